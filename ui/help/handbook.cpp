// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook.h"

#include "names/fold.h"
#include "names/uzbek_cyrillic.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace solnoma {

namespace {

constexpr QLatin1String Root(":/solnoma/help/");

QString read(const QString &language, const QString &page)
{
    QFile file(Root + language + u'/' + page + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A line without what Markdown adds.
QString plain(QString line)
{
    static const QRegularExpression marks(QStringLiteral(R"(^[#>\-*\s]*(\[ \]\s*)?|\*\*|\]\([^)]*\)|\[)"));
    return line.remove(marks).trimmed();
}

QStringList foldedWords(const Folder &folder, const QString &text)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\w]+"));
    return folder.fold(text).split(gaps, Qt::SkipEmptyParts);
}

bool holds(const QStringList &words, const QString &start)
{
    return std::ranges::any_of(words, [&start](const QString &word) { return word.startsWith(start); });
}

} // namespace

Handbook::Handbook(const QString &language) : m_language(language)
{
    loadResources();
}

QStringList Handbook::pages()
{
    loadResources();
    QStringList names = QDir(Root + QStringLiteral("en")).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(3);
    return names;
}

QString Handbook::markdown(const QString &page) const
{
    const QString own = read(m_language.section(u'-', 0, 0), page);
    if (own.isEmpty())
        return read(QStringLiteral("en"), page);
    return m_language == u"uz-Cyrl" ? uzbekCyrillic(own) : own;
}

QString Handbook::title(const QString &page) const
{
    return plain(markdown(page).section(u'\n', 0, 0));
}

std::vector<Handbook::Found> Handbook::search(const QString &typed) const
{
    const Folder folder;
    const QStringList words = foldedWords(folder, typed);
    std::vector<Found> inTitles;
    std::vector<Found> inTexts;
    if (words.isEmpty())
        return inTitles;
    const QStringList all = pages();
    for (const QString &page : all) {
        const QString text = markdown(page);
        const QStringList has = foldedWords(folder, text);
        if (!std::ranges::all_of(words, [&has](const QString &word) { return holds(has, word); }))
            continue;
        const QString heading = plain(text.section(u'\n', 0, 0));
        const QStringList lines = text.split(u'\n').mid(1);
        const auto line =
            std::ranges::find_if(lines, [&](const QString &each) { return holds(foldedWords(folder, each), words.front()); });
        const bool isTitle = holds(foldedWords(folder, heading), words.front());
        (isTitle ? inTitles : inTexts).push_back({page, heading, line == lines.end() ? QString() : plain(*line)});
    }
    inTitles.insert(inTitles.end(), inTexts.begin(), inTexts.end());
    return inTitles;
}

} // namespace solnoma
