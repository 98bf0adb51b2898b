// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_relaunch.h"

#include <QFile>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace solnoma::platform {

namespace {

void closeAtExec()
{
    const long most = ::sysconf(_SC_OPEN_MAX);
    // Far more than a window ever has open; a limit of millions would take long.
    for (int descriptor = 3; descriptor < (most > 0 && most < 65536 ? most : 65536); ++descriptor) {
        const int flags = ::fcntl(descriptor, F_GETFD);
        if (flags >= 0)
            ::fcntl(descriptor, F_SETFD, flags | FD_CLOEXEC);
    }
}

} // namespace

void relaunch(const QString &program, const QStringList &arguments)
{
    const QByteArray path = QFile::encodeName(program);
    QList<QByteArray> bytes{path};
    for (const QString &argument : arguments)
        bytes.append(argument.toLocal8Bit());
    std::vector<char *> pointers;
    pointers.reserve(static_cast<size_t>(bytes.size()) + 1);
    for (QByteArray &each : bytes)
        pointers.push_back(each.data());
    pointers.push_back(nullptr);
    closeAtExec();
    ::execv(path.constData(), pointers.data());
    ::execv("/proc/self/exe", pointers.data()); // the program was replaced on disk meanwhile
    std::_Exit(0);
}

} // namespace solnoma::platform
