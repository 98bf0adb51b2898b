// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/discreet_delegate.h"

namespace solnoma {

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
