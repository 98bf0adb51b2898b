// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace solnoma::platform {

/// Ends this process and starts the same program anew, with nothing of its memory, under the same number and environment.
/// Nothing that this process has open is handed on but the three standard streams. Never returns: when no new process can
/// be made, this one ends all the same. `program` is a path; `arguments` are visible to everybody on the machine.
[[noreturn]] void relaunch(const QString &program, const QStringList &arguments);

} // namespace solnoma::platform
