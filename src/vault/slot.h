// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"
#include "vault/header.h"

#include <optional>
#include <variant>

namespace solnoma {

/// One slot of 160 bytes:
///
///      offset  size
///           0    32  a fresh X25519 public key, in every slot, used or not
///          32   112  tag (16) and 96 encrypted bytes; tag last in passphrase and recovery slots, first in public-key
///                    slots (as crypto_secretbox puts it)
///         144    16  random
///
///   passphrase  K = Argon2id(passphrase); with a key file K = BLAKE2b-256(key K, SHA-256 of the file)
///   recovery    K = BLAKE2b-256(the 20 bytes of the sheet)
///               then: slot key = crypto_kdf(K, i, "solnslot"), XChaCha20-Poly1305 (IETF), nonce = bytes 0 to 23
///   public key  bytes 0 to 143 = crypto_box_seal(plaintext, public key)
///
/// Plaintext: kind (1) · user id (16) · key (32) · BLAKE2b-256 of the associated data (32) · zeros (15).
/// Associated data: bytes 0 to 35 of the header (magic, format, parameters, salt) · i as 4 bytes. In public-key and
/// recovery slots the parameters and the salt count as zeros: such a slot outlives them.
///
/// An unused slot is a public key of nobody and random bytes. Used slots of all kinds look the same because each
/// begins with a point of the curve.
enum class SlotKind : unsigned char { Unused = 0, Passphrase = 1, PublicKey = 2, Recovery = 3, Unknown = 255 };

struct SlotContent {
    SlotKind kind = SlotKind::Unused;
    Uuid7 user;
    SecretBytes key;
};

/// What somebody brings. The passphrase is in its normal form (passphrase.h).
struct PassphraseCredential {
    SecretBytes passphrase;
    SecretBytes keyFileHash = {}; // empty: no key file
};
struct RecoveryCredential {
    SecretBytes code;
};
/// The private half of a coordinator's key: opens her slot.
struct PrivateKeyCredential {
    SecretBytes privateKey;
};
/// The public half: makes a slot, opens none.
struct PublicKeyCredential {
    QByteArray publicKey;
};
using Credential = std::variant<PassphraseCredential, RecoveryCredential, PrivateKeyCredential, PublicKeyCredential>;

Slot unusedSlot();

/// A credential after its costly step (one Argon2id for a passphrase, whatever the number of slots), for the
/// parameters of one header. Belongs to who made it; any thread.
class SlotKey
{
public:
    /// NoMemory; Invalid for a credential of the wrong size.
    static Result<SlotKey> make(const Credential &credential, const Header &header);

    SlotKind kind() const { return m_kind; }
    /// Empty unless this makes public-key slots.
    QByteArray publicKey() const { return m_publicKey; }
    Slot lock(int index, const Uuid7 &user, const SecretBytes &key) const;
    std::optional<SlotContent> open(int index, const Slot &slot) const;

private:
    SlotKey(SlotKind kind, const Header &header);
    QByteArray associatedData(int index) const;

    SlotKind m_kind;
    QByteArray m_start;
    QByteArray m_publicKey;
    SecretBytes m_secret; // K, or the private key
};

} // namespace solnoma
