// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/related.h"

#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QSplitter;
class QToolButton;
class QVBoxLayout;

namespace solnoma {

class EmptyNote;
class LineList;
class RecordEditor;

/// Which records a panel shows, and how a new one begins.
struct PanelRecords {
    std::string_view kind;
    std::function<std::vector<RecordLineText>()> lines;
    /// The beginning of a new one; absent: none can be made here.
    std::function<Record()> makeNew = {};
    QString newText = {};   ///< "New act"
    QString emptyText = {}; ///< what to do while there is none
};

/// Records of one kind beside the editor of the chosen one: acts of a case, its consents, tasks, texts. Choosing another
/// records what was edited.
class RecordsPanel : public QWidget
{
    Q_OBJECT
public:
    RecordsPanel(AppContext &context, PanelRecords records, QWidget *parent);

    RecordEditor *editor() { return m_editor; }
    LineList *list() { return m_list; }
    Uuid7 current() const;
    bool choose(const Uuid7 &record);
    void chooseFirst();
    void makeNew();
    /// Reads the lines again; what is edited stays.
    void refresh();
    bool leave();
    void keepDrafts();

Q_SIGNALS:
    void currentChanged(const solnoma::Uuid7 &record);

protected:
    /// Under the list and its buttons.
    void addBelow(QWidget *widget);
    void showEvent(QShowEvent *event) override;

private:
    void openCurrent();
    void remove();

    AppContext &m_context;
    PanelRecords m_records;
    QSplitter *m_splitter;
    QVBoxLayout *m_column;
    LineList *m_list;
    EmptyNote *m_empty;
    RecordEditor *m_editor;
    QToolButton *m_remove;
    bool m_isStale = true;
    bool m_isRefreshing = false;
};

} // namespace solnoma
