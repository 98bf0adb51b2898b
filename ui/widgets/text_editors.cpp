// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_editors.h"

#include "ui/widgets/content_line.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int FewestLines = 2;
constexpr int MostLines = 14;
constexpr qsizetype LongestMeasured = 4000; ///< letters: more fill the most lines in any case

void fill(QWidget *outer, QWidget *inner)
{
    auto *layout = new QVBoxLayout(outer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(inner);
    outer->setFocusProxy(inner);
}

Value valueOfText(const QString &text)
{
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

TextEditor::TextEditor(QWidget *parent) : FieldEditor(parent), m_line(new ContentLine(this))
{
    fill(this, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void TextEditor::setValue(const Value &value)
{
    // Setting the same text again would move the cursor.
    if (const QString text = textOf(value); text != m_line->text())
        showFromStart(*m_line, text);
}

Value TextEditor::value() const
{
    return valueOfText(m_line->text());
}

void TextEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

LongTextEditor::LongTextEditor(QWidget *parent) : FieldEditor(parent), m_text(new QPlainTextEdit(this))
{
    fill(this, m_text);
    m_text->setUndoRedoEnabled(false);
    m_text->setTabChangesFocus(true);
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhMultiLine);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        Q_EMIT edited();
    });
    m_text->viewport()->installEventFilter(this);
    fitHeight();
}

void LongTextEditor::setValue(const Value &value)
{
    const QString text = textOf(value);
    if (text == m_text->toPlainText())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
    fitHeight();
}

Value LongTextEditor::value() const
{
    return valueOfText(m_text->toPlainText());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::Resize && watched == m_text->viewport())
        fitHeight();
    return FieldEditor::eventFilter(watched, event);
}

void LongTextEditor::fitHeight()
{
    // The document itself breaks lines only once they are seen.
    const int width = m_text->viewport()->width() - static_cast<int>(2 * m_text->document()->documentMargin());
    const QString text = m_text->toPlainText().left(LongestMeasured);
    const int height =
        m_text->fontMetrics().boundingRect(QRect(0, 0, std::max(width, 1), QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    const int lines = std::clamp(height / m_text->fontMetrics().lineSpacing(), FewestLines, MostLines);
    const int margins = m_text->contentsMargins().top() + m_text->contentsMargins().bottom() +
                        static_cast<int>(2 * m_text->document()->documentMargin());
    m_text->setFixedHeight(lines * fontMetrics().lineSpacing() + margins + 2 * m_text->frameWidth());
}

NumberEditor::NumberEditor(Kind kind, QWidget *parent) : FieldEditor(parent), m_kind(kind), m_line(new ContentLine(this))
{
    fill(this, m_line);
    m_line->setInputMethodHints(m_line->inputMethodHints() | Qt::ImhPreferNumbers);
    m_line->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    // What was typed and is no number would otherwise look as if it were kept.
    connect(m_line, &QLineEdit::editingFinished, this, [this] { write(value()); });
}

void NumberEditor::setValue(const Value &value)
{
    if (value != this->value()) // "17," on the way to "17,600" is left alone
        write(value);
}

void NumberEditor::write(const Value &value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text;
    if (const auto *whole = std::get_if<qint64>(&value))
        text = locale.toString(*whole);
    else if (const auto *decimal = std::get_if<double>(&value))
        text = locale.toString(*decimal, 'g', 15);
    if (text != m_line->text())
        m_line->setText(text);
}

Value NumberEditor::value() const
{
    QString text = m_line->text();
    text.removeIf([](QChar c) { return c.isSpace(); }); // 10 000
    bool isNumber = false;
    if (m_kind == Kind::Whole) {
        const qint64 whole = QLocale().toLongLong(text, &isNumber);
        return isNumber ? Value(whole) : Value();
    }
    double decimal = QLocale().toDouble(text, &isNumber);
    if (!isNumber)
        decimal = QLocale::c().toDouble(text, &isNumber);
    return isNumber ? Value(decimal) : Value();
}

void NumberEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

TextsEditor::TextsEditor(QWidget *parent) : FieldEditor(parent), m_lines(new LongTextEditor(this))
{
    fill(this, m_lines);
    connect(m_lines, &FieldEditor::edited, this, &FieldEditor::edited);
}

void TextsEditor::setValue(const Value &value)
{
    const auto *texts = std::get_if<QStringList>(&value);
    if (value != this->value())
        m_lines->setValue(texts ? Value(texts->join(u'\n')) : Value());
}

Value TextsEditor::value() const
{
    QStringList texts;
    for (const QString &line : textOf(m_lines->value()).split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts.isEmpty() ? Value() : Value(texts);
}

void TextsEditor::setReadOnly(bool readOnly)
{
    m_lines->setReadOnly(readOnly);
}

} // namespace solnoma
