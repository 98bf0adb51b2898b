// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/fold.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <memory>

namespace solnoma {

/// What a watched string is. A full name is read as surname, given name and patronymic by the shape of its words.
enum class WatchKind { FullName, FamilyName, GivenName, Phrase, Phone, Number, Email, Handle };

/// A string that may not leave. `id` is the caller's; several strings may have the same.
struct Watched {
    qint64 id = 0;
    QString text;
    WatchKind kind = WatchKind::FullName;
};

/// A place in a text where a watched string stands, in whatever script, case or spelling. Offsets are QChars of the text as
/// it was given; neighbouring words of one name are one hit.
struct NameHit {
    qsizetype offset = 0;
    qsizetype length = 0;
    qint64 id = 0;
    WatchKind kind = WatchKind::FullName;
    QString matched;
    bool isWeak = false; ///< only a given name or patronymic, or a phone without its area code

    bool operator==(const NameHit &) const = default;
};

/// Finds the names, phrases, phones, addresses and handles of many people in running text (the text check of exports). Made
/// once for an export; scan() is const and thread-safe and takes time in proportion to the text, however many names there are.
/// What it does not find: names in a script without a sound key of its own (hieroglyphs), misspelled consonants, nicknames.
class NameMatcher
{
public:
    /// The folder must outlive the matcher.
    NameMatcher(const Folder &folder, const QList<Watched> &watched);
    ~NameMatcher();
    NameMatcher(const NameMatcher &) = delete;
    NameMatcher &operator=(const NameMatcher &) = delete;

    /// In the order of the text.
    QList<NameHit> scan(QStringView text) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace solnoma
