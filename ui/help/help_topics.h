// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QString>

namespace solnoma {

/// The page of the handbook for a place in the window; every place has one.
QString helpTopic(const Location &place);

} // namespace solnoma
