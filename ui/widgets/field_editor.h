// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/value.h"

#include <QWidget>

namespace solnoma {

class AppContext;

/// The widget for one field's value. Shows what it is given and says when a person changed it; keeps no record.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    ~FieldEditor() override;

    /// Shows the value; edited() is not emitted.
    virtual void setValue(const Value &value) = 0;
    virtual Value value() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// For a screen reader, which comes to the innermost widget.
    void setName(const QString &name);

Q_SIGNALS:
    void edited();
};

/// What a field of that kind is edited with. Rows, objects and boxes have no editor of one value: nullptr.
FieldEditor *makeFieldEditor(AppContext &context, const Field &field, QWidget *parent);

} // namespace solnoma
