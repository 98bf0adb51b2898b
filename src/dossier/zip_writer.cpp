// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/zip_writer.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace solnoma {

namespace {

constexpr time_t Epoch = 315532800; ///< 1980-01-01, the oldest that ZIP knows

struct ArchiveFree {
    void operator()(archive *writer) const { archive_write_free(writer); }
};
struct EntryFree {
    void operator()(archive_entry *entry) const { archive_entry_free(entry); }
};

la_ssize_t append(archive *, void *closure, const void *data, size_t length)
{
    static_cast<QByteArray *>(closure)->append(static_cast<const char *>(data), static_cast<qsizetype>(length));
    return static_cast<la_ssize_t>(length);
}

bool writeEntry(archive *writer, const ZipEntry &file)
{
    const std::unique_ptr<archive_entry, EntryFree> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), file.name.constData());
    archive_entry_set_size(entry.get(), file.bytes.size());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_mtime(entry.get(), Epoch, 0);
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK &&
           archive_write_data(writer, file.bytes.constData(), static_cast<size_t>(file.bytes.size())) == file.bytes.size();
}

} // namespace

Result<QByteArray> zipped(const std::vector<ZipEntry> &entries)
{
    QByteArray bytes;
    const std::unique_ptr<archive, ArchiveFree> writer(archive_write_new());
    archive_write_set_format_zip(writer.get());
    archive_write_set_options(writer.get(), "zip:compression=deflate,zip:!zip64");
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    bool isWritten = archive_write_open2(writer.get(), &bytes, nullptr, append, nullptr, nullptr) == ARCHIVE_OK;
    for (const ZipEntry &entry : entries)
        isWritten = isWritten && writeEntry(writer.get(), entry);
    if (!isWritten || archive_write_close(writer.get()) != ARCHIVE_OK)
        return Error{ErrorCode::NoMemory, QStringLiteral("zip"), {}};
    return bytes;
}

} // namespace solnoma
