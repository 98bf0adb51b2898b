// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/docx_parts.h"

#include "dossier/text_clean.h"

#include <algorithm>

namespace solnoma::docx {

namespace {

#define SOLNOMA_XML "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define SOLNOMA_W "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

/// A paragraph style: sizes in half points, spaces in twentieths of a point.
struct Style {
    const char *id;
    const char *name;
    const char *paragraph;
    const char *run;
    int size = 0; ///< 0: as what it is based on
    const char *basedOn = "Normal";
};

constexpr Style paragraphStyles[] = {
    {"Heading1", "heading 1", "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/><w:outlineLvl w:val=\"0\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/>", 34},
    {"Heading2", "heading 2", "<w:keepNext/><w:spacing w:before=\"320\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/>", 25},
    {"Heading3", "heading 3", "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"40\"/><w:outlineLvl w:val=\"2\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/>", 21},
    {"NumberedParagraph", "Numbered Paragraph", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>", ""},
    {"ListItem", "List Item", "<w:spacing w:before=\"20\" w:after=\"40\"/>", ""},
    {"SmallPrint", "Small Print", "", "", 17},
    {"Quote", "Quote",
     "<w:pBdr><w:left w:val=\"single\" w:sz=\"6\" w:space=\"8\" w:color=\"999999\"/></w:pBdr><w:ind w:left=\"360\" "
     "w:right=\"240\"/>",
     ""},
    {"Notice", "Notice",
     "<w:pBdr><w:left w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"404040\"/></w:pBdr>"
     "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"F0F0F0\"/><w:ind w:left=\"240\" w:right=\"120\"/>",
     ""},
    {"Caption", "caption", "<w:spacing w:before=\"120\" w:after=\"80\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:color w:val=\"333333\"/>", 17},
    {"TableText", "Table Text", "<w:spacing w:before=\"50\" w:after=\"50\" w:line=\"240\" w:lineRule=\"auto\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>", 17},
    {"TableHead", "Table Head", "<w:keepNext/>", "<w:b/><w:bCs/>", 0, "TableText"},
    {"FormQuestion", "Form Question",
     "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"4\" w:color=\"B8B8B8\"/></w:pBdr>"
     "<w:tabs><w:tab w:val=\"left\" w:pos=\"880\"/></w:tabs><w:spacing w:before=\"180\" w:after=\"20\"/>"
     "<w:ind w:left=\"880\" w:hanging=\"880\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/>", 18},
    {"FormAnswer", "Form Answer", "<w:ind w:left=\"880\"/>", ""},
    {"FootnoteText", "footnote text", "<w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>", "", 17},
    {"Header", "header",
     "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"3\" w:color=\"B8B8B8\"/></w:pBdr>"
     "<w:tabs><w:tab w:val=\"right\" w:pos=\"9024\"/></w:tabs><w:spacing w:after=\"0\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>", 16},
    {"Banner", "Banner", "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/><w:spacing w:before=\"60\" w:after=\"60\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:b/><w:bCs/><w:color w:val=\"FFFFFF\"/>", 24},
    {"Footer", "footer", "<w:tabs><w:tab w:val=\"right\" w:pos=\"9024\"/></w:tabs><w:spacing w:after=\"0\"/>",
     "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>", 16},
};

QString escaped(const QString &text)
{
    return printable(text).replace(u'\n', u' ').toHtmlEscaped();
}

QByteArray run(const QString &text, const char *properties = "")
{
    return "<w:r><w:rPr>" + QByteArray(properties) + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(text).toUtf8() +
           "</w:t></w:r>";
}

QByteArray field(const char *name)
{
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> " + QByteArray(name) +
           " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
           "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
}

QByteArray banner(const PageFurniture &page)
{
    if (page.banner.isEmpty())
        return {};
    return "<w:p><w:pPr><w:pStyle w:val=\"Banner\"/></w:pPr>" + run(page.banner) + "</w:p>";
}

QByteArray level(const char *format, const char *text, int indent)
{
    return "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + QByteArray(format) + "\"/><w:lvlText w:val=\"" +
           text + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"" + QByteArray::number(indent) +
           "\"/></w:tabs><w:ind w:left=\"" + QByteArray::number(indent) + "\" w:hanging=\"" + QByteArray::number(indent) +
           "\"/></w:pPr></w:lvl>";
}

} // namespace

QByteArray styles(const QString &language, bool isLarge)
{
    const auto sizeOf = [isLarge](int halfPoints) {
        return QByteArray::number(isLarge ? std::max(2 * 14, halfPoints * 27 / 20) : halfPoints);
    };
    QByteArray xml = SOLNOMA_XML
                     "<w:styles " SOLNOMA_W "><w:docDefaults><w:rPrDefault><w:rPr>"
                     "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" "
                     "w:cs=\"Times New Roman\"/><w:sz w:val=\"" +
                     sizeOf(22) + "\"/><w:szCs w:val=\"" + sizeOf(24) + "\"/><w:lang w:val=\"" + escaped(language).toUtf8() +
                     "\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"120\" "
                     "w:line=\"271\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                     "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                     "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                     "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style>";
    for (const Style &style : paragraphStyles) {
        const QByteArray halfPoints = sizeOf(style.size);
        const QByteArray size =
            style.size == 0 ? QByteArray() : "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
        xml += "<w:style w:type=\"paragraph\" w:styleId=\"" + QByteArray(style.id) + "\"><w:name w:val=\"" + style.name +
               "\"/><w:basedOn w:val=\"" + style.basedOn + "\"/><w:pPr>" + style.paragraph + "</w:pPr><w:rPr>" + style.run +
               size + "</w:rPr></w:style>";
    }
    return xml + "</w:styles>";
}

QByteArray numbering(int orderedLists)
{
    QByteArray xml = SOLNOMA_XML "<w:numbering " SOLNOMA_W ">";
    xml += "<w:abstractNum w:abstractNumId=\"0\">" + level("decimal", "%1.", 560) + "</w:abstractNum>";
    xml += "<w:abstractNum w:abstractNumId=\"1\">" + level("bullet", "–", 320) + "</w:abstractNum>";
    xml += "<w:abstractNum w:abstractNumId=\"2\">" + level("decimal", "%1.", 440) + "</w:abstractNum>";
    xml +=
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>";
    for (int i = 0; i < orderedLists; ++i)
        xml +=
            "<w:num w:numId=\"" + QByteArray::number(FirstListNumbering + i) +
            "\"><w:abstractNumId w:val=\"2\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";
    return xml + "</w:numbering>";
}

QByteArray settings()
{
    return SOLNOMA_XML
        "<w:settings " SOLNOMA_W "><w:removePersonalInformation/><w:removeDateAndTime/>"
        "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
        "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
        "w:val=\"15\"/></w:compat></w:settings>";
}

QByteArray header(const PageFurniture &page)
{
    return SOLNOMA_XML "<w:hdr " SOLNOMA_W ">" + banner(page) + "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr>" +
           run(page.header) + "</w:p></w:hdr>";
}

QByteArray footer(const PageFurniture &page)
{
    QByteArray number;
    QString rest = page.pageOf;
    for (qsizetype at = rest.indexOf(u'%'); at >= 0; at = rest.indexOf(u'%')) {
        const QChar which = at + 1 < rest.size() ? rest[at + 1] : QChar();
        number += run(rest.left(at));
        number += which == u'1' ? field("PAGE") : which == u'2' ? field("NUMPAGES") : QByteArray();
        rest = rest.mid(at + 2);
    }
    number += run(rest);
    return SOLNOMA_XML "<w:ftr " SOLNOMA_W "><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>" + run(page.reference) +
           "<w:r><w:tab/></w:r>" + number + "</w:p>" + banner(page) + "</w:ftr>";
}

QByteArray core(const Document &document)
{
    return SOLNOMA_XML "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                       "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" +
           escaped(document.title).toUtf8() + "</dc:title><dc:creator></dc:creator><dc:language>" +
           escaped(document.language).toUtf8() + "</dc:language></cp:coreProperties>";
}

QByteArray contentTypes()
{
    QByteArray xml =
        SOLNOMA_XML "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                    "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>"
                    "<Override PartName=\"/docProps/core.xml\" "
                    "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
    const std::pair<const char *, const char *> parts[] = {
        {"document", "document.main"}, {"styles", "styles"},  {"numbering", "numbering"}, {"footnotes", "footnotes"},
        {"settings", "settings"},      {"header1", "header"}, {"footer1", "footer"}};
    for (const auto &[file, type] : parts)
        xml += "<Override PartName=\"/word/" + QByteArray(file) +
               ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type + "+xml\"/>";
    return xml + "</Types>";
}

QByteArray packageRelations()
{
    return SOLNOMA_XML
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
        "Target=\"word/document.xml\"/>"
        "<Relationship Id=\"rId2\" "
        "Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" "
        "Target=\"docProps/core.xml\"/></Relationships>";
}

} // namespace solnoma::docx
