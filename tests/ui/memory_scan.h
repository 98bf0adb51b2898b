// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace solnoma {

/// How often `needle` stands in the writable memory of this process, beside `itself` (the needle's own bytes). The
/// pages are read into one buffer outside the heap, so that looking leaves no traces to be found.
inline int countInMemory(QByteArrayView needle)
{
    static char block[1 << 20];
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QIODevice::ReadOnly))
        return -1;
    const QByteArrayList lines = maps.readAll().split('\n');
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    int found = 0;
    for (const QByteArray &line : lines) {
        unsigned long long from = 0;
        unsigned long long to = 0;
        char rights[5] = {};
        if (std::sscanf(line.constData(), "%llx-%llx %4s", &from, &to, rights) != 3 || rights[0] != 'r' || rights[1] != 'w')
            continue;
        const auto overlap = static_cast<unsigned long long>(needle.size() - 1);
        for (unsigned long long at = from; at < to; at += sizeof block - overlap) {
            const auto own = reinterpret_cast<unsigned long long>(&block[0]);
            const auto wanted = std::min<unsigned long long>(sizeof block, to - at);
            const ssize_t got = ::pread(memory, block, wanted, static_cast<off_t>(at));
            if (got <= 0)
                continue;
            const QByteArrayView read(block, got);
            for (qsizetype place = read.indexOf(needle); place >= 0; place = read.indexOf(needle, place + 1)) {
                const unsigned long long address = at + static_cast<unsigned long long>(place);
                const auto self = reinterpret_cast<unsigned long long>(needle.data());
                const bool inBlock = address >= own && address < own + sizeof block;
                const bool isNeedle = address >= self && address < self + static_cast<unsigned long long>(needle.size());
                found += !inBlock && !isNeedle;
            }
        }
    }
    ::close(memory);
    return found;
}

} // namespace solnoma
