// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/document_page.h"

#include "ui/evidence/intake.h"
#include "ui/evidence/viewer_widget.h"
#include "ui/forms/record_editor.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/job.h"
#include "ui/shell/words.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/flow_layout.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace solnoma {

DocumentPage::DocumentPage(AppContext &context, const Location &location)
    : m_context(context),
      m_location(location),
      m_editor(new RecordEditor(context, this)),
      m_viewer(new ViewerWidget(this)),
      m_facts(new QLabel(this)),
      m_warning(new QLabel(this))
{
    setObjectName(QStringLiteral("document-page"));
    for (QLabel *label : {m_facts, m_warning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_facts->setObjectName(QStringLiteral("document-facts"));
    m_warning->setObjectName(QStringLiteral("document-warning"));
    m_warning->setFrameShape(QFrame::StyledPanel);
    m_warning->setMargin(fontMetrics().height() / 2);
    m_warning->hide();
    m_facts->hide();
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(m_warning);
    leftLayout->addWidget(makeButtons());
    leftLayout->addWidget(m_facts);
    leftLayout->addWidget(m_editor, 1);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(fontMetrics().averageCharWidth() * 2);
    splitter->addWidget(left);
    splitter->addWidget(m_viewer);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    setFocusProxy(m_editor);
    m_editor->open(location.record);
    QTimer::singleShot(0, this, &DocumentPage::showFile); // under its sheet, once the page is there
    connect(m_viewer, &ViewerWidget::uncovered, this, &DocumentPage::readFile);
    // Nothing of the file stays in the process, or in the other one, when the window locks.
    connect(&m_context, &AppContext::stopJobs, m_viewer, &ViewerWidget::clear);
}

QWidget *DocumentPage::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row); // in wide letters the two do not fit beside each other
    layout->setContentsMargins(0, 0, 0, 0);
    auto *safe = new QPushButton(tr("Add its safe copy…"), row);
    safe->setObjectName(QStringLiteral("add-safe-copy"));
    safe->setToolTip(tr("A version without names and hidden data, made outside: the only one that may leave"));
    safe->setEnabled(!m_context.session().isReadOnly());
    m_save = new QPushButton(tr("Save an unprotected copy…"), row);
    m_save->setObjectName(QStringLiteral("save-unprotected"));
    m_save->setEnabled(false); // until a file is known to be kept
    giveIcon(safe, Icon::Hide);
    giveIcon(m_save, Icon::Export);
    connect(safe, &QPushButton::clicked, this, &DocumentPage::makeSafeCopy);
    connect(m_save, &QPushButton::clicked, this, &DocumentPage::askToSave);
    layout->addWidget(safe);
    layout->addWidget(m_save);
    return row;
}

QString DocumentPage::title() const
{
    return tr("Document: %1").arg(m_context.titleOf(m_location.record));
}

bool DocumentPage::goTo(const Location &location)
{
    return m_editor->goTo(location.within,
                          std::string_view(location.part.constData(), static_cast<size_t>(location.part.size())));
}

bool DocumentPage::leave()
{
    return m_editor->leave();
}

void DocumentPage::keepDrafts()
{
    m_editor->keepDraft();
}

void DocumentPage::showFile()
{
    const auto record = m_context.store().records().load(m_location.record);
    if (!record) {
        m_viewer->say(words::error(record.error()));
        return;
    }
    if (record->isEmpty("file")) {
        m_viewer->say(tr("No file is kept for this document."));
        return;
    }
    m_save->setEnabled(true);
    m_facts->setText(tr("%1 · %2 · SHA-256 %3")
                         .arg(words::fileSize(record->integer("size").value_or(0)), words::fileType(record->text("mime")),
                              record->text("sha256")));
    m_facts->show();
    if (record->is("graphic", u"yes"))
        m_viewer->cover(tr("This document is marked as graphic."), tr("Show it all the same"));
    else
        readFile();
}

void DocumentPage::readFile()
{
    const auto bytes =
        runJobFor<QByteArray>(window(), &m_context, tr("Reading the document"), [&](JobControl &control) -> Result<QByteArray> {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const auto record = m_context.store().records().load(m_location.record);
            const qint64 all = record ? record->integer("size").value_or(0) : 0;
            if (all > static_cast<qint64>(view::LargestFile))
                return Error{ErrorCode::Cancelled, {}, {}};
            SOLNOMA_TRY(readEvidence(m_context.session(), m_location.record, buffer,
                                     [&](qint64 done) { return control.progress(QString(), done, all); }));
            return buffer.data();
        });
    if (bytes)
        m_viewer->show(*bytes);
    else
        m_viewer->say(bytes.error().code == ErrorCode::Cancelled ? tr("Not shown: too large, or stopped.")
                                                                 : words::error(bytes.error()));
}

void DocumentPage::makeSafeCopy()
{
    QFileDialog *dialog =
        newFileDialog(window(), QStringLiteral("choose-safe-copy"), QFileDialog::AcceptOpen, {tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentPage::takeSafeCopy);
    dialog->open();
}

void DocumentPage::takeSafeCopy(const QString &path)
{
    NewEvidence copy;
    copy.path = path;
    copy.title = tr("%1, safe copy").arg(m_context.titleOf(m_location.record));
    copy.safeCopyOf = m_location.record;
    const TakenIn taken = takeIn(m_context, window(), {copy});
    m_warning->setText(taken.trouble.isEmpty() ? originalsSentence(taken.originals) : taken.trouble);
    m_warning->show();
}

void DocumentPage::askToSave()
{
    m_warning->setText(
        tr("The copy will lie there readable for everybody who gets hold of this computer or stick. Save it only where it "
           "is needed, and delete it when it is not."));
    m_warning->show();
    QFileDialog *dialog = newFileDialog(window(), QStringLiteral("save-copy"), QFileDialog::AcceptSave, {tr("All files (*)")});
    dialog->selectFile(tr("copy"));
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentPage::saveCopy);
    dialog->open();
}

void DocumentPage::saveCopy(const QString &path)
{
    const auto saved =
        runJobFor<void>(window(), &m_context, tr("Saving an unprotected copy"), [&](JobControl &control) -> Result<void> {
            return solnoma::saveCopy(m_context.session(), m_location.record, path,
                                     [&](qint64 done) { return control.progress(QString(), done, 0); });
        });
    m_warning->setText(
        saved ? tr("An unprotected copy lies here, and the log of what left says so:\n%1").arg(QDir::toNativeSeparators(path))
              : words::error(saved.error()));
}

} // namespace solnoma
