// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_description.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace solnoma {

class AppContext;
class CodeMenu;
class DateFilter;

/// What narrows a list: a name in any alphabet, codes, a period; and the combinations that somebody keeps for herself.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(AppContext &context, const ListDescription &description, QWidget *parent);

    std::vector<ListFilter> filters() const;
    void setUndated(qint64 count);
    /// What the vault keeps: the typed name is not in it, that one must not outlive the lock.
    QJsonObject kept() const;
    void restore(const QJsonObject &kept);
    /// Keeps the typed name for the way back, in memory.
    void hold();
    void flush();
    QLineEdit *line() { return m_name; }

Q_SIGNALS:
    void changed();

private:
    void showKeptFilters();
    void askName();
    void keepAs(const QString &name);

    AppContext &m_context;
    QByteArray m_list;
    QByteArray m_keptAs;
    QLineEdit *m_name;
    std::vector<CodeMenu *> m_codes;
    DateFilter *m_date = nullptr;
    QMenu *m_own;
    QTimer m_typing;
};

} // namespace solnoma
