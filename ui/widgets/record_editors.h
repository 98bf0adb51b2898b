// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"
#include "ui/widgets/record_finder.h"

class QLineEdit;
class QListWidget;
class QToolButton;

namespace solnoma {

class FlowLayout;

/// A line that finds records while one types and offers to make a new one with just this name. Keyboard: type, arrows,
/// Enter. Emits chosen(); keeps nothing itself.
class RecordLine : public QWidget
{
    Q_OBJECT
public:
    RecordLine(AppContext &context, const Field &field, QWidget *parent);
    ~RecordLine() override;

    QLineEdit *line() { return m_line; }
    const Field &field() const { return m_field; }

Q_SIGNALS:
    void chosen(const solnoma::Uuid7 &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void hideOffers();
    void choose(int row);

    AppContext &m_context;
    const Field &m_field;
    FindCandidates m_find;
    QLineEdit *m_line;
    QListWidget *m_offers; ///< a window of its own below the line
};

/// One record: its title, a button that opens it, a line that finds another.
class RecordPicker : public FieldEditor
{
    Q_OBJECT
public:
    RecordPicker(AppContext &context, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    RecordLine *search() { return m_search; }

private:
    void showTitle();

    AppContext &m_context;
    Uuid7 m_id;
    RecordLine *m_search;
    QToolButton *m_open;
};

/// Several records in their order.
class RecordsEditor : public FieldEditor
{
    Q_OBJECT
public:
    RecordsEditor(AppContext &context, const Field &field, QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    RecordLine *search() { return m_search; }

private:
    void showRecords();

    AppContext &m_context;
    Ids m_ids;
    FlowLayout *m_layout;
    RecordLine *m_search;
    bool m_isReadOnly = false;
};

} // namespace solnoma
