// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/blocks.h"
#include "dossier/zip_writer.h"

#include <QHash>
#include <QXmlStreamWriter>

namespace solnoma {

class FontSet;

/// Writes word/document.xml, footnotes.xml and the pictures. Used once, by writeDocx().
class DocxBody
{
public:
    DocxBody(const Document &document, const FontSet &fonts, double dotsPerInch);

    Result<void> write();

    /// After write().
    QByteArray documentXml() const { return m_bodyXml; }
    QByteArray footnotesXml() const { return m_notesXml; }
    QByteArray relations() const;
    const std::vector<ZipEntry> &media() const { return m_media; }
    int orderedLists() const { return m_orderedLists; }

private:
    struct Look {
        const char *style;
        int numbering = 0;
        bool keepWithNext = false;
        bool alignsRight = false;
        QString label = {}; ///< printed before the text, followed by a tab
        QString anchor = {};
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

    void paragraph(QXmlStreamWriter &xml, const RichText &text, const Look &look);
    void startParagraph(QXmlStreamWriter &xml, const Look &look, bool isRightToLeft);
    void runs(QXmlStreamWriter &xml, const RichText &text);
    void run(QXmlStreamWriter &xml, const Run &run);
    void footnote(const RichText &text);
    void row(const Table &table, const std::vector<RichText> &cells, const std::vector<int> &widths, bool isHead);
    void picture(const QByteArray &file, double width, double height, const QString &alt);
    QByteArray bookmark(const QString &anchor) const { return m_bookmarks.value(anchor); }

    const Document &m_document;
    const FontSet &m_fonts;
    double m_dotsPerInch;
    QByteArray m_bodyXml;
    QByteArray m_notesXml;
    QXmlStreamWriter m_body{&m_bodyXml};
    QXmlStreamWriter m_notes{&m_notesXml};
    std::vector<ZipEntry> m_media;
    QHash<QString, QByteArray> m_bookmarks;
    int m_noteCount = 0;
    int m_orderedLists = 0;
    int m_bookmarkCount = 0;
    bool m_isNarrow = false; ///< within the cell of a table
    Result<void> m_result;
};

} // namespace solnoma
