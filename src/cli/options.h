// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace solnoma::cli {

/// One option as the help and the man page show it, in English; whoever prints `help` says tr(). No value name: a switch; "N": a
/// whole number.
struct OptionSpec {
    const char *name;
    const char *valueName;
    const char *help;
};

/// One command as the help and the man page show it.
struct CommandSpec {
    const char *name;
    const char *arguments; ///< "REF", "[REF]", "FILE …"
    const char *help;
    int least; ///< positional arguments
    int most;
    std::vector<OptionSpec> options;
};

/// All commands in the order of the help; the options that every command takes.
const std::vector<CommandSpec> &commands();
const std::vector<OptionSpec> &commonOptions();

/// What was typed, taken apart. Options may stand before or behind the command.
struct Arguments {
    QString command;
    QStringList positional;
    QHash<QString, QStringList> options;
    QString error; ///< a sentence, when something does not fit

    bool has(const char *name) const { return options.contains(QLatin1String(name)); }
    QString value(const char *name, const QString &otherwise = {}) const;
    QStringList values(const char *name) const { return options.value(QLatin1String(name)); }
};

Arguments parseArguments(const QStringList &typed);

QString helpText(const QString &command);

} // namespace solnoma::cli
