// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "dossier/docx_writer.h"
#include "dossier/paper_case.h"
#include "dossier/pdf_writer.h"

#include <QStandardPaths>

namespace solnoma::bench {

namespace {

/// The case sheet of the longest invented file, again and again with another reference.
class Sheets
{
public:
    Sheets()
        : m_file(test::loadInvented(QStringLiteral("long-custody"))),
          m_product(test::productNamed("case-sheet")),
          m_gate(m_file.records, TestImport::vocabularies(),
                 test::everythingTicked(m_file.records, Audience::Partners, m_product, m_file.id("c.longcustody"), {}))
    {
    }

    Document compose(int number) const
    {
        const QString reference = QStringLiteral("K7QF-%1").arg(number, 4, 10, QLatin1Char('0'));
        return composeCaseSheet(
            {m_file.records, m_gate, TestImport::vocabularies(), test::lawBook(), m_product, reference, false});
    }

private:
    test::LoadedFile m_file;
    const Product &m_product;
    Gate m_gate;
};

QString pathOf(const QDir &folder, int number, const char *ending)
{
    return folder.filePath(QStringLiteral("sheet-%1.%2").arg(number).arg(QLatin1String(ending)));
}

void save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

int pagesOf(const QString &pdf)
{
    for (const QByteArray &line : outputOf(QStringLiteral("pdfinfo"), {pdf}).split('\n')) {
        if (line.startsWith("Pages:"))
            return line.mid(6).trimmed().toInt();
    }
    qFatal("no pages in %s", qPrintable(pdf));
}

double printOurs(const Sheets &sheets, const QDir &folder, int count)
{
    return secondsOf([&] {
        const auto fonts = must(FontSet::load(), "fonts");
        for (int i = 0; i < count; ++i)
            save(pathOf(folder, i, "pdf"), must(writePdf(sheets.compose(i), {}, *fonts), "pdf"));
    });
}

double startTheirs(const QDir &folder, const QDir &printed, const QStringList &papers)
{
    return secondsOf(QStringLiteral("soffice"),
                     QStringList{QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                                 QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                                 QStringLiteral("--outdir"), printed.path()} +
                         papers);
}

/// One start for many papers, with a profile that is there already. Of a thousand in one start it printed two hundred and said
/// nothing: so not too many, and all must be there.
double printTheirs(const QDir &folder, const QStringList &papers)
{
    constexpr qsizetype PapersPerStart = 100;
    const QDir printed(folder.filePath(QStringLiteral("office")));
    for (const QString &pdf : printed.entryList({QStringLiteral("*.pdf")}))
        QFile::remove(printed.filePath(pdf));
    double seconds = 0;
    for (qsizetype first = 0; first < papers.size(); first += PapersPerStart)
        seconds += startTheirs(folder, printed, papers.mid(first, PapersPerStart));
    if (const auto count = printed.entryList({QStringLiteral("*.pdf")}).size(); count != papers.size())
        qFatal("LibreOffice printed %lld of %lld papers", static_cast<long long>(count), static_cast<long long>(papers.size()));
    return seconds;
}

QStringList writeDocxs(const Sheets &sheets, const QDir &folder, int count)
{
    QStringList papers;
    for (int i = 0; i < count; ++i) {
        papers << pathOf(folder, i, "docx");
        save(papers.last(), must(writeDocx(sheets.compose(i)), "docx"));
    }
    return papers;
}

} // namespace

void benchPapers(const Settings &settings)
{
    QDir folder(settings.folder);
    folder.mkpath(QStringLiteral("papers/office"));
    folder.cd(QStringLiteral("papers"));
    const Sheets sheets;
    const bool hasOffice = !QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty();
    const QStringList papers = writeDocxs(sheets, folder, settings.papers);
    if (hasOffice)
        printTheirs(folder, papers.mid(0, 1)); // makes its profile

    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    double growth = 0;
    for (int round = 0; round < settings.rounds; ++round) {
        restartPeakMemory();
        const double before = residentMiB();
        const double our = printOurs(sheets, folder, settings.papers);
        growth = std::max(growth, peakMiB() - before);
        ours.push_back(settings.papers * pagesOf(pathOf(folder, 0, "pdf")) / our);
        if (!hasOffice)
            continue;
        const double their = printTheirs(folder, papers);
        theirs.push_back(settings.papers * pagesOf(folder.filePath(QStringLiteral("office/sheet-0.pdf"))) / their);
        ratios.push_back(ours.back() / theirs.back());
    }
    heading(QStringLiteral("Papers: %1 case sheets of a long custody").arg(settings.papers));
    row(QStringLiteral("composed and printed as PDF, pages/s"), spread(ours, 1));
    if (hasOffice) {
        row(QStringLiteral("LibreOffice headless, the same as DOCX, pages/s"), spread(theirs, 1));
        row(QStringLiteral("ratio (aim at least 2)"), spread(ratios, 1));
    } else {
        row(QStringLiteral("LibreOffice"), QStringLiteral("not installed: not compared"));
    }
    row(QStringLiteral("memory above the start, MiB"), QString::number(growth, 'f', 1));
    folder.removeRecursively();
}

} // namespace solnoma::bench
