// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace solnoma {

/// What the window asks of solnoma-view over its standard input: a page of the file that was sent, at most so large.
/// A file comes with the first request; later ones are about the same file.
struct ViewRequest {
    quint32 page = 0;
    quint32 maxWidth = 0;
    quint32 maxHeight = 0;
    quint64 fileSize = 0; ///< bytes of a file that follow; 0: the same file
};

/// What it answers over its standard output, before the payload. Everything in it is a claim of a process that has just
/// read a foreign file.
struct ViewReply {
    enum class Status : quint32 { Picture = 1, Text, Unknown, Broken, Locked, TooLarge };
    static constexpr quint32 LettersMissing = 1; ///< flags: a font is not in the file, some letters are not there
    static constexpr quint32 IsCut = 2;          ///< the text goes on
    Status status = Status::Broken;
    quint32 pageCount = 0;
    quint32 width = 0;
    quint32 height = 0;
    quint32 flags = 0;
    quint32 payloadSize = 0; ///< Picture: width × height × 4, RGBA · Text: UTF-8 · else 0
};

namespace view {

inline constexpr qsizetype RequestSize = 24;
inline constexpr qsizetype ReplySize = 28;
inline constexpr quint64 LargestFile = 256 * 1024 * 1024;
inline constexpr quint32 LargestSide = 8192;
inline constexpr quint32 LongestText = 1024 * 1024;
inline constexpr quint32 MostPages = 100000;

QByteArray encoded(const ViewRequest &request);
QByteArray encoded(const ViewReply &reply);
/// Nothing when it is too short, has another magic, or goes beyond the bounds above.
std::optional<ViewRequest> requestFrom(const QByteArray &bytes);
std::optional<ViewReply> replyFrom(const QByteArray &bytes);

} // namespace view

} // namespace solnoma
