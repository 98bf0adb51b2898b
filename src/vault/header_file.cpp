// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/header_file.h"

#include "base/platform_files.h"
#include "base/platform_open_file.h"
#include "base/reason.h"

#include <algorithm>

namespace solnoma {

namespace {

struct BothCopies {
    std::array<Result<Header>, 2> copies;

    /// The place of the copy that counts: a whole one before a broken one, then the greater generation.
    std::size_t counting() const
    {
        if (!copies[0] || !copies[1])
            return copies[0] ? 0 : 1;
        return copies[0]->generation >= copies[1]->generation ? 0 : 1;
    }
};

/// Each copy is read alone, so that a bad sector in one leaves the other.
Result<Header> readCopy(const platform::OpenFile &file, HeaderKind kind, std::size_t place)
{
    HeaderCopy bytes{};
    const auto got = file.readAt(static_cast<qint64>(place * headerSize), bytes);
    if (!got)
        return Error{ErrorCode::Damaged, got.error().place, got.error().detail};
    return parseHeader(kind, std::span(bytes).first(static_cast<std::size_t>(*got)));
}

BothCopies readCopies(const platform::OpenFile &file, HeaderKind kind)
{
    return {{readCopy(file, kind, 0), readCopy(file, kind, 1)}};
}

bool has(const BothCopies &both, ErrorCode code)
{
    return std::ranges::any_of(both.copies, [code](const auto &copy) { return !copy && copy.error().code == code; });
}

/// What to say of a file that cannot be used: the more telling of the two errors.
Error worse(const BothCopies &both, const QString &path)
{
    if (has(both, ErrorCode::NewerVault))
        return {ErrorCode::NewerVault, path, Reason::tr("made by a newer program")};
    if (has(both, ErrorCode::Damaged))
        return {ErrorCode::Damaged, path, Reason::tr("both copies of the header")};
    return {ErrorCode::NotAVault, path, Reason::tr("another kind of file")};
}

} // namespace

Result<void> createHeaderFile(const QString &path, const Header &header)
{
    const HeaderCopy copy = serialised(header);
    const QByteArray bytes(reinterpret_cast<const char *>(copy.data()), headerSize);
    return platform::writeFileDurably(path, bytes.repeated(2));
}

Result<Header> readHeaderFile(const QString &path, HeaderKind kind)
{
    const auto file = platform::OpenFile::forReading(path);
    if (!file)
        return file.error();
    BothCopies both = readCopies(*file, kind);
    auto &counting = both.copies[both.counting()];
    if (!counting || has(both, ErrorCode::NewerVault))
        return worse(both, path);
    return std::move(counting);
}

Result<QList<int>> brokenHeaderCopies(const QString &path, HeaderKind kind)
{
    const auto file = platform::OpenFile::forReading(path);
    if (!file)
        return file.error();
    const BothCopies both = readCopies(*file, kind);
    QList<int> broken;
    for (int place : {0, 1}) {
        if (!both.copies[static_cast<std::size_t>(place)])
            broken.append(place);
    }
    return broken;
}

Result<void> writeHeaderFile(const QString &path, const Header &header)
{
    auto file = platform::OpenFile::forWriting(path);
    if (!file)
        return file.error();
    const BothCopies both = readCopies(*file, header.kind);
    if (has(both, ErrorCode::NewerVault))
        return worse(both, path);
    const std::size_t kept = both.counting();
    if (both.copies[kept] && both.copies[kept]->generation >= header.generation)
        return Error{ErrorCode::Conflict, path, Reason::tr("the header was written by somebody else")};
    const HeaderCopy copy = serialised(header);
    for (const std::size_t place : {1 - kept, kept}) {
        SOLNOMA_TRY(file->writeAt(static_cast<qint64>(place * headerSize), copy));
        SOLNOMA_TRY(file->sync());
    }
    return {};
}

} // namespace solnoma
