// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/case_sheet.h"

#include "base/fuzzy_date_print.h"
#include "base/fuzzy_date_units.h"
#include "dossier/docx_writer.h"
#include "dossier/pdf_writer.h"
#include "dossier/products/paper_builder.h"

#include "paper_case.h"
#include "tools.h"

#include <QtTest>

using namespace solnoma;
using namespace solnoma::test;

class TestCaseSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Where only the clock is approximate, the day is not.
    void aSureDayIsSaidPlainly()
    {
        const WallTime moment = WallTime::at(QDate(2023, 9, 14), 22, 15);
        const FuzzyDate day = coarse({moment, moment, FuzzyDate::Precision::Minute, FuzzyDate::Basis::Approximate, {}});
        QCOMPARE(inWords(day, Language::English), QStringLiteral("14 September 2023"));
        const FuzzyDate disputed = coarse({moment, moment, FuzzyDate::Precision::Minute, FuzzyDate::Basis::Disputed, {}});
        QCOMPARE(inWords(disputed, Language::English), QStringLiteral("14 September 2023 (disputed)"));
        FuzzyDate about = dayOf(QDate(2023, 9, 14));
        about.basis = FuzzyDate::Basis::Approximate;
        QCOMPARE(inWords(coarse(about), Language::English), QStringLiteral("about 14 September 2023"));
    }

    void inventedFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("caseId");
        QTest::addColumn<int>("audience");
        QTest::newRow("custody") << "long-custody"
                                 << "c.longcustody" << int(Audience::Partners);
        QTest::newRow("registration") << "nine-refusals"
                                      << "c.nine" << int(Audience::Partners);
        QTest::newRow("harassment") << "harassment-series"
                                    << "c.series" << int(Audience::UnToState);
        QTest::newRow("protest") << "protest"
                                 << "c.protest" << int(Audience::UnToState);
        QTest::newRow("withdrawn") << "withdrawn-source"
                                   << "c.withdrawn" << int(Audience::UnToState);
        QTest::newRow("messages") << "messages"
                                  << "c.messages" << int(Audience::WorkingCopy);
    }
    void inventedFiles()
    {
        QFETCH(QString, name);
        QFETCH(QString, caseId);
        QFETCH(int, audience);
        const LoadedFile file = loadInvented(name);
        const Product &product = productNamed("case-sheet");
        const Gate gate(
            file.records, TestImport::vocabularies(),
            everythingTicked(file.records, static_cast<Audience>(audience), product, file.id(qPrintable(caseId)), {}));
        const Document document = composeCaseSheet({file.records, gate, TestImport::vocabularies(), lawBook(), product,
                                                    QStringLiteral("K7QF-2M9D"), !gate.rule().isShared});
        const Result<QByteArray> pdf = writePdf(document);
        QVERIFY(pdf.isOk());
        keepForEyes(*pdf, QStringLiteral("case-sheet-") + name + QStringLiteral(".pdf"));
        const Result<QByteArray> docx = writeDocx(document);
        QVERIFY(docx.isOk());
        keepForEyes(*docx, QStringLiteral("case-sheet-") + name + QStringLiteral(".docx"));
        QVERIFY(tools::pdfText(*pdf).count(u'\f') <= 3); // one to three pages
        QVERIFY(isGolden(normalised(tools::pdfText(*pdf, {QStringLiteral("-layout")})),
                         QStringLiteral("case-sheet-") + name + QStringLiteral(".txt")));
    }
};

QTEST_GUILESS_MAIN(TestCaseSheet)
#include "tst_case_sheet.moc"
