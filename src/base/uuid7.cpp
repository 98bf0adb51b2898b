// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid7.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QUuid>

#include <algorithm>
#include <cstring>
#include <sodium.h>

namespace solnoma {

namespace {

/// Random bytes for ids, asked of the system a page at a time: an import makes many ids, and each asking is a system call.
class RandomIds
{
public:
    void fill(std::array<std::uint8_t, Uuid7::Size> &bytes)
    {
        if (m_next == m_block.size()) {
            randombytes_buf(m_block.data(), m_block.size());
            m_next = 0;
        }
        std::copy_n(m_block.begin() + static_cast<std::ptrdiff_t>(m_next), Uuid7::Size, bytes.begin());
        m_next += Uuid7::Size;
    }

private:
    std::array<std::uint8_t, 256 * Uuid7::Size> m_block{};
    size_t m_next = m_block.size();
};

} // namespace

Uuid7 Uuid7::make(const Clock &clock)
{
    Uuid7 id;
    auto &b = id.m_bytes;
    thread_local RandomIds random;
    random.fill(b);
    const auto ms = static_cast<std::uint64_t>(clock.nowUtc().toMSecsSinceEpoch());
    for (size_t i = 0; i < 6; ++i)
        b[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    b[6] = static_cast<std::uint8_t>((b[6] & 0x0f) | 0x70);
    b[8] = static_cast<std::uint8_t>((b[8] & 0x3f) | 0x80);
    return id;
}

Uuid7 Uuid7::fromBytes(const void *bytes)
{
    Uuid7 id;
    std::memcpy(id.m_bytes.data(), bytes, Size);
    return id;
}

std::optional<Uuid7> Uuid7::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid uuid = QUuid::fromString(text);
    if (uuid.isNull())
        return std::nullopt;
    return fromBytes(uuid.toRfc4122().constData());
}

bool Uuid7::isNull() const
{
    return std::ranges::all_of(m_bytes, [](std::uint8_t byte) { return byte == 0; });
}

QString Uuid7::toString() const
{
    return QUuid::fromRfc4122(QByteArrayView(m_bytes.data(), Size)).toString(QUuid::WithoutBraces);
}

QByteArray Uuid7::toBytes() const
{
    return QByteArray(reinterpret_cast<const char *>(m_bytes.data()), Size);
}

size_t qHash(const Uuid7 &id, size_t seed) noexcept
{
    return qHashBits(id.data(), Uuid7::Size, seed);
}

} // namespace solnoma
