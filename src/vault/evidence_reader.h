// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform_open_file.h"
#include "vault/evidence_format.h"

#include <QIODevice>

#include <optional>
#include <span>
#include <vector>

namespace solnoma {

/// What `verify` found of one object.
struct EvidenceReport {
    QList<qint64> damagedChunks;
    QList<qint64> misfitSegments; // files missing, cut, or longer than they were written
    bool isHashRight = false;     // of what could be read; never true beside damaged chunks

    bool isWhole() const { return damagedChunks.isEmpty() && misfitSegments.isEmpty() && isHashRight; }
};

/// Reads one evidence object, any chunk alone. Not for two threads at a time.
class EvidenceReader
{
public:
    EvidenceReader(const QString &evidenceFolder, const EvidenceObject &object, qint64 segmentChunks = chunksPerSegment);

    qint64 size() const { return m_layout.size; }
    qint64 chunkCount() const { return m_layout.chunkCount(); }

    /// Decrypts chunk `chunk` into `out` (at least 65536 bytes) and returns how many of them count. Damaged names the
    /// object as place and the chunk in detail; all other chunks stay readable.
    Result<qint64> readChunk(qint64 chunk, std::span<unsigned char> out);
    /// Fewer than `length` bytes only at the end of the object.
    Result<QByteArray> read(qint64 offset, qint64 length);
    /// Stops at the first damaged chunk.
    Result<void> copyTo(QIODevice &target, const Progress &progress = {});
    /// Reads everything and goes on behind damage. Fails only with Cancelled.
    Result<EvidenceReport> verify(const Progress &progress = {});

private:
    Error damaged(qint64 chunk, const QString &how) const;
    Result<void> openSegment(qint64 segment);

    QString m_folder;
    Uuid7 m_id;
    SecretBytes m_key;
    QByteArray m_sha256;
    EvidenceLayout m_layout;
    std::vector<unsigned char> m_sealed;
    std::optional<platform::OpenFile> m_file;
    qint64 m_openSegment = -1;
};

} // namespace solnoma
