// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sub_key.h"

#include <sodium.h>

namespace solnoma {

SecretBytes subKey(const SecretBytes &key, const char (&context)[9], std::size_t size)
{
    SecretBytes derived(size);
    crypto_kdf_derive_from_key(derived.data(), size, 1, context, key.data());
    return derived;
}

} // namespace solnoma
