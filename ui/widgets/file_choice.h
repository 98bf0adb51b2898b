// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace solnoma {

/// Asks for a folder or a file in Qt's own dialog, which keeps no history (main() sees to it), and calls back with the
/// path; not at all when nobody chose. Returns at once.
void chooseFolder(QWidget *parent, const QString &title, const std::function<void(const QString &)> &chosen);
void chooseFile(QWidget *parent, const QString &title, const QString &filter, const std::function<void(const QString &)> &chosen);
void chooseNewFile(QWidget *parent, const QString &title, const QString &name,
                   const std::function<void(const QString &)> &chosen);

/// Qt's file dialog remembers folders in a settings file of its own. From here on it cannot.
void forbidDialogHistory();

} // namespace solnoma
