// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace solnoma {

class AppContext;

/// Beside the summary of a case: what contradicts itself in its acts, calmly, each with a jump. Hidden while nothing does.
class CaseStrip : public QWidget
{
    Q_OBJECT
public:
    CaseStrip(AppContext &context, const Uuid7 &caseId, QWidget *parent);

    void setCase(const Uuid7 &caseId);
    QListWidget *list() { return m_list; }

private:
    void refresh();

    AppContext &m_context;
    Uuid7 m_case;
    QLabel *m_heading;
    QListWidget *m_list;
};

} // namespace solnoma
