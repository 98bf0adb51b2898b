// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QStringList>

#include <vector>

namespace solnoma {

/// A part of a form: lines of field ids. {"sex", "born died"} puts two fields into the second line. All forms are lists of
/// these over the field tables; a field that no section names stands in a last one, so that none is ever lost.
struct Section {
    const char *title; ///< translated in context "section"; empty: without a heading
    std::vector<const char *> lines;
    bool isAlwaysOpen = false; ///< else it starts folded while nothing is in it
};

/// A section with its fields found in the field table.
struct FormPart {
    QString title;
    std::vector<std::vector<const Field *>> lines;
    bool isAlwaysOpen = false;
    std::string_view extension; ///< of act: shown only while the act is of this kind
};

/// The form of a kind of record, complete.
std::vector<FormPart> formOf(const Entity &entity);

/// A kind that the program alone writes: what left, and when, is nobody's to correct.
bool isWrittenByUs(const Entity &entity);

/// Fields that no person edits: counters, copies, what the program fills.
bool isShownOnly(const Entity &entity, const Field &field);

} // namespace solnoma
