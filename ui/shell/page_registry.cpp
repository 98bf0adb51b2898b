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

const PageKind *PageRegistry::forRecord(std::string_view kind) const
{
    const QLatin1String name(kind.data(), static_cast<qsizetype>(kind.size()));
    const auto found = std::ranges::find_if(m_kinds, [&](const PageKind &each) { return each.recordKinds.contains(name); });
    return found == m_kinds.end() ? nullptr : &*found;
}

} // namespace solnoma
