// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/edited_record.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace solnoma {

class AppContext;
class FieldEditor;
class HelpLine;
class RowsEditor;
class ToneLine;

/// One field of the form: label, editor, help. Binds the editor to the edited record both ways.
class FieldCell : public QWidget
{
    Q_OBJECT
public:
    FieldCell(AppContext &context, EditedRecord &edited, const Uuid7 &id, const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    /// The widget that takes the focus; nullptr where nothing can be edited.
    QWidget *editor() const;
    void setReadOnly(bool readOnly);
    /// A drawing or a remark that belongs to the field.
    void addBelow(QWidget *widget);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addEditor();
    void showValue();
    void showAmount();

    AppContext &m_context;
    EditedRecord &m_edited;
    Uuid7 m_id;
    const Field &m_field;
    QVBoxLayout *m_layout;
    QLabel *m_label;
    HelpLine *m_help = nullptr;   ///< made when first asked for
    ToneLine *m_amount = nullptr; ///< made when first there is something to say
    QLabel *m_shown = nullptr;    ///< of fields that nobody edits
    FieldEditor *m_editor = nullptr;
    RowsEditor *m_rows = nullptr;
};

} // namespace solnoma
