// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/header.h"

#include "base/reason.h"
#include "vault/slot.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <optional>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr std::size_t formatAt = 8;
constexpr std::size_t memoryAt = 12;
constexpr std::size_t passesAt = 16;
constexpr std::size_t saltAt = 20;
constexpr std::size_t startSize = 36;
constexpr std::size_t generationAt = 40;
constexpr std::size_t storeNameAt = 48;
constexpr std::size_t storeNameSize = 32;
constexpr std::size_t slotsAt = 80;
constexpr std::size_t slotTableAt = slotsAt + slotCount * slotSize;
constexpr std::size_t checksumAt = headerSize - crypto_hash_sha256_BYTES;
static_assert(slotTableAt == 1360 && checksumAt == 4064);

const char *magicOf(HeaderKind kind)
{
    return kind == HeaderKind::Vault ? "SOLNOMA1" : "SOLSEAL1";
}

QByteArray storeNameField(const Header &header)
{
    QByteArray name = header.kind == HeaderKind::Vault ? storeFileName(header.storeNumber).toLatin1() : QByteArray();
    return name.leftJustified(storeNameSize, '\0');
}

/// The number in a store name field, or nothing when it is not written exactly as we write it.
std::optional<quint32> storeNumberIn(HeaderKind kind, QByteArrayView field)
{
    Header header;
    header.kind = kind;
    const QByteArray name = field.toByteArray();
    header.storeNumber = kind == HeaderKind::Vault ? name.mid(6, name.indexOf(".db") - 6).toUInt() : 1;
    if (header.storeNumber == 0 || storeNameField(header) != name)
        return std::nullopt;
    return header.storeNumber;
}

Error damaged(const QString &what)
{
    return {ErrorCode::Damaged, {}, what};
}

bool isChecksumRight(std::span<const unsigned char> copy)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> sum{};
    crypto_hash_sha256(sum.data(), copy.data(), checksumAt);
    return std::memcmp(sum.data(), copy.data() + checksumAt, sum.size()) == 0;
}

} // namespace

QString storeFileName(quint32 number)
{
    return QStringLiteral("store-%1.db").arg(number);
}

Header newHeader(HeaderKind kind, const KdfParameters &kdf)
{
    Header header;
    header.kind = kind;
    header.kdf = kdf;
    randombytes_buf(header.salt.data(), header.salt.size());
    std::ranges::generate(header.slots, unusedSlot);
    return header;
}

HeaderCopy serialised(const Header &header)
{
    HeaderCopy copy{};
    std::memcpy(copy.data(), magicOf(header.kind), formatAt);
    qToLittleEndian(headerFormat, copy.data() + formatAt);
    qToLittleEndian(header.kdf.memoryKiB, copy.data() + memoryAt);
    qToLittleEndian(header.kdf.passes, copy.data() + passesAt);
    std::memcpy(copy.data() + saltAt, header.salt.data(), header.salt.size());
    qToLittleEndian(header.generation, copy.data() + generationAt);
    std::memcpy(copy.data() + storeNameAt, storeNameField(header).constData(), storeNameSize);
    std::memcpy(copy.data() + slotsAt, header.slots.data(), slotCount * slotSize);
    std::memcpy(copy.data() + slotTableAt, header.slotTable.data(), slotTableSize);
    crypto_hash_sha256(copy.data() + checksumAt, copy.data(), checksumAt);
    return copy;
}

QByteArray boundBytes(const Header &header)
{
    const HeaderCopy copy = serialised(header);
    return QByteArray(reinterpret_cast<const char *>(copy.data()), slotTableAt);
}

QByteArray headerStart(const Header &header)
{
    return boundBytes(header).first(startSize);
}

Result<Header> parseHeader(HeaderKind kind, std::span<const unsigned char> copy)
{
    if (copy.size() < formatAt || std::memcmp(copy.data(), magicOf(kind), formatAt) != 0)
        return Error{ErrorCode::NotAVault, {}, Reason::tr("another kind of file")};
    if (copy.size() != headerSize || !isChecksumRight(copy))
        return damaged(Reason::tr("header checksum"));
    if (qFromLittleEndian<quint32>(copy.data() + formatAt) != headerFormat)
        return Error{ErrorCode::NewerVault, {}, Reason::tr("made by a newer program")};

    Header header;
    header.kind = kind;
    header.kdf = {qFromLittleEndian<quint32>(copy.data() + memoryAt), qFromLittleEndian<quint32>(copy.data() + passesAt)};
    if (!header.kdf.mayBeOpened())
        return damaged(Reason::tr("key derivation parameters out of bounds"));
    const auto number = storeNumberIn(kind, {reinterpret_cast<const char *>(copy.data()) + storeNameAt, storeNameSize});
    if (!number)
        return damaged(Reason::tr("store file name"));
    header.storeNumber = *number;
    std::memcpy(header.salt.data(), copy.data() + saltAt, header.salt.size());
    header.generation = qFromLittleEndian<quint64>(copy.data() + generationAt);
    std::memcpy(header.slots.data(), copy.data() + slotsAt, slotCount * slotSize);
    std::memcpy(header.slotTable.data(), copy.data() + slotTableAt, slotTableSize);
    return header;
}

} // namespace solnoma
