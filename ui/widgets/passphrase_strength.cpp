// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_strength.h"

#include <algorithm>
#include <zxcvbn.h>

namespace solnoma {

namespace {

constexpr double FairBits = 46;      // about a hundred years
constexpr double StrongBits = 62;    // out of reach, with a margin for what the estimate does not know
constexpr std::size_t Longest = 100; // zxcvbn's time grows fast; more than this is strong or repeats itself

} // namespace

PassphraseStrength::Grade PassphraseStrength::grade() const
{
    return bits >= StrongBits ? Grade::Strong : bits >= FairBits ? Grade::Fair : Grade::Weak;
}

QString PassphraseStrength::words() const
{
    switch (grade()) {
    case Grade::Strong: return tr("Strong, as far as can be told.");
    case Grade::Fair: return tr("Fair. One or two more words make it strong.");
    case Grade::Weak: break;
    }
    return bits < 30 ? tr("Weak: guessed within a day.") : tr("Weak: guessed within weeks or months by many machines.");
}

PassphraseStrength strengthOf(const SecretBytes &passphrase)
{
    // One byte more for the zero that ends it.
    const std::size_t size = std::min(passphrase.size(), Longest);
    SecretBytes text(size + 1);
    std::copy_n(passphrase.data(), size, text.data());
    return {ZxcvbnMatch(reinterpret_cast<const char *>(text.data()), nullptr, nullptr)};
}

} // namespace solnoma
