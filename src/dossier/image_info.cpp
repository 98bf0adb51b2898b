// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/image_info.h"

namespace solnoma {

namespace {

constexpr int LargestSide = 20000;

int bigEndian(QByteArrayView bytes, qsizetype at, int count)
{
    unsigned value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value > LargestSide ? 0 : static_cast<int>(value);
}

std::optional<ImageInfo> checked(ImageInfo info)
{
    if (info.width <= 0 || info.height <= 0)
        return {};
    return info;
}

bool isFrameHeader(unsigned char marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<ImageInfo> jpegInfo(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (static_cast<unsigned char>(bytes[at]) != 0xff)
            return {};
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (isFrameHeader(marker))
            return checked({ImageInfo::Kind::Jpeg, bigEndian(bytes, at + 7, 2), bigEndian(bytes, at + 5, 2)});
        const int length = static_cast<unsigned char>(bytes[at + 2]) * 256 + static_cast<unsigned char>(bytes[at + 3]);
        at += 2 + std::max(length, 2);
    }
    return {};
}

} // namespace

std::optional<ImageInfo> imageInfo(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n")) && bytes.size() > 33)
        return checked({ImageInfo::Kind::Png, bigEndian(bytes, 16, 4), bigEndian(bytes, 20, 4)});
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff")))
        return jpegInfo(bytes);
    return {};
}

} // namespace solnoma
