// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/evidence_reader.h"

#include "base/reason.h"
#include "base/sha256.h"

#include <sodium.h>

namespace solnoma {

namespace {

/// One chunk of plain bytes; wiped when it goes.
struct PlainChunk {
    std::vector<unsigned char> bytes = std::vector<unsigned char>(chunkSize);
    ~PlainChunk() { sodium_memzero(bytes.data(), bytes.size()); }
};

} // namespace

EvidenceReader::EvidenceReader(const QString &evidenceFolder, const EvidenceObject &object, qint64 segmentChunks)
    : m_folder(evidenceFolder),
      m_id(object.id),
      m_key(object.key.clone()),
      m_sha256(object.sha256),
      m_layout{object.size, segmentChunks},
      m_sealed(sealedChunkSize)
{
}

Error EvidenceReader::damaged(qint64 chunk, const QString &how) const
{
    return {ErrorCode::Damaged, m_id.toString(), Reason::tr("chunk %1 of %2: %3").arg(chunk + 1).arg(chunkCount()).arg(how)};
}

Result<void> EvidenceReader::openSegment(qint64 segment)
{
    if (m_openSegment == segment)
        return {};
    m_file.reset();
    m_openSegment = -1;
    auto file = platform::OpenFile::forReading(segmentPath(m_folder, m_id, segment));
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_openSegment = segment;
    return {};
}

Result<qint64> EvidenceReader::readChunk(qint64 chunk, std::span<unsigned char> out)
{
    if (chunk < 0 || chunk >= chunkCount() || out.size() < chunkSize || m_key.size() != 32)
        return Error{ErrorCode::Invalid, m_id.toString(), faultInTheProgram("no such chunk")};
    const qint64 segment = m_layout.segmentOf(chunk);
    if (!openSegment(segment))
        return damaged(chunk, Reason::tr("the file is missing"));
    const auto got = m_file->readAt(m_layout.offsetOf(chunk), m_sealed);
    if (!got)
        return damaged(chunk, Reason::tr("the disk does not give it"));
    if (*got != sealedChunkSize)
        return damaged(chunk, Reason::tr("cut off"));
    const ChunkNonce nonce = chunkNonce(segment, chunk % m_layout.segmentChunks, chunk == chunkCount() - 1);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out.data(), nullptr, nullptr, m_sealed.data(), m_sealed.size(), m_id.data(),
                                                   Uuid7::Size, nonce.data(), m_key.data()) != 0)
        return damaged(chunk, Reason::tr("changed"));
    return m_layout.plainSizeOf(chunk);
}

Result<QByteArray> EvidenceReader::read(qint64 offset, qint64 length)
{
    QByteArray bytes;
    PlainChunk plain;
    const qint64 end = std::min(offset + length, size());
    while (offset < end) {
        const qint64 chunk = offset / chunkSize;
        const auto got = readChunk(chunk, plain.bytes);
        if (!got)
            return got.error();
        const qint64 from = offset - chunk * chunkSize;
        const qint64 count = std::min(*got - from, end - offset);
        bytes.append(reinterpret_cast<const char *>(plain.bytes.data()) + from, count);
        offset += count;
    }
    return bytes;
}

Result<void> EvidenceReader::copyTo(QIODevice &target, const Progress &progress)
{
    PlainChunk plain;
    for (qint64 chunk = 0; chunk < chunkCount(); ++chunk) {
        const auto got = readChunk(chunk, plain.bytes);
        if (!got)
            return got.error();
        if (target.write(reinterpret_cast<const char *>(plain.bytes.data()), *got) != *got)
            return Error{ErrorCode::Io, QStringLiteral("target"), Reason::tr("cannot be written")};
        if (progress && !progress(chunk * chunkSize + *got))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return {};
}

Result<EvidenceReport> EvidenceReader::verify(const Progress &progress)
{
    EvidenceReport report;
    PlainChunk plain;
    Sha256 hash;
    for (qint64 chunk = 0; chunk < chunkCount(); ++chunk) {
        const auto got = readChunk(chunk, plain.bytes);
        if (got)
            hash.add(std::span(plain.bytes).first(static_cast<std::size_t>(*got)));
        else
            report.damagedChunks.append(chunk);
        if (progress && !progress(std::min((chunk + 1) * chunkSize, size())))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    for (qint64 segment = 0; segment < m_layout.segmentCount(); ++segment) {
        const auto opened = openSegment(segment);
        const auto onDisk = opened ? m_file->size() : Result<qint64>(opened.error());
        if (!onDisk || *onDisk != m_layout.fileSizeOf(segment))
            report.misfitSegments.append(segment);
    }
    report.isHashRight = hash.result() == m_sha256;
    return report;
}

} // namespace solnoma
