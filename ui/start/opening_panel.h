// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"
#include "ui/start/opening.h"
#include "ui/start/start_column.h"

class QProgressBar;
class QPushButton;

namespace solnoma {

class ToneLine;

/// The common half of unlocking and creating: while the vault opens the panel is quiet and says so; what goes wrong
/// stands above the buttons.
class OpeningPanel : public StartColumn
{
    Q_OBJECT
public:
    using OnOpened = std::function<void(std::unique_ptr<Session>, bool isSample)>;

    OpeningPanel(const QString &title, QWidget *parent);
    void onOpened(OnOpened opened) { m_onOpened = std::move(opened); }

    /// What is being opened is closed again as soon as it is open.
    void dropOpening() { m_opening.drop(); }

Q_SIGNALS:
    void backRequested();

protected:
    /// Message, progress and the two buttons; call it last.
    void addFoot(const QString &go);
    void say(const QString &sentence, Tone tone = Tone::Information);
    void run(std::function<Opening::Opened()> open, bool isSample);

    virtual void go() = 0;
    virtual void failed(const Error &error) = 0;
    /// Passphrases and the like go at once.
    virtual void forget() = 0;

private:
    void setBusy(bool busy);

    Opening m_opening;
    OnOpened m_onOpened;
    QWidget *m_foot = nullptr;
    ToneLine *m_message = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace solnoma
