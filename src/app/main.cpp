// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_process.h"
#include "services/machine.h"
#include "sqlcipher/connection.h"
#include "ui/app_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QApplication>

using namespace solnoma;

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("solnoma"));
    const auto vocabularies = Vocabularies::load();
    if (!checkSqlCipher() || !vocabularies)
        return 1;
    Preferences preferences(stateFolder());
    PageRegistry registry;
    addAllPages(registry);
    MainWindow window(registry, preferences);
    window.show();
    return QApplication::exec();
}
