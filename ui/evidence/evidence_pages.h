// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class PageRegistry;

/// Pages "evidence" ({"evidence", {}, "add", about} asks for files at once) and "document".
void addEvidencePages(PageRegistry &registry);

} // namespace solnoma
