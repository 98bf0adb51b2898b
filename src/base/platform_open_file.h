// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <span>

namespace solnoma::platform {

/// An open file by its descriptor: unbuffered, with honest errors, positioned reads and writes, and a kernel lock.
/// Closed (and unlocked) when it goes. Errors name `path` as place.
class OpenFile
{
public:
    enum class Lock { Shared, Exclusive };

    static Result<OpenFile> forReading(const QString &path);
    /// An existing file, for positioned writes.
    static Result<OpenFile> forWriting(const QString &path);
    /// Mode 0600. What was at `path` is emptied.
    static Result<OpenFile> emptied(const QString &path);
    /// Mode 0600, made if it is not there, left as it is otherwise.
    static Result<OpenFile> madeIfAbsent(const QString &path);

    OpenFile(OpenFile &&other) noexcept;
    OpenFile &operator=(OpenFile &&other) noexcept;
    ~OpenFile();

    Result<qint64> size() const;
    /// Fills `bytes` from `offset`; returns how many there were, fewer only at the end of the file.
    Result<qsizetype> readAt(qint64 offset, std::span<unsigned char> bytes) const;
    Result<void> writeAt(qint64 offset, std::span<const unsigned char> bytes);
    Result<void> sync();
    /// Never waits: InUse when somebody else holds it, in this process or another. Gone when the file is closed,
    /// also by kill -9.
    Result<void> lock(Lock kind);

private:
    OpenFile(int descriptor, const QString &path) : m_descriptor(descriptor), m_path(path) {}
    static Result<OpenFile> open(const QString &path, int flags);

    int m_descriptor = -1;
    QString m_path;
};

/// Whether this process may create files in `folder` now (false on a read-only medium).
bool canCreateIn(const QString &folder);

} // namespace solnoma::platform
