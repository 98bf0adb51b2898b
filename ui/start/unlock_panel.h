// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/opening_panel.h"
#include "ui/start/sample_vault.h"

class QCheckBox;
class QLineEdit;

namespace solnoma {

class PassphraseEdit;
class Preferences;

/// One passphrase box with the cursor in it. A key file, the coordinator's key and "remember the folder" stand below.
class UnlockPanel : public OpeningPanel
{
    Q_OBJECT
public:
    UnlockPanel(const Session::Context &context, Preferences &preferences, QWidget *parent);

    void start(const QString &folder);
    void openSample(const SampleVault &sample);

protected:
    void go() override;
    void failed(const Error &error) override;
    void forget() override;

private:
    void addKeyFile();
    void chooseKeyFile();

    Session::Context m_context;
    Preferences &m_preferences;
    QString m_folder;
    QLabel *m_name;
    PassphraseEdit *m_passphrase;
    QLabel *m_notice;
    QCheckBox *m_remember;
    QPushButton *m_keyFile;
    QString m_keyPath;
    int m_failures = 0;
};

} // namespace solnoma
