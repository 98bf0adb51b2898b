// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/wgad.h"

#include "dossier/docx_writer.h"
#include "dossier/pdf_writer.h"

#include "paper_case.h"
#include "tools.h"

#include <QtTest>

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

private:
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
