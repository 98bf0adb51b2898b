// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "base/platform_process.h"
#include "services/machine.h"
#include "services/session.h"
#include "sqlcipher/connection.h"
#include "ui/shell/theme.h"
#include "ui/widgets/file_choice.h"

#include <QApplication>
#include <QMessageBox>

#include <cstdio>

using namespace solnoma;

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("solnoma"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Solnoma"));
    Preferences preferences(stateFolder());
    InterfaceLanguage language;
    language.use(preferences.language());
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
    applyTheme(preferences);
    Program program(options, *vocabularies, preferences, language);
    program.show();
    return QApplication::exec();
}
