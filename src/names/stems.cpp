// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stems.h"

#include "contact_matcher.h"
#include "word_matcher.h"

#include <algorithm>
#include <tuple>

namespace solnoma {

namespace {

/// A nickname, or a file name of several words: it has cases and other scripts like any name.
bool hasCases(const QString &text)
{
    const QString words = text.trimmed();
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark(); };
    return words.contains(u' ') || (words.size() >= 3 && std::ranges::all_of(words, isLetter));
}

} // namespace

struct NameMatcher::Parts {
    WordMatcher words;
    ContactMatcher contacts;
};

NameMatcher::NameMatcher(const Folder &folder, const QList<Watched> &watched)
    : m_parts(std::make_unique<Parts>(Parts{WordMatcher(folder), ContactMatcher(folder)}))
{
    for (const Watched &one : watched) {
        switch (one.kind) {
        case WatchKind::FullName:
        case WatchKind::FamilyName:
        case WatchKind::GivenName:
        case WatchKind::Phrase: m_parts->words.add(one); break;
        case WatchKind::Handle:
            m_parts->contacts.add(one);
            if (hasCases(one.text))
                m_parts->words.add(one);
            break;
        case WatchKind::Phone:
        case WatchKind::Number:
        case WatchKind::Email: m_parts->contacts.add(one); break;
        }
    }
}

NameMatcher::~NameMatcher() = default;

QList<NameHit> NameMatcher::scan(QStringView text) const
{
    QList<NameHit> hits;
    m_parts->words.scan(text, hits);
    m_parts->contacts.scan(text, hits);
    std::sort(hits.begin(), hits.end(), [](const NameHit &a, const NameHit &b) {
        return std::tuple(a.offset, -a.length, a.id, a.kind) < std::tuple(b.offset, -b.length, b.id, b.kind);
    });
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    return hits;
}

} // namespace solnoma
