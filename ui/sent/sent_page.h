// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QTreeView;

namespace solnoma {

class AppContext;
class KindList;

/// Everything that was sent out, newest first, with its state and when a reply is due.
class SentPage : public Page
{
    Q_OBJECT
public:
    explicit SentPage(AppContext &context);

    QString title() const override { return tr("Sent"); }
    Location location() const override { return {"sent", {}, {}, {}}; }

private:
    KindList *m_model;
    QTreeView *m_list;
};

} // namespace solnoma
