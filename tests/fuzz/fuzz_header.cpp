// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a copy of the header: no crash, one of the promised errors, and what is taken is written back as it came.
// A second reading mends the checksum first, so that the bytes behind it are reached too.

#include "vault/header.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <sodium.h>

using namespace solnoma;

namespace {

void check(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

void readAs(HeaderKind kind, std::span<const unsigned char> bytes)
{
    const auto header = parseHeader(kind, bytes);
    if (!header) {
        const ErrorCode code = header.error().code;
        check(code == ErrorCode::NotAVault || code == ErrorCode::NewerVault || code == ErrorCode::Damaged, "another error than promised");
        return;
    }
    const HeaderCopy again = serialised(*header);
    const auto reread = parseHeader(kind, again);
    check(reread.isOk(), "what was written cannot be read");
    check(reread->generation == header->generation && reread->kdf == header->kdf && reread->storeNumber == header->storeNumber,
          "what was written differs");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const HeaderKind kind : {HeaderKind::Vault, HeaderKind::SealedKey}) {
        readAs(kind, {data, size});
        HeaderCopy copy{};
        std::memcpy(copy.data(), data, std::min(size, copy.size()));
        constexpr std::size_t checked = headerSize - crypto_hash_sha256_BYTES;
        crypto_hash_sha256(copy.data() + checked, copy.data(), checked);
        readAs(kind, copy);
    }
    return 0;
}
