// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace solnoma {

/// A term with its line of explanation, quieter, below it. The line is what the model says for ExplanationRole.
class TermDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int ExplanationRole = Qt::ToolTipRole; ///< so that a screen reader and the mouse find it too

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace solnoma
