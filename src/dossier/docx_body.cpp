// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/docx_body.h"

#include "dossier/docx_parts.h"
#include "dossier/drawing_painter.h"
#include "dossier/image_info.h"
#include "dossier/table_layout.h"
#include "dossier/text_clean.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace solnoma {

namespace {

constexpr int WritingLetters = 60;

constexpr double TextWidth = 451.2; ///< points; A4 less two margins of 25.4 mm
constexpr int TextWidthTwips = 9024;
constexpr double LargestHeight = 620;
const auto Office = QByteArrayLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");

struct Attribute {
    const char *name;
    QString value;
};

void start(QXmlStreamWriter &xml, const char *name, std::initializer_list<Attribute> attributes = {})
{
    xml.writeStartElement(QString::fromLatin1(name));
    for (const Attribute &attribute : attributes)
        xml.writeAttribute(QString::fromLatin1(attribute.name), attribute.value);
}

void empty(QXmlStreamWriter &xml, const char *name, std::initializer_list<Attribute> attributes = {})
{
    xml.writeEmptyElement(QString::fromLatin1(name));
    for (const Attribute &attribute : attributes)
        xml.writeAttribute(QString::fromLatin1(attribute.name), attribute.value);
}

QString val(int value)
{
    return QString::number(value);
}

/// The same words stay on one line as in the PDF (text_shaper.cpp): a number and the word behind it, a date with its year;
/// in a narrow column the year of a long month stands on the next line.
QString withFixedSpaces(QString text, bool isNarrow)
{
    static const QRegularExpression date(QStringLiteral("(?<=\\d) (\\p{L}{1,23}) (?=\\d{4})"));
    static const QRegularExpression shortDate(QStringLiteral("(?<=\\d) ([a-zA-Z]{1,6}|\\p{L}{1,3}) (?=\\d{4})"));
    static const QRegularExpression unit(QStringLiteral("(?<=\\d) (?=[\\p{L}–])|(?<=[№§]) (?=\\d)"));
    text.replace(isNarrow ? shortDate : date, QStringLiteral("\u00A0\\1\u00A0"));
    return text.replace(unit, QStringLiteral("\u00A0"));
}

/// Forced line breaks become w:br.
void words(QXmlStreamWriter &xml, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            empty(xml, "w:br");
        start(xml, "w:t", {{"xml:space", QStringLiteral("preserve")}});
        xml.writeCharacters(lines[i]);
        xml.writeEndElement();
    }
}

void startPart(QXmlStreamWriter &xml, const char *root)
{
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    start(xml, root,
          {{"xmlns:w", QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main")},
           {"xmlns:r", QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships")},
           {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
           {"xmlns:a", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main")},
           {"xmlns:pic", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
}

void separatorNote(QXmlStreamWriter &xml, const char *type, int id)
{
    start(xml, "w:footnote", {{"w:type", QString::fromLatin1(type)}, {"w:id", val(id)}});
    start(xml, "w:p");
    start(xml, "w:r");
    empty(xml, id == -1 ? "w:separator" : "w:continuationSeparator");
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

} // namespace

DocxBody::DocxBody(const Document &document, const FontSet &fonts, double dotsPerInch)
    : m_document(document), m_fonts(fonts), m_dotsPerInch(dotsPerInch)
{
    const auto name = [this](const QString &anchor) {
        if (!anchor.isEmpty() && !m_bookmarks.contains(anchor))
            m_bookmarks.insert(anchor, "place" + QByteArray::number(m_bookmarks.size() + 1));
    };
    for (const Block &block : document.blocks) {
        std::visit(
            [&](const auto &part) {
                if constexpr (requires { part.anchor; })
                    name(part.anchor);
            },
            block);
        if (const auto *form = std::get_if<KeyValueList>(&block))
            for (const auto &entry : form->entries)
                name(entry.anchor);
    }
}

Result<void> DocxBody::write()
{
    startPart(m_notes, "w:footnotes");
    separatorNote(m_notes, "separator", -1);
    separatorNote(m_notes, "continuationSeparator", 0);
    startPart(m_body, "w:document");
    start(m_body, "w:body");
    for (const Block &block : m_document.blocks)
        std::visit([this](const auto &part) { add(part); }, block);
    start(m_body, "w:sectPr");
    empty(m_body, "w:headerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rIdHeader")}});
    empty(m_body, "w:footerReference", {{"w:type", QStringLiteral("default")}, {"r:id", QStringLiteral("rIdFooter")}});
    empty(m_body, "w:pgSz", {{"w:w", val(11906)}, {"w:h", val(16838)}});
    empty(m_body, "w:pgMar",
          {{"w:top", val(1520)},
           {"w:right", val(1441)},
           {"w:bottom", val(1440)},
           {"w:left", val(1441)},
           {"w:header", val(820)},
           {"w:footer", val(760)},
           {"w:gutter", val(0)}});
    m_body.writeEndElement();
    m_body.writeEndDocument();
    m_notes.writeEndDocument();
    return m_result;
}

void DocxBody::startParagraph(QXmlStreamWriter &xml, const Look &look, bool isRightToLeft)
{
    start(xml, "w:p");
    start(xml, "w:pPr");
    empty(xml, "w:pStyle", {{"w:val", QString::fromLatin1(look.style)}});
    if (look.keepWithNext)
        empty(xml, "w:keepNext");
    if (look.numbering > 0) {
        start(xml, "w:numPr");
        empty(xml, "w:ilvl", {{"w:val", val(0)}});
        empty(xml, "w:numId", {{"w:val", val(look.numbering)}});
        xml.writeEndElement();
    }
    if (isRightToLeft)
        empty(xml, "w:bidi");
    if (look.alignsRight && !isRightToLeft)
        empty(xml, "w:jc", {{"w:val", QStringLiteral("right")}});
    xml.writeEndElement();
}

void DocxBody::paragraph(QXmlStreamWriter &xml, const RichText &text, const Look &look)
{
    startParagraph(xml, look, isRightToLeft(text));
    const QByteArray name = bookmark(look.anchor);
    const QString id = val(++m_bookmarkCount);
    if (!name.isEmpty())
        empty(xml, "w:bookmarkStart", {{"w:id", id}, {"w:name", QString::fromLatin1(name)}});
    if (!look.label.isEmpty()) {
        run(xml, Run{.text = look.label});
        start(xml, "w:r");
        empty(xml, "w:tab");
        xml.writeEndElement();
    }
    runs(xml, text);
    if (!name.isEmpty())
        empty(xml, "w:bookmarkEnd", {{"w:id", id}});
    xml.writeEndElement();
}

void DocxBody::runs(QXmlStreamWriter &xml, const RichText &text)
{
    for (const Run &part : text) {
        const QByteArray place = bookmark(part.link);
        if (!place.isEmpty())
            start(xml, "w:hyperlink", {{"w:anchor", QString::fromLatin1(place)}});
        run(xml, part);
        if (!place.isEmpty())
            xml.writeEndElement();
        if (!part.footnote.empty() && &xml == &m_body) {
            footnote(part.footnote);
            start(xml, "w:r");
            start(xml, "w:rPr");
            empty(xml, "w:rStyle", {{"w:val", QStringLiteral("FootnoteReference")}});
            xml.writeEndElement();
            empty(xml, "w:footnoteReference", {{"w:id", val(m_noteCount)}});
            xml.writeEndElement();
        }
    }
}

void DocxBody::run(QXmlStreamWriter &xml, const Run &run)
{
    const QString text = withFixedSpaces(printable(run.text), m_isNarrow && &xml == &m_body);
    if (text.isEmpty())
        return;
    const bool isRtl = isRightToLeft(text);
    start(xml, "w:r");
    start(xml, "w:rPr");
    if (run.isBold) {
        empty(xml, "w:b");
        empty(xml, "w:bCs");
    }
    if (run.isItalic) {
        empty(xml, "w:i");
        empty(xml, "w:iCs");
    }
    if (isRtl)
        empty(xml, "w:rtl");
    if (!run.language.isEmpty())
        empty(xml, "w:lang", {{isRtl ? "w:bidi" : "w:val", oneLine(plain(run.language))}});
    xml.writeEndElement();
    words(xml, text);
    xml.writeEndElement();
}

void DocxBody::footnote(const RichText &text)
{
    start(m_notes, "w:footnote", {{"w:id", val(++m_noteCount)}});
    startParagraph(m_notes, {.style = "FootnoteText"}, isRightToLeft(text));
    start(m_notes, "w:r");
    start(m_notes, "w:rPr");
    empty(m_notes, "w:rStyle", {{"w:val", QStringLiteral("FootnoteReference")}});
    m_notes.writeEndElement();
    empty(m_notes, "w:footnoteRef");
    m_notes.writeEndElement();
    run(m_notes, Run{.text = QStringLiteral(" ")});
    runs(m_notes, text);
    m_notes.writeEndElement();
    m_notes.writeEndElement();
}

void DocxBody::add(const Heading &heading)
{
    static constexpr const char *looks[] = {"Heading1", "Heading2", "Heading3"};
    paragraph(m_body, heading.text, {.style = looks[std::clamp(heading.level, 1, 3) - 1], .anchor = heading.anchor});
}

void DocxBody::add(const Paragraph &text)
{
    paragraph(m_body, text.text,
              {.style = text.look == Paragraph::Look::Small ? "SmallPrint" : "Normal",
               .keepWithNext = text.keepWithNext,
               .anchor = text.anchor});
}

void DocxBody::add(const NumberedParagraph &text)
{
    paragraph(m_body, text.text, {.style = "NumberedParagraph", .anchor = text.anchor});
}

void DocxBody::add(const List &list)
{
    const int number = list.isOrdered ? docx::FirstListNumbering + m_orderedLists++ : docx::DashNumbering;
    for (const RichText &item : list.items)
        paragraph(m_body, item, {.style = "ListItem", .numbering = number});
}

namespace {

/// The shares of the PDF.
std::vector<int> twipsOf(PangoContext *context, const Document &document, const Table &table)
{
    BlockLayout layout(context, document, PageGeometry{});
    std::vector<int> twips;
    for (const double width : TableLayout(layout, table).widths())
        twips.push_back(static_cast<int>(std::lround(width * 20)));
    return twips;
}

} // namespace

void DocxBody::row(const Table &table, const std::vector<RichText> &cells, const std::vector<int> &widths, bool isHead)
{
    start(m_body, "w:tr");
    start(m_body, "w:trPr");
    empty(m_body, "w:cantSplit");
    if (isHead)
        empty(m_body, "w:tblHeader");
    m_body.writeEndElement();
    for (size_t i = 0; i < widths.size(); ++i) {
        start(m_body, "w:tc");
        start(m_body, "w:tcPr");
        empty(m_body, "w:tcW", {{"w:w", val(widths[i])}, {"w:type", QStringLiteral("dxa")}});
        if (isHead)
            empty(
                m_body, "w:shd",
                {{"w:val", QStringLiteral("clear")}, {"w:color", QStringLiteral("auto")}, {"w:fill", QStringLiteral("E6E6E6")}});
        m_body.writeEndElement();
        m_isNarrow = true;
        paragraph(m_body, i < cells.size() ? cells[i] : RichText(),
                  {.style = isHead ? "TableHead" : "TableText", .alignsRight = table.columns[i].alignsRight});
        m_isNarrow = false;
        m_body.writeEndElement();
    }
    m_body.writeEndElement();
}

void DocxBody::add(const Table &table)
{
    if (!oneLine(table.caption).isEmpty())
        paragraph(m_body, table.caption, {.style = "Caption", .keepWithNext = true});
    if (table.columns.empty())
        return;
    const std::vector<int> widths = twipsOf(m_fonts.makeContext().get(), m_document, table);
    start(m_body, "w:tbl");
    start(m_body, "w:tblPr");
    empty(m_body, "w:tblW", {{"w:w", val(TextWidthTwips)}, {"w:type", QStringLiteral("dxa")}});
    start(m_body, "w:tblBorders");
    for (const char *side : {"w:top", "w:bottom", "w:insideH"})
        empty(
            m_body, side,
            {{"w:val", QStringLiteral("single")}, {"w:sz", val(4)}, {"w:space", val(0)}, {"w:color", QStringLiteral("B8B8B8")}});
    m_body.writeEndElement();
    empty(m_body, "w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    m_body.writeEndElement();
    start(m_body, "w:tblGrid");
    for (const int width : widths)
        empty(m_body, "w:gridCol", {{"w:w", val(width)}});
    m_body.writeEndElement();
    std::vector<RichText> titles;
    for (const Table::Column &column : table.columns)
        titles.push_back(plain(column.title));
    row(table, titles, widths, true);
    for (const auto &cells : table.rows)
        row(table, cells, widths, false);
    m_body.writeEndElement();
    paragraph(m_body, {}, {.style = "SmallPrint"}); // tables that touch would become one
}

void DocxBody::add(const Figure &figure)
{
    QByteArray bytes = figure.image;
    double width = figure.drawing.width;
    double height = figure.drawing.height;
    QByteArray extension = ".png";
    if (!bytes.isEmpty()) {
        const auto info = imageInfo(bytes);
        if (!info)
            return;
        width = figure.width > 0 ? figure.width : TextWidth;
        height = width * info->height / info->width;
        if (info->kind == ImageInfo::Kind::Jpeg)
            extension = ".jpg";
    } else if (width > 0 && height > 0) {
        const auto png = drawingAsPng(m_fonts, figure.drawing, m_dotsPerInch);
        if (!png) {
            m_result = png.error();
            return;
        }
        bytes = *png;
    }
    if (bytes.isEmpty() || width <= 0 || height <= 0)
        return;
    const double scale = std::min({1.0, TextWidth / width, LargestHeight / height});
    m_media.push_back({"word/media/image" + QByteArray::number(m_media.size() + 1) + extension, bytes});
    const bool hasCaption = !oneLine(figure.caption).isEmpty();
    startParagraph(m_body, {.style = "Normal", .keepWithNext = hasCaption}, false);
    picture("rIdImage" + QByteArray::number(m_media.size()), width * scale, height * scale, oneLine(plain(figure.alt)));
    m_body.writeEndElement();
    if (hasCaption)
        paragraph(m_body, figure.caption, {.style = "Caption"});
}

void DocxBody::picture(const QByteArray &relation, double width, double height, const QString &alt)
{
    const QString cx = QString::number(std::lround(width * 12700));
    const QString cy = QString::number(std::lround(height * 12700));
    const QString id = QString::number(m_media.size());
    const QString name = QStringLiteral("Figure ") + id;
    const QString pictureNamespace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");
    start(m_body, "w:r");
    start(m_body, "w:drawing");
    start(m_body, "wp:inline", {{"distT", val(0)}, {"distB", val(0)}, {"distL", val(0)}, {"distR", val(0)}});
    empty(m_body, "wp:extent", {{"cx", cx}, {"cy", cy}});
    empty(m_body, "wp:docPr", {{"id", id}, {"name", name}, {"descr", alt}});
    start(m_body, "a:graphic");
    start(m_body, "a:graphicData", {{"uri", pictureNamespace}});
    start(m_body, "pic:pic");
    start(m_body, "pic:nvPicPr");
    empty(m_body, "pic:cNvPr", {{"id", id}, {"name", name}, {"descr", alt}});
    empty(m_body, "pic:cNvPicPr");
    m_body.writeEndElement();
    start(m_body, "pic:blipFill");
    empty(m_body, "a:blip", {{"r:embed", QString::fromLatin1(relation)}});
    start(m_body, "a:stretch");
    empty(m_body, "a:fillRect");
    m_body.writeEndElement();
    m_body.writeEndElement();
    start(m_body, "pic:spPr");
    start(m_body, "a:xfrm");
    empty(m_body, "a:off", {{"x", val(0)}, {"y", val(0)}});
    empty(m_body, "a:ext", {{"cx", cx}, {"cy", cy}});
    m_body.writeEndElement();
    start(m_body, "a:prstGeom", {{"prst", QStringLiteral("rect")}});
    empty(m_body, "a:avLst");
    for (int i = 0; i < 8; ++i) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing, r
        m_body.writeEndElement();
}

void DocxBody::add(const PageBreak &)
{
    start(m_body, "w:p");
    start(m_body, "w:r");
    empty(m_body, "w:br", {{"w:type", QStringLiteral("page")}});
    m_body.writeEndElement();
    m_body.writeEndElement();
}

void DocxBody::add(const Notice &notice)
{
    for (const RichText &text : notice.paragraphs)
        paragraph(m_body, text, {.style = notice.look == Notice::Look::Box ? "Notice" : "Quote"});
}

void DocxBody::add(const WritingLines &lines)
{
    RichText text = lines.label;
    for (int i = 0; i < lines.count; ++i)
        text.push_back(Run{.text = QString((lines.count > 1 ? u"\n" : u" ") + QString(WritingLetters, u'_'))});
    paragraph(m_body, text, {});
}

void DocxBody::add(const KeyValueList &form)
{
    for (const auto &entry : form.entries) {
        paragraph(m_body, entry.question, {.style = "FormQuestion", .label = entry.number, .anchor = entry.anchor});
        paragraph(m_body, entry.answer, {.style = "FormAnswer"});
    }
}

QByteArray DocxBody::relations() const
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                     "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto relation = [&](const QByteArray &id, const QByteArray &type, const QByteArray &target) {
        xml += "<Relationship Id=\"" + id + "\" Type=\"" + Office + type + "\" Target=\"" + target + "\"/>";
    };
    relation("rIdStyles", "styles", "styles.xml");
    relation("rIdNumbering", "numbering", "numbering.xml");
    relation("rIdFootnotes", "footnotes", "footnotes.xml");
    relation("rIdSettings", "settings", "settings.xml");
    relation("rIdHeader", "header", "header1.xml");
    relation("rIdFooter", "footer", "footer1.xml");
    for (size_t i = 0; i < m_media.size(); ++i)
        relation("rIdImage" + QByteArray::number(i + 1), "image", m_media[i].name.mid(qstrlen("word/")));
    return xml + "</Relationships>";
}

} // namespace solnoma
