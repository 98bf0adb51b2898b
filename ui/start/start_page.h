// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "ui/start/sample_vault.h"

#include <QStackedWidget>

namespace solnoma {

class ChoosePanel;
class CreatePanel;
class Preferences;
class UnlockPanel;

/// What stands in the window while no vault is open: choose, unlock, create. Nothing here says what the program is for.
class StartPage : public QStackedWidget
{
    Q_OBJECT
public:
    struct Setting {
        Session::Context session;
        Preferences &preferences;
        SampleVault sample = {};
        std::optional<KdfParameters> testKdf = {}; ///< tests only: cheaper than a real vault may be
        std::function<void(std::unique_ptr<Session>, bool isSample)> opened;
    };

    explicit StartPage(Setting setting, QWidget *parent = nullptr);

    void showChoices();
    void askPassphrase(const QString &folder);
    void createVault();
    void openSample();
    /// The window is to be locked while a vault is being opened: that is as if it had been open for a moment.
    void dropOpening();
    /// The one page of the handbook that may be read here.
    void toggleHelp();

Q_SIGNALS:
    void languageChosen(const QString &code);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(std::unique_ptr<Session> session, bool isSample);

    Setting m_setting;
    ChoosePanel *m_choose;
    UnlockPanel *m_unlock;
    CreatePanel *m_create;
};

} // namespace solnoma
