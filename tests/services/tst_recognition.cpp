// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recognition.h"

#include "domain/gate_canaries.h"
#include "exchange/test_import.h"

#include <QtTest>

using namespace solnoma;
using namespace solnoma::test;
using Why = Recognisable::Why;

Q_DECLARE_METATYPE(solnoma::Recognisable::Why)

namespace {

QString idText(int number)
{
    return number == 0 ? QString() : id(number).toString();
}

} // namespace

/// Who could be recognised without a name: each reason alone, and the same file with that one thing taken away.
class TestRecognition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachReason_data()
    {
        QTest::addColumn<Why>("why");
        QTest::addColumn<int>("fact");
        QTest::addColumn<int>("other");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<Edit>("there");
        QTest::addColumn<Edit>("away");
        const Edit asItIs = [](Record &) {};
        // the arrest rests on an insider and a newspaper
        const auto rest = [](auto keeps) {
            return Edit([keeps](Record &record) {
                if (record.id() == id(Arrest))
                    std::erase_if(record.rows("info"), [&](const Record &info) { return !keeps(info); });
            });
        };
        const auto isInsider = [](const Record &info) { return info.ref("source") == id(Insider); };
        QTest::newRow("one source") << Why::OneSource << int(Arrest) << 0 << QString() << rest(isInsider)
                                    << rest([](const Record &info) { return info.ref("source") == id(Press); });
        QTest::newRow("two sources") << Why::OneSource << int(Arrest) << 0 << QString() << rest(isInsider) << asItIs;
        QTest::newRow("known to few") << Why::KnownToFew << int(Arrest) << int(InsiderInfo) << QString() << knownToFew("yes")
                                      << knownToFew("no");
        QTest::newRow("a small place") << Why::SmallPlace << int(Arrest) << int(Prison) << QString() << asItIs
                                       << put(Prison, "kind", QStringLiteral("region"));
        QTest::newRow("the minute") << Why::TimeOfDay << int(Arrest) << 0 << QString()
                                    << put(Arrest, "began", fuzzy(QStringLiteral("2024-05-01T10:30")))
                                    << put(Arrest, "began", fuzzy(QStringLiteral("2024-05-01")));
        QTest::newRow("somebody else by role") << Why::OtherPerson << int(MotherRow) << int(Mother)
                                               << QStringLiteral("relative_of_target") << asItIs << without(MotherRow);
        QTest::newRow("no subject") << Why::OtherPerson << int(MotherRow) << int(Mother) << QStringLiteral("relative_of_target")
                                    << asItIs << Edit([](Record &record) {
                                           if (record.kind() == "case")
                                               record.set("subjects", Ids{id(Subject), id(Mother)});
                                       });
    }
    void eachReason()
    {
        QFETCH(Why, why);
        QFETCH(int, fact);
        QFETCH(int, other);
        QFETCH(QString, detail);
        QFETCH(Edit, there);
        QFETCH(Edit, away);
        const QStringList found = reasons(why, there);
        const QString line = QStringList{idText(fact), idText(other), detail}.join(u' ');
        QCOMPARE(found.count(line), 1);
        QCOMPARE(reasons(why, away).count(line), 0);
    }

    /// Of neither the officer nor the subject herself is it said.
    void officialsAndSubjectsAreExpectedThere()
    {
        const QString all = reasons(Why::OtherPerson, [](Record &) {}).join(u'\n');
        QVERIFY(all.contains(idText(Mother)));
        QVERIFY(!all.contains(idText(Officer)));
        QVERIFY(!all.contains(idText(Subject)));
    }

    /// Two times to the minute of one fact are one reason to think again.
    void eachIsSaidOnce()
    {
        const QStringList found = reasons(Why::TimeOfDay, [](Record &record) {
            if (record.id() != id(Arrest))
                return;
            record.set("began", fuzzy(QStringLiteral("2024-05-01T10:30")));
            record.set("ended", fuzzy(QStringLiteral("2024-05-03T18:00")));
        });
        QCOMPARE(found.count(idText(Arrest) + QStringLiteral("  ")), 1);
    }

    /// What does not print tells nobody anything.
    void nothingOfWhatStaysHere()
    {
        const RecordSet records = canaryFile();
        ExportRequest ask = openRequest(records, Audience::UnToState);
        QVERIFY(!whoCouldBeRecognised(records, Gate(records, TestImport::vocabularies(), ask)).empty());
        ask.ticked.erase(id(Arrest));
        ask.leftOut.insert(id(Arrest));
        for (const Recognisable &each : whoCouldBeRecognised(records, Gate(records, TestImport::vocabularies(), ask)))
            QVERIFY(each.fact != id(Arrest) && each.fact != id(MotherRow));
    }

    void whatTheSafetyPlansSay()
    {
        QCOMPARE(ifWePublish(canaryFile()), QStringList{QStringLiteral("zqplan")});
        FileOptions options;
        options.edit = [](Record &record) {
            if (record.kind() == "case")
                record.rows("safety_plan").clear();
        };
        QVERIFY(ifWePublish(canaryFile(options)).isEmpty());
    }

private:
    static Edit put(int number, const char *field, const Value &value)
    {
        return [=](Record &record) {
            if (record.id() == id(number))
                record.set(field, value);
        };
    }
    static Edit knownToFew(const char *answer)
    {
        return [=](Record &record) {
            if (record.id() != id(Arrest))
                return;
            for (Record &info : record.rows("info"))
                info.set("known_to_few", info.id() == id(InsiderInfo) ? QLatin1String(answer) : QStringLiteral("no"));
        };
    }
    static Edit without(int row)
    {
        return [=](Record &record) {
            if (record.id() == id(Arrest))
                std::erase_if(record.rows("involved"), [&](const Record &each) { return each.id() == id(row); });
        };
    }

    /// "fact other detail" of each that was found for this reason.
    static QStringList reasons(Why why, const Edit &edit)
    {
        FileOptions options;
        options.edit = edit;
        const RecordSet records = canaryFile(options);
        ExportRequest ask = openRequest(records, Audience::UnToState);
        ask.knownToFew.emplace(id(InsiderInfo), QStringLiteral("Ten others were in the yard.")); // else it does not print at all
        const Gate gate(records, TestImport::vocabularies(), ask);
        QStringList found;
        for (const Recognisable &each : whoCouldBeRecognised(records, gate)) {
            if (each.why == why)
                found.append(
                    QStringList{each.fact.toString(), each.other.isNull() ? QString() : each.other.toString(), each.detail}.join(
                        u' '));
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(TestRecognition)
#include "tst_recognition.moc"
