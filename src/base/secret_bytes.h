// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

#include <QByteArrayView>

namespace solnoma {

/// Bytes in sodium memory: locked, guarded, wiped when freed. Movable, never copied by accident.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(QByteArrayView bytes);

    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    SecretBytes clone() const;
    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char *data() { return m_data; }
    const unsigned char *data() const { return m_data; }
    std::span<const unsigned char> span() const { return {m_data, m_size}; }
    QByteArrayView view() const { return {reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(m_size)}; }
    void clear();

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

} // namespace solnoma
