// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/edited_record.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace solnoma {

class AppContext;
class RecordForm;

/// The rows of one field: a list in words, and the form of the chosen row below it.
class RowsEditor : public QWidget
{
    Q_OBJECT
public:
    RowsEditor(AppContext &context, EditedRecord &edited, const Uuid7 &parentId, const Field &field, QWidget *parent);

    void setReadOnly(bool readOnly);
    /// False: there is no such row here.
    bool choose(const Uuid7 &row);
    RecordForm *rowForm() { return m_form; }
    QListWidget *list() { return m_list; }

protected:
    void changeEvent(QEvent *event) override;

private:
    const Record::Rows &rows() const;
    Uuid7 current() const;
    void showRows(const Uuid7 &choose);
    void showWordsOf(const Uuid7 &id);
    void showForm();
    void showMenu(const QPoint &at);
    void fitHeight();
    void add();
    void move(int by);

    AppContext &m_context;
    EditedRecord &m_edited;
    Uuid7 m_parent;
    const Field &m_field;
    QVBoxLayout *m_layout;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    RecordForm *m_form = nullptr;
    bool m_isReadOnly = false;
};

/// Scrolls all areas around a widget so that it is seen.
void showInItsAreas(QWidget *widget);

/// A row in one line: the first of its answers in words, " · " between them.
QString rowInWords(AppContext &context, const Record &row);

} // namespace solnoma
