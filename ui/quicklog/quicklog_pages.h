// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class PageRegistry;

/// quick-detention, quick-registration, quick-harassment.
void addQuicklogPages(PageRegistry &registry);

} // namespace solnoma
