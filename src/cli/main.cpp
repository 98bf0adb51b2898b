// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_process.h"
#include "cli/context.h"
#include "cli/tr.h"
#include "services/interface_language.h"
#include "sqlcipher/connection.h"

#include <QCoreApplication>

#include <clocale>
#include <cstdio>

namespace solnoma::cli {

namespace {

Command commandNamed(const QString &name)
{
    static const QHash<QString, Command> all{
        {QStringLiteral("init"), init},
        {QStringLiteral("passwd"), passwd},
        {QStringLiteral("info"), info},
        {QStringLiteral("import"), importCommand},
        {QStringLiteral("dump"), dump},
        {QStringLiteral("log"), cli::log},
        {QStringLiteral("add"), add},
        {QStringLiteral("set"), set},
        {QStringLiteral("remove"), cli::remove},
        {QStringLiteral("restore"), restore},
        {QStringLiteral("list"), list},
        {QStringLiteral("show"), show},
        {QStringLiteral("search"), search},
        {QStringLiteral("history"), history},
        {QStringLiteral("copy"), copy},
        {QStringLiteral("verify"), verify},
        {QStringLiteral("attach"), attach},
        {QStringLiteral("check"), check},
        {QStringLiteral("dossier"), dossier},
        {QStringLiteral("register-sent"), cli::registerSent},
        {QStringLiteral("export"), exportCommand},
        {QStringLiteral("merge"), cli::merge},
        {QStringLiteral("undo"), cli::undo},
        {QStringLiteral("forget"), cli::forget},
    };
    return all.value(name, nullptr);
}

Reply run(const Arguments &arguments)
{
    if (!arguments.error.isEmpty())
        return usageReply(arguments.error);
    if (arguments.command.isEmpty() || arguments.has("help"))
        return {{{QStringLiteral("help"), helpText(arguments.command)}},
                helpText(arguments.command),
                arguments.has("help") ? Done : Usage};
    if (!arguments.has("vault"))
        return usageReply(tr("Say which vault: --vault DIR"));
    const Command command = commandNamed(arguments.command);
    if (!command)
        return usageReply(tr("There is no command %1.").arg(arguments.command));
    const auto checked = checkSqlCipher();
    if (!checked)
        return replyOf(checked.error());
    const auto vocabularies = Vocabularies::load();
    if (!vocabularies)
        return replyOf(vocabularies.error());
    const SystemClock clock;
    return command({arguments, clock, *vocabularies});
}

/// The language of the terminal; English in JSON, which programs read.
QString languageOf(const QStringList &typed)
{
    return typed.contains(u"--json") ? QStringLiteral("en") : QString();
}

} // namespace

} // namespace solnoma::cli

using namespace solnoma;
using namespace solnoma::cli;

int main(int argc, char *argv[])
{
    platform::hardenProcess();
    const QCoreApplication application(argc, argv);
    const QStringList typed = QCoreApplication::arguments().mid(1);
    InterfaceLanguage language;
    language.use(languageOf(typed));
    const Arguments arguments = parseArguments(typed);
    const Reply reply = run(arguments);
    return print(reply, typed.contains(QStringLiteral("--json"))); // as JSON also where the rest was not understood
}
