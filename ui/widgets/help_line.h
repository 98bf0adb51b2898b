// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QKeyEvent;

namespace solnoma {

/// What belongs in one field, shown by F1 in it.
class HelpLine : public QLabel
{
public:
    HelpLine(const QString &help, QWidget *parent);

    /// F1 shows the line; F1 again takes it away and goes on, to the page of the handbook. True: the key is answered.
    bool answer(const QKeyEvent &event);
};

/// An editor with its line of help below, for fields that are in no field table.
class HelpedField : public QWidget
{
public:
    HelpedField(QWidget *editor, const QString &help, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    HelpLine *m_help;
};

} // namespace solnoma
