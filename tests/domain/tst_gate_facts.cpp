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

/// What must be decided, agreed to or left out before a fact leaves.
class TestGateFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void twoConsentQuestions_data();
    void twoConsentQuestions();
    void aLimitOnThePublicAnswerIsRead();
    void undecidedFactsBlock();
    void leftOutFactsDoNot();
    void aSharedHomeNeedsEveryResident_data();
    void aSharedHomeNeedsEveryResident();
    void knownToFew();
    void publishedFacts_data();
    void publishedFacts();
    void productTextFirst();
    void imagesNeedTheirOwnYes();
    void sensitiveTerms();
    void textsAboutTexts();

private:
    Vocabularies m_words;
};

void TestGateFacts::initTestCase()
{
    auto words = Vocabularies::load();
    QVERIFY(words);
    m_words = *std::move(words);
}

void TestGateFacts::twoConsentQuestions_data()
{
    QTest::addColumn<QString>("c1");
    QTest::addColumn<QString>("c2");
    QTest::addColumn<bool>("blocked");
    QTest::addColumn<bool>("asksNotToPublish");
    QTest::newRow("C1 yes, C2 yes") << QStringLiteral("yes") << QStringLiteral("yes") << false << false;
    QTest::newRow("C1 yes, C2 no") << QStringLiteral("yes") << QStringLiteral("no") << false << true;
    QTest::newRow("C1 yes, C2 not asked") << QStringLiteral("yes") << QStringLiteral("not_asked") << true << false;
    QTest::newRow("C1 no, C2 yes") << QStringLiteral("no") << QStringLiteral("yes") << true << false;
    QTest::newRow("C1 not asked, C2 yes") << QStringLiteral("not_asked") << QStringLiteral("yes") << true << false;
    QTest::newRow("C1 not asked, C2 not asked") << QStringLiteral("not_asked") << QStringLiteral("not_asked") << true << false;
}

void TestGateFacts::twoConsentQuestions()
{
    QFETCH(QString, c1);
    QFETCH(QString, c2);
    FileOptions options;
    options.edit = [&](Record &record) {
        if (record.id() != id(200 + Subject))
            return;
        for (Record &row : record.rows("answers")) {
            if (row.is("scope", u"un_to_state"))
                row.set("answer", c1);
            if (row.is("scope", u"un_public"))
                row.set("answer", c2);
        }
    };
    const RecordSet records = canaryFile(options);
    const GateReport report = Gate(records, m_words, openRequest(records, Audience::UnToState)).report();
    QTEST(report.isBlocked(), "blocked");
    QTEST(!report.asksNotToPublish.empty(), "asksNotToPublish");
    QCOMPARE(hasFinding(report, Finding::Kind::Blocks, GateReason::C2NotAsked, Subject), c2 == u"not_asked");
}

/// A yes to being named in public, "but not before the verdict": somebody must have read that.
void TestGateFacts::aLimitOnThePublicAnswerIsRead()
{
    Uuid7 row;
    FileOptions options;
    options.edit = [&](Record &record) {
        if (record.id() != id(200 + Subject))
            return;
        for (Record &each : record.rows("answers")) {
            if (each.is("scope", u"un_public")) {
                each.set("limit", QStringLiteral("not before the verdict"));
                row = each.id();
            }
        }
    };
    const RecordSet records = canaryFile(options);
    ExportRequest request = openRequest(records, Audience::UnToState);
    request.limitsKept.clear();
    const GateReport asked = Gate(records, m_words, request).report();
    QVERIFY(hasFinding(asked, Finding::Kind::Blocks, GateReason::LimitUnread, Subject));
    request.limitsKept.insert(row);
    QVERIFY(!hasFinding(Gate(records, m_words, request).report(), Finding::Kind::Blocks, GateReason::LimitUnread, Subject));
}

void TestGateFacts::undecidedFactsBlock()
{
    const RecordSet records = canaryFile();
    ExportRequest request = openRequest(records, Audience::UnToState);
    request.ticked.clear();
    const GateReport report = Gate(records, m_words, request).report();
    for (const int fact : {Arrest, Subject, CaseFile})
        QVERIFY(hasFinding(report, Finding::Kind::Blocks, GateReason::Unticked, fact));
    QVERIFY(!hasFinding(report, Finding::Kind::Blocks, GateReason::Unticked, Mother)); // others are left out without a question
    QVERIFY(hasFinding(report, Finding::Kind::Withheld, GateReason::Unticked, Mother));
}

void TestGateFacts::leftOutFactsDoNot()
{
    const RecordSet records = canaryFile();
    ExportRequest request = openRequest(records, Audience::UnToState);
    request.ticked.clear();
    request.leftOut = {id(Arrest), id(Subject), id(CaseFile)};
    const Gate gate(records, m_words, request);
    QVERIFY2(!gate.report().isBlocked(), described(gate.report()).constData());
    QCOMPARE(joined(printed(records, gate)), QByteArray("zqaddress zqcontext zqhome zqlink zqmother"));
}

/// The address would tell where somebody lives who did not agree. It is said that this is why, and whom to ask.
void TestGateFacts::aSharedHomeNeedsEveryResident_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("prints");
    QTest::newRow("yes") << QStringLiteral("yes") << true;
    QTest::newRow("no") << QStringLiteral("no") << false;
    QTest::newRow("not asked") << QStringLiteral("not_asked") << false;
}

void TestGateFacts::aSharedHomeNeedsEveryResident()
{
    QFETCH(QString, answer);
    QFETCH(bool, prints);
    FileOptions options;
    options.edit = [&](Record &record) {
        if (record.id() == id(Mother))
            record.set("residence", id(Home));
        if (record.id() != id(200 + Mother))
            return;
        for (Record &row : record.rows("answers")) {
            if (row.is("scope", u"un_to_state"))
                row.set("answer", answer);
        }
    };
    const RecordSet records = canaryFile(options);
    const Gate gate(records, m_words, openRequest(records, Audience::UnToState));
    QCOMPARE(printed(records, gate).contains(QStringLiteral("zqaddress")), prints);
    QVERIFY(printed(records, gate).contains(QStringLiteral("zqsubject")));
    const Verdict verdict = gate.mayPrint(*records.find(id(Home)), "address");
    QCOMPARE(verdict.reason, prints ? GateReason::None : GateReason::HomeShared);
    if (!prints)
        QCOMPARE(verdict.arguments, (QStringList{id(Mother).toString(), QStringLiteral("un_to_state")}));
}

void TestGateFacts::knownToFew()
{
    FileOptions options;
    options.edit = [](Record &record) {
        if (record.id() == id(Arrest)) {
            record.rows("info")[0].set("known_to_few", QStringLiteral("yes"));
            record.rows("info")[0].set("field", QStringLiteral("detention.reason_given"));
        }
    };
    const RecordSet records = canaryFile(options);
    ExportRequest request = openRequest(records, Audience::UnToState);
    const Gate unanswered(records, m_words, request);
    QVERIFY(!printed(records, unanswered).contains(QStringLiteral("zqreason")));
    QVERIFY(!printed(records, unanswered).contains(QStringLiteral("zqnarrative"))); // it may tell the same
    QVERIFY(printed(records, unanswered).contains(QStringLiteral("zqacttitle")));
    QVERIFY(hasFinding(unanswered.report(), Finding::Kind::Blocks, GateReason::KnownToFew, Arrest));
    request.knownToFew[id(InsiderInfo)] = QStringLiteral(" ");
    QVERIFY(!printed(records, Gate(records, m_words, request)).contains(QStringLiteral("zqreason")));
    request.knownToFew[id(InsiderInfo)] = QStringLiteral("nobody: it was read out in court");
    const Gate answered(records, m_words, request);
    QVERIFY(printed(records, answered).contains(QStringLiteral("zqreason")));
    QVERIFY(printed(records, answered).contains(QStringLiteral("zqnarrative")));
    QVERIFY(!answered.report().isBlocked());
}

void TestGateFacts::publishedFacts_data()
{
    QTest::addColumn<QString>("product");
    QTest::addColumn<bool>("onlyPublished");
    QTest::addColumn<QString>("saidNo"); // scope, with "unconfirmed", or empty
    QTest::addColumn<bool>("prints");
    const auto row = [](const char *name, const char *product, bool only, const char *no, bool prints) {
        QTest::newRow(name) << QString::fromLatin1(product) << only << QString::fromLatin1(no) << prints;
    };
    row("a report on published facts", "report", true, "", true);
    row("a table of published facts", "table", true, "", true);
    row("not a complaint", "wgad", true, "", false);
    row("not a case sheet", "case-sheet", true, "", false);
    row("one fact from a source of ours", "report", false, "", false);
    row("she said no", "report", true, "un_public", false);
    row("she said no to her name", "report", true, "publish_name", false);
    row("she said no, confirmed by nobody", "report", true, "un_public unconfirmed", false);
    row("she said no to something else", "report", true, "partners", true);
}

void TestGateFacts::publishedFacts()
{
    QFETCH(QString, product);
    QFETCH(bool, onlyPublished);
    QFETCH(QString, saidNo);
    FileOptions options;
    options.isOpen = false;
    options.edit = [&](Record &record) {
        if (record.id() == id(Arrest) && onlyPublished)
            record.rows("info").erase(record.rows("info").begin());
    };
    RecordSet records = canaryFile(options);
    if (!saidNo.isEmpty()) {
        Made consent("consent", Consent);
        consent.ref("party", Subject)
            .text("given_by", "self")
            .fuzzyDate("given", "2024-05-01")
            .row("answers", Made("consent_answer", Answers).text("scope", saidNo.section(u' ', 0, 0)).text("answer", "no"));
        if (!saidNo.contains(QStringLiteral("unconfirmed")))
            consent.ref("confirmed_by", Handle);
        records.add(consent);
    }
    ExportRequest request = openRequest(records, Audience::UnPublic);
    request.product = product;
    const Gate gate(records, m_words, request);
    QTEST(gate.mayPrint(*records.find(id(Arrest))).prints, "prints");
    QCOMPARE(gate.nameFor(id(Subject)).form == Form::Full, gate.mayPrint(*records.find(id(Arrest))).prints);
    QCOMPARE(printed(records, gate).contains(QStringLiteral("zqactivity")), false); // no published source says it
}

void TestGateFacts::productTextFirst()
{
    RecordSet records = canaryFile();
    records.add(Made("text_version", 150)
                    .ref("about", Arrest)
                    .text("field", "account")
                    .text("language", "en")
                    .text("kind", "narrative")
                    .text("product", "wgad")
                    .text("text", "zqforwgad"));
    ExportRequest request = openRequest(records, Audience::UnToState);
    const Gate wgad(records, m_words, request);
    QCOMPARE(wgad.textFor(*records.find(id(Arrest)), "account")->text("text"), QStringLiteral("zqforwgad"));
    request.product = QStringLiteral("letter");
    const Gate letter(records, m_words, request);
    QCOMPARE(letter.textFor(*records.find(id(Arrest)), "account")->text("text"), QStringLiteral("zqnarrative"));
    request.language = QStringLiteral("fr");
    const Gate french(records, m_words, request);
    QVERIFY(!french.textFor(*records.find(id(Arrest)), "account"));
    QVERIFY(!wgad.mayPrint(*records.find(id(Arrest)), "account"));
}

void TestGateFacts::imagesNeedTheirOwnYes()
{
    for (const char *answer : {"yes", "no", "not_asked"}) {
        FileOptions options;
        options.edit = [&](Record &record) {
            if (record.id() == id(SafeCopy)) {
                record.set("kind", QStringLiteral("photo"));
                record.set("about", Ids{id(Subject)});
            }
            if (record.id() != id(200 + Subject))
                return;
            for (Record &row : record.rows("answers")) {
                if (row.is("scope", u"publish_image"))
                    row.set("answer", QString::fromLatin1(answer));
            }
        };
        const RecordSet records = canaryFile(options);
        const auto leaves = [&](Audience audience) {
            return Gate(records, m_words, openRequest(records, audience)).mayPrint(*records.find(id(SafeCopy))).prints;
        };
        QCOMPARE(leaves(Audience::UnPublic), QByteArray(answer) == "yes");
        QVERIFY(leaves(Audience::UnToState));
    }
}

/// "Sensitive terms raise the row to restricted." Of a person only the field with the term is raised, not the name.
void TestGateFacts::sensitiveTerms()
{
    for (const char *role : {"believer", "teacher"}) {
        FileOptions options;
        options.edit = [&](Record &record) {
            if (record.id() == id(Subject))
                record.set("roles", QStringList{QString::fromLatin1(role)});
        };
        const RecordSet records = canaryFile(options);
        const Record &person = *records.find(id(Subject));
        const bool isSensitive = QByteArray(role) == "believer";
        const Gate inPublic(records, m_words, openRequest(records, Audience::UnPublic));
        QCOMPARE(inPublic.mayPrint(person, "roles").prints, !isSensitive);
        QCOMPARE(inPublic.nameFor(id(Subject)).form, Form::Full);
        ExportRequest request = openRequest(records, Audience::UnToState);
        QVERIFY(Gate(records, m_words, request).mayPrint(person, "roles"));
        request.confirmed.clear();
        QCOMPARE(Gate(records, m_words, request).mayPrint(person, "roles").prints, !isSensitive);
    }
    for (const char *method : {"rape", "beating"}) {
        FileOptions options;
        options.edit = [&](Record &record) {
            if (record.id() == id(Arrest))
                record.set("methods", QStringList{QString::fromLatin1(method)});
        };
        const RecordSet records = canaryFile(options);
        const Gate gate(records, m_words, openRequest(records, Audience::Partners));
        QCOMPARE(gate.mayPrint(*records.find(id(Arrest))).prints, QByteArray(method) == "beating");
        QCOMPARE(gate.mayPrint(*records.find(id(Narrative))).prints, QByteArray(method) == "beating");
    }
}

/// Two texts about each other, as a hostile file may hold: nothing prints, nothing hangs.
void TestGateFacts::textsAboutTexts()
{
    RecordSet records = canaryFile();
    records.add(
        Made("text_version", 151).ref("about", 152).text("language", "en").text("kind", "narrative").text("text", "zqcircle"));
    records.add(
        Made("text_version", 152).ref("about", 151).text("language", "en").text("kind", "narrative").text("text", "zqcircle"));
    for (const AudienceRule &rule : allAudiences()) {
        const Gate gate(records, m_words, openRequest(records, rule.audience));
        QVERIFY(!gate.mayPrint(*records.find(id(151)), "text"));
        QVERIFY(!gate.mayPrint(*records.find(id(152)), "text"));
        QCOMPARE(gate.mayPrint(*records.find(id(Narrative)), "text").prints, rule.audience != Audience::Statistics);
    }
}

QTEST_GUILESS_MAIN(TestGateFacts)
#include "tst_gate_facts.moc"
