// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class PageRegistry;

/// The features of the window, each with its pages. A new feature adds its line in app_pages.cpp and nothing else.
void addAllPages(PageRegistry &registry);

} // namespace solnoma
