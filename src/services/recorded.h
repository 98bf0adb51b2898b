// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace solnoma {

/// Words that the program itself writes into a record for people to read, as titles of tasks: Recorded::tr("Find a lawyer").
/// In the language of whoever records; data like any other from then on, which nothing compares.
class Recorded
{
    Q_DECLARE_TR_FUNCTIONS(Recorded)
};

} // namespace solnoma
