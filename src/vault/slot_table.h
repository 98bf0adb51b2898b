// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/slot.h"

namespace solnoma {

/// Who holds which slot, readable by whoever opened one: without it nobody could tell a free slot from somebody
/// else's. 512 bytes in the header: nonce (24) · XChaCha20-Poly1305 (IETF) of 472 bytes, tag last, under
/// crypto_kdf(key, 1, "slottabl"); associated data = all header bytes before it.
/// Plaintext: 8 entries of kind (1) · user id (16) · public key (32, zeros unless a public-key slot), then zeros.
struct SlotEntry {
    int index = 0;
    SlotKind kind = SlotKind::Unused;
    Uuid7 user;
    QByteArray publicKey;

    bool operator==(const SlotEntry &) const = default;
};
using SlotEntries = std::array<SlotEntry, slotCount>;

SlotEntries emptySlotEntries();

/// Seals `entries` into the header, which must otherwise be as it will be written.
void sealSlotTable(Header &header, const SecretBytes &key, const SlotEntries &entries);

/// Nothing when a byte of the header was changed by somebody without the key.
std::optional<SlotEntries> openSlotTable(const Header &header, const SecretBytes &key);

} // namespace solnoma
