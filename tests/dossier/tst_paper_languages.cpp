// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The papers of every invented file in English, Russian and Uzbek: no word cut, no fixed word of another language.
#include "dossier/block_layout.h"
#include "dossier/fonts.h"
#include "dossier/pdf_writer.h"

#include "paper_case.h"
#include "tools.h"

#include <QtTest>

using namespace solnoma;
using namespace solnoma::test;

class TestPaperLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPaper_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("language");
        for (const char *name : {"long-custody", "nine-refusals", "harassment-series", "protest", "withdrawn-source", "messages"})
            for (const char *code : {"case-sheet", "working-copy", "read-back"})
                for (const char *language : {"en", "ru", "uz"})
                    QTest::addRow("%s %s %s", name, code, language)
                        << QString::fromLatin1(name) << QString::fromLatin1(code) << QString::fromLatin1(language);
    }
    void everyPaper()
    {
        QFETCH(QString, name);
        QFETCH(QString, code);
        QFETCH(QString, language);
        const Document document = composed(name, productOf(code, language).value());
        const Result<QByteArray> pdf = writePdf(document);
        QVERIFY(pdf.isOk());
        keepForEyes(*pdf, name + u'-' + code + u'-' + language + QStringLiteral(".pdf"));
        QVERIFY(code != u"case-sheet" || tools::pdfText(*pdf).count(u'\f') <= 3);
        const Lines lines = linesOf(document);
        QVERIFY(lines.count > 10);
        QCOMPARE(lines.broken.join(u'\n'), QString());
        const QStringList english = englishIn(document, productOf(code, language).value());
        if (language == u"en")
            QVERIFY(english.size() > 5); // the control: it sees what is there
        else
            QCOMPARE(english.join(u'\n'), QString());
    }

    /// Where an act happened is written in Latin letters: in Russian there is no column without a word in it.
    void aColumnThatSaysNothingIsLeftOut()
    {
        for (const auto &[language, isThere] : {std::pair("en", true), {"uz", true}, {"ru", false}}) {
            const Product product = productOf(QStringLiteral("case-sheet"), QString::fromLatin1(language)).value();
            const Document document = composed(QStringLiteral("withdrawn-source"), product);
            QStringList titles;
            for (const Block &block : document.blocks) {
                const auto *table = std::get_if<Table>(&block);
                for (size_t i = 0; table && i < table->columns.size(); ++i) {
                    titles.append(table->columns[i].title);
                    QVERIFY(std::ranges::any_of(table->rows, [i](const auto &row) {
                        return i < row.size() && std::ranges::any_of(row[i], [](const Run &run) { return !run.text.isEmpty(); });
                    }));
                }
            }
            QCOMPARE(titles.contains(product.say("column.where")), isThere);
            QVERIFY(titles.contains(product.say("column.when")));
        }
    }

    /// The control of "no word is broken": where there is no room for the words they are, and it is seen.
    void brokenWordsAreSeen()
    {
        Document crowded;
        Table table;
        for (int i = 0; i < 9; ++i)
            table.columns.push_back({QStringLiteral("Достоверность")});
        crowded.blocks.push_back(table);
        QCOMPARE(linesOf(crowded).broken.size(), 9);
        table.columns.resize(5);
        crowded.blocks = {table};
        QCOMPARE(linesOf(crowded).broken.size(), 0);
    }

    /// The control of "no English word": one key that nobody has translated.
    void anUntranslatedWordIsSeen()
    {
        Product product = productOf(QStringLiteral("case-sheet"), QStringLiteral("ru")).value();
        product.words.remove(QStringLiteral("drawing.total"));
        QCOMPARE(englishIn(composed(QStringLiteral("long-custody"), product), product),
                 QStringList{QStringLiteral("In custody")});
        product = productOf(QStringLiteral("case-sheet"), QStringLiteral("uz")).value();
        product.words.remove(QStringLiteral("drawing.total"));
        QCOMPARE(englishIn(composed(QStringLiteral("long-custody"), product), product),
                 QStringList{QStringLiteral("In custody")});
    }

    /// Every field that a working copy may print has a name in the three languages.
    void fieldsHaveNames()
    {
        int seen = 0;
        for (const char *language : {"ru", "uz"}) {
            const Product product = productOf(QStringLiteral("working-copy"), QString::fromLatin1(language)).value();
            for (const char *name : {"long-custody", "protest", "harassment-series"}) {
                const Document document = composed(QString::fromLatin1(name), product);
                for (const PrintedText &text : printedTexts(document)) {
                    const QString label = text.text.section(u':', 0, 0);
                    seen += labels().contains(text.text) || labels().contains(label);
                    QVERIFY2(!labels().contains(text.text) && !labels().contains(label), qPrintable(text.text));
                }
            }
        }
        QCOMPARE(seen, 0);
        const Product english = productOf(QStringLiteral("working-copy")).value();
        for (const PrintedText &text : printedTexts(composed(QStringLiteral("long-custody"), english)))
            seen += labels().contains(text.text);
        QVERIFY(seen > 20);
    }

    /// A legal term whose translation nobody has checked prints in English, in brackets, and a line says why.
    void uncheckedTermsStandInBrackets()
    {
        const QString russian = wordsOf(QStringLiteral("long-custody"), "working-copy", "ru");
        QVERIFY(russian.contains(QStringLiteral("Роль: [Alleged perpetrator]")));
        QVERIFY(russian.contains(QStringLiteral("Слова в квадратных скобках")));
        QVERIFY(
            !QString(russian).remove(QStringLiteral("[Alleged perpetrator]")).contains(QStringLiteral("Alleged perpetrator")));
        QVERIFY(wordsOf(QStringLiteral("long-custody"), "working-copy", "uz").contains(QStringLiteral("Kvadrat qavs")));
        const QString english = wordsOf(QStringLiteral("long-custody"), "working-copy", "en");
        QVERIFY(english.contains(QStringLiteral("Role: Alleged perpetrator")) && !english.contains(u'['));
        // Nor does a product say in its own words what nobody who knows the law has read; what is checked has no brackets.
        for (const char *product : {"case-sheet", "working-copy", "read-back"}) {
            const QString words = wordsOf(QStringLiteral("long-custody"), product, "ru");
            QVERIFY2(words.contains(QStringLiteral("[Pretrial facility]")), product);
            QVERIFY2(!words.contains(QStringLiteral("Следственный изолятор")), product);
        }
        QVERIFY(russian.contains(QStringLiteral("Виды: ")) || russian.contains(QStringLiteral("угроза уголовным делом")));
    }

    /// What follows the page break of a read-back copy is kept without the rest: the two questions alone.
    void theQuestionsOfAReadBackCopyStandAlone()
    {
        const Document document =
            composed(QStringLiteral("nine-refusals"), productOf(QStringLiteral("read-back"), QStringLiteral("ru")).value());
        const auto at =
            std::ranges::find_if(document.blocks, [](const Block &block) { return std::holds_alternative<PageBreak>(block); });
        QVERIFY(at != document.blocks.end());
        Document before = document;
        Document after = document;
        before.blocks.assign(document.blocks.begin(), at);
        after.blocks.assign(at, document.blocks.end());
        QVERIFY(wordsOf(before).contains(QStringLiteral("квадратных скобках")));
        QVERIFY(!wordsOf(after).contains(QStringLiteral("квадратных скобках")));
        QVERIFY(wordsOf(after).contains(QStringLiteral("Два вопроса к Вам")));
    }

    /// As they are written in the language: decimals, thousands, the days of a time line.
    void figuresAndDaysAreOfTheLanguage()
    {
        const QString russian = wordsOf(QStringLiteral("nine-refusals"), "working-copy", "ru");
        QVERIFY(russian.contains(QStringLiteral("4\u00a0640\u00a0000")) && russian.contains(QStringLiteral("6 мая")));
        QVERIFY(wordsOf(QStringLiteral("nine-refusals"), "working-copy", "en").contains(QStringLiteral("4,640,000")));
        QVERIFY(wordsOf(QStringLiteral("nine-refusals"), "working-copy", "uz").contains(QStringLiteral("6-may")));
        QVERIFY(wordsOf(QStringLiteral("long-custody"), "working-copy", "ru").contains(QStringLiteral("4,5")));
        QVERIFY(wordsOf(QStringLiteral("long-custody"), "working-copy", "en").contains(QStringLiteral("4.5")));
    }

    /// What was typed in Uzbek with Cyrillic letters is no Russian text.
    void uzbekInCyrillicIsNotRussian()
    {
        const auto typed = [](QStringView words) {
            const std::deque<Record> &all = loaded(QStringLiteral("long-custody")).records.all();
            return std::ranges::any_of(all, [&](const Record &record) {
                return record.kind() == "act" && record.text("official_version").contains(words);
            });
        };
        const QString russian = wordsOf(QStringLiteral("long-custody"), "working-copy", "ru");
        QVERIFY(typed(u"ҳукмида") && !russian.contains(QStringLiteral("ҳукмида")));
        QVERIFY(typed(u"телесных повреждений") && russian.contains(QStringLiteral("телесных повреждений")));
    }

    void numbersAskForTheirForm_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *language, int number, const char *words) {
            QTest::addRow("%s %d", language, number) << QString::fromLatin1(language) << number << QString::fromUtf8(words);
        };
        row("en", 1, "1 year");
        row("en", 21, "21 years");
        row("ru", 1, "1 год");
        row("ru", 2, "2 года");
        row("ru", 4, "4 года");
        row("ru", 5, "5 лет");
        row("ru", 11, "11 лет");
        row("ru", 12, "12 лет");
        row("ru", 21, "21 год");
        row("ru", 22, "22 года");
        row("ru", 112, "112 лет");
        row("uz", 1, "1 yil");
        row("uz", 2, "2 yil");
    }
    void numbersAskForTheirForm()
    {
        QFETCH(QString, language);
        QFETCH(int, number);
        QFETCH(QString, words);
        const Product product = productOf(QStringLiteral("case-sheet"), language).value();
        QCOMPARE(product.sayFor(number, QStringLiteral("term.years")).arg(number), words);
    }

private:
    struct Lines {
        size_t count = 0;
        QStringList broken; ///< what stands around the break
    };

    static bool isOfWord(QChar sign) { return sign.isLetterOrNumber() || sign.isMark(); }

    /// The lines of text that end between two letters.
    static Lines linesOf(const Document &document)
    {
        static const auto fonts = FontSet::load();
        const auto context = (*fonts)->makeContext();
        const LaidOut pages = layOut(context.get(), document);
        Lines found;
        for (const PaperPage &page : pages.pages) {
            for (const Item &item : page.content) {
                const auto *text = std::get_if<TextLine>(&item);
                if (!text)
                    continue;
                ++found.count;
                const QByteArray all(pango_layout_get_text(text->line->layout));
                const int end = text->line->start_index + text->line->length;
                const QString before = QString::fromUtf8(all.left(end));
                const QString after = QString::fromUtf8(all.mid(end));
                if (!before.isEmpty() && !after.isEmpty() && isOfWord(before.back()) && isOfWord(after.front()))
                    found.broken << QString(before.right(20) % u'|' % after.left(20));
            }
        }
        return found;
    }

    /// The English fixed words that the paper prints: whole texts, or parts of a sentence that are long enough to be told
    /// from what people have typed.
    static QStringList englishIn(const Document &document, const Product &product)
    {
        constexpr qsizetype Telling = 17;
        static const QRegularExpression hole(QStringLiteral("%\\d"));
        static const QRegularExpression brackets(QStringLiteral("\\[[^\\]]*\\]"));
        QSet<QString> fixed;
        for (const QString &sentence : product.englishWords)
            for (const QString &part : sentence.split(hole))
                fixed.insert(part.simplified());
        for (const ProductPart &part : productNamed(qPrintable(product.code)).parts)
            for (const Question &question : part.questions)
                fixed.insert(question.text);
        if (product.language != u"en") // "SHA-256"
            fixed.subtract(QSet<QString>(product.words.begin(), product.words.end()));
        fixed.removeIf([](const QString &words) {
            return words.size() < 2 || std::ranges::none_of(words, [](QChar letter) { return letter.isLetter(); });
        });
        QStringList found;
        for (const PrintedText &text : printedTexts(document)) {
            const QString printed = QString(text.text).remove(brackets).simplified();
            for (const QString &words : fixed) {
                if (printed == words || (words.size() >= Telling && printed.contains(words)))
                    found << words;
            }
        }
        found.removeDuplicates();
        return found;
    }

    /// The English names of all fields.
    static const QSet<QString> &labels()
    {
        static const QSet<QString> all = [] {
            QSet<QString> found;
            for (const Entity *entity : allEntities())
                for (const Field &field : entity->fields)
                    found.insert(QString::fromUtf8(field.label));
            return found;
        }();
        return all;
    }

    static QString wordsOf(const Document &document)
    {
        QString all;
        for (const PrintedText &text : printedTexts(document))
            all += text.text + u'\n';
        return all;
    }
    static QString wordsOf(const QString &name, const char *code, const char *language)
    {
        return wordsOf(composed(name, productOf(QString::fromLatin1(code), QString::fromLatin1(language)).value()));
    }

    static Document composed(const QString &name, const Product &product)
    {
        const LoadedFile &file = loaded(name);
        const Record *about = file.records.ofKind("case").front();
        const Ids subjects = about->refs("subjects");
        const bool isSheet = product.code == u"case-sheet";
        const bool isOpenly = name == u"long-custody" || name == u"nine-refusals";
        const Audience audience = !isSheet              ? product.audience
                                  : isOpenly            ? Audience::Partners
                                  : name == u"messages" ? Audience::WorkingCopy
                                                        : Audience::UnToState;
        const Gate gate(file.records, TestImport::vocabularies(),
                        everythingTicked(file.records, audience, product, about->id(),
                                         product.isPerPerson && !subjects.empty() ? subjects.front() : Uuid7()));
        const PaperContext context{file.records,
                                   gate,
                                   TestImport::vocabularies(),
                                   lawBook(),
                                   product,
                                   QStringLiteral("K7QF-2M9D"),
                                   isSheet && !gate.rule().isShared};
        return product.code == u"working-copy" ? composeWorkingCopy(context)
               : product.code == u"read-back"  ? composeReadBack(context)
                                               : composeCaseSheet(context);
    }

    static const LoadedFile &loaded(const QString &name)
    {
        static std::map<QString, LoadedFile> known;
        if (!known.contains(name))
            known.emplace(name, loadInvented(name));
        return known.at(name);
    }
};

QTEST_GUILESS_MAIN(TestPaperLanguages)
#include "tst_paper_languages.moc"
