// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/passphrase.h"

#include "base/platform_open_file.h"
#include "base/reason.h"
#include "base/sha256.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <sodium.h>
#include <string_view>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

namespace solnoma {

namespace {

constexpr qsizetype longestPassphrase = 4096;
constexpr std::size_t recoveryBytes = 20;
constexpr int recoveryDigits = 32;
constexpr std::string_view base32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr char16_t apostropheLetter = u'\u02BC';
constexpr std::array<char16_t, 5> apostrophes{u'\'', u'`', u'\u2018', u'\u2019', u'\u02BB'};

Error badPassphrase(const QString &why)
{
    return {ErrorCode::Invalid, Reason::tr("passphrase"), why};
}

/// UTF-16 in sodium memory; `length` units of it are text.
struct SecretText {
    SecretBytes memory;
    int32_t length = 0;

    explicit SecretText(qsizetype units) : memory(static_cast<std::size_t>(units) * sizeof(char16_t)) {}
    char16_t *data() { return reinterpret_cast<char16_t *>(memory.data()); }
    int32_t capacity() const { return static_cast<int32_t>(memory.size() / sizeof(char16_t)); }
};

/// The value of a base 32 digit, or -1.
int digitValue(char digit)
{
    const char upper = digit >= 'a' && digit <= 'z' ? static_cast<char>(digit - 'a' + 'A') : digit;
    const char read = upper == 'O' ? '0' : upper == 'I' || upper == 'L' ? '1' : upper;
    const auto at = base32.find(read);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

Result<SecretBytes> normalisedPassphrase(QByteArrayView utf8)
{
    if (utf8.isEmpty() || utf8.size() > longestPassphrase)
        return badPassphrase(Reason::tr("empty or too long"));
    UErrorCode status = U_ZERO_ERROR;
    SecretText typed(utf8.size() + 1);
    u_strFromUTF8(typed.data(), typed.capacity(), &typed.length, utf8.data(), static_cast<int32_t>(utf8.size()), &status);
    if (U_FAILURE(status))
        return badPassphrase(Reason::tr("not UTF-8"));
    SecretText composed(3 * utf8.size() + 1); // NFC never makes UTF-16 longer than three times
    composed.length = unorm2_normalize(unorm2_getNFCInstance(&status), typed.data(), typed.length, composed.data(),
                                       composed.capacity(), &status);
    if (U_FAILURE(status))
        return badPassphrase(Reason::tr("cannot be normalised"));
    std::replace_if(
        composed.data(), composed.data() + composed.length,
        [](char16_t unit) { return std::ranges::find(apostrophes, unit) != apostrophes.end(); }, apostropheLetter);

    SecretBytes bytes(static_cast<std::size_t>(composed.length) * 3);
    int32_t length = 0;
    u_strToUTF8(reinterpret_cast<char *>(bytes.data()), static_cast<int32_t>(bytes.size()), &length, composed.data(),
                composed.length, &status);
    if (U_FAILURE(status))
        return badPassphrase(Reason::tr("not UTF-8"));
    return SecretBytes::copyOf(bytes.view().first(length));
}

Result<SecretBytes> hashOfKeyFile(const QString &path)
{
    auto file = platform::OpenFile::forReading(path);
    if (!file)
        return file.error();
    Sha256 hash;
    SecretBytes block(64 * 1024);
    for (qint64 offset = 0;;) {
        const auto got = file->readAt(offset, {block.data(), block.size()});
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        hash.add(block.span().first(static_cast<std::size_t>(*got)));
        offset += *got;
    }
    return SecretBytes::copyOf(hash.result());
}

SecretBytes newRecoveryCode()
{
    return SecretBytes::random(recoveryBytes);
}

SecretBytes recoveryCodeAsText(const SecretBytes &code)
{
    SecretBytes text(recoveryDigits + recoveryDigits / 4 - 1);
    unsigned char *out = text.data();
    for (std::size_t digit = 0; digit < recoveryDigits; ++digit) {
        const std::size_t bit = digit * 5;
        unsigned pair = static_cast<unsigned>(code.data()[bit / 8]) << 8;
        if (bit / 8 + 1 < recoveryBytes)
            pair |= code.data()[bit / 8 + 1];
        if (digit > 0 && digit % 4 == 0)
            *out++ = '-';
        *out++ = static_cast<unsigned char>(base32[(pair >> (11 - bit % 8)) & 31]);
    }
    return text;
}

Result<SecretBytes> recoveryCodeFromText(QByteArrayView text)
{
    SecretBytes code(recoveryBytes);
    std::size_t bit = 0;
    for (const char letter : text) {
        if (letter == '-' || letter == ' ' || letter == '\n' || letter == '\r')
            continue;
        const int value = digitValue(letter);
        if (value < 0 || bit == recoveryBytes * 8)
            return Error{ErrorCode::Invalid, {}, Reason::tr("not a recovery sheet")};
        for (int i = 4; i >= 0; --i, ++bit)
            code.data()[bit / 8] = static_cast<unsigned char>(code.data()[bit / 8] | (((value >> i) & 1) << (7 - bit % 8)));
    }
    if (bit != recoveryBytes * 8)
        return Error{ErrorCode::Invalid, {}, Reason::tr("not a recovery sheet")};
    return code;
}

} // namespace solnoma
