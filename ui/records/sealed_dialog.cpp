// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sealed_dialog.h"

#include "services/ways_in.h"
#include "ui/help/help_window.h"
#include "ui/shell/app_context.h"
#include "ui/shell/job.h"
#include "ui/shell/words.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/tone_line.h"
#include "vault/passphrase.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

SealedDialog::SealedDialog(AppContext &context, const QString &purpose, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_passphrase(new PassphraseEdit(this)),
      m_error(new ToneLine(QStringLiteral("sealed-error"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("sealed-dialog"));
    setWindowTitle(QString());
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(purpose, this);
    label->setWordWrap(true);
    label->setBuddy(m_passphrase);
    m_passphrase->setObjectName(QStringLiteral("sealed-passphrase"));
    connect(m_passphrase, &PassphraseEdit::returnPressed, this, &SealedDialog::accept);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Open"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SealedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SealedDialog::reject);
    giveHelp(*this, "sources");
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_error),
                            static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
}

void SealedDialog::accept()
{
    auto typed = normalisedPassphrase(m_passphrase->passphrase().view());
    m_passphrase->clear();
    if (!typed)
        return;
    const Credential credential = PassphraseCredential{std::move(*typed)};
    const QString path = m_context.session().vault().sealedKeyPath();
    const SecretBytes keyFileHash = m_context.session().keyFileHash().clone(); // the window may lock meanwhile
    auto key = runJobFor<SealedKey>(this, nullptr, tr("Opening the sealed names"),
                                    [&](JobControl &) { return openSealedKey(path, credential, keyFileHash); });
    if (!key) {
        m_error->say(Tone::Error, key.error().code == ErrorCode::NotFound
                                      ? tr("The key to the sealed names is not on this laptop; the coordinator keeps it.")
                                  : key.error().code == ErrorCode::WrongPassphrase
                                      ? tr("This passphrase does not open the sealed names.")
                                      : words::error(key.error()));
        m_passphrase->setFocus();
        return;
    }
    m_context.openSealed(std::move(*key));
    QDialog::accept();
}

} // namespace solnoma
