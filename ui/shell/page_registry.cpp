// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_registry.h"

#include <algorithm>

namespace solnoma {

const PageKind *PageRegistry::find(const QByteArray &id) const
{
    const auto found = std::ranges::find(m_kinds, id, &PageKind::id);
    return found == m_kinds.end() ? nullptr : &*found;
}

/// The first one whose `kinds` hold this one.
static const PageKind *firstWith(const std::vector<PageKind> &pages, QStringList PageKind::*kinds, std::string_view kind)
{
    const QLatin1String name(kind.data(), static_cast<qsizetype>(kind.size()));
    const auto found = std::ranges::find_if(pages, [&](const PageKind &each) { return (each.*kinds).contains(name); });
    return found == pages.end() ? nullptr : &*found;
}

const PageKind *PageRegistry::forRecord(std::string_view kind) const
{
    return firstWith(m_kinds, &PageKind::recordKinds, kind);
}

const PageKind *PageRegistry::listOf(std::string_view kind) const
{
    return firstWith(m_kinds, &PageKind::listedKinds, kind);
}

} // namespace solnoma
