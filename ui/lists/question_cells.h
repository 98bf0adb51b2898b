// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/questions.h"

namespace solnoma {

class AppContext;

namespace cells {

QString questionTitle(const StoreQuestion &question);
QString columnTitle(const QuestionColumn &column);
/// One value of an answer in words.
QString answer(const AppContext &context, const QuestionColumn &column, const QVariant &value);
/// The same as lists show it: people by initials where lists are discreet.
QString answerAsListed(AppContext &context, const QuestionColumn &column, const QVariant &value);

} // namespace cells

} // namespace solnoma
