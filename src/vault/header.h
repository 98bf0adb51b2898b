// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/kdf.h"

#include <QByteArray>

#include <array>
#include <span>

namespace solnoma {

/// Format 1 of vault.solnoma and of sealed.key.
///
/// Both files are two copies, 4096 bytes each, of one header: at offset 0 and at offset 4096. Numbers are
/// little-endian. One copy:
///
///      offset  size
///           0     8  magic: "SOLNOMA1" in vault.solnoma, "SOLSEAL1" in sealed.key
///           8     4  format: 1
///          12     4  Argon2id memory in KiB
///          16     4  Argon2id passes
///          20    16  Argon2id salt, one for all passphrase slots
///          36     4  0
///          40     8  generation: one more at every write; the whole copy with the greater one counts
///          48    32  store file name "store-<n>.db", n from 1, ASCII, filled with zeros; all zeros in sealed.key
///          80  1280  8 slots of 160 bytes (slot.h)
///        1360   512  slot table (slot_table.h), under a sub-key of the key that the slots hold; it authenticates
///                    bytes 0 to 1359 as well
///        1872  2192  0
///        4064    32  SHA-256 of bytes 0 to 4063: against decay of the disk, not against people
///
/// Magic, format and the checksum at the end keep their places in every later format.
enum class HeaderKind { Vault, SealedKey };

inline constexpr std::size_t headerSize = 4096;
inline constexpr int slotCount = 8;
inline constexpr std::size_t slotSize = 160;
inline constexpr std::size_t slotTableSize = 512;
inline constexpr quint32 headerFormat = 1;

using Slot = std::array<unsigned char, slotSize>;
using SlotTableBox = std::array<unsigned char, slotTableSize>;
using HeaderCopy = std::array<unsigned char, headerSize>;

struct Header {
    HeaderKind kind = HeaderKind::Vault;
    KdfParameters kdf;
    KdfSalt salt{};
    quint64 generation = 1;
    quint32 storeNumber = 1;
    std::array<Slot, slotCount> slots{};
    SlotTableBox slotTable{};
};

/// New salt, no slot in use: every slot looks as a used one does.
Header newHeader(HeaderKind kind, const KdfParameters &kdf);

HeaderCopy serialised(const Header &header);

/// The bytes that the slot table authenticates: all before it.
QByteArray boundBytes(const Header &header);

/// Magic, format, parameters and salt as they stand in the copy: bytes 0 to 35.
QByteArray headerStart(const Header &header);

/// NotAVault: another magic. Damaged: the checksum, or values that no program writes. NewerVault: the checksum is
/// right and the format is not ours.
Result<Header> parseHeader(HeaderKind kind, std::span<const unsigned char> copy);

/// "store-<n>.db"
QString storeFileName(quint32 number);

} // namespace solnoma
