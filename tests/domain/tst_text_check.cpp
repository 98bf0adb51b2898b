// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_check.h"

#include "domain/gate.h"
#include "domain/gate_traces.h"
#include "names/fold.h"

#include "gate_case.h"

#include <QTest>

#include <algorithm>

using namespace solnoma;
using namespace solnoma::test;
using Kind = TextHit::Kind;

namespace {

enum People { Detainee = 1, Witness, Sister, Stranger, Ngo, Ministry, Leader, Far, FarWoman, Informer };
enum Things {
    CaseFile = 20,
    Arrest,
    Home,
    Photo,
    SourceRow,
    Box,
    User,
    Swallow,
    Press,
    DetaineeConsent,
    Scan,
    FarHome,
    Town,
    WishConsent
};

/// Names rows take any id that is free.
Made name(const char *full, const char *kind = "official", const char *family = "")
{
    static int next = 500;
    return Made("name", next++).text("full", full).text("kind", kind).text("family", family);
}

struct FileOptions {
    bool isBoxOpen = true;
    bool hasConsent = true;
};

/// The file that is exported: one detainee who agreed to everything, and people who did not.
RecordSet file(const FileOptions &options = {})
{
    RecordSet records;
    records.add(Made("case", CaseFile).text("ref", "UZ-2024-K7-0012").refs("subjects", {Detainee}));
    records.add(Made("person", Detainee)
                    .row("names", name("Sardor Mirzayev", "official", "Mirzayev"))
                    .row("names", name("Сардор Мирзаев", "translit", "Мирзаев"))
                    .text("identity_paper", "passport AB 7654321"));
    records.add(Made("person", Witness)
                    .row("names", name("Gulnora Yoqubova Anvarovna", "official", "Yoqubova"))
                    .row("names", name("Gulnora Saidova", "birth", "Saidova"))
                    .row("names", name("Lola-opa", "pseudonym"))
                    .text("export_alias", "Witness Kestrel")
                    .row("contacts", Made("contact", 300).text("kind", "phone").text("value", "+998 90 123 45 67"))
                    .row("contacts", Made("contact", 301).text("kind", "email").text("value", "gulnora.y@example.org"))
                    .row("contacts", Made("contact", 302).text("kind", "messenger").text("value", "@gulya_77"))
                    .ref("residence", Home));
    records.add(Made("person", Sister).row("names", name("Nodira Mirzayeva", "official", "Mirzayeva")));
    records.add(Made("organisation", Ngo).row("names", name("Open Furrow")).text("kind", "cso"));
    records.add(Made("organisation", Ministry).row("names", name("Ministry of Quiet Affairs")).text("kind", "gov"));
    records.add(
        Made("person", Leader).row("names", name("Timur Ravshanov", "official", "Ravshanov")).text("public_figure", "yes"));
    records.add(Made("place", Home).text("kind", "home").text("address", "17 Chinor Street").text("name", "the blue house"));
    records.add(Made("document", Photo).text("original_name", "IMG_20240501_gulya.jpg"));
    records.add(Made("source", SourceRow).text("label", "Grey Heron"));
    Made box("sealed_source", Box);
    box.ref("source", SourceRow);
    Record boxRecord =
        options.isBoxOpen ? box.text("name_text", "Bahodir Tursunov").text("safe_channel", "Signal, @quiet_teller") : box;
    if (!options.isBoxOpen)
        boxRecord.set("box", QByteArray("sealed bytes"));
    records.add(boxRecord);
    records.add(Made("user", User).text("handle", "kestrel5"));
    records.add(Made("user", Swallow).text("handle", "qaldirgoch"));
    records.add(Made("act", Arrest)
                    .ref("case", CaseFile)
                    .row("involved", Made("involvement", 400).ref("party", Detainee).text("role", "target")));
    if (options.hasConsent)
        records.add(Made("consent", DetaineeConsent)
                        .ref("party", Detainee)
                        .ref("confirmed_by", User)
                        .text("given_by", "self")
                        .fuzzyDate("given", "2024-01-01")
                        .text("told_state_will_know", "yes")
                        .text("name_use", "full")
                        .row("answers", Made("consent_answer", 410).text("scope", "un_to_state").text("answer", "yes"))
                        .row("answers", Made("consent_answer", 411).text("scope", "un_public").text("answer", "yes")));
    return records;
}

/// The rest of the vault: nobody of this file.
RecordSet vault()
{
    RecordSet records;
    records.add(Made("person", Stranger).row("names", name("Bobur Mirzayev", "official", "Mirzayev")));
    records.add(Made("person", Far).row("names", name("Said Olimov", "official", "Olimov")));
    Made zuhra = name("Z. Sobirova", "official", "Sobirova");
    zuhra.text("given", "Zuhra").text("middle", "Hamidovna");
    records.add(Made("person", FarWoman)
                    .row("names", zuhra)
                    .text("identity_paper", "AA 0000001, issued 03.06.2019 in Nukus")
                    .row("contacts", Made("contact", 310)
                                         .text("kind", "messenger")
                                         .text("value", "Telegram: @zara_21 (evenings), +998 90 000 11 22 (work, 9-18)")));
    records.add(Made("person", Informer).row("names", name("Anvar Sodiqov", "official", "Sodiqov")));
    records.add(Made("document", Scan).text("original_name", "complaint.pdf"));
    Record home = Made("place", FarHome).text("kind", "home").text("address", "4 Tut Lane");
    home.set("other_names", QStringList{QStringLiteral("the house by the mill")});
    records.add(home);
    records.add(Made("place", Town).text("kind", "city").text("name", "Mangit"));
    return records;
}

ExportRequest complaint()
{
    ExportRequest request;
    request.audience = Audience::UnToState;
    request.product = QStringLiteral("wgad");
    request.language = QStringLiteral("en");
    request.caseId = id(CaseFile);
    request.subject = id(Detainee);
    request.day = QDate(2024, 6, 15);
    for (const int fact : {int(CaseFile), int(Detainee), int(Arrest)})
        request.ticked.insert(id(fact));
    return request;
}

} // namespace

class TestTextCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void passes_data();
    void passes();
    void everyPlaceIsRead();
    void oneQuestionForOneWord();
    void clearedPersonIsNotAsked();
    void clearedPaperAndContact();
    void sealedNamesNeedTheKey();
    void answers_data();
    void answers();
    void aWishIsNotCleared_data();
    void aWishIsNotCleared();
    void aBodyOfTheSameNameIsNoQuestion();
    void keysOutliveAReplacementBeside();
    void keyHoldsForItsSentence();
    void replacements();
    void traces_data();
    void traces();
    void everySecretIsCollected();
    void namesInADescription_data();
    void namesInADescription();

private:
    TextCheck check(const QString &text, const FileOptions &options = {}, const ExportRequest &request = complaint()) const;

    Vocabularies m_words;
    Folder m_folder;
};

void TestTextCheck::initTestCase()
{
    auto words = Vocabularies::load();
    QVERIFY(words);
    m_words = *std::move(words);
}

TextCheck TestTextCheck::check(const QString &text, const FileOptions &options, const ExportRequest &request) const
{
    const RecordSet records = file(options);
    const Gate gate(records, m_words, request);
    Secrets secrets = collectSecrets(records);
    secrets.add(collectSecrets(vault(), {.homes = {id(Town)}, .sources = {id(Informer)}}));
    secrets.setFile(records);
    return checkTexts(m_folder, {{QStringLiteral("narrative"), text}}, secrets,
                      [&](const Secret &secret) { return gate.clears(secret); });
}

void TestTextCheck::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // the words of the one hit
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("owner"); // 0 = a mere shape
    const auto row = [](const char *name, const char *text, const char *found, Kind kind, int owner) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(found) << kind << owner;
    };
    row("a name", "As Gulnora Yoqubova saw it.", "Gulnora Yoqubova", Kind::Name, Witness);
    row("a surname alone", "Mrs Yoqubova saw it.", "Yoqubova", Kind::Name, Witness);
    row("a given name alone, of this file", "Then Gulnora ran.", "Gulnora", Kind::Name, Witness);
    row("the other script", "Это видела Гульнора Якубова.", "Гульнора Якубова", Kind::Name, Witness);
    row("inflected in Russian", "Показания Якубовой не приняли.", "Якубовой", Kind::Name, Witness);
    row("with an Uzbek suffix", "Yoqubovaning so'zlari.", "Yoqubovaning", Kind::Name, Witness);
    row("another spelling", "Mrs Yakubova saw it.", "Yakubova", Kind::Name, Witness);
    row("a former name", "Saidova saw it.", "Saidova", Kind::Name, Witness);
    row("a pseudonym", "We asked Lola-opa again.", "Lola-opa", Kind::Name, Witness);
    row("an alias that this export does not print", "As Witness Kestrel says.", "Witness Kestrel", Kind::Name, Witness);
    row("a surname that a relative here has too, inflected", "Суд над Мирзаевым.", "Мирзаевым", Kind::Name, Sister);
    row("a relative of the same surname", "His sister Nodira was told.", "Nodira", Kind::Name, Sister);
    row("a body that was not asked", "It was reported to Open Furrow.", "Open Furrow", Kind::Name, Ngo);
    row("a source's label", "According to Grey Heron.", "Grey Heron", Kind::Label, SourceRow);
    row("a sealed name", "Officer Tursunov told us.", "Tursunov", Kind::SealedName, Box);
    row("a phone, written otherwise", "Call 8(90)1234567 at night.", "901234567", Kind::Contact, Witness);
    row("an e-mail", "Write to gulnora.y@example.org now.", "gulnora.y@example.org", Kind::Contact, Witness);
    row("a messenger name", "Posted by gulya_77 today.", "gulya_77", Kind::Contact, Witness);
    row("a home", "They came to 17 Chinor Street.", "17 Chinor Street", Kind::Address, Home);
    row("a home by its name", "They came to the blue house.", "the blue house", Kind::Address, Home);
    row("a file name", "See IMG_20240501_gulya for it.", "IMG_20240501_gulya", Kind::FileName, Photo);
    row("a handle", "Noted by kestrel5.", "kestrel5", Kind::Handle, User);
    row("a handle in a case", "Kestrel5дан сўралди.", "Kestrel5дан", Kind::Handle, User);
    row("a handle of letters alone in a case", "Qaldirgochdan so'rang.", "Qaldirgochdan", Kind::Handle, Swallow);
    row("a handle in the other script", "Қалдирғочга айтилди.", "Қалдирғочга", Kind::Handle, Swallow);
    row("a handle in a Russian case", "Записано Калдиргочем.", "Калдиргочем", Kind::Handle, Swallow);
    row("a messenger name in a case", "Posted by @gulya_77ning.", "gulya_77ning", Kind::Contact, Witness);
    row("a messenger name in the other script", "Ёзган: @гуля_77.", "гуля_77", Kind::Contact, Witness);
    row("an e-mail in a case", "gulnora.y@example.orgга ёзинг.", "gulnora.y@example.orgга", Kind::Contact, Witness);
    row("a file name in a case", "IMG_20240501_gulyadan ko'rinadi.", "IMG_20240501_gulyadan", Kind::FileName, Photo);
    row("a file name with its ending in a case", "complaint.pdf-ни кўринг", "complaint.pdf-ни", Kind::FileName, Scan);
    row("an identity paper", "He holds passport AB 7654321.", "7654321", Kind::Paper, Detainee);
    row("shaped like a phone", "Call +998 97 333 22 11.", "+998 97 333 22 11", Kind::ShapeOfPhone, 0);
    row("shaped like an e-mail", "Write to office@example.net.", "office@example.net", Kind::ShapeOfEmail, 0);
    row("shaped like a plate", "A car 01 A 123 BC stood there.", "01 A 123 BC", Kind::ShapeOfPlate, 0);
    row("shaped like a passport", "Passport AC1112223 was taken.", "AC1112223", Kind::ShapeOfPassport, 0);
    row("somebody far, by surname", "Olimov was there too.", "Olimov", Kind::Name, Far);
    row("somebody far, by given name and patronymic", "Со слов Зухры Хамидовны это было так.", "Зухры Хамидовны", Kind::Name,
        FarWoman);
    row("a name that is written out in its parts only", "Zuhra Hamidovna Sobirova came.", "Zuhra Hamidovna Sobirova", Kind::Name,
        FarWoman);
    row("the number of a paper with its day beside it", "Her number is 0000001 there.", "0000001", Kind::Paper, FarWoman);
    row("a handle with words around it", "Posted by @zara_21 again.", "zara_21", Kind::Contact, FarWoman);
    row("her name in an address on the web", "See https://news.example/gulnora-yoqubova-998901112233.", "gulnora-yoqubova",
        Kind::Name, Witness);
    row("a phone beside one", "https://news.example/1 +998 97 333 22 11.", "+998 97 333 22 11", Kind::ShapeOfPhone, 0);
    row("a phone with hours behind it", "Call 90 000-11-22 at night.", "90 000-11-22", Kind::Contact, FarWoman);
    row("a sealed handle", "Write to quiet_teller there.", "quiet_teller", Kind::Contact, Box);
    row("who a sealed box says a source is, by given name alone", "Then Anvar told us.", "Anvar", Kind::SealedName, Informer);
    row("another name of a home", "They met at the house by the mill.", "the house by the mill", Kind::Address, FarHome);
    row("a file name with its ending", "It is in complaint.pdf now.", "complaint.pdf", Kind::FileName, Scan);
}

void TestTextCheck::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(Kind, kind);
    QFETCH(int, owner);
    const TextCheck hits = check(text);
    const auto hit = std::ranges::find_if(hits.hits, [&](const TextHit &each) { return each.kind == kind; });
    QVERIFY2(hit != hits.hits.end(), qPrintable(text));
    QString words = text.mid(hit->offset, hit->length);
    if (kind == Kind::Contact && found.front().isDigit())
        words.remove(u'(').remove(u')');
    QVERIFY2(words.contains(found) || found.contains(words), qPrintable(words));
    if (owner)
        QVERIFY(std::ranges::find(hit->owners, id(owner)) != hit->owners.end());
    else
        QVERIFY(hit->owners.empty());
    QCOMPARE(hit->key.size(), 16);
}

void TestTextCheck::passes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain words") << QStringLiteral("He was held for three days without a lawyer, she said.");
    QTest::newRow("the cleared person") << QStringLiteral("Sardor Mirzayev was held on 13 May 2009.");
    QTest::newRow("the cleared person, inflected, other script")
        << QString::fromUtf8("Задержание Сардора Мирзаева, суд над Сардором Мирзаевым.");
    QTest::newRow("a public body") << QStringLiteral("The Ministry of Quiet Affairs did not answer.");
    QTest::newRow("a given name of somebody far, which is a word too") << QStringLiteral("The lawyer said: Said is a name.");
    QTest::newRow("a hour of the arrest") << QStringLiteral("He was arrested at 19:30 and heard at 10:15.");
    QTest::newRow("a number of an article and a sum") << QStringLiteral("Article 244-1, a fine of 3 400 000 soums.");
    QTest::newRow("a file was called by a word like any other") << QStringLiteral("The complaint was not answered.");
    QTest::newRow("the day on which a paper was issued") << QStringLiteral("It happened on 03.06.2019 in the street.");
    QTest::newRow("by which channel a source is reached") << QStringLiteral("She wrote by Signal.");
    QTest::newRow("the town where somebody far lives") << QStringLiteral("They were taken to Mangit.");
    QTest::newRow("the number of an article on the web")
        << QStringLiteral("See https://news.example/2019/998901112233 and http://doc.example/AC7650001.");
    QTest::newRow("a given name of somebody far") << QString::fromUtf8("Так сказала Зухра.");
    QTest::newRow("another messenger name that begins so") << QStringLiteral("Posted by gulya_778 and gulya_77_x.");
    QTest::newRow("another file that begins so") << QStringLiteral("See IMG_20240501_gulya_b.");
    QTest::newRow("nothing") << QString();
}

void TestTextCheck::passes()
{
    QFETCH(QString, text);
    const TextCheck hits = check(text);
    QVERIFY2(hits.hits.empty(), hits.hits.empty() ? "" : qPrintable(text.mid(hits.hits[0].offset, hits.hits[0].length)));
}

/// Names, accounts, titles, file names, remarks: whatever prints is a text with a place.
void TestTextCheck::everyPlaceIsRead()
{
    const RecordSet records = file();
    const Gate gate(records, m_words, complaint());
    std::vector<PrintedText> texts;
    for (const char *place : {"name", "account", "title", "file name", "remark", "bookmark", "alt text"})
        texts.push_back({QString::fromLatin1(place), QStringLiteral("a word of Yoqubova here")});
    const TextCheck hits =
        checkTexts(m_folder, texts, collectSecrets(records), [&](const Secret &secret) { return gate.clears(secret); });
    QCOMPARE(hits.hits.size(), texts.size());
    std::set<QString> keys;
    for (size_t i = 0; i < texts.size(); ++i) {
        QCOMPARE(hits.hits[i].place, texts[i].place);
        keys.insert(hits.hits[i].key);
    }
    QCOMPARE(keys.size(), texts.size()); // each is answered apart
}

void TestTextCheck::oneQuestionForOneWord()
{
    const RecordSet records = file();
    RecordSet namesakes;
    for (int number = 700; number < 720; ++number)
        namesakes.add(Made("person", number).row("names", name("Gulnora Yoqubova", "official", "Yoqubova")));
    Secrets secrets = collectSecrets(records);
    secrets.add(collectSecrets(namesakes));
    secrets.setFile(records);
    const TextCheck hits = checkTexts(m_folder, {{QStringLiteral("x"), QStringLiteral("Yoqubova spoke.")}}, secrets,
                                      [](const Secret &) { return false; });
    QCOMPARE(hits.hits.size(), size_t(1));
    QCOMPARE(hits.hits[0].owners.size(), size_t(21));
}

/// Her surname is that of her uncleared sister and of a stranger: asked for the sister, who is near, when it stands alone
/// in the woman's form; never inside the full name of the cleared brother.
void TestTextCheck::clearedPersonIsNotAsked()
{
    FileOptions noConsent;
    noConsent.hasConsent = false;
    const QString text = QStringLiteral("Sardor Mirzayev was held.");
    QVERIFY(check(text).hits.empty());
    QVERIFY(!check(text, noConsent).hits.empty()); // the positive control
    QVERIFY(!check(QStringLiteral("Mirzayeva was told.")).hits.empty());
    const TextCheck stranger = check(QStringLiteral("Bobur Mirzayev was told."));
    QCOMPARE(stranger.hits.size(), size_t(1)); // a full name of somebody else is asked about, cleared surname or not
    QVERIFY(std::ranges::find(stranger.hits[0].owners, id(Stranger)) != stranger.hits[0].owners.end());
}

void TestTextCheck::clearedPaperAndContact()
{
    ExportRequest request = complaint();
    const QString text = QStringLiteral("He holds passport AB 7654321.");
    QVERIFY(!check(text, {}, request).hits.empty());
    request.confirmed.insert({id(Detainee), QStringLiteral("identity_paper")});
    QVERIFY(check(text, {}, request).hits.empty());
}

void TestTextCheck::sealedNamesNeedTheKey()
{
    FileOptions closed;
    closed.isBoxOpen = false;
    const RecordSet records = file(closed);
    for (const Audience audience : {Audience::UnToState, Audience::Partners, Audience::UnPublic, Audience::ReadBack}) {
        ExportRequest request = complaint();
        request.audience = audience;
        const Gate gate(records, m_words, request);
        const TextCheck unread = check(QStringLiteral("Nothing."), closed, request);
        QCOMPARE(unread.unreadable, std::vector<Uuid7>{id(Box)});
        const GateReport report = gate.report(unread);
        const auto found = std::ranges::find(report.findings, GateReason::SealingKeyNeeded, &Finding::reason);
        QVERIFY(found != report.findings.end());
        QVERIFY(found->kind == Finding::Kind::Blocks && report.isBlocked());
        const GateReport read = gate.report(check(QStringLiteral("Nothing."), {}, request));
        QVERIFY(std::ranges::find(read.findings, GateReason::SealingKeyNeeded, &Finding::reason) == read.findings.end());
    }
    ExportRequest draft = complaint();
    draft.audience = Audience::WorkingCopy;
    const GateReport report = Gate(records, m_words, draft).report(check(QStringLiteral("Nothing."), closed, draft));
    QVERIFY(std::ranges::find(report.findings, GateReason::SealingKeyNeeded, &Finding::reason) == report.findings.end());
}

void TestTextCheck::answers_data()
{
    using Hit = ExportRequest::HitAnswer;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("answer"); // HitAnswer, or -1
    QTest::addColumn<bool>("blocks");
    const auto row = [](const char *name, const char *text, int answer, bool blocks) {
        QTest::newRow(name) << QString::fromUtf8(text) << answer << blocks;
    };
    row("nothing found", "He was held.", -1, false);
    row("not answered", "Yoqubova saw it.", -1, true);
    row("replaced", "Yoqubova saw it.", int(Hit::ReplaceByRole), false);
    row("another of that name", "Yoqubova saw it.", int(Hit::AnotherPerson), false);
    row("cleared, but she never agreed", "Yoqubova saw it.", int(Hit::Cleared), true);
    row("cleared, a person in public life", "Ravshanov ordered it.", int(Hit::Cleared), false);
    row("cleared, a body that is no target", "Open Furrow reported it.", int(Hit::Cleared), false);
    row("cleared, a sealed name", "Tursunov saw it.", int(Hit::Cleared), true);
    row("cleared, a shape", "Write to office@example.net.", int(Hit::Cleared), false);
    row("cleared, her phone", "Call +998 90 123 45 67.", int(Hit::Cleared), true);
    row("another person has her phone", "Call +998 90 123 45 67.", int(Hit::AnotherPerson), true);
    row("cleared, a home", "At 17 Chinor Street.", int(Hit::Cleared), true);
    row("no answer clears a file number", "Our file UZ-2024-K7-0012.", int(Hit::Cleared), true);
    row("a handle is a word too", "Noted by kestrel5.", int(Hit::AnotherPerson), false);
    row("but not cleared", "Noted by kestrel5.", int(Hit::Cleared), true);
    row("nor replaces it unseen", "Our file UZ-2024-K7-0012.", int(Hit::ReplaceByRole), true);
}

void TestTextCheck::answers()
{
    QFETCH(QString, text);
    QFETCH(int, answer);
    ExportRequest request = complaint();
    const TextCheck hits = check(text, {}, request);
    for (const TextHit &hit : hits.hits) {
        if (answer >= 0)
            request.hits[hit.key] = static_cast<ExportRequest::HitAnswer>(answer);
    }
    const RecordSet records = file();
    const GateReport report = Gate(records, m_words, request).report(hits);
    QTEST(report.isBlocked(), "blocks");
    for (const Finding &finding : report.findings)
        QVERIFY(!finding.arguments.join(u' ').contains(QStringLiteral("Yoqubova")));
}

/// Known to everybody, but she said how she wishes to be called: no answer goes over her head.
void TestTextCheck::aWishIsNotCleared_data()
{
    QTest::addColumn<QString>("nameUse");
    QTest::addColumn<bool>("blocks");
    QTest::newRow("nobody asked") << QString() << false;
    QTest::newRow("in full") << QStringLiteral("full") << false;
    QTest::newRow("by a pseudonym") << QStringLiteral("pseudonym") << true;
    QTest::newRow("not at all") << QStringLiteral("none") << true;
}

void TestTextCheck::aWishIsNotCleared()
{
    QFETCH(QString, nameUse);
    RecordSet records = file();
    if (!nameUse.isEmpty())
        records.add(Made("consent", WishConsent)
                        .ref("party", Leader)
                        .ref("confirmed_by", User)
                        .text("given_by", "self")
                        .fuzzyDate("given", "2024-01-01")
                        .text("name_use", nameUse.toLatin1().constData()));
    ExportRequest request = complaint();
    const TextCheck hits = check(QStringLiteral("Ravshanov ordered it."), {}, request);
    QCOMPARE(hits.hits.size(), size_t(1));
    request.hits[hits.hits[0].key] = ExportRequest::HitAnswer::Cleared;
    QTEST(Gate(records, m_words, request).report(hits).isBlocked(), "blocks");
}

/// Two imports made two records of one publisher: where the one prints, the other's name is no question.
void TestTextCheck::aBodyOfTheSameNameIsNoQuestion()
{
    RecordSet records = file();
    Secrets secrets = collectSecrets(records);
    RecordSet second;
    second.add(Made("organisation", Scan).row("names", name("Open Furrow")).text("kind", "cso"));
    secrets.add(collectSecrets(second));
    secrets.setFile(records);
    const std::vector<PrintedText> text{{QStringLiteral("x"), QStringLiteral("Open Furrow wrote of it.")}};
    const auto isFirst = [](const Secret &secret) { return secret.owner == id(Ngo); };
    QVERIFY(checkTexts(m_folder, text, secrets, isFirst).hits.empty());
    QCOMPARE(checkTexts(m_folder, text, secrets, [](const Secret &) { return false; }).hits.size(), size_t(1)); // the control
}

/// Where a neighbour was replaced, the hit that stays is the one that was asked about; a new one is asked about anew.
void TestTextCheck::keysOutliveAReplacementBeside()
{
    const QString text = QStringLiteral("Yoqubova and Tursunov met.");
    const TextCheck before = check(text);
    QCOMPARE(before.hits.size(), size_t(2));
    const auto isWitness = [](const TextHit &hit) { return hit.kind == Kind::Name; };
    const QString printed = withReplacements({QStringLiteral("narrative"), text}, before.hits, [&](const TextHit &hit) {
        return isWitness(hit) ? std::optional(QStringLiteral("a witness")) : std::nullopt;
    });
    TextCheck after = check(printed + QStringLiteral(" Olimov too."));
    QCOMPARE(after.hits.size(), size_t(2));
    QVERIFY(after.hits[0].key != before.hits[1].key);
    const QString ofOlimov = after.hits[1].key;
    keepKeys(after.hits, {before.hits[1]});
    QCOMPARE(after.hits[0].key, before.hits[1].key);
    QCOMPARE(after.hits[1].key, ofOlimov);
}

void TestTextCheck::keyHoldsForItsSentence()
{
    const auto key = [this](const QString &text) { return check(text).hits.at(0).key; };
    QCOMPARE(key(QStringLiteral("Yoqubova saw it.")), key(QStringLiteral("Yoqubova saw it.")));
    QVERIFY(key(QStringLiteral("Yoqubova saw it.")) != key(QStringLiteral("Yoqubova hid it.")));
    // A change far away does not ask again.
    const QString sentence = QStringLiteral("Yoqubova saw it. ") + QString(60, u'x');
    QCOMPARE(key(sentence + QStringLiteral(" one")), key(sentence + QStringLiteral(" two")));
}

void TestTextCheck::replacements()
{
    const QString text = QStringLiteral("Gulnora Yoqubova and Tursunov met; Yoqubova left.");
    const TextCheck hits = check(text);
    const QString replaced = withReplacements({QStringLiteral("narrative"), text}, hits.hits, [](const TextHit &hit) {
        return hit.kind == Kind::SealedName ? std::nullopt : std::optional(QStringLiteral("a witness"));
    });
    QCOMPARE(replaced, QStringLiteral("a witness and Tursunov met; a witness left."));
    QVERIFY(std::ranges::none_of(check(replaced).hits, [](const TextHit &hit) { return hit.kind == Kind::Name; }));
    // Other places are not touched.
    QCOMPARE(withReplacements({QStringLiteral("title"), text}, hits.hits, [](const TextHit &) { return QString(); }), text);
}

void TestTextCheck::traces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // empty: none
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *text, const char *found, Kind kind) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(found) << kind;
    };
    row("Our file uz-2024-k7-0012 says", "uz-2024-k7-0012", Kind::FileNumber);
    row("Another UZ-2024-K7-0013 says", "", Kind::FileNumber);
    row("id 018f3c1e-7a2b-7c3d-8e4f-0123456789ab here", "018f3c1e-7a2b-7c3d-8e4f-0123456789ab", Kind::RecordId);
    row("made with Solnoma 1.0", "Solnoma", Kind::ProgramName);
    row("2024-05-01T10:20:30Z", "10:20:30Z", Kind::TimeZone);
    row("at 10:20 UTC+5", "10:20 UTC", Kind::TimeZone);
    row("D:20240501102030+05'00'", "D:20240501102030", Kind::TimeZone);
    row("at 10:20 he was taken", "", Kind::TimeZone);
    row("from 10:20-11:30 he stood", "", Kind::TimeZone);
    row("C:\\Users\\anna\\a.doc", "C:\\Users\\anna\\a.doc", Kind::Path);
    row("in /home/anna/files/a.doc there", "/home/anna/files/a.doc", Kind::Path);
    row("see https://example.org/home/page", "", Kind::Path);
}

void TestTextCheck::traces()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(Kind, kind);
    const std::vector<TextHit> hits = findTraces({QStringLiteral("x"), text}, {QStringLiteral("UZ-2024-K7-0012")});
    const auto hit = std::ranges::find(hits, kind, &TextHit::kind);
    QCOMPARE(hit == hits.end() ? QString() : text.mid(hit->offset, hit->length), found);
}

void TestTextCheck::everySecretIsCollected()
{
    const Secrets secrets = collectSecrets(file());
    const auto count = [&](Secret::Kind kind) { return std::ranges::count(secrets.all, kind, &Secret::kind); };
    QCOMPARE(count(Secret::Kind::PersonName), 6);
    QCOMPARE(count(Secret::Kind::FamilyName), 6);
    QCOMPARE(count(Secret::Kind::Alias), 2);
    QCOMPARE(count(Secret::Kind::BodyName), 1); // the ministry is public
    QCOMPARE(count(Secret::Kind::SealedName), 1);
    QCOMPARE(count(Secret::Kind::Label), 1);
    QCOMPARE(count(Secret::Kind::Contact), 4); // one of them in the box
    QCOMPARE(count(Secret::Kind::Address), 2);
    QCOMPARE(count(Secret::Kind::Paper), 1);
    QCOMPARE(count(Secret::Kind::FileName), 2);
    QCOMPARE(count(Secret::Kind::Handle), 2);
    QCOMPARE(count(Secret::Kind::FileNumber), 1);
    QVERIFY(secrets.unreadable.empty());
}

/// A sealed name may be a name, or a description with names in it, or without: each name is looked for alone, and a
/// description as the phrase that it is.
void TestTextCheck::namesInADescription_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<bool>("isPhrase");
    const auto row = [](const char *written, const QStringList &names, bool isPhrase) {
        QTest::newRow(written) << QString::fromUtf8(written) << names << isPhrase;
    };
    row("Nodir", {QStringLiteral("Nodir")}, false);
    row("Nodir Sinovov", {QStringLiteral("Nodir Sinovov")}, false);
    row("nodir sinovov", {QStringLiteral("nodir sinovov")}, false); // a few words are a name however they are written
    row("Nodir Sinovov (the neighbour)", {QStringLiteral("Nodir Sinovov")}, true);
    row("Nodir Sinovov [calls on Fridays only]", {QStringLiteral("Nodir Sinovov")}, true);
    row("brother of Karim Sinovov", {QStringLiteral("Karim Sinovov")}, true);
    row("Brother of Karim Sinovov", {QStringLiteral("Karim Sinovov")}, true); // "Brother" begins the sentence
    row("Karim, who keeps the stall", {QStringLiteral("Karim")}, true);
    row("Keeper of the tea stall", {}, true);
    row("Нодир Синовов, брат Карима Мисолова", {QStringLiteral("Нодир Синовов"), QStringLiteral("Карима Мисолова")}, true);
    row("Oʻktam Namunayev, Gulnora Misolovaning akasi",
        {QStringLiteral("Oʻktam Namunayev"), QStringLiteral("Gulnora Misolovaning")}, true);
    row("شقيق كريم سينوف من القرية", {QStringLiteral("شقيق كريم سينوف من القرية")}, false); // no capitals: all may be a name
    row("(asked not to be named)", {}, true);
    row("   ", {}, false);
}

void TestTextCheck::namesInADescription()
{
    QFETCH(QString, written);
    QFETCH(QStringList, names);
    QFETCH(bool, isPhrase);
    RecordSet records;
    records.add(Made("sealed_source", Box).text("name_text", written.toUtf8().constData()));
    const Secrets secrets = collectSecrets(records);
    QStringList found;
    QStringList phrases;
    for (const Secret &secret : secrets.all) {
        QVERIFY(secret.owner == id(Box));
        (secret.kind == Secret::Kind::SealedName ? found : phrases).append(secret.text);
    }
    QCOMPARE(found, names);
    QCOMPARE(phrases, isPhrase ? QStringList{written} : QStringList());
}

QTEST_GUILESS_MAIN(TestTextCheck)
#include "tst_text_check.moc"
