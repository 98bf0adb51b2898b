// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

namespace solnoma {

/// crypto_kdf(key, 1, context): `size` is 16 to 64 bytes, the context 8 letters. One context, one use.
SecretBytes subKey(const SecretBytes &key, const char (&context)[9], std::size_t size);

} // namespace solnoma
