// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/page.h"

#include <QKeySequence>
#include <QStringList>

#include <functional>
#include <vector>

namespace solnoma {

class AppContext;

/// A command that begins a record.
struct NewRecord {
    QString title;
    Location place;
};

/// One kind of page, declared by the feature that brings it.
struct PageKind {
    QByteArray id;
    QString title;                  ///< in the rail and in Ctrl+K
    Icon icon = Icon::None;         ///< in the rail
    QKeySequence shortcut{};        ///< empty: none
    int railOrder = 0;              ///< 0: not in the rail
    QStringList recordKinds{};      ///< kinds of record that open in it
    QStringList listedKinds{};      ///< kinds of record that it lists: while one of them is shown, the rail marks this page
    std::vector<NewRecord> makes{}; ///< commands of the whole window; where their page is shown, it lists its own
    std::function<Page *(AppContext &, const Location &)> make;
};

/// All kinds of page. Filled once by the composition root.
class PageRegistry
{
public:
    void add(PageKind kind) { m_kinds.push_back(std::move(kind)); }
    /// In the order in which they were added.
    const std::vector<PageKind> &all() const { return m_kinds; }
    /// nullptr when there is none.
    const PageKind *find(const QByteArray &id) const;
    const PageKind *forRecord(std::string_view kind) const;
    const PageKind *listOf(std::string_view kind) const;

private:
    std::vector<PageKind> m_kinds;
};

} // namespace solnoma
