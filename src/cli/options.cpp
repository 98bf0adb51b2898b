// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include "cli/kinds.h"
#include "cli/tr.h"

#include <algorithm>

namespace solnoma::cli {

namespace {

const CommandSpec *find(const QString &name)
{
    const auto found =
        std::ranges::find_if(commands(), [&](const CommandSpec &spec) { return name == QLatin1String(spec.name); });
    return found == commands().end() ? nullptr : &*found;
}

/// The first command among the words; options with a value take the next word with them.
const OptionSpec *findOption(const QString &name, const CommandSpec *command)
{
    const auto matches = [&](const OptionSpec &spec) { return name == QLatin1String(spec.name); };
    const auto common = std::ranges::find_if(commonOptions(), matches);
    if (common != commonOptions().end())
        return &*common;
    if (!command)
        return nullptr;
    const auto own = std::ranges::find_if(command->options, matches);
    return own == command->options.end() ? nullptr : &*own;
}

/// Takes "--name", "--name=value" or "--name value" at `at`.
void takeOption(Arguments &arguments, const QStringList &typed, qsizetype &at, const CommandSpec *command)
{
    const QString word = typed[at].mid(2);
    const QString name = word.section(u'=', 0, 0);
    const OptionSpec *spec = findOption(name, command);
    if (!spec) {
        arguments.error = tr("There is no option --%1 here.").arg(name);
        return;
    }
    QString value;
    if (word.contains(u'=') && !spec->valueName) // who typed --yes=no did not say yes
        arguments.error = tr("The option --%1 takes no value.").arg(name);
    else if (word.contains(u'='))
        value = word.section(u'=', 1);
    else if (spec->valueName && at + 1 < typed.size())
        value = typed[++at];
    else if (spec->valueName)
        arguments.error = tr("The option --%1 needs a value.").arg(name);
    bool isNumber = false;
    value.toUInt(&isNumber);
    if (arguments.error.isEmpty() && qstrcmp(spec->valueName, "N") == 0 && !isNumber)
        arguments.error = tr("The option --%1 needs a whole number.").arg(name);
    arguments.options[name].append(value);
}

void checkCount(Arguments &arguments, const CommandSpec &command)
{
    const qsizetype count = arguments.positional.size();
    if (count < command.least || count > command.most)
        arguments.error = tr("%1 is used so: %1 %2").arg(QLatin1String(command.name), QLatin1String(command.arguments));
}

/// What is typed, then what it does; on a line of its own where the first is long.
QString helpLine(const QString &typed, const QString &help)
{
    constexpr int Width = 32;
    const QString left = typed.size() < Width ? typed.leftJustified(Width) : QString(typed + u'\n' + QString(Width, u' '));
    return left + help + u'\n';
}

QString optionLine(const OptionSpec &option)
{
    QString left = QStringLiteral("  --") + QLatin1String(option.name);
    if (option.valueName)
        left += u' ' + QString(QLatin1String(option.valueName));
    return helpLine(left, tr(option.help));
}

} // namespace

QString Arguments::value(const char *name, const QString &otherwise) const
{
    const QStringList all = values(name);
    return all.isEmpty() ? otherwise : all.last();
}

Arguments parseArguments(const QStringList &typed)
{
    Arguments arguments;
    const CommandSpec *command = nullptr;
    bool onlyWords = false;
    for (qsizetype at = 0; at < typed.size() && arguments.error.isEmpty(); ++at) {
        const QString &word = typed[at];
        if (!onlyWords && word == u"--") {
            onlyWords = true;
        } else if (!onlyWords && word.startsWith(u"--")) {
            takeOption(arguments, typed, at, command);
        } else if (!command) {
            arguments.command = word;
            command = find(word);
            if (!command)
                arguments.error = tr("There is no command %1. Try --help.").arg(word);
        } else {
            arguments.positional.append(word);
        }
    }
    if (arguments.error.isEmpty() && command && !arguments.has("help"))
        checkCount(arguments, *command);
    return arguments;
}

QString helpText(const QString &name)
{
    QString text;
    const CommandSpec *command = find(name);
    if (command) {
        text = QStringLiteral("solnoma-cli --vault DIR %1 %2\n\n%3.\n\n")
                   .arg(QLatin1String(command->name), QLatin1String(command->arguments), tr(command->help));
        for (const OptionSpec &option : command->options)
            text += optionLine(option);
        text += u'\n' + kindsHelp(name);
    } else {
        text = tr("Solnoma keeps case files in an encrypted vault.") +
               QStringLiteral("\n\nsolnoma-cli --vault DIR [--OPTION …] COMMAND …\n\n");
        for (const CommandSpec &each : commands())
            text += helpLine(QString(QStringLiteral("  ") + QLatin1String(each.name) + u' ' + QLatin1String(each.arguments)),
                             tr(each.help));
        text += u'\n';
    }
    text += tr("Everywhere:") + u'\n';
    for (const OptionSpec &option : commonOptions())
        text += optionLine(option);
    text += u'\n' + tr("REF is an id, the id of an imported file, or a file number.") + QStringLiteral("\n\n") +
            tr("Exit codes: 0 done, 2 usage, 3 wrong passphrase, 4 not a vault, 5 newer format, 6 damaged, 7 in use,\n"
               "8 invalid input, 9 blocked by the gate, 10 disk or file error, 11 not enough memory.") +
            u'\n';
    return text;
}

} // namespace solnoma::cli
