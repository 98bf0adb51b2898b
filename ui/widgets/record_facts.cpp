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

RecordFacts::RecordFacts(QWidget *parent, Extent extent) : QTextEdit(parent), m_extent(extent)
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
    if (m_extent == Extent::Glance)
        addGlance(context, record, {});
    else
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

QSize RecordFacts::sizeHint() const
{
    constexpr int GlanceLines = 6;
    const QSize usual = QTextEdit::sizeHint();
    const int lines = GlanceLines * fontMetrics().lineSpacing() + 2 * (frameWidth() + qRound(document()->documentMargin()));
    return m_extent == Extent::Glance ? QSize(usual.width(), lines) : usual;
}

void RecordFacts::addRecord(AppContext &context, const Record &record, int depth, const QString &first)
{
    const auto fields = record.entity().fields;
    const auto add = [&](size_t i) {
        if (!isShown(record, fields[i]))
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

bool RecordFacts::isShown(const Record &record, const Field &field) const
{
    if (field.isRow() || isForMachines(field) || record.isEmpty(field.id))
        return false;
    return m_extent == Extent::All || field.level < Level::Restricted;
}

/// The names, one paragraph of short answers, one for each long one, one for each row.
void RecordFacts::addGlance(AppContext &context, const Record &record, const QString &heading)
{
    const auto fields = record.entity().fields;
    if (record.levelOrStart() >= Level::Restricted) {
        if (heading.isEmpty())
            addLine({}, tr("Restricted: its page shows it (Enter)."), 0);
        return;
    }
    if (!heading.isEmpty())
        addLine(heading, {}, 0);
    const bool isRow = !heading.isEmpty();
    const auto addRows = [&](bool areNames) {
        for (const auto &[index, rows] : record.allRows()) {
            const Field &slot = fields[static_cast<size_t>(index)];
            if ((slot.target == "name") != areNames || slot.level >= Level::Restricted)
                continue;
            for (const Record &row : rows)
                addGlance(context, row, words::fieldLabel(slot));
        }
    };
    addRows(true);
    if (!isRow && !document()->isEmpty())
        addLine({}, {}, 0);
    QList<const Field *> longOnes;
    for (const Field &field : fields) {
        if (!isShown(record, field))
            continue;
        if (field.kind == FieldKind::Long && !isRow)
            longOnes.append(&field);
        else if (const QString text = words::value(context, field, record.value(field.id)); !text.isEmpty())
            addBeside(words::fieldLabel(field), text.simplified());
    }
    for (const Field *field : std::as_const(longOnes))
        addLine(words::fieldLabel(*field), words::value(context, *field, record.value(field->id)), 0);
    addRows(false);
}

/// Behind what stands in the last line.
void RecordFacts::addBeside(const QString &label, const QString &text)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!cursor.atBlockStart())
        cursor.insertText(QStringLiteral("   "), QTextCharFormat());
    addWords(label, text);
}

void RecordFacts::addWords(const QString &label, const QString &text)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat name;
    name.setFontItalic(!text.isEmpty()); // no colour of its own: the look may change while it stands here
    if (text.isEmpty())
        name.setFontWeight(QFont::DemiBold);
    if (!label.isEmpty())
        cursor.insertText(text.isEmpty() ? label : label + QStringLiteral("  "), name);
    cursor.insertText(text, QTextCharFormat());
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
    addWords(label, text);
}

} // namespace solnoma
