// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "base/reason.h"
#include "names/normalise.h"
#include "store/migrations.h"
#include "store/query.h"

#include <QFileInfo>

#include <sodium.h>

namespace solnoma {

namespace {

/// What was recorded last may stand in a log beside the store that nobody has written back yet.
bool hasLog(const QString &path)
{
    return QFileInfo(QString(path + QLatin1String("-wal"))).size() > 0;
}

/// Two letters that are not mistaken for others when read aloud.
QString randomPrefix()
{
    static constexpr char letters[] = "ABCDEFGHKLMNPQRSTUVWXYZ";
    QString prefix;
    for (int i = 0; i < 2; ++i)
        prefix += QLatin1Char(letters[randombytes_uniform(sizeof letters - 1)]);
    return prefix;
}

Result<bool> isPrefixTaken(Connection &connection, const QString &prefix)
{
    Statement &query = connection.cached("SELECT 1 FROM device WHERE prefix = ?");
    query.bind(1, prefix);
    return firstRow(query, [](const Statement &) { return true; });
}

} // namespace

Store::Store(std::unique_ptr<Connection> connection, const Clock &clock)
    : m_connection(std::move(connection)),
      m_clock(clock),
      m_records(*m_connection),
      m_readModels(*m_connection),
      m_search(*m_connection, m_records.tables())
{
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const SecretBytes &keyLiteral, const Clock &clock,
                                           const Options &options)
{
    ConnectionOptions connectionOptions;
    connectionOptions.cacheMiB = 16;
    connectionOptions.create = options.create;
    connectionOptions.writer = !options.readOnly;
    connectionOptions.readOnly = options.readOnly;
    connectionOptions.immutable = options.readOnly && !hasLog(path); // it would show the state before the log
    const auto scripts = migrationScripts();
    if (!scripts)
        return scripts.error();
    auto connection = options.readOnly ? Connection::open(path, keyLiteral, connectionOptions)
                                       : openMigrated(path, keyLiteral, connectionOptions, *scripts);
    if (!connection && options.readOnly && hasLog(path) && connection.error().code != ErrorCode::Damaged)
        return Error{ErrorCode::ReadOnly, QStringLiteral("store"),
                     Reason::tr("what was recorded last cannot be read here; open it once where it can be written")};
    if (!connection)
        return connection.error();
    std::unique_ptr<Store> store(new Store(std::move(*connection), clock));
    SOLNOMA_TRY(options.readOnly ? store->checkSchema() : Result<void>());
    SOLNOMA_TRY(store->readSortLanguage());
    SOLNOMA_TRY(options.readOnly ? Result<void>() : store->rebuildIndexes());
    return store;
}

/// What is only read has to be there already as this program writes it.
Result<void> Store::checkSchema() const
{
    const auto version = schemaVersion(*m_connection);
    if (!version)
        return version.error();
    if (*version == CurrentSchema)
        return {};
    return Error{*version > CurrentSchema ? ErrorCode::NewerVault : ErrorCode::ReadOnly, QStringLiteral("store"),
                 Reason::tr("schema %1").arg(*version)};
}

Result<void> Store::readSortLanguage()
{
    const auto language = meta("sort_language");
    if (!language)
        return language.error();
    m_sortLanguage = language->isEmpty() ? QStringLiteral("en") : QString::fromUtf8(*language);
    m_readModels.setCollation(Collation::of(m_sortLanguage));
    return {};
}

Result<void> Store::setSortLanguage(const QString &language)
{
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    m_readModels.setCollation(Collation::of(language));
    auto done = m_readModels.reorder();
    if (done)
        done = setMeta("sort_language", language.toUtf8());
    if (done)
        done = transaction->commit();
    if (done)
        m_sortLanguage = language;
    else
        m_readModels.setCollation(Collation::of(m_sortLanguage));
    return done;
}

/// What an older program wrote: search indexes by its normalising and levels, read models with its columns.
Result<void> Store::rebuildIndexes()
{
    const QByteArray searched = QByteArray::number(NormaliseVersion) + '.' + QByteArray::number(IndexVersion);
    const QByteArray modelled = QByteArray::number(NormaliseVersion) + '.' + QByteArray::number(ReadModelVersion);
    const auto indexed = meta("index_version");
    if (!indexed)
        return indexed.error();
    const auto listed = meta("read_model_version");
    if (!listed)
        return listed.error();
    if (*indexed == searched && *listed == modelled)
        return {};
    auto transaction = Transaction::begin(*m_connection);
    if (!transaction)
        return transaction.error();
    if (*indexed != searched)
        SOLNOMA_TRY(m_search.rebuild());
    if (*listed != modelled)
        SOLNOMA_TRY(m_readModels.rebuild()); // their sort keys are normalised too
    SOLNOMA_TRY(setMeta("index_version", searched));
    SOLNOMA_TRY(setMeta("read_model_version", modelled));
    return transaction->commit();
}

ChangeWriter::Parts Store::parts()
{
    return {*m_connection, m_records, m_readModels, m_search, m_clock};
}

Result<std::unique_ptr<ChangeWriter>> Store::change(const QString &kind, const Uuid7 &id)
{
    return ChangeWriter::begin(parts(), m_recorder, kind, id);
}

Result<bool> Store::hasChange(const Uuid7 &id) const
{
    Statement &query = m_connection->cached("SELECT 1 FROM \"change\" WHERE id = ?");
    bindId(query, 1, id);
    return firstRow(query, [](const Statement &) { return true; });
}

Result<void> Store::setRecorder(const Uuid7 &user, const QString &handle, const Uuid7 &device)
{
    Record userRecord(entity("user"), user);
    userRecord.set("handle", handle);
    userRecord.set("rights", QStringList{QStringLiteral("monitor"), QStringLiteral("coordinator"), QStringLiteral("exporter"),
                                         QStringLiteral("source_keeper")});
    Record deviceRecord(entity("device"), device);
    deviceRecord.set("first_seen", m_clock.today());
    for (;;) {
        const QString prefix = randomPrefix();
        const auto taken = isPrefixTaken(*m_connection, prefix);
        if (!taken)
            return taken.error();
        if (*taken)
            continue;
        deviceRecord.set("prefix", prefix);
        break;
    }
    const auto knownUser = m_records.head(user);
    if (!knownUser)
        return knownUser.error();
    const auto knownDevice = m_records.head(device);
    if (!knownDevice)
        return knownDevice.error();
    if (*knownUser)
        m_recorder.author = (*knownUser)->rid;
    if (*knownDevice)
        m_recorder.device = (*knownDevice)->rid;
    if (!*knownUser || !*knownDevice)
        SOLNOMA_TRY(introduce(userRecord, deviceRecord));
    const auto stored = m_records.load(device);
    if (!stored)
        return stored.error();
    m_prefix = stored->text("prefix");
    m_user = user;
    return {};
}

/// The first change on a new laptop, or of a new user: it records who and what it is itself recorded by.
Result<void> Store::introduce(const Record &user, const Record &device)
{
    const bool newUser = m_recorder.author == 0;
    const bool newDevice = m_recorder.device == 0;
    auto writer = ChangeWriter::beginIntroducing(parts(), m_recorder, user, device);
    if (!writer)
        return writer.error();
    m_recorder = (*writer)->recorder();
    if (newUser) {
        const auto made = (*writer)->create(user);
        if (!made)
            return made.error();
    }
    if (newDevice) {
        const auto made = (*writer)->create(device);
        if (!made)
            return made.error();
    }
    const auto committed = (*writer)->commit();
    return committed ? Result<void>() : Result<void>(committed.error());
}

Result<std::vector<ObjectKey>> Store::objects() const
{
    Statement &query = m_connection->cached("SELECT id, key, size, sha256 FROM object ORDER BY id");
    std::vector<ObjectKey> objects;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) {
        objects.push_back({idAt(row, 0), SecretBytes::copyOf(row.blob(1)), row.integer(2), row.blob(3)});
    }));
    return objects;
}

Result<ObjectKey> Store::object(const Uuid7 &id) const
{
    Statement &query = m_connection->cached("SELECT key, size, sha256 FROM object WHERE id = ?");
    bindId(query, 1, id);
    auto found = firstRow(query, [&](const Statement &row) {
        return std::optional(ObjectKey{id, SecretBytes::copyOf(row.blob(0)), row.integer(1), row.blob(2)});
    });
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, id.toString(), Reason::tr("no such evidence object")};
    return std::move(**found);
}

Result<QByteArray> Store::meta(const QByteArray &key) const
{
    Statement &query = m_connection->cached("SELECT value FROM meta WHERE key = ?");
    query.bindUtf8(1, key);
    return firstRow(query, [](const Statement &row) { return row.blob(0); });
}

Result<void> Store::removeMeta(const QByteArray &key)
{
    Statement &query = m_connection->cached("DELETE FROM meta WHERE key = ?");
    query.bindUtf8(1, key);
    return query.run();
}

Result<void> Store::setMeta(const QByteArray &key, const QByteArray &value)
{
    Statement &insert = m_connection->cached("INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)");
    insert.bindUtf8(1, key);
    insert.bindBlob(2, value);
    return insert.run();
}

} // namespace solnoma
