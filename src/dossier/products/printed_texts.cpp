// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/printed_texts.h"

#include <algorithm>
#include <ranges>

namespace solnoma {

namespace {

/// A text of the document: plain, or the runs of one paragraph, which are read as one.
struct Piece {
    QString place;
    std::vector<QString *> parts;

    QString text() const
    {
        QString all;
        for (const QString *part : parts)
            all += *part;
        return all;
    }
};

/// Walks every text of a document, in the order in which it prints.
class Walker
{
public:
    explicit Walker(const std::function<void(Piece)> &visit) : m_visit(visit) {}

    void walk(Document &document)
    {
        text(QStringLiteral("title"), document.title);
        text(QStringLiteral("header"), document.page.header);
        text(QStringLiteral("banner"), document.page.banner);
        text(QStringLiteral("reference"), document.page.reference);
        text(QStringLiteral("page number"), document.page.pageOf);
        for (Block &block : document.blocks) {
            ++m_block;
            std::visit([this](auto &each) { walk(each); }, block);
        }
    }

private:
    QString here(const char *what, size_t number = 0) const
    {
        const QString place = QStringLiteral("block %1, %2").arg(m_block).arg(QLatin1String(what));
        return number == 0 ? place : QString(place % u' ' % QString::number(number));
    }

    void text(const QString &place, QString &text)
    {
        if (!text.isEmpty())
            m_visit({place, {&text}});
    }

    void rich(const QString &place, RichText &runs)
    {
        Piece piece{place, {}};
        for (Run &run : runs)
            piece.parts.push_back(&run.text);
        if (!piece.text().isEmpty())
            m_visit(std::move(piece));
        for (Run &run : runs) {
            if (!run.footnote.empty())
                rich(place + QStringLiteral(", note"), run.footnote);
        }
    }

    void walk(Heading &block) { rich(here("heading"), block.text); }
    void walk(Paragraph &block) { rich(here("paragraph"), block.text); }
    void walk(NumberedParagraph &block) { rich(here("numbered paragraph"), block.text); }
    void walk(PageBreak &) {}
    void walk(WritingLines &block) { rich(here("writing line"), block.label); }
    void walk(List &block) { each("item", block.items); }
    void walk(Notice &block) { each("notice", block.paragraphs); }

    void walk(Table &block)
    {
        rich(here("caption"), block.caption);
        for (size_t i = 0; i < block.columns.size(); ++i)
            text(here("column", i + 1), block.columns[i].title);
        for (size_t row = 0; row < block.rows.size(); ++row) {
            for (size_t cell = 0; cell < block.rows[row].size(); ++cell)
                rich(here("row", row + 1) + QStringLiteral(", cell %1").arg(cell + 1), block.rows[row][cell]);
        }
    }

    void walk(Figure &block)
    {
        rich(here("caption"), block.caption);
        text(here("description"), block.alt);
        size_t number = 0;
        for (Drawing::Shape &shape : block.drawing.shapes) {
            if (auto *label = std::get_if<Drawing::Text>(&shape))
                text(here("label", ++number), label->text);
        }
    }

    void walk(KeyValueList &block)
    {
        for (size_t i = 0; i < block.entries.size(); ++i) {
            text(here("number", i + 1), block.entries[i].number);
            rich(here("question", i + 1), block.entries[i].question);
            rich(here("answer", i + 1), block.entries[i].answer);
        }
    }

    void each(const char *what, std::vector<RichText> &texts)
    {
        for (size_t i = 0; i < texts.size(); ++i)
            rich(here(what, i + 1), texts[i]);
    }

    const std::function<void(Piece)> &m_visit;
    size_t m_block = 0;
};

/// Puts `words` for [from, to) of the joined parts: into the first part that it touches; the others lose their share.
void replace(const Piece &piece, qsizetype from, qsizetype to, const QString &words)
{
    qsizetype start = 0;
    bool isPut = false;
    for (QString *part : piece.parts) {
        const qsizetype end = start + part->size();
        const qsizetype first = std::max(from, start);
        const qsizetype last = std::min(to, end);
        if (first < last) {
            part->replace(first - start, last - first, isPut ? QString() : words);
            isPut = true;
        }
        start = end;
    }
}

} // namespace

std::vector<PrintedText> printedTexts(const Document &document)
{
    Document copy = document;
    std::vector<PrintedText> texts;
    const std::function<void(Piece)> collect = [&](const Piece &piece) { texts.push_back({piece.place, piece.text()}); };
    Walker(collect).walk(copy);
    return texts;
}

Document withReplacements(Document document, const std::vector<TextHit> &hits, const Replacement &replacement)
{
    const std::function<void(Piece)> mend = [&](const Piece &piece) {
        const std::vector<Replaced> all = replacementsIn(piece.place, hits, replacement);
        for (const auto &[offset, length, words] : all | std::views::reverse) // so that the offsets before stay true
            replace(piece, offset, offset + length, words);
    };
    Walker(mend).walk(document);
    return document;
}

} // namespace solnoma
