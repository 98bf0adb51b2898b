// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"

#include <QStringList>

#include <optional>

namespace solnoma {

/// The sheets of resources/sheets: "detention", "refusal", "harassment", "interview", "information", in that order. Nothing
/// of a vault is in them or needed for them.
QStringList blankSheets();

/// `language` as InterfaceLanguage::now(). Nothing: there is no such sheet.
///
/// A sheet is written as: "# title", "## section", "- [ ] box" (several on a line), "___ label" (a rule beside it),
/// "___3 label" (three rules below it), Markdown tables, and plain lines.
std::optional<Document> blankSheet(const QString &name, const QString &language);

} // namespace solnoma
