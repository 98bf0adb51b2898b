// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/display_list.h"

#include <memory>
#include <set>

namespace solnoma {

/// A4 with margins that leave about 80 letters to the line. All in points.
struct PageGeometry {
    double width = 595.28;
    double height = 841.89;
    double left = 72;
    double right = 72;
    double top = 76;
    double bottom = 76; ///< the foot margin; footnotes stand above it

    double textWidth() const { return width - left - right; }
    double textHeight() const { return height - top - bottom; }
};

/// The head of a table, painted again (as an artifact) on each page that the table goes on to.
struct RunningHead {
    double height = 0;
    Items items;
};

/// A slice of the column that no page break may cut. Items count from its upper left corner.
struct Slab {
    double spaceBefore = 0; ///< lost at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    Items items = {};
    Items artifacts = {};
    std::vector<int> notes = {}; ///< numbers of the footnotes referred to
    std::shared_ptr<const RunningHead> runningHead = {};
};

/// A footnote: lines without tags around them, since a long note may go on at the foot of the next page.
struct NoteText {
    int number = 0;
    QByteArray language = {};
    std::vector<Slab> lines = {};
};

/// Stacks slabs into pages: chains that must stay together, footnotes on the page of their reference, running heads.
class PageBuilder
{
public:
    explicit PageBuilder(const PageGeometry &geometry) : m_geometry(geometry) { openPage(); }

    void addNote(NoteText note) { m_notes.push_back(std::move(note)); }
    void add(std::vector<Slab> slabs);
    /// Ends the last page; a document has at least one.
    std::vector<PaperPage> finish();

private:
    struct PendingNote {
        const NoteText *note;
        size_t from, to; ///< lines
        double y;        ///< below the separator
    };

    void openPage();
    void closePage();
    void placeChain(std::vector<Slab> &slabs, size_t from, size_t to);
    void place(Slab &slab);
    void placeNote(const NoteText &note, size_t fromLine);
    void placeCarriedNotes();
    void flushNotes(int upTo);
    void addArtifact(Item item);
    const NoteText *note(int number) const;
    double notesHeight(const Slab &slab) const;
    double room() const { return m_geometry.height - m_geometry.bottom - m_notesHeight - m_y; }

    PageGeometry m_geometry;
    std::vector<NoteText> m_notes;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
    bool m_isEmpty = true;
    double m_notesHeight = 0;
    std::vector<PendingNote> m_pending;              ///< not yet in the content
    std::vector<std::pair<size_t, size_t>> m_atFoot; ///< content items that count from the separator
    std::vector<std::pair<int, size_t>> m_carried;   ///< note numbers and their first line still to be set
};

} // namespace solnoma
