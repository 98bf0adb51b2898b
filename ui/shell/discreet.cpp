// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/discreet.h"

#include "ui/shell/app_context.h"
#include "ui/shell/preferences.h"

#include <algorithm>
#include <array>

namespace solnoma {

QString discreet(const QString &name, const Uuid7 &id)
{
    if (name.isEmpty())
        return {};
    QStringList initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const auto letter = std::ranges::find_if(word, [](QChar each) { return each.isLetter(); });
        if (letter != word.end())
            initials.append(QString(letter->toUpper() + QStringLiteral(".")));
    }
    QString shown = initials.mid(0, 3).join(u' ');
    if (!id.isNull())
        shown += u' ' + QString::number(100 + (id.data()[14] * 256 + id.data()[15]) % 900);
    return shown;
}

bool namesPeople(std::string_view kind)
{
    constexpr std::array<std::string_view, 7> naming{"person", "case", "act", "consent", "review", "outcome", "text_version"};
    return std::ranges::find(naming, kind) != naming.end();
}

QString listedTitle(AppContext &context, std::string_view kind, const QString &title, const Uuid7 &id)
{
    return namesPeople(kind) && context.preferences().isDiscreet() ? discreet(title, id) : title;
}

DiscreetDelegate::DiscreetDelegate(int fullTextRole, QObject *parent) : QStyledItemDelegate(parent), m_fullTextRole(fullTextRole)
{
}

void DiscreetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    const QStyle::State state = option->state;
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant full = index.data(m_fullTextRole);
    if ((state & (QStyle::State_Selected | QStyle::State_MouseOver)) && full.isValid())
        option->text = full.toString();
}

} // namespace solnoma
