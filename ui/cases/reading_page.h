// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTextBrowser;

namespace solnoma {

class AppContext;

/// The whole file on one page, to be read: people, acts by date with everything that is known and where it comes from,
/// how sure we are, who agreed to what. Nothing of it leaves.
class ReadingPage : public Page
{
    Q_OBJECT
public:
    ReadingPage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override { return {"reading", m_case, {}, {}}; }
    QTextBrowser *text() { return m_text; }

private:
    void write();

    AppContext &m_context;
    Uuid7 m_case;
    QTextBrowser *m_text;
};

} // namespace solnoma
