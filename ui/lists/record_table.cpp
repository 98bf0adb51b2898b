// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_table.h"

#include "ui/shell/discreet.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace solnoma {

namespace {

constexpr qsizetype MostShown = 40; ///< letters of what a menu offers to copy

} // namespace

RecordTable::RecordTable(int fullTextRole, QWidget *parent) : QTableView(parent), m_fullTextRole(fullTextRole)
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
    fitRows();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT openWanted(index.row()); });
}

void RecordTable::fitRows()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void RecordTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
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
    else if (event->matches(QKeySequence::Copy) && isChosen)
        copy();
    else
        QTableView::keyPressEvent(event);
}

QString RecordTable::fullText(const QModelIndex &index) const
{
    const QVariant full = index.data(m_fullTextRole);
    return full.isValid() ? full.toString() : index.data().toString();
}

/// What stands in the chosen row in clear.
void RecordTable::copy() const
{
    QGuiApplication::clipboard()->setText(fullText(currentIndex()));
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, row = index.row()] { Q_EMIT openWanted(row); });
    menu->addAction(tr("Copy “%1”").arg(fullText(index).left(MostShown)), this, [this] { copy(); })
        ->setEnabled(!fullText(index).isEmpty());
    menu->popup(event->globalPos());
}

void RecordTable::keyboardSearch(const QString &typed)
{
    const bool isNew = !m_sinceTyped.isValid() || m_sinceTyped.elapsed() > QApplication::keyboardInputInterval();
    m_typed = isNew ? typed : QString(m_typed + typed);
    m_sinceTyped.start();
    const int rows = model() ? model()->rowCount() : 0;
    const int first = std::max(0, currentIndex().row()) + (isNew && currentIndex().isValid() ? 1 : 0);
    for (int i = 0; i < rows; ++i) {
        const QModelIndex index = model()->index((first + i) % rows, std::max(0, currentIndex().column()));
        if (!fullText(index).startsWith(m_typed, Qt::CaseInsensitive))
            continue;
        setCurrentIndex(index);
        return;
    }
}

} // namespace solnoma
