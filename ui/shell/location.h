// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QByteArray>

namespace solnoma {

/// Where one can be in the window: a page, the record it shows, and the place on it. Never written to disk.
struct Location {
    QByteArray page;      ///< id of a PageKind: "home", "cases", "case"
    Uuid7 record = {};    ///< null on pages that show no one record
    QByteArray part = {}; ///< section, tab or view within the page: "consent", "question-7"
    Uuid7 within = {};    ///< the row or record that the page shows first: an act of a case

    bool operator==(const Location &) const = default;
};

} // namespace solnoma
