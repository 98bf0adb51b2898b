// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"
#include "base/platform_process.h"
#include "base/platform_relaunch.h"
#include "services/machine.h"
#include "sqlcipher/connection.h"
#include "ui/app_pages.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/desk_watch.h"
#include "ui/shell/hider.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/locker.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/start/start_page.h"
#include "ui/start/tour.h"
#include "ui/widgets/file_choice.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace solnoma;

namespace {

/// Nothing is handed over but what the settings file knows: the window's place. Not even the vault's path.
class ProcessRelauncher final : public Relauncher
{
public:
    void relaunch() override { platform::relaunch(QCoreApplication::applicationFilePath(), {}); }
};

void showFirst(StartPage &start, const Options &options, const Preferences &preferences)
{
    if (options.opensSample)
        start.openSample();
    else if (!options.folder.isEmpty())
        start.askPassphrase(options.folder);
    else if (!preferences.lastFolder().isEmpty())
        start.askPassphrase(preferences.lastFolder());
    else
        start.showChoices();
}

} // namespace

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("solnoma"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Solnoma"));
    const Options options = readOptions(QCoreApplication::arguments());
    if (!options.answer.isEmpty()) {
        std::fputs(qPrintable(options.answer), options.isWrong ? stderr : stdout);
        return options.isWrong ? 2 : 0;
    }
    forbidDialogHistory();
    const auto vocabularies = Vocabularies::load();
    if (!checkSqlCipher() || !vocabularies) {
        QMessageBox::critical(nullptr, {}, QCoreApplication::translate("main", "This program is not whole. Install it again."));
        return 1;
    }
    Preferences preferences(stateFolder());
    applyTheme(preferences);

    const SystemClock clock;
    PageRegistry registry;
    addAllPages(registry);
    MainWindow window(registry, preferences);
    ClipboardGuard clipboard;
    DeskWatch desk;
    ProcessRelauncher relauncher;
    Locker locker(window, relauncher);
    Hider hider(window);
    IdleWatch idle(window, preferences, clock);
    QObject::connect(&hider, &Hider::lockRequested, &locker, &Locker::lock);
    QObject::connect(&idle, &IdleWatch::lockRequested, &locker, &Locker::lock);
    QObject::connect(&desk, &DeskWatch::lockRequested, &locker, &Locker::lock);
    QObject::connect(&window, &MainWindow::sessionOpened, &desk, [&desk] { desk.delaySleep(true); });
    QObject::connect(&window, &MainWindow::sessionClosed, &desk, [&desk] { desk.delaySleep(false); });

    auto *start = new StartPage({{clock, *vocabularies},
                                 preferences,
                                 sampleVaultIn(options.sampleFolder),
                                 std::nullopt,
                                 [&](std::unique_ptr<Session> session, bool isSample) {
                                     window.openSession(std::move(session), isSample);
                                     if (isSample && !preferences.hasSeenTour())
                                         new Tour(window, preferences); // owned by the pages
                                 }});
    window.setStartPage(start);
    QObject::connect(&window, &MainWindow::ownVaultRequested, start, [&window, start] {
        if (window.closeSession())
            start->createVault();
    });
    showFirst(*start, options, preferences);
    window.show();
    return QApplication::exec();
}
