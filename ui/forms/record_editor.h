// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/draft_record.h"
#include "ui/forms/edited_record.h"
#include "ui/shell/icons.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QScrollArea;

namespace solnoma {

class AppContext;
class EditorBar;
class RecordForm;
class SealedKey;
class ToneLine;

struct ChangeSet;

/// Edits one record of any kind: form, undo, draft within two seconds, recording as one change with Ctrl+Enter or on
/// leaving. There is no Save button to forget. Add its actions to the page that shows it.
class RecordEditor : public QWidget
{
    Q_OBJECT
public:
    RecordEditor(AppContext &context, QWidget *parent);
    ~RecordEditor() override;

    /// Leaves what is open first. False: that was refused, or there is no such record.
    bool open(const Uuid7 &id);
    /// The same with its box opened by the sealing key that the context holds: sealed fields are shown and edited.
    bool openSealed(const Uuid7 &id);
    /// A record that is not there yet; it is recorded once something is in it that `prepared` had not.
    bool openNew(Record prepared);
    /// The draft of a new record of that kind that was never recorded, if there is one.
    bool openLeftDraft(std::string_view kind);
    void close();

    /// nullptr while nothing is open.
    EditedRecord *edited() { return m_edited.get(); }
    RecordForm *form() { return m_form; }
    Uuid7 id() const { return m_edited ? m_edited->record().id() : Uuid7(); }

    /// Records what differs. False: it could not be, the banner says why; nothing is lost.
    bool record();
    bool leave() { return record(); }
    /// Keeps the draft now: the window locks.
    void keepDraft();
    void discard();
    void focusFirst();
    QWidget *firstField() const;
    /// Between what is said and the form.
    void addAbove(QWidget *widget);
    /// Shows the row or field that `within` or `field` names.
    bool goTo(const Uuid7 &within, std::string_view field = {});

Q_SIGNALS:
    /// A form stands; what belongs to its fields can be added.
    void opened();
    void recorded(const solnoma::Uuid7 &record);
    void closed();

private:
    /// Of what is edited unsealed, else null.
    const SealedKey *key() const;
    Result<Record> unsealed(Result<Record> record) const;
    Result<Record> read(const Uuid7 &id) const;
    void start(std::unique_ptr<EditedRecord> edited);
    void buildForm();
    void takeDraft();
    void dropDraft();
    bool takeIn(const Record &current);
    bool notRecorded(const Error &error);
    void notKept(const Error &error);
    void askAbout(const MergedEdits &merged);
    QString sentence() const;
    void changed();
    void showState();
    void sayAbove(Tone tone, const QString &text);
    QAction *addAction(Icon icon, const QString &name, const QString &text, const QKeySequence &keys,
                       const std::function<void()> &slot);
    void onCommitted(const ChangeSet &changes);

    AppContext &m_context;
    std::unique_ptr<EditedRecord> m_edited;
    RecordForm *m_form = nullptr;
    ToneLine *m_banner;
    QScrollArea *m_scroll;
    EditorBar *m_bar;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_record;
    QAction *m_discard;
    QTimer m_draftTimer;
    Uuid7 m_change;             ///< the id of the change that the draft will become
    bool m_hasDraft = false;    ///< one of this stands in the drafts file, as new as what is shown or older
    bool m_isDraftKept = false; ///< and holds what is shown
    bool m_isDraftOwed = false; ///< the disk had no room for it; tried again until it has
    bool m_isRecording = false;
};

} // namespace solnoma
