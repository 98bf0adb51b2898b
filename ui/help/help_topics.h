// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QString>

namespace solnoma {

struct Entity;

/// The page of the handbook for a place in the window and the kind of record that it shows, if any; every place has one.
QString helpTopic(const Location &place, const Entity *kind = nullptr);

} // namespace solnoma
