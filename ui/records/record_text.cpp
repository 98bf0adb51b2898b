// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_text.h"

#include "ui/forms/rows_editor.h"
#include "ui/forms/section.h"
#include "ui/shell/words.h"

#include <QTextCursor>

namespace solnoma {

RecordText::RecordText(AppContext &context, QTextCursor &cursor, double pointSize)
    : m_context(context), m_cursor(cursor), m_pointSize(pointSize)
{
}

void RecordText::heading(const QString &text, int level)
{
    QTextBlockFormat block;
    block.setHeadingLevel(level);
    block.setTopMargin(m_pointSize * (level == 1 ? 0.5 : 1.4));
    block.setBottomMargin(m_pointSize * 0.4);
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontPointSize(m_pointSize * (level == 1 ? 1.6 : level == 2 ? 1.25 : 1.05));
    m_cursor.insertBlock(block, format);
    m_cursor.insertText(text, format);
}

void RecordText::paragraph(const QString &text)
{
    QTextBlockFormat block;
    block.setBottomMargin(m_pointSize * 0.4);
    m_cursor.insertBlock(block, QTextCharFormat());
    m_cursor.insertText(text, QTextCharFormat());
}

void RecordText::line(const QString &label, const QString &value, int indent)
{
    QTextBlockFormat block;
    block.setIndent(indent);
    block.setBottomMargin(m_pointSize * 0.15);
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    m_cursor.insertBlock(block, QTextCharFormat());
    m_cursor.insertText(QString(label + QStringLiteral(": ")), strong);
    m_cursor.insertText(value, QTextCharFormat());
}

void RecordText::record(const Record &record, int indent)
{
    for (const FormPart &part : formOf(record.entity())) {
        for (const std::vector<const Field *> &fields : part.lines) {
            for (const Field *field : fields) {
                if (field->isRow()) {
                    rows(record, *field, indent);
                    continue;
                }
                const QString value = words::value(m_context, *field, record.value(field->id));
                if (!value.isEmpty())
                    line(words::fieldLabel(*field), value, indent);
            }
        }
    }
}

void RecordText::rows(const Record &record, const Field &field, int indent)
{
    const Record::Rows &all = record.rows(field.id);
    if (all.empty())
        return;
    line(words::fieldLabel(field), {}, indent);
    for (const Record &row : all) {
        QTextBlockFormat block;
        block.setIndent(indent + 1);
        block.setTopMargin(m_pointSize * 0.3);
        m_cursor.insertBlock(block, QTextCharFormat());
        m_cursor.insertText(rowInWords(m_context, row), QTextCharFormat());
        for (const auto &[slot, below] : row.allRows())
            rows(row, row.entity().fields[static_cast<size_t>(slot)], indent + 2);
        longTexts(row, indent + 2);
    }
}

/// What one line of words had to shorten.
void RecordText::longTexts(const Record &row, int indent)
{
    for (const Field &field : row.entity().fields) {
        const QString text = field.kind == FieldKind::Long ? row.text(field.id) : QString();
        if (!text.isEmpty())
            line(words::fieldLabel(field), text, indent);
    }
}

} // namespace solnoma
