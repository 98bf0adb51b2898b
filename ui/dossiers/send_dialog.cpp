// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/send_dialog.h"

#include "services/sending.h"
#include "ui/help/help_window.h"
#include "ui/shell/announce.h"
#include "ui/shell/app_context.h"
#include "ui/shell/job.h"
#include "ui/shell/words.h"
#include "ui/widgets/content_line.h"
#include "ui/widgets/date_editors.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/file_dialogs.h"
#include "ui/widgets/help_line.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace solnoma {

SendDialog::SendDialog(AppContext &context, const PaperOrder &order, const QString &file, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_order(order),
      m_file(new ContentLine(this)),
      m_mandates(makeFieldEditor(context, *entity("communication").field("mandates"), this)),
      m_day(new DateEdit(context.clock(), this)),
      m_error(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("send-dialog"));
    setWindowTitle(QString());
    m_file->setObjectName(QStringLiteral("sent-file"));
    m_file->setText(QDir::toNativeSeparators(file));
    m_file->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    m_mandates->setObjectName(QStringLiteral("sent-mandates"));
    m_day->setObjectName(QStringLiteral("sent-day"));
    m_day->setValue(context.today());
    if (order.product == u"wgad")
        m_mandates->setValue(QStringList{QStringLiteral("wgad")});
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SendDialog::chooseFile);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(choose);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setObjectName(QStringLiteral("send-error"));
    makeAnnouncing(*m_error);
    m_error->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Register as sent"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SendDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SendDialog::reject);
    giveHelp(*this, "dossiers");

    auto *layout = new QFormLayout(this);
    auto *intro =
        new QLabel(tr("The exact file is kept with its hash, and the tasks that follow are made: tell the person (7 days), ask "
                      "for the receipt (14 days), ask whether it was transmitted (60 days)."),
                   this);
    intro->setWordWrap(true);
    layout->addRow(intro);
    layout->addRow(tr("&File that was sent"), fileRow);
    const auto helped = [this](QWidget *editor, std::string_view field) {
        return new HelpedField(editor, words::fieldHelp(*entity("communication").field(field)), this);
    };
    QWidget *to = helped(m_mandates, "mandates");
    QWidget *day = helped(m_day, "sent");
    layout->addRow(tr("&To"), to);
    layout->addRow(tr("&Sent on"), day);
    const auto labelOf = [layout](auto *row) { return static_cast<QLabel *>(layout->labelForField(row)); };
    const auto nameOf = [labelOf](auto *row) { return labelOf(row)->text().remove(u'&'); };
    labelOf(fileRow)->setBuddy(m_file); // of a row of two it is not known
    m_file->setAccessibleName(nameOf(fileRow));
    m_mandates->setName(nameOf(to));
    m_day->setName(nameOf(day));
    layout->addRow(m_error);
    layout->addRow(buttons);
    if (!file.isEmpty())
        m_mandates->setFocus();
}

void SendDialog::chooseFile()
{
    QFileDialog *dialog = newFileDialog(this, QStringLiteral("choose-sent"), QFileDialog::AcceptOpen,
                                        {tr("Papers (*.pdf *.docx)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_file->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

void SendDialog::fail(const QString &sentence)
{
    m_error->setText(sentence);
    announce(*m_error);
    m_error->show();
}

void SendDialog::accept()
{
    SentPaper sent;
    sent.file = QDir::fromNativeSeparators(m_file->text().trimmed());
    sent.product = m_order.product;
    sent.language = m_order.language;
    sent.caseId = m_order.caseId;
    const Value mandates = m_mandates->value();
    if (const auto *codes = std::get_if<QStringList>(&mandates))
        sent.mandates = *codes;
    const Value day = m_day->value();
    const auto *date = std::get_if<QDate>(&day);
    if (sent.file.isEmpty() || !date) {
        fail(sent.file.isEmpty() ? tr("Choose the file that was sent.") : tr("Say on which day it was sent."));
        return;
    }
    sent.sent = *date;
    const auto registered = runJobFor<RegisteredPaper>(this, &m_context, tr("Keeping the file that was sent"),
                                                       [&](JobControl &) { return registerSent(m_context.session(), sent); });
    if (!registered) {
        fail(registered.error().code == ErrorCode::NotFound ? tr("That file is not there.") : words::error(registered.error()));
        return;
    }
    m_context.announceMany({}, registered->isLogged
                                   ? tr("Registered as sent. Three tasks follow from it.")
                                   : tr("Registered as sent. This exact file was not made here, or was changed since."));
    QDialog::accept();
}

} // namespace solnoma
