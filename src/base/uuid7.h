// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace solnoma {

/// A 16-byte UUID; new ones are version 7 (RFC 9562): milliseconds since 1970, then 74 random bits.
/// The null id is all zeros.
class Uuid7
{
public:
    static constexpr int Size = 16;

    Uuid7() = default;
    static Uuid7 make(const Clock &clock);
    static Uuid7 fromBytes(const void *bytes);
    /// Accepts the 36-character form only.
    static std::optional<Uuid7> fromString(QStringView text);

    bool isNull() const;
    QString toString() const;
    const std::uint8_t *data() const { return m_bytes.data(); }
    QByteArray toBytes() const;

    auto operator<=>(const Uuid7 &) const = default;

private:
    std::array<std::uint8_t, Size> m_bytes{};
};

size_t qHash(const Uuid7 &id, size_t seed = 0) noexcept;

} // namespace solnoma
