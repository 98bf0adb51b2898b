// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"

#include "base/reason.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace solnoma::platform {

namespace {

/// Closes its descriptor when it goes.
struct Descriptor {
    int fd = -1;
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
};

Result<void> writeAll(int fd, QByteArrayView bytes, const QString &place)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errorFromErrno(errno, place);
        bytes = bytes.sliced(written);
    }
    return {};
}

} // namespace

Result<void> writeFileDurably(const QString &path, QByteArrayView bytes)
{
    const QString part = path + QStringLiteral(".part");
    const QByteArray name = QFile::encodeName(part);
    auto written = [&]() -> Result<void> {
        Descriptor file{::open(name.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600)};
        if (file.fd < 0)
            return errorFromErrno(errno, path);
        SOLNOMA_TRY(writeAll(file.fd, bytes, path));
        return syncDescriptor(file.fd, path);
    }();
    if (written)
        written = renameDurably(part, path);
    if (!written)
        ::unlink(name.constData());
    return written;
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return errorFromErrno(QFileInfo::exists(path) ? EACCES : ENOENT, path);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return Error{ErrorCode::Invalid, path, Reason::tr("larger than %1 bytes").arg(limit)};
    if (file.error() != QFileDevice::NoError)
        return errorFromFile(ErrorCode::Io, file, path);
    return bytes;
}

Result<void> syncDescriptor(int descriptor, const QString &place)
{
    if (::fsync(descriptor) != 0)
        return errorFromErrno(errno, place);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    Descriptor opened{::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (opened.fd < 0)
        return errorFromErrno(errno, folder);
    return syncDescriptor(opened.fd, folder);
}

Result<void> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return errorFromErrno(errno, to);
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> makePrivateFolder(const QString &folder)
{
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return errorFromErrno(errno, folder);
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::Io, folder, Reason::tr("is not a folder")};
    return {};
}

} // namespace solnoma::platform
