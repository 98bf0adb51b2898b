// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody.h"
#include "domain/registration_count.h"

#include <QStringList>

namespace solnoma::words {

/// Each contradiction in one calm sentence: both statements are kept, somebody looks which is right.
QStringList contradictions(const CustodyCount &count);
QStringList contradictions(const RegistrationCount &count);

/// Answer due, days over, appeal due; empty where no term is known or nothing is due.
QStringList registrationDue(const RegistrationAttemptCount &attempt);

} // namespace solnoma::words
