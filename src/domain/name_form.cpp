// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/name_form.h"

#include <QStringBuilder>

#include <array>

namespace solnoma {

namespace {

bool isPrintable(const Record &name)
{
    return name.is("kind", u"official") || name.is("kind", u"usual") || name.is("kind", u"translit") || name.isEmpty("kind") ||
           name.is("kind", u"acronym") || name.is("kind", u"short");
}

QChar::Script scriptOf(const QString &text)
{
    for (const QChar letter : text) {
        if (letter.isLetter())
            return letter.script();
    }
    return QChar::Script_Unknown;
}

QChar::Script scriptOfLanguage(const QString &language)
{
    constexpr std::array cyrillic{"ru", "kk", "ky", "tg", "uk", "be"};
    for (const char *each : cyrillic) {
        if (language == QLatin1String(each))
            return QChar::Script_Cyrillic;
    }
    return language == u"ar" || language == u"fa" ? QChar::Script_Arabic : QChar::Script_Latin;
}

int fitness(const Record &name, const QString &language)
{
    int points = 0;
    if (name.is("language", language))
        points += 8;
    if (scriptOf(name.text("full")) == scriptOfLanguage(language))
        points += 16;
    if (name.is("primary", u"yes"))
        points += 4;
    if (name.is("kind", u"official"))
        points += 2;
    if (name.is("kind", u"usual"))
        points += 1;
    return points;
}

} // namespace

const Record *nameRow(const Record &party, const QString &language)
{
    const Record *best = nullptr;
    for (const Record &name : party.rows("names")) {
        if (isPrintable(name) && !name.isEmpty("full") && (!best || fitness(name, language) > fitness(*best, language)))
            best = &name;
    }
    return best;
}

QString fullName(const Record &party, const QString &language)
{
    const Record *name = nameRow(party, language);
    return name ? name->text("full") : QString();
}

QString initials(const Record &party, const QString &language)
{
    const Record *name = nameRow(party, language);
    if (!name)
        return {};
    QStringList parts{name->text("given"), name->text("family")};
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts = name->text("full").split(u' ', Qt::SkipEmptyParts);
    QStringList letters;
    for (const QString &part : parts)
        letters.append(part.left(1).toUpper() % u'.');
    return letters.join(u' ');
}

} // namespace solnoma
