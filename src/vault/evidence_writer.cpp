// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/evidence_writer.h"

#include "base/platform_files.h"
#include "base/reason.h"
#include "base/sha256.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <future>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr std::size_t blockChunks = 64;
constexpr std::size_t blockSize = blockChunks * std::size_t{chunkSize};

/// Plain bytes on their way; wiped when it goes.
struct Block {
    std::vector<unsigned char> bytes = std::vector<unsigned char>(blockSize);
    std::size_t size = 0;

    ~Block() { sodium_memzero(bytes.data(), bytes.size()); }
    std::span<unsigned char> span() { return {bytes.data(), size}; }
};

/// Fills the block; less only at the end of the source.
Result<void> fill(Block &block, QIODevice &source)
{
    block.size = 0;
    while (block.size < blockSize) {
        const qint64 got =
            source.read(reinterpret_cast<char *>(block.bytes.data()) + block.size, static_cast<qint64>(blockSize - block.size));
        if (got < 0 && !source.atEnd())
            return Error{ErrorCode::Io, QStringLiteral("source"), Reason::tr("cannot be read")};
        if (got > 0)
            block.size += static_cast<std::size_t>(got);
        else if (!source.isSequential() || !source.waitForReadyRead(-1))
            break;
    }
    return {};
}

Uuid7 randomId()
{
    std::array<unsigned char, Uuid7::Size> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return Uuid7::fromBytes(bytes.data());
}

QString partOf(const QString &path)
{
    return path + QStringLiteral(".part");
}

} // namespace

EvidenceWriter::EvidenceWriter(const QString &evidenceFolder, qint64 segmentChunks)
    : m_folder(evidenceFolder), m_segmentChunks(segmentChunks), m_sealed(blockChunks * std::size_t{sealedChunkSize})
{
}

EvidenceWriter::~EvidenceWriter()
{
    if (m_isPublished || m_object.id.isNull())
        return;
    for (qint64 segment = 0; segment <= m_segment; ++segment) {
        const QString path = segmentPath(m_folder, m_object.id, segment);
        QFile::remove(segment < m_renamed ? path : partOf(path));
    }
}

Result<EvidenceObject> EvidenceWriter::write(QIODevice &source, const Progress &progress)
{
    m_object = {randomId(), SecretBytes::random(crypto_aead_xchacha20poly1305_ietf_KEYBYTES), 0, {}};
    SOLNOMA_TRY(platform::makePrivateFolder(QFileInfo(segmentPath(m_folder, m_object.id, 0)).path()));
    SOLNOMA_TRY(platform::syncFolder(m_folder));
    Block now;
    Block next;
    Sha256 hash;
    SOLNOMA_TRY(fill(now, source));
    for (bool isEnd = false; !isEnd;) {
        // The hash and the cipher take about the same time: each has a core.
        const auto hashed = std::async([&hash, &now] { hash.add(now.span()); });
        SOLNOMA_TRY(fill(next, source));
        isEnd = next.size == 0;
        if (!isEnd && now.size < blockSize) // that was its end, and now there is more
            return Error{ErrorCode::Invalid, QStringLiteral("source"),
                         Reason::tr("is still being written; wait until it is whole")};
        SOLNOMA_TRY(encrypt(now.span(), isEnd));
        hashed.wait();
        m_object.size += static_cast<qint64>(now.size);
        if (progress && !progress(m_object.size))
            return Error{ErrorCode::Cancelled, {}, {}};
        std::swap(now, next);
    }
    m_object.sha256 = hash.result();
    SOLNOMA_TRY(publish());
    return std::move(m_object);
}

/// All of `plain` but the end of the object is whole chunks.
Result<void> EvidenceWriter::encrypt(std::span<unsigned char> plain, bool isEnd)
{
    std::array<unsigned char, chunkSize> padded; // used for the object's last chunk
    do {
        const bool isLast = isEnd && plain.size() <= chunkSize;
        const unsigned char *chunk = plain.data();
        const std::size_t size = std::min(plain.size(), std::size_t{chunkSize});
        if (size < chunkSize) {
            padded.fill(0);
            if (size > 0)
                std::memcpy(padded.data(), chunk, size);
            chunk = padded.data();
        }
        if (m_chunk == m_segmentChunks)
            SOLNOMA_TRY(closeSegment());
        if (!m_file)
            SOLNOMA_TRY(openSegment());
        const ChunkNonce nonce = chunkNonce(m_segment, m_chunk, isLast);
        crypto_aead_xchacha20poly1305_ietf_encrypt(m_sealed.data() + m_filled, nullptr, chunk, chunkSize, m_object.id.data(),
                                                   Uuid7::Size, nullptr, nonce.data(), m_object.key.data());
        m_filled += sealedChunkSize;
        ++m_chunk;
        plain = plain.subspan(size);
        if (m_filled == m_sealed.size())
            SOLNOMA_TRY(flush());
    } while (!plain.empty());
    sodium_memzero(padded.data(), padded.size());
    return {};
}

Result<void> EvidenceWriter::flush()
{
    SOLNOMA_TRY(m_file->writeAt(m_offset, std::span(m_sealed).first(m_filled)));
    m_offset += static_cast<qint64>(m_filled);
    m_filled = 0;
    return {};
}

Result<void> EvidenceWriter::openSegment()
{
    auto file = platform::OpenFile::emptied(partOf(segmentPath(m_folder, m_object.id, m_segment)));
    if (!file)
        return file.error();
    m_file = *std::move(file);
    m_offset = 0;
    return {};
}

Result<void> EvidenceWriter::closeSegment()
{
    SOLNOMA_TRY(flush());
    SOLNOMA_TRY(m_file->sync());
    m_file.reset();
    ++m_segment;
    m_chunk = 0;
    return {};
}

Result<void> EvidenceWriter::publish()
{
    SOLNOMA_TRY(closeSegment());
    for (; m_renamed < m_segment; ++m_renamed) {
        const QString path = segmentPath(m_folder, m_object.id, m_renamed);
        SOLNOMA_TRY(platform::renameDurably(partOf(path), path));
    }
    m_isPublished = true;
    return {};
}

} // namespace solnoma
