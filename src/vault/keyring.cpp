// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keyring.h"

#include "base/reason.h"
#include "vault/header_file.h"

#include <algorithm>
#include <sodium.h>

namespace solnoma {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

std::optional<std::pair<int, SlotContent>> firstOpened(const Header &header, const SlotKey &key)
{
    for (int i = 0; i < slotCount; ++i)
        if (auto content = key.open(i, header.slots[at(i)]))
            return std::pair{i, *std::move(content)};
    return std::nullopt;
}

Error wrongPassphrase(const QString &path)
{
    return {ErrorCode::WrongPassphrase, path, Reason::tr("no slot opens")};
}

SlotEntry entryOf(int index, const SlotKey &key, const Uuid7 &user)
{
    return {index, key.kind(), user, key.publicKey()};
}

} // namespace

Result<Keyring> Keyring::create(const QString &path, Header header, SecretBytes key, const Credential &credential,
                                const Uuid7 &user)
{
    const auto slotKey = SlotKey::make(credential, header);
    if (!slotKey)
        return slotKey.error();
    header.slots[0] = slotKey->lock(0, user, key);
    Keyring ring;
    ring.m_path = path;
    ring.m_entries = emptySlotEntries();
    ring.m_entries[0] = ring.m_openedAs = entryOf(0, *slotKey, user);
    sealSlotTable(header, key, ring.m_entries);
    SOLNOMA_TRY(createHeaderFile(path, header));
    ring.m_header = header;
    ring.m_key = std::move(key);
    return ring;
}

Result<Keyring> Keyring::open(const QString &path, HeaderKind kind, const Credential &credential)
{
    const auto header = readHeaderFile(path, kind);
    if (!header)
        return header.error();
    const auto slotKey = SlotKey::make(credential, *header);
    if (!slotKey)
        return slotKey.error();
    auto opened = firstOpened(*header, *slotKey);
    if (!opened)
        return wrongPassphrase(path);
    Keyring ring;
    ring.m_path = path;
    ring.m_header = *header;
    ring.m_key = std::move(opened->second.key);
    ring.m_opened = at(opened->first);
    ring.m_openedAs = entryOf(opened->first, *slotKey, opened->second.user);
    ring.readEntries();
    return ring;
}

/// A slot that opened is who it says, whatever the table says.
void Keyring::readEntries()
{
    const auto entries = openSlotTable(m_header, m_key);
    m_isAuthentic = entries.has_value();
    m_entries = entries.value_or(emptySlotEntries());
    if (!m_isAuthentic)
        for (SlotEntry &entry : m_entries)
            entry.kind = SlotKind::Unknown;
    m_entries[m_opened] = m_openedAs;
}

Header Keyring::nextHeader() const
{
    Header header = m_header;
    ++header.generation;
    return header;
}

Result<void> Keyring::write(Header header, const SlotEntries &entries, const SecretBytes &key)
{
    sealSlotTable(header, key, entries);
    const auto written = writeHeaderFile(m_path, header);
    if (!written) {
        // Half a write may count already: go by the file, so that the next change builds on what is there.
        const auto counting = readHeaderFile(m_path, m_header.kind);
        if (!counting || counting->generation != header.generation)
            return written;
    }
    m_header = header;
    m_entries = entries;
    m_openedAs = entries[m_opened];
    m_isAuthentic = true;
    if (&key != &m_key)
        m_key = key.clone();
    return written;
}

Result<void> Keyring::untouched() const
{
    if (!m_isAuthentic)
        return Error{ErrorCode::Damaged, m_path, Reason::tr("was changed by somebody without the key")};
    return {};
}

Result<void> Keyring::changePassphrase(const Credential &credential)
{
    SOLNOMA_TRY(untouched());
    const auto slotKey = SlotKey::make(credential, m_header);
    if (!slotKey)
        return slotKey.error();
    if (slotKey->kind() != SlotKind::Passphrase || openedSlot().kind != SlotKind::Passphrase)
        return Error{ErrorCode::Conflict, m_path, Reason::tr("not opened with a passphrase")};
    Header header = nextHeader();
    header.slots[m_opened] = slotKey->lock(static_cast<int>(m_opened), openedSlot().user, m_key);
    return write(header, m_entries, m_key);
}

Result<int> Keyring::addSlot(const Credential &credential, const Uuid7 &user)
{
    SOLNOMA_TRY(untouched());
    const auto slotKey = SlotKey::make(credential, m_header);
    if (!slotKey)
        return slotKey.error();
    SlotEntries entries = m_entries;
    const auto unused = std::ranges::find(entries, SlotKind::Unused, &SlotEntry::kind);
    if (unused == entries.end())
        return Error{ErrorCode::Conflict, m_path, Reason::tr("no free slot")};
    Header header = nextHeader();
    header.slots[at(unused->index)] = slotKey->lock(unused->index, user, m_key);
    *unused = entryOf(unused->index, *slotKey, user);
    const int index = unused->index;
    SOLNOMA_TRY(write(header, entries, m_key));
    return index;
}

Result<void> Keyring::removeSlot(int index)
{
    SOLNOMA_TRY(untouched());
    if (index < 0 || index >= slotCount || m_entries[at(index)].kind == SlotKind::Unused)
        return Error{ErrorCode::NotFound, m_path, Reason::tr("no such slot")};
    if (at(index) == m_opened)
        return Error{ErrorCode::Conflict, m_path, Reason::tr("the slot that opened the vault")};
    Header header = nextHeader();
    header.slots[at(index)] = unusedSlot();
    SlotEntries entries = m_entries;
    entries[at(index)] = SlotEntry{index, SlotKind::Unused, {}, {}};
    return write(header, entries, m_key);
}

Result<QList<SlotEntry>> Keyring::changeKdf(const KdfParameters &kdf, std::span<const Credential> credentials)
{
    SOLNOMA_TRY(untouched());
    Header header = nextHeader();
    header.kdf = kdf;
    randombytes_buf(header.salt.data(), header.salt.size());
    return remake(header, m_key.clone(), credentials);
}

Result<QList<SlotEntry>> Keyring::changeKey(SecretBytes key, quint32 storeNumber, std::span<const Credential> credentials)
{
    Header header = nextHeader();
    header.storeNumber = storeNumber;
    randombytes_buf(header.salt.data(), header.salt.size());
    return remake(header, std::move(key), credentials);
}

/// `header` is the next one, with the slots of the old. A slot is kept when a credential opens it, when its public key
/// is known, or when it is a recovery slot and the key stays the same.
Result<QList<SlotEntry>> Keyring::remake(Header header, SecretBytes key, std::span<const Credential> credentials)
{
    const bool isSameKey = sodium_memcmp(key.data(), m_key.data(), key.size()) == 0;
    std::array<std::optional<SlotKey>, slotCount> keys;
    for (const Credential &credential : credentials) {
        const auto before = SlotKey::make(credential, m_header);
        if (!before)
            return before.error();
        const auto opened = firstOpened(m_header, *before);
        auto after = opened ? SlotKey::make(credential, header) : Result<SlotKey>(wrongPassphrase(m_path));
        if (!after)
            return after.error();
        keys[at(opened->first)] = *std::move(after);
    }

    QList<SlotEntry> lost;
    SlotEntries entries = m_entries;
    for (int i = 0; i < slotCount; ++i) {
        SlotEntry &entry = entries[at(i)];
        if (!keys[at(i)] && entry.kind == SlotKind::PublicKey && entry.publicKey.size() == 32) {
            if (auto made = SlotKey::make(PublicKeyCredential{entry.publicKey}, header))
                keys[at(i)] = *std::move(made);
        }
        if (keys[at(i)]) {
            header.slots[at(i)] = keys[at(i)]->lock(i, entry.user, key);
        } else if (entry.kind != SlotKind::Recovery || !isSameKey) {
            if (entry.kind != SlotKind::Unused)
                lost.append(entry);
            header.slots[at(i)] = unusedSlot();
            entry = SlotEntry{i, SlotKind::Unused, {}, {}};
        }
    }
    if (entries[m_opened].kind == SlotKind::Unused)
        return wrongPassphrase(m_path);
    SOLNOMA_TRY(write(header, entries, key));
    return lost;
}

} // namespace solnoma
