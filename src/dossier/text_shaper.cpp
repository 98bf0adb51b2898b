// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/text_shaper.h"

#include "dossier/text_clean.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace solnoma {

namespace {

struct AttrListUnref {
    void operator()(PangoAttrList *list) const { pango_attr_list_unref(list); }
};
using AttrList = std::unique_ptr<PangoAttrList, AttrListUnref>;

void addAttribute(PangoAttrList *list, PangoAttribute *attribute, int from, int to)
{
    attribute->start_index = static_cast<guint>(from);
    attribute->end_index = static_cast<guint>(to);
    pango_attr_list_insert(list, attribute);
}

QString anchorOf(const Block &block)
{
    return std::visit(
        [](const auto &part) {
            if constexpr (requires { part.anchor; })
                return part.anchor;
            else
                return QString();
        },
        block);
}

bool isAscii(char byte, char from, char to)
{
    return byte >= from && byte <= to;
}

/// The end of a piece of about a kilobyte that ends behind a space, or at least between two letters.
int endOfPiece(const QByteArray &utf8, int from, int to)
{
    constexpr int most = 1024;
    if (to - from <= most)
        return to;
    const int space = static_cast<int>(utf8.lastIndexOf(' ', from + most - 1));
    if (space > from)
        return space + 1;
    int end = from + most;
    while ((utf8[end] & 0xc0) == 0x80)
        ++end;
    return end;
}

/// Where the text goes on after " Word 2019", if `at` is that first space; else the byte after the word's first.
qsizetype endOfDate(const QByteArray &utf8, qsizetype at, qsizetype longestWord)
{
    const qsizetype next = utf8.indexOf(' ', at + 1);
    if (next < 0 || next - at > longestWord || next + 4 >= utf8.size())
        return at + 2;
    for (qsizetype digit = next + 1; digit <= next + 4; ++digit)
        if (!isAscii(utf8[digit], '0', '9'))
            return at + 2;
    return next + 5;
}

qsizetype startOfNumber(const QByteArray &utf8, qsizetype at)
{
    while (at > 0 && isAscii(utf8[at - 1], '0', '9'))
        --at;
    return at;
}

bool isLetter(char byte)
{
    return isAscii(byte, 'a', 'z') || isAscii(byte, 'A', 'Z') || (byte & 0x80) != 0;
}

/// A number stays on one line with the word that follows it ("48 hours", "13 May 2019", "2019-yil"), as do № and § with
/// theirs. In a narrow column the year of a long month stands on the next line.
void keepNumbersWithUnits(const QByteArray &utf8, bool isNarrow, PangoAttrList *list)
{
    const qsizetype longestMonth = isNarrow ? 7 : 24;
    for (qsizetype at = 1; at + 1 < utf8.size(); ++at) {
        if (utf8[at] != ' ' && utf8[at] != '-')
            continue;
        const bool isSpace = utf8[at] == ' ';
        const bool isAfterNumber = isAscii(utf8[at - 1], '0', '9');
        const QByteArrayView head = QByteArrayView(utf8).first(at);
        const bool isSign = isSpace && (head.endsWith("№") || head.endsWith("§"));
        if ((isAfterNumber && isLetter(utf8[at + 1])) || (isSign && isAscii(utf8[at + 1], '0', '9')))
            addAttribute(list, pango_attr_allow_breaks_new(FALSE), static_cast<int>(isSign ? at - 1 : startOfNumber(utf8, at)),
                         static_cast<int>(isSign || !isSpace ? at + 2 : endOfDate(utf8, at, longestMonth)));
    }
}

} // namespace

struct TextShaper::Draft {
    QByteArray utf8;
    std::vector<Mark> marks;
    AttrList attributes{pango_attr_list_new()};
};

QString superscript(int number)
{
    static constexpr char16_t digits[] = {0x2070, 0xb9, 0xb2, 0xb3, 0x2074, 0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
    QString out;
    for (const QChar digit : QString::number(number))
        out += QChar(digits[digit.digitValue()]);
    return out;
}

int ShapedText::lastNote() const
{
    int last = 0;
    for (const Mark &mark : marks)
        last = std::max(last, mark.note);
    return last;
}

TextShaper::TextShaper(PangoContext *context, const Document &document)
    : m_context(context), m_language(document.language.toUtf8())
{
    for (const Block &block : document.blocks) {
        const QString anchor = anchorOf(block);
        if (!anchor.isEmpty() && !m_destinations.contains(anchor))
            m_destinations.insert(anchor, 'a' + QByteArray::number(m_destinations.size()));
        if (const auto *form = std::get_if<KeyValueList>(&block))
            for (const auto &entry : form->entries)
                if (!entry.anchor.isEmpty() && !m_destinations.contains(entry.anchor))
                    m_destinations.insert(entry.anchor, 'a' + QByteArray::number(m_destinations.size()));
    }
}

void TextShaper::addMark(Draft &draft, Mark mark, const Run &run)
{
    const QByteArray language = run.language.isEmpty() ? m_language : run.language.toUtf8();
    mark.language = language;
    // Pango shapes the rest of an item again for each line: in pieces, a long paragraph costs its length, not its square.
    for (int from = mark.from; from < mark.to;) {
        const int to = endOfPiece(draft.utf8, from, mark.to);
        addAttribute(draft.attributes.get(), pango_attr_language_new(pango_language_from_string(language.constData())), from, to);
        from = to;
    }
    if (run.isBold)
        addAttribute(draft.attributes.get(), pango_attr_weight_new(PANGO_WEIGHT_BOLD), mark.from, mark.to);
    if (run.isItalic)
        addAttribute(draft.attributes.get(), pango_attr_style_new(PANGO_STYLE_ITALIC), mark.from, mark.to);
    Mark *last = draft.marks.empty() ? nullptr : &draft.marks.back();
    if (last && last->kind == mark.kind && last->destination == mark.destination && last->language == mark.language)
        last->to = mark.to;
    else
        draft.marks.push_back(mark);
}

void TextShaper::append(Draft &draft, const Run &run)
{
    const int from = static_cast<int>(draft.utf8.size());
    draft.utf8 += printable(run.text).toUtf8();
    const int to = static_cast<int>(draft.utf8.size());
    if (to > from) {
        Mark mark{.from = from, .to = to, .destination = m_destinations.value(run.link)};
        mark.kind = mark.destination.isEmpty() ? Mark::Kind::Text : Mark::Kind::Link;
        addMark(draft, mark, run);
    }
    if (run.footnote.empty())
        return;
    m_notes.push_back({++m_noteCount, run.footnote});
    draft.utf8 += superscript(m_noteCount).toUtf8();
    addMark(draft,
            {.kind = Mark::Kind::NoteReference,
             .from = to,
             .to = static_cast<int>(draft.utf8.size()),
             .destination = 'n' + QByteArray::number(m_noteCount),
             .note = m_noteCount},
            run);
}

ShapedText TextShaper::shape(const RichText &text, const TextStyle &style, double width)
{
    Draft draft;
    for (const Run &run : text)
        append(draft, run);
    return broken(draft, style, width);
}

ShapedText TextShaper::broken(Draft &draft, const TextStyle &style, double width)
{
    ShapedText shaped{.layout = GPtr<PangoLayout>(pango_layout_new(m_context)), .style = style};
    PangoAttrList *list = draft.attributes.get();
    // Marks must not share a run: an attribute that paints nothing, different for each, tells pango so.
    for (size_t i = 0; draft.marks.size() > 1 && i < draft.marks.size(); ++i)
        addAttribute(list, pango_attr_overline_color_new(0, 0, static_cast<guint16>(i % 65536)), draft.marks[i].from,
                     draft.marks[i].to);
    pango_attr_list_insert(list, pango_attr_insert_hyphens_new(FALSE));
    keepNumbersWithUnits(draft.utf8, style.isNarrow, list);
    PangoFontDescription *font = pango_font_description_from_string(style.family);
    pango_font_description_set_absolute_size(font, style.size * PANGO_SCALE);
    pango_font_description_set_weight(font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    PangoLayout *layout = shaped.layout.get();
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_text(layout, draft.utf8.constData(), static_cast<int>(draft.utf8.size()));
    pango_layout_set_attributes(layout, list);
    shaped.isRightToLeft = isRightToLeft(QString::fromUtf8(draft.utf8));
    if (style.alignsRight && !shaped.isRightToLeft)
        pango_layout_set_alignment(layout, PANGO_ALIGN_RIGHT);

    breakLines(shaped, width);
    shaped.marks = std::move(draft.marks);
    const QByteArray common = shaped.marks.empty() ? m_language : shaped.marks.front().language;
    shaped.language = common == m_language ? QByteArray() : common;
    for (Mark &mark : shaped.marks)
        if (mark.language == common)
            mark.language.clear();
    return shaped;
}

std::vector<TextShaper::Note> TextShaper::takeNotes()
{
    return std::exchange(m_notes, {});
}

void breakLines(ShapedText &text, double width)
{
    PangoLayout *layout = text.layout.get();
    pango_layout_set_width(layout, static_cast<int>(std::max(width, 1.0) * PANGO_SCALE));
    text.lines.clear();
    PangoLayoutIter *iterator = pango_layout_get_iter(layout);
    do {
        PangoLayoutLine *line = pango_layout_iter_get_line_readonly(iterator);
        PangoRectangle box;
        pango_layout_iter_get_line_extents(iterator, nullptr, &box);
        text.lines.push_back({line, pango_units_to_double(box.x), pango_units_to_double(box.width), line->start_index,
                              line->start_index + line->length});
    } while (pango_layout_iter_next_line(iterator));
    pango_layout_iter_free(iterator);
}

double longestPiece(const ShapedText &text)
{
    PangoLayout *layout = text.layout.get();
    const char *bytes = pango_layout_get_text(layout);
    int count = 0;
    const PangoLogAttr *letters = pango_layout_get_log_attrs_readonly(layout, &count);
    const auto edge = [layout](int byte, bool isEnd) {
        int line = 0;
        int x = 0;
        pango_layout_index_to_line_x(layout, byte, isEnd, &line, &x);
        return pango_units_to_double(x);
    };
    double longest = 0;
    int first = -1;
    int last = -1;
    const char *at = bytes;
    for (int i = 0; i < count; ++i) {
        if (first >= 0 && (letters[i].is_line_break || i + 1 == count)) {
            longest = std::max(longest, std::abs(edge(last, true) - edge(first, false)));
            first = -1;
        }
        if (i + 1 == count)
            break;
        if (!letters[i].is_white) {
            last = static_cast<int>(at - bytes);
            first = first < 0 ? last : first;
        }
        at = g_utf8_next_char(at);
    }
    return longest;
}

void appendLine(Items &items, const ShapedText &text, size_t index, double x, double y)
{
    const ShapedText::Line &line = text.lines[index];
    const TextLine whole{line.line, x + line.x, y, text.style.grey};
    if (text.isUniform() && (text.marks.empty() || text.marks.front().kind == Mark::Kind::Text)) {
        items.push_back(whole);
        return;
    }
    for (const Mark &mark : text.marks) {
        if (mark.to <= line.from || mark.from >= line.to)
            continue;
        const bool isText = mark.kind == Mark::Kind::Text;
        if (isText)
            items.push_back(BeginTag{"Span", {.language = mark.language}});
        else
            items.push_back(BeginLink{mark.destination});
        TextLine part = whole;
        part.from = mark.from;
        part.to = mark.to;
        items.push_back(part);
        items.push_back(EndTag{isText ? "Span" : "Link"});
    }
}

} // namespace solnoma
