// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quick_log.h"

namespace solnoma {

/// What the page of one kind of quick log calls its entries.
struct QuickLogWords {
    QByteArray page;
    QString title;
    QString who;
    QString when;
    QString byWhom;
    QString what;
    std::string_view whatVocabulary;
    bool isAboutBody = false;
};

QuickLogWords quickLogWords(QuickLog::Kind kind);

} // namespace solnoma
