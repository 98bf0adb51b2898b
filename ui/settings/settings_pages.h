// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class PageRegistry;

/// Settings, where the files are, removed records, what was done today.
void addSettingsPages(PageRegistry &registry);

} // namespace solnoma
