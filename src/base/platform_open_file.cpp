// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_open_file.h"

#include "base/platform_files.h"
#include "base/reason.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace solnoma::platform {

Result<OpenFile> OpenFile::open(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return errorFromErrno(errno, path);
    return OpenFile(descriptor, path);
}

Result<OpenFile> OpenFile::forReading(const QString &path)
{
    return open(path, O_RDONLY);
}

Result<OpenFile> OpenFile::forWriting(const QString &path)
{
    return open(path, O_RDWR);
}

Result<OpenFile> OpenFile::emptied(const QString &path)
{
    return open(path, O_RDWR | O_CREAT | O_TRUNC | O_NOFOLLOW);
}

Result<OpenFile> OpenFile::madeIfAbsent(const QString &path)
{
    return open(path, O_RDWR | O_CREAT | O_NOFOLLOW);
}

OpenFile::OpenFile(OpenFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{
}

OpenFile &OpenFile::operator=(OpenFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

OpenFile::~OpenFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<qint64> OpenFile::size() const
{
    struct stat status = {};
    if (::fstat(m_descriptor, &status) != 0)
        return errorFromErrno(errno, m_path);
    return qint64{status.st_size};
}

Result<qsizetype> OpenFile::readAt(qint64 offset, std::span<unsigned char> bytes) const
{
    qsizetype done = 0;
    while (!bytes.empty()) {
        const ssize_t got = ::pread(m_descriptor, bytes.data(), bytes.size(), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errorFromErrno(errno, m_path);
        if (got == 0)
            break;
        done += got;
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
    return done;
}

Result<void> OpenFile::writeAt(qint64 offset, std::span<const unsigned char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put = ::pwrite(m_descriptor, bytes.data(), bytes.size(), offset);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return errorFromErrno(errno, m_path);
        offset += put;
        bytes = bytes.subspan(static_cast<std::size_t>(put));
    }
    return {};
}

Result<void> OpenFile::sync()
{
    return syncDescriptor(m_descriptor, m_path);
}

Result<void> OpenFile::lock(Lock kind)
{
    if (::flock(m_descriptor, (kind == Lock::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0)
        return {};
    if (errno == EWOULDBLOCK)
        return Error{ErrorCode::InUse, m_path, Reason::tr("locked by somebody else")};
    return errorFromErrno(errno, m_path);
}

bool canCreateIn(const QString &folder)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

} // namespace solnoma::platform
