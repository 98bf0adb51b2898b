// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/related.h"
#include "ui/shell/tabbed_page.h"

namespace solnoma {

class ActsPanel;
class AppContext;
class ConsentPanel;
class PageRegistry;
class RecordEditor;
class RecordsPanel;
class TextsPanel;
struct PanelRecords;

/// The file of one case: summary, acts, people, sources, evidence, texts, consent, tasks, what was sent, history. A null
/// record is a new file.
class CasePage : public TabbedPage
{
    Q_OBJECT
public:
    CasePage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override;
    bool goTo(const Location &location) override;

private:
    void addParts();
    void look();
    void addPart(Part part);
    QWidget *makeSummary();
    void addPanel(const QByteArray &id, const QString &title, const std::function<PanelRecords()> &records,
                  const std::function<bool()> &isEmpty);
    QWidget *makeParties();
    QWidget *makeHistory();
    void addActions();

    AppContext &m_context;
    Uuid7 m_case;
    CaseHoldings m_holds;
    RecordEditor *m_summary = nullptr;
    ActsPanel *m_acts = nullptr;
    TextsPanel *m_texts = nullptr;
    ConsentPanel *m_consent = nullptr;
};

void addCasePages(PageRegistry &registry);

} // namespace solnoma
