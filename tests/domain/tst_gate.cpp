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

namespace {

std::set<QString> with(std::set<QString> words, const char *more)
{
    words.merge(wordsOf(more));
    return words;
}

std::set<QString> without(std::set<QString> words, const char *fewer)
{
    for (const QString &word : wordsOf(fewer))
        words.erase(word);
    return words;
}

} // namespace

/// Which words of a whole invented file each audience gets, and what closes them.
class TestGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void closedFileLeaksNothing_data();
    void closedFileLeaksNothing();
    void openFileGivesExactly_data();
    void openFileGivesExactly();
    void oneThingCloses_data();
    void oneThingCloses();
    void realPublicCaseIsBlocked();
    void reviewAndWithdrawnFile();
    void reportHoldsNoContent();

private:
    Vocabularies m_words;
};

void TestGate::initTestCase()
{
    auto words = Vocabularies::load();
    QVERIFY(words);
    m_words = *std::move(words);
}

void TestGate::closedFileLeaksNothing_data()
{
    QTest::addColumn<int>("audience");
    for (const AudienceRule &rule : allAudiences())
        QTest::newRow(rule.scope.data()) << static_cast<int>(rule.audience);
}

/// Nobody was asked, nothing was ticked: only the public background leaves.
void TestGate::closedFileLeaksNothing()
{
    QFETCH(int, audience);
    FileOptions options;
    options.isOpen = false;
    const RecordSet records = canaryFile(options);
    ExportRequest request = openRequest(records, static_cast<Audience>(audience));
    request.confirmed.clear();
    request.ticked.clear();
    const bool isShared = ruleOf(request.audience).isShared;
    const Gate gate(records, m_words, request);
    const char *openPlaces = request.audience == Audience::Statistics ? "" : "zqcontext";
    if (isShared)
        QCOMPARE(joined(printed(records, gate)), joined(wordsOf(openPlaces)));

    // Ticks alone open nothing about people either.
    const Gate ticked(records, m_words, openRequest(records, request.audience));
    for (const QString &word : printed(records, ticked)) {
        const bool isOfPeople =
            wordsOf("zqsubject zqmother zqpartner zqsummary zqnarrative zqactivity zqpaper zqreason zqalias").contains(word);
        QVERIFY2(!isShared || !isOfPeople, qPrintable(word));
    }
}

void TestGate::openFileGivesExactly_data()
{
    QTest::addColumn<int>("audience");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](Audience audience, const std::set<QString> &words) {
        QTest::newRow(ruleOf(audience).scope.data()) << static_cast<int>(audience) << joined(words);
    };
    // What everybody may read in a file that is open as wide as it goes, ticked, and agreed to by all.
    const auto facts =
        wordsOf("zqsummary zqremediesnote zqremedy zqsubject zqactivity zqmother zqmotherwork zqpolice zqpartner zqprison "
                "zqacttitle zqofficial zqreason zqunit zqstage zqnarrative zqtranslation zqpresstitle zqsafecopy zqcontext "
                "zqformer");
    const auto restricted =
        "zqmotherbasis zqpaper zqbackground zqhealth zqcustodyhealth zqinjuries zqsecretstage zqhome zqaddress zqlink";
    const auto named = "zqofficer zqbasis";
    row(Audience::UnToState, with(with(facts, restricted), named));
    row(Audience::Lawyer, with(with(with(facts, restricted), named), "zqphone zqadvice"));
    row(Audience::Medical, with(facts, "zqhealth zqcustodyhealth zqinjuries"));
    for (const Audience audience : {Audience::UnPublic, Audience::Partners, Audience::Media, Audience::Assistance,
                                    Audience::Courts, Audience::Authorities, Audience::Family, Audience::Funders})
        row(audience, facts);
    row(Audience::Statistics, {});
    // Herself: no sources, nobody else's data. Officials by office; the helper and her mother by their part only.
    row(Audience::ReadBack,
        with(without(facts, "zqmother zqmotherwork zqpartner zqpresstitle zqsafecopy"),
             "zqpaper zqbackground zqhealth zqcustodyhealth zqinjuries zqsecretstage zqhome zqaddress zqphone zqadvice"));
    // A draft for ourselves: names by alias, sources by label, no account.
    row(Audience::WorkingCopy,
        with(with(with(without(facts, "zqsubject zqformer zqmother zqpartner zqpresstitle"), restricted), named),
             "zqalias zqmotheralias zqlabel zqpresslabel zqphone zqadvice zqofficerlife"));
}

void TestGate::openFileGivesExactly()
{
    QFETCH(int, audience);
    QFETCH(QByteArray, expected);
    const RecordSet records = canaryFile();
    const Gate gate(records, m_words, openRequest(records, static_cast<Audience>(audience)));
    QCOMPARE(joined(printed(records, gate)), expected);
    QVERIFY2(!gate.report().isBlocked(), described(gate.report()).constData());
}

using Ask = std::function<void(ExportRequest &)>;

void TestGate::oneThingCloses_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<QByteArray>("gone"); // words that an otherwise open complaint loses
    QTest::addColumn<GateReason>("reason");
    const auto record = [](const char *name, int number, const std::function<void(Record &)> &change, const char *gone,
                           GateReason reason) {
        QTest::newRow(name) << Edit([=](Record &each) {
            if (each.id() == id(number))
                change(each);
        }) << Ask([](ExportRequest &) {})
                            << QByteArray(gone) << reason;
    };
    const auto request = [](const char *name, const Ask &change, const char *gone, GateReason reason) {
        QTest::newRow(name) << Edit([](Record &) {}) << change << QByteArray(gone) << reason;
    };
    const auto setting = [](const char *field, const char *value) {
        return [=](Record &each) { each.set(field, QString::fromLatin1(value)); };
    };
    const char *actWords = "zqacttitle zqofficial zqreason zqunit zqstage zqsecretstage zqnarrative zqtranslation zqinjuries "
                           "zqcustodyhealth zqbasis zqmotherbasis zqremedy zqpresstitle zqofficer zqsafecopy";

    // Point 0 and 1.
    record("an act restricted, its fields confirmed: nothing lost", Arrest, setting("confidentiality", "restricted"), "",
           GateReason::None);
    record("an act sealed", Arrest, setting("confidentiality", "sealed"), actWords, GateReason::Sealed);
    record("a person sealed is not even named", Subject, setting("confidentiality", "sealed"),
           "zqsubject zqformer zqactivity zqpaper zqbackground zqhealth", GateReason::Sealed);
    record("a document not cleared since", SafeCopy, setting("confidentiality", "sealed"), "zqsafecopy", GateReason::Sealed);
    record(
        "a sensitive term raises the row, and its fields are confirmed", Arrest,
        [](Record &act) { act.set("methods", QStringList{QStringLiteral("rape")}); }, "", GateReason::None);
    request(
        "act not ticked",
        [](ExportRequest &ask) {
            ask.ticked.erase(id(Arrest));
            for (int row = SubjectRow; row <= Beating; ++row)
                ask.ticked.erase(id(row));
            ask.ticked.erase(id(Remedy));
            ask.ticked.erase(id(CaseFile));
            ask.ticked.erase(id(Narrative));
            ask.ticked.erase(id(Translation));
        },
        "zqacttitle zqofficial zqreason zqunit zqstage zqsecretstage zqnarrative zqtranslation zqinjuries zqcustodyhealth "
        "zqbasis "
        "zqmotherbasis zqremedy zqremediesnote zqsummary zqpresstitle zqofficer zqsafecopy",
        GateReason::Unticked);
    request(
        "the tick of the act covers its rows",
        [](ExportRequest &ask) {
            for (int row = SubjectRow; row <= Beating; ++row)
                ask.ticked.erase(id(row));
        },
        "", GateReason::None);
    request(
        "row restricted stays though the act is ticked",
        [](ExportRequest &ask) { std::erase_if(ask.confirmed, [](const auto &each) { return each.first == id(SecretStage); }); },
        "zqsecretstage", GateReason::RestrictedUnconfirmed);
    request(
        "restricted field not confirmed",
        [](ExportRequest &ask) {
            ask.confirmed.erase({id(Subject), QStringLiteral("identity_paper")});
        },
        "zqpaper", GateReason::RestrictedUnconfirmed);
    // Point 2.
    const auto answer = [](const char *scope, const char *value) {
        return [=](Record &consent) {
            for (Record &row : consent.rows("answers")) {
                if (row.text("scope") == QLatin1String(scope))
                    row.set("answer", QString::fromLatin1(value));
            }
        };
    };
    const char *allOfSubject =
        "zqacttitle zqofficial zqreason zqunit zqstage zqsecretstage zqnarrative zqtranslation zqinjuries "
        "zqcustodyhealth zqbasis zqmotherbasis zqremedy zqremediesnote zqsummary zqpresstitle zqofficer zqsafecopy "
        "zqsubject zqformer zqactivity zqpaper zqbackground zqhealth zqlink zqhome zqaddress";
    record("the target said no", 200 + Subject, answer("un_to_state", "no"), allOfSubject, GateReason::ConsentRefused);
    record("the target was not asked", 200 + Subject, answer("un_to_state", "not_asked"), allOfSubject,
           GateReason::ConsentNotAsked);
    record(
        "the target took it back", 200 + Subject, [](Record &consent) { consent.set("withdrawn", QDate(2024, 6, 1)); },
        allOfSubject, GateReason::ConsentWithdrawn);
    record(
        "the yes ran out", 200 + Subject, [](Record &consent) { consent.set("expires", QDate(2024, 6, 1)); }, allOfSubject,
        GateReason::ConsentExpired);
    record(
        "imported, confirmed by nobody", 200 + Subject, [](Record &consent) { consent.set("confirmed_by", Uuid7()); },
        allOfSubject, GateReason::ConsentUnconfirmed);
    record("nobody told her that the state will know", 200 + Subject, setting("told_state_will_know", "no"), allOfSubject,
           GateReason::StateNotExplained);
    record("a limit that nobody read", 200 + Subject, setting("conditions", "only after release"), allOfSubject,
           GateReason::LimitUnread);
    record("health facts need their own yes", 200 + Subject, answer("medical", "no"), "zqhealth zqcustodyhealth zqinjuries",
           GateReason::ConsentRefused);
    record(
        "a limit on her yes to it, that nobody read", 200 + Subject,
        [](Record &consent) {
            for (Record &row : consent.rows("answers")) {
                if (row.is("scope", u"medical"))
                    row.set("limit", QStringLiteral("to the doctor only"));
            }
        },
        "zqhealth zqcustodyhealth zqinjuries", GateReason::LimitUnread);
    record("another private person who was not asked is masked", 200 + Mother, answer("un_to_state", "not_asked"),
           "zqmother zqmotherwork zqmotherbasis zqlink", GateReason::ConsentNotAsked);
    record("a body that was not asked is masked", 200 + Partner, answer("un_to_state", "no"), "zqpartner",
           GateReason::ConsentRefused);
    // Point 3.
    record("name use none", 200 + Subject, setting("name_use", "none"), "zqsubject zqformer", GateReason::NameUse);
    // Point 5.
    record(
        "no safe copy", SafeCopy, [](Record &document) { document.set("redacted_of", Uuid7()); }, "zqsafecopy",
        GateReason::NotSafeCopy);
    record("metadata not clean", SafeCopy, setting("metadata_clean", "unknown"), "zqsafecopy", GateReason::MetadataNotClean);
    // Point 7.
    record("a narrative in another language", Narrative, setting("language", "fr"), "zqnarrative", GateReason::None);
    record("a translation of the account is not a narrative", Narrative, setting("kind", "translation"), "zqnarrative",
           GateReason::None);
    record("a narrative for another product", Narrative, setting("product", "upr"), "zqnarrative", GateReason::None);
}

void TestGate::oneThingCloses()
{
    QFETCH(Edit, edit);
    QFETCH(Ask, ask);
    QFETCH(QByteArray, gone);
    QFETCH(GateReason, reason);
    const RecordSet open = canaryFile();
    const std::set<QString> before = printed(open, Gate(open, m_words, openRequest(open, Audience::UnToState)));
    FileOptions options;
    options.edit = edit;
    const RecordSet records = canaryFile(options);
    ExportRequest request = openRequest(records, Audience::UnToState);
    ask(request);
    const Gate gate(records, m_words, request);
    std::set<QString> lost;
    const std::set<QString> after = printed(records, gate);
    std::ranges::set_difference(before, after, std::inserter(lost, lost.end()));
    QCOMPARE(joined(lost), joined(wordsOf(gone.constData())));
    QVERIFY(std::ranges::includes(before, after));
    const GateReport report = gate.report();
    if (reason != GateReason::None)
        QVERIFY2(std::ranges::any_of(report.findings, [&](const Finding &finding) { return finding.reason == reason; }),
                 described(report).constData());
}

/// Real cases from public texts: everything is public, nobody was asked.
void TestGate::realPublicCaseIsBlocked()
{
    FileOptions options;
    options.isOpen = false;
    options.edit = [](Record &record) {
        if (record.entity().has("confidentiality"))
            record.set("confidentiality", QStringLiteral("public"));
    };
    const RecordSet records = canaryFile(options);
    const Gate gate(records, m_words, openRequest(records, Audience::UnToState));
    const GateReport report = gate.report();
    QVERIFY(report.isBlocked());
    QVERIFY(hasFinding(report, Finding::Kind::Blocks, GateReason::ConsentNotAsked, Subject));
    QVERIFY(hasFinding(report, Finding::Kind::Blocks, GateReason::C2NotAsked, Subject));
    const auto c1 = std::ranges::find(report.findings, GateReason::ConsentNotAsked, &Finding::reason);
    QCOMPARE(c1->fix, GateFix::RecordConsent);
    QCOMPARE(c1->arguments, (QStringList{id(Subject).toString(), QStringLiteral("un_to_state")}));
    QVERIFY(!printed(records, gate).contains(QStringLiteral("zqsubject")));
}

void TestGate::reviewAndWithdrawnFile()
{
    const auto blocked = [this](const char *field, const char *value) {
        FileOptions options;
        options.edit = [&](Record &record) {
            if (record.id() == id(CaseFile))
                record.set(field, QString::fromLatin1(value));
        };
        const RecordSet records = canaryFile(options);
        return Gate(records, m_words, openRequest(records, Audience::UnToState)).report().isBlocked();
    };
    QVERIFY(blocked("review_state", "accepted_limits"));
    QVERIFY(!blocked("review_state", "accepted"));
    QVERIFY(blocked("status", "withdrawn"));
    QVERIFY(!blocked("status", "open"));
}

/// What goes into the log: ids and codes.
void TestGate::reportHoldsNoContent()
{
    FileOptions options;
    options.isOpen = false;
    const RecordSet records = canaryFile(options);
    const GateReport report = Gate(records, m_words, openRequest(records, Audience::UnToState)).report();
    QVERIFY(report.findings.size() > 5);
    for (const Finding &finding : report.findings) {
        QVERIFY(!finding.field.contains(QStringLiteral("zq")));
        QVERIFY(!finding.arguments.join(u' ').contains(QStringLiteral("zq")));
        QVERIFY(!reasonName(finding.reason).isEmpty() && !fixName(finding.fix).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
