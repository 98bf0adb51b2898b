// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change_writer.h"
#include "store/history.h"

namespace solnoma {

/// An evidence object as the store knows it.
struct ObjectKey {
    Uuid7 id;
    SecretBytes key;
    qint64 size = 0;
    QByteArray sha256;
};

/// One opened store file: the connection that writes and what reads and writes through it. Owned by services/Session;
/// one thread. Two stores in one program do not know of each other.
class Store
{
public:
    struct Options {
        bool create = false;
        bool readOnly = false;
    };

    /// One of an older format is brought to this program's (openMigrated).
    /// ReadOnly, when it is opened for reading: its format is older, or its log cannot be read without writing.
    static Result<std::unique_ptr<Store>> open(const QString &path, const SecretBytes &keyLiteral, const Clock &clock,
                                               const Options &options);

    /// Who records from now on. A user or device that is not there yet becomes a record of its own, and a laptop gets
    /// its prefix for file numbers then.
    Result<void> setRecorder(const Uuid7 &user, const QString &handle, const Uuid7 &device);
    const QString &prefix() const { return m_prefix; }
    Uuid7 user() const { return m_user; }

    /// One act of recording; see ChangeWriter. `id`: the id that a draft already names, so that it is dropped when its
    /// change is in the store.
    Result<std::unique_ptr<ChangeWriter>> change(const QString &kind, const Uuid7 &id = {});
    Result<bool> hasChange(const Uuid7 &id) const;

    RecordStore &records() { return m_records; }
    const RecordStore &records() const { return m_records; }
    History history() { return History(*m_connection, m_records); }
    ReadModels &readModels() { return m_readModels; }
    SearchIndex &searchIndex() { return m_search; }
    Connection &connection() { return *m_connection; }

    /// The language in whose alphabet lists stand; English in a new store. Written to the store, so that who records by
    /// another way keeps to it.
    QString sortLanguage() const { return m_sortLanguage; }
    /// Takes seconds in a store of a hundred thousand cases.
    Result<void> setSortLanguage(const QString &language);

    Result<std::vector<ObjectKey>> objects() const;
    Result<ObjectKey> object(const Uuid7 &id) const;

    Result<QByteArray> meta(const QByteArray &key) const;
    Result<void> setMeta(const QByteArray &key, const QByteArray &value);
    Result<void> removeMeta(const QByteArray &key);

private:
    Store(std::unique_ptr<Connection> connection, const Clock &clock);
    ChangeWriter::Parts parts();
    Result<void> checkSchema() const;
    Result<void> readSortLanguage();
    Result<void> rebuildIndexes();
    Result<void> introduce(const Record &user, const Record &device);

    std::unique_ptr<Connection> m_connection;
    const Clock &m_clock;
    RecordStore m_records;
    ReadModels m_readModels;
    SearchIndex m_search;
    Recorder m_recorder;
    Uuid7 m_user;
    QString m_prefix;
    QString m_sortLanguage;
};

} // namespace solnoma
