// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/byte_source.h"

#include <limits>

namespace solnoma {

namespace {
constexpr qsizetype BufferSize = 64 * 1024;
}

ByteSource::ByteSource(QIODevice &device)
    : m_device(device), m_buffer(BufferSize, Qt::Uninitialized), m_limit(std::numeric_limits<qint64>::max())
{
    fill();
    check();
}

void ByteSource::advance()
{
    if (current() == '\n') {
        ++m_line;
        m_lineStart = m_position + 1;
    }
    ++m_position;
    if (++m_next == m_size)
        fill();
    check();
}

void ByteSource::fill()
{
    const qint64 got = m_device.read(m_buffer.data(), BufferSize);
    m_next = 0;
    m_size = got > 0 ? got : 0;
    if (got < 0)
        m_stop = Stop::ReadError;
}

void ByteSource::check()
{
    if (atEnd())
        return;
    if (current() == '\0')
        end(Stop::NulByte);
    else if (m_position >= m_limit)
        end(Stop::Limit);
}

void ByteSource::end(Stop stop)
{
    m_stop = stop;
    m_next = m_size = 0;
}

} // namespace solnoma
