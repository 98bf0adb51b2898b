// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

namespace solnoma {

class AppContext;

/// One long text of the file and its narrative for a paper.
struct NarrativePart {
    Uuid7 about;
    QString field;
    QString title;    ///< "Detention, …: Account"
    Uuid7 version;    ///< the text_version that prints; null: not written yet
    QString text;     ///< of that version
    QString original; ///< what the field says itself
};

/// The long texts that the product may print, in the order of the file.
std::vector<NarrativePart> narrativeParts(AppContext &context, const PaperDesk &desk);
/// The version in its new words, or a new one for this product. Empty words remove nothing: they are refused by the caller.
Record narrativeRecord(AppContext &context, const PaperDesk &desk, const NarrativePart &part, const QString &text);

} // namespace solnoma
