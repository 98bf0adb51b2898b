// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace solnoma;

/// resources/reference: whole in every language, and honest about what was checked.
class TestReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
    void mandatesAreThoseOfTheVocabulary();
    void whatIsVerifiedHasASource();
    void remarksInAddressesAreTranslated();
    void addressesKeepTheirLetters();
    void complaintsAndDatesAreRead();
    void articlesSayWhatTheyAreCitedFor();
    void everyGroundOfRefusalHasItsArticles();
    void whatABodyDoesIsALine();
    void partsAreVerifiedOnTheirOwn();
    void whatIsNotTranslatedStandsInBrackets();
    void whatABodyHasNotIsSaid();
    void everyArticleHasADay();
    void aCodesDayIsNotThatOfItsArticles();
    void everyNeighbourHasArticlesOrAReason();
};

void TestReference::isWhole_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ru", "uz", "uz-Cyrl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestReference::isWhole()
{
    QFETCH(QString, language);
    const auto reference = Reference::load(language);
    QVERIFY(reference);
    QVERIFY(reference->mandates.size() > 30 && reference->instruments.size() > 15 && reference->articles.size() > 30);
    for (const Mandate &mandate : reference->mandates)
        QVERIFY2(!mandate.name.isEmpty() && !mandate.scope.isEmpty(), qPrintable(mandate.code));
    for (const Instrument &instrument : reference->instruments)
        QVERIFY2(!instrument.name.isEmpty(), qPrintable(instrument.shortName));
    for (const LawArticle &article : reference->articles)
        QVERIFY2(article.country.size() == 2 && !article.codeName.isEmpty(), qPrintable(article.citation()));
    const auto english = Reference::load(QStringLiteral("en"));
    if (language != u"en")
        QVERIFY(reference->mandates.front().name != english->mandates.front().name);
}

void TestReference::mandatesAreThoseOfTheVocabulary()
{
    const auto vocabularies = Vocabularies::load();
    const auto reference = Reference::load(QStringLiteral("en"));
    QVERIFY(vocabularies && reference);
    for (const Mandate &mandate : reference->mandates)
        QVERIFY2(vocabularies->isKnown("un_mandate", mandate.code), qPrintable(mandate.code));
}

void TestReference::complaintsAndDatesAreRead()
{
    const auto all = Reference::load(QStringLiteral("en"));
    QVERIFY(all.isOk());
    int accepted = 0;
    int refused = 0;
    for (const Instrument &instrument : all->instruments) {
        const bool isMandate =
            std::ranges::any_of(all->mandates, [&](const Mandate &mandate) { return mandate.code == instrument.complaintBody; });
        QVERIFY2(isMandate || instrument.complaintBody.isEmpty(), qPrintable(instrument.complaintBody));
        QVERIFY2(instrument.acceptances.empty() || isMandate, qPrintable(instrument.shortName));
        QSet<QString> countries;
        for (const Instrument::Acceptance &state : instrument.acceptances) {
            QVERIFY2(state.country.size() == 2 && !countries.contains(state.country), qPrintable(instrument.shortName));
            countries.insert(state.country);
            ++(state.isAccepted ? accepted : refused);
        }
    }
    QVERIFY(accepted > 10 && refused > 3);
    QVERIFY(std::ranges::any_of(all->articles, [](const LawArticle &each) { return each.from == u"2023-05-01"; }));
}

void TestReference::whatIsVerifiedHasASource()
{
    const auto reference = Reference::load(QStringLiteral("en"));
    int verified = 0;
    int dated = 0;
    const auto look = [&verified, &dated](const Provenance &provenance, const QString &what) {
        verified += provenance.isVerified;
        static const QRegularExpression day(QStringLiteral("^(|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)$"));
        QVERIFY2(!provenance.isVerified || !provenance.source.isEmpty(), qPrintable(what));
        QVERIFY2(!provenance.isVerified || !provenance.checkedOn.isEmpty(), qPrintable(what));
        static const QRegularExpression wholeDay(QStringLiteral("^(|[0-9]{4}-[0-9]{2}-[0-9]{2})$"));
        QVERIFY2(wholeDay.match(provenance.checkedOn).hasMatch(), qPrintable(QString(what + u' ' + provenance.checkedOn)));
        QVERIFY2(day.match(provenance.asOf).hasMatch(), qPrintable(QString(what + u' ' + provenance.asOf)));
        QVERIFY2(provenance.checkedOn.isEmpty() || provenance.asOf <= provenance.checkedOn, qPrintable(what));
        dated += !provenance.checkedOn.isEmpty();
    };
    for (const Mandate &mandate : reference->mandates)
        look(mandate.provenance, mandate.code);
    for (const LawArticle &article : reference->articles) {
        look(article.provenance, article.citation());
        look(article.law.provenance, article.citation());
    }
    for (const CountryWithoutArticles &without : reference->withoutArticles)
        look(without.provenance, without.country);
    for (const Instrument &instrument : reference->instruments) {
        for (const Instrument::Party &party : instrument.parties)
            look(party.provenance, QString(instrument.shortName + u' ' + party.country));
    }
    QVERIFY(verified > 200 && dated > 300);
    qInfo("%d lines carry a day, %d are verified", dated, verified);
}

/// An address is the same everywhere, what is remarked about it is not.
void TestReference::remarksInAddressesAreTranslated()
{
    const auto remarks = [](const char *language) {
        const auto reference = Reference::load(QString::fromLatin1(language));
        return static_cast<int>(std::ranges::count_if(reference->mandates, [](const Mandate &mandate) {
            return mandate.address.contains(u"older") || mandate.form.contains(u"Questionnaire");
        }));
    };
    QVERIFY(remarks("en") > 10);
    QCOMPARE(remarks("ru"), 0);
    QCOMPARE(remarks("uz"), 0);
    const auto russian = Reference::load(QStringLiteral("ru"));
    for (const Mandate &mandate : russian->mandates) // nobody can open a test server
        QVERIFY2(!mandate.provenance.source.contains(u"un-icc"), qPrintable(mandate.code));
    const auto detention = std::ranges::find(russian->mandates, QStringLiteral("wgad"), &Mandate::code);
    QVERIFY(detention != russian->mandates.end() && detention->form.contains(u"spsubmission.ohchr.org"));
}

/// What stands on an envelope or on top of a form is not written in Cyrillic letters; the remark beside it is.
void TestReference::addressesKeepTheirLetters()
{
    const auto reference = Reference::load(QStringLiteral("uz-Cyrl"));
    QVERIFY(reference);
    const auto hasAll = [&](const char *code, const QStringList &parts) {
        const auto found = std::ranges::find(reference->mandates, QString::fromLatin1(code), &Mandate::code);
        return found != reference->mandates.end() && std::ranges::all_of(parts, [&](const QString &part) {
                   return QString(found->address + found->form).contains(part);
               });
    };
    QVERIFY(
        hasAll("sr_torture", {QStringLiteral("Special Rapporteur on Torture, c/o OHCHR, UN Office at Geneva, CH-1211 Geneva 10"),
                              QStringLiteral("(OHCHRнинг эски саҳифаларида бор"), QStringLiteral("urgent-action@ohchr.org")}));
    QVERIFY(
        hasAll("sr_expression",
               {QStringLiteral("Quick Response Desk, OHCHR, Palais des Nations, 8-14 avenue de la Paix, CH-1211 Geneva 10")}));
    QVERIFY(hasAll("world_bank", {QStringLiteral("(Inspection Panel): икки"), QStringLiteral("(GRS): ҳар")}));
    QVERIFY(hasAll("eu", {QStringLiteral("European Commission, Rue de la Loi 200, 1049 Brussels (Олий"),
                          QStringLiteral("eeas.europa.eu/delegations/uzbekistan (")}));
    QVERIFY(hasAll("ohchr", {QStringLiteral("ohchr-InfoDesk@un.org (тас")}));
    QVERIFY(hasAll("ilo", {QStringLiteral("йўқ: https://foa-workersguide.ilo.org/node/71 ")}));
    int foreign = 0;
    const auto english = Reference::load(QStringLiteral("en"));
    for (size_t i = 0; i < english->mandates.size(); ++i) {
        const bool isForeign = english->mandates[i].address.contains(u"Palais");
        QCOMPARE(reference->mandates[i].address.contains(u"Palais"), isForeign);
        foreign += isForeign ? 1 : 0;
    }
    QVERIFY(foreign > 10);
}

/// What an article is cited for are codes that a charge or a refusal can have.
void TestReference::articlesSayWhatTheyAreCitedFor()
{
    const auto vocabularies = Vocabularies::load();
    const auto reference = Reference::load(QStringLiteral("en"));
    QVERIFY(vocabularies && reference);
    QSet<QString> countries;
    int cited = 0;
    for (const LawArticle &article : reference->articles) {
        for (const QString &code : article.about) {
            QVERIFY2(vocabularies->isKnown("charge_class", code) || vocabularies->isKnown("denial_ground", code),
                     qPrintable(QString(article.citation() + u' ' + code)));
            ++cited;
            countries.insert(article.country);
        }
    }
    QVERIFY(cited > 100);
    QCOMPARE(countries.size(), 5);
}

/// What a registrar may say has an article to hold against it: the one for that ground, the list of papers that may be asked
/// for, the list of grounds, or the law itself. Without one: "other", which is whatever the letter says; and Kyrgyzstan, of
/// whose rules of registration nothing was seen but the law on foreign money.
void TestReference::everyGroundOfRefusalHasItsArticles()
{
    const auto vocabularies = Vocabularies::load();
    const auto reference = Reference::load(QStringLiteral("en"));
    QVERIFY(vocabularies && reference);
    QHash<QString, QSet<QString>> about; // by country
    for (const LawArticle &article : reference->articles)
        about[article.country].unite(QSet<QString>(article.about.begin(), article.about.end()));
    QStringList without;
    int grounds = 0;
    for (const Term &ground : vocabularies->find("denial_ground")->terms) {
        ++grounds;
        for (const char *country : {"UZ", "KZ", "TJ", "TM"}) {
            if (!about[QLatin1String(country)].contains(ground.code))
                without.append(QString(QLatin1String(country) + u' ' + ground.code));
        }
    }
    QVERIFY(grounds > 20);
    QCOMPARE(without, QStringList({QStringLiteral("UZ other_ground"), QStringLiteral("KZ other_ground"),
                                   QStringLiteral("TJ other_ground"), QStringLiteral("TM other_ground")}));
    QVERIFY(about[QStringLiteral("KG")].contains(QStringLiteral("foreign_link")));
    QVERIFY(!about[QStringLiteral("KG")].contains(QStringLiteral("paperwork")));
}

/// It stands above the form and the address, and is read at a glance.
void TestReference::whatABodyDoesIsALine()
{
    constexpr qsizetype Longest = 120;
    for (const char *language : {"en", "ru", "uz"}) {
        const auto reference = Reference::load(QString::fromLatin1(language));
        QVERIFY(reference);
        for (const Mandate &mandate : reference->mandates)
            QVERIFY2(mandate.scope.size() <= Longest, qPrintable(QString(mandate.code + u' ' + mandate.scope)));
    }
}

/// What was held against a source is known for each part, and for a name in each language. What is empty is neither.
void TestReference::partsAreVerifiedOnTheirOwn()
{
    const auto partsOf = [](const char *language, const char *code) {
        const auto reference = Reference::load(QString::fromLatin1(language));
        const auto found = std::ranges::find(reference->mandates, QString::fromLatin1(code), &Mandate::code);
        return QString(found->verified.join(u' ') + QStringLiteral(" / ") + found->unverified.join(u' '));
    };
    QCOMPARE(partsOf("en", "wgad"), QStringLiteral("name form address languages / scope"));
    QCOMPARE(partsOf("en", "sr_torture"), QStringLiteral("name scope form address languages / "));
    QCOMPARE(partsOf("ru", "sr_torture"), QStringLiteral("scope form address languages / name"));
    QCOMPARE(partsOf("ru", "wg_business"), QStringLiteral("name form address languages / scope"));
    QCOMPARE(partsOf("uz-Cyrl", "spt"), QStringLiteral("name / scope"));
    QCOMPARE(partsOf("en", "eu"), QStringLiteral(" / name scope address"));
    QCOMPARE(partsOf("ru", "world_bank"), QStringLiteral("scope form address languages / name"));
}

/// As in vocabularies: one sees that the words are not of the language, and a title that is nowhere stays empty.
void TestReference::whatIsNotTranslatedStandsInBrackets()
{
    const auto title = [](const char *language, QLatin1String number) {
        const auto reference = Reference::load(QString::fromLatin1(language));
        const auto found = std::ranges::find_if(reference->articles, [number](const LawArticle &article) {
            return article.country == u"UZ" && article.article == number;
        });
        return found == reference->articles.end() ? QStringLiteral("no article") : found->title;
    };
    QCOMPARE(title("uz", QLatin1String("120")), QStringLiteral("Besoqolbozlik")); // translated
    QCOMPARE(title("en", QLatin1String("120")), QStringLiteral("Sexual relations between men"));
    QCOMPARE(title("en", QLatin1String("228")), QStringLiteral("Forgery of documents"));
    for (const char *language : {"ru", "uz", "uz-Cyrl"}) {
        QCOMPARE(title(language, QLatin1String("228")), QStringLiteral("[Forgery of documents]"));
        QCOMPARE(title(language, QLatin1String("244-4")), QString());
    }
}

/// Form, address and languages: each is said, known not to be, or was looked for and not found; never two of them at once.
void TestReference::whatABodyHasNotIsSaid()
{
    for (const char *language : {"en", "ru", "uz", "uz-Cyrl"}) {
        const auto reference = Reference::load(QString::fromLatin1(language));
        QVERIFY(reference);
        int gaps = 0;
        for (const Mandate &mandate : reference->mandates) {
            for (const char *part : {"form", "address", "languages"}) {
                const QString field = QString::fromLatin1(part);
                const auto answers = (mandate.verified + mandate.unverified).count(field) + mandate.none.count(field) +
                                     mandate.notFound.count(field);
                QVERIFY2(answers == 1, qPrintable(QString(mandate.code + u' ' + field)));
            }
            QVERIFY2(mandate.none.isEmpty() || mandate.none == QStringList{QStringLiteral("form")}, qPrintable(mandate.code));
            QVERIFY2(mandate.languages.isEmpty() || mandate.languagesInWords.isEmpty(), qPrintable(mandate.code));
            gaps += static_cast<int>(mandate.none.size() + mandate.notFound.size());
        }
        QVERIFY(gaps > 5);
        const auto bank = std::ranges::find(reference->mandates, QStringLiteral("world_bank"), &Mandate::code);
        QVERIFY(!bank->languagesInWords.isEmpty() && !bank->languagesInWords.startsWith(u'['));
    }
}

/// Its own, or one of its code or law: in force since, or at least adopted.
void TestReference::everyArticleHasADay()
{
    static const QRegularExpression day(QStringLiteral("^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"));
    const auto reference = Reference::load(QStringLiteral("en"));
    QVERIFY(reference);
    int own = 0;
    int ofTheCode = 0;
    int adopted = 0;
    for (const LawArticle &article : reference->articles) {
        const LawArticle::Law &law = article.law;
        const QString &said = !article.from.isEmpty() ? article.from : !law.from.isEmpty() ? law.from : law.adopted;
        QVERIFY2(day.match(said).hasMatch(), qPrintable(QString(article.country + u' ' + article.citation())));
        QVERIFY2(law.from.isEmpty() || law.adopted <= law.from, qPrintable(article.citation()));
        ++(!article.from.isEmpty() ? own : !law.from.isEmpty() ? ofTheCode : adopted);
    }
    QVERIFY(own > 15 && ofTheCode > 120 && adopted > 10);
    qInfo("%d articles have a day of their own, %d that of their code, of %d only the adoption is known", own, ofTheCode,
          adopted);
}

/// An article added later must not look as old as its code; a law is not in force on the day on which it was adopted.
void TestReference::aCodesDayIsNotThatOfItsArticles()
{
    const auto reference = Reference::load(QStringLiteral("en"));
    QVERIFY(reference);
    const auto find = [&](QLatin1String country, QLatin1String citation) {
        return std::ranges::find_if(reference->articles, [&](const LawArticle &article) {
            return article.country == country && article.citation() == citation;
        });
    };
    const auto insult = find(QLatin1String("UZ"), QLatin1String("Criminal Code 140"));
    QVERIFY(insult != reference->articles.end() && insult->from.isEmpty());
    QCOMPARE(insult->law.from, QStringLiteral("1995-04-01"));
    const auto slander = find(QLatin1String("KZ"), QLatin1String("Code of Administrative Offences 73-3"));
    QVERIFY(slander != reference->articles.end());
    QCOMPARE(slander->from, QStringLiteral("2020")); // added to a code of 2015
    QCOMPARE(slander->law.from, QStringLiteral("2015-01-01"));
    const auto funds = find(QLatin1String("TJ"), QLatin1String("Law on public associations foreign funds"));
    QVERIFY(funds != reference->articles.end());
    QCOMPARE(funds->law.adopted, QStringLiteral("2016-03-31")); // of the order, not of the law of 2007
    for (const LawArticle &article : reference->articles)
        QVERIFY2(article.from.isEmpty() || article.from != article.law.adopted, qPrintable(article.citation()));
}

void TestReference::everyNeighbourHasArticlesOrAReason()
{
    for (const char *language : {"en", "ru", "uz", "uz-Cyrl"}) {
        const auto reference = Reference::load(QString::fromLatin1(language));
        QVERIFY(reference);
        for (const char *country : {"UZ", "KZ", "KG", "TJ", "TM", "AF"}) {
            const QString code = QString::fromLatin1(country);
            const auto reason = std::ranges::find(reference->withoutArticles, code, &CountryWithoutArticles::country);
            const bool hasReason = reason != reference->withoutArticles.end();
            const bool hasArticles =
                std::ranges::any_of(reference->articles, [&](const LawArticle &article) { return article.country == code; });
            QVERIFY2(hasArticles != hasReason, country);
            if (hasReason)
                QVERIFY2(!reason->why.isEmpty() && !reason->why.startsWith(u'[') && !reason->provenance.source.isEmpty(),
                         country);
        }
    }
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_reference.moc"
