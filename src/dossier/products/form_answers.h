// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/products/case_facts.h"

namespace solnoma {

/// What answers one question of a form.
struct FormAnswer {
    GatedReader::State state = GatedReader::State::Missing;
    QStringList texts;             ///< paragraphs or items
    bool isUnknown = false;        ///< the record says that it is not known
    QString assertion;             ///< code; of the fact that answers
    int sources = 0;               ///< different sources of that fact
    int notWritten = 0;            ///< texts that would print if they were written in the language of the paper
    std::vector<Verdict> withheld; ///< what the gate kept back, whether something else is found or not
    Uuid7 record = {};             ///< where the answer belongs: the first record that was asked, and its field
    QString field = {};
};

/// The answer to a question, by its `source` in product.json.
FormAnswer answerTo(const CaseFacts &facts, const Question &question);
/// Every `source` that is known, for the tests of product.json.
QStringList knownAnswerSources();

} // namespace solnoma
