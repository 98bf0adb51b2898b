// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"
#include "domain/field.h"

#include <QString>

#include <functional>
#include <vector>

namespace solnoma {

class AppContext;

/// One record that may be meant.
struct Candidate {
    Uuid7 id;
    QString title;
    QString about; ///< its kind, and why it was found; may be empty
};

/// Finds what may be meant by what is typed, nearest first. Empty text: what is near at hand.
using FindCandidates = std::function<std::vector<Candidate>(const QString &typed)>;

/// Finds records of the kinds that the field accepts: parties and places by name in any alphabet, others by their titles,
/// however old, and by whom they are about.
FindCandidates finderFor(AppContext &context, const Field &field);

/// Kinds among `field`'s that can be made with nothing but a name: person, organisation, group, place, source, occasion.
std::vector<std::string_view> kindsMadeByName(const Field &field);

/// Makes and records one; null when that failed (the status line has said why).
Uuid7 makeByName(AppContext &context, std::string_view kind, const QString &name);

} // namespace solnoma
