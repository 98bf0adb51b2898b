// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/fonts.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace solnoma {

struct Document;

struct PdfOptions {
    struct Attachment {
        QString name;
        QByteArray bytes;
        QByteArray mimeType;
    };
    std::vector<Attachment> attachments = {};
    /// Encrypts with AES-256 if not empty; UTF-8. The file then differs from run to run.
    QByteArray password = {};
};

/// A tagged PDF with our own fonts and no trace of author, program or time. The same document gives the same bytes.
Result<QByteArray> writePdf(const Document &document, const PdfOptions &options, const FontSet &fonts);
/// The same, loading the fonts for this one paper.
Result<QByteArray> writePdf(const Document &document, const PdfOptions &options = {});

} // namespace solnoma
