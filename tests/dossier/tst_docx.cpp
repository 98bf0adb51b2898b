// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/docx_writer.h"

#include "dossier/fonts.h"
#include "dossier/table_layout.h"
#include "sample_document.h"
#include "tools.h"
#include "unzip.h"

#include <QXmlStreamReader>
#include <QtTest>

#include <map>

using namespace solnoma;

namespace {

QByteArray written(const Document &document)
{
    static const auto fonts = FontSet::load();
    const auto bytes = writeDocx(document, {}, **fonts);
    return bytes ? *bytes : QByteArray();
}

/// The first fault of the first part that is not well formed; empty if none.
QString fault(const Parts &parts)
{
    for (const auto &[name, bytes] : parts) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels"))
            continue;
        QXmlStreamReader reader(bytes);
        while (!reader.atEnd())
            reader.readNext();
        if (reader.hasError())
            return QString::fromUtf8(name) + u' ' + reader.errorString() + u' ' + QString::number(reader.lineNumber());
    }
    return {};
}

/// All character data of a part.
QString text(const QByteArray &part)
{
    QString out;
    QXmlStreamReader reader(part);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            out += reader.text();
        else if (reader.isStartElement() && reader.name() == QLatin1String("p"))
            out += u'\n';
    return out;
}

} // namespace

class TestDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_docx = written(sample::everything());
        m_parts = unzipped(m_docx);
        QCOMPARE(m_parts.size(), size_t(12));
        m_body = m_parts["word/document.xml"];
    }

    /// As in the PDF: numbers do not part from what they count, nor columns from their shares.
    void datesAndNumbersHoldTogether()
    {
        Document document;
        document.blocks.push_back(Paragraph{.text = plain(QStringLiteral("On 13 May 2019 for 48 hours, § 5 of the law"))});
        Table table{.columns = {{QStringLiteral("From"), 1}, {QStringLiteral("Place"), 3}, {QStringLiteral("Days"), 1}}};
        table.rows.push_back({plain(QStringLiteral("14 September 2023")), plain(QStringLiteral("Police station of the district")),
                              plain(QStringLiteral("230–232"))});
        document.blocks.push_back(table);
        const QByteArray body = unzipped(written(document))["word/document.xml"];
        const QString words = text(body);
        QVERIFY(words.contains(QStringLiteral("13\u00A0May\u00A02019\u00A0for 48\u00A0hours, §\u00A05\u00A0of")));
        QVERIFY(words.contains(QStringLiteral("14\u00A0September 2023"))); // in a column the year may stand below
        const auto fonts = FontSet::load();
        QVERIFY(fonts);
        const auto context = (*fonts)->makeContext();
        BlockLayout layout(context.get(), document, PageGeometry{});
        for (const double width : TableLayout(layout, table).widths())
            QVERIFY(body.contains(QByteArray("<w:gridCol w:w=\"" + QByteArray::number(qRound(width * 20)) + "\"/>")));
    }

    void everyPartIsWellFormedAndKnown()
    {
        QCOMPARE(fault(m_parts), QString());
        QVERIFY(!fault({{"a.xml", "<a><b></a>"}}).isEmpty());
        const QByteArray types = m_parts["[Content_Types].xml"];
        for (const auto &[name, bytes] : m_parts) {
            QVERIFY2(!bytes.isEmpty(), name.constData());
            if (name.startsWith("word/") && name.endsWith(".xml"))
                QVERIFY2(types.contains(QByteArray("PartName=\"/" + name + '"')), name.constData());
        }
    }

    void everyStyleAndRelationExists()
    {
        const QByteArray styles = m_parts["word/styles.xml"];
        const QByteArray relations = m_parts["word/_rels/document.xml.rels"];
        auto found = QRegularExpression(QStringLiteral("w:[pr]Style w:val=\"(\\w+)\"")).globalMatch(QString::fromUtf8(m_body));
        QVERIFY(found.hasNext());
        while (found.hasNext())
            QVERIFY(styles.contains(QByteArray("w:styleId=\"" + found.next().captured(1).toUtf8() + '"')));
        found = QRegularExpression(QStringLiteral("r:(?:id|embed)=\"(\\w+)\"")).globalMatch(QString::fromUtf8(m_body));
        QVERIFY(found.hasNext());
        while (found.hasNext())
            QVERIFY(relations.contains(QByteArray("Id=\"" + found.next().captured(1).toUtf8() + '"')));
    }

    void hasRealHeadingsNotesTablesAndPictures()
    {
        QCOMPARE(m_body.count("w:val=\"Heading1\""), 1);
        QCOMPARE(m_body.count("w:val=\"Heading2\""), 3);
        QCOMPARE(m_body.count("w:val=\"NumberedParagraph\""), 6);
        QCOMPARE(m_body.count("<w:footnoteReference "), 3);
        QCOMPARE(m_parts["word/footnotes.xml"].count("<w:footnoteRef/>"), 3);
        QVERIFY(m_parts["word/footnotes.xml"].contains("Interview with a relative"));
        QVERIFY(!m_body.contains("Interview with a relative"));
        QCOMPARE(m_body.count("<w:tblHeader/>"), 1);
        QCOMPARE(m_body.count("<w:tr>"), 41);
        QVERIFY(m_body.contains("descr=\"A bar: in custody from May to July, then unknown\""));
        QVERIFY(m_parts["word/media/image1.png"].startsWith("\x89PNG"));
        QVERIFY(m_parts["word/footer1.xml"].contains("NUMPAGES"));
        QVERIFY(m_parts["word/header1.xml"].contains("DRAFT, not cleared"));
    }

    void linksLeadToBookmarks()
    {
        const auto link =
            QRegularExpression(QStringLiteral("<w:hyperlink w:anchor=\"(\\w+)\">")).match(QString::fromUtf8(m_body));
        QVERIFY(link.hasMatch());
        QVERIFY(m_body.contains(QByteArray("w:name=\"" + link.captured(1).toUtf8() + '"')));
    }

    void marksDirectionAndLanguage()
    {
        QCOMPARE(m_body.count("<w:bidi/>"), 1);
        QCOMPARE(m_body.count("<w:rtl/>"), 1);
        QVERIFY(m_body.contains("<w:lang w:bidi=\"ar\"/>"));
        for (const char *language : {"ru", "uz-Latn", "uz-Cyrl"})
            QVERIFY(m_body.contains(QByteArray("<w:lang w:val=\"" + QByteArray(language) + "\"/>")));
    }

    void saysNothingOfProgramPersonOrTime()
    {
        const QByteArray core = m_parts["docProps/core.xml"];
        QVERIFY(core.contains("<dc:creator></dc:creator>"));
        for (const char *word : {"lastModifiedBy", "created", "modified", "revision"})
            QVERIFY2(!core.contains(word), word);
        QVERIFY(!m_parts.contains("docProps/app.xml"));
        for (const auto &[name, bytes] : m_parts)
            QVERIFY(!bytes.contains("rsid") && !bytes.toLower().contains("solnoma"));
        QVERIFY(m_parts["word/settings.xml"].contains("removePersonalInformation"));
    }

    void sameInputSameBytes()
    {
        QTest::qSleep(2100); // a ZIP counts in steps of two seconds
        QVERIFY(written(sample::everything()) == m_docx);
    }

    void hostileStrings_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::addColumn<QString>("found");
        QString controls;
        for (char16_t c = 0; c < 32; ++c)
            controls += QChar(c);
        QTest::newRow("control characters") << QString(controls + QStringLiteral("after")) << QStringLiteral("after");
        QTest::newRow("lone surrogates") << QString(QStringLiteral("a") + QChar(0xd800) + QStringLiteral("end"))
                                         << QStringLiteral("a\ufffdend");
        QTest::newRow("non-characters") << QString(QStringLiteral("a") + QChar(0xfffe) + QChar(0xffff) + QStringLiteral("end"))
                                        << QStringLiteral("aend");
        QTest::newRow("markup") << QStringLiteral("</w:t><b a=\"1\">&amp; ]]> '%1")
                                << QStringLiteral("</w:t><b a=\"1\">&amp; ]]> '%1");
        QTest::newRow("override") << QString(QChar(0x202e) + QStringLiteral("evil.exe")) << QStringLiteral("evil.exe");
        QTest::newRow("huge") << QString(QStringLiteral("слово ").repeated(17000) + QStringLiteral("end"))
                              << QStringLiteral("слово end");
    }
    void hostileStrings()
    {
        QFETCH(QString, hostile);
        QFETCH(QString, found);
        Document document;
        document.blocks = {
            Heading{.text = plain(hostile), .anchor = hostile},
            NumberedParagraph{.text = {Run{.text = hostile, .language = hostile, .link = hostile, .footnote = plain(hostile)}}},
            Table{.columns = {{hostile}}, .rows = {{plain(hostile)}}, .caption = plain(hostile)},
            Figure{.drawing = {.width = 50, .height = 20, .shapes = {}}, .alt = hostile},
            List{.isOrdered = true, .items = {plain(hostile)}},
            Notice{.paragraphs = {plain(hostile)}},
            KeyValueList{{{hostile, plain(hostile), plain(hostile), hostile}}}};
        document.title = hostile;
        document.language = hostile;
        document.page = {.header = hostile, .banner = hostile, .reference = hostile, .pageOf = hostile};
        Parts parts = unzipped(written(document));
        QCOMPARE(fault(parts), QString());
        QCOMPARE(text(parts["word/document.xml"]).count(found), 10);
        QVERIFY(text(parts["word/footnotes.xml"]).contains(found));
    }

    void emptyDocument() { QCOMPARE(fault(unzipped(written(Document()))), QString()); }

    void libreOfficeOpensIt()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty())
            QSKIP("LibreOffice is not installed");
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.docx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(m_docx);
        file.close();
        QProcess office;
        office.setProcessChannelMode(QProcess::MergedChannels);
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                      QStringLiteral("--outdir"), folder.path(), file.fileName()});
        QVERIFY(office.waitForFinished(180000));
        QFile pdf(folder.filePath(QStringLiteral("a.pdf")));
        QVERIFY2(pdf.open(QIODevice::ReadOnly), office.readAll().constData());
        if (const QString keep = qEnvironmentVariable("SOLNOMA_KEEP"); !keep.isEmpty()) {
            QFile::copy(file.fileName(), keep + QStringLiteral("/docx.docx"));
            QFile::copy(pdf.fileName(), keep + QStringLiteral("/docx.pdf"));
        }
        const QString read = tools::words(tools::pdfText(pdf.readAll()));
        for (const QString &sentence : {sample::english, sample::russian, sample::uzbekCyrillic})
            QVERIFY2(read.contains(sentence), qPrintable(read));
        QVERIFY(read.contains(QStringLiteral("Interview with a relative, 2 June 2019")));
        QVERIFY2(read.contains(QRegularExpression(QStringLiteral("Page 1 of [234]"))), qPrintable(read));
        QVERIFY(read.contains(QStringLiteral("6.")));
    }

private:
    QByteArray m_docx;
    Parts m_parts;
    QByteArray m_body;
};

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
