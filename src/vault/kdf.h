// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <array>

namespace solnoma {

using KdfSalt = std::array<unsigned char, 16>;

/// What a guess at a passphrase costs: Argon2id (RFC 9106) over `memoryKiB`, `passes` times, one lane.
struct KdfParameters {
    quint32 memoryKiB = 0;
    quint32 passes = 0;

    /// Bounds of what is run at all (8 MiB to 4 GiB, 1 to 64 passes): a forged header can neither make a guess
    /// cheap without notice nor take the machine down.
    bool mayBeOpened() const;

    bool operator==(const KdfParameters &) const = default;
};

/// The least that a vault is made with (engineering.md, row KDF).
inline constexpr KdfParameters kdfFloor{256 * 1024, 3};

/// 256 MiB and as many passes as take about one second on this machine, never below kdfFloor. Takes half a second.
/// NoMemory when 256 MiB are not to be had.
Result<KdfParameters> calibrateKdf();

/// 32 bytes. Invalid when the parameters are out of bounds (nothing is run), NoMemory when the memory is not to be had.
Result<SecretBytes> runKdf(const KdfParameters &parameters, const KdfSalt &salt, const SecretBytes &passphrase);

} // namespace solnoma
