// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <algorithm>
#include <sys/mount.h>

namespace solnoma {

/// A file system of a few megabytes below a folder, until it goes.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &where) : m_where(QFile::encodeName(where))
    {
        QDir().mkpath(where);
        m_isMounted = ::mount("tmpfs", m_where.constData(), "tmpfs", 0, "size=6m") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_where.constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_isMounted; }
    /// Leaves this many bytes free.
    void fill(qint64 left) const
    {
        QFile ballast(QFile::decodeName(m_where) + QStringLiteral("/ballast"));
        if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return;
        const QByteArray block(4096, 'b');
        while (ballast.write(block) == block.size())
            ;
        ballast.resize(std::max<qint64>(0, ballast.size() - left));
    }
    void empty() const { QFile::remove(QFile::decodeName(m_where) + QStringLiteral("/ballast")); }

private:
    QByteArray m_where;
    bool m_isMounted = false;
};

} // namespace solnoma
