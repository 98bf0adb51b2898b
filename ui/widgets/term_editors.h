// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field_editor.h"

#include <QComboBox>

#include <string>

class QCheckBox;

namespace solnoma {

class FlowLayout;

/// A box of the terms of one vocabulary that filters while one types, in the language of the window. What is no term is
/// not kept: leaving the box puts the last choice back.
class TermBox : public QComboBox
{
    Q_OBJECT
public:
    TermBox(const AppContext &context, std::string_view vocabulary, QWidget *parent);

    /// Gives way further than QComboBox would: four stand side by side in a narrow window.
    QSize minimumSizeHint() const override;

    QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    void codeEdited();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void settle();
    /// The term that is meant when no other begins so, or holds that; -1 when several do.
    int onlyOne(const QString &typed, Qt::MatchFlags how) const;

    QString m_code;
};

/// One code.
class TermPicker : public FieldEditor
{
    Q_OBJECT
public:
    TermPicker(const AppContext &context, std::string_view vocabulary, QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    TermBox *box() { return m_box; }

private:
    TermBox *m_box;
};

/// Several codes in their order, each with a button that takes it away. "None of these" is an answer of its own.
class TermsEditor : public FieldEditor
{
    Q_OBJECT
public:
    TermsEditor(const AppContext &context, std::string_view vocabulary, QWidget *parent);

    void setValue(const Value &value) override;
    Value value() const override;
    void setReadOnly(bool readOnly) override;
    /// Where that would be no answer.
    void leaveOutNone();

private:
    void showCodes();
    void addCode();

    const AppContext &m_context;
    std::string m_vocabulary;
    QStringList m_codes;
    FlowLayout *m_layout;
    TermBox *m_add;
    QCheckBox *m_none;
    bool m_isReadOnly = false;
    bool m_isNoneOffered = true;
};

} // namespace solnoma
