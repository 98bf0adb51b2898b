// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/questions.h"

namespace solnoma {

/// The answer to one of the thirty questions: what the store finds, with days, legal limits, deadlines and effective
/// consents worked out, and without the rows that these rule out.
Result<QuestionRows> askQuestion(Session &session, const StoreQuestion &question, const QuestionAsk &ask);

/// Whether a column may stand in a print without names: no names, no free texts.
bool isNameless(const QuestionColumn &column);

} // namespace solnoma
