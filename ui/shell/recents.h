// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <vector>

namespace solnoma {

class AppContext;

/// The records last looked at, newest first. Kept in the vault, never outside it.
class Recents
{
public:
    static constexpr size_t Most = 12;

    explicit Recents(AppContext &context) : m_context(context) {}

    std::vector<Uuid7> all() const;
    void note(const Uuid7 &record);

private:
    AppContext &m_context;
};

} // namespace solnoma
