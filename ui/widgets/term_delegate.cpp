// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/term_delegate.h"

#include <QApplication>
#include <QPainter>

namespace solnoma {

namespace {

QFont quiet(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

void TermDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString explanation = index.data(ExplanationRole).toString();
    if (explanation.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString label = std::exchange(item.text, QString());
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isChosen = item.state & QStyle::State_Selected;
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    const QRect room = item.rect.adjusted(margin, margin, -margin, -margin);
    const int lineHeight = item.fontMetrics.height();
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(room, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine,
                      item.fontMetrics.elidedText(label, Qt::ElideRight, room.width()));
    const QFont small = quiet(item.font);
    painter->setFont(small);
    painter->setPen(item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(room.adjusted(0, lineHeight, 0, 0), Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine,
                      QFontMetrics(small).elidedText(explanation, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize TermDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const QString explanation = index.data(ExplanationRole).toString();
    if (explanation.isEmpty())
        return size;
    const QFontMetrics small(quiet(option.font));
    return {qMax(size.width(), small.horizontalAdvance(explanation) + 8), size.height() + small.height()};
}

} // namespace solnoma
