// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/pages_view.h"

#include "ui/dossiers/answers_dialog.h"
#include "ui/dossiers/decision_items.h"
#include "ui/dossiers/dossier_work.h"
#include "ui/dossiers/held_back.h"
#include "ui/dossiers/page_canvas.h"
#include "ui/dossiers/send_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/job.h"
#include "ui/shell/words.h"
#include "ui/widgets/content_line.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/turning_splitter.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int LettersOfBothLists = 80; ///< in a narrow window they stand below the pages, beside each other

QListWidget *newList(const char *name, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(QLatin1String(name));
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setAlternatingRowColors(true);
    return list;
}

} // namespace

PagesView::PagesView(DossierWork &work, QWidget *parent) : QWidget(parent), m_work(work), m_scroll(new QScrollArea(this))
{
    m_canvas = new PageCanvas(m_scroll);
    m_scroll->setObjectName(QStringLiteral("pages-scroll"));
    m_scroll->setAccessibleName(tr("Pages of the paper"));
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setFocusPolicy(Qt::StrongFocus);

    auto *middle = new QWidget(this);
    auto *middleLayout = new QVBoxLayout(middle);
    middleLayout->setContentsMargins(0, 0, 0, 0);
    middleLayout->addWidget(makeTools());
    middleLayout->addWidget(m_scroll, 1);
    auto *splitter = new TurningSplitter(this);
    splitter->setHandleWidth(fontMetrics().averageCharWidth());
    splitter->addWidget(middle);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeExits());
    setFocusProxy(m_scroll);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesView::showPageNumber);
    connect(&m_work, &DossierWork::decided, this, &PagesView::showState);
    connect(&m_work, &DossierWork::checked, this, [this] {
        if (isVisible())
            show();
    });
}

QWidget *PagesView::makeTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *made = new QToolButton(tools);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(made, &QToolButton::clicked, this, slot);
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
        return made;
    };
    m_page = new QLabel(tools);
    m_page->setObjectName(QStringLiteral("page-number"));
    m_find = new ContentLine(tools);
    m_find->setObjectName(QStringLiteral("find-in-pages"));
    m_find->setPlaceholderText(tr("Find in the pages"));
    m_find->setToolTip(tr("Find in the pages (Ctrl+F)"));
    m_find->setAccessibleName(tr("Find in the pages"));
    m_found = new QLabel(tools);
    m_found->setObjectName(QStringLiteral("found-in-pages"));
    layout->addWidget(button("page-before", tr("◂"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { turnPage(-1); }));
    layout->addWidget(m_page);
    layout->addWidget(button("page-after", tr("▸"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { turnPage(1); }));
    layout->addSpacing(fontMetrics().averageCharWidth() * 2);
    layout->addWidget(button("zoom-out", tr("−"), QKeySequence(Qt::CTRL | Qt::Key_Minus),
                             [this] { m_canvas->setZoom(m_canvas->zoom() / 1.2); }));
    layout->addWidget(
        button("zoom-in", tr("+"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { m_canvas->setZoom(m_canvas->zoom() * 1.2); }));
    layout->addStretch();
    layout->addWidget(m_find, 1);
    layout->addWidget(button("find-next", tr("Next"), QKeySequence(Qt::Key_F3), [this] { nextHit(1); }));
    layout->addWidget(m_found);
    connect(m_find, &QLineEdit::textChanged, this, &PagesView::search);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { nextHit(1); });
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), this), &QShortcut::activated, this, [this] { nextHit(-1); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this), &QShortcut::activated, m_find,
            qOverload<>(&QWidget::setFocus));
    return tools;
}

QWidget *PagesView::makeSide()
{
    auto *side = new TurningSplitter(this, LettersOfBothLists);
    const auto add = [&](const char *name, QLabel *&label, QListWidget *&list) {
        auto *part = new QWidget(side);
        part->setMinimumWidth(fontMetrics().averageCharWidth() * 24); // a sentence in words, not in syllables
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins(0, 0, 0, 0);
        list = newList(name, part);
        label = new QLabel(part);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setBuddy(list);
        layout->addWidget(label);
        layout->addWidget(list, 1);
        side->addWidget(part);
    };
    add("recognisable", m_recognisableLabel, m_recognisable);
    add("held-back", m_heldLabel, m_held);
    return side;
}

QWidget *PagesView::makeExits()
{
    auto *exits = new QWidget(this);
    auto *layout = new QVBoxLayout(exits);
    layout->setContentsMargins(0, 0, 0, 0);
    m_state = new QLabel(exits);
    m_state->setObjectName(QStringLiteral("may-it-leave"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    auto *row = new FlowLayout(nullptr); // four buttons do not fit beside each other in every language
    layout->addLayout(row);
    const auto button = [&](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *made = new QPushButton(text, exits);
        made->setObjectName(QLatin1String(name));
        made->setShortcut(keys);
        made->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    m_open = button("go-to-open", tr("Answer them"), {}, [this] { Q_EMIT openRequested(); });
    m_pdf = button("save-pdf", tr("Save as PDF…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                   [this] { save(PaperFormat::Pdf); });
    m_docx = button("save-docx", tr("Save as DOCX…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W),
                    [this] { save(PaperFormat::Docx); });
    m_sent = button("register-sent", tr("Register what was sent…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                    &PagesView::registerAsSent);
    m_answers =
        button("her-answers", tr("Her answers…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), &PagesView::askHerAnswers);
    return exits;
}

void PagesView::show()
{
    showState();
    const auto paper = m_work.sharedPaper();
    if (!paper || paper == m_shown)
        return;
    m_shown = paper;
    auto preview = runJobFor<std::unique_ptr<PagePreview>>(window(), nullptr, tr("Setting the pages"),
                                                           [&](JobControl &) { return PagePreview::make(paper->document); });
    if (paper != m_shown)
        return; // a newer one was set meanwhile
    if (!preview) {
        m_work.context().say(words::error(preview.error()));
        return;
    }
    const bool isFirst = !m_canvas->preview();
    m_canvas->setPreview(std::move(*preview));
    const int room =
        m_scroll->viewport()->width() - 2 * fontMetrics().height() - m_scroll->verticalScrollBar()->sizeHint().width();
    if (isFirst && m_canvas->pageRect(0).width() > room)
        m_canvas->setZoom(static_cast<double>(room) / m_canvas->pageRect(0).width());
    search();
    showSide();
    showPageNumber();
}

int PagesView::openCount() const
{
    const auto items = decisionItems(m_work.context(), *m_work.desk(), *m_work.paper(), m_work.decisions());
    return static_cast<int>(std::ranges::count(items, DecisionItem::State::Open, &DecisionItem::state));
}

void PagesView::showState()
{
    const CheckedPaper *paper = m_work.paper();
    const bool isReady = paper && !m_work.isChecking();
    const bool mayLeave = isReady && !paper->isBlocked();
    m_open->setVisible(isReady && paper->report.isBlocked());
    m_pdf->setEnabled(mayLeave);
    m_docx->setEnabled(mayLeave);
    const bool isWritable = !m_work.context().session().isReadOnly();
    const AudienceRule &rule = ruleOf(m_work.decisions().audience);
    m_sent->setVisible(rule.isShared); // a working copy or read-back copy is never sent
    m_sent->setEnabled(isWritable && rule.isShared);
    const bool isReadBack = rule.audience == Audience::ReadBack;
    m_answers->setVisible(isReadBack);
    m_answers->setEnabled(isReadBack && isWritable && !m_work.order().person.isNull());
    // Once for each time that somebody comes for a paper: what the gate kept back stands on Home.
    if (isReady && !mayLeave && !m_isBlockLogged && isVisible() && !m_work.context().isLent()) {
        const CheckedPaper &blocked = *paper;
        m_isBlockLogged = logBlocked(m_work.context().session(), blocked.request, blocked.report, {m_work.order().caseId}).isOk();
    }
    if (!isReady)
        m_state->setText(tr("Reading the texts against every name in the vault…"));
    else if (mayLeave)
        m_state->setText(mayLeaveSentence());
    else if (paper->lacksDetention)
        m_state->setText(tr("This complaint is about a detention, and none of this person is on file. Record it first."));
    else
        m_state->setText(
            tr("It may not leave yet: %n decision(s) to make. These pages show what would print now.", nullptr, openCount()));
}

QString PagesView::mayLeaveSentence() const
{
    if (m_work.decisions().audience == Audience::WorkingCopy)
        return tr(
            "A working copy: nothing in it is cleared, and it is not for sending. What is saved is not protected any more.");
    if (m_work.decisions().audience == Audience::ReadBack)
        return tr(
            "For the person herself and for nobody else. What is saved is not protected any more: take it back when she has "
            "read it.");
    if (m_work.paper()->report.asksNotToPublish.empty())
        return tr("Nothing stands against it. What is saved is not protected any more: whoever gets the file reads it.");
    return tr("Nothing stands against it. It asks not to publish the name: opinions are normally public, and the request is not "
              "always granted.");
}

void PagesView::showSide()
{
    const QStringList recognisable = recognisableLines(m_work);
    m_recognisable->clear();
    m_recognisable->addItems(recognisable);
    m_recognisableLabel->setText(tr("Who could be recognised? (%1)").arg(recognisable.size()));
    m_recognisable->setAccessibleName(m_recognisableLabel->text());
    const QStringList held = heldBackLines(m_work);
    m_held->clear();
    m_held->addItems(held);
    m_heldLabel->setText(tr("Held back or printed in another form (%1)").arg(held.size()));
    m_held->setAccessibleName(m_heldLabel->text());
}

void PagesView::search()
{
    m_hits = m_canvas->preview() ? m_canvas->preview()->find(m_find->text()) : std::vector<PageHit>();
    m_hit = -1;
    m_canvas->setHits(m_hits, -1);
    m_found->setText(m_find->text().isEmpty() ? QString()
                     : m_hits.empty()         ? tr("not there")
                                              : tr("%n place(s)", nullptr, static_cast<int>(m_hits.size())));
}

void PagesView::nextHit(int step)
{
    if (m_hits.empty())
        return;
    const int count = static_cast<int>(m_hits.size());
    m_hit = m_hit < 0 && step < 0 ? count - 1 : ((m_hit + step) % count + count) % count;
    m_canvas->setHits(m_hits, m_hit);
    m_found->setText(tr("%1 of %2").arg(m_hit + 1).arg(count));
    const QPoint at = m_canvas->hitRect(m_hit).center();
    m_scroll->ensureVisible(at.x(), at.y(), m_scroll->viewport()->width() / 3, m_scroll->viewport()->height() / 3);
}

void PagesView::turnPage(int step)
{
    if (!m_canvas->preview())
        return;
    const int page =
        std::clamp(m_canvas->pageAt(m_scroll->verticalScrollBar()->value() + 20) + step, 0, m_canvas->preview()->pageCount() - 1);
    m_scroll->verticalScrollBar()->setValue(m_canvas->pageRect(page).top() - 6);
}

void PagesView::showPageNumber()
{
    const PagePreview *preview = m_canvas->preview();
    if (!preview)
        return;
    const int page = m_canvas->pageAt(m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 3);
    m_page->setText(tr("%1 of %2").arg(page + 1).arg(preview->pageCount()));
    m_canvas->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(preview->pageCount()));
    m_canvas->setAccessibleDescription(preview->text(page));
}

void PagesView::save(PaperFormat format)
{
    const CheckedPaper *paper = m_work.paper();
    if (!paper || paper->isBlocked() || m_work.isChecking())
        return;
    const QString ending = format == PaperFormat::Pdf ? QStringLiteral("pdf") : QStringLiteral("docx");
    QFileDialog *dialog = newFileDialog(window(), QStringLiteral("save-paper"), QFileDialog::AcceptSave,
                                        {QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending)});
    dialog->setDefaultSuffix(ending);
    // Never a name: the reference says nothing to who does not have the vault.
    dialog->selectFile(QString(paper->reference + u'.' + ending));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) { saveTo(path, format); });
    dialog->open();
}

void PagesView::saveTo(const QString &path, PaperFormat format)
{
    const auto paper = m_work.sharedPaper();
    AppContext &context = m_work.context();
    if (!paper)
        return; // outdated while the name of the file was chosen
    const auto made =
        runJobFor<MadePaper>(window(), &context, tr("Saving the paper"), [&](JobControl &control) -> Result<MadePaper> {
            if (control.isCancelled())
                return Error{ErrorCode::Cancelled, {}, {}};
            return makePaper(context.session(), *paper, path, format);
        });
    if (!made) {
        context.say(made.error().code == ErrorCode::Conflict ? tr("There is a file of that name. Choose another one.")
                                                             : words::error(made.error()));
        return;
    }
    m_made = made->path;
    m_work.forgetDecisions();
    context.announceMany({}, tr("Saved as %1. It is not protected any more.").arg(QDir::toNativeSeparators(made->path)));
}

void PagesView::askHerAnswers()
{
    m_answersDialog = new AnswersDialog(m_work.context(), m_work.order(), window());
    m_answersDialog->open();
}

void PagesView::keepDrafts()
{
    if (m_answersDialog)
        m_answersDialog->keepDraft();
}

void PagesView::registerAsSent()
{
    auto *dialog = new SendDialog(m_work.context(), m_work.order(), m_made, window());
    dialog->open();
}

} // namespace solnoma
