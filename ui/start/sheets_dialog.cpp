// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sheets_dialog.h"

#include "base/platform_files.h"
#include "dossier/pdf_writer.h"
#include "dossier/products/blank_sheet.h"
#include "services/interface_language.h"
#include "ui/help/help_window.h"
#include "ui/shell/announce.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/file_choice.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

SheetsDialog::SheetsDialog(QWidget *parent)
    : QDialog(parent), m_sheets(new QListWidget(this)), m_language(new QComboBox(this)), m_said(new QLabel(this))
{
    setObjectName(QStringLiteral("sheets"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    m_sheets->setObjectName(QStringLiteral("sheet-list"));
    m_sheets->setAccessibleName(tr("Sheets"));
    layout->addWidget(m_sheets, 1);
    auto *form = new QFormLayout;
    m_language->setObjectName(QStringLiteral("sheet-language"));
    for (const InterfaceLanguage::Name &each : InterfaceLanguage::all())
        m_language->addItem(QString::fromUtf16(each.inItself), QLatin1String(each.code));
    m_language->setCurrentIndex(m_language->findData(InterfaceLanguage::now()));
    form->addRow(tr("&Language of the sheet"), m_language);
    layout->addLayout(form);
    m_said->setObjectName(QStringLiteral("sheet-said"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    makeAnnouncing(*m_said);
    m_said->setText(tr("Printed paper is not protected. Write numbers and labels on it, no names of those who tell."));
    m_said->setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    layout->addWidget(m_said);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("save-sheet"));
    giveIcon(m_save, Icon::Save);
    m_save->setDefault(true);
    layout->addWidget(buttons);
    giveHelp(*this, "opening", HelpPanel::Reach::OnePage);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(m_save, &QPushButton::clicked, this, &SheetsDialog::save);
    connect(m_sheets, &QListWidget::itemActivated, this, &SheetsDialog::save);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SheetsDialog::fill);
    fill();
}

void SheetsDialog::fill()
{
    const int row = qMax(0, m_sheets->currentRow());
    m_sheets->clear();
    for (const QString &name : blankSheets()) {
        if (const auto sheet = blankSheet(name, chosenLanguage())) {
            // The number alone: whoever looks on before unlocking is not told what the sheets are about.
            auto *item = new QListWidgetItem(sheet->title.section(QStringLiteral(". "), 0, 0), m_sheets);
            item->setData(Qt::UserRole, name);
        }
    }
    m_sheets->setCurrentRow(row);
}

QString SheetsDialog::chosenSheet() const
{
    const QListWidgetItem *item = m_sheets->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString SheetsDialog::chosenLanguage() const
{
    return m_language->currentData().toString();
}

void SheetsDialog::save()
{
    chooseNewFile(this, tr("Save the sheet"), QStringLiteral("sheet-%1.pdf").arg(m_sheets->currentRow() + 1),
                  [this](const QString &path) { saveTo(path); });
}

void SheetsDialog::saveTo(const QString &path)
{
    const auto sheet = blankSheet(chosenSheet(), chosenLanguage());
    if (!sheet)
        return;
    const auto pdf = writePdf(*sheet);
    const Result<void> written = pdf ? platform::writeFileDurably(path, *pdf) : Result<void>(pdf.error());
    m_said->setText(written ? tr("Saved. Print it and delete the file when you need it no more.")
                            : words::error(written.error()));
    announce(*m_said);
}

} // namespace solnoma
