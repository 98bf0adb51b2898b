// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a paper makes of facts that stand in a file in unusual ways: each time against the invented file as it is.
#include "dossier/products/form_answers.h"
#include "dossier/products/paper_parts.h"

#include "base/fuzzy_date_units.h"

#include "paper_case.h"

#include <QtTest>

#include <functional>

using namespace solnoma;
using namespace solnoma::test;

namespace {

using Edit = std::function<void(Record &record)>;

/// A file, with some records changed, and all that a paper about it needs.
struct Desk {
    Desk(const char *name, const char *file, const char *subject, const Edit &edit, const char *language = "en",
         const char *code = "wgad")
        : loaded(loadInvented(QString::fromLatin1(name))),
          product(productOf(QString::fromLatin1(code), QString::fromLatin1(language)).value())
    {
        for (Record record : loaded.records.all()) {
            if (edit)
                edit(record);
            records.add(std::move(record));
        }
        const Uuid7 about = subject ? loaded.id(subject) : Uuid7();
        gate.emplace(records, TestImport::vocabularies(),
                     everythingTicked(records, Audience::UnToState, product, loaded.id(file), about));
        context.emplace(
            PaperContext{records, *gate, TestImport::vocabularies(), lawBook(), product, QStringLiteral("K7QF-2M9D")});
        facts.emplace(*context);
    }
    const Record &record(const char *alias) const { return *records.find(loaded.id(alias)); }
    QString answer(const char *source) const
    {
        Question question;
        question.source = QString::fromLatin1(source);
        return answerTo(*facts, question).texts.join(QStringLiteral("; "));
    }
    static QString wordsOf(const Document &document)
    {
        QStringList all;
        for (const PrintedText &text : printedTexts(document))
            all << text.text;
        return all.join(u'\n');
    }

    LoadedFile loaded;
    Product product;
    RecordSet records;
    std::optional<Gate> gate;
    std::optional<PaperContext> context;
    std::optional<CaseFacts> facts;
};

Desk longCustody(const Edit &edit = {}, const char *language = "en", const char *code = "wgad")
{
    return Desk("long-custody", "c.longcustody", "p.namunayev", edit, language, code);
}

bool isDetention(const Record &record)
{
    return record.kind() == "act" && record.is("kind", u"detention");
}

QString noteOf(const RichText &text)
{
    return text.front().footnote.empty() ? QString() : text.front().footnote.front().text;
}

} // namespace

class TestPaperFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The official version has its own sources; the standing of the act is not that of what the authorities say.
    void theOfficialVersionHasNoStanding()
    {
        const Desk desk = longCustody();
        PaperBuilder paper(*desk.facts);
        const Record &act = desk.record("a.det");
        const QString standing = desk.product.say("standing.corroborated");
        QVERIFY(noteOf(paper.cited(QStringLiteral("Account"), act, "account")).contains(standing));
        const QString note = noteOf(paper.cited(QStringLiteral("Version"), act, "official_version"));
        QVERIFY(!note.isEmpty() && !note.contains(standing));
        QVERIFY(!note.contains(paper.sourcesOf(act, "account").section(u';', 0, 0)));
    }

    /// Who contradicts the act as a whole is named as somebody who does.
    void whoContradictsIsNamed()
    {
        const auto differs = [](const Desk &desk) {
            return PaperBuilder(*desk.facts)
                .sourcesOf(desk.record("a.det"), "account")
                .contains(desk.product.say("note.differs").arg(QString()));
        };
        QVERIFY(!differs(longCustody()));
        QVERIFY(differs(longCustody([](Record &record) {
            if (isDetention(record))
                for (Record &info : record.rows("info"))
                    if (info.is("field", u"official_version"))
                        info.set("field", QString());
        })));
    }

    /// A row of which nobody spoke apart rests on what was said of its act.
    void rowsRestOnTheSourcesOfTheirAct()
    {
        const auto sources = [](const Desk &desk) {
            const Record &stage = desk.record("a.det").rows("detention.stages").front();
            return PaperBuilder(*desk.facts).sourcesOf(stage, "began");
        };
        const Desk own = longCustody();
        const Desk without = longCustody([](Record &record) {
            if (isDetention(record))
                record.rows("detention.stages").front().rows("info").clear();
        });
        QVERIFY(!sources(own).isEmpty() && !sources(without).isEmpty());
        QVERIFY(sources(own) != sources(without));
        QCOMPARE(sources(without), PaperBuilder(*without.facts).sourcesOf(without.record("a.det"), "began"));
    }

    /// Given names stand with the patronymic, in every spelling of papers and transliterations; a misprint in none.
    void patronymicsAndSpellings()
    {
        const QString given = longCustody().answer("name.given");
        QVERIFY2(given.contains(QStringLiteral("Toʻqimboy oʻgʻli")), qPrintable(given));
        QVERIFY(given.contains(QStringLiteral("Санжар Тўқимбой ўғли")));
        QVERIFY(!given.contains(QStringLiteral("Токимбаевич")));
        const QString other = longCustody([](Record &record) {
                                  if (record.kind() == "person")
                                      for (Record &name : record.rows("names"))
                                          if (name.is("kind", u"as_printed"))
                                              name.set("kind", QStringLiteral("translit"));
                              }).answer("name.given");
        QVERIFY(other.contains(QStringLiteral("Токимбаевич")));
    }

    /// A place has its name in the letters of the paper, if it has one there at all.
    void placesInTheLettersOfThePaper()
    {
        const auto name = [](const QStringList &others, const char *language) {
            const Desk desk = longCustody(
                [&others](Record &record) {
                    if (record.kind() == "place")
                        record.set("other_names", others);
                },
                language, "case-sheet");
            return desk.facts->reader().text(desk.record("pl.kamarsoy"), "name");
        };
        const QStringList others{QStringLiteral("Qamarsoy"), QStringLiteral("Камарсай")};
        QCOMPARE(name(others, "ru"), QStringLiteral("Камарсай"));
        QCOMPARE(name({others.front()}, "ru"), QString());
        QCOMPARE(name(others, "en"), QStringLiteral("Kamarsoy")); // the control
    }

    /// The first stage tells where the arrest was; where somebody was held later is no place of arrest.
    void thePlaceOfArrestIsNotThatOfHolding()
    {
        const auto inHospital = [](Record &record, bool withFirst) {
            if (!isDetention(record))
                return;
            Record::Rows &stages = record.rows("detention.stages");
            const auto hospital =
                std::ranges::find_if(stages, [](const Record &stage) { return stage.is("stage", u"psychiatric"); });
            record.set("place", hospital->ref("place"));
            if (!withFirst)
                std::erase_if(stages, [](const Record &stage) { return stage.integer("seq") < 3; });
        };
        const QString street = longCustody().answer("arrest.place");
        QVERIFY(street.startsWith(QStringLiteral("Bus stop")));
        QCOMPARE(longCustody([&](Record &record) { inHospital(record, true); }).answer("arrest.place"), street);
        QCOMPARE(longCustody([&](Record &record) { inHospital(record, false); }).answer("arrest.place"), QString());
        QCOMPARE(longCustody([](Record &record) {
                     if (isDetention(record))
                         std::erase_if(record.rows("detention.stages"),
                                       [](const Record &stage) { return stage.integer("seq") < 3; });
                 }).answer("arrest.place"),
                 street);
    }

    /// A charge without its words is told by its class.
    void chargesWithoutWords()
    {
        const QString worded = longCustody().answer("detention.charges");
        const Desk bare = longCustody([](Record &record) {
            if (record.kind() == "act")
                for (Record &charge : record.rows("proceeding.charges"))
                    charge.set("wording", QString());
        });
        const QString label = bare.facts->reader().label("charge_class", QStringLiteral("extortion"));
        QVERIFY(!worded.contains(label));
        QVERIFY2(bare.answer("detention.charges").contains(label), qPrintable(bare.answer("detention.charges")));
    }

    /// A life sentence typed in another language is not lost.
    void termsInAnotherLanguageStandAsTyped()
    {
        const auto term = [](const char *typed) {
            const Desk desk = longCustody(
                [typed](Record &record) {
                    if (record.kind() == "act")
                        for (Record &ruling : record.rows("proceeding.rulings"))
                            for (Record &sentence : ruling.rows("sentences"))
                                sentence.set("term_text", QString::fromUtf8(typed));
                },
                "ru", "case-sheet");
            PaperBuilder paper(*desk.facts);
            for (const Record &ruling : desk.record("a.trial").rows("proceeding.rulings"))
                if (!ruling.rows("sentences").empty())
                    return sentenceInWords(paper, ruling.rows("sentences").front());
            return QString();
        };
        QVERIFY2(term("for life").contains(QStringLiteral("«for life»")), qPrintable(term("for life")));
        QVERIFY(term("пожизненно").contains(QStringLiteral("пожизненно")) && !term("пожизненно").contains(u'«'));
    }

    /// Decisions of higher courts are steps, also where nobody recorded the filing.
    void decisionsOnAppealAreSteps()
    {
        const Desk told = longCustody();
        const auto kinds = [](const Desk &desk) {
            QStringList all;
            for (const auto &[act, ruling] : desk.facts->reviews())
                all << ruling->text("kind");
            return all;
        };
        QVERIFY(!kinds(told).contains(QStringLiteral("upheld"))); // the file has the appeals themselves
        const Desk bare = longCustody([](Record &record) {
            if (record.kind() == "case") {
                record.rows("remedies").clear();
                record.set("remedies_note", QString());
            }
        });
        QCOMPARE(kinds(bare).count(QStringLiteral("upheld")), 2);
        QVERIFY(bare.answer("remedies").contains(QStringLiteral("12 March 2024")));
    }

    /// A remand decision counts where no hearing is known; in days where its hour is not known; not one from after the release.
    void theFirstJudgeIsThatOfThisDetention()
    {
        const auto lapse = [](const FuzzyDate &given) {
            const Desk desk = longCustody([&](Record &record) {
                if (isDetention(record)) {
                    std::erase_if(record.rows("detention.stages"),
                                  [](const Record &stage) { return stage.is("stage", u"court"); });
                    std::erase_if(record.rows("detention.access"), [](const Record &row) { return row.is("who", u"judge"); });
                }
                if (record.kind() == "act")
                    for (Record &ruling : record.rows("proceeding.rulings"))
                        if (ruling.is("kind", u"remanded"))
                            ruling.set("given", given);
            });
            PaperBuilder paper(*desk.facts);
            addLaw(paper, desk.record("a.det"));
            return Desk::wordsOf(paper.take());
        };
        FuzzyDate evening = dayOf(QDate(2023, 9, 14));
        evening.from = evening.to = WallTime::at(QDate(2023, 9, 14), 22, 50);
        evening.precision = FuzzyDate::Precision::Minute;
        QVERIFY2(lapse(evening).contains(QStringLiteral("51 hours 40 minutes")), qPrintable(lapse(evening)));
        FuzzyDate soon = evening;
        soon.from = soon.to = WallTime::at(QDate(2023, 9, 12), 19, 40);
        QVERIFY2(lapse(soon).contains(QStringLiteral(": 30 minutes")), qPrintable(lapse(soon)));
        const QString days = lapse(dayOf(QDate(2023, 9, 14)));
        QVERIFY2(days.contains(QStringLiteral("2 days")) && !days.contains(QStringLiteral("minute")), qPrintable(days));
        QVERIFY(!lapse(dayOf(QDate(2026, 9, 1))).contains(QStringLiteral("brought before a judge")));
        QVERIFY(!lapse(dayOf(QDate(2023, 9, 1))).contains(QStringLiteral("brought before a judge")));
    }

    /// What fits no kind of act stands under its title, and a period with both ends.
    void titlesAndPeriods()
    {
        const Desk desk = longCustody();
        const PaperBuilder paper(*desk.facts);
        QCOMPARE(paper.shortPeriodOf(desk.record("a.trial")), QStringLiteral("11 Dec 2023 – 26 Jan 2024"));
        QVERIFY(paper.titleOf(desk.record("a.trial")).startsWith(QStringLiteral("Criminal proceedings")));
        int others = 0;
        for (const Record *act : desk.facts->acts()) {
            if (!act->is("kind", u"other") || act->isEmpty("title"))
                continue;
            QCOMPARE(paper.kindOf(*act), act->text("title"));
            ++others;
        }
        QVERIFY(others > 0);
    }

    /// Numbers that are reported go first; what is known one by one is said to be that.
    void reportedNumbersOfAttempts()
    {
        const auto words = [](bool isReported) {
            const Desk desk(
                "nine-refusals", "c.nine", nullptr,
                [&](Record &record) {
                    if (record.kind() == "act" && record.is("kind", u"registration") && !isReported) {
                        record.set("registration.reported_attempts", {});
                        record.set("registration.reported_denials", {});
                    }
                },
                "en", "case-sheet");
            return Desk::wordsOf(composeCaseSheet(*desk.context));
        };
        QVERIFY(words(true).contains(
            QStringLiteral("Reported in all: 12 attempts, 11 refusals. On file one by one: attempts – 9, refusals – 4")));
        QVERIFY(words(false).contains(QStringLiteral("Attempts: 9. Refusals: 4.")));
        // Filed "in October 2021": the answer was due on some day of a month, not on its last.
        QVERIFY(words(true).contains(QRegularExpression(QStringLiteral("Between [^\\n]*30 Dec 2021"))));
        QVERIFY(words(true).contains(QStringLiteral("\n19 Mar 2021")));
    }
};

QTEST_GUILESS_MAIN(TestPaperFacts)
#include "tst_paper_facts.moc"
