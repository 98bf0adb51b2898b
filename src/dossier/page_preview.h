// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/display_list.h"
#include "dossier/fonts.h"
#include "dossier/page_builder.h"

#include <QByteArray>
#include <QRectF>

namespace solnoma {

/// One page as pixels: 32 bits each, 0xffRRGGBB in the order of the machine, rows of `stride` bytes.
struct PageImage {
    int width = 0;
    int height = 0;
    int stride = 0;
    QByteArray pixels;
};

/// Words found on a page, one box for each line on which they stand; in points from the upper left corner.
struct PageHit {
    int page = 0;
    std::vector<QRectF> boxes;
};

/// The pages that writePdf() makes of the same document, for the screen: same layout, same fonts, painted from the display
/// list. No PDF is read anywhere. Owns its document. One thread at a time.
class PagePreview
{
public:
    static Result<std::unique_ptr<PagePreview>> make(Document document);

    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    PageGeometry geometry() const { return {}; }
    /// NoMemory when there is none for so many pixels.
    Result<PageImage> paint(int page, double pixelsPerPoint) const;
    /// What stands on the page, in the order of reading.
    QString text(int page) const;
    /// Without regard to case; a space finds the end of a line too.
    std::vector<PageHit> find(const QString &words) const;

private:
    /// The words of a page, and for each line where it begins in them.
    struct PageText {
        struct Line {
            const TextLine *line;
            qsizetype offset;
            QString text;
        };
        QString text;
        std::vector<Line> lines;
    };

    explicit PagePreview(Document document) : m_document(std::move(document)) {}
    void collectText();
    static void collect(const Items &items, PageText &text);
    static QRectF boxOf(const PageText::Line &line, qsizetype from, qsizetype to);

    Document m_document;
    std::unique_ptr<FontSet> m_fonts;
    GPtr<PangoContext> m_context;
    LaidOut m_pages;
    std::vector<PageText> m_texts;
};

} // namespace solnoma
