// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence.h"
#include "ui/lists/record_list_page.h"

namespace solnoma {

/// The list of documents. Files come in by button, drop and paste.
class EvidencePage : public RecordListPage
{
    Q_OBJECT
public:
    /// `location.within` is the row to choose, or what new files are about when it is no document.
    EvidencePage(AppContext &context, const Location &location);

    Location location() const override;
    bool goTo(const Location &location) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addIntake(const char *name, Icon icon, const QString &text, const QKeySequence &keys, void (EvidencePage::*slot)());
    void chooseFiles();
    void paste();
    void take(QList<NewEvidence> files);
    void setAbout(const Uuid7 &record);

    AppContext &m_context;
    Uuid7 m_about; ///< what new files are about; null: not said
    QLabel *m_aboutLabel;
    QLabel *m_originals;
};

} // namespace solnoma
