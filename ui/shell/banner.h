// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace solnoma {

/// One calm line across the window that stays: what is special about this vault, and perhaps a button.
class Banner : public QFrame
{
    Q_OBJECT
public:
    Banner(const QString &name, const QString &sentence, QWidget *parent);

    QPushButton *addButton(const QString &name, const QString &text);
};

} // namespace solnoma
