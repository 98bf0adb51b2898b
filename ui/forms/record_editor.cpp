// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_editor.h"

#include "services/leftovers.h"
#include "ui/forms/editor_bar.h"
#include "ui/forms/empty_rows.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_form.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/section.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/tone_line.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace solnoma {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype FieldsSaid = 3;

/// Labels of what differs, for the sentence in the status line.
void collectChanges(const Record &before, const Record &after, QStringList &labels)
{
    const auto &fields = after.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool differs = fields[i].isRow() ? before.rows(fields[i].id) != after.rows(fields[i].id)
                                               : before.valueAt(static_cast<int>(i)) != after.valueAt(static_cast<int>(i));
        if (differs)
            labels.append(words::fieldLabel(fields[i]));
    }
}

} // namespace

RecordEditor::RecordEditor(AppContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_banner(new ToneLine(QStringLiteral("banner"), this)),
      m_scroll(new QScrollArea(this)),
      m_bar(new EditorBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_banner);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_bar);
    m_record = addAction(Icon::Save, QStringLiteral("record"), tr("Record now"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                         [this] { record(); });
    m_undo =
        addAction(Icon::Undo, QStringLiteral("undo"), tr("Undo step"), QKeySequence::Undo, [this] { m_edited->steps().undo(); });
    m_redo = addAction(Icon::Redo, QStringLiteral("redo"), tr("Redo step"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                       [this] { m_edited->steps().redo(); });
    m_discard = addAction(Icon::Discard, QStringLiteral("discard-draft"), tr("Discard draft"),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), [this] { discard(); });
    m_bar->addButton(m_undo, tr("Undo"));
    m_bar->addButton(m_redo, tr("Redo"));
    m_bar->addButton(m_discard, tr("Discard"));
    m_bar->addButton(m_record, tr("Record"));
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1500ms);
    connect(&m_draftTimer, &QTimer::timeout, this, &RecordEditor::keepDraft);
    connect(&m_context, &AppContext::committed, this, &RecordEditor::onCommitted);
    close();
}

RecordEditor::~RecordEditor()
{
    // The stack says goodbye while it goes, to somebody who is half gone.
    if (m_edited)
        m_edited->steps().disconnect(this);
}

QAction *RecordEditor::addAction(Icon icon, const QString &name, const QString &text, const QKeySequence &keys,
                                 const std::function<void()> &slot)
{
    auto *action = new QAction(solnoma::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(QString(text + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) + u')'));
    connect(action, &QAction::triggered, this, [this, slot] {
        if (m_edited)
            slot();
    });
    QWidget::addAction(action);
    return action;
}

bool RecordEditor::open(const Uuid7 &id)
{
    if (!leave())
        return false;
    auto record = m_context.store().records().load(id);
    if (!record) {
        close();
        sayAbove(Tone::Error, words::error(record.error()));
        return false;
    }
    start(std::make_unique<EditedRecord>(std::move(*record)));
    takeDraft();
    return true;
}

bool RecordEditor::openSealed(const Uuid7 &id)
{
    if (!leave() || !m_context.sealedKey())
        return false;
    const auto closed = m_context.store().records().load(id);
    auto record = closed ? m_context.session().openSealed(*closed, *m_context.sealedKey()) : closed;
    if (!record) {
        close();
        sayAbove(Tone::Error, words::error(record.error()));
        return false;
    }
    auto edited = std::make_unique<EditedRecord>(std::move(*record));
    edited->setUnsealed();
    start(std::move(edited));
    takeDraft();
    return true;
}

const SealedKey *RecordEditor::key() const
{
    return m_edited && m_edited->isUnsealed() ? m_context.sealedKey() : nullptr;
}

Result<Record> RecordEditor::unsealed(Result<Record> record) const
{
    if (!record || !key() || record->isEmpty("box"))
        return record;
    return m_context.session().openSealed(*record, *key());
}

Result<Record> RecordEditor::read(const Uuid7 &id) const
{
    return unsealed(m_context.store().records().load(id));
}

bool RecordEditor::openNew(Record prepared)
{
    if (!leave())
        return false;
    if (prepared.id().isNull())
        prepared.setId(Uuid7::make(m_context.clock()));
    start(std::make_unique<EditedRecord>(std::move(prepared), true));
    return true;
}

bool RecordEditor::openLeftDraft(std::string_view kind)
{
    Drafts *drafts = m_context.session().drafts();
    const auto all = drafts ? drafts->all() : Result<std::vector<Draft>>(std::vector<Draft>());
    if (!all || !leave())
        return false;
    for (const Draft &draft : *all) {
        const auto known = m_context.store().records().head(draft.page);
        if (draft.kind != QByteArrayView(kind.data(), static_cast<qsizetype>(kind.size())) || !known || *known)
            continue;
        start(std::make_unique<EditedRecord>(Record(entity(kind), draft.page), true));
        takeDraft();
        return true;
    }
    return false;
}

void RecordEditor::start(std::unique_ptr<EditedRecord> edited)
{
    close();
    m_edited = std::move(edited);
    m_change = Uuid7::make(m_context.clock());
    connect(m_edited.get(), &EditedRecord::changed, this, &RecordEditor::changed);
    // Whether there is something to undo is known only after the step.
    connect(&m_edited->steps(), &QUndoStack::indexChanged, this, &RecordEditor::showState);
    buildForm();
    connect(m_edited.get(), &EditedRecord::replaced, this, &RecordEditor::buildForm, Qt::QueuedConnection);
    showState();
    Q_EMIT opened();
}

void RecordEditor::buildForm()
{
    if (!m_edited)
        return; // closed since it was asked for
    if (m_form && m_form->id() == m_edited->record().id())
        return; // its cells have heard of it themselves
    m_form = new RecordForm(m_context, *m_edited, m_edited->record().id(), nullptr);
    const int margin = fontMetrics().averageCharWidth();
    m_form->layout()->setContentsMargins(margin, margin, 2 * margin, margin);
    m_form->setReadOnly(m_context.session().isReadOnly());
    m_scroll->setWidget(m_form);
}

void RecordEditor::close()
{
    m_draftTimer.stop();
    m_form = nullptr;
    delete m_scroll->takeWidget();
    m_edited.reset();
    m_hasDraft = m_isDraftKept = m_isDraftOwed = false;
    m_banner->clear();
    showState();
    Q_EMIT closed();
}

void RecordEditor::takeDraft()
{
    Drafts *drafts = m_context.session().drafts();
    const auto all = drafts ? drafts->all() : Result<std::vector<Draft>>(std::vector<Draft>());
    if (!all)
        return;
    const auto found = std::ranges::find(*all, id(), &Draft::page);
    if (found == all->end())
        return;
    const auto kept = unsealed(readDraft(m_edited->record().entity(), found->payload));
    const auto base = unsealed(readDraftBase(found->payload, m_edited->base()));
    if (!kept || !base) {
        sayAbove(Tone::Warning, tr("A draft of this could not be read and was left alone."));
        return;
    }
    m_change = found->change;
    // It was typed over what was recorded then; what was recorded since is not taken back.
    const MergedEdits merged = mergeEdits(*base, *kept, m_edited->base());
    m_edited->replace(merged.record, tr("Draft"));
    m_hasDraft = m_isDraftKept = true;
    m_draftTimer.stop();
    if (!m_edited->isDirty()) { // it says nothing that is not recorded
        dropDraft();
        return;
    }
    showState();
    if (!merged.conflicts.empty()) {
        askAbout(merged);
        return;
    }
    sayAbove(Tone::Information,
             tr("This was typed before the program closed and is not recorded yet. Go on, record it (Ctrl+Enter), or take it "
                "back (Ctrl+Z)."));
}

void RecordEditor::dropDraft()
{
    if (std::exchange(m_hasDraft, false))
        solnoma::dropDraft(m_context.session(), id());
    m_isDraftKept = m_isDraftOwed = false;
}

bool RecordEditor::record()
{
    if (!m_edited || m_isRecording)
        return true;
    m_draftTimer.stop();
    if (!m_edited->isDirty()) {
        dropDraft(); // of what was typed and undone again
        return true;
    }
    const QScopedValueRollback recording(m_isRecording, true);
    if (!m_edited->isNew()) {
        const auto current = read(id());
        if (!current)
            return notRecorded(current.error());
        if (!(*current == m_edited->base()) && !takeIn(*current))
            return false;
    }
    const bool isNew = m_edited->isNew();
    const auto changes = m_context.record(
        QStringLiteral("record"), sentence(),
        [&](ChangeWriter &writer) -> Result<void> {
            Record mine = isNew ? withoutEmptyRows(m_edited->record()) : withoutEmptyRows(m_edited->record(), &m_edited->base());
            SOLNOMA_TRY(m_context.session().sealFields(mine, key()));
            if (isNew) {
                SOLNOMA_TRY(m_context.session().fillIn(mine, writer));
                const auto created = writer.create(std::move(mine));
                return created ? Result<void>() : created.error();
            }
            const auto updated = writer.update(mine);
            return updated ? Result<void>() : updated.error();
        },
        m_change);
    if (!changes)
        return notRecorded(changes.error());
    const Uuid7 recordedId = id();
    dropDraft();
    auto stored = read(recordedId);
    m_edited->settle(stored ? std::move(*stored) : m_edited->record());
    m_change = Uuid7::make(m_context.clock());
    m_banner->clear();
    showState();
    Q_EMIT recorded(recordedId);
    return true;
}

/// What was typed stays, also as a draft.
bool RecordEditor::notRecorded(const Error &error)
{
    m_isRecording = false;
    keepDraft();
    if (m_isDraftKept || error.code != ErrorCode::DiskFull)
        sayAbove(Tone::Error, words::error(error));
    return false;
}

/// What was recorded elsewhere since: joined field by field, and asked about where both sides changed the same.
bool RecordEditor::takeIn(const Record &current)
{
    MergedEdits merged = mergeEdits(m_edited->base(), m_edited->record(), current);
    const bool isClear = merged.conflicts.empty();
    if (!isClear)
        askAbout(merged);
    m_edited->rebase(current);
    m_edited->replace(merged.record, tr("Join with what was recorded elsewhere"));
    return isClear;
}

void RecordEditor::askAbout(const MergedEdits &merged)
{
    QStringList fields;
    for (const MergedEdits::Conflict &conflict : merged.conflicts)
        fields.append(words::fieldLabel(*conflict.field));
    sayAbove(Tone::Warning,
             tr("Meanwhile this was changed elsewhere too: %1. Yours stands here. Ctrl+Enter records yours; the other stays in "
                "the history.")
                 .arg(fields.join(QStringLiteral(", "))));
}

QString RecordEditor::sentence() const
{
    QStringList labels;
    collectChanges(m_edited->base(), m_edited->record(), labels);
    const QString kind = words::kindTitle(m_edited->record().entity());
    if (m_edited->isNew())
        return tr("Recorded: new, %1.").arg(kind);
    const qsizetype more = labels.size() - FieldsSaid;
    const QString said = labels.mid(0, FieldsSaid).join(QStringLiteral(", "));
    return more > 0 ? tr("Recorded in %1: %2 and %n more.", nullptr, static_cast<int>(more)).arg(kind, said)
                    : tr("Recorded in %1: %2.").arg(kind, said);
}

void RecordEditor::changed()
{
    m_isDraftKept = false;
    // Restarting with every letter would let a fast typist go on without a draft.
    if (!m_draftTimer.isActive())
        m_draftTimer.start();
    showState();
}

void RecordEditor::keepDraft()
{
    m_draftTimer.stop();
    Drafts *drafts = m_context.session().drafts();
    if (!m_edited || !drafts || m_isRecording)
        return;
    if (!m_edited->isDirty()) {
        dropDraft();
        return;
    }
    Record mine = m_edited->record();
    const auto isSealed = m_context.session().sealFields(mine, key());
    const QByteArray kind(mine.kind().data(), static_cast<qsizetype>(mine.kind().size()));
    const QByteArray payload = isSealed ? writeDraft(mine, m_edited->isNew() ? nullptr : &m_edited->base()) : QByteArray();
    const auto saved = isSealed ? solnoma::keepDraft(m_context.session(), {id(), {}, m_change, kind, payload}) : isSealed;
    m_isDraftKept = saved.isOk();
    m_hasDraft = m_hasDraft || m_isDraftKept;
    if (!saved)
        notKept(saved.error());
    else if (std::exchange(m_isDraftOwed, false))
        sayAbove(Tone::Ok, tr("There is room again, and what you typed is kept as a draft. Ctrl+Enter records it."));
    showState();
}

/// The words stand in the form alone. A full disk may get room at any moment.
void RecordEditor::notKept(const Error &error)
{
    if (error.code != ErrorCode::DiskFull) {
        sayAbove(Tone::Error, words::error(error));
        return;
    }
    m_isDraftOwed = true;
    m_draftTimer.start();
    sayAbove(Tone::Error,
             tr("The disk is full. What you typed stands here and could not be kept as a draft: do not close the program. Free "
                "some space, then press Ctrl+Enter."));
}

void RecordEditor::discard()
{
    m_edited->replace(m_edited->base(), tr("Discard draft"));
    m_draftTimer.stop();
    dropDraft();
    m_banner->clear();
    showState();
}

void RecordEditor::focusFirst()
{
    if (m_form)
        m_form->focusFirst();
}

QWidget *RecordEditor::firstField() const
{
    return m_form ? m_form->firstField() : nullptr;
}

void RecordEditor::addAbove(QWidget *widget)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(layout()->indexOf(m_scroll), widget);
}

bool RecordEditor::goTo(const Uuid7 &within, std::string_view field)
{
    if (!m_form)
        return false;
    if (!within.isNull() && within != id()) {
        for (RowsEditor *rows : m_form->findChildren<RowsEditor *>()) {
            if (!rows->choose(within))
                continue;
            if (rows->rowForm() && (field.empty() || rows->rowForm()->goTo(field))) {
                if (auto *cell = qobject_cast<FieldCell *>(rows->parentWidget()))
                    m_form->goTo(cell->field().id);
                return true;
            }
        }
    }
    return !field.empty() && m_form->goTo(field);
}

void RecordEditor::onCommitted(const ChangeSet &changes)
{
    if (!m_edited || m_isRecording || m_edited->isNew())
        return;
    const auto isMine = [this](const auto &each) { return each.first == id(); };
    if (!changes.many && std::ranges::none_of(changes.records, isMine))
        return;
    auto current = read(id());
    if (!current) {
        close();
        sayAbove(Tone::Information, tr("This was removed. It can be brought back from “Removed”."));
    } else if (!m_edited->isDirty()) {
        m_edited->settle(std::move(*current));
    }
}

void RecordEditor::showState()
{
    const bool isOpen = m_edited != nullptr;
    const bool isDirty = isOpen && m_edited->isDirty();
    const bool isForReading = m_context.session().isReadOnly() || (isOpen && isWrittenByUs(m_edited->record().entity()));
    m_bar->say(!isOpen         ? QString()
               : isForReading  ? tr("For reading only")
               : !isDirty      ? tr("Everything is recorded")
               : m_isDraftKept ? tr("Draft kept, not recorded yet")
                               : tr("Not recorded yet"));
    m_undo->setEnabled(isOpen && m_edited->steps().canUndo());
    m_redo->setEnabled(isOpen && m_edited->steps().canRedo());
    m_record->setEnabled(isDirty);
    m_discard->setEnabled(isDirty);
    m_bar->showButtons(isOpen && !isForReading);
}

void RecordEditor::sayAbove(Tone tone, const QString &text)
{
    m_banner->say(tone, text);
}

} // namespace solnoma
