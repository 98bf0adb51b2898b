// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/byte_source.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace solnoma {

namespace {
constexpr qsizetype BlockSize = 64 * 1024;
}

ByteSource::ByteSource(QIODevice &device)
    : m_device(device),
      m_block(BlockSize, Qt::Uninitialized),
      m_next(m_block.constData()),
      m_end(m_next),
      m_blockEnd(m_next),
      m_nul(m_next),
      m_limit(std::numeric_limits<qint64>::max())
{
    goOn();
}

void ByteSource::setLimit(qint64 position)
{
    m_limit = position;
    if (!atEnd())
        m_end = endFrom(m_next + 1);
}

/// The next block, or the reason why nothing more may be read of this one.
void ByteSource::goOn()
{
    if (m_next == m_blockEnd)
        fill();
    m_end = endFrom(m_next);
    if (m_next == m_end && m_next != m_blockEnd)
        m_stop = m_next == m_nul ? Stop::NulByte : Stop::Limit;
}

void ByteSource::fill()
{
    m_blockStart = position();
    const qint64 got = m_device.read(m_block.data(), BlockSize);
    if (got < 0)
        m_stop = Stop::ReadError;
    m_next = m_block.constData();
    m_blockEnd = m_next + std::max<qint64>(got, 0);
    const void *nul = std::memchr(m_next, '\0', static_cast<size_t>(m_blockEnd - m_next));
    m_nul = nul ? static_cast<const char *>(nul) : m_blockEnd;
}

/// The limit or what comes before it, but not before `start`.
const char *ByteSource::endFrom(const char *start) const
{
    const qint64 room = std::clamp<qint64>(m_limit - m_blockStart, 0, m_nul - m_block.constData());
    return std::max(start, m_block.constData() + room);
}

} // namespace solnoma
