// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace solnoma {

namespace {

QString usage()
{
    return QStringLiteral("solnoma [FOLDER]            %1\n"
                          "solnoma --sample            %2\n"
                          "solnoma --version | --help\n"
                          "\n%3\n")
        .arg(QCoreApplication::translate("main", "opens the window, and asks for the passphrase of FOLDER"),
             QCoreApplication::translate("main", "opens the sample that packaging/run made"),
             QCoreApplication::translate("main", "SOLNOMA_SAMPLE names another folder with a sample, SOLNOMA_STATE another "
                                                 "settings folder."));
}

/// As packaging/run leaves it: build/release/bin/solnoma and build/sample.
QString sampleFolder()
{
    const QString named = qEnvironmentVariable("SOLNOMA_SAMPLE");
    return named.isEmpty() ? QDir::cleanPath(QCoreApplication::applicationDirPath() + QStringLiteral("/../../sample")) : named;
}

} // namespace

Options readOptions(const QStringList &arguments)
{
    Options options;
    options.sampleFolder = sampleFolder();
    for (const QString &argument : arguments.mid(1)) {
        if (argument == u"--sample") {
            options.opensSample = true;
        } else if (argument == u"--help") {
            options.answer = usage();
        } else if (argument == u"--version") {
            options.answer = QStringLiteral("Solnoma " SOLNOMA_VERSION "\n");
        } else if (argument.startsWith(u'-') || !options.folder.isEmpty()) {
            options.isWrong = true;
            options.answer = usage();
        } else {
            options.folder = QFileInfo(argument).absoluteFilePath();
        }
    }
    return options;
}

} // namespace solnoma
