// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace solnoma {

/// Whether a text can stand in a paper in this language ("en", "ru", "uz"): it is in its letters, and its small words and
/// endings are not those of another of the three. A name, a title or a word without such signs can stand in every language of
/// its letters. No proof: a guess for what was typed without saying in which language, which only ever leaves a text out.
bool canBeReadAs(QStringView text, QStringView language);

} // namespace solnoma
