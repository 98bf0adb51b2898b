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

namespace {

std::set<QString> wordsOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

QByteArray joined(const std::set<QString> &words)
{
    return QStringList(words.begin(), words.end()).join(u' ').toLatin1();
}

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

QByteArray described(const GateReport &report)
{
    QString text;
    for (const Finding &finding : report.findings)
        text += QLatin1String("\n") + QString::number(static_cast<int>(finding.kind)) + u' ' + reasonName(finding.reason) + u' ' +
                QString::fromLatin1(finding.recordKind.data(), static_cast<qsizetype>(finding.recordKind.size())) + u' ' +
                finding.field + u' ' + fixName(finding.fix);
    return text.toUtf8();
}

} // namespace

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
    void officials_data();
    void officials();
    void names_data();
    void names();
    void citations_data();
    void citations();
    void workingCopiesCiteByLabel_data();
    void workingCopiesCiteByLabel();
    void readBackNamesNobodyElse();
    void twoConsentQuestions_data();
    void twoConsentQuestions();
    void undecidedFactsBlock();
    void leftOutFactsDoNot();
    void aSharedHomeNeedsEveryResident_data();
    void aSharedHomeNeedsEveryResident();
    void knownToFew();
    void publishedFacts_data();
    void publishedFacts();
    void realPublicCaseIsBlocked();
    void productTextFirst();
    void imagesNeedTheirOwnYes();
    void sensitiveTerms();
    void textsAboutTexts();
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

using Edit = std::function<void(Record &)>;
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

void TestGate::officials_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("capacity");
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("assertion");
    QTest::addColumn<Form>("inComplaint");
    QTest::addColumn<Form>("inPublic");
    const auto row = [](const char *name, const char *type, const char *capacity, const char *role, const char *assertion,
                        Form complaint, Form inPublic) {
        QTest::newRow(name) << QString::fromLatin1(type) << QString::fromLatin1(capacity) << QString::fromLatin1(role)
                            << QString::fromLatin1(assertion) << complaint << inPublic;
    };
    row("a state type", "police", "", "perpetrator", "alleged", Form::Full, Form::Role);
    row("a state type and a unit", "police", "duty officer", "perpetrator", "alleged", Form::Full, Form::Office);
    row("a capacity alone", "", "district judge", "decided", "alleged", Form::Full, Form::Office);
    row("established by a court", "police", "duty officer", "perpetrator", "found", Form::Full, Form::Full);
    row("stated by the authority", "police", "duty officer", "held", "official", Form::Full, Form::Full);
    row("a head of state", "leader", "", "ordered", "alleged", Form::Full, Form::Full);
    row("no office: a private person", "private_person", "", "perpetrator", "alleged", Form::Role, Form::Role);
    row("plain clothes, unknown: a private person", "unknown_plain", "", "perpetrator", "alleged", Form::Role, Form::Role);
    row("an official as a witness is private", "police", "duty officer", "witnessed", "alleged", Form::Role, Form::Role);
    row("an official as a target is private", "police", "duty officer", "target", "alleged", Form::Role, Form::Role);
}

void TestGate::officials()
{
    QFETCH(QString, type);
    QFETCH(QString, capacity);
    QFETCH(QString, role);
    QFETCH(QString, assertion);
    FileOptions options;
    options.edit = [&](Record &record) {
        if (record.id() != id(Arrest))
            return;
        Record &row = record.rows("involved")[2];
        row.set("perpetrator_type", type);
        row.set("capacity", capacity);
        row.set("role", role);
        row.set("assertion", assertion);
    };
    const RecordSet records = canaryFile(options);
    const auto form = [&](Audience audience) {
        return Gate(records, m_words, openRequest(records, audience)).nameFor(id(Officer)).form;
    };
    QTEST(form(Audience::UnToState), "inComplaint");
    QTEST(form(Audience::UnPublic), "inPublic");
}

void TestGate::names_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("audience");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Edit &edit, Audience audience, Form form, const char *text) {
        QTest::newRow(name) << edit << static_cast<int>(audience) << form << QString::fromLatin1(text);
    };
    const auto consent = [](const char *field, const char *value) {
        return Edit([=](Record &record) {
            if (record.id() == id(200 + Subject))
                record.set(field, QString::fromLatin1(value));
        });
    };
    const auto act = [](const std::function<void(Record &)> &change) {
        return Edit([=](Record &record) {
            if (record.id() == id(Arrest))
                change(record);
        });
    };
    const auto publishName = [](const char *answer) {
        return Edit([=](Record &record) {
            if (record.id() != id(200 + Subject))
                return;
            for (Record &each : record.rows("answers")) {
                if (each.is("scope", u"publish_name"))
                    each.set("answer", QString::fromLatin1(answer));
            }
        });
    };
    row("full", {consent("name_use", "full")}, Audience::UnToState, Form::Full, "zqsubject");
    row("initials", {consent("name_use", "initials")}, Audience::UnToState, Form::Initials, "Z.");
    row("alias", {consent("name_use", "pseudonym")}, Audience::UnToState, Form::Alias, "zqalias");
    row("none", {consent("name_use", "none")}, Audience::UnToState, Form::Role, "");
    row("nobody asked how: C1 is about the name", {consent("name_use", "")}, Audience::UnToState, Form::Full, "zqsubject");
    row("nobody asked how: partners get the alias", {consent("name_use", "")}, Audience::Partners, Form::Alias, "zqalias");
    row("public with publish_name", publishName("yes"), Audience::UnPublic, Form::Full, "zqsubject");
    row("public without publish_name", publishName("no"), Audience::UnPublic, Form::Alias, "zqalias");
    row("media, publish_name not asked", publishName("not_asked"), Audience::Media, Form::Alias, "zqalias");
    row("tables have no names", consent("name_use", "full"), Audience::Statistics, Form::Role, "");
    row("working copy: alias", consent("name_use", "full"), Audience::WorkingCopy, Form::Alias, "zqalias");
    row("read-back: her own name", consent("name_use", "none"), Audience::ReadBack, Form::Full, "zqsubject");
    const auto minor = [](Record &record) { record.rows("involved")[0].set("minor", QStringLiteral("yes")); };
    row("a child in public", act(minor), Audience::UnPublic, Form::Role, "");
    row("a child in a complaint", act(minor), Audience::UnToState, Form::Full, "zqsubject");
    const auto aged = [](Record &record) { record.rows("involved")[0].set("age_from", qint64(15)); };
    row("about 16 then", act(aged), Audience::Media, Form::Role, "");
    row("born less than eighteen years before", Edit([](Record &record) {
            if (record.id() == id(Subject))
                record.set("born", fuzzy(QStringLiteral("2006-06-16")));
        }),
        Audience::UnPublic, Form::Role, "");
    row("born eighteen years before", Edit([](Record &record) {
            if (record.id() == id(Subject))
                record.set("born", fuzzy(QStringLiteral("2006-06-15")));
        }),
        Audience::UnPublic, Form::Full, "zqsubject");
    const auto rape = [](Record &record) { record.set("violations", QStringList{QStringLiteral("integrity.sexual_violence")}); };
    row("a target of sexual violence in public", act(rape), Audience::UnPublic, Form::Role, "");
    row("a target of sexual violence in a complaint", act(rape), Audience::UnToState, Form::Full, "zqsubject");
    const auto beaten = [](Record &record) {
        record.rows("ill_treatment")[0].set("methods", QStringList{QStringLiteral("forced_nudity")});
    };
    row("in ill-treatment", act(beaten), Audience::Media, Form::Role, "");
    const auto chose = [=](const char *words) {
        return Edit([=](Record &record) {
            if (record.id() == id(Arrest))
                rape(record);
            if (record.id() == id(200 + Subject)) {
                record.set("authorises", QString::fromLatin1(words));
            }
        });
    };
    row("an adult survivor chose otherwise, naming the product", chose("Use my name in the upr report."), Audience::UnPublic,
        Form::Full, "zqsubject");
    row("an adult survivor chose another product", chose("Use my name in the book."), Audience::UnPublic, Form::Role, "");
    row("a child cannot choose", Edit([=](Record &record) {
            chose("upr")(record);
            if (record.id() == id(Subject))
                record.set("born", fuzzy(QStringLiteral("2010-01-01")));
        }),
        Audience::UnPublic, Form::Role, "");
}

void TestGate::names()
{
    QFETCH(Edit, edit);
    QFETCH(int, audience);
    FileOptions options;
    options.edit = edit;
    const RecordSet records = canaryFile(options);
    ExportRequest request = openRequest(records, static_cast<Audience>(audience));
    request.product = QStringLiteral("upr");
    const PrintedName name = Gate(records, m_words, request).nameFor(id(Subject));
    QTEST(name.form, "form");
    QTEST(name.text, "text");
    QCOMPARE(name.reason == GateReason::None, name.form == Form::Full);
}

void TestGate::citations_data()
{
    QTest::addColumn<QString>("cite");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("locator");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *cite, const char *kind, const char *level, const char *locator,
                        const char *words, const char *address) {
        QTest::newRow(name) << QString::fromLatin1(cite) << QString::fromLatin1(kind) << QString::fromLatin1(level)
                            << QString::fromLatin1(locator) << QString::fromLatin1(words) << QString::fromLatin1(address);
    };
    const char *generic = "A person with knowledge of the case";
    row("default is generic", "", "relative", "", "", generic, "");
    row("generic: kinship never prints", "generic", "relative", "", "", generic, "");
    row("class", "class", "relative", "", "", "Relative", "");
    row("named person: identity is in the box, so the class", "named", "relative", "", "", "Relative", "");
    row("named insider", "named", "insider", "", "", "Official speaking unofficially", "");
    row("named and published", "named", "media", "", "https://example.org/a", "zqtitle", "https://example.org/a");
    row("a file of ours is no address", "named", "media", "", "/home/anna/a.txt", "zqtitle", "");
    row("a source that is kept back", "named", "media", "restricted", "https://example.org/a", generic, "");
}

void TestGate::citations()
{
    QFETCH(QString, cite);
    QFETCH(QString, kind);
    QFETCH(QString, level);
    QFETCH(QString, locator);
    RecordSet records;
    records.add(Made("source", Insider)
                    .text("cite_level", cite)
                    .text("kind", kind)
                    .text("confidentiality", level)
                    .text("locator", locator)
                    .text("title", "zqtitle")
                    .text("label", "zqlabel"));
    ExportRequest request;
    request.audience = Audience::UnToState;
    request.language = QStringLiteral("en");
    const Citation citation = Gate(records, m_words, request).citationFor(*records.find(id(Insider)));
    QTEST(citation.words, "words");
    QTEST(citation.address, "address");
    request.audience = Audience::ReadBack;
    QCOMPARE(Gate(records, m_words, request).citationFor(*records.find(id(Insider))).level, Citation::Level::None);
}

void TestGate::workingCopiesCiteByLabel_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("words");
    QTest::newRow("internal") << ""
                              << "zqlabel";
    QTest::newRow("restricted") << "restricted"
                                << "zqlabel";
    QTest::newRow("sealed") << "sealed"
                            << "A person with knowledge of the case";
}

/// The label is what stands for a name on every screen; the text check lets it print then, and only then.
void TestGate::workingCopiesCiteByLabel()
{
    QFETCH(QString, level);
    RecordSet records;
    records.add(Made("source", Insider).text("kind", "relative").text("confidentiality", level).text("label", "zqlabel"));
    const Secret label{id(Insider), Secret::Kind::Label, QStringLiteral("zqlabel"), id(Insider)};
    ExportRequest request;
    request.audience = Audience::WorkingCopy;
    request.language = QStringLiteral("en");
    const Gate gate(records, m_words, request);
    QTEST(gate.citationFor(*records.find(id(Insider))).words, "words");
    QCOMPARE(gate.clears(label), level != u"sealed");
    request.audience = Audience::Lawyer;
    const Gate lawyers(records, m_words, request);
    QVERIFY(lawyers.citationFor(*records.find(id(Insider))).words != QStringLiteral("zqlabel"));
    QVERIFY(!lawyers.clears(label));
}

void TestGate::readBackNamesNobodyElse()
{
    FileOptions options;
    options.edit = [](Record &record) { // who was found to have done it is named in public papers, not to her
        if (record.id() == id(Arrest))
            record.rows("involved")[2].set("assertion", QStringLiteral("found"));
    };
    const RecordSet records = canaryFile(options);
    const auto named = [&](Audience audience, int party) {
        return Gate(records, m_words, openRequest(records, audience)).nameFor(id(party));
    };
    QCOMPARE(named(Audience::ReadBack, Subject).text, QStringLiteral("zqsubject"));
    QCOMPARE(named(Audience::ReadBack, Police).text, QStringLiteral("zqpolice"));
    for (const int other : {Mother, Officer, Partner}) {
        QCOMPARE(named(Audience::ReadBack, other).form, Form::Role);
        QCOMPARE(named(Audience::ReadBack, other).reason, GateReason::OtherPersons);
        QCOMPARE(named(Audience::UnToState, other).form, Form::Full);
    }
}

void TestGate::twoConsentQuestions_data()
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

void TestGate::twoConsentQuestions()
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

void TestGate::undecidedFactsBlock()
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

void TestGate::leftOutFactsDoNot()
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
void TestGate::aSharedHomeNeedsEveryResident_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("prints");
    QTest::newRow("yes") << QStringLiteral("yes") << true;
    QTest::newRow("no") << QStringLiteral("no") << false;
    QTest::newRow("not asked") << QStringLiteral("not_asked") << false;
}

void TestGate::aSharedHomeNeedsEveryResident()
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

void TestGate::knownToFew()
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

void TestGate::publishedFacts_data()
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

void TestGate::publishedFacts()
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

void TestGate::productTextFirst()
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

void TestGate::imagesNeedTheirOwnYes()
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
void TestGate::sensitiveTerms()
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
void TestGate::textsAboutTexts()
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
