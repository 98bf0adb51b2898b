// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/products/form_answers.h"

#include <QJsonArray>

namespace solnoma {

/// One question of the form and how the file stands towards it. For ourselves only: it shows what is withheld and why.
struct GapLine {
    QString part; ///< "II"
    Question question;
    FormAnswer answer;
};

/// Every question of the product, in the order of the form. Parts that do not apply to the file are left out.
std::vector<GapLine> gapList(const CaseFacts &facts);

QString stateName(GatedReader::State state);
/// [{part, number, question, wanted, state, value, standing, sources, not_written, withheld: [{reason, fix, arguments}]}]
QJsonArray toJson(const std::vector<GapLine> &lines);

} // namespace solnoma
