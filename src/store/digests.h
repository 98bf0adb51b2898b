// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QByteArray>
#include <QString>

#include <array>

namespace solnoma::digests {

// The chain of architecture.md "Records, changes, revisions". Every digest is SHA-256, 32 bytes.

/// SHA-256(salt ‖ payload).
QByteArray payload(QByteArrayView salt, QByteArrayView json);
/// SHA-256(id ‖ record ‖ op ‖ parents ‖ payload digest); a missing parent is 16 zero bytes.
QByteArray revision(const Uuid7 &id, const Uuid7 &record, QByteArrayView op, const std::array<Uuid7, 2> &parents,
                    QByteArrayView payloadDigest);
/// SHA-256(prev digest ‖ id ‖ device ‖ author ‖ time ‖ kind ‖ digests of its revisions); no prev is 32 zero bytes.
/// time and kind are followed by one zero byte each.
QByteArray change(QByteArrayView prevDigest, const Uuid7 &id, const Uuid7 &device, const Uuid7 &author, const QString &at,
                  const QString &kind, QByteArrayView revisionDigests);

inline constexpr int Size = 32;

} // namespace solnoma::digests
