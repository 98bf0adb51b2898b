// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/kdf.h"

#include "base/reason.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr quint32 leastMemoryKiB = 8 * 1024;
constexpr quint32 mostMemoryKiB = 4 * 1024 * 1024;
constexpr quint32 mostPasses = 64;
constexpr double wantedSeconds = 1.0;

} // namespace

bool KdfParameters::mayBeOpened() const
{
    return memoryKiB >= leastMemoryKiB && memoryKiB <= mostMemoryKiB && passes >= 1 && passes <= mostPasses;
}

Result<KdfParameters> calibrateKdf()
{
    QElapsedTimer timer;
    timer.start();
    const auto key = runKdf(kdfFloor, KdfSalt{}, SecretBytes::random(16));
    if (!key)
        return key.error();
    const double perPass = std::max(0.001, static_cast<double>(timer.nsecsElapsed()) / 1e9 / kdfFloor.passes);
    const double passes = std::clamp(std::round(wantedSeconds / perPass), double{kdfFloor.passes}, double{mostPasses});
    return KdfParameters{kdfFloor.memoryKiB, static_cast<quint32>(passes)};
}

Result<SecretBytes> runKdf(const KdfParameters &parameters, const KdfSalt &salt, const SecretBytes &passphrase)
{
    static_assert(std::tuple_size_v<KdfSalt> == crypto_pwhash_argon2id_SALTBYTES);
    if (!parameters.mayBeOpened())
        return Error{ErrorCode::Invalid, {}, Reason::tr("key derivation parameters out of bounds")};
    SecretBytes key(32);
    const int failed = crypto_pwhash_argon2id(key.data(), key.size(), reinterpret_cast<const char *>(passphrase.data()),
                                              passphrase.size(), salt.data(), parameters.passes,
                                              std::size_t{parameters.memoryKiB} * 1024, crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed)
        return Error{ErrorCode::NoMemory, {}, Reason::tr("%1 MiB for the key").arg(parameters.memoryKiB / 1024)};
    return key;
}

} // namespace solnoma
