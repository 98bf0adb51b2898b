// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/set_entries.h"

#include "base/platform_files.h"
#include "base/reason.h"
#include "cli/tr.h"

#include <QJsonArray>

namespace solnoma::cli {

namespace {

constexpr qint64 LongestText = qint64{1} << 20;

/// What stands before the first "=" and behind it.
Result<SetEntry> split(const QString &entry)
{
    if (!entry.contains(u'='))
        return Error{ErrorCode::Invalid, entry, Reason::tr("is written FIELD=VALUE")};
    return SetEntry{entry.section(u'=', 0, 0).trimmed(), entry.section(u'=', 1)};
}

} // namespace

Result<std::vector<SetEntry>> setEntries(const Arguments &arguments)
{
    std::vector<SetEntry> entries;
    for (const QString &typed : arguments.values("set")) {
        auto entry = split(typed);
        if (!entry)
            return entry.error();
        entries.push_back(std::move(*entry));
    }
    for (const QString &typed : arguments.values("set-file")) {
        auto entry = split(typed);
        if (!entry)
            return entry.error();
        const auto bytes = platform::readFile(entry->value, LongestText);
        if (!bytes)
            return aboutFile(bytes.error());
        entry->value = QString::fromUtf8(*bytes).trimmed();
        entry->isFromFile = true;
        entries.push_back(std::move(*entry));
    }
    return entries;
}

bool hasSetEntries(const Arguments &arguments)
{
    return arguments.has("set") || arguments.has("set-file");
}

void warnOfPlain(Reply &reply, const QStringList &fields)
{
    if (fields.isEmpty() || reply.exitCode != Done)
        return;
    reply.json[QStringLiteral("onCommandLine")] = QJsonArray::fromStringList(fields);
    reply.text += tr("%1 stood on the command line, which other programs here can read and the shell may keep: use --set-file.")
                      .arg(fields.join(QStringLiteral(", "))) +
                  u'\n';
}

} // namespace solnoma::cli
