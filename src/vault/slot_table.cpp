// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slot_table.h"

#include "vault/sub_key.h"

#include <cstring>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t plainSize = slotTableSize - nonceSize - crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t entrySize = 1 + Uuid7::Size + 32;
static_assert(slotCount * entrySize <= plainSize);

SecretBytes tableKey(const SecretBytes &key)
{
    return subKey(key, "slottabl", crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}

} // namespace

SlotEntries emptySlotEntries()
{
    SlotEntries entries;
    for (int i = 0; i < slotCount; ++i)
        entries[static_cast<std::size_t>(i)].index = i;
    return entries;
}

void sealSlotTable(Header &header, const SecretBytes &key, const SlotEntries &entries)
{
    std::array<unsigned char, plainSize> plain{};
    unsigned char *at = plain.data();
    for (const SlotEntry &entry : entries) {
        at[0] = static_cast<unsigned char>(entry.kind);
        std::memcpy(at + 1, entry.user.data(), Uuid7::Size);
        if (entry.publicKey.size() == 32)
            std::memcpy(at + 1 + Uuid7::Size, entry.publicKey.constData(), 32);
        at += entrySize;
    }
    const QByteArray bound = boundBytes(header);
    unsigned char *box = header.slotTable.data();
    randombytes_buf(box, nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(box + nonceSize, nullptr, plain.data(), plain.size(),
                                               reinterpret_cast<const unsigned char *>(bound.constData()),
                                               static_cast<std::size_t>(bound.size()), nullptr, box, tableKey(key).data());
}

std::optional<SlotEntries> openSlotTable(const Header &header, const SecretBytes &key)
{
    std::array<unsigned char, plainSize> plain{};
    const QByteArray bound = boundBytes(header);
    const unsigned char *box = header.slotTable.data();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, box + nonceSize, slotTableSize - nonceSize,
                                                   reinterpret_cast<const unsigned char *>(bound.constData()),
                                                   static_cast<std::size_t>(bound.size()), box, tableKey(key).data()) != 0)
        return std::nullopt;
    SlotEntries entries = emptySlotEntries();
    const unsigned char *at = plain.data();
    for (SlotEntry &entry : entries) {
        entry.kind = static_cast<SlotKind>(at[0]);
        entry.user = Uuid7::fromBytes(at + 1);
        if (entry.kind == SlotKind::PublicKey)
            entry.publicKey = QByteArray(reinterpret_cast<const char *>(at + 1 + Uuid7::Size), 32);
        at += entrySize;
    }
    return entries;
}

} // namespace solnoma
