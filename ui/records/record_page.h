// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <string>

namespace solnoma {

class AppContext;
class PageRegistry;
class RecordEditor;

/// One record of any kind on a page of its own: places, sources, occasions, context … A null record is a new one of the
/// kind that `part` names.
class RecordPage : public Page
{
    Q_OBJECT
public:
    RecordPage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override;
    bool goTo(const Location &location) override;
    bool leave() override;
    void keepDrafts() override;

private:
    AppContext &m_context;
    Location m_location;
    RecordEditor *m_editor;
};

/// Page "record", for every kind without a page of its own.
void addRecordPages(PageRegistry &registry);

} // namespace solnoma
