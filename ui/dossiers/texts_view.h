// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/page_draft.h"
#include "ui/dossiers/narrative_parts.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace solnoma {

class DossierWork;
class RecordFacts;

/// The texts of a paper beside the facts: left the record with what was said, right the words that will print. What is
/// typed is kept as a draft within two seconds, of each paper and language apart, and recorded as one change.
class TextsView : public QWidget
{
    Q_OBJECT
public:
    TextsView(DossierWork &work, QWidget *parent);

    void show();
    /// Records what was written. False: it could not be, and the status line says why.
    bool record();
    void keepDraft();
    bool hasUnrecorded() const { return !m_edited.isEmpty(); }
    int unwrittenCount() const;

Q_SIGNALS:
    /// The texts are in the store: the file must be laid on the desk anew.
    void recorded();

private:
    void readDraft();
    void showPart();
    void takeTyped();
    void startFromAccount();
    void mark(int row);
    static QString keyOf(const NarrativePart &part);

    DossierWork &m_work;
    std::vector<NarrativePart> m_parts;
    QHash<QString, QString> m_edited; ///< by keyOf()
    std::optional<PageDraft> m_draft; ///< of the paper that is shown
    QListWidget *m_list;
    RecordFacts *m_facts;
    QPlainTextEdit *m_text;
    QPushButton *m_start;
    QPushButton *m_record;
    QLabel *m_note;
    QTimer m_keepLater;
    int m_shown = -1;
};

} // namespace solnoma
