// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <archive.h>
#include <archive_entry.h>

#include <map>

/// Name of each part → its bytes.
using Parts = std::map<QByteArray, QByteArray>;

inline Parts unzipped(const QByteArray &bytes)
{
    Parts parts;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    if (archive_read_open_memory(reader, bytes.constData(), static_cast<size_t>(bytes.size())) == ARCHIVE_OK) {
        archive_entry *entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            QByteArray part;
            char buffer[4096];
            for (la_ssize_t count = 0; (count = archive_read_data(reader, buffer, sizeof buffer)) > 0;)
                part.append(buffer, count);
            parts[archive_entry_pathname(entry)] = part;
        }
    }
    archive_read_free(reader);
    return parts;
}
