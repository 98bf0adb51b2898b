// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/unlock_panel.h"

#include "services/ways_in.h"
#include "ui/shell/announce.h"
#include "ui/shell/icons.h"
#include "ui/shell/preferences.h"
#include "ui/start/start_words.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/passphrase_edit.h"
#include "vault/passphrase.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

namespace {

constexpr int FailuresBeforeHint = 2;

/// A coordinator's key opens with its own passphrase; any other file is the second half of the passphrase.
Result<Credential> credentialOf(const SecretBytes &typed, const QString &keyPath)
{
    auto passphrase = normalisedPassphrase(typed.view());
    if (!passphrase)
        return Error{ErrorCode::WrongPassphrase, {}, {}};
    if (keyPath.isEmpty())
        return Credential(PassphraseCredential{std::move(*passphrase)});
    auto key = coordinator::openKey(keyPath, *passphrase);
    if (key || key.error().code == ErrorCode::WrongPassphrase)
        return key;
    auto hash = hashOfKeyFile(keyPath);
    if (!hash)
        return hash.error();
    return Credential(PassphraseCredential{std::move(*passphrase), std::move(*hash)});
}

} // namespace

UnlockPanel::UnlockPanel(const Session::Context &context, Preferences &preferences, QWidget *parent)
    : OpeningPanel(QStringLiteral("Solnoma"), parent), m_context(context), m_preferences(preferences)
{
    setObjectName(QStringLiteral("unlock-panel"));
    m_name = addText({});
    m_name->setObjectName(QStringLiteral("folder-name"));
    auto *label = addText(tr("&Passphrase"));
    m_passphrase = new PassphraseEdit(widget());
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    label->setBuddy(m_passphrase);
    column()->addWidget(m_passphrase);
    m_notice = addText({}, true);
    makeAnnouncing(*m_notice);
    m_notice->setObjectName(QStringLiteral("keyboard-notice"));
    m_remember = new QCheckBox(tr("&Remember on this computer where the folder is"), widget());
    m_remember->setObjectName(QStringLiteral("remember-folder"));
    m_remember->setToolTip(tr("Then whoever uses this computer can see that there is such a folder, and where"));
    column()->addWidget(m_remember);
    addKeyFile();
    addFoot(tr("Open"));
    setFocusProxy(m_passphrase);
    connect(m_passphrase, &PassphraseEdit::returnPressed, this, [this] { go(); });
    connect(m_passphrase, &PassphraseEdit::noticeChanged, this, [this] {
        m_notice->setText(m_passphrase->notice());
        announce(*m_notice);
    });
}

void UnlockPanel::addKeyFile()
{
    m_keyFile = new QPushButton(widget());
    m_keyFile->setObjectName(QStringLiteral("key-file"));
    m_keyFile->setFlat(true);
    giveIcon(m_keyFile, Icon::Key);
    column()->addWidget(m_keyFile, 0, Qt::AlignLeading);
    connect(m_keyFile, &QPushButton::clicked, this, &UnlockPanel::chooseKeyFile);
}

void UnlockPanel::chooseKeyFile()
{
    if (!m_keyPath.isEmpty()) {
        m_keyPath.clear();
        m_keyFile->setText(tr("Open with a &key file…"));
        return;
    }
    chooseFile(this, tr("The key file"), {}, [this](const QString &path) {
        m_keyPath = path;
        m_keyFile->setText(tr("With the &key file “%1” (press to leave it out)").arg(QFileInfo(path).fileName()));
        m_passphrase->setFocus();
    });
}

void UnlockPanel::start(const QString &folder)
{
    m_folder = folder;
    m_failures = 0;
    m_name->setText(QFileInfo(folder).fileName());
    m_name->setToolTip(folder);
    m_remember->setChecked(!m_preferences.lastFolder().isEmpty() && m_preferences.lastFolder() == folder);
    m_keyPath.clear();
    m_keyFile->setText(tr("Open with a &key file…"));
    m_notice->clear();
    say({});
    m_passphrase->clear();
    m_passphrase->setFocus();
}

void UnlockPanel::openSample(const SampleVault &sample)
{
    start(sample.folder);
    run(
        [sample, context = m_context]() -> Opening::Opened {
            auto passphrase = sample.passphrase();
            if (!passphrase)
                return passphrase.error();
            return Session::open(sample.folder, PassphraseCredential{std::move(*passphrase)}, context);
        },
        true);
}

void UnlockPanel::go()
{
    if (m_passphrase->isEmpty()) {
        say(tr("Type the passphrase first."));
        return;
    }
    const auto typed = std::make_shared<SecretBytes>(m_passphrase->passphrase());
    run(
        [typed, folder = m_folder, keyPath = m_keyPath, context = m_context]() -> Opening::Opened {
            const auto credential = credentialOf(*typed, keyPath);
            typed->clear();
            if (!credential)
                return credential.error();
            return Session::open(folder, *credential, context);
        },
        false);
}

void UnlockPanel::failed(const Error &error)
{
    QString sentence = words::openingError(error);
    if (error.code == ErrorCode::WrongPassphrase && ++m_failures >= FailuresBeforeHint)
        sentence += u' ' + tr("Was it typed in another layout, or with Caps Lock on?");
    say(sentence, Tone::Error);
    m_passphrase->clear();
    m_passphrase->setFocus();
}

void UnlockPanel::forget()
{
    if (m_remember->isChecked())
        m_preferences.setLastFolder(m_folder);
    else if (m_preferences.lastFolder() == m_folder)
        m_preferences.setLastFolder({});
    m_passphrase->clear();
    m_notice->clear();
}

} // namespace solnoma
