// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/display_list.h"

#include <QHash>

namespace solnoma {

struct TextStyle {
    const char *family;
    double size;    ///< points
    double leading; ///< from baseline to baseline, whatever the fonts of a line ask for
    bool isBold = false;
    double grey = 0;
    bool alignsRight = false;
    bool isNarrow = false; ///< of a column: a long date may break behind its month
};

/// A stretch of a paragraph that the structure tree tells apart.
struct Mark {
    enum class Kind { Text, Link, NoteReference };
    Kind kind = Kind::Text;
    int from = 0, to = 0;        ///< bytes
    QByteArray destination = {}; ///< of Link and NoteReference
    QByteArray language = {};    ///< only where it differs from the paragraph's
    int note = 0;                ///< number of a NoteReference
};

/// A paragraph broken into lines. Lines point into `layout`.
struct ShapedText {
    struct Line {
        PangoLayoutLine *line;
        double x = 0; ///< from the left edge of the paragraph
        double width = 0;
        int from = 0, to = 0;
    };
    GPtr<PangoLayout> layout;
    TextStyle style{};
    std::vector<Line> lines = {};
    std::vector<Mark> marks = {};
    QByteArray language = {}; ///< of the whole paragraph, where it is not the document's
    bool isRightToLeft = false;

    double height() const { return style.leading * static_cast<double>(lines.size()); }
    /// The last footnote referred to, 0 if none.
    int lastNote() const;
    /// A paragraph of one kind needs no Span elements below its own.
    bool isUniform() const { return marks.size() <= 1; }
};

/// Turns rich text into broken lines, counting footnotes as they come. Owned by the layout of one document.
class TextShaper
{
public:
    struct Note {
        int number;
        RichText text;
    };

    TextShaper(PangoContext *context, const Document &document);

    ShapedText shape(const RichText &text, const TextStyle &style, double width);
    /// The notes met since the last call, in order.
    std::vector<Note> takeNotes();
    /// The name that links to this block use; empty if it has no anchor.
    QByteArray destinationOf(const QString &anchor) const { return m_destinations.value(anchor); }

private:
    struct Draft;
    void append(Draft &draft, const Run &run);
    void addMark(Draft &draft, Mark mark, const Run &run);
    ShapedText broken(Draft &draft, const TextStyle &style, double width);

    PangoContext *m_context;
    QByteArray m_language;
    QHash<QString, QByteArray> m_destinations;
    std::vector<Note> m_notes;
    int m_noteCount = 0;
};

/// Breaks the lines anew for another width.
void breakLines(ShapedText &text, double width);
/// What no line break may divide: of text that is not broken by its width.
double longestPiece(const ShapedText &text);

/// The items of one line with its baseline at y; with Span and Link elements where the paragraph is not uniform.
void appendLine(Items &items, const ShapedText &text, size_t line, double x, double y);

QString superscript(int number);

} // namespace solnoma
