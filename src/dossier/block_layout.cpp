// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/block_layout.h"

#include "dossier/image_info.h"
#include "dossier/table_layout.h"
#include "dossier/text_clean.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr double HangingIndent = 28;
constexpr double ListIndent = 16;
constexpr double FormIndent = 44;
constexpr double ParagraphGap = 6;
constexpr double BoxPadding = 9;
constexpr double RuleGrey = 0.72;
constexpr double WritingHeight = 20; ///< 7 mm for handwriting
constexpr double WritingGap = 8;     ///< above a label with its rule beside it
constexpr double WritingGrey = 0.45;
constexpr double MostOfLine = 0.7; ///< a longer label has its rule below

} // namespace

double baselineOf(const TextStyle &style)
{
    return style.leading / 2 + style.size * 0.355;
}

BlockLayout::BlockLayout(PangoContext *context, const Document &document, const PageGeometry &geometry)
    : m_document(document), m_geometry(geometry), m_shaper(context, document), m_builder(geometry)
{
}

LaidOut BlockLayout::run()
{
    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &part) { add(part); }, block);
    m_builder.add(std::exchange(m_waiting, {}));
    m_out.pages = m_builder.finish();
    printFurniture(m_out);
    return std::move(m_out);
}

TextStyle BlockLayout::sized(const TextStyle &style) const
{
    constexpr double Least = 14;
    constexpr double MostInForm = 9.5;
    constexpr double FormHeading = 0.9;
    constexpr double Factor = 1.35;
    if (m_document.isForm && style.size > MostInForm) {
        TextStyle small = style;
        small.size = style.isBold ? style.size * FormHeading : MostInForm;
        small.leading = style.leading * small.size / style.size;
        return small;
    }
    if (!m_document.isLarge)
        return style;
    TextStyle large = style;
    large.size = std::max(Least, style.size * Factor);
    large.leading = style.leading * large.size / style.size;
    return large;
}

ShapedText BlockLayout::shape(const RichText &text, const TextStyle &style, double width)
{
    ShapedText shaped = m_shaper.shape(text, style, width);
    m_out.layouts.push_back(share(shaped.layout.get()));
    return shaped;
}

/// Notes are set as soon as their reference is, so that the page builder knows their height.
void BlockLayout::collectNotes()
{
    for (TextShaper::Note &note : m_shaper.takeNotes()) {
        for (Run &run : note.text)
            run.footnote.clear();
        note.text.insert(note.text.begin(), Run{.text = superscript(note.number) % u' '});
        const ShapedText shaped = shape(note.text, sized(styles::note), m_geometry.textWidth());
        NoteText text{.number = note.number, .language = shaped.language, .lines = {}};
        for (size_t i = 0; i < shaped.lines.size(); ++i) {
            Slab slab{.height = sized(styles::note).leading};
            appendLine(slab.items, shaped, i, m_geometry.left, baselineOf(sized(styles::note)));
            text.lines.push_back(std::move(slab));
        }
        m_builder.addNote(std::move(text));
    }
}

void BlockLayout::flush(std::vector<Slab> slabs)
{
    collectNotes();
    if (!slabs.empty() && std::exchange(m_breakBefore, false))
        slabs.front().breakBefore = true;
    std::ranges::move(slabs, std::back_inserter(m_waiting));
    if (!m_waiting.empty() && !m_waiting.back().keepWithNext)
        m_builder.add(std::exchange(m_waiting, {}));
}

void BlockLayout::keepLinesTogether(std::vector<Slab> &slabs, bool keepWithNext) const
{
    const size_t count = slabs.size();
    if (count == 0)
        return;
    for (size_t i = 0; i + 1 < count; ++i)
        slabs[i].keepWithNext = count <= 3 || i == 0 || i + 2 == count; // no widows, no orphans
    slabs.back().keepWithNext = keepWithNext;
}

void BlockLayout::appendLabel(Slab &slab, const Setting &setting, const TextStyle &style, bool isRightToLeft)
{
    TextStyle labelStyle = style;
    labelStyle.alignsRight = isRightToLeft;
    const ShapedText label = shape(plain(setting.label), labelStyle, setting.indentStart - 4);
    const double x = isRightToLeft ? m_geometry.width - m_geometry.right - setting.indentStart + 4 : m_geometry.left;
    appendLine(slab.items, label, 0, x, baselineOf(style));
}

std::vector<Slab> BlockLayout::slabsOf(const RichText &text, const TextStyle &style, const Setting &setting)
{
    const ShapedText shaped = shape(text, style, m_geometry.textWidth() - setting.indentStart - setting.indentEnd);
    const double x = m_geometry.left + (shaped.isRightToLeft ? setting.indentEnd : setting.indentStart);
    std::vector<Slab> slabs;
    for (size_t i = 0; i < shaped.lines.size(); ++i) {
        Slab slab{.spaceBefore = i == 0 ? setting.before : 0, .height = style.leading};
        if (i == 0) {
            slab.items.push_back(BeginTag{setting.tag, {.language = shaped.language}});
            if (setting.labelTag)
                slab.items.push_back(BeginTag{setting.labelTag});
            if (!setting.label.isEmpty())
                appendLabel(slab, setting, style, shaped.isRightToLeft);
            if (setting.labelTag)
                slab.items.push_back(EndTag{setting.labelTag});
            if (setting.bodyTag)
                slab.items.push_back(BeginTag{setting.bodyTag});
        }
        appendLine(slab.items, shaped, i, x, baselineOf(style));
        for (const Mark &mark : shaped.marks)
            if (mark.note > 0 && mark.from >= shaped.lines[i].from && mark.from < shaped.lines[i].to)
                slab.notes.push_back(mark.note);
        if (i + 1 == shaped.lines.size()) {
            slab.items.push_back(NotesHere{shaped.lastNote()});
            if (setting.bodyTag)
                slab.items.push_back(EndTag{setting.bodyTag});
            slab.items.push_back(EndTag{setting.tag});
        }
        slabs.push_back(std::move(slab));
    }
    keepLinesTogether(slabs, setting.keepWithNext);
    return slabs;
}

void BlockLayout::markDestination(std::vector<Slab> &slabs, const QString &anchor) const
{
    const QByteArray name = m_shaper.destinationOf(anchor);
    if (!anchor.isEmpty() && !name.isEmpty() && !slabs.empty())
        slabs.front().items.insert(slabs.front().items.begin(), Destination{name, m_geometry.left, -4});
}

void BlockLayout::add(const Heading &heading)
{
    static constexpr double before[] = {22, 18, 12};
    static constexpr double after[] = {5, 1, 0};
    static constexpr const char *tags[] = {"H1", "H2", "H3"};
    const auto level = static_cast<size_t>(std::clamp(heading.level, 1, 3) - 1);
    auto slabs =
        slabsOf(heading.text, sized(styles::heading[level]), {.before = before[level], .tag = tags[level], .keepWithNext = true});
    for (Slab &slab : slabs)
        slab.keepWithNext = true;
    slabs.back().height += after[level];
    const QByteArray name = 'h' + QByteArray::number(m_out.bookmarks.size());
    slabs.front().items.insert(slabs.front().items.begin(), Destination{name, m_geometry.left, -6});
    m_out.bookmarks.push_back({static_cast<int>(level) + 1, oneLine(heading.text), name});
    markDestination(slabs, heading.anchor);
    flush(std::move(slabs));
}

void BlockLayout::add(const Paragraph &paragraph)
{
    const bool isSmall = paragraph.look == Paragraph::Look::Small;
    auto slabs = slabsOf(paragraph.text, sized(isSmall ? styles::small : styles::body),
                         {.before = ParagraphGap, .keepWithNext = paragraph.keepWithNext});
    if (paragraph.look == Paragraph::Look::Ticks) {
        for (Slab &slab : slabs)
            slab.spaceBefore = ParagraphGap;
    }
    markDestination(slabs, paragraph.anchor);
    flush(std::move(slabs));
}

void BlockLayout::add(const NumberedParagraph &paragraph)
{
    auto slabs = slabsOf(paragraph.text, sized(styles::body),
                         {.indentStart = HangingIndent,
                          .before = ParagraphGap,
                          .label = QString::number(++m_paragraphNumber) % u'.',
                          .labelTag = "Span",
                          .bodyTag = "Span"});
    markDestination(slabs, paragraph.anchor);
    flush(std::move(slabs));
}

void BlockLayout::add(const List &list)
{
    std::vector<Slab> all;
    for (size_t i = 0; i < list.items.size(); ++i) {
        const QString label = list.isOrdered ? QString(QString::number(i + 1) % u'.') : QStringLiteral("–");
        auto slabs = slabsOf(list.items[i], sized(styles::body),
                             {.indentStart = list.isOrdered ? ListIndent + 6 : ListIndent,
                              .before = i == 0 ? ParagraphGap : 2,
                              .tag = "LI",
                              .label = label,
                              .labelTag = "Lbl",
                              .bodyTag = "LBody"});
        std::ranges::move(slabs, std::back_inserter(all));
    }
    if (all.empty())
        return;
    all.front().items.insert(all.front().items.begin(), BeginTag{"L"});
    all.back().items.push_back(EndTag{"L"});
    flush(std::move(all));
}

void BlockLayout::addCaption(const RichText &caption, bool keepWithNext, double before)
{
    if (oneLine(caption).isEmpty())
        return;
    auto slabs = slabsOf(caption, sized(styles::caption), {.before = before, .keepWithNext = keepWithNext});
    for (Slab &slab : slabs)
        slab.keepWithNext = true;
    slabs.back().keepWithNext = keepWithNext;
    slabs.back().height += 3;
    flush(std::move(slabs));
}

void BlockLayout::add(const Table &table)
{
    addCaption(table.caption, true, ParagraphGap + 4);
    flush(TableLayout(*this, table).slabs());
}

void BlockLayout::add(const Figure &figure)
{
    double width = figure.drawing.width;
    double height = figure.drawing.height;
    if (!figure.image.isEmpty()) {
        const auto info = imageInfo(figure.image);
        const double ratio = info ? static_cast<double>(info->height) / info->width : 0.5;
        width = figure.width > 0 ? figure.width : m_geometry.textWidth();
        height = width * ratio;
    }
    if (width <= 0 || height <= 0)
        return;
    const double scale = std::min({1.0, m_geometry.textWidth() / width, (m_geometry.textHeight() - 60) / height});
    Slab slab{.spaceBefore = ParagraphGap + 4, .height = height * scale + 2};
    slab.items.push_back(BeginTag{"Figure", {.alt = oneLine(plain(figure.alt))}});
    slab.items.push_back(Picture{&figure, m_geometry.left, 0, width * scale, height * scale});
    slab.items.push_back(EndTag{"Figure"});
    const bool hasCaption = !oneLine(figure.caption).isEmpty();
    slab.keepWithNext = hasCaption;
    std::vector<Slab> slabs;
    slabs.push_back(std::move(slab));
    flush(std::move(slabs));
    addCaption(figure.caption, false, 4);
}

void BlockLayout::add(const PageBreak &)
{
    m_breakBefore = true;
}

void BlockLayout::add(const Notice &notice)
{
    const bool isBox = notice.look == Notice::Look::Box;
    std::vector<Slab> all;
    for (size_t i = 0; i < notice.paragraphs.size(); ++i) {
        auto slabs = slabsOf(notice.paragraphs[i], sized(styles::body), {.indentStart = BoxPadding + 5, .indentEnd = BoxPadding});
        if (i > 0) // a gap inside is part of the tint
            for (slabs.front().height += 4; Item & item : slabs.front().items)
                shift(item, 0, 4);
        std::ranges::move(slabs, std::back_inserter(all));
    }
    if (all.empty())
        return;
    if (isBox) {
        all.front().height += BoxPadding - 3;
        for (Item &item : all.front().items)
            shift(item, 0, BoxPadding - 3);
        all.back().height += BoxPadding - 2;
    }
    for (Slab &slab : all) {
        const double rule = isBox ? 2 : 1;
        if (isBox)
            slab.artifacts.push_back(FilledBox{m_geometry.left + rule, 0, m_geometry.textWidth() - rule, slab.height, 0.945});
        slab.artifacts.push_back(FilledBox{m_geometry.left, 0, rule, slab.height, isBox ? 0.25 : 0.6});
    }
    all.front().spaceBefore = ParagraphGap + 4;
    const char *tag = isBox ? "Sect" : "BlockQuote";
    all.front().items.insert(all.front().items.begin(), BeginTag{tag});
    all.back().items.push_back(EndTag{tag});
    flush(std::move(all));
    std::vector<Slab> gap(1, Slab{.height = 4});
    flush(std::move(gap));
}

void BlockLayout::add(const KeyValueList &form)
{
    for (size_t i = 0; i < form.entries.size(); ++i) {
        const KeyValueList::Entry &entry = form.entries[i];
        auto question = slabsOf(entry.question, sized(styles::question),
                                {.indentStart = FormIndent,
                                 .before = 9,
                                 .keepWithNext = true,
                                 .label = entry.number,
                                 .labelTag = "Span",
                                 .bodyTag = "Span"});
        question.front().height += 4;
        for (Item &item : question.front().items)
            shift(item, 0, 4);
        question.front().artifacts.push_back(FilledBox{m_geometry.left, 0, m_geometry.textWidth(), 0.4, RuleGrey});
        for (Slab &slab : question)
            slab.keepWithNext = true;
        auto answer = slabsOf(entry.answer, sized(styles::body), {.indentStart = FormIndent, .before = 1});
        markDestination(question, entry.anchor);
        if (i == 0)
            question.front().items.insert(question.front().items.begin(), BeginTag{"Sect"});
        if (i + 1 == form.entries.size())
            answer.back().items.push_back(EndTag{"Sect"});
        if (i + 2 == form.entries.size()) // the last, the signature, does not stand alone on a page
            answer.back().keepWithNext = true;
        std::ranges::move(answer, std::back_inserter(question));
        flush(std::move(question));
    }
}

void BlockLayout::add(const WritingLines &lines)
{
    const TextStyle style = sized(styles::label);
    const ShapedText label = shape(lines.label, style, m_geometry.textWidth());
    const double labelEnd = label.lines.empty() ? 0 : label.lines.back().x + label.lines.back().width;
    const bool isBeside = lines.count == 1 && labelEnd < m_geometry.textWidth() * MostOfLine;
    auto slabs = slabsOf(lines.label, style, {.before = isBeside ? WritingGap : 2, .keepWithNext = !isBeside});
    const auto rule = [this](double from, double y) {
        return FilledBox{m_geometry.left + from, y, m_geometry.textWidth() - from, 0.4, WritingGrey};
    };
    if (isBeside && !slabs.empty())
        slabs.back().artifacts.push_back(rule(labelEnd + 6, style.leading));
    for (int i = 0; !isBeside && i < lines.count; ++i) {
        Slab slab{.height = WritingHeight, .keepWithNext = i + 1 < lines.count};
        slab.artifacts.push_back(rule(0, WritingHeight - 1));
        slabs.push_back(std::move(slab));
    }
    flush(std::move(slabs));
}

void BlockLayout::printLine(PaperPage &page, const QString &text, const TextStyle &style, double baseline, double indent)
{
    if (text.isEmpty())
        return;
    const ShapedText shaped = shape(plain(oneLine(plain(text))), style, m_geometry.textWidth() - 2 * indent);
    Items line;
    appendLine(line, shaped, 0, m_geometry.left + indent, baseline);
    std::ranges::move(line, std::back_inserter(page.artifacts));
}

void BlockLayout::printBanner(PaperPage &page, double top)
{
    const TextStyle style = sized(styles::banner);
    constexpr double Padding = 3;
    page.artifacts.push_back(FilledBox{m_geometry.left, top, m_geometry.textWidth(), style.leading + 2 * Padding, 0});
    printLine(page, m_document.page.banner, style, top + Padding + baselineOf(style), 2 * Padding);
}

void BlockLayout::printFurniture(LaidOut &out)
{
    const TextStyle left = sized(styles::furniture);
    TextStyle right = left;
    right.alignsRight = true;
    const PageFurniture &furniture = m_document.page;
    const bool hasBanner = !furniture.banner.isEmpty();
    const double head = hasBanner ? 61 : 46;
    const double foot = m_geometry.height - (hasBanner ? 55 : 42);
    for (size_t i = 0; i < out.pages.size(); ++i) {
        PaperPage &page = out.pages[i];
        if (hasBanner) {
            printBanner(page, 25);
            printBanner(page, m_geometry.height - 48);
        }
        printLine(page, furniture.header, left, head);
        if (!furniture.header.isEmpty())
            page.artifacts.push_back(FilledBox{m_geometry.left, head + 5, m_geometry.textWidth(), 0.4, RuleGrey});
        printLine(page, furniture.reference, left, foot);
        QString number = furniture.pageOf; // not arg(): it would put a text without %1 into the log
        number.replace(QStringLiteral("%1"), QString::number(i + 1))
            .replace(QStringLiteral("%2"), QString::number(out.pages.size()));
        printLine(page, number, right, foot);
    }
}

LaidOut layOut(PangoContext *context, const Document &document)
{
    const PageGeometry form{.left = 46, .right = 46, .top = 44, .bottom = 50};
    return BlockLayout(context, document, document.isForm ? form : PageGeometry{}).run();
}

} // namespace solnoma
