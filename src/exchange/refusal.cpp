// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refusal.h"

#include <algorithm>

namespace solnoma {

QString shownInReport(const QString &text)
{
    constexpr qsizetype Longest = 60;
    QString shown = text.size() > Longest ? text.left(Longest - 1) : text;
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    if (shown.size() < text.size())
        shown += u'…';
    std::ranges::replace_if(
        shown, [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QChar(u' '));
    return shown;
}

} // namespace solnoma
