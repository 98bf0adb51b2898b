// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/blank_sheet.h"

#include "dossier/pdf_writer.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace solnoma;

/// The sheets that are printed and filled in by hand.
class TestBlankSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySheetIsFound();
    void rendersOnItsPages_data();
    void rendersOnItsPages();
    void thereIsNoOther();
};

/// A file that nobody offers would never be printed.
void TestBlankSheet::everySheetIsFound()
{
    QStringList files = QDir(QStringLiteral(SOLNOMA_SOURCE_DIR "/resources/sheets/en")).entryList({QStringLiteral("*.md")});
    QStringList offered = blankSheets();
    for (QString &file : files)
        file.chop(3);
    files.sort();
    offered.sort();
    QCOMPARE(offered, files);
}

void TestBlankSheet::rendersOnItsPages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    for (const QString &name : blankSheets()) {
        for (const char *language : {"en", "ru", "uz", "uz-Cyrl"})
            QTest::addRow("%s %s", qPrintable(name), language) << name << QString::fromLatin1(language);
    }
}

void TestBlankSheet::rendersOnItsPages()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    const auto sheet = blankSheet(name, language);
    QVERIFY(sheet && !sheet->title.isEmpty());
    const auto pdf = writePdf(*sheet);
    QVERIFY(pdf);
    QTemporaryDir folder;
    const QString pictures = qEnvironmentVariable("SOLNOMA_PICTURES"); // where somebody wants to look at them
    const QString path = pictures.isEmpty() ? folder.filePath(QStringLiteral("sheet.pdf"))
                                            : QString(pictures + u'/' + name + u'-' + language + QStringLiteral(".pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    file.close();
    const auto read = [&path](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments + QStringList{path, QStringLiteral("-")});
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    };
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {path});
    QVERIFY(info.waitForFinished());
    static const QRegularExpression pages(QStringLiteral("Pages: +([0-9]+)"));
    const int count = pages.match(QString::fromUtf8(info.readAllStandardOutput())).captured(1).toInt();
    QVERIFY2(count >= 1 && count <= (name == u"information" ? 1 : 2), qPrintable(QString::number(count)));
    const QString text = read(QStringLiteral("pdftotext"), {QStringLiteral("-layout")});
    QVERIFY(text.contains(sheet->title.section(u' ', 0, 0)));
    QVERIFY(!text.contains(u"- [ ]") && !text.contains(u"___") && !text.contains(u"##"));
    QCOMPARE(text.contains(u'☐'), name != u"information");
    QVERIFY(!text.contains(u"Solnoma", Qt::CaseInsensitive)); // whoever finds the sheet learns nothing of the program
}

void TestBlankSheet::thereIsNoOther()
{
    QVERIFY(!blankSheet(QStringLiteral("nothing"), QStringLiteral("en")));
    QVERIFY(!blankSheet(QStringLiteral("../en/detention"), QStringLiteral("en")));
}

QTEST_GUILESS_MAIN(TestBlankSheet)
#include "tst_blank_sheet.moc"
