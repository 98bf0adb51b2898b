// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrase_dialog.h"

#include "ui/help/help_window.h"
#include "ui/shell/announce.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/passphrase_strength.h"
#include "vault/passphrase.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace solnoma {

PassphraseDialog::PassphraseDialog(const QString &sentence, Kind kind, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("passphrase-dialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QString());
    auto *layout = new QVBoxLayout(this);
    auto *text = new QLabel(sentence, this);
    text->setWordWrap(true);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    layout->addWidget(text);
    m_first = addEdit(QStringLiteral("asked-passphrase"), tr("&Passphrase"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("passphrase-message"));
    m_message->setWordWrap(true);
    makeAnnouncing(*m_message);
    if (kind == Kind::New) {
        m_again = addEdit(QStringLiteral("asked-passphrase-again"), tr("&Once more"));
        connect(m_first, &PassphraseEdit::changed, this, &PassphraseDialog::showStrength);
    }
    layout->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    layout->addWidget(buttons);
    giveHelp(*this, "files-and-copies");
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    m_first->setFocus();
}

PassphraseEdit *PassphraseDialog::addEdit(const QString &name, const QString &label)
{
    auto *heading = new QLabel(label, this);
    auto *edit = new PassphraseEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    heading->setBuddy(edit);
    layout()->addWidget(heading);
    layout()->addWidget(edit);
    connect(edit, &PassphraseEdit::returnPressed, this, &PassphraseDialog::give);
    return edit;
}

void PassphraseDialog::showStrength()
{
    m_message->setText(m_first->isEmpty() ? QString() : strengthOf(m_first->passphrase()).words());
}

void PassphraseDialog::give()
{
    auto normalised = normalisedPassphrase(m_first->passphrase().view());
    if (!normalised || (m_again && !m_first->isSameAs(*m_again))) {
        m_message->setText(normalised ? tr("The two differ. Type them once more.") : tr("Type the passphrase first."));
        announce(*m_message);
        return;
    }
    const auto given = m_given;
    close();
    given(std::move(*normalised));
}

} // namespace solnoma
