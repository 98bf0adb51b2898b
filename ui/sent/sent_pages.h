// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class PageRegistry;

/// Pages "sent" and "communication".
void addSentPages(PageRegistry &registry);

} // namespace solnoma
