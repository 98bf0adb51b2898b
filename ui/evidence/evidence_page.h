// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTreeView;

namespace solnoma {

class AppContext;
class EmptyNote;
class KindList;

/// The library of documents. Files come in by button, drop and paste.
class EvidencePage : public Page
{
    Q_OBJECT
public:
    EvidencePage(AppContext &context, const Location &location);

    QString title() const override { return tr("Evidence"); }
    Location location() const override { return {"evidence", {}, {}, m_about}; }
    bool goTo(const Location &location) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void chooseFiles();
    void paste();
    void take(QList<NewEvidence> files);
    void openCurrent();
    void showAbout();

    AppContext &m_context;
    Uuid7 m_about; ///< what new files are about; null: not said
    KindList *m_model;
    QTreeView *m_list;
    QLabel *m_aboutLabel;
    QLabel *m_originals;
    EmptyNote *m_empty;
};

} // namespace solnoma
