// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Working copy and read-back copy: the two papers that are not shared.
#include "dossier/block_layout.h"
#include "dossier/docx_writer.h"
#include "dossier/pdf_writer.h"

#include "paper_case.h"
#include "tools.h"
#include "unzip.h"

#include <QtTest>

using namespace solnoma;
using namespace solnoma::test;

class TestOwnCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageOfAWorkingCopySaysDraft_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("caseId");
        QTest::newRow("custody") << "long-custody"
                                 << "c.longcustody";
        QTest::newRow("registration") << "nine-refusals"
                                      << "c.nine";
        QTest::newRow("protest") << "protest"
                                 << "c.protest";
        QTest::newRow("messages") << "messages"
                                  << "c.messages";
    }
    void everyPageOfAWorkingCopySaysDraft()
    {
        QFETCH(QString, name);
        QFETCH(QString, caseId);
        const LoadedFile file = loadInvented(name);
        const Document document = composed(file, "working-copy", caseId, {});
        const Result<QByteArray> pdf = writePdf(document);
        QVERIFY(pdf.isOk());
        keepForEyes(*pdf, QStringLiteral("working-copy-") + name + QStringLiteral(".pdf"));
        const Result<QByteArray> docx = writeDocx(document);
        QVERIFY(docx.isOk());
        keepForEyes(*docx, QStringLiteral("working-copy-") + name + QStringLiteral(".docx"));
        const QStringList pages = tools::pdfText(*pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 2);
        for (const QString &page : pages)
            QCOMPARE(page.count(QStringLiteral("DRAFT, not cleared")), 2);
        Parts parts = unzipped(*docx);
        for (const char *part : {"word/header1.xml", "word/footer1.xml"})
            QVERIFY(parts[part].contains("DRAFT, not cleared"));

        const Document sheet = composed(file, "case-sheet", caseId, {});
        const Result<QByteArray> other = writePdf(sheet);
        QVERIFY(other.isOk() && !tools::pdfText(*other).isEmpty());
        QVERIFY(!tools::pdfText(*other).contains(QStringLiteral("DRAFT")));
    }

    void aWorkingCopyCallsPeopleByAliasAndSourcesByLabel()
    {
        const LoadedFile file = loadInvented(QStringLiteral("long-custody"));
        const QString draft = wordsOf(composed(file, "working-copy", QStringLiteral("c.longcustody"), {}));
        for (const char *there : {"Person A", "Tulip", "Reed", "Poplar", "Laylak 2"})
            QVERIFY2(draft.contains(QLatin1String(there)), there);
        for (const char *never : {"Nodir Yasamayev", "Dilnoza Misolova", "Keeper of the tea stall"})
            QVERIFY2(!draft.contains(QLatin1String(never)), never);
        const QString sheet = wordsOf(composed(file, "case-sheet", QStringLiteral("c.longcustody"), {}));
        QVERIFY(sheet.contains(QStringLiteral("Sanjar")));
        QVERIFY(!sheet.contains(QStringLiteral("Tulip")));
        for (const Record &source : file.records.all()) { // a sealed one is called nothing at all
            if (source.kind() == "source" && source.level() == Level::Sealed)
                QVERIFY(!draft.contains(source.text("label")));
        }
    }

    /// Who has no alias is a role; two of the same role are told apart.
    void thoseWithoutAliasHaveNumbers()
    {
        LoadedFile file = loadInvented(QStringLiteral("protest"));
        RecordSet records;
        for (Record record : file.records.all()) {
            if (record.kind() == "person")
                record.set("export_alias", QString());
            records.add(record);
        }
        const Product &product = productNamed("working-copy");
        const Gate gate(records, TestImport::vocabularies(),
                        everythingTicked(records, product.audience, product, file.id("c.protest"), {}));
        const PaperContext context{records, gate, TestImport::vocabularies(), lawBook(), product};
        const QString draft = wordsOf(composeWorkingCopy(context));
        QVERIFY(draft.contains(QStringLiteral("the person concerned (no. 2)"), Qt::CaseInsensitive));
        QVERIFY(draft.contains(QStringLiteral("the person concerned (no. 11)"), Qt::CaseInsensitive));
        QVERIFY(!wordsOf(composed(file, "working-copy", QStringLiteral("c.protest"), {}))
                     .contains(QStringLiteral("concerned (no. 11)")));
    }

    void nothingInAReadBackCopyIsSmall()
    {
        const LoadedFile file = loadInvented(QStringLiteral("long-custody"));
        const Document document = readBack(file);
        const auto [smallest, count] = smallestType(document);
        QVERIFY2(smallest >= 14.0, qPrintable(QString::number(smallest)));
        QVERIFY(count > 50);
        QVERIFY(smallestType(composed(file, "case-sheet", QStringLiteral("c.longcustody"), {})).first < 14.0);

        const Result<QByteArray> docx = writeDocx(document);
        QVERIFY(docx.isOk());
        const QString styles = QString::fromUtf8(unzipped(*docx)["word/styles.xml"]);
        static const QRegularExpression size(QStringLiteral("<w:sz w:val=\"(\\d+)\""));
        int sizes = 0;
        for (auto all = size.globalMatch(styles); all.hasNext(); ++sizes)
            QVERIFY(all.next().captured(1).toInt() >= 28);
        QVERIFY(sizes > 8);
    }

    void aReadBackCopyIsHersAlone()
    {
        const LoadedFile file = loadInvented(QStringLiteral("long-custody"));
        const Document document = readBack(file);
        const QString words = wordsOf(document);
        for (const char *there : {"Sanjar", "Намунаев", "an official", "Where you were held, and when", "You were born"})
            QVERIFY2(words.contains(QString::fromUtf8(there)), there);
        for (const char *never : {"Tulip", "Reed", "Willow", "Laylak", "Misolova", "Sinovov", "Person B", "Standing"})
            QVERIFY2(!words.contains(QString::fromUtf8(never)), never);
        const QString draft = wordsOf(composed(file, "working-copy", QStringLiteral("c.longcustody"), {}));
        QVERIFY(draft.contains(QStringLiteral("Standing")) && draft.contains(QStringLiteral("Willow")));
    }

    /// As far as the words are a date: "by two accounts" says how many spoke to us.
    void datesStandAsTheyWereSaid()
    {
        const LoadedFile file = loadInvented(QStringLiteral("long-custody"));
        const QString words = wordsOf(readBack(file));
        QVERIFY(words.contains(QStringLiteral("late in February 2025"), Qt::CaseInsensitive));
        for (const char *never : {"by two accounts", "by a relative", "by the prison service"})
            QVERIFY2(!words.contains(QLatin1String(never)), never);
    }

    /// Who has said no to all is told so, and not asked again; who was not asked is asked.
    void whoHasSaidNoIsNotAskedAgain()
    {
        const LoadedFile file = loadInvented(QStringLiteral("withdrawn-source"));
        const QString words = wordsOf(composed(file, "read-back", QStringLiteral("c.withdrawn"), file.id("p.worker")));
        for (const char *there : {"Oysha Sinovova", "You have taken back your consent", "will be sent", "kept in our records"})
            QVERIFY2(words.contains(QLatin1String(there)), there);
        for (const char *never : {"May the government receive", "May your name stand", "☐"})
            QVERIFY2(!words.contains(QString::fromUtf8(never)), never);

        const LoadedFile other = loadInvented(QStringLiteral("protest"));
        const QString asked = wordsOf(composed(other, "read-back", QStringLiteral("c.protest"), other.id("p.h05")));
        for (const char *there : {"Feruza Misolova", "May the government receive", "May your name stand", "☐"})
            QVERIFY2(asked.contains(QString::fromUtf8(there)), there);
        QVERIFY(!asked.contains(QStringLiteral("You have said no")));
    }

    /// An account is in the language of the paper and never prints: that is said, and no other reason.
    void whyAnAccountDoesNotPrint()
    {
        const LoadedFile file = loadInvented(QStringLiteral("protest"));
        const QString words = wordsOf(composed(file, "read-back", QStringLiteral("c.protest"), file.id("p.h05")));
        QCOMPARE(words.count(QStringLiteral("it will be read to you")), 1);
        QVERIFY(!words.contains(QStringLiteral("not yet written in the language")));
        const QString draft = wordsOf(composed(file, "working-copy", QStringLiteral("c.protest"), {}));
        QCOMPARE(draft.count(QStringLiteral("as they were told")), 1);
        QVERIFY(!draft.contains(QStringLiteral("Account: on file")));
    }

    /// A copy about one person never says that the file holds nothing.
    void aCopyAboutOnePersonSaysSo()
    {
        const LoadedFile file = loadInvented(QStringLiteral("nine-refusals"));
        const QString one = wordsOf(composed(file, "working-copy", QStringLiteral("c.nine"), file.id("p.head")));
        QVERIFY(one.contains(QStringLiteral("choose everybody")));
        QVERIFY(one.contains(QStringLiteral("Not on file about this person")) && !one.contains(QStringLiteral("Not on file:")));
        const QString all = wordsOf(composed(file, "working-copy", QStringLiteral("c.nine"), {}));
        QVERIFY(!all.contains(QStringLiteral("choose everybody")) && all.contains(QStringLiteral("What happened")));
    }

    void aWorkingCopySaysWhatIsHeldBack()
    {
        const LoadedFile file = loadInvented(QStringLiteral("long-custody"));
        const QString withheld = QStringLiteral("restricted or sealed");
        ExportRequest request =
            everythingTicked(file.records, Audience::WorkingCopy, productNamed("working-copy"), file.id("c.longcustody"), {});
        const auto draftOf = [&] {
            const Gate gate(file.records, TestImport::vocabularies(), request);
            const PaperContext context{file.records, gate, TestImport::vocabularies(), lawBook(), productNamed("working-copy")};
            return wordsOf(composeWorkingCopy(context));
        };
        const QString open = draftOf();
        QVERIFY(open.contains(QStringLiteral("Seen by two persons at the bus stop")));
        request.confirmed.clear();
        const QString closed = draftOf();
        QVERIFY(closed.count(withheld) > open.count(withheld));
        QVERIFY(!closed.contains(QStringLiteral("Seen by two persons at the bus stop")));
    }

    /// Figures in words, years in place of days of birth, and no row that says nothing.
    void aWorkingCopyIsNoDumpOfFields()
    {
        const LoadedFile file = loadInvented(QStringLiteral("protest"));
        const QString draft = wordsOf(composed(file, "working-copy", QStringLiteral("c.protest"), {}));
        QVERIFY(draft.contains(QStringLiteral("at least 12")) && draft.contains(QStringLiteral("about 700")));
        for (const char *never : {"Value, at least", "Bound:", "Count min", "5 September 2012"})
            QVERIFY2(!draft.contains(QLatin1String(never)), never);
        static const QRegularExpression bare(QStringLiteral("^(Role|Kind): [^;\\n]*$"), QRegularExpression::MultilineOption);
        QVERIFY2(!draft.contains(bare), qPrintable(bare.match(draft).captured()));
    }

    /// The last page holds the two questions and nothing of the file.
    void itEndsWithTheTwoQuestions()
    {
        const LoadedFile file = loadInvented(QStringLiteral("long-custody"));
        const Document document = readBack(file);
        const Result<QByteArray> pdf = writePdf(document);
        QVERIFY(pdf.isOk());
        keepForEyes(*pdf, QStringLiteral("read-back-long-custody.pdf"));
        const Result<QByteArray> docx = writeDocx(document);
        QVERIFY(docx.isOk());
        keepForEyes(*docx, QStringLiteral("read-back-long-custody.docx"));
        const QStringList pages = tools::pdfText(*pdf).split(u'\f', Qt::SkipEmptyParts);
        const QString last = tools::words(pages.last());
        QVERIFY(last.contains(QStringLiteral("May the government receive your name")));
        QVERIFY(last.contains(QStringLiteral("May your name stand in public documents")));
        QVERIFY(!last.contains(QStringLiteral("confidential"), Qt::CaseInsensitive));
        QCOMPARE(last.count(QStringLiteral("☐")), 4); // he has said no to the second
        QCOMPARE(last.count(QStringLiteral("You have said no")), 1);
        QVERIFY(!last.contains(QStringLiteral("Sanjar")));
        QVERIFY(tools::words(pages.first()).contains(QStringLiteral("Sanjar")));
    }

    void goldenWords()
    {
        const LoadedFile file = loadInvented(QStringLiteral("long-custody"));
        const QString named = QStringLiteral("long-custody.txt");
        const auto printed = [](const Document &document) {
            return normalised(tools::pdfText(*writePdf(document), {QStringLiteral("-layout")}));
        };
        QVERIFY(isGolden(printed(readBack(file)), QStringLiteral("read-back-") + named));
        QVERIFY(isGolden(printed(composed(file, "working-copy", QStringLiteral("c.longcustody"), {})),
                         QStringLiteral("working-copy-") + named));
    }

    /// Each key in the language of the paper, in English where nobody has translated it.
    void aPaperIsSetInThreeLanguages()
    {
        const auto russian = productOf(QStringLiteral("read-back"), QStringLiteral("ru"));
        const auto uzbek = productOf(QStringLiteral("read-back"), QStringLiteral("uz"));
        const auto english = productOf(QStringLiteral("read-back"));
        QVERIFY(russian.isOk() && uzbek.isOk() && english.isOk());
        QCOMPARE(english->language, QStringLiteral("en"));
        QCOMPARE(russian->language, QStringLiteral("ru"));
        QCOMPARE(english->say("answer.yes"), QStringLiteral("Yes"));
        QCOMPARE(russian->say("answer.yes"), QStringLiteral("Да"));
        QCOMPARE(uzbek->say("answer.yes"), QStringLiteral("Ha"));
        for (auto key = english->englishWords.keyBegin(); key != english->englishWords.keyEnd(); ++key)
            QVERIFY2(russian->knows(*key) && !russian->say(*key).isEmpty() && !uzbek->say(*key).isEmpty(), qPrintable(*key));
        QCOMPARE(productOf(QStringLiteral("read-back"), QStringLiteral("xx")).error().code, ErrorCode::Invalid);
    }

private:
    static Document composed(const LoadedFile &file, const char *code, const QString &caseId, const Uuid7 &subject)
    {
        const Product &product = productNamed(code);
        const Gate gate(file.records, TestImport::vocabularies(),
                        everythingTicked(file.records, product.audience, product, file.id(qPrintable(caseId)), subject));
        const PaperContext context{file.records, gate,    TestImport::vocabularies(),
                                   lawBook(),    product, QStringLiteral("K7QF-2M9D")};
        return product.code == u"working-copy" ? composeWorkingCopy(context)
               : product.code == u"read-back"  ? composeReadBack(context)
                                               : composeCaseSheet(context);
    }
    static Document readBack(const LoadedFile &file)
    {
        return composed(file, "read-back", QStringLiteral("c.longcustody"), file.id("p.namunayev"));
    }
    static QString wordsOf(const Document &document)
    {
        QString all;
        for (const PrintedText &text : printedTexts(document))
            all += text.text + u'\n';
        return all;
    }
    /// Of all that is set, and how many texts that are.
    static std::pair<double, size_t> smallestType(const Document &document)
    {
        static const auto fonts = FontSet::load();
        const auto context = (*fonts)->makeContext();
        const LaidOut pages = layOut(context.get(), document);
        double smallest = 1000;
        for (const auto &layout : pages.layouts) {
            const PangoFontDescription *font = pango_layout_get_font_description(layout.get());
            smallest = std::min(smallest, pango_units_to_double(pango_font_description_get_size(font)));
        }
        return {smallest, pages.layouts.size()};
    }
};

QTEST_GUILESS_MAIN(TestOwnCopies)
#include "tst_own_copies.moc"
