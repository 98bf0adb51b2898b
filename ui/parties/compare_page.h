// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "ui/shell/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;

namespace solnoma {

class AppContext;

/// Two parties of one kind side by side, field by field, and their merging: every spelling is kept, and it can be undone.
class ComparePage : public Page
{
    Q_OBJECT
public:
    ComparePage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override { return {"compare", m_left, {}, m_right}; }
    QTableWidget *table() { return m_table; }

private:
    void fill();
    void merge();

    AppContext &m_context;
    Uuid7 m_left;
    Uuid7 m_right;
    QTableWidget *m_table;
    QLabel *m_remark;
    QPushButton *m_merge;
};

} // namespace solnoma
