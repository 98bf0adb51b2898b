// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace solnoma {

class AppContext;
class FieldEditor;

/// To whom and when a paper was sent. Registers it with the exact file; deletes itself.
class SendDialog : public QDialog
{
    Q_OBJECT
public:
    SendDialog(AppContext &context, const PaperOrder &order, const QString &file, QWidget *parent);

    void accept() override;

private:
    void chooseFile();
    void fail(const QString &sentence);

    AppContext &m_context;
    PaperOrder m_order;
    QLineEdit *m_file;
    FieldEditor *m_mandates;
    FieldEditor *m_day;
    QLabel *m_error;
};

} // namespace solnoma
