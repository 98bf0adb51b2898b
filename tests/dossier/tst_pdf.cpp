// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/pdf_writer.h"

#include "sample_document.h"
#include "tools.h"

#include <QtTest>

#define POINTERHOLDER_TRANSITION 4
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace solnoma;

namespace {

QByteArray written(const Document &document, const PdfOptions &options = {})
{
    static const auto fonts = FontSet::load();
    const auto bytes = writePdf(document, options, **fonts);
    if (!bytes)
        qWarning() << bytes.error().place << bytes.error().detail;
    return bytes ? *bytes : QByteArray();
}

Document of(std::vector<Block> blocks)
{
    Document document;
    document.title = QStringLiteral("Test");
    document.blocks = std::move(blocks);
    return document;
}

void load(QPDF &pdf, const QByteArray &bytes, const char *password = nullptr)
{
    pdf.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()), password);
}

int pageCount(const QByteArray &bytes)
{
    QPDF pdf;
    load(pdf, bytes);
    return static_cast<int>(QPDFPageDocumentHelper(pdf).getAllPages().size());
}

/// All structure elements with this tag, anywhere in the file.
std::vector<QPDFObjectHandle> elements(QPDF &pdf, const std::string &tag)
{
    std::vector<QPDFObjectHandle> found;
    for (QPDFObjectHandle object : pdf.getAllObjects())
        if (object.isDictionary() && object.hasKey("/P") && object.getKey("/S").isName() &&
            object.getKey("/S").getName() == "/" + tag)
            found.push_back(object);
    return found;
}

QString checked(const QByteArray &pdf)
{
    return tools::run(QStringLiteral("qpdf"), {QStringLiteral("--check"), QStringLiteral("FILE")}, pdf, QStringLiteral("a.pdf"));
}

QString number(const char *word, int i)
{
    return QLatin1String(word) + QString::number(i);
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "needs poppler-utils");
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("qpdf")).isEmpty(), "needs qpdf");
        m_pdf = written(sample::everything());
        QVERIFY(!m_pdf.isEmpty());
    }

    void isValid()
    {
        QVERIFY2(checked(m_pdf).contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(checked(m_pdf)));
    }

    void saysNothingOfProgramPersonOrTime()
    {
        const QString info = tools::run(QStringLiteral("pdfinfo"), {QStringLiteral("FILE")}, m_pdf, QStringLiteral("a.pdf"));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Title: +Case sheet: Malika Invented\n"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Tagged: +yes"))));
        QVERIFY(info.contains(QRegularExpression(QStringLiteral("Page size: .*A4"))));
        for (const char *key : {"Producer", "Creator", "Author", "CreationDate", "ModDate"})
            QVERIFY2(!info.contains(QLatin1String(key)), key);
        QPDF pdf;
        load(pdf, m_pdf);
        auto id = pdf.getTrailer().getKey("/ID");
        for (int i = 0; i < id.getArrayNItems(); ++i)
            QCOMPARE(id.getArrayItem(i).getStringValue(), std::string(16, '\0'));
        const auto xmp = pdf.getRoot().getKey("/Metadata").getStreamData();
        const QByteArray text(reinterpret_cast<const char *>(xmp->getBuffer()), static_cast<qsizetype>(xmp->getSize()));
        QVERIFY(text.contains("Malika Invented"));
        QVERIFY(!text.contains("pdfuaid") && !text.contains("CreatorTool") && !text.contains("Date"));
        const QString plainForm =
            tools::run(QStringLiteral("qpdf"), {QStringLiteral("--qdf"), QStringLiteral("FILE"), QStringLiteral("-")}, m_pdf,
                       QStringLiteral("a.pdf"));
        QVERIFY(!plainForm.contains(QStringLiteral("cairo"), Qt::CaseInsensitive));
    }

    void embedsOnlyOurFonts()
    {
        const QStringList lines = tools::run(QStringLiteral("pdffonts"), {QStringLiteral("FILE")}, m_pdf, QStringLiteral("a.pdf"))
                                      .split(u'\n', Qt::SkipEmptyParts)
                                      .mid(2);
        QVERIFY(lines.size() >= 5);
        for (const QString &line : lines) {
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("^[A-Z]{6}\\+(NotoSerif|NotoSans|DejaVuSans)"))),
                     qPrintable(line));
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral(" yes yes yes "))),
                     qPrintable(line)); // embedded, subset, Unicode
        }
    }

    void textComesOutInReadingOrder_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("English") << sample::english;
        QTest::newRow("Russian") << sample::russian;
        QTest::newRow("Uzbek Latin") << sample::uzbekLatin;
        QTest::newRow("Uzbek Cyrillic") << sample::uzbekCyrillic;
        QTest::newRow("around a note and a link") << QStringLiteral("on 24 May 2019.¹ The term was counted as 11 days.");
        QTest::newRow("link") << QStringLiteral("is told above (paragraph 1). The court sat behind closed doors and");
        QTest::newRow("note") << QStringLiteral("¹ Interview with a relative, 2 June 2019;");
        QTest::newRow("form") << QStringLiteral(
            "I.1 Family name Invented II.4 Did the officials show a warrant? No. The applicant");
    }
    void textComesOutInReadingOrder()
    {
        QFETCH(QString, sentence);
        const QString text = tools::words(tools::pdfText(m_pdf, {QStringLiteral("-raw")}));
        QVERIFY2(text.contains(sentence.simplified()), qPrintable(text.left(4000)));
        QVERIFY(!text.contains(sentence.simplified() + QStringLiteral(" x")));
    }

    void arabicComesOutAsLettersInLogicalOrder()
    {
        const QString text = tools::words(tools::run(
            QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("FILE")}, m_pdf, QStringLiteral("a.pdf")));
        QVERIFY2(text.contains(QStringLiteral("اعتقلت السيدة في منزلها صباح يوم ١٣ أيار ٢٠١٩ ولم يُسمح لها بمقابلة محاميها")),
                 qPrintable(text));
        // No presentation forms: a search finds what was typed.
        QVERIFY(!tools::pdfText(m_pdf).contains(QRegularExpression(QStringLiteral("[\\x{fb50}-\\x{fdff}\\x{fe70}-\\x{fefc}]"))));
        QVERIFY(tools::words(tools::pdfText(m_pdf)).contains(QStringLiteral("اعتقلت السيدة في منزلها صباح يوم")));
    }

    void describesItself()
    {
        QPDF pdf;
        load(pdf, m_pdf);
        QCOMPARE(pdf.getRoot().getKey("/Lang").getUTF8Value(), std::string("en"));
        QVERIFY(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        QVERIFY(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        auto figures = elements(pdf, "Figure");
        QCOMPARE(figures.size(), size_t(1));
        QCOMPARE(figures.front().getKey("/Alt").getUTF8Value(), std::string("A bar: in custody from May to July, then unknown"));
        const auto heads = elements(pdf, "TH");
        QCOMPARE(heads.size(), size_t(5)); // the repeated head is an artifact
        for (auto head : heads)
            QCOMPARE(head.getKey("/A").getKey("/Scope").getName(), std::string("/Column"));
        QCOMPARE(elements(pdf, "TR").size(), size_t(41));
        QCOMPARE(elements(pdf, "Note").size(), size_t(3));
        QCOMPARE(elements(pdf, "Link").size(), size_t(4));
        QCOMPARE(elements(pdf, "LI").size(), size_t(3));
        std::set<std::string> languages;
        for (auto paragraph : elements(pdf, "P"))
            if (paragraph.hasKey("/Lang"))
                languages.insert(paragraph.getKey("/Lang").getUTF8Value());
        QCOMPARE(languages, (std::set<std::string>{"ar", "ru", "uz-Cyrl", "uz-Latn"}));
    }

    void hasBookmarks()
    {
        QPDF pdf;
        load(pdf, m_pdf);
        auto top = QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
        QCOMPARE(top.size(), size_t(1));
        QCOMPARE(top[0].getTitle(), std::string("Malika Invented, journalist"));
        auto second = top[0].getKids();
        QCOMPARE(second.size(), size_t(3));
        QCOMPARE(second[0].getKids().at(0).getTitle(), std::string("What is asked"));
        QVERIFY(second[0].getDestPage().isPageObject());
    }

    void furnitureIsOutsideTheStructure()
    {
        const QString structure = tools::run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), QStringLiteral("FILE")},
                                             m_pdf, QStringLiteral("a.pdf"));
        QVERIFY(structure.contains(QStringLiteral("Family name")));
        QVERIFY(!structure.contains(QStringLiteral("DRAFT")) && !structure.contains(QStringLiteral("Page 1 of")));
        const int pages = pageCount(m_pdf);
        QVERIFY(pages >= 3);
        for (int page = 1; page <= pages; ++page) {
            const QString text = tools::pdfPage(m_pdf, page);
            QVERIFY(text.contains(QStringLiteral("DRAFT, not cleared")));
            QVERIFY(text.contains(QStringLiteral("UZ-2019-K4-0007")));
            QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
        }
    }

    void repeatsTableHeads()
    {
        int withHead = 0;
        int withRows = 0;
        for (int page = 1; page <= pageCount(m_pdf); ++page) {
            const QString text = tools::pdfPage(m_pdf, page);
            withHead += text.contains(QStringLiteral("No. From To Place Source"));
            withRows += text.contains(QStringLiteral("lawyer, confirmed"));
        }
        QVERIFY(withRows >= 2);
        QCOMPARE(withHead, withRows);
    }

    void notesStandOnThePageOfTheirReference()
    {
        std::vector<Block> blocks;
        for (int i = 1; i <= 120; ++i)
            blocks.push_back(
                NumberedParagraph{.text = {Run{.text = sample::english + number(" ref", i),
                                               .footnote = plain(number("note", i) + QStringLiteral(". ") + sample::english)}}});
        const QByteArray pdf = written(of(blocks));
        int seen = 0;
        for (int page = 1; page <= pageCount(pdf); ++page) {
            const QString text = tools::pdfPage(pdf, page);
            for (int i = 1; i <= 120; ++i) {
                const QRegularExpression reference(QStringLiteral("\\bref%1(?!\\d)").arg(i));
                const QRegularExpression note(QStringLiteral("\\bnote%1\\.").arg(i));
                QCOMPARE(text.contains(reference), text.contains(note));
                seen += text.contains(note);
            }
        }
        QCOMPARE(seen, 120);
    }

    void headingsAndLinesAreNotLeftAlone()
    {
        for (int filler = 30; filler < 60; ++filler) {
            std::vector<Block> blocks;
            for (int i = 0; i < filler; ++i)
                blocks.push_back(Paragraph{.text = plain(QStringLiteral("one line")), .look = Paragraph::Look::Small});
            blocks.push_back(Heading{.level = 2, .text = plain(QStringLiteral("The heading"))});
            blocks.push_back(Paragraph{.text = plain(QStringLiteral("first\nsecond\nthird\nfourth\nfifth"))});
            const QByteArray pdf = written(of(blocks));
            for (int page = 1; page <= pageCount(pdf); ++page) {
                const QString text = tools::pdfPage(pdf, page);
                if (text.contains(QStringLiteral("The heading")))
                    QVERIFY2(text.contains(QStringLiteral("second")), qPrintable(QString::number(filler)));
                QCOMPARE(text.contains(QStringLiteral("first")), text.contains(QStringLiteral("second")));
                QCOMPARE(text.contains(QStringLiteral("fourth")), text.contains(QStringLiteral("fifth")));
            }
        }
    }

    /// Short rows: the first is not left alone at the foot of a page, nor the last at the head of the next.
    void rowsAreNotLeftAlone()
    {
        int divided = 0;
        for (int filler = 26; filler < 40; ++filler) {
            std::vector<Block> blocks;
            for (int i = 0; i < filler; ++i)
                blocks.push_back(Paragraph{.text = plain(QStringLiteral("one line")), .look = Paragraph::Look::Small});
            Table table{.columns = {{QStringLiteral("Head")}, {QStringLiteral("Other")}}};
            for (const char *row : {"first", "second", "third", "fourth", "fifth"})
                table.rows.push_back({plain(QString::fromLatin1(row)), plain(QStringLiteral("words"))});
            blocks.push_back(table);
            const QByteArray pdf = written(of(blocks));
            for (int page = 1; page <= pageCount(pdf); ++page) {
                const QString text = tools::pdfPage(pdf, page);
                QCOMPARE(text.contains(QStringLiteral("first")), text.contains(QStringLiteral("second")));
                QCOMPARE(text.contains(QStringLiteral("fourth")), text.contains(QStringLiteral("fifth")));
                divided += text.contains(QStringLiteral("first")) && !text.contains(QStringLiteral("fifth"));
            }
        }
        QVERIFY(divided > 0);
    }

    /// However tall, a first row takes the second with it.
    void aTableBeginsWithTwoRows()
    {
        const QString tall = QStringLiteral("one\ntwo\nthree\nfour\nfive");
        for (int filler = 26; filler < 40; ++filler) {
            std::vector<Block> blocks;
            for (int i = 0; i < filler; ++i)
                blocks.push_back(Paragraph{.text = plain(QStringLiteral("one line")), .look = Paragraph::Look::Small});
            Table table{.columns = {{QStringLiteral("Head")}, {QStringLiteral("Other")}}};
            for (const char *row : {"first", "second", "third"})
                table.rows.push_back({plain(QString::fromLatin1(row)), plain(tall)});
            blocks.push_back(table);
            const QByteArray pdf = written(of(blocks));
            for (int page = 1; page <= pageCount(pdf); ++page) {
                const QString text = tools::pdfPage(pdf, page);
                QCOMPARE(text.contains(QStringLiteral("first")), text.contains(QStringLiteral("second")));
            }
        }
    }

    void theLastQuestionIsNotLeftAlone()
    {
        for (int filler = 26; filler < 42; ++filler) {
            std::vector<Block> blocks;
            for (int i = 0; i < filler; ++i)
                blocks.push_back(Paragraph{.text = plain(QStringLiteral("one line")), .look = Paragraph::Look::Small});
            KeyValueList form;
            for (const char *question : {"Name", "Date", "Signature"})
                form.entries.push_back(
                    {QStringLiteral("1"), plain(QString::fromLatin1(question)), plain(QStringLiteral("____"))});
            blocks.push_back(form);
            const QByteArray pdf = written(of(blocks));
            for (int page = 1; page <= pageCount(pdf); ++page) {
                const QString text = tools::pdfPage(pdf, page);
                QCOMPARE(text.contains(QStringLiteral("Date")), text.contains(QStringLiteral("Signature")));
            }
        }
    }

    void rangesOfNumbersDoNotBreak()
    {
        const QString words = QStringLiteral("many words that would like all of the room there is for themselves");
        Table table{.columns = {{QStringLiteral("Place"), 9}, {QStringLiteral("Why"), 9}, {QStringLiteral("Days"), 0.1, true}}};
        table.rows.push_back({plain(words), plain(words), plain(QStringLiteral("1230–1232"))});
        QVERIFY(tools::pdfText(written(of({table}))).contains(QStringLiteral("1230–1232")));
    }

    void sixtyPages()
    {
        Document document;
        while (document.blocks.size() < 18 * sample::everything().blocks.size())
            std::ranges::copy(sample::everything().blocks, std::back_inserter(document.blocks));
        const QByteArray pdf = written(document);
        QVERIFY(pageCount(pdf) >= 48);
        QVERIFY(checked(pdf).contains(QStringLiteral("No syntax")));
        QCOMPARE(tools::pdfText(pdf).count(QStringLiteral("Temporary holding cell")), 18);
    }

    void emptyDocumentIsOnePage()
    {
        const QByteArray pdf = written(Document());
        QCOMPARE(pageCount(pdf), 1);
        QVERIFY(checked(pdf).contains(QStringLiteral("No syntax")));
        QCOMPARE(tools::words(tools::pdfText(pdf)), QStringLiteral("Page 1 of 1"));
    }

    void emptyBlocks()
    {
        const QByteArray pdf =
            written(of({Heading(), Paragraph(), NumberedParagraph(), List(), List{.isOrdered = true, .items = {{}}}, Table(),
                        Table{.columns = {{}}, .rows = {{}, {{}, {}}}}, Figure(), PageBreak(), PageBreak(), Notice(),
                        Notice{.paragraphs = {{}}}, KeyValueList(), KeyValueList{{{}}}}));
        QVERIFY(checked(pdf).contains(QStringLiteral("No syntax")));
        QCOMPARE(pageCount(pdf), 2);
    }

    void aLongWordWraps()
    {
        const QString word(300, u'w');
        const QByteArray pdf =
            written(of({Paragraph{.text = plain(word)}, Table{.columns = {{QStringLiteral("A")}, {QStringLiteral("B"), 12}},
                                                              .rows = {{plain(word), plain(word)}}}}));
        QCOMPARE(tools::pdfText(pdf).count(u'w'), 900);
        const QString boxes =
            tools::run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("FILE"), QStringLiteral("-")}, pdf,
                       QStringLiteral("a.pdf"));
        auto words = QRegularExpression(QStringLiteral("xMax=\"([0-9.]+)\"")).globalMatch(boxes);
        QVERIFY(words.hasNext());
        while (words.hasNext())
            QVERIFY(words.next().captured(1).toDouble() < 526); // inside the right margin
    }

    void aCellTallerThanAPage()
    {
        QString tall;
        for (int i = 1; i <= 150; ++i)
            tall += number("line", i) + u'\n';
        const QByteArray pdf =
            written(of({Table{.columns = {{QStringLiteral("Left")}, {QStringLiteral("Right")}},
                              .rows = {{plain(tall), plain(QStringLiteral("beside"))}, {plain(QStringLiteral("after"))}}}}));
        QVERIFY(pageCount(pdf) >= 3);
        QVERIFY(checked(pdf).contains(QStringLiteral("No syntax")));
        const QString text = tools::pdfText(pdf);
        for (int i = 1; i <= 150; ++i)
            QVERIFY(text.contains(QRegularExpression(QStringLiteral("line%1\\b").arg(i))));
        QVERIFY(text.contains(QStringLiteral("after")));
    }

    void aNoteLongerThanAPageGoesOn()
    {
        QString tall;
        for (int i = 1; i <= 160; ++i)
            tall += number("line", i) + u'\n';
        const QByteArray pdf = written(of({Paragraph{.text = {Run{.text = QStringLiteral("Text"), .footnote = plain(tall)}}},
                                           Paragraph{.text = plain(sample::english)}}));
        const QString text = tools::pdfText(pdf);
        for (int i = 1; i <= 160; ++i)
            QVERIFY2(text.contains(QRegularExpression(QStringLiteral("line%1\\b").arg(i))), qPrintable(QString::number(i)));
        QVERIFY(checked(pdf).contains(QStringLiteral("No syntax")));
    }

    void hostileStrings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        QString controls;
        for (char16_t c = 0; c < 32; ++c)
            controls += QChar(c);
        QTest::newRow("control characters") << QString(controls + QStringLiteral("after")) << QStringLiteral("after");
        QTest::newRow("lone surrogates") << QString(QStringLiteral("a") + QChar(0xd800) + QChar(0xdc00 + 5) + QChar(0xdfff) +
                                                    QStringLiteral("end"))
                                         << QStringLiteral("end");
        QTest::newRow("direction override") << QString(QChar(0x202e) + QStringLiteral("evil.exe")) << QStringLiteral("evil.exe");
        QTest::newRow("unbalanced isolates")
            << QString(QString(200, QChar(0x2067)) + QStringLiteral("inside")) << QStringLiteral("inside");
        QTest::newRow("PDF syntax") << QStringLiteral(") Tj ET /P << /MCID 0 >> BDC (\\ endstream endobj")
                                    << QStringLiteral(") Tj ET /P << /MCID 0 >> BDC (\\ endstream endobj");
        QTest::newRow("markup") << QStringLiteral("<b>&amp;</b> %1 %2 ]]>") << QStringLiteral("<b>&amp;</b> %1 %2 ]]>");
        QTest::newRow("emoji and unknown scripts") << QStringLiteral("x \U0001F600 漢字 ꦗꦮ y") << QStringLiteral("x");
        QTest::newRow("zalgo") << QString(QStringLiteral("Z") + QString(500, QChar(0x0301)) + QStringLiteral(" tail"))
                               << QStringLiteral("tail");
    }
    void hostileStrings()
    {
        QFETCH(QString, text);
        QFETCH(QString, found);
        Document document = of(
            {Heading{.text = plain(text), .anchor = text},
             NumberedParagraph{.text = {Run{.text = text, .language = text, .link = text, .footnote = plain(text)}}},
             Table{.columns = {{text}}, .rows = {{plain(text)}}, .caption = plain(text)},
             Figure{.drawing = {.width = 50, .height = 20, .shapes = {Drawing::Text{.x = 0, .y = 9, .text = text}}}, .alt = text},
             KeyValueList{{{text, plain(text), plain(text), text}}}});
        document.title = text;
        document.language = text;
        document.page = {.header = text, .banner = text, .reference = text, .pageOf = text};
        const QByteArray pdf = written(document);
        QVERIFY2(checked(pdf).contains(QStringLiteral("No syntax")), qPrintable(checked(pdf)));
        QVERIFY2(tools::words(tools::pdfText(pdf, {QStringLiteral("-raw")})).contains(found), qPrintable(tools::pdfText(pdf)));
    }

    void hugeParagraphs_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("words") << QStringLiteral("слово ");
        QTest::newRow("no space") << QStringLiteral("wwwwww");
        QTest::newRow("Arabic") << QStringLiteral("قضية ");
    }
    void hugeParagraphs()
    {
        QFETCH(QString, unit);
        const QByteArray pdf = written(of({Paragraph{.text = plain(unit.repeated(100000 / static_cast<int>(unit.size())))}}));
        QVERIFY(pageCount(pdf) > 15);
        QVERIFY(checked(pdf).contains(QStringLiteral("No syntax")));
    }

    void sameInputSameBytes()
    {
        QVERIFY(written(sample::everything()) == m_pdf);
        const auto withFreshFonts = writePdf(sample::everything());
        QVERIFY(withFreshFonts && *withFreshFonts == m_pdf);
        Document other = sample::everything();
        other.title += u'.';
        QVERIFY(written(other) != m_pdf);
    }

    void encryptsWithAes256()
    {
        const QByteArray pdf = written(sample::everything(), {.password = "пароль"});
        QVERIFY(tools::pdfText(pdf).startsWith(QStringLiteral("exit")));
        QVERIFY(!pdf.contains("Malika"));
        QPDF open;
        load(open, pdf, "пароль");
        int r = 0, p = 0, v = 0;
        QPDF::encryption_method_e stream, string, file;
        QVERIFY(open.isEncrypted(r, p, v, stream, string, file));
        QCOMPARE(r, 6);
        QCOMPARE(stream, QPDF::e_aesv3);
        QPDF closed;
        QVERIFY_THROWS_EXCEPTION(std::exception, load(closed, pdf, "other"));
    }

    void carriesAttachments()
    {
        const QByteArray pdf =
            written(sample::everything(), {.attachments = {{QStringLiteral("exhibit 1.txt"), "the words", "text/plain"}}});
        QPDF open;
        load(open, pdf);
        const auto file = QPDFEmbeddedFileDocumentHelper(open).getEmbeddedFile("exhibit 1.txt");
        QVERIFY(file);
        auto stream = file->getEmbeddedFileStream();
        QVERIFY(!stream.getDict().getKey("/Params").hasKey("/CreationDate"));
        QCOMPARE(stream.getStreamData()->getSize(), size_t(9));
    }

    void embedsJpegAndPngAsTheyAre()
    {
        const QString folder = QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/golden/dossier/");
        std::vector<Block> blocks;
        QByteArray jpeg;
        for (const char *name : {"grey.jpg", "grey.png"}) {
            QFile file(folder + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            jpeg = jpeg.isEmpty() ? bytes : jpeg;
            blocks.push_back(Figure{.image = bytes, .width = 100, .alt = QLatin1String(name)});
        }
        blocks.push_back(Figure{.image = "\x89PNG\r\n\x1a\n broken", .width = 100, .alt = QStringLiteral("broken")});
        const QByteArray whole = written(of(blocks));
        QPDF pdf;
        load(pdf, whole);
        int images = 0;
        bool isSame = false;
        for (QPDFObjectHandle object : pdf.getAllObjects())
            if (object.isStream() && object.getDict().getKey("/Subtype").isName() &&
                object.getDict().getKey("/Subtype").getName() == "/Image") {
                ++images;
                const auto raw = object.getRawStreamData();
                isSame = isSame || QByteArray(reinterpret_cast<const char *>(raw->getBuffer()),
                                              static_cast<qsizetype>(raw->getSize())) == jpeg;
            }
        QCOMPARE(images, 2);
        QVERIFY(isSame);
        QCOMPARE(elements(pdf, "Figure").size(), size_t(3));
    }

private:
    QByteArray m_pdf;
};

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
