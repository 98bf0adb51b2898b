// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_page.h"

#include "ui/evidence/intake.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/kind_list.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace solnoma {

EvidencePage::EvidencePage(AppContext &context, const Location &location)
    : m_context(context),
      m_about(location.within),
      m_model(new KindList(context, entity("document"), {"kind", "captured", "received", "redacted_of"}, this)),
      m_list(new KindTable(m_model, this)),
      m_aboutLabel(new QLabel(this)),
      m_originals(new QLabel(this)),
      m_empty(new EmptyNote(Icon::Evidence, tr("No documents yet. Add files, drop them here, or paste a picture."), this))
{
    setObjectName(QStringLiteral("evidence-page"));
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("documents"));
    m_list->setAccessibleName(tr("Documents"));
    for (QLabel *label : {m_aboutLabel, m_originals}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_originals->setObjectName(QStringLiteral("originals"));
    m_originals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_originals->setFrameShape(QFrame::StyledPanel);
    m_originals->setMargin(fontMetrics().height() / 2);
    m_originals->hide();
    const auto action = [this](const char *name, Icon icon, const QString &text, const QKeySequence &keys, auto slot) {
        auto *made = new QAction(solnoma::icon(icon), text, this);
        made->setObjectName(QLatin1String(name));
        made->setShortcut(keys);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
        auto *button = new QPushButton(made->icon(), text, this);
        button->setObjectName(QStringLiteral("button-") + QLatin1String(name));
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        button->setEnabled(!m_context.session().isReadOnly());
        connect(button, &QPushButton::clicked, made, &QAction::trigger);
        return button;
    };
    auto *tools = new QHBoxLayout;
    tools->addWidget(action("add-files", Icon::Attach, tr("Add files…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                            &EvidencePage::chooseFiles));
    tools->addWidget(action("paste-evidence", Icon::Paste, tr("Paste"), QKeySequence::Paste, &EvidencePage::paste));
    tools->addWidget(m_aboutLabel, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(tools);
    layout->addWidget(m_originals);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QTreeView::activated, this, &EvidencePage::openCurrent);
    const auto showWhetherEmpty = [this] {
        m_empty->setVisible(m_model->rowCount() == 0);
        m_list->setVisible(m_model->rowCount() > 0);
    };
    connect(m_model, &KindList::modelReset, this, showWhetherEmpty);
    showWhetherEmpty();
    showAbout();
    if (location.part == "add")
        QTimer::singleShot(0, this, &EvidencePage::chooseFiles);
}

bool EvidencePage::goTo(const Location &location)
{
    m_about = location.within;
    showAbout();
    if (location.part == "add")
        chooseFiles();
    return true;
}

void EvidencePage::showAbout()
{
    m_aboutLabel->setText(m_about.isNull() ? QString() : tr("New files are about: %1").arg(m_context.titleOf(m_about)));
}

void EvidencePage::chooseFiles()
{
    QFileDialog *dialog =
        newFileDialog(window(), QStringLiteral("choose-evidence"), QFileDialog::AcceptOpen, {tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        QList<NewEvidence> files;
        for (const QString &path : paths)
            files.append({.path = path, .bytes = {}, .title = {}, .kind = {}, .about = {}, .safeCopyOf = {}});
        take(files);
    });
    dialog->open();
}

void EvidencePage::paste()
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QList<NewEvidence> files = copied ? evidenceIn(*copied) : QList<NewEvidence>();
    if (files.isEmpty())
        m_context.say(tr("There is neither a picture nor a file to paste."));
    else
        take(files);
}

void EvidencePage::take(QList<NewEvidence> files)
{
    for (NewEvidence &file : files) {
        if (!m_about.isNull())
            file.about = m_about;
    }
    const TakenIn taken = takeIn(m_context, window(), files);
    const QString where = originalsSentence(taken.originals);
    m_originals->setText(taken.trouble.isEmpty() ? where : QString(taken.trouble + u'\n' + where).trimmed());
    m_originals->setVisible(!m_originals->text().isEmpty());
    if (!taken.documents.empty())
        m_list->setCurrentIndex(m_model->indexOf(taken.documents.back()));
    m_list->setFocus();
}

void EvidencePage::openCurrent()
{
    const Uuid7 id = m_model->id(m_list->currentIndex());
    if (!id.isNull())
        m_context.openRecord(id);
}

void EvidencePage::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isFile = event->mimeData()->hasUrls() || event->mimeData()->hasImage();
    event->setAccepted(isFile && !m_context.session().isReadOnly());
    if (event->isAccepted())
        event->setDropAction(Qt::CopyAction);
}

void EvidencePage::dropEvent(QDropEvent *event)
{
    const QList<NewEvidence> files = evidenceIn(*event->mimeData());
    event->setDropAction(Qt::CopyAction); // never a move: the original is its owner's to delete
    event->accept();
    if (!files.isEmpty())
        take(files);
}

} // namespace solnoma
