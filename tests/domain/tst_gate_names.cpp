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

/// In what form a name leaves: of people, officials, sources.
class TestGateNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void officials_data();
    void officials();
    void names_data();
    void names();
    void citations_data();
    void citations();
    void workingCopiesCiteByLabel_data();
    void workingCopiesCiteByLabel();
    void readBackNamesNobodyElse();

private:
    Vocabularies m_words;
};

void TestGateNames::initTestCase()
{
    auto words = Vocabularies::load();
    QVERIFY(words);
    m_words = *std::move(words);
}

void TestGateNames::officials_data()
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

void TestGateNames::officials()
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

void TestGateNames::names_data()
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
    const auto bornAndTaken = [](const char *born, const char *taken) {
        return Edit([=](Record &record) {
            if (record.id() == id(Subject))
                record.set("born", fuzzy(QString::fromLatin1(born)));
            if (record.id() == id(Arrest))
                record.set("began", fuzzy(QString::fromLatin1(taken)));
        });
    };
    row("born after a day eighteen years before", bornAndTaken("2007-01-01..", ""), Audience::Media, Form::Role, "");
    row("born after a day long before: perhaps a child", bornAndTaken("1950-01-01..", ""), Audience::Media, Form::Role, "");
    row("born before a day eighteen years before", bornAndTaken("..1979-12-31", ""), Audience::Media, Form::Full, "zqsubject");
    row("an adult by the end of the month", bornAndTaken("1991-05-13", "2009-05"), Audience::Media, Form::Role, "");
    row("an adult before the month", bornAndTaken("1991-04-30", "2009-05"), Audience::Media, Form::Full, "zqsubject");
    row("born on 29 February: not yet on the 28th", bornAndTaken("1992-02-29", "2010-02-28"), Audience::Media, Form::Role, "");
    row("born on 29 February: on 1 March", bornAndTaken("1992-02-29", "2010-03-01"), Audience::Media, Form::Full, "zqsubject");
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
    row("who may be a child cannot choose", Edit([=](Record &record) {
            chose("upr")(record);
            if (record.id() == id(Subject))
                record.set("born", fuzzy(QStringLiteral("1950-01-01..")));
        }),
        Audience::UnPublic, Form::Role, "");
    row("a child cannot choose", Edit([=](Record &record) {
            chose("upr")(record);
            if (record.id() == id(Subject))
                record.set("born", fuzzy(QStringLiteral("2010-01-01")));
        }),
        Audience::UnPublic, Form::Role, "");
}

void TestGateNames::names()
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

void TestGateNames::citations_data()
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

void TestGateNames::citations()
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

void TestGateNames::workingCopiesCiteByLabel_data()
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
void TestGateNames::workingCopiesCiteByLabel()
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

void TestGateNames::readBackNamesNobodyElse()
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

QTEST_GUILESS_MAIN(TestGateNames)
#include "tst_gate_names.moc"
