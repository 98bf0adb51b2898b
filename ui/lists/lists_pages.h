// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class PageRegistry;

/// cases, people, organisations, acts, sources, tasks, questions.
void addListPages(PageRegistry &registry);

} // namespace solnoma
