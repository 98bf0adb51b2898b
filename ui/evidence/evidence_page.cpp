// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_page.h"

#include "ui/evidence/intake.h"
#include "ui/lists/all_lists.h"
#include "ui/lists/record_table.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/file_dialogs.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QTimer>
#include <QVBoxLayout>

namespace solnoma {

EvidencePage::EvidencePage(AppContext &context, const Location &location)
    : RecordListPage(context, documentsList(), location),
      m_context(context),
      m_aboutLabel(new QLabel(this)),
      m_originals(new QLabel(this))
{
    setAcceptDrops(true);
    for (QLabel *label : {m_aboutLabel, m_originals}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->hide();
    }
    m_aboutLabel->setObjectName(QStringLiteral("new-files-about"));
    m_originals->setObjectName(QStringLiteral("originals"));
    m_originals->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_originals->setFrameShape(QFrame::StyledPanel);
    m_originals->setMargin(fontMetrics().height() / 2);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(0, m_aboutLabel);
    column->insertWidget(1, m_originals);
    addIntake("add-files", Icon::Attach, tr("Add files…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
              &EvidencePage::chooseFiles);
    addIntake("paste-evidence", Icon::Paste, tr("Paste"), QKeySequence::Paste, &EvidencePage::paste);
    setAbout(location.within);
    if (location.part == "add")
        QTimer::singleShot(0, this, &EvidencePage::chooseFiles);
}

void EvidencePage::addIntake(const char *name, Icon icon, const QString &text, const QKeySequence &keys,
                             void (EvidencePage::*slot)())
{
    QAction *action = addCommand(QLatin1String(name), icon, text, keys);
    action->setEnabled(!m_context.session().isReadOnly());
    connect(action, &QAction::triggered, this, slot);
    addCommand(action);
}

Location EvidencePage::location() const
{
    return m_about.isNull() ? RecordListPage::location() : Location{"evidence", {}, {}, m_about};
}

bool EvidencePage::goTo(const Location &location)
{
    setAbout(location.within);
    if (location.part == "add")
        chooseFiles();
    return RecordListPage::goTo(location);
}

void EvidencePage::setAbout(const Uuid7 &record)
{
    m_about = Uuid7();
    if (!record.isNull()) {
        const auto head = m_context.store().records().head(record);
        if (head && *head && (*head)->entity->kind != "document")
            m_about = record;
    }
    m_aboutLabel->setText(m_about.isNull() ? QString() : tr("New files are about: %1").arg(m_context.titleOf(m_about)));
    m_aboutLabel->setVisible(!m_about.isNull());
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
        readAgain(taken.documents.back());
    table().setFocus();
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
