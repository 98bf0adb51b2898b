// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace solnoma {

/// One code of a vocabulary with its labels.
struct Term {
    QString code;
    QHash<QString, QString> labels;       ///< language → label
    QHash<QString, QString> explanations; ///< language → one line: what belongs here
    bool isChecked = true;                ///< somebody who knows the law has read the labels that are not English
    QString norm;                         ///< violations: the norm it touches
    bool sensitive = false;               ///< raises the row to restricted, prints only when ticked (domain.md 2.4)
    bool frees = false;                   ///< release_type: ends the loss of liberty
};

struct Vocabulary {
    QString name;
    std::vector<Term> terms;

    const Term *find(QStringView code) const;
};

/// All vocabularies, read once from resources/vocabularies. Constant afterwards, safe from any thread.
class Vocabularies
{
public:
    static Result<Vocabularies> load(const QString &folder = QStringLiteral(":/solnoma/vocabularies"));

    const Vocabulary *find(std::string_view name) const;
    /// ISO lists (iso3166, iso639, iso15924, iso4217) are checked by shape, the others by their terms.
    bool isKnown(std::string_view vocabulary, QStringView code) const;
    const Term *term(std::string_view vocabulary, QStringView code) const;
    /// The code that somebody typed: itself in capital or small letters, or its whole label in any language. Nothing where it
    /// is neither, or the label of two.
    std::optional<QString> codeTyped(std::string_view vocabulary, const QString &typed) const;
    /// The codes that were perhaps meant by one that is not known, nearest first; all of them where they are few.
    QStringList perhapsMeant(std::string_view vocabulary, const QString &typed) const;
    /// Label in the language ("ru", "uz", "uz-Cyrl"), else English in brackets, else the code itself.
    QString label(std::string_view vocabulary, const QString &code, const QString &language = QStringLiteral("en")) const;
    /// The line of explanation, by the same rule; empty where there is none.
    QString explanation(std::string_view vocabulary, const QString &code, const QString &language) const;
    /// The same for a paper: a translation that nobody checked does not leave, English does.
    QString printedLabel(std::string_view vocabulary, const QString &code, const QString &language) const;
    bool isSensitive(std::string_view vocabulary, const QString &code) const;
    QStringList names() const;

private:
    /// Each code with the words by which people know it.
    std::vector<std::pair<QString, QStringList>> spoken(std::string_view vocabulary) const;

    QHash<QString, Vocabulary> m_vocabularies;
};

} // namespace solnoma
