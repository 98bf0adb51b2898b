// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/page_builder.h"
#include "dossier/text_shaper.h"

namespace solnoma {

/// Turns blocks into slabs, one block after the other. Used once, by layOut().
class BlockLayout
{
public:
    BlockLayout(PangoContext *context, const Document &document, const PageGeometry &geometry);

    /// Pages, bookmarks and all that they point to; the document must outlive them.
    LaidOut run();

private:
    /// How a paragraph sits in the column.
    struct Setting {
        double indentStart = 0; ///< on the side where its lines begin
        double indentEnd = 0;
        double before = 0;
        const char *tag = "P"; ///< empty: the caller tags
        bool keepWithNext = false;
        QString label = {}; ///< hangs in the indent
        const char *labelTag = nullptr;
        const char *bodyTag = nullptr;
    };

    void add(const Heading &heading);
    void add(const Paragraph &paragraph);
    void add(const NumberedParagraph &paragraph);
    void add(const List &list);
    void add(const Table &table);
    void add(const Figure &figure);
    void add(const PageBreak &pageBreak);
    void add(const Notice &notice);
    void add(const KeyValueList &form);
    void add(const WritingLines &lines);

    /// The style as this document wants it: as it is, or large.
    TextStyle sized(const TextStyle &style) const;
    ShapedText shape(const RichText &text, const TextStyle &style, double width);
    std::vector<Slab> slabsOf(const RichText &text, const TextStyle &style, const Setting &setting);
    void appendLabel(Slab &slab, const Setting &setting, const TextStyle &style, bool isRightToLeft);
    void keepLinesTogether(std::vector<Slab> &slabs, bool keepWithNext) const;
    void addCaption(const RichText &caption, bool keepWithNext, double before);
    void markDestination(std::vector<Slab> &slabs, const QString &anchor) const;
    void flush(std::vector<Slab> slabs);
    void collectNotes();
    void printFurniture(LaidOut &out);
    void printLine(PaperPage &page, const QString &text, const TextStyle &style, double baseline, double indent = 0);
    void printBanner(PaperPage &page, double top);

    const Document &m_document;
    PageGeometry m_geometry;
    TextShaper m_shaper;
    PageBuilder m_builder;
    LaidOut m_out;
    std::vector<Slab> m_waiting; ///< slabs that must stay with what comes next
    int m_paragraphNumber = 0;
    bool m_breakBefore = false;

    friend class TableLayout;
};

/// The style of each part of a paper, in one place.
namespace styles {
inline constexpr TextStyle body{"Noto Serif, DejaVu Sans", 10.5, 14.5};
inline constexpr TextStyle small{"Noto Serif, DejaVu Sans", 8.5, 11.5};
inline constexpr TextStyle note{"Noto Serif, DejaVu Sans", 8.5, 11};
inline constexpr TextStyle heading[] = {{"Noto Sans, DejaVu Sans", 17, 21, true},
                                        {"Noto Sans, DejaVu Sans", 12.5, 16, true},
                                        {"Noto Sans, DejaVu Sans", 10.5, 14, true}};
inline constexpr TextStyle question{"Noto Sans, DejaVu Sans", 9, 12.5, true};
inline constexpr TextStyle label{"Noto Sans, DejaVu Sans", 9, 12.5, false, 0.35};
inline constexpr TextStyle cell{"Noto Sans, DejaVu Sans", 8.5, 11.5, false, 0, false, true};
inline constexpr TextStyle columnHead{"Noto Sans, DejaVu Sans", 8.5, 11.5, true, 0, false, true};
inline constexpr TextStyle caption{"Noto Sans, DejaVu Sans", 8.5, 11.5, false, 0.2};
inline constexpr TextStyle furniture{"Noto Sans, DejaVu Sans", 8, 10, false, 0.3};
inline constexpr TextStyle banner{"Noto Sans, DejaVu Sans", 12, 15, true, 1};
} // namespace styles

/// From the top of a line's box to its baseline.
double baselineOf(const TextStyle &style);

LaidOut layOut(PangoContext *context, const Document &document);

} // namespace solnoma
