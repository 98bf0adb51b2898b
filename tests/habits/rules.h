// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

#include <QHash>

namespace solnoma::habits {

/// Each rule reads a tree and names what breaks it, one "path: what" per line; nothing = the rule is kept.
QStringList sqlOutsideTheStore(const SourceTree &tree);
QStringList sqliteOutsideSqlcipher(const SourceTree &tree);
QStringList attachWithKey(const SourceTree &tree);
QStringList widgetsBelowUi(const SourceTree &tree);
QStringList networkClasses(const SourceTree &tree);
QStringList includesAgainstTheArrows(const SourceTree &tree);
QStringList circlesInTheArrows(const SourceTree &tree);
QStringList ownInstances(const SourceTree &tree);
QStringList withoutLicence(const SourceTree &tree);
QStringList outsideTheTree(const SourceTree &tree);
/// "%1 days": wrong for one in every language, and in Russian for most numbers. %n has forms.
QStringList countedWithoutForms(const SourceTree &tree);
/// Details of errors that no translator sees: literals, and the words of Qt, the system or SQLite.
QStringList untranslatedDetails(const SourceTree &tree);

/// Library → the libraries that it may use, as packaging/cmake/SolnomaLibrary.cmake says.
QHash<QString, QStringList> arrows(const SourceTree &tree);

} // namespace solnoma::habits
