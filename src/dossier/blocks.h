// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/drawing.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace solnoma {

/// A stretch of text in one look and one language. A non-empty footnote puts its mark after the text.
struct Run {
    QString text = {};
    bool isBold = false;
    bool isItalic = false;
    QString language = {}; ///< BCP 47; empty: the document's
    QString link = {};     ///< anchor of a block in the same document; unknown anchors print as plain text
    std::vector<Run> footnote = {};
};

/// One paragraph; '\n' is a forced line break. Its direction follows its first strong letter.
using RichText = std::vector<Run>;

inline RichText plain(const QString &text, const QString &language = {})
{
    return {Run{.text = text, .language = language}};
}

/// Levels 1 to 3; each becomes a bookmark.
struct Heading {
    int level = 1;
    RichText text = {};
    QString anchor = {};
};

struct Paragraph {
    enum class Look {
        Body,
        Small,
        Ticks, ///< boxes to tick by hand: its lines stand as far apart as paragraphs
    };
    RichText text = {};
    QString anchor = {};
    Look look = Look::Body;
    bool keepWithNext = false;
};

/// Numbered 1, 2, 3 … through the whole document.
struct NumberedParagraph {
    RichText text = {};
    QString anchor = {};
};

struct List {
    bool isOrdered = false;
    std::vector<RichText> items = {};
};

/// The header row is repeated on every page; a row breaks only if it is taller than half a page.
struct Table {
    struct Column {
        QString title = {};
        double width = 1; ///< relative to the other columns
        bool alignsRight = false;
    };
    std::vector<Column> columns = {};
    std::vector<std::vector<RichText>> rows = {}; ///< missing cells are empty, surplus cells are dropped
    RichText caption = {};                        ///< stands above the table; empty: none
};

/// Either a drawing or the bytes of a JPEG or PNG, which are embedded as they are, metadata included.
struct Figure {
    Drawing drawing = {};
    QByteArray image = {};
    double width = 0; ///< of an image, in points; 0: as wide as the text
    QString alt = {};
    RichText caption = {};
};

struct PageBreak {
};

/// A quotation (indented, rule at the side) or a notice (tinted box).
struct Notice {
    enum class Look { Quote, Box };
    Look look = Look::Box;
    std::vector<RichText> paragraphs = {};
};

/// The questions of a form with their numbers and answers.
struct KeyValueList {
    struct Entry {
        QString number = {};
        RichText question = {};
        RichText answer = {};
        QString anchor = {};
    };
    std::vector<Entry> entries = {};
};

/// What is filled in by hand: one rule beside the label, or several below it.
struct WritingLines {
    RichText label = {};
    int count = 1;
};

using Block =
    std::variant<Heading, Paragraph, NumberedParagraph, List, Table, Figure, PageBreak, Notice, KeyValueList, WritingLines>;

/// What stands outside the text on every page. Empty texts are not printed.
struct PageFurniture {
    QString header = {};
    QString banner = {};    ///< "DRAFT, not cleared": white on black at the head and the foot of every page
    QString reference = {}; ///< printed at the foot, opposite the page number
    QString pageOf = QStringLiteral("Page %1 of %2");
};

/// A paper before it is a file: what is said, in order, with no word of how it looks. No author, no program, no time.
struct Document {
    QString title = {};
    QString language = QStringLiteral("en");
    bool isLarge = false; ///< nothing smaller than 14 points, for who reads with difficulty
    bool isForm = false;  ///< filled in by hand: narrow margins, small text, few pages
    PageFurniture page;
    std::vector<Block> blocks = {};
};

} // namespace solnoma
