// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QCoreApplication>
#include <QString>

namespace solnoma {

/// How long a new passphrase would hold. libzxcvbn knows English words, names and common passwords, and nothing of
/// Russian or Uzbek ones; in other scripts it sees only length and repetition.
struct PassphraseStrength {
    Q_DECLARE_TR_FUNCTIONS(solnoma::PassphraseStrength)
public:
    double bits = 0; ///< log2 of the guesses that it takes

    /// Against a hall of machines that try ten thousand a second, each guess costing what the vault makes it cost.
    enum class Grade { Weak, Fair, Strong };
    Grade grade() const;
    QString words() const;
};

PassphraseStrength strengthOf(const SecretBytes &passphrase);

} // namespace solnoma
