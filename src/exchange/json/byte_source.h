// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstddef>
#include <iterator>

namespace solnoma {

/// The bytes of a device, one after the other through a small buffer, with the place of the last one. Ends early at a
/// byte that no JSON file holds, at a failing device and at a limit that the reader moves on: that bounds its memory.
class ByteSource
{
public:
    enum class Stop { None, NulByte, Limit, ReadError };

    explicit ByteSource(QIODevice &device);

    bool atEnd() const { return m_next == m_end; }
    char current() const { return *m_next; }
    void advance()
    {
        if (*m_next == '\n') {
            ++m_line;
            m_lineStart = position() + 1;
        }
        if (++m_next == m_end)
            goOn();
    }

    /// The end of the input comes at this position at the latest; not before the byte at which we stand.
    void setLimit(qint64 position);
    /// Bytes behind us.
    qint64 position() const { return m_blockStart + (m_next - m_block.constData()); }
    qint64 line() const { return m_line; }
    /// Bytes from the start of the line, counted from 1.
    qint64 column() const { return position() - m_lineStart + 1; }
    Stop stop() const { return m_stop; }

private:
    void goOn();
    void fill();
    const char *endFrom(const char *start) const;

    QIODevice &m_device;
    QByteArray m_block;
    const char *m_next;
    const char *m_end;       ///< where the block is over, or what may be read of it
    const char *m_blockEnd;  ///< behind the last byte of the block
    const char *m_nul;       ///< the first NUL byte, or m_blockEnd
    qint64 m_blockStart = 0; ///< position of the first byte of the block
    qint64 m_limit;
    qint64 m_line = 1;
    qint64 m_lineStart = 0;
    Stop m_stop = Stop::None;
};

/// A ByteSource as the input iterator that the parser takes; a default-made one is the end.
class ByteIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    ByteIterator() = default;
    explicit ByteIterator(ByteSource &source) : m_source(&source) {}

    char operator*() const { return m_source->current(); }
    ByteIterator &operator++()
    {
        m_source->advance();
        return *this;
    }
    ByteIterator operator++(int)
    {
        ++*this;
        return *this;
    }
    bool operator==(const ByteIterator &other) const { return isEnd() == other.isEnd(); }

private:
    bool isEnd() const { return !m_source || m_source->atEnd(); }

    ByteSource *m_source = nullptr;
};

} // namespace solnoma
