// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_table.h"

#include "ui/shell/discreet.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace solnoma {

RecordTable::RecordTable(int fullTextRole, QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new DiscreetDelegate(fullTextRole, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT openWanted(index.row()); });
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEnter = (key == Qt::Key_Return || key == Qt::Key_Enter) && !event->modifiers().testFlag(Qt::ControlModifier);
    // Qt makes the first row current when the table gets the focus; nobody chose it yet.
    const bool isChosen = selectionModel() && selectionModel()->hasSelection();
    if (!isChosen && (isEnter || key == Qt::Key_Down) && model() && model()->rowCount() > 0)
        selectRow(std::max(currentIndex().row(), 0));
    else if (isEnter && isChosen)
        Q_EMIT openWanted(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

} // namespace solnoma
