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

/// Takes one evidence object in: read, hashed, encrypted in chunks, fsynced, renamed. For one object, on any thread;
/// memory stays at 12 MB whatever the size. What is not finished is deleted when the writer goes.
class EvidenceWriter
{
public:
    explicit EvidenceWriter(const QString &evidenceFolder, qint64 segmentChunks = chunksPerSegment);
    ~EvidenceWriter();
    EvidenceWriter(const EvidenceWriter &) = delete;
    EvidenceWriter &operator=(const EvidenceWriter &) = delete;

    /// Reads `source` (open) to its end. When it returns, all is on disk under its final name; the caller records id,
    /// key, size and hash in the store next. Cancelled, DiskFull, Io, Invalid (it is still being written): nothing is left.
    Result<EvidenceObject> write(QIODevice &source, const Progress &progress = {});

private:
    Result<void> encrypt(std::span<unsigned char> plain, bool isEnd);
    Result<void> flush();
    Result<void> openSegment();
    Result<void> closeSegment();
    Result<void> publish();

    QString m_folder;
    qint64 m_segmentChunks;
    EvidenceObject m_object;
    std::optional<platform::OpenFile> m_file;
    std::vector<unsigned char> m_sealed; // whole chunks that wait for one big write
    std::size_t m_filled = 0;
    qint64 m_segment = 0;
    qint64 m_chunk = 0; // in the segment
    qint64 m_offset = 0;
    qint64 m_renamed = 0; // segments that have their final name
    bool m_isPublished = false;
};

} // namespace solnoma
