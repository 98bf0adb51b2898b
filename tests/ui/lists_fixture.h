// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/transfer.h"
#include "ui/lists/all_lists.h"
#include "window_fixture.h"

#include <QFile>

#include <array>

namespace solnoma::test {

inline constexpr std::array allLists{casesList, peopleList, organisationsList, actsList, sourcesList, tasksList, documentsList};

inline void addRowOfEachList()
{
    QTest::addColumn<int>("list");
    for (size_t i = 0; i < allLists.size(); ++i)
        QTest::addRow("%zu", i) << static_cast<int>(i);
}

inline void importAll(Session &session)
{
    QFile file(q(SOLNOMA_SOURCE_DIR "/tests/data/real-cases.json"));
    ImportReport report;
    if (!file.open(QIODevice::ReadOnly) || !importFile(session, file, {}, report))
        qFatal("cannot import the real cases");
}

inline Uuid7 add(Session &session, Record record)
{
    Uuid7 made;
    const auto recorded = session.record(q("record"), [&](ChangeWriter &writer) -> Result<void> {
        SOLNOMA_TRY(session.fillIn(record, writer));
        auto created = writer.create(std::move(record));
        if (!created)
            return created.error();
        made = *created;
        return {};
    });
    if (!recorded)
        qFatal("%s %s", qPrintable(recorded.error().place), qPrintable(recorded.error().detail));
    return made;
}

/// As a page does: everybody who shows it is told.
inline bool update(AppContext &context, const Record &record)
{
    return context
        .record(q("record"), q("Changed."),
                [&](ChangeWriter &writer) -> Result<void> {
                    const auto updated = writer.update(record);
                    return updated ? Result<void>() : Result<void>(updated.error());
                })
        .isOk();
}

inline Record person(const char *name)
{
    Record spelling(entity("name"));
    spelling.set("full", q(name));
    Record record(entity("person"));
    record.rows("names").push_back(spelling);
    return record;
}

} // namespace solnoma::test
