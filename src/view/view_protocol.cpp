// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/view_protocol.h"

#include <QtEndian>

namespace solnoma::view {

namespace {

constexpr quint32 RequestMagic = 0x31564e53; // "SNV1"
constexpr quint32 ReplyMagic = 0x31524e53;   // "SNR1"

template <typename Number> void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

template <typename Number> Number take(const QByteArray &bytes, qsizetype &at)
{
    const auto number = qFromLittleEndian<Number>(bytes.constData() + at);
    at += static_cast<qsizetype>(sizeof(Number));
    return number;
}

bool isSane(const ViewReply &reply)
{
    using enum ViewReply::Status;
    if (reply.pageCount > MostPages || reply.width > LargestSide || reply.height > LargestSide)
        return false;
    switch (reply.status) {
    case Picture: return reply.width > 0 && reply.height > 0 && quint64(reply.width) * reply.height * 4 == reply.payloadSize;
    case Text: return reply.payloadSize <= LongestText;
    case Unknown:
    case Broken:
    case Locked:
    case TooLarge: return reply.payloadSize == 0;
    }
    return false;
}

} // namespace

QByteArray encoded(const ViewRequest &request)
{
    QByteArray bytes;
    append(bytes, RequestMagic);
    append(bytes, request.page);
    append(bytes, request.maxWidth);
    append(bytes, request.maxHeight);
    append(bytes, request.fileSize);
    return bytes;
}

QByteArray encoded(const ViewReply &reply)
{
    QByteArray bytes;
    append(bytes, ReplyMagic);
    for (const quint32 number :
         {static_cast<quint32>(reply.status), reply.pageCount, reply.width, reply.height, reply.flags, reply.payloadSize})
        append(bytes, number);
    return bytes;
}

std::optional<ViewRequest> requestFrom(const QByteArray &bytes)
{
    qsizetype at = 0;
    if (bytes.size() != RequestSize || take<quint32>(bytes, at) != RequestMagic)
        return std::nullopt;
    ViewRequest request;
    request.page = take<quint32>(bytes, at);
    request.maxWidth = take<quint32>(bytes, at);
    request.maxHeight = take<quint32>(bytes, at);
    request.fileSize = take<quint64>(bytes, at);
    const bool isSaneRequest = request.fileSize <= LargestFile && request.maxWidth > 0 && request.maxHeight > 0 &&
                               request.maxWidth <= LargestSide && request.maxHeight <= LargestSide;
    return isSaneRequest ? std::optional(request) : std::nullopt;
}

std::optional<ViewReply> replyFrom(const QByteArray &bytes)
{
    qsizetype at = 0;
    if (bytes.size() != ReplySize || take<quint32>(bytes, at) != ReplyMagic)
        return std::nullopt;
    ViewReply reply;
    reply.status = static_cast<ViewReply::Status>(take<quint32>(bytes, at));
    reply.pageCount = take<quint32>(bytes, at);
    reply.width = take<quint32>(bytes, at);
    reply.height = take<quint32>(bytes, at);
    reply.flags = take<quint32>(bytes, at);
    reply.payloadSize = take<quint32>(bytes, at);
    return isSane(reply) ? std::optional(reply) : std::nullopt;
}

} // namespace solnoma::view
