// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/copy_note.h"

namespace solnoma {

namespace {

constexpr const char *Key = "last_copy";

} // namespace

QDateTime lastCopy(Session &session)
{
    const auto at = session.store().meta(Key);
    return at ? QDateTime::fromString(QString::fromLatin1(*at), Qt::ISODate) : QDateTime();
}

bool hasCopy(Session &session)
{
    return lastCopy(session).isValid();
}

Result<void> noteCopy(Session &session)
{
    if (session.isReadOnly())
        return {};
    return session.store().setMeta(Key, session.clock().nowLocal().toString(Qt::ISODate).toLatin1());
}

} // namespace solnoma
