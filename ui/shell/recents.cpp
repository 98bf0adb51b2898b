// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recents.h"

#include "ui/shell/app_context.h"

#include <QJsonArray>

#include <algorithm>

namespace solnoma {

std::vector<Uuid7> Recents::all() const
{
    std::vector<Uuid7> records;
    const QJsonArray kept = m_context.kept("recent").value(QLatin1String("records")).toArray();
    for (const QJsonValue &each : kept) {
        if (const auto id = Uuid7::fromString(each.toString()))
            records.push_back(*id);
    }
    return records;
}

void Recents::note(const Uuid7 &record)
{
    std::vector<Uuid7> records = all();
    if (record.isNull() || (!records.empty() && records.front() == record))
        return;
    std::erase(records, record);
    records.insert(records.begin(), record);
    if (records.size() > Most)
        records.resize(Most);
    QJsonArray array;
    for (const Uuid7 &each : records)
        array.append(each.toString());
    m_context.keep("recent", {{QStringLiteral("records"), array}});
}

} // namespace solnoma
