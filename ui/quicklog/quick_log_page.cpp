// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quick_log_page.h"

#include "services/leftovers.h"
#include "ui/quicklog/quick_log_form.h"
#include "ui/quicklog/quick_log_result.h"
#include "ui/quicklog/quick_log_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/tone_line.h"

#include <QAction>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

QuickLogPage::QuickLogPage(AppContext &context, QuickLog::Kind kind)
    : m_context(context),
      m_kind(kind),
      m_stack(new QStackedWidget(this)),
      m_message(new ToneLine(QStringLiteral("quick-log-message"), this)),
      m_form(new QuickLogForm(context, kind, this)),
      m_result(new QuickLogResult(context, this))
{
    setObjectName(QString::fromLatin1(quickLogWords(kind).page));
    m_stack->addWidget(makeEntry());
    m_stack->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    addCommands();
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(1s);
    connect(&m_draftTimer, &QTimer::timeout, this, &QuickLogPage::keepDrafts);
    restoreDraft();
    connect(m_form, &QuickLogForm::edited, this, [this] {
        if (!m_draftTimer.isActive())
            m_draftTimer.start();
    });
    connect(m_result, &QuickLogResult::openWanted, this, [this] { m_context.openRecord(m_logged->caseId); });
    connect(m_result, &QuickLogResult::anotherWanted, this, &QuickLogPage::another);
    connect(m_result, &QuickLogResult::doneWanted, this, [this] { m_context.open({"home"}); });
    connect(&m_context, &AppContext::committed, this, &QuickLogPage::lookAgain);
    setFocusProxy(m_form);
}

QWidget *QuickLogPage::makeEntry()
{
    auto *entry = new QWidget(this);
    auto *scroll = new QScrollArea(entry);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QWidget(scroll);
    auto *beside = new QHBoxLayout(column);
    beside->setContentsMargins(0, 0, 0, 0);
    m_form->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    beside->addWidget(m_form, 1, Qt::AlignTop);
    beside->addStretch(0);
    scroll->setWidget(column);
    auto *record = new QPushButton(tr("&Record  Ctrl+Enter"), entry);
    record->setObjectName(QStringLiteral("record-quick-log"));
    record->setToolTip(tr("Nothing has to be filled in (Ctrl+Enter)"));
    giveIcon(record, Icon::Save);
    connect(record, &QPushButton::clicked, this, &QuickLogPage::record);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(record);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(entry);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    return entry;
}

void QuickLogPage::addCommands()
{
    const auto add = [this](const char *name, const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add("record", tr("Record"), {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)},
        &QuickLogPage::record);
    add("discard-draft", tr("Discard what is typed"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)},
        &QuickLogPage::discard);
}

QString QuickLogPage::title() const
{
    return quickLogWords(m_kind).title;
}

Location QuickLogPage::location() const
{
    return {quickLogWords(m_kind).page};
}

bool QuickLogPage::leave()
{
    keepDrafts();
    if (!m_logged && !m_form->isEmpty())
        m_context.say(tr("Not recorded yet: what you typed is kept as a draft and comes back with the quick log."));
    return true;
}

void QuickLogPage::keepDrafts()
{
    m_draftTimer.stop();
    if (m_logged || !m_context.session().drafts())
        return;
    if (m_context.isLent()) {
        m_draftTimer.start();
        return;
    }
    if (m_form->isEmpty()) {
        dropDraft();
        return;
    }
    startDraft();
    const auto saved = keepDraft(
        m_context.session(),
        {m_draft, {}, m_change, quickLogWords(m_kind).page, QJsonDocument(m_form->kept()).toJson(QJsonDocument::Compact)});
    if (!saved)
        complain(saved.error());
}

void QuickLogPage::restoreDraft()
{
    const Drafts *drafts = m_context.session().drafts();
    const auto all = drafts ? drafts->all() : Result<std::vector<Draft>>(std::vector<Draft>());
    for (const Draft &draft : all ? *all : std::vector<Draft>()) {
        if (draft.kind != quickLogWords(m_kind).page)
            continue;
        m_draft = draft.page;
        m_change = draft.change;
        m_form->restore(QJsonDocument::fromJson(draft.payload).object());
        m_message->say(Tone::Information, tr("What you had typed is back. Ctrl+Enter records it, Ctrl+Shift+Del discards it."));
    }
}

void QuickLogPage::startDraft()
{
    if (!m_draft.isNull())
        return;
    m_draft = Uuid7::make(m_context.clock());
    m_change = Uuid7::make(m_context.clock());
}

void QuickLogPage::dropDraft()
{
    if (m_draft.isNull())
        return;
    // What could not be dropped comes back as a draft, and can be discarded there.
    solnoma::dropDraft(m_context.session(), m_draft);
    m_draft = {};
    m_change = {};
}

void QuickLogPage::record()
{
    if (m_logged || m_context.isLent())
        return;
    keepDrafts();
    startDraft();
    const QuickLog log = m_form->log();
    auto logged = recordQuickLog(m_context.session(), log, m_change);
    if (!logged) {
        complain(logged.error());
        return;
    }
    dropDraft();
    m_message->hide();
    m_logged = std::move(*logged);
    m_context.keep("quicklog", {{QStringLiteral("country"), log.country}});
    m_result->show(*m_logged);
    m_stack->setCurrentWidget(m_result);
    m_result->setFocus();
    m_context.announce(m_logged->changes, m_logged->fileNumber.isEmpty() ? tr("Recorded in the case.")
                                                                         : tr("Recorded as %1.").arg(m_logged->fileNumber));
}

void QuickLogPage::discard()
{
    if (m_logged)
        return;
    m_form->clear();
    m_draftTimer.stop();
    if (m_context.session().drafts())
        dropDraft();
    m_message->hide();
    m_form->setFocus();
    m_context.say(tr("Discarded."));
}

void QuickLogPage::another()
{
    const Uuid7 source = m_logged->source;
    m_logged.reset();
    showForm();
    m_form->startAnother(source);
}

void QuickLogPage::showForm()
{
    m_stack->setCurrentIndex(0);
    m_form->setFocus();
}

void QuickLogPage::complain(const Error &error)
{
    m_message->say(Tone::Error, words::error(error));
}

/// Undone: the entries are still here, and become a draft again.
void QuickLogPage::lookAgain()
{
    if (!m_logged)
        return;
    const auto head = m_context.store().records().head(m_logged->act);
    if (!head || (*head && !(*head)->removed))
        return;
    m_logged.reset();
    m_message->say(Tone::Information, tr("Taken back. What you typed is still here."));
    showForm();
    keepDrafts();
}

} // namespace solnoma
