// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_list_model.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QVBoxLayout;

namespace solnoma {

class EmptyNote;
class FilterBar;
class RecordFacts;
class RecordTable;

/// The page of any list, made from its description: filters above, rows below, under them what the chosen one says, count and
/// commands at the foot. Keeps order, filters and columns in the vault. Other features may add commands to it.
class RecordListPage : public Page
{
    Q_OBJECT
public:
    RecordListPage(AppContext &context, const ListDescription &description, const Location &location);

    QString title() const override { return m_description.title; }
    Location location() const override;
    bool goTo(const Location &location) override;
    bool leave() override;
    void keepDrafts() override { keepView(); }

    RecordListModel &model() { return *m_model; }
    RecordTable &table() { return *m_table; }
    /// A button at the foot, with the action's shortcut.
    void addCommand(QAction *action);
    QAction *addCommand(const QString &name, Icon icon, const QString &text, const QKeySequence &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    /// Reads the rows anew and chooses this one where it is among those that are read.
    void readAgain(const Uuid7 &wanted);

private:
    QLayout *makeFoot();
    void addCommands();
    void addViews();
    void fillView();
    void showColumn(int column, bool isShown);
    void showGlance();
    void makeTable();
    void readView();
    QString lettersNow() const;
    QJsonObject filtersAtFirst() const;
    void keepView();
    void setWidths();
    void ask(const QByteArray &sort, Qt::SortOrder order);
    void sortBy(int column);
    void showOrder();
    void showCount();
    bool hasAny();
    void openRow(int row);
    void look(const ChangeSet &changes);
    Uuid7 chosen() const;
    void choose(const Uuid7 &record);

    AppContext &m_context;
    const ListDescription m_description;
    FilterBar *m_filters;
    RecordListModel *m_model;
    RecordTable *m_table;
    QSplitter *m_split;
    RecordFacts *m_glance;
    QAction *m_glances = nullptr; ///< whether the chosen row is shown
    QMenu *m_view;
    QTimer m_glanceTimer;
    EmptyNote *m_empty;
    QLabel *m_count;
    QLabel *m_changed;
    QHBoxLayout *m_foot;
    int m_commands = 0; ///< buttons at the foot, without the one of the view
    bool m_hasOwnWidths = false;    ///< somebody has set them: they stay, whatever the window
    bool m_isSettingWidths = false; ///< not somebody, but we
};

} // namespace solnoma
