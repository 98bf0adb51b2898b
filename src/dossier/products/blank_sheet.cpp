// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/blank_sheet.h"

#include "names/uzbek_cyrillic.h"
#include "resources/resources.h"

#include <QFile>

#include <algorithm>

namespace solnoma {

namespace {

constexpr QStringView Box = u"\u2610\u00A0";
constexpr QStringView Tick = u"- [ ] ";

QString read(const QString &name, const QString &language)
{
    loadResources();
    const QString folder = QStringLiteral(":/solnoma/sheets/");
    QFile own(folder + language.section(u'-', 0, 0) + u'/' + name + QStringLiteral(".md"));
    QFile english(folder + QStringLiteral("en/") + name + QStringLiteral(".md"));
    QFile &file = own.exists() ? own : english;
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return language == u"uz-Cyrl" ? uzbekCyrillic(text) : text;
}

/// "- [ ] yes - [ ] no" with boxes to tick; a choice is not parted from its box.
QString ticks(const QString &line)
{
    QStringList choices = line.split(Tick.toString(), Qt::SkipEmptyParts);
    for (QString &choice : choices) {
        choice = choice.trimmed();
        if (choice.endsWith(u" -"))
            choice.chop(2);
        choice = Box + choice.trimmed().replace(u' ', QChar(QChar::Nbsp));
    }
    return choices.join(QStringLiteral("     "));
}

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.trimmed().sliced(1).split(u'|');
    cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

/// The lines of one table, from `at`, which is left behind it.
Table tableAt(const QStringList &lines, qsizetype &at)
{
    Table table;
    for (; at < lines.size() && lines[at].startsWith(u'|'); ++at) {
        const QStringList cells = cellsOf(lines[at]);
        if (table.columns.empty()) {
            for (const QString &cell : cells)
                table.columns.push_back({.title = cell, .width = table.columns.empty() ? 2.0 : 1.0});
        } else if (!lines[at].contains(u"---")) {
            // A row without words is as high as handwriting.
            const bool isBlank = std::ranges::all_of(cells, [](const QString &cell) { return cell.isEmpty(); });
            const QString space = isBlank ? QStringLiteral("\u00A0\n\u00A0") : QStringLiteral("\u00A0");
            std::vector<RichText> row;
            for (const QString &cell : cells)
                row.push_back(plain(cell.isEmpty() ? space : cell));
            table.rows.push_back(std::move(row));
        }
    }
    --at;
    return table;
}

WritingLines writingLines(const QString &line)
{
    const QString after = line.sliced(3);
    const bool hasCount = !after.isEmpty() && after.front().isDigit();
    return {.label = plain(after.sliced(hasCount ? 1 : 0).trimmed()), .count = hasCount ? after.front().digitValue() : 1};
}

} // namespace

QStringList blankSheets()
{
    return {QStringLiteral("detention"), QStringLiteral("refusal"), QStringLiteral("harassment"), QStringLiteral("interview"),
            QStringLiteral("information")};
}

std::optional<Document> blankSheet(const QString &name, const QString &language)
{
    const QStringList lines =
        blankSheets().contains(name) ? read(name, language).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    if (lines.isEmpty())
        return std::nullopt;
    Document sheet;
    sheet.language = language;
    sheet.isForm = true;
    sheet.page.pageOf = QStringLiteral("%1 / %2");
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString &line = lines[at];
        if (line.startsWith(u"# ")) {
            sheet.title = line.sliced(2);
            sheet.blocks.push_back(Heading{.level = 1, .text = plain(sheet.title)});
        } else if (line.startsWith(u"## "))
            sheet.blocks.push_back(Heading{.level = 3, .text = plain(line.sliced(3))});
        else if (line.startsWith(Tick))
            sheet.blocks.push_back(Paragraph{.text = plain(ticks(line)), .look = Paragraph::Look::Ticks});
        else if (line.startsWith(u"___"))
            sheet.blocks.push_back(writingLines(line));
        else if (line.startsWith(u'|'))
            sheet.blocks.push_back(tableAt(lines, at));
        else
            sheet.blocks.push_back(Paragraph{.text = plain(line)});
    }
    return sheet;
}

} // namespace solnoma
