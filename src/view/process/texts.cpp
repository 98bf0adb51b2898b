// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/process/decoders.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace solnoma::view {

namespace {

/// Windows-1251 from 0x80 on: what old telephones and offices write.
constexpr std::array<char16_t, 128> windows1251{
    0x0402, 0x0403, 0x201a, 0x0453, 0x201e, 0x2026, 0x2020, 0x2021, 0x20ac, 0x2030, 0x0409, 0x2039, 0x040a, 0x040c, 0x040b,
    0x040f, 0x0452, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0xfffd, 0x2122, 0x0459, 0x203a, 0x045a, 0x045c,
    0x045b, 0x045f, 0x00a0, 0x040e, 0x045e, 0x0408, 0x00a4, 0x0490, 0x00a6, 0x00a7, 0x0401, 0x00a9, 0x0404, 0x00ab, 0x00ac,
    0x00ad, 0x00ae, 0x0407, 0x00b0, 0x00b1, 0x0406, 0x0456, 0x0491, 0x00b5, 0x00b6, 0x00b7, 0x0451, 0x2116, 0x0454, 0x00bb,
    0x0458, 0x0405, 0x0455, 0x0457, 0x0410, 0x0411, 0x0412, 0x0413, 0x0414, 0x0415, 0x0416, 0x0417, 0x0418, 0x0419, 0x041a,
    0x041b, 0x041c, 0x041d, 0x041e, 0x041f, 0x0420, 0x0421, 0x0422, 0x0423, 0x0424, 0x0425, 0x0426, 0x0427, 0x0428, 0x0429,
    0x042a, 0x042b, 0x042c, 0x042d, 0x042e, 0x042f, 0x0430, 0x0431, 0x0432, 0x0433, 0x0434, 0x0435, 0x0436, 0x0437, 0x0438,
    0x0439, 0x043a, 0x043b, 0x043c, 0x043d, 0x043e, 0x043f, 0x0440, 0x0441, 0x0442, 0x0443, 0x0444, 0x0445, 0x0446, 0x0447,
    0x0448, 0x0449, 0x044a, 0x044b, 0x044c, 0x044d, 0x044e, 0x044f,
};

QString fromWindows1251(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return QChar(code < 0x80 ? char16_t(code) : windows1251[code - 0x80u]);
    });
    return text;
}

bool hasControls(const QByteArray &bytes)
{
    return std::ranges::any_of(
        bytes, [](char byte) { return static_cast<unsigned char>(byte) < 0x20 && !strchr("\t\n\r\f\x1b", byte); });
}

/// Empty optional: not text.
std::optional<QString> textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return QString(QStringDecoder(QStringDecoder::Utf16)(bytes));
    if (bytes.contains('\0') || hasControls(bytes))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows1251(bytes) : text;
}

} // namespace

Decoded decodeText(const QByteArray &file)
{
    constexpr qsizetype Longest = LongestText / 4; // one byte of Windows-1251 can become three
    QByteArray bytes = file.left(Longest);
    const bool isCut = bytes.size() < file.size();
    while (isCut && !bytes.isEmpty() && (static_cast<unsigned char>(bytes.back()) & 0xc0) == 0x80)
        bytes.chop(1); // half a letter
    if (isCut && !bytes.isEmpty() && static_cast<unsigned char>(bytes.back()) >= 0xc0)
        bytes.chop(1);
    const auto text = textOf(bytes);
    if (!text)
        return {{.status = ViewReply::Status::Unknown}};
    Decoded decoded{{.status = ViewReply::Status::Text, .pageCount = 1}, text->toUtf8()};
    decoded.reply.flags = isCut ? ViewReply::IsCut : 0;
    decoded.reply.payloadSize = static_cast<quint32>(decoded.payload.size());
    return decoded;
}

} // namespace solnoma::view
