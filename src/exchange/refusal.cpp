// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refusal.h"

#include "base/nearest.h"
#include "base/reason.h"

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

QString noSuchField(const Entity &entity, const QString &name)
{
    const auto latin = [](std::string_view text) {
        return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    };
    Nearest nearest(name);
    for (const Field &field : entity.fields)
        nearest.offer(latin(field.id), latin(field.id));
    const QStringList names = nearest.names();
    return names.isEmpty()
               ? Reason::tr("there is no such field in %1").arg(latin(entity.kind))
               : Reason::tr("there is no such field in %1; perhaps %2").arg(latin(entity.kind), names.join(QStringLiteral(", ")));
}

} // namespace solnoma
