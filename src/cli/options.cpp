// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <algorithm>

namespace solnoma::cli {

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> options{
        {"vault", "DIR", "The vault, a folder"},
        {"passphrase-fd", "N", "Read the passphrase from this open file descriptor"},
        {"passphrase-file", "F", "Read the passphrase from the first line of a file"},
        {"sealed-passphrase-file", "F", "The passphrase of the sealing key, where a command must read who a source is"},
        {"key-file", "F", "The key file that belongs to the passphrase"},
        {"json", nullptr, "Answer in JSON"},
        {"help", nullptr, "Say what a command does and takes"},
    };
    return options;
}

const std::vector<CommandSpec> &commands()
{
    static const std::vector<CommandSpec> all{
        {"init",
         "",
         "Make a new vault",
         0,
         0,
         {{"one-passphrase", nullptr, "The sealing key gets the same passphrase instead of one of its own"},
          {"handle", "H", "Handle of the first user; never a real name"},
          {"test-kdf", nullptr, "Cheap key parameters, for tests only: a passphrase is then easily guessed"}}},
        {"passwd", "", "Change the passphrase", 0, 0, {{"new-passphrase-file", "F", "Read the new passphrase from a file"}}},
        {"info", "", "Say what the vault is and how much is in it", 0, 0, {}},
        {"import",
         "FILE",
         "Take in an exchange file (JSON): all of it, or nothing",
         1,
         1,
         {{"update", nullptr, "Records that are here with another content are changed"},
          {"continue", nullptr, "The file may refer to records that are here already"},
          {"partial", nullptr, "Leave refused records out, with what depends on them"},
          {"published", nullptr, "Let the file's own defaults lower levels and raise standing: its facts are published"},
          {"confirm-consents", nullptr, "Consents count as confirmed as the file says"}}},
        {"dump",
         "",
         "Write everything to an exchange file, unprotected",
         0,
         0,
         {{"plain", nullptr, "Say that it is plain"},
          {"yes", nullptr, "Say it again"},
          {"out", "F", "The file, made with mode 0600; must not exist"}}},
        {"export",
         "",
         "Write what an audience may get, through the gate",
         0,
         0,
         {{"audience", "A", "un_to_state, un_public, partners, lawyer, medical, media, statistics"},
          {"case", "REF", "One case; may be repeated; all cases without it"},
          {"allow", "FILE", "Ticks and answers for this export (JSON)"},
          {"out", "F", "The file; must not exist"}}},
        {"log",
         "detention|registration|harassment",
         "Record what happened, by prompts or by --set",
         1,
         1,
         {{"set", "FIELD=VALUE", "One of the entries; may be repeated"},
          {"case", "REF", "Add it to this case instead of opening a new one"}}},
        {"add",
         "KIND",
         "Record one new record of any kind",
         1,
         1,
         {{"set", "FIELD=VALUE", "One field; may be repeated"},
          {"below", "REF", "The record that it is a row of"},
          {"slot", "FIELD", "The field of that record in which it stands"}}},
        {"set",
         "REF",
         "Change fields of one record",
         1,
         1,
         {{"set", "FIELD=VALUE", "One field; empty clears it; may be repeated"}}},
        {"remove", "REF", "Remove a record; it can be restored", 1, 1, {}},
        {"restore", "REF", "Bring a removed record back", 1, 1, {}},
        {"merge", "REF REF", "Merge the second party into the first: every spelling is kept, and undo takes it back", 2, 2, {}},
        {"undo", "CHANGE", "Take one change back, as far as nothing was changed since", 1, 1, {}},
        {"forget",
         "REF",
         "Forget a record for good: content, history, evidence; it cannot be undone",
         1,
         1,
         {{"field", "FIELD", "Only this field"},
          {"wish", "WORDS", "At whose wish, without a name: \"the source herself\""},
          {"yes", nullptr, "Say that it is for good"}}},
        {"list",
         "KIND",
         "List the records of a kind",
         1,
         1,
         {{"limit", "N", "At most so many (50)"},
          {"sort", "COLUMN", "Order by this column"},
          {"after", "KEY", "Go on behind this row"}}},
        {"show", "REF", "Show one record with its rows", 1, 1, {}},
        {"search",
         "TEXT",
         "Find people, bodies, places and texts, in any alphabet",
         1,
         1,
         {{"limit", "N", "At most so many of each (20)"}, {"restricted", nullptr, "Look in restricted texts and for homes too"}}},
        {"attach",
         "FILE",
         "Keep a file, encrypted, as evidence",
         1,
         1,
         {{"case", "REF", "The case that it belongs to"},
          {"safe-copy-of", "ID", "It is the copy of this document that may be shown to others"},
          {"title", "TEXT", "A title; the file's own name is kept restricted"},
          {"kind", "CODE", "What it is (vocabulary document_kind)"}}},
        {"check",
         "",
         "Say what blocks a paper, what is missing and what is left out",
         0,
         0,
         {{"product", "P", "wgad, case-sheet, working-copy or read-back"},
          {"case", "REF", "The case"},
          {"person", "REF", "The person that the paper is about"},
          {"language", "CODE", "en, ru or uz (that of the paper)"},
          {"allow", "FILE", "Ticks and answers for this paper (JSON)"},
          {"day", "DATE", "Day of reckoning, YYYY-MM-DD (today)"}}},
        {"dossier",
         "",
         "Make a paper",
         0,
         0,
         {{"product", "P", "wgad, case-sheet, working-copy or read-back; the last two are never sent"},
          {"case", "REF", "The case"},
          {"person", "REF", "The person that the paper is about"},
          {"language", "CODE", "en, ru or uz (that of the paper)"},
          {"allow", "FILE", "Ticks and answers for this paper (JSON)"},
          {"day", "DATE", "Day of reckoning, YYYY-MM-DD (today)"},
          {"out", "F", "F.pdf or F.docx; must not exist"}}},
        {"register-sent",
         "",
         "Register a paper as sent: communication, hash of the file, tasks",
         0,
         0,
         {{"file", "F", "The file that left"},
          {"product", "P", "wgad or case-sheet"},
          {"case", "REF", "The case"},
          {"to", "CODE", "Addressee (vocabulary un_mandate); may be repeated"},
          {"sent", "DATE", "When (today)"}}},
        {"history", "REF", "What was recorded about a record, when and by whom", 1, 1, {}},
        {"copy", "DIR", "Make a dated copy of the vault below this folder, verify it, keep by the keep rule", 1, 1, {}},
        {"verify",
         "",
         "Check every byte, the history and the evidence",
         0,
         0,
         {{"against", "DIR", "A copy (one generation): nothing known there may be missing here"}}},
    };
    return all;
}

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
        arguments.error = QStringLiteral("There is no option --%1 here.").arg(name);
        return;
    }
    QString value;
    if (word.contains(u'='))
        value = word.section(u'=', 1);
    else if (spec->valueName && at + 1 < typed.size())
        value = typed[++at];
    else if (spec->valueName)
        arguments.error = QStringLiteral("The option --%1 needs a value.").arg(name);
    arguments.options[name].append(value);
}

void checkCount(Arguments &arguments, const CommandSpec &command)
{
    const qsizetype count = arguments.positional.size();
    if (count < command.least || count > command.most)
        arguments.error =
            QStringLiteral("%1 is used so: %1 %2").arg(QLatin1String(command.name), QLatin1String(command.arguments));
}

QString optionLine(const OptionSpec &option)
{
    QString left = QStringLiteral("  --") + QLatin1String(option.name);
    if (option.valueName)
        left += u' ' + QString(QLatin1String(option.valueName));
    return left.leftJustified(32) + QLatin1String(option.help) + u'\n';
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
                arguments.error = QStringLiteral("There is no command %1. Try --help.").arg(word);
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
                   .arg(QLatin1String(command->name), QLatin1String(command->arguments), QLatin1String(command->help));
        for (const OptionSpec &option : command->options)
            text += optionLine(option);
        text += u'\n';
    } else {
        text = QStringLiteral("Solnoma keeps case files in an encrypted vault.\n\n"
                              "solnoma-cli --vault DIR [options] COMMAND …\n\n");
        for (const CommandSpec &each : commands())
            text += QString(QStringLiteral("  ") + QLatin1String(each.name) + u' ' + QLatin1String(each.arguments))
                        .leftJustified(32) +
                    QLatin1String(each.help) + u'\n';
        text += u'\n';
    }
    text += QStringLiteral("Everywhere:\n");
    for (const OptionSpec &option : commonOptions())
        text += optionLine(option);
    text +=
        QStringLiteral("\nREF is an id, the id of an imported file, or a file number.\n\n"
                       "Exit codes: 0 done, 2 usage, 3 wrong passphrase, 4 not a vault, 5 newer format, 6 damaged, 7 in use,\n"
                       "8 invalid input, 9 blocked by the gate, 10 disk or file error, 11 not enough memory.\n");
    return text;
}

} // namespace solnoma::cli
