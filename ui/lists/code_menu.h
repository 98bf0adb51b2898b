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
    /// Of the ISO lists only what is on file in the rows of `list` is offered.
    CodeMenu(AppContext &context, ListQuery list, const OfferedFilter &filter, QWidget *parent);

    const QByteArray &column() const { return m_filter.column; }
    /// As the list wants them; "" stands for not answered.
    QStringList codes() const;
    void setCodes(const QStringList &codes);

Q_SIGNALS:
    void changed();

private:
    void addChoice(const QString &label, const QString &code);
    void addCode(const QString &code);
    void offerWhatIsOnFile();
    void showCount();

    AppContext &m_context;
    const ListQuery m_list;
    const OfferedFilter m_filter;
    QAction *m_others = nullptr; ///< codes stand above it
};

} // namespace solnoma
