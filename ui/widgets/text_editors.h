// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

class QLineEdit;
class QPlainTextEdit;

namespace solnoma {

/// One line of text. No undo of its own: the page's stack has it.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    QLineEdit *line() { return m_line; }

private:
    QLineEdit *m_line;
};

/// Several lines; as high as what it holds, within bounds.
class LongTextEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit LongTextEditor(QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QPlainTextEdit *m_text;
};

/// A whole or a decimal number in the notation of the window's language. What is no number is not kept.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    enum class Kind { Whole, Decimal };
    NumberEditor(Kind kind, QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void write(const Value &value);

    Kind m_kind;
    QLineEdit *m_line;
};

/// Several short texts, one a line.
class TextsEditor : public FieldEditor
{
    Q_OBJECT
public:
    explicit TextsEditor(QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

private:
    LongTextEditor *m_lines;
};

} // namespace solnoma
