// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

namespace solnoma {

/// Where to open a page of the kind: on the first record that it shows, if it shows one. Nothing: no such record.
inline std::optional<Location> samplePlace(WindowFixture &fixture, const PageKind &kind)
{
    RecordStore &records = fixture.context().store().records();
    const auto first = [&](std::string_view of, size_t place = 0) {
        const auto rids = records.ridsOf(entity(of));
        return rids && rids->size() > place ? (**records.head((*rids)[place])).id : Uuid7();
    };
    if (kind.id == "dossier" || kind.id == "reading")
        return Location{kind.id, first("case"), {}, {}};
    if (kind.id == "compare")
        return Location{kind.id, first("person"), {}, first("person", 1)};
    if (kind.recordKinds.isEmpty())
        return Location{kind.id, {}, {}, {}};
    for (const QString &of : kind.recordKinds) {
        const Entity *about = entityOf(of.toStdString());
        const Uuid7 record = about && about->parentRef.empty() ? first(about->kind) : Uuid7();
        if (!record.isNull())
            return Location{kind.id, record, {}, {}};
    }
    return std::nullopt;
}

} // namespace solnoma
