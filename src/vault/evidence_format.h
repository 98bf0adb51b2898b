// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "base/uuid7.h"

#include <QList>

#include <array>
#include <functional>

namespace solnoma {

/// Evidence objects on disk, format 1: evidence/<xx>/<id>-<segment>, id as 32 hex digits, xx its first two, segments
/// counted from 0. The id is 16 random bytes without a time in them.
///
/// An object is cut into chunks of 65536 bytes, the last one filled up with zeros; an empty object has one chunk. A
/// chunk on disk is 65552 bytes: XChaCha20-Poly1305 (IETF), tag last, with the object's own random key, which only the
/// store knows. Nonce: segment (8 bytes) · chunk in the segment (8) · 1 in the object's very last chunk, else 0 (1) ·
/// zeros (7), little-endian. Associated data: the 16 bytes of the id. A segment holds 16379 chunks, less than 1 GiB,
/// the last one what is left. There is no file header: the size stands in the store.
/// This is the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015): any chunk is read alone.
inline constexpr qint64 chunkSize = 65536;
inline constexpr qint64 sealedChunkSize = chunkSize + 16;
inline constexpr qint64 chunksPerSegment = (qint64{1} << 30) / sealedChunkSize;

struct EvidenceObject {
    Uuid7 id;
    SecretBytes key;
    qint64 size = 0;
    QByteArray sha256; // of the plain bytes
};

/// Where the chunks of an object of `size` bytes lie.
struct EvidenceLayout {
    qint64 size = 0;
    qint64 segmentChunks = chunksPerSegment;

    qint64 chunkCount() const { return size == 0 ? 1 : (size - 1) / chunkSize + 1; }
    qint64 segmentCount() const { return (chunkCount() - 1) / segmentChunks + 1; }
    qint64 segmentOf(qint64 chunk) const { return chunk / segmentChunks; }
    qint64 offsetOf(qint64 chunk) const { return chunk % segmentChunks * sealedChunkSize; }
    qint64 plainSizeOf(qint64 chunk) const { return std::min(chunkSize, size - chunk * chunkSize); }
    qint64 fileSizeOf(qint64 segment) const
    {
        return std::min(segmentChunks, chunkCount() - segment * segmentChunks) * sealedChunkSize;
    }
};

using ChunkNonce = std::array<unsigned char, 24>;
ChunkNonce chunkNonce(qint64 segment, qint64 chunkInSegment, bool isLast);

QString segmentPath(const QString &evidenceFolder, const Uuid7 &id, qint64 segment);

/// Called with the bytes done; false stops with Cancelled.
using Progress = std::function<bool(qint64 done)>;

/// A file below the evidence folder, for `verify` to compare with table `object`.
struct EvidenceFile {
    QString path;
    Uuid7 id; // null: not a name that we give
    qint64 segment = 0;
    qint64 size = 0;
    bool isPart = false; // left by an attachment that was cut off
};
QList<EvidenceFile> evidenceFiles(const QString &evidenceFolder);

/// Deletes all segments of the object. Not an error when there are none.
Result<void> removeEvidence(const QString &evidenceFolder, const Uuid7 &id);

/// Deletes what cut-off attachments left (*.part); no writer may be at work.
Result<void> removeUnfinishedEvidence(const QString &evidenceFolder);

} // namespace solnoma
