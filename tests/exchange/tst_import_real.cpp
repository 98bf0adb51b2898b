// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_import.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace solnoma;

namespace {

QByteArray realCases()
{
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/real-cases.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject asObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The program's own part of a new case, as the caller of an import fills it.
void fillCase(Record &record)
{
    if (record.kind() != "case")
        return;
    record.set("ref", QStringLiteral("AA-2026-0001"));
    record.set("opened", QDate(2026, 1, 15));
    if (record.isEmpty("status"))
        record.set("status", QStringLiteral("open"));
}

/// Takes the fields away that schema_note says the importer fills.
QJsonObject withoutFilled(QJsonObject record, const QString &plural, const QStringList &defaults)
{
    if (plural == u"cases") {
        for (const QString &field : {QStringLiteral("ref"), QStringLiteral("opened"), QStringLiteral("owner"),
                                     QStringLiteral("status"), QStringLiteral("priority"), QStringLiteral("review_state")})
            record.remove(field);
    }
    for (const QString &field : defaults)
        record.remove(field);
    return record;
}

} // namespace

class TestImportReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesOutTheSame();
    void theInventedFilesGoIntoOneVault();
    void publishedFillsDefaults();
    void unpublishedDefaultsNeverLoosen();
    void secondTimeAllIsThere();
    void differentIsRefusedWithBothValues();
    void updateTakesChanges();
    void rowsAreMatched();
    void rowsAddedAndTakenAway();
    void knownRowsStayBelowTheirRecord();
    void referencesToEarlierFilesNeedContinue();
    void partialLeavesOutDependants();
    void partialKeepsWhatIsKnown();
    void contradictionsAreTakenAndTold();
    void whatWasMeantIsNamed();
    void danglingReferenceRefusesAll();
    void consentsCountOnlyWhenConfirmed();
    void ownUuidsAreKept();
    void cancelled();

private:
    QByteArray m_real;
};

void TestImportReal::initTestCase()
{
    m_real = realCases();
    QVERIFY(m_real.size() > 200000);
}

void TestImportReal::comesOutTheSame()
{
    TestImport import;
    import.options.fillIn = fillCase;
    QElapsedTimer timer;
    timer.start();
    const auto result = import.run(m_real);
    qInfo("imported %lld records in %lld ms", import.report.total().created, timer.elapsed());
    QVERIFY2(result.isOk(), qPrintable(import.report.refusals.empty() ? QString() : import.report.refusals.front().why));
    QCOMPARE(import.sink.missing(), 0);

    const QJsonObject in = asObject(m_real);
    const QJsonObject out = asObject(import.dump());
    const QJsonObject counts = in[u"schema_note"].toObject()[u"counts"].toObject();
    qint64 compared = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        const QJsonArray before = in[it.key()].toArray();
        const QJsonArray after = out[it.key()].toArray();
        QCOMPARE(before.size(), it.value().toInt());
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i, ++compared)
            QCOMPARE(withoutFilled(after[i].toObject(), it.key(), {}), before[i].toObject());
    }
    QCOMPARE(compared, 368);
    QCOMPARE(import.report.total().created, compared);
    QCOMPARE(out[u"cases"].toArray()[0].toObject()[u"status"].toString(), QStringLiteral("draft"));

    // A second round through text changes nothing at all.
    TestImport again;
    QVERIFY(again.run(import.dump()).isOk());
    QCOMPARE(again.dump(), import.dump());
}

/// The sample vault and the pictures of the screens are made of them.
void TestImportReal::theInventedFilesGoIntoOneVault()
{
    TestImport import;
    const QDir folder(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/invented"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    QCOMPARE(files.size(), 6);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto taken = import.run(file.readAll());
        const auto &refusals = import.report.refusals;
        QVERIFY2(taken.isOk(), qPrintable(name + u' ' + (refusals.empty() ? QString() : refusals.front().path)));
        QVERIFY(import.report.total().created > 0);
    }
}

void TestImportReal::publishedFillsDefaults()
{
    TestImport import;
    import.options.published = true;
    QVERIFY(import.run(m_real).isOk());
    QVERIFY(import.report.defaultsIgnored.isEmpty());
    QVERIFY(import.report.defaultsFilled.value(QStringLiteral("confidentiality")) > 300);
    const QJsonObject in = asObject(m_real);
    const QJsonObject out = asObject(import.dump());
    for (const QString &plural : {QStringLiteral("acts"), QStringLiteral("persons"), QStringLiteral("sources")}) {
        for (qsizetype i = 0; i < in[plural].toArray().size(); ++i) {
            const QJsonObject before = in[plural].toArray()[i].toObject();
            const QJsonObject after = out[plural].toArray()[i].toObject();
            QCOMPARE(after[u"confidentiality"].toString(), QStringLiteral("public"));
            QStringList filled{QStringLiteral("confidentiality")};
            if (!before.contains(u"assertion")) {
                QCOMPARE(after[u"assertion"].toString(), plural == u"acts" ? QStringLiteral("reported") : QString());
                filled.append(QStringLiteral("assertion"));
            }
            QCOMPARE(withoutFilled(after, plural, filled), before);
        }
    }
}

void TestImportReal::unpublishedDefaultsNeverLoosen()
{
    const QByteArray file = R"({"schema_note":{"defaults":{"confidentiality":"%1","assertion":"%2","source.cite_level":"named",
        "consent.cannot_ask":"no","task.priority":"high"}},
        "acts":[{"id":"a"}],"sources":[{"id":"s"}],"consents":[{"id":"k","party":"p"}],"persons":[{"id":"p"}],"tasks":[{"id":"t"}]})";
    const auto imported = [&file](const char *level, const char *standing, bool published) {
        TestImport import;
        import.options.published = published;
        QByteArray text = file;
        text.replace("%1", level).replace("%2", standing);
        return import.run(text) ? asObject(import.dump()) : QJsonObject();
    };
    const auto first = [](const QJsonObject &out, const QString &kind, const QString &field) {
        return out[kind].toArray()[0].toObject()[field].toString();
    };
    const QString acts = QStringLiteral("acts");
    const QString level = QStringLiteral("confidentiality");
    const QString standing = QStringLiteral("assertion");
    QCOMPARE(first(imported("public", "found", false), acts, level), QString());
    QCOMPARE(first(imported("external", "found", false), acts, level), QString());
    QCOMPARE(first(imported("restricted", "found", false), acts, level), QStringLiteral("restricted"));
    QCOMPARE(first(imported("public", "found", true), acts, level), QStringLiteral("public"));
    QCOMPARE(first(imported("public", "found", false), acts, standing), QString());
    QCOMPARE(first(imported("public", "alleged", false), acts, standing), QStringLiteral("alleged"));
    QCOMPARE(first(imported("public", "found", true), acts, standing), QStringLiteral("found"));
    const QJsonObject tight = imported("public", "found", false);
    const QJsonObject open = imported("public", "found", true);
    QCOMPARE(first(tight, QStringLiteral("sources"), QStringLiteral("cite_level")), QString());
    QCOMPARE(first(open, QStringLiteral("sources"), QStringLiteral("cite_level")), QStringLiteral("named"));
    QCOMPARE(first(tight, QStringLiteral("consents"), QStringLiteral("cannot_ask")), QString());
    QCOMPARE(first(open, QStringLiteral("consents"), QStringLiteral("cannot_ask")), QStringLiteral("no"));
    QCOMPARE(first(tight, QStringLiteral("tasks"), QStringLiteral("priority")), QStringLiteral("high"));

    TestImport unknown;
    QVERIFY(!unknown.run(R"({"schema_note":{"defaults":{"act.mood":"x"}},"acts":[]})"));
    QCOMPARE(unknown.report.refusals.front().path, QStringLiteral("schema_note.defaults"));
}

void TestImportReal::secondTimeAllIsThere()
{
    TestImport import;
    import.options.fillIn = fillCase;
    QVERIFY(import.run(m_real).isOk());
    const qint64 all = import.report.total().created;
    const QByteArray before = import.dump();
    for (const bool published : {false, true}) {
        import.options.published = published;
        QVERIFY(import.run(m_real).isOk());
        QCOMPARE(import.report.total(), (ImportReport::Counts{0, all, 0, 0}));
        QCOMPARE(import.dump(), before);
    }
    QVERIFY(import.run(before).isOk());
    QCOMPARE(import.report.total(), (ImportReport::Counts{0, all, 0, 0}));
}

void TestImportReal::differentIsRefusedWithBothValues()
{
    TestImport import;
    QVERIFY(import.run(R"({"acts":[{"id":"a","title":"one","ongoing":"no"}]})").isOk());
    QVERIFY(import.run(R"({"acts":[{"id":"a","title":"one"}]})").isOk());
    QCOMPARE(import.report.total().alreadyThere, 1);
    QVERIFY(!import.run(R"({"acts":[{"id":"a","title":"two","ongoing":"no"}]})"));
    QCOMPARE(import.report.refusals.size(), size_t(1));
    const Refusal &refusal = import.report.refusals.front();
    QCOMPARE(refusal.path, QStringLiteral("acts[0]"));
    QCOMPARE(refusal.field, QStringLiteral("title"));
    QCOMPARE(refusal.value, QStringLiteral("two"));
    QCOMPARE(refusal.stored, QStringLiteral("one"));
    QCOMPARE(import.sink.records().front().text("title"), QStringLiteral("one"));

    // Whom a field refers to is named as the file names it.
    TestImport places;
    const auto file = [](const char *place) -> QByteArray {
        return QByteArray(R"({"places":[{"id":"x","name":"A"},{"id":"y","name":"B"}],"acts":[{"id":"a","place":")") + place +
               QByteArray(R"("}]})");
    };
    QVERIFY(places.run(file("x")).isOk());
    QVERIFY(!places.run(file("y")));
    QCOMPARE(places.report.refusals.front().value, QStringLiteral("y"));
    QCOMPARE(places.report.refusals.front().stored, QStringLiteral("x"));
}

void TestImportReal::updateTakesChanges()
{
    TestImport import;
    QVERIFY(import.run(m_real).isOk());
    const qint64 all = import.report.total().created;
    QByteArray changed = m_real;
    const QByteArray title = "Notice of an open letter on Maxim Popov's imprisonment";
    QCOMPARE(changed.count(title), 1);
    changed.replace(title, "Another title");
    QVERIFY(!import.run(changed));
    import.options.update = true;
    QVERIFY(import.run(changed).isOk());
    QCOMPARE(import.report.total(), (ImportReport::Counts{0, all - 1, 1, 0}));
    QCOMPARE(import.report.changes.size(), size_t(1));
    QCOMPARE(import.report.changes.front().field, QStringLiteral("title"));
    QVERIFY(import.dump().contains("Another title"));
    QVERIFY(!import.dump().contains(title));
}

void TestImportReal::rowsAreMatched()
{
    TestImport import;
    QVERIFY(import.run(R"({"persons":[{"id":"p","names":[{"full":"A"},{"full":"B","kind":"pseudonym"},{"full":"C"}]}]})").isOk());
    const Record before = import.sink.records().front();
    import.options.update = true;
    QVERIFY(import.run(R"({"persons":[{"id":"p","names":[{"full":"B"},{"full":"A"},{"full":"D"}]}]})").isOk());
    QCOMPARE(import.report.total().changed, 1);
    const Record &after = import.sink.records().front();
    const auto &rows = after.rows("names");
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows[0].id(), before.rows("names")[1].id());
    QCOMPARE(rows[0].text("kind"), QStringLiteral("pseudonym"));
    QCOMPARE(rows[1].id(), before.rows("names")[0].id());
    QCOMPARE(rows[2].id(), before.rows("names")[2].id());
    QCOMPARE(rows[2].text("full"), QStringLiteral("D"));
}

void TestImportReal::rowsAddedAndTakenAway()
{
    TestImport import;
    QVERIFY(import.run(R"({"persons":[{"id":"p","names":[{"id":"n.1","full":"A"},{"full":"B"}]}]})").isOk());
    const QByteArray fewer = R"({"persons":[{"id":"p","names":[{"full":"B"}]}]})";
    QVERIFY(!import.run(fewer));
    QCOMPARE(import.report.refusals.back().value, QStringLiteral("1 row(s)"));
    import.options.update = true;
    QVERIFY(import.run(fewer).isOk());
    QCOMPARE(import.sink.records().front().rows("names").size(), size_t(1));
    QVERIFY(import.run(R"({"persons":[{"id":"p","names":[{"full":"B"},{"id":"n.2","full":"E"}]}]})").isOk());
    QCOMPARE(import.sink.records().front().rows("names")[1].id(), import.sink.idOf(QStringLiteral("n.2")));
    QVERIFY(import.run(R"({"persons":[{"id":"p","names":[]}]})").isOk());
    QVERIFY(import.sink.records().front().rows("names").empty());
}

void TestImportReal::knownRowsStayBelowTheirRecord()
{
    TestImport import;
    QVERIFY(import.run(R"({"persons":[{"id":"p","names":[{"id":"n.1","full":"A"}]},{"id":"q"}]})").isOk());
    import.options.update = true;
    QVERIFY(!import.run(R"({"persons":[{"id":"q","names":[{"id":"n.1","full":"A"}]}]})"));
    QCOMPARE(import.report.refusals.front().why, QStringLiteral("this row stands below another record already"));
    // A named row below one without a name is found again too.
    import.options.update = false;
    const QByteArray nested = R"({"sources":[{"id":"s"}],"acts":[{"id":"a","involved":[{"info":[{"id":"i","source":"s"}]}]}]})";
    QVERIFY(import.run(nested).isOk());
    QVERIFY(import.run(nested).isOk());
    QCOMPARE(import.report.total().alreadyThere, 2);
    QVERIFY(!import.run(R"({"persons":[{"id":"n.1"}]})"));
    QVERIFY(!import.run(R"({"acts":[{"id":"p"}]})"));
}

void TestImportReal::referencesToEarlierFilesNeedContinue()
{
    TestImport import;
    QVERIFY(import.run(R"({"cases":[{"id":"c"}]})").isOk());
    const QByteArray more = R"({"acts":[{"id":"a","case":"c"}]})";
    QVERIFY(!import.run(more));
    QVERIFY(import.report.refusals.front().why.contains(QStringLiteral("earlier file")));
    import.options.continueEarlier = true;
    QVERIFY(import.run(more).isOk());
    QCOMPARE(import.sink.records().back().ref("case"), import.sink.records().front().id());
}

void TestImportReal::partialLeavesOutDependants()
{
    // a.1 is refused; c.1 names it in a remedy, a.2 belongs to c.1, t.1 is about a row of a.2; a.3 stands alone.
    const QByteArray file = R"({
        "tasks":[{"id":"t.1","about":"row"},{"id":"t.2"}],
        "cases":[{"id":"c.1","remedies":[{"about":"a.1"}]},{"id":"c.2"}],
        "acts":[{"id":"a.1","kind":"picnic"},{"id":"a.2","case":"c.1","involved":[{"id":"row"}]},{"id":"a.3","case":"c.2"}]})";
    TestImport import;
    QVERIFY(!import.run(file));
    QVERIFY(import.sink.records().empty());
    QCOMPARE(import.report.total().created, 0);
    import.options.partial = true;
    QVERIFY(import.run(file).isOk());
    QCOMPARE(import.report.total(), (ImportReport::Counts{3, 0, 0, 4}));
    QStringList left;
    for (const Refusal &each : import.report.refusals)
        left.append(each.path);
    left.sort();
    QCOMPARE(left.join(u' '), QStringLiteral("acts[0] acts[1] cases[0] tasks[0]"));
    QCOMPARE(import.sink.missing(), 0);
}

void TestImportReal::partialKeepsWhatIsKnown()
{
    // Another office's p is somebody else: what names p there must not be hung on ours. What is here in the same form stays,
    // and what belongs to that is taken.
    TestImport import;
    QVERIFY(import.run(R"({"persons":[{"id":"p","sex":"f"}],"cases":[{"id":"c","title":"one","subjects":["p"]}]})").isOk());
    import.options.partial = true;
    QVERIFY(import
                .run(R"({"persons":[{"id":"p","sex":"m"}],
        "cases":[{"id":"c","title":"one","subjects":["p"]},{"id":"d","subjects":["p"]},{"id":"e"}],
        "acts":[{"id":"a","case":"c"},{"id":"b","case":"d"},{"id":"f","case":"e"}]})")
                .isOk());
    QCOMPARE(import.report.total(), (ImportReport::Counts{3, 1, 0, 3}));
    QStringList left;
    for (const Refusal &each : import.report.refusals)
        left.append(each.path);
    left.sort();
    QCOMPARE(left.join(u' '), QStringLiteral("acts[1] cases[1] persons[0]"));
    QVERIFY(import.report.refusals.front().path == u"persons[0]");
    QCOMPARE(import.sink.records().front().text("sex"), QStringLiteral("f"));
    QCOMPARE(import.sink.missing(), 0);
}

void TestImportReal::contradictionsAreTakenAndTold()
{
    const auto day = [](const char *date) {
        return QByteArray(R"({"from":"%","to":"%","precision":"day","basis":"stated"})").replace('%', date);
    };
    TestImport import;
    QVERIFY(import
                .run(R"({"acts":[{"id":"a","kind":"detention","began":)" + day("2024-02-02") + R"(,"ended":)" +
                     day("2023-02-02") + R"(},{"id":"b","kind":"other","began":)" + day("2024-02-02") + R"(,"ended":)" +
                     day("2024-02-02") + "}]}")
                .isOk());
    QCOMPARE(import.sink.records().size(), size_t{2});
    QCOMPARE(import.report.contradictions.size(), size_t{1});
    const Refusal &told = import.report.contradictions.front();
    QCOMPARE(told.path + u'.' + told.field, QStringLiteral("acts[0].ended"));
    QCOMPARE(told.value, QStringLiteral("2023-02-02"));
    QVERIFY(told.why.contains(QStringLiteral("2024-02-02")));

    TestImport amounts;
    QVERIFY(amounts
                .run(R"({"groups":[{"id":"g","label":"People","count_min":3000000,"count_max":2000000},)"
                     R"({"id":"h","label":"Others","count_min":2,"count_max":3}]})")
                .isOk());
    QCOMPARE(amounts.report.contradictions.size(), size_t{1});
    const Refusal &amount = amounts.report.contradictions.front();
    QCOMPARE(amount.path + u'.' + amount.field, QStringLiteral("groups[0].count_max"));
    QCOMPARE(amount.value, QStringLiteral("2000000"));
    QVERIFY(amount.why.contains(QStringLiteral("3000000")));
}

void TestImportReal::whatWasMeantIsNamed()
{
    const auto whyOf = [](const QByteArray &file) {
        TestImport import;
        return import.run(file) ? QString() : import.report.refusals.front().why;
    };
    QVERIFY(whyOf(R"({"acts":[{"id":"a","kind":"Detention"}]})").endsWith(QStringLiteral("; perhaps detention")));
    QVERIFY(whyOf(R"({"acts":[{"id":"a","kind":"detentoin"}]})").contains(QStringLiteral("; perhaps detention")));
    QVERIFY(whyOf(R"({"acts":[{"id":"a","begen":1}]})").contains(QStringLiteral("perhaps began")));
    QVERIFY(!whyOf(R"({"acts":[{"id":"a","qqqqqq":1}]})").contains(QStringLiteral("perhaps")));
}

void TestImportReal::danglingReferenceRefusesAll()
{
    QByteArray file = m_real;
    file.replace("\"publisher\": \"o.iphr\"", "\"publisher\": \"o.nobody\"");
    TestImport import;
    const auto result = import.run(file);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QCOMPARE(import.report.refusals.front().field, QStringLiteral("publisher"));
    QCOMPARE(import.report.refusals.front().value, QStringLiteral("o.nobody"));
    QVERIFY(import.report.refusals.front().path.startsWith(QStringLiteral("sources[")));
    QVERIFY(import.sink.records().empty());
}

void TestImportReal::consentsCountOnlyWhenConfirmed()
{
    const QByteArray file = R"({"users":[{"id":"u","handle":"anna"}],"persons":[{"id":"p"}],
        "consents":[{"id":"k","party":"p","confirmed_by":"u","confirmed_on":"2026-01-01","answers":[{"scope":"un_public","answer":"yes"}]}]})";
    const auto consentOf = [](const TestImport &import) { return import.sink.records().back(); };
    TestImport import;
    QVERIFY(import.run(file).isOk());
    QCOMPARE(consentOf(import).kind(), std::string_view("consent"));
    QVERIFY(consentOf(import).isEmpty("confirmed_by"));
    QVERIFY(consentOf(import).isEmpty("confirmed_on"));
    QCOMPARE(consentOf(import).rows("answers").size(), size_t(1));
    QVERIFY(import.run(file).isOk());
    QCOMPARE(import.report.total().alreadyThere, 3);
    import.options.confirmConsents = true;
    QVERIFY(!import.run(file));
    import.options.update = true;
    QVERIFY(import.run(file).isOk());
    QCOMPARE(consentOf(import).date("confirmed_on"), QDate(2026, 1, 1));
    import.options = {};
    QVERIFY(import.run(file).isOk());
    QCOMPARE(import.report.total().alreadyThere, 3);
    // What was confirmed was another answer: the changed one waits to be confirmed itself.
    import.options.update = true;
    QVERIFY(import.run(QByteArray(file).replace("\"answer\":\"yes\"", "\"answer\":\"no\"")).isOk());
    QCOMPARE(import.report.total().changed, 1);
    QVERIFY(consentOf(import).isEmpty("confirmed_by"));
    QVERIFY(consentOf(import).isEmpty("confirmed_on"));
    QVERIFY(consentOf(import).rows("answers").front().is("answer", u"no"));
}

void TestImportReal::ownUuidsAreKept()
{
    TestImport import;
    const QByteArray uuid = "0190c0de-0000-7000-8000-00000000000a";
    const QByteArray file = R"({"acts":[{"id":"%1"},{"id":"b","links":[{"to":"%2"}]}]})";
    QVERIFY(import.run(QByteArray(file).replace("%1", uuid.toUpper()).replace("%2", uuid)).isOk());
    QCOMPARE(import.sink.records().front().id().toString(), QString::fromLatin1(uuid));
    QVERIFY(import.run(QByteArray(file).replace("%1", uuid).replace("%2", uuid.toUpper())).isOk());
    QCOMPARE(import.report.total().alreadyThere, 2);
    // One record under both of its names is still one record.
    const QByteArray other = import.sink.idOf(QStringLiteral("b")).toString().toLatin1();
    QVERIFY(!import.run("{\"acts\":[{\"id\":\"b\"},{\"id\":\"" + other + "\"}]}"));
    QVERIFY(import.run("{\"acts\":[{\"id\":\"b\"},{\"id\":\"c\",\"links\":[{\"to\":\"" + other + "\"}]}]}").isOk());
}

void TestImportReal::cancelled()
{
    TestImport import;
    qint64 last = 0;
    bool isRising = true;
    import.options.progress = [&](qint64 done, qint64 total) { isRising = isRising && done >= last && done <= total;
    last = done;
    return done < total / 2 + total / 10;
};
const auto result = import.run(m_real);
QVERIFY(!result);
QCOMPARE(result.error().code, ErrorCode::Cancelled);
QVERIFY(isRising &&last > m_real.size());
QVERIFY(import.sink.records().empty());
}

QTEST_GUILESS_MAIN(TestImportReal)
#include "tst_import_real.moc"
