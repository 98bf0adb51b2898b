// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace solnoma {

/// What the command line says.
struct Options {
    QString folder;       ///< a vault to ask the passphrase for
    QString sampleFolder; ///< where packaging/run made the sample
    bool opensSample = false;
    QString answer; ///< to be printed instead of opening a window
    bool isWrong = false;
};

Options readOptions(const QStringList &arguments);

} // namespace solnoma
