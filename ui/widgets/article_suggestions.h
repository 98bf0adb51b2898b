// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;

namespace solnoma {

/// Offers the articles of resources/reference while somebody types in the line. What is chosen is the citation alone;
/// anything else may be typed.
void suggestArticles(QLineEdit &line);

} // namespace solnoma
