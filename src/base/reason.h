// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace solnoma {

/// What stands in an Error, a refusal or a finding for a person to read: Reason::tr("is not a number"). In the language of
/// the interface, and it follows a place and a colon. A class, because lupdate finds the context of a call by it, wherever
/// the call stands. What is stored, exchanged or compared is not said with it.
class Reason
{
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

} // namespace solnoma
