// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/view_protocol.h"

#include <QByteArray>

namespace solnoma::view {

struct Decoded {
    ViewReply reply;
    QByteArray payload = {};
};

/// Each looks at the bytes alone and answers Unknown when they are not of its kind. warmUp() loads what the sandbox will
/// not let it load any more.
void warmUpPictures();
Decoded decodePicture(const QByteArray &file, const ViewRequest &request);

void warmUpPdf();
Decoded decodePdf(const QByteArray &file, const ViewRequest &request);

Decoded decodeText(const QByteArray &file);

/// By what the bytes are; a name or a claimed type is never asked.
inline Decoded decode(const QByteArray &file, const ViewRequest &request)
{
    Decoded decoded = decodePdf(file, request);
    if (decoded.reply.status == ViewReply::Status::Unknown)
        decoded = decodePicture(file, request);
    if (decoded.reply.status == ViewReply::Status::Unknown)
        decoded = decodeText(file);
    return decoded;
}

} // namespace solnoma::view
