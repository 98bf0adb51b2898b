// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/blocks.h"
#include "dossier/pdf_painter.h"
#include "dossier/pdf_writer.h"

namespace solnoma {

/// The last pass, by libqpdf: language, title, alternative texts, header scope, artifacts, attachments, encryption;
/// removes what names a program, a person or a time.
Result<QByteArray> finishPdf(const PaintedPdf &painted, const Document &document, const PdfOptions &options);

} // namespace solnoma
