// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/line_list.h"

namespace solnoma {

namespace {

constexpr size_t MostWrapped = 200;

Uuid7 idOf(const QListWidgetItem *item)
{
    return item ? Uuid7::fromBytes(item->data(Qt::UserRole).toByteArray().constData()) : Uuid7();
}

} // namespace

LineList::LineList(QWidget *parent) : QListWidget(parent)
{
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAlternatingRowColors(true);
}

void LineList::setLines(const std::vector<RecordLineText> &lines, const Uuid7 &current)
{
    const QSignalBlocker quiet(this);
    clear();
    const bool isShort = lines.size() <= MostWrapped;
    setWordWrap(isShort);
    setUniformItemSizes(!isShort);
    for (const RecordLineText &line : lines) {
        auto *item = new QListWidgetItem(line.text, this);
        item->setData(Qt::UserRole, line.id.toBytes());
        item->setToolTip(line.text);
        if (line.id == current)
            setCurrentItem(item);
    }
}

/// What is chosen stays in view, whatever comes below the list.
void LineList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    if (QListWidgetItem *chosen = currentItem())
        scrollToItem(chosen);
}

Uuid7 LineList::current() const
{
    return idOf(currentItem());
}

bool LineList::choose(const Uuid7 &record)
{
    for (int i = 0; i < count(); ++i) {
        if (idOf(item(i)) == record) {
            setCurrentRow(i);
            return true;
        }
    }
    return false;
}

} // namespace solnoma
