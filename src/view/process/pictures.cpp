// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/process/decoders.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>

namespace solnoma::view {

namespace {

constexpr qint64 MostPixels = 120'000'000;

/// The formats that are looked at, by their first bytes. Nothing else is tried.
QByteArray formatOf(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (file.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (file.startsWith("GIF87a") || file.startsWith("GIF89a"))
        return "gif";
    if (file.startsWith("BM"))
        return "bmp";
    if (file.startsWith("RIFF") && file.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

void warmUpPictures()
{
    QImageReader::setAllocationLimit(640);
    for (const char *format : {"png", "jpeg", "bmp"}) {
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        QImage dot(2, 2, QImage::Format_RGB32);
        dot.fill(Qt::white);
        QImageWriter(&buffer, format).write(dot);
        buffer.seek(0);
        QImageReader reader(&buffer, format);
        reader.read();
    }
    for (const char *format : {"gif", "webp"}) {
        QBuffer nothing;
        nothing.open(QIODevice::ReadOnly);
        QImageReader(&nothing, format).canRead();
    }
}

Decoded decodePicture(const QByteArray &file, const ViewRequest &request)
{
    const QByteArray format = formatOf(file);
    if (format.isEmpty())
        return {{.status = ViewReply::Status::Unknown}};
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true); // a telephone says in the file which way up
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > MostPixels)
        return {{.status = ViewReply::Status::TooLarge}};
    const QSize most(static_cast<int>(request.maxWidth), static_cast<int>(request.maxHeight));
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize mostAsStored = isTurned ? most.transposed() : most;
    if (size.isValid() && (size.width() > mostAsStored.width() || size.height() > mostAsStored.height()))
        reader.setScaledSize(size.scaled(mostAsStored, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return {{.status = ViewReply::Status::Broken}};
    if (image.width() > most.width() || image.height() > most.height())
        image = image.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    image.convertTo(QImage::Format_RGBA8888);
    Decoded decoded{{.status = ViewReply::Status::Picture, .pageCount = 1}};
    decoded.reply.width = static_cast<quint32>(image.width());
    decoded.reply.height = static_cast<quint32>(image.height());
    const qsizetype row = qsizetype(image.width()) * 4;
    for (int y = 0; y < image.height(); ++y)
        decoded.payload.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
    decoded.reply.payloadSize = static_cast<quint32>(decoded.payload.size());
    return decoded;
}

} // namespace solnoma::view
