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

const std::vector<Handbook::Text> &Handbook::texts() const
{
    if (!m_texts.empty())
        return m_texts;
    const Folder folder;
    const QStringList all = pages();
    for (const QString &page : all) {
        Text text{page, {}, {}};
        const QStringList lines = markdown(page).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            text.lines.push_back({plain(line), foldedWords(folder, line)});
        if (text.lines.empty())
            continue;
        text.title = text.lines.front().text;
        m_texts.push_back(std::move(text));
    }
    return m_texts;
}

std::vector<Handbook::Found> Handbook::search(const QString &typed) const
{
    const QStringList words = foldedWords(Folder(), typed);
    std::vector<Found> inTitles;
    std::vector<Found> inTexts;
    if (words.isEmpty())
        return inTitles;
    for (const Text &text : texts()) {
        const auto lineWith = [&text](const QString &word) {
            return std::ranges::find_if(text.lines, [&word](const Line &line) { return holds(line.folded, word); });
        };
        if (!std::ranges::all_of(words, [&](const QString &word) { return lineWith(word) != text.lines.end(); }))
            continue;
        const auto first = lineWith(words.front());
        const bool isTitle = first == text.lines.begin();
        (isTitle ? inTitles : inTexts).push_back({text.page, text.title, isTitle ? QString() : first->text});
    }
    inTitles.insert(inTitles.end(), inTexts.begin(), inTexts.end());
    return inTitles;
}

} // namespace solnoma
