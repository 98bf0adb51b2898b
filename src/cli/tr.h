// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace solnoma::cli {

/// For every sentence that a person reads. The context is the one that lupdate gives to such calls. What programs read
/// (codes, names of commands and options) is not translated. Why something was refused: base/reason.h.
inline QString tr(const char *text, const char *remark = nullptr, int n = -1)
{
    return QCoreApplication::translate("solnoma::cli", text, remark, n);
}

} // namespace solnoma::cli
