// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace solnoma {

/// Where "now" comes from. Tests hand in a FixedClock, so that nothing depends on the day it runs.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime nowUtc() const = 0;
    /// Local wall time, the only time the domain knows (domain.md 2.3: no time zones).
    virtual QDateTime nowLocal() const = 0;
    QDate today() const { return nowLocal().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime nowUtc() const override;
    QDateTime nowLocal() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &local) : m_now(local) {}
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    QDateTime nowUtc() const override { return m_now.toUTC(); }
    QDateTime nowLocal() const override { return m_now; }

private:
    QDateTime m_now;
};

} // namespace solnoma
