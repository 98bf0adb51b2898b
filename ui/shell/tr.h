// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace solnoma {

/// For sentences outside of a QObject. The contexts are those that lupdate gives to such calls.
inline QString tr(const char *text, const char *remark = nullptr, int n = -1)
{
    return QCoreApplication::translate("solnoma", text, remark, n);
}

namespace words {

inline QString tr(const char *text, const char *remark = nullptr, int n = -1)
{
    return QCoreApplication::translate("solnoma::words", text, remark, n);
}

} // namespace words

} // namespace solnoma
