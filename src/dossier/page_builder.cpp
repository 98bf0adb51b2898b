// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/page_builder.h"

#include <algorithm>
#include <cmath>

namespace solnoma {

namespace {

constexpr double SeparatorHeight = 10;
constexpr double LargestCarriedShare = 0.6; ///< of a page, so that the text above long notes goes on

double height(const NoteText &note)
{
    double sum = 0;
    for (const Slab &line : note.lines)
        sum += line.height;
    return sum;
}

} // namespace

const NoteText *PageBuilder::note(int number) const
{
    const auto found = std::lower_bound(m_notes.begin(), m_notes.end(), number,
                                        [](const NoteText &text, int wanted) { return text.number < wanted; });
    return found != m_notes.end() && found->number == number ? &*found : nullptr;
}

double PageBuilder::notesHeight(const Slab &slab) const
{
    double sum = 0;
    for (const int number : slab.notes)
        if (const NoteText *text = note(number))
            sum += height(*text);
    return sum;
}

void PageBuilder::openPage()
{
    m_pages.emplace_back();
    m_y = m_geometry.top;
    m_isEmpty = true;
    m_notesHeight = 0;
}

void PageBuilder::closePage()
{
    flushNotes(G_MAXINT);
    PaperPage &page = m_pages.back();
    const double foot = m_geometry.height - m_geometry.bottom - m_notesHeight;
    for (const auto &[from, to] : m_atFoot)
        for (size_t i = from; i < to; ++i)
            shift(page.content[i], 0, foot);
    if (m_notesHeight > 0)
        addArtifact(FilledBox{m_geometry.left, foot + 3, 96, 0.4, 0.4});
    m_atFoot.clear();
}

std::vector<PaperPage> PageBuilder::finish()
{
    while (!m_carried.empty()) {
        closePage();
        openPage();
        placeCarriedNotes();
    }
    closePage();
    return std::move(m_pages);
}

void PageBuilder::add(std::vector<Slab> slabs)
{
    for (size_t from = 0; from < slabs.size();) {
        size_t to = from + 1;
        while (to < slabs.size() && slabs[to - 1].keepWithNext && !slabs[to].breakBefore)
            ++to;
        placeChain(slabs, from, to);
        from = to;
    }
}

void PageBuilder::placeChain(std::vector<Slab> &slabs, size_t from, size_t to)
{
    const auto nextPage = [this] {
        closePage();
        openPage();
        placeCarriedNotes();
    };
    double need = 0;
    double notes = 0;
    for (size_t i = from; i < to; ++i) {
        need += slabs[i].height + (i == from && m_isEmpty ? 0 : slabs[i].spaceBefore);
        notes += notesHeight(slabs[i]);
    }
    if (notes > 0 && m_notesHeight <= 0)
        notes += SeparatorHeight;
    if (slabs[from].breakBefore && !m_isEmpty)
        nextPage();
    else if (need + notes > room() && !m_isEmpty)
        nextPage();
    for (size_t i = from; i < to; ++i) {
        // Only a chain longer than a page comes to a second break.
        if (!m_isEmpty && i > from && slabs[i].height + slabs[i].spaceBefore > room())
            nextPage();
        place(slabs[i]);
    }
}

void PageBuilder::place(Slab &slab)
{
    if (m_isEmpty && slab.runningHead) {
        for (Item item : slab.runningHead->items) {
            shift(item, 0, m_y);
            addArtifact(item);
        }
        m_y += slab.runningHead->height;
    } else if (!m_isEmpty) {
        m_y += slab.spaceBefore;
    }
    for (Item &item : slab.artifacts) {
        shift(item, 0, m_y);
        addArtifact(item);
    }
    const double top = m_y;
    m_y += slab.height;
    m_isEmpty = false;
    for (const int number : slab.notes)
        if (const NoteText *text = note(number))
            placeNote(*text, 0);
    for (Item &item : slab.items) {
        if (const auto *here = std::get_if<NotesHere>(&item)) {
            flushNotes(here->upTo);
            continue;
        }
        shift(item, 0, top);
        m_pages.back().content.push_back(std::move(item));
    }
}

void PageBuilder::placeNote(const NoteText &note, size_t fromLine)
{
    double used = m_notesHeight > 0 ? 0 : SeparatorHeight;
    const double limit = m_isEmpty ? m_geometry.textHeight() * LargestCarriedShare - m_notesHeight : room();
    size_t line = fromLine;
    const double start = m_notesHeight + used;
    while (line < note.lines.size() && m_carried.empty() && used + note.lines[line].height <= limit)
        used += note.lines[line++].height;
    if (line > fromLine) {
        m_pending.push_back({&note, fromLine, line, start});
        m_notesHeight += used;
    }
    if (line < note.lines.size())
        m_carried.emplace_back(note.number, line);
}

void PageBuilder::placeCarriedNotes()
{
    for (const auto &[number, line] : std::exchange(m_carried, {}))
        placeNote(*note(number), line);
    flushNotes(G_MAXINT);
}

void PageBuilder::flushNotes(int upTo)
{
    Items &content = m_pages.back().content;
    while (!m_pending.empty() && m_pending.front().note->number <= upTo) {
        const PendingNote pending = m_pending.front();
        m_pending.erase(m_pending.begin());
        const size_t first = content.size();
        double y = pending.y;
        if (pending.from == 0)
            content.push_back(Destination{'n' + QByteArray::number(pending.note->number), m_geometry.left, y});
        content.push_back(BeginTag{"Note", {.language = pending.note->language}});
        for (size_t i = pending.from; i < pending.to; ++i) {
            for (Item item : pending.note->lines[i].items) {
                shift(item, 0, y);
                content.push_back(std::move(item));
            }
            y += pending.note->lines[i].height;
        }
        content.push_back(EndTag{"Note"});
        m_atFoot.emplace_back(first, content.size());
    }
}

void PageBuilder::addArtifact(Item item)
{
    Items &artifacts = m_pages.back().artifacts;
    const auto *box = std::get_if<FilledBox>(&item);
    // Slices of one tint or rule become one box: no seams between them. A box and its rule are at most three back.
    for (size_t back = 1; box && back <= std::min<size_t>(3, artifacts.size()); ++back) {
        auto *above = std::get_if<FilledBox>(&artifacts[artifacts.size() - back]);
        if (above && above->x == box->x && above->width == box->width && above->grey == box->grey &&
            std::abs(above->y + above->height - box->y) < 0.01) {
            above->height += box->height;
            return;
        }
    }
    artifacts.push_back(std::move(item));
}

} // namespace solnoma
