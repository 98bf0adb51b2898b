// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

namespace solnoma {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDateTime SystemClock::nowLocal() const
{
    return QDateTime::currentDateTime();
}

} // namespace solnoma
