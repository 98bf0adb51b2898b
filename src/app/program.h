// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"
#include "base/clock.h"
#include "base/platform_relaunch.h"
#include "services/interface_language.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/desk_watch.h"
#include "ui/shell/hider.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/locker.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/preferences.h"

namespace solnoma {

class StartPage;
class Vocabularies;

/// Nothing is handed over but what the settings file knows: the window's place. Not even the vault's path.
class ProcessRelauncher final : public Relauncher
{
public:
    void relaunch() override;
};

/// Where everything that the window needs is made and tied together.
class Program : public QObject
{
    Q_OBJECT
public:
    /// `language` already speaks what `preferences` say.
    Program(const Options &options, const Vocabularies &vocabularies, Preferences &preferences, InterfaceLanguage &language);

    void show();

private:
    void makeStartPage();
    void speak(const QString &language);

    const Options m_options;
    const Vocabularies &m_vocabularies;
    Preferences &m_preferences;
    InterfaceLanguage &m_language;
    const SystemClock m_clock;
    PageRegistry m_registry;
    MainWindow m_window;
    StartPage *m_start = nullptr; ///< owned by the window
    ClipboardGuard m_clipboard;
    DeskWatch m_desk;
    ProcessRelauncher m_relauncher;
    Locker m_locker;
    Hider m_hider;
    IdleWatch m_idle;
};

} // namespace solnoma
