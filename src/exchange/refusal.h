// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QString>

namespace solnoma {

/// One field of a file that cannot be taken, for the report to the person who imports. Values are codes, ids and types,
/// never more than 60 characters; only a record that is known and different shows both contents, cut the same way.
struct Refusal {
    QString path;  ///< "acts[17].involved[2]"
    QString field; ///< "party"; empty for the record as a whole
    QString value;
    QString why;
    QString stored; ///< what is here already, where the two differ
};

/// Cut to 60 characters and to what can be printed.
QString shownInReport(const QString &text);

/// Why a field that no record of this kind has is refused, with those that were perhaps meant.
QString noSuchField(const Entity &entity, const QString &name);

} // namespace solnoma
