// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/characters.h"

#include <QString>
#include <QStringView>

#include <array>
#include <memory>
#include <string>

namespace solnoma {

/// What a name is found by; all three are lower-case ASCII words with one space between them.
struct NameKeys {
    QString fold;     ///< readable; a hyphen inside a compound is kept
    QString sound;    ///< how it sounds; patronymics as the father's name; compounds also as one word
    QString skeleton; ///< consonants only, word for word as `sound`
    Script script = Script::None;

    bool operator==(const NameKeys &) const = default;
};

/// Folds names of every script to ASCII: own tables for Cyrillic (Russian, Uzbek, Tajik, Kazakh, Kyrgyz, Turkmen), Latin
/// with marks and Arabic letters, ICU for all others. Built once (some milliseconds) and passed in; const and thread-safe.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;

    QString fold(QStringView name) const;
    std::string foldAscii(QStringView name) const;
    NameKeys keys(QStringView name) const;

    /// The keys of an already folded name.
    static QString soundKey(QStringView fold);
    static QString skeleton(QStringView fold);

private:
    class Output;
    struct Icu;

    void foldLetter(Output &out, char16_t letter) const;
    void flushForeign(Output &out) const;

    std::array<const char *, 0x130> m_cyrillic{}; // from U+0400
    std::array<const char *, 0x100> m_arabic{};   // from U+0600
    std::unique_ptr<Icu> m_icu;
};

} // namespace solnoma
