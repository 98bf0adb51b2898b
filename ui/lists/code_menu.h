// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_description.h"

#include <QToolButton>

namespace solnoma {

class AppContext;

/// A button with a menu in which codes are ticked that rows may have; nothing ticked means any.
class CodeMenu : public QToolButton
{
    Q_OBJECT
public:
    CodeMenu(const AppContext &context, const OfferedFilter &filter, QWidget *parent);

    const QByteArray &column() const { return m_column; }
    /// As the list wants them; "" stands for not answered.
    QStringList codes() const;
    void setCodes(const QStringList &codes);

Q_SIGNALS:
    void changed();

private:
    void addChoice(const QString &label, const QString &code);
    void showCount();

    QString m_title;
    QByteArray m_column;
};

} // namespace solnoma
