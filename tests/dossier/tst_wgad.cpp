// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/wgad.h"

#include "dossier/docx_writer.h"
#include "dossier/pdf_writer.h"

#include "paper_case.h"
#include "tools.h"

#include <QtTest>

#include <algorithm>
#include <ranges>

using namespace solnoma;
using namespace solnoma::test;

class TestWgad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(), "needs poppler-utils");
        m_file = loadInvented(QStringLiteral("long-custody"));
        m_request = everythingTicked(m_file.records, Audience::UnToState, productNamed("wgad"), m_file.id("c.longcustody"),
                                     m_file.id("p.namunayev"));
        m_document = composed(m_request);
        const Result<QByteArray> pdf = writePdf(m_document);
        QVERIFY(pdf.isOk());
        m_pdf = *pdf;
        keepForEyes(m_pdf, QStringLiteral("wgad.pdf"));
        const Result<QByteArray> docx = writeDocx(m_document);
        QVERIFY(docx.isOk());
        keepForEyes(*docx, QStringLiteral("wgad.docx"));
    }

    void saysWhatItAlwaysSaid()
    {
        const QString text = normalised(tools::pdfText(m_pdf, {QStringLiteral("-layout")}));
        QVERIFY(isGolden(text, QStringLiteral("wgad-long-custody.txt")));
    }

    /// The Working Group takes no Russian: every page says so, and what is missing is listed.
    void inAnotherLanguageItIsForReading()
    {
        for (const char *language : {"ru", "uz"}) {
            const Product product = productOf(QStringLiteral("wgad"), QString::fromLatin1(language)).value();
            const Document paper = composed(m_file.records, product);
            QCOMPARE(paper.page.banner, product.say("reading.only"));
            const QString words = wordsOf(paper);
            QVERIFY(words.contains(product.say("reading.note")));
            QVERIFY(words.contains(product.say("missing")));
            const Product &english = productNamed("wgad");
            QVERIFY(product.say("reading.only") != english.say("reading.only"));
        }
        QCOMPARE(m_document.page.banner, QString());
        QVERIFY(!wordsOf(m_document).contains(productNamed("wgad").say("reading.note")));
    }

    /// A name without parts stands whole, once, and not as a family name.
    void aNameWithoutPartsIsWhole()
    {
        RecordSet records;
        for (Record record : m_file.records.all()) {
            for (size_t i = 0; record.id() == m_file.id("p.namunayev") && i < record.rows("names").size(); ++i)
                for (const char *part : {"given", "middle", "family"})
                    record.rows("names")[i].set(part, QString());
            records.add(std::move(record));
        }
        const Document paper = composed(records, productNamed("wgad"));
        QStringList answers;
        for (const Block &block : paper.blocks)
            if (const auto *form = std::get_if<KeyValueList>(&block))
                for (const auto &entry : form->entries)
                    answers << entry.answer.front().text;
        QCOMPARE(answers.value(0), QStringLiteral("Full name: Sanjar Namunaev"));
        QCOMPARE(answers.value(1), QStringLiteral("See the full name"));
    }

    /// No file of the exhibits is held: nothing is said of sums. They can be told apart in every language.
    void exhibitsWithoutFilesHaveNoSum()
    {
        for (const char *language : {"en", "ru"}) {
            const Product product = productOf(QStringLiteral("wgad"), QString::fromLatin1(language)).value();
            const Document paper = composed(m_file.records, product);
            QVERIFY(!wordsOf(paper).contains(product.say("exhibits.caption")));
            const auto last = std::ranges::find_if(std::views::reverse(paper.blocks),
                                                   [](const Block &block) { return std::holds_alternative<Table>(block); });
            const auto *exhibits = std::get_if<Table>(&*last);
            QVERIFY(exhibits && exhibits->rows.size() == 3);
            QCOMPARE(exhibits->columns.at(1).title, product.say("column.title"));
            for (const auto &row : exhibits->rows)
                QVERIFY(!row.at(1).front().text.isEmpty());
        }
    }

    /// Whoever gets the safe copy can tell that it is the one of the list; the sum of the original would betray whose it is.
    void theSumOfASafeCopyIsThereAndNotOfItsOriginal()
    {
        const QString original(64, u'a');
        const QString copy(64, u'b');
        RecordSet records;
        for (Record record : m_file.records.all()) {
            if (record.id() == m_file.id("d.record"))
                record.set("sha256", original);
            if (record.id() == m_file.id("d.record_safe"))
                record.set("sha256", copy);
            records.add(std::move(record));
        }
        QString printed = wordsOf(composed(records, productNamed("wgad")));
        QVERIFY(printed.contains(productNamed("wgad").say("exhibits.caption")));
        printed.removeIf([](QChar c) { return c.isSpace() || c == QChar(0x200B); });
        QVERIFY(printed.contains(copy));
        QVERIFY(!printed.contains(original.left(8)));
    }

private:
    static QString wordsOf(const Document &document)
    {
        QString all;
        for (const PrintedText &text : printedTexts(document))
            all += text.text + u'\n';
        return all;
    }
    Document composed(const RecordSet &records, const Product &product) const
    {
        const Gate gate(
            records, TestImport::vocabularies(),
            everythingTicked(records, Audience::UnToState, product, m_file.id("c.longcustody"), m_file.id("p.namunayev")));
        return composeWgad({records, gate, TestImport::vocabularies(), lawBook(), product, QStringLiteral("K7QF-2M9D")});
    }
    Document composed(const ExportRequest &request) const
    {
        const Gate gate(m_file.records, TestImport::vocabularies(), request);
        return composeWgad(
            {m_file.records, gate, TestImport::vocabularies(), lawBook(), productNamed("wgad"), QStringLiteral("K7QF-2M9D")});
    }

    LoadedFile m_file;
    ExportRequest m_request;
    Document m_document;
    QByteArray m_pdf;
};

QTEST_GUILESS_MAIN(TestWgad)
#include "tst_wgad.moc"
