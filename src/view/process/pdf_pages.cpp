// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/process/decoders.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <memory>
#include <string>

namespace solnoma::view {

namespace {

using PdfDocument = std::unique_ptr<poppler::document>;

/// A page in Helvetica: Poppler reads its tables and looks for fonts once, while it still may.
constexpr char warmUpPage[] =
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]/Resources<</Font<</F 4 0 R>>>>/Contents 5 0 R>>endobj\n"
    "4 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
    "5 0 obj<</Length 36>>stream\nBT /F 12 Tf 10 30 Td (Solnoma) Tj ET\nendstream endobj\n"
    "trailer<</Root 1 0 R>>\n%%EOF\n";

/// Poppler says in words that a font is not in the file and cannot be had elsewhere; the words are not kept.
void hear(const std::string &said, void *letters)
{
    const bool isFont = said.find("font") != std::string::npos || said.find("Font") != std::string::npos;
    *static_cast<bool *>(letters) |= isFont;
}

PdfDocument load(const QByteArray &file)
{
    return PdfDocument(poppler::document::load_from_raw_data(file.constData(), static_cast<int>(file.size())));
}

/// One file is looked at page after page: it is not parsed anew for each.
struct Open {
    QByteArray file;
    PdfDocument document;
};

const PdfDocument &documentOf(const QByteArray &file)
{
    static Open open;
    if (open.file.constData() != file.constData() || open.file.size() != file.size()) {
        open.document.reset();
        open.file = file; // shares the bytes, which Poppler goes on reading
        open.document = load(open.file);
    }
    return open.document;
}

double dotsPerInch(const poppler::page &page, const ViewRequest &request)
{
    const poppler::rectf box = page.page_rect();
    const bool isTurned = page.orientation() == poppler::page::landscape || page.orientation() == poppler::page::seascape;
    const double width = std::max(1.0, isTurned ? box.height() : box.width());
    const double height = std::max(1.0, isTurned ? box.width() : box.height());
    return 72 * std::min((request.maxWidth - 1) / width, (request.maxHeight - 1) / height);
}

QByteArray rgba(const poppler::image &image)
{
    QByteArray pixels(qsizetype(image.width()) * image.height() * 4, '\0');
    auto *to = reinterpret_cast<unsigned char *>(pixels.data());
    for (int y = 0; y < image.height(); ++y) {
        const char *row = image.const_data() + qsizetype(y) * image.bytes_per_row();
        for (int x = 0; x < image.width(); ++x, to += 4) {
            quint32 argb = 0;
            memcpy(&argb, row + qsizetype(x) * 4, sizeof argb);
            to[0] = static_cast<unsigned char>(argb >> 16);
            to[1] = static_cast<unsigned char>(argb >> 8);
            to[2] = static_cast<unsigned char>(argb);
            to[3] = 255;
        }
    }
    return pixels;
}

} // namespace

void warmUpPdf()
{
    bool ignored = false;
    poppler::set_debug_error_function(hear, &ignored);
    ViewRequest request;
    request.maxWidth = request.maxHeight = 72;
    decodePdf(QByteArray(warmUpPage), request);
}

Decoded decodePdf(const QByteArray &file, const ViewRequest &request)
{
    if (!file.left(1024).contains("%PDF-"))
        return {{.status = ViewReply::Status::Unknown}};
    bool areLettersMissing = false;
    poppler::set_debug_error_function(hear, &areLettersMissing);
    const PdfDocument &document = documentOf(file);
    if (!document || document->is_locked())
        return {{.status = document ? ViewReply::Status::Locked : ViewReply::Status::Broken}};
    const int count = document->pages();
    const std::unique_ptr<poppler::page> page(
        count > 0 ? document->create_page(static_cast<int>(std::min(request.page, static_cast<quint32>(count - 1)))) : nullptr);
    if (!page || count > static_cast<int>(MostPages))
        return {{.status = ViewReply::Status::Broken}};
    poppler::page_renderer renderer;
    renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
    renderer.set_image_format(poppler::image::format_argb32);
    const double dpi = dotsPerInch(*page, request);
    const poppler::image image = renderer.render_page(page.get(), dpi, dpi);
    const bool isGood = image.is_valid() && image.width() > 0 && image.width() <= static_cast<int>(LargestSide) &&
                        image.height() > 0 && image.height() <= static_cast<int>(LargestSide);
    if (!isGood)
        return {{.status = ViewReply::Status::Broken}};
    Decoded decoded{{.status = ViewReply::Status::Picture, .pageCount = static_cast<quint32>(count)}, rgba(image)};
    decoded.reply.width = static_cast<quint32>(image.width());
    decoded.reply.height = static_cast<quint32>(image.height());
    decoded.reply.flags = areLettersMissing ? ViewReply::LettersMissing : 0;
    decoded.reply.payloadSize = static_cast<quint32>(decoded.payload.size());
    return decoded;
}

} // namespace solnoma::view
