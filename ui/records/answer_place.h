// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

namespace solnoma {

struct GapLine;
struct PaperOrder;
struct Question;
class RecordSet;

/// Where the answer to a question of a form stands in the window, or would: the record and row that it comes from, the
/// person for what is asked of her, else the case.
Location placeOfAnswer(const GapLine &line, const RecordSet &file, const PaperOrder &order);

namespace words {
/// In the language of the window; the paper keeps its own.
QString question(const Question &question);
} // namespace words

} // namespace solnoma
