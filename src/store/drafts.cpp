// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"

#include "store/migrations.h"
#include "store/query.h"

#include <QFileInfo>

#include <algorithm>

namespace solnoma {

namespace {

const std::array<QByteArray, 1> scripts{
    "CREATE TABLE draft (page BLOB PRIMARY KEY, base BLOB NOT NULL, change BLOB NOT NULL, kind TEXT NOT NULL, "
    "payload TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    "CREATE TABLE acknowledged (one INTEGER PRIMARY KEY CHECK (one = 1), change BLOB NOT NULL) STRICT;"};

} // namespace

bool Draft::speaksOf(const Ids &records) const
{
    return std::ranges::any_of(records,
                               [this](const Uuid7 &id) { return page == id || payload.contains(id.toString().toLatin1()); });
}

Drafts::Drafts(std::unique_ptr<Connection> connection, const MakeRoom &makeRoom)
    : m_connection(std::move(connection)), m_makeRoom(makeRoom)
{
}

Result<std::unique_ptr<Drafts>> Drafts::open(const QString &path, const SecretBytes &keyLiteral, const MakeRoom &makeRoom)
{
    ConnectionOptions options;
    options.create = true;
    options.cacheMiB = 1;
    auto connection = Connection::open(path, keyLiteral, options);
    if (!connection)
        return connection.error();
    SOLNOMA_TRY((*connection)->execute("PRAGMA secure_delete = ON;"));
    std::unique_ptr<Drafts> drafts(new Drafts(std::move(*connection), makeRoom));
    SOLNOMA_TRY(drafts->withRoom([&] { return migrateThrough(*drafts->m_connection, scripts, {}); }));
    const auto found = drafts->m_connection->integrityCheck(); // a small file; better now than while somebody types
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return Error{ErrorCode::Damaged, QFileInfo(path).fileName(), *found};
    return drafts;
}

Result<void> Drafts::withRoom(const std::function<Result<void>()> &write)
{
    auto written = write();
    if (!written && written.error().code == ErrorCode::DiskFull && m_makeRoom && m_makeRoom())
        written = write();
    return written;
}

Result<void> Drafts::save(const Draft &draft)
{
    return withRoom([&] {
        Statement &insert =
            m_connection->cached("INSERT OR REPLACE INTO draft(page, base, change, kind, payload) VALUES(?, ?, ?, ?, ?)");
        bindId(insert, 1, draft.page);
        bindId(insert, 2, draft.base);
        bindId(insert, 3, draft.change);
        insert.bindUtf8(4, draft.kind);
        insert.bindUtf8(5, draft.payload);
        return insert.run();
    });
}

Result<void> Drafts::drop(const Uuid7 &page)
{
    return withRoom([&] {
        Statement &remove = m_connection->cached("DELETE FROM draft WHERE page = ?");
        bindId(remove, 1, page);
        return remove.run();
    });
}

Result<std::vector<Draft>> Drafts::all() const
{
    std::vector<Draft> drafts;
    Statement &query = m_connection->cached("SELECT page, base, change, kind, payload FROM draft ORDER BY page");
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) {
        drafts.push_back({idAt(row, 0), idAt(row, 1), idAt(row, 2), row.utf8(3), row.utf8(4)});
    }));
    return drafts;
}

Result<void> Drafts::settle(const Store &store)
{
    const auto drafts = all();
    if (!drafts)
        return drafts.error();
    for (const Draft &draft : *drafts) {
        const auto recorded = store.hasChange(draft.change);
        if (!recorded)
            return recorded.error();
        if (*recorded)
            SOLNOMA_TRY(drop(draft.page));
    }
    return {};
}

Result<void> Drafts::forget(const Ids &records)
{
    const auto drafts = all();
    if (!drafts)
        return drafts.error();
    for (const Draft &draft : *drafts) {
        if (draft.speaksOf(records))
            SOLNOMA_TRY(drop(draft.page));
    }
    SOLNOMA_TRY(m_connection->execute("VACUUM;"));
    return m_connection->checkpointTruncate();
}

Result<void> Drafts::acknowledge(const Uuid7 &change)
{
    return withRoom([&] {
        Statement &insert = m_connection->cached("INSERT OR REPLACE INTO acknowledged(one, change) VALUES(1, ?)");
        bindId(insert, 1, change);
        return insert.run();
    });
}

Result<std::optional<Uuid7>> Drafts::lostBy(const Store &store) const
{
    const auto last = firstId(m_connection->cached("SELECT change FROM acknowledged"));
    if (!last)
        return last.error();
    if (last->isNull())
        return std::optional<Uuid7>();
    const auto recorded = store.hasChange(*last);
    if (!recorded)
        return recorded.error();
    return *recorded ? std::optional<Uuid7>() : std::optional(*last);
}

} // namespace solnoma
