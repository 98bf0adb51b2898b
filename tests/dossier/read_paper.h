// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tools.h"
#include "unzip.h"

namespace solnoma::test {

/// All that can be read out of a file, by the way in which it was read.
using Contents = std::map<QString, QString>;

inline Contents readPdf(const QByteArray &pdf)
{
    const QString name = QStringLiteral("a.pdf");
    const QString file = QStringLiteral("FILE");
    return {
        {QStringLiteral("text"), tools::pdfText(pdf, {QStringLiteral("-raw")})},
        {QStringLiteral("bytes"), QString::fromLatin1(pdf)},
        {QStringLiteral("objects"),
         tools::run(QStringLiteral("qpdf"),
                    {QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), file, QStringLiteral("-")}, pdf, name)},
        {QStringLiteral("outline"),
         tools::run(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), file}, pdf, name)},
        {QStringLiteral("structure"), tools::run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), file}, pdf, name)
                                          .normalized(QString::NormalizationForm_KC)}, // ligatures come out as such
        {QStringLiteral("metadata"), tools::run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), file}, pdf, name)},
        {QStringLiteral("info"), tools::run(QStringLiteral("pdfinfo"), {file}, pdf, name)},
        {QStringLiteral("attachments"), tools::run(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), file}, pdf, name)}};
}

/// Every part but the pictures, the names of all, and the words alone: one may be cut into runs.
inline Contents readDocx(const QByteArray &docx)
{
    Contents contents{{QStringLiteral("names"), {}}};
    for (const auto &[name, bytes] : unzipped(docx)) {
        contents[QStringLiteral("names")] += QString::fromUtf8(name) + u'\n';
        contents[QStringLiteral("parts")] += name.endsWith(".png") ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
    }
    QString words = contents[QStringLiteral("parts")];
    contents[QStringLiteral("words")] = words.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    return contents;
}

} // namespace solnoma::test
