// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStringList>

namespace solnoma::habits {

/// The files of a checkout, without .git and build; a planted tree in a temporary folder serves as well.
class SourceTree
{
public:
    explicit SourceTree(const QString &root) : m_root(root) {}

    /// Paths from the root, sorted, of the files below `folder` ("" = all) whose names match one of the wildcards.
    QStringList files(const QString &folder, const QStringList &wildcards) const;
    QStringList folders(const QString &folder) const;
    QString text(const QString &path) const;

private:
    QDir m_root;
};

/// C++ with comments blanked; lines keep their numbers.
QString withoutComments(const QString &cpp);
/// What stands between the quotes of each string literal, raw ones too; neighbours are one, as for the compiler.
QStringList literals(const QString &cpp);

} // namespace solnoma::habits
