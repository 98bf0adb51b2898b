// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_facts.h"

#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QTextBlock>

namespace solnoma {

namespace {

bool isForMachines(const Field &field)
{
    return field.kind == FieldKind::Object || field.kind == FieldKind::Box;
}

} // namespace

RecordFacts::RecordFacts(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void RecordFacts::show(AppContext &context, const Record &record, const QString &first)
{
    clear();
    addRecord(context, record, 0, first);
    moveCursor(QTextCursor::Start);
}

void RecordFacts::add(const QString &heading, const QString &text)
{
    addLine(heading, text, 0);
    moveCursor(QTextCursor::Start);
}

void RecordFacts::mark(const QString &words)
{
    QList<ExtraSelection> found;
    for (QTextCursor at = document()->find(words); !words.isEmpty() && !at.isNull(); at = document()->find(words, at)) {
        ExtraSelection selection;
        selection.cursor = at;
        selection.format.setFontWeight(QFont::Bold);
        selection.format.setBackground(palette().brush(QPalette::Highlight));
        selection.format.setForeground(palette().brush(QPalette::HighlightedText));
        found.append(selection);
    }
    setExtraSelections(found);
}

void RecordFacts::addRecord(AppContext &context, const Record &record, int depth, const QString &first)
{
    const auto fields = record.entity().fields;
    const auto add = [&](size_t i) {
        if (fields[i].isRow() || isForMachines(fields[i]))
            return;
        const QString text = words::value(context, fields[i], record.valueAt(static_cast<int>(i)));
        if (!text.isEmpty())
            addLine(words::fieldLabel(fields[i]), text, depth);
    };
    const int leading = record.entity().indexOf(first.toStdString());
    if (leading >= 0)
        add(static_cast<size_t>(leading));
    for (size_t i = 0; i < fields.size(); ++i) {
        if (static_cast<int>(i) != leading)
            add(i);
    }
    for (const auto &[index, rows] : record.allRows()) {
        int number = 0;
        for (const Record &row : rows) {
            const QString heading = words::fieldLabel(fields[static_cast<size_t>(index)]);
            addLine(rows.size() > 1 ? QStringLiteral("%1 %2").arg(heading).arg(++number) : heading, {}, depth);
            addRecord(context, row, depth + 1, {});
        }
    }
}

void RecordFacts::addLine(const QString &label, const QString &text, int depth)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!document()->isEmpty())
        cursor.insertBlock();
    QTextBlockFormat block;
    block.setIndent(depth);
    block.setBottomMargin(fontMetrics().height() / 4.0);
    cursor.setBlockFormat(block);
    QTextCharFormat name;
    name.setFontItalic(!text.isEmpty()); // no colour of its own: the look may change while it stands here
    if (text.isEmpty())
        name.setFontWeight(QFont::DemiBold);
    cursor.insertText(text.isEmpty() ? label : label + QStringLiteral("  "), name);
    cursor.insertText(text, QTextCharFormat());
}

} // namespace solnoma
