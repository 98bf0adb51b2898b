// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/payload.h"
#include "store/store.h"

namespace solnoma {

/// What one open page holds that is not recorded yet.
struct Draft {
    Uuid7 page;   ///< the record that is edited, or an id of its own for a new one
    Uuid7 base;   ///< the change that the page was read at
    Uuid7 change; ///< the id of the change that it will become
    QByteArray kind;
    QByteArray payload; ///< JSON of the changed fields, as the page wants it

    /// Is about one of these records, holds one of these rows, or names one.
    bool speaksOf(const Ids &records) const;
};

/// The small file beside the store that takes what is typed while a long write holds the store, and the last change that
/// the store acknowledged. Own key, own connection; one thread.
class Drafts
{
public:
    /// Frees space on a full disk (the vault's reserve); true when it did, then the write is tried once more.
    using MakeRoom = std::function<bool()>;

    /// Damaged, wherever it is: every page is read.
    static Result<std::unique_ptr<Drafts>> open(const QString &path, const SecretBytes &keyLiteral, const MakeRoom &makeRoom);

    /// Replaces the draft of that page.
    Result<void> save(const Draft &draft);
    Result<void> drop(const Uuid7 &page);
    Result<std::vector<Draft>> all() const;
    /// Drops those whose change is in the store by now. Call it at opening.
    Result<void> settle(const Store &store);
    /// Drops those that speak of forgotten records, also pages of others; leaves nothing of them in the file.
    Result<void> forget(const Ids &records);

    /// The store has recorded this change: after its commit, before the user is told.
    Result<void> acknowledge(const Uuid7 &change);
    /// A change that was acknowledged and is not in the store: its WAL could not be read whole.
    Result<std::optional<Uuid7>> lostBy(const Store &store) const;

private:
    Drafts(std::unique_ptr<Connection> connection, const MakeRoom &makeRoom);
    Result<void> withRoom(const std::function<Result<void>()> &write);

    std::unique_ptr<Connection> m_connection;
    MakeRoom m_makeRoom;
};

} // namespace solnoma
