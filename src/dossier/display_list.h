// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"
#include "dossier/gobject_ptr.h"

#include <pango/pango.h>

#include <variant>

namespace solnoma {

/// What the finished file says about one element of the structure tree.
struct ElementInfo {
    QByteArray language = {}; ///< empty: as the parent
    QString alt = {};
    bool isColumnHeader = false;
};

/// One step of painting, in points from the upper left corner of the page (of the slab, before it has a page).
/// Begin and End nest; their tags are cairo's names, which are those of PDF 1.7.
struct BeginTag {
    const char *tag;
    ElementInfo info = {};
};
struct EndTag {
    const char *tag;
};
/// A Link element to a named place of the same file.
struct BeginLink {
    QByteArray destination;
};
struct Destination {
    QByteArray name;
    double x = 0, y = 0;
};
/// The part of a line between two byte offsets; the default is all of it. The layout belongs to LaidOut.
struct TextLine {
    PangoLayoutLine *line;
    double x = 0, y = 0; ///< of the baseline
    double grey = 0;
    int from = 0;
    int to = G_MAXINT;
};
struct FilledBox {
    double x = 0, y = 0, width = 0, height = 0;
    double grey = 0;
};
/// The figure belongs to the document, which must outlive the list.
struct Picture {
    const Figure *figure;
    double x = 0, y = 0, width = 0, height = 0;
};
/// Footnotes up to this number are read here; PageBuilder puts their text in place of it.
struct NotesHere {
    int upTo;
};

using Item = std::variant<BeginTag, EndTag, BeginLink, Destination, TextLine, FilledBox, Picture, NotesHere>;
using Items = std::vector<Item>;

/// Artifacts (rules, tints, running heads) are painted first, outside the structure.
struct PaperPage {
    Items artifacts;
    Items content;
};

struct Bookmark {
    int level;
    QString title;
    QByteArray destination;
};

/// A document as pages of positioned items, with everything that the items point to.
struct LaidOut {
    std::vector<PaperPage> pages;
    std::vector<Bookmark> bookmarks;
    std::vector<GPtr<PangoLayout>> layouts;
};

/// Moves an item down and to the right.
void shift(Item &item, double dx, double dy);

} // namespace solnoma
