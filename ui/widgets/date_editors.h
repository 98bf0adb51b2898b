// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date_parse.h"
#include "ui/widgets/field_editor.h"

class QLabel;
class QLineEdit;

namespace solnoma {

/// One box for a date as people say it, which echoes what it understood. What it does not understand is kept in her words.
class FuzzyDateEdit : public FieldEditor
{
    Q_OBJECT
public:
    FuzzyDateEdit(const Clock &clock, QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    FuzzyDate date() const { return m_date; }
    /// What stands below the box.
    QString echo() const;

private:
    void read();
    void showEcho(FuzzyRemark remark);

    const Clock &m_clock;
    QLineEdit *m_line;
    QLabel *m_echo;
    FuzzyDate m_date;
};

/// An exact day, typed the same way; anything less exact is not kept and said so.
class DateEdit : public FieldEditor
{
    Q_OBJECT
public:
    DateEdit(const Clock &clock, QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;

private:
    void read();

    const Clock &m_clock;
    QLineEdit *m_line;
    QLabel *m_echo;
    QDate m_day;
};

} // namespace solnoma
