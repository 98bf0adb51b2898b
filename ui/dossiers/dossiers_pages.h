// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class PageRegistry;

/// The page on which a paper is made: {"dossier", case, step, person}.
void addDossierPages(PageRegistry &registry);

} // namespace solnoma
