// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/file_digest.h"

#include "base/platform_files.h"
#include "base/platform_open_file.h"
#include "base/sha256.h"

#include <QFile>

#include <vector>

namespace solnoma {

namespace {

/// Reads all of `source`, and writes it to `target` if there is one.
Result<FileDigest> passThrough(const platform::OpenFile &source, platform::OpenFile *target, const FileProgress &progress)
{
    FileDigest digest;
    Sha256 hash;
    std::vector<unsigned char> block(1024 * 1024);
    for (;;) {
        const auto got = source.readAt(digest.size, block);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        const auto bytes = std::span(block).first(static_cast<std::size_t>(*got));
        hash.add(bytes);
        if (target)
            SOLNOMA_TRY(target->writeAt(digest.size, bytes));
        digest.size += *got;
        if (progress && !progress(digest.size))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    digest.sha256 = hash.result();
    return digest;
}

Result<FileDigest> writePart(const platform::OpenFile &source, const QString &part, const FileProgress &progress)
{
    auto target = platform::OpenFile::emptied(part);
    if (!target)
        return target.error();
    auto digest = passThrough(source, &*target, progress);
    if (digest)
        SOLNOMA_TRY(target->sync());
    return digest;
}

} // namespace

Result<FileDigest> digestOfFile(const QString &path, const FileProgress &progress)
{
    const auto file = platform::OpenFile::forReading(path);
    if (!file)
        return file.error();
    return passThrough(*file, nullptr, progress);
}

Result<FileDigest> copyFileDurably(const QString &source, const QString &target, const FileProgress &progress)
{
    const auto from = platform::OpenFile::forReading(source);
    if (!from)
        return from.error();
    const QString part = target + QStringLiteral(".part");
    auto digest = writePart(*from, part, progress);
    const auto renamed = digest ? platform::renameDurably(part, target) : Result<void>(digest.error());
    if (!renamed) {
        QFile::remove(part);
        return renamed.error();
    }
    return digest;
}

} // namespace solnoma
