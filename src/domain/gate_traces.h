// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text_check.h"

namespace solnoma {

/// What tells where a paper was made (domain.md 2.4 point 5): file numbers, record ids, our program's name, time zones,
/// paths of files. Also for metadata of an export. Hits without key.
std::vector<TextHit> findTraces(const PrintedText &text, const std::vector<QString> &fileNumbers);

} // namespace solnoma
