// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate.h"
#include "domain/gate_fields.h"
#include "domain/text_check.h"

#include "gate_canaries.h"

#include <QTest>

#include <algorithm>

using namespace solnoma;
using namespace solnoma::test;
using Form = PrintedName::Form;

/// What betrays people beside their names: how they were recognised, where they were ill, the words of a date, the part that
/// stands for a name; and what somebody hears who reads her own file.
class TestGatePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void howIdentifiedIsTicked_data();
    void howIdentifiedIsTicked();
    void hospitalStaysAreHealth_data();
    void hospitalStaysAreHealth();
    void wordsOfDates_data();
    void wordsOfDates();
    void partsOfTheNameless();
    void aTownIsNoHome();
    void whoReadsHearsItOrIsTold();
    void refusals_data();
    void refusals();

private:
    Vocabularies m_words;
};

void TestGatePeople::initTestCase()
{
    auto words = Vocabularies::load();
    QVERIFY(words);
    m_words = *std::move(words);
}

/// "Seen by two persons at the bus stop" tells the Government whom to ask.
void TestGatePeople::howIdentifiedIsTicked_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<bool>("takes"); // an addressee that may be given it when it is ticked
    for (const AudienceRule &rule : allAudiences()) {
        const bool takes =
            rule.audience == Audience::UnToState || rule.audience == Audience::Lawyer || rule.audience == Audience::WorkingCopy;
        QTest::newRow(rule.scope.data()) << static_cast<int>(rule.audience) << takes;
    }
}

void TestGatePeople::howIdentifiedIsTicked()
{
    QFETCH(int, audience);
    QFETCH(bool, takes);
    const RecordSet records = canaryFile();
    ExportRequest request = openRequest(records, static_cast<Audience>(audience));
    for (const char *word : {"zqbasis", "zqmotherbasis"})
        QCOMPARE(printed(records, Gate(records, m_words, request)).contains(QLatin1String(word)), takes);
    for (const int row : {OfficerRow, MotherRow})
        request.confirmed.erase({id(row), QStringLiteral("basis")});
    const Gate unticked(records, m_words, request);
    for (const char *word : {"zqbasis", "zqmotherbasis"})
        QVERIFY(!printed(records, unticked).contains(QLatin1String(word)));
    if (!takes)
        return;
    const Verdict verdict = unticked.mayPrint(*records.find(id(OfficerRow)), "basis");
    QCOMPARE(verdict.fix, GateFix::ConfirmField);
    QCOMPARE(verdict.arguments, (QStringList{id(OfficerRow).toString(), QStringLiteral("basis")}));
}

/// "Hospital under guard – Tuberculosis dispensary" names the illness, whoever confirmed what.
void TestGatePeople::hospitalStaysAreHealth_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("medical");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<bool>("prints");
    const QString yes = QStringLiteral("yes");
    QTest::newRow("prison") << QStringLiteral("prison") << QStringLiteral("no") << false << true;
    QTest::newRow("hospital, all open") << QStringLiteral("hospital") << yes << true << true;
    QTest::newRow("hospital, not confirmed") << QStringLiteral("hospital") << yes << false << false;
    QTest::newRow("hospital, no to medical use") << QStringLiteral("hospital") << QStringLiteral("no") << true << false;
    QTest::newRow("hospital, not asked") << QStringLiteral("hospital") << QStringLiteral("not_asked") << true << false;
    QTest::newRow("psychiatric, all open") << QStringLiteral("psychiatric") << yes << true << true;
    QTest::newRow("psychiatric, no to medical use") << QStringLiteral("psychiatric") << QStringLiteral("no") << true << false;
}

void TestGatePeople::hospitalStaysAreHealth()
{
    QFETCH(QString, stage);
    QFETCH(QString, medical);
    QFETCH(bool, confirmed);
    QFETCH(bool, prints);
    constexpr int clinic = 150;
    FileOptions options;
    options.edit = [&](Record &record) {
        if (record.id() == id(Arrest)) {
            record.rows("detention.stages")[0].set("stage", stage);
            record.rows("detention.stages")[0].set("place", id(clinic));
        }
        if (record.id() != id(200 + Subject))
            return;
        for (Record &row : record.rows("answers")) {
            if (row.is("scope", u"medical"))
                row.set("answer", medical);
        }
    };
    RecordSet records = canaryFile(options);
    records.add(Made("place", clinic).text("kind", "other").text("name", "zqclinic"));
    ExportRequest request = openRequest(records, Audience::UnToState);
    if (!confirmed)
        std::erase_if(request.confirmed, [](const auto &each) { return each.first == id(Stage); });
    const std::set<QString> words = printed(records, Gate(records, m_words, request));
    for (const char *word : {"zqstage", "zqclinic"})
        QCOMPARE(words.contains(QLatin1String(word)), prints);
    QVERIFY(words.contains(QStringLiteral("zqprison")) && words.contains(QStringLiteral("zqacttitle")));

    const auto toAll = printed(records, Gate(records, m_words, openRequest(records, Audience::UnPublic)));
    QCOMPARE(toAll.contains(QStringLiteral("zqstage")), stage == u"prison"); // a public paper needs nobody's health
    const auto toDoctor = printed(records, Gate(records, m_words, openRequest(records, Audience::Medical)));
    QCOMPARE(toDoctor.contains(QStringLiteral("zqstage")), medical == u"yes");
}

void TestGatePeople::wordsOfDates_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("prints");
    for (const char *words :
         {"13 May 2009", "late in February 2025", "начало мая 2009 года", "last autumn", "yesterday", "12.09.2023 19:10"})
        QTest::newRow(words) << QString::fromUtf8(words) << true;
    for (const char *words :
         {"9 October by a relative, 14 October by the prison service", "19:10 by two accounts; the record says 23:40",
          "13 May 2009, as her mother said", "13 May 2009 (Tulip)", "2009-yil 13-may, onasining aytishicha",
          "13 мая 2009 года, со слов матери", "the day we met her", "last autumn, by his sister",
          "about the end of October"}) // of which year is not said: not understood
        QTest::newRow(words) << QString::fromUtf8(words) << false;
}

/// The words of a date are a text that nobody reads over before it prints: only what is a date stays.
void TestGatePeople::wordsOfDates()
{
    QFETCH(QString, words);
    FuzzyDate date = fuzzy(QStringLiteral("2009-05-13"));
    date.text = words;
    const FuzzyDate plain = withPlainWords(date);
    QTEST(!plain.text.isEmpty(), "prints");
    QVERIFY(plain.text.isEmpty() || plain.text == words);
    QCOMPARE(plain.from, date.from);
    QCOMPARE(plain.to, date.to);
}

/// A judge who was a witness once is no "person concerned".
void TestGatePeople::partsOfTheNameless()
{
    RecordSet records = canaryFile();
    const auto involved = [](int number, int party, const char *role) {
        return Made("involvement", number).ref("party", party).text("role", role);
    };
    constexpr int judge = 400;
    constexpr int head = 401;
    records.add(Made("person", judge).text("confidentiality", "sealed"));
    records.add(Made("person", head).text("confidentiality", "sealed"));
    int number = 400;
    for (const char *part : {"target", "defended", "defended", "decided"}) {
        number += 10;
        const bool isDecision = qstrcmp(part, "decided") == 0;
        Made act("act", number);
        act.ref("case", CaseFile)
            .row("involved",
                 involved(number + 1, judge, isDecision ? "decided" : "target").text("capacity", isDecision ? "Judge" : ""))
            .row("involved", involved(number + 2, head, isDecision ? "witnessed" : part));
        records.add(act);
    }
    const Gate gate(records, m_words, openRequest(records, Audience::WorkingCopy));
    QCOMPARE(gate.nameFor(id(judge)).form, Form::Role);
    QCOMPARE(gate.nameFor(id(judge)).role, QStringLiteral("decided"));
    QCOMPARE(gate.nameFor(id(head)).role, QStringLiteral("defended"));

    FileOptions options;
    options.edit = [](Record &record) { // whom the file is about stays that, whatever else
        if (record.id() == id(CaseFile))
            record.set("subjects", Ids{id(Subject), id(Mother)});
        if (record.id() == id(Mother))
            record.set("confidentiality", QStringLiteral("sealed"));
    };
    const RecordSet other = canaryFile(options);
    QCOMPARE(Gate(other, m_words, openRequest(other, Audience::WorkingCopy)).nameFor(id(Mother)).role, QStringLiteral("target"));
}

/// The name of the town where it happened is nobody's address, though somebody lives there.
void TestGatePeople::aTownIsNoHome()
{
    constexpr int town = 420;
    const auto isCleared = [&](const char *kind, const char *name, bool isScene) {
        FileOptions options;
        options.edit = [&](Record &record) {
            if (record.id() == id(Subject))
                record.set("residence", id(town));
            if (record.id() == id(Prison) && isScene)
                record.set("parent", id(town));
        };
        RecordSet records = canaryFile(options);
        records.add(Made("place", town).text("kind", kind).text("name", "Zqtown").text("address", name));
        const Gate gate(records, m_words, openRequest(records, Audience::Partners));
        const Secret secret{id(town), Secret::Kind::Address, QStringLiteral("Zqtown"), id(town)};
        return gate.clears(secret);
    };
    QVERIFY(isCleared("city", "", true));
    QVERIFY(!isCleared("city", "Lane 0, house 0", true));
    QVERIFY(!isCleared("home", "", true));
    QVERIFY(!isCleared("other", "", true));
    FileOptions closed;
    closed.isOpen = false;
    RecordSet records = canaryFile(closed);
    records.add(Made("place", town).text("kind", "city").text("name", "Zqtown"));
    const Secret secret{id(town), Secret::Kind::Address, QStringLiteral("Zqtown"), id(town)};
    ExportRequest request = openRequest(records, Audience::Partners);
    request.ticked.clear();
    QVERIFY(!Gate(records, m_words, request).clears(secret));
}

/// A read-back copy that can neither name her nor tell her anything is no paper: it is refused, with what to confirm.
void TestGatePeople::whoReadsHearsItOrIsTold()
{
    FileOptions options;
    options.edit = [](Record &record) {
        if (record.id() == id(Subject) || record.id() == id(Arrest))
            record.set("confidentiality", QStringLiteral("restricted"));
    };
    const RecordSet records = canaryFile(options);
    ExportRequest request = openRequest(records, Audience::ReadBack);
    QVERIFY2(!Gate(records, m_words, request).report().isBlocked(), "confirmed field by field");
    request.confirmed.clear();
    const GateReport report = Gate(records, m_words, request).report();
    QVERIFY(hasFinding(report, Finding::Kind::Blocks, GateReason::RestrictedUnconfirmed, Subject));
    QVERIFY(hasFinding(report, Finding::Kind::Blocks, GateReason::RestrictedUnconfirmed, Arrest));
    const GateReport shared = Gate(records, m_words,
                                   [&] {
                                       ExportRequest other = openRequest(records, Audience::UnToState);
                                       other.confirmed.clear();
                                       return other;
                                   }())
                                  .report();
    QVERIFY(!hasFinding(shared, Finding::Kind::Blocks, GateReason::RestrictedUnconfirmed));
}

void TestGatePeople::refusals_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("withdrawn");
    QTest::addColumn<bool>("isConfirmed");
    QTest::addColumn<QString>("when"); // empty: nothing was refused
    const QString none;
    QTest::newRow("yes") << QStringLiteral("yes") << none << true << none;
    QTest::newRow("not asked") << QStringLiteral("not_asked") << none << true << none;
    QTest::newRow("no") << QStringLiteral("no") << none << true << QStringLiteral("2024-05-01");
    QTest::newRow("no, confirmed by nobody") << QStringLiteral("no") << none << false << QStringLiteral("2024-05-01");
    QTest::newRow("taken back") << QStringLiteral("yes") << QStringLiteral("2024-06-01") << true << QStringLiteral("2024-06-01");
}

void TestGatePeople::refusals()
{
    QFETCH(QString, answer);
    QFETCH(QString, withdrawn);
    QFETCH(bool, isConfirmed);
    QFETCH(QString, when);
    FileOptions options;
    options.edit = [&](Record &record) {
        if (record.id() != id(200 + Subject))
            return;
        record.set("withdrawn", QDate::fromString(withdrawn, Qt::ISODate));
        if (!isConfirmed)
            record.set("confirmed_by", Uuid7());
        for (Record &row : record.rows("answers")) {
            if (row.is("scope", u"un_to_state"))
                row.set("answer", answer);
        }
    };
    const RecordSet records = canaryFile(options);
    const auto refusal = Gate(records, m_words, openRequest(records, Audience::ReadBack)).refusalOf("un_to_state");
    QCOMPARE(refusal.has_value(), !when.isEmpty());
    if (!refusal)
        return;
    QCOMPARE(refusal->isWithdrawn, !withdrawn.isEmpty());
    QCOMPARE(refusal->when.from->date(), QDate::fromString(when, Qt::ISODate));
}

QTEST_GUILESS_MAIN(TestGatePeople)
#include "tst_gate_people.moc"
