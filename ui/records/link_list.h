// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/related.h"
#include "ui/shell/icons.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace solnoma {

class EmptyNote;
class LineList;

/// A list of records that open with Enter or a double click, and buttons for what can be done here. Reads again after
/// every change.
class LinkList : public QWidget
{
    Q_OBJECT
public:
    LinkList(AppContext &context, std::function<std::vector<RecordLineText>()> lines, QWidget *parent);

    void setEmptyText(Icon icon, const QString &text);
    void addButton(Icon icon, const QString &text, const QString &name, const std::function<void()> &slot);
    LineList *list() { return m_list; }
    Uuid7 current() const;
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void openCurrent();

    AppContext &m_context;
    std::function<std::vector<RecordLineText>()> m_lines;
    EmptyNote *m_empty;
    LineList *m_list;
    QHBoxLayout *m_buttons;
    bool m_isStale = true;
};

} // namespace solnoma
