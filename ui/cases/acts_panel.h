// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/records_panel.h"

namespace solnoma {

class MissingStrip;

/// The acts of a case by date, the form of the chosen one, under its custody or registration what follows from it,
/// and what is missing for a form.
class ActsPanel : public RecordsPanel
{
    Q_OBJECT
public:
    ActsPanel(AppContext &context, const Uuid7 &caseId, QWidget *parent);

private:
    void addInsights();

    AppContext &m_context;
    MissingStrip *m_missing;
};

} // namespace solnoma
