// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tabbed_page.h"

class QLabel;

namespace solnoma {

class AppContext;
class LikenessStrip;
class PageRegistry;
class RecordEditor;
class RecordsPanel;

/// A person, an organisation or a group: names, custody, acts, links, consent, history. A null record is a new one.
class PartyPage : public TabbedPage
{
    Q_OBJECT
public:
    PartyPage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override;
    bool goTo(const Location &location) override;

private:
    QWidget *makeNames();
    void openNew();
    QWidget *makeActs();
    QWidget *makeCustody();
    void addLinks();
    void addConsents();
    QWidget *makeHistory();

    AppContext &m_context;
    QByteArray m_page; ///< "person", "organisation", "group": also the kind
    Uuid7 m_party;
    RecordEditor *m_editor = nullptr;
    RecordsPanel *m_links = nullptr;
    RecordsPanel *m_consents = nullptr;
};

/// Pages person, organisation, group and compare.
void addPartyPages(PageRegistry &registry);

} // namespace solnoma
