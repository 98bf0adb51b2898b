// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_memory_file.h"

#include <QTemporaryFile>

#include <cerrno>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace solnoma::platform {

struct MemoryFile::Impl {
    QFile file;
    QTemporaryFile temporary;
    QString path;
};

Result<MemoryFile> MemoryFile::create(QByteArrayView bytes)
{
    auto impl = std::make_unique<Impl>();
    QFile *file = &impl->temporary;
#ifdef Q_OS_LINUX
    const int fd = ::memfd_create("solnoma", MFD_CLOEXEC);
    if (fd < 0)
        return errorFromErrno(errno, QStringLiteral("memory file"));
    if (!impl->file.open(fd, QIODevice::ReadWrite, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return Error{ErrorCode::Io, QStringLiteral("memory file"), {}};
    }
    impl->path = QStringLiteral("/proc/self/fd/%1").arg(fd);
    file = &impl->file;
#else
    if (!impl->temporary.open())
        return Error{ErrorCode::Io, QStringLiteral("memory file"), {}};
    impl->path = impl->temporary.fileName();
#endif
    if (file->write(bytes.data(), bytes.size()) != bytes.size() || !file->flush())
        return Error{ErrorCode::NoMemory, QStringLiteral("memory file"), {}};
    return MemoryFile(std::move(impl));
}

MemoryFile::MemoryFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
MemoryFile::MemoryFile(MemoryFile &&other) noexcept = default;
MemoryFile &MemoryFile::operator=(MemoryFile &&other) noexcept = default;
MemoryFile::~MemoryFile() = default;

const QString &MemoryFile::path() const
{
    return m_impl->path;
}

} // namespace solnoma::platform
