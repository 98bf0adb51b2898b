// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passphrase_edit.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QStyleHints>
#include <QStyleOptionFrame>

#include <algorithm>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr QChar Dot(0x25CF);

/// Overwrites the one buffer that all copies of an event's text share. A literal of the program has none.
void wipe(QString &text)
{
    if (!text.isEmpty() && text.data_ptr().isMutable())
        sodium_memzero(const_cast<QChar *>(text.constData()), static_cast<size_t>(text.size()) * sizeof(QChar));
}

class PassphraseAccessible final : public QAccessibleWidget
{
public:
    explicit PassphraseAccessible(PassphraseEdit *edit) : QAccessibleWidget(edit, QAccessible::EditableText) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return QString(static_cast<PassphraseEdit *>(widget())->length(), Dot);
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *edit = qobject_cast<PassphraseEdit *>(object);
    return edit ? new PassphraseAccessible(edit) : nullptr;
}

/// Counts UTF-8 without looking at what it says.
bool isFirstByte(unsigned char byte)
{
    return (byte & 0xC0) != 0x80;
}

} // namespace

PassphraseEdit::PassphraseEdit(QWidget *parent) : QWidget(parent), m_memory(Longest)
{
    QAccessible::installFactory(makeAccessible); // the same one twice is kept once
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_blink.setInterval(std::max(QGuiApplication::styleHints()->cursorFlashTime() / 2, 250));
    connect(&m_blink, &QTimer::timeout, this, [this] {
        m_isCaretShown = !m_isCaretShown;
        update();
    });
}

PassphraseEdit::~PassphraseEdit() = default;

SecretBytes PassphraseEdit::passphrase() const
{
    return SecretBytes::copyOf(m_memory.view().first(m_used));
}

bool PassphraseEdit::isSameAs(const PassphraseEdit &other) const
{
    return m_used == other.m_used && sodium_memcmp(m_memory.data(), other.m_memory.data(), static_cast<size_t>(m_used)) == 0;
}

void PassphraseEdit::clear()
{
    sodium_memzero(m_memory.data(), m_memory.size());
    m_used = 0;
    m_characters = 0;
    tellChanged();
}

void PassphraseEdit::append(QStringView text)
{
    // Code point by code point: QString::toUtf8 would leave the whole of it on the heap.
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t point = text[at].unicode();
        if (text[at].isHighSurrogate() && at + 1 < text.size())
            point = QChar::surrogateToUcs4(text[at], text[at + 1]), ++at;
        else if (text[at].isSurrogate())
            point = QChar::ReplacementCharacter;
        if (point == U'\n' || point == U'\r')
            break; // only the first line of what is pasted
        if (point < 0x20 || point == 0x7F)
            continue;
        unsigned char bytes[4];
        const int count = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        char32_t rest = point;
        for (int i = count - 1; i > 0; --i, rest >>= 6)
            bytes[i] = static_cast<unsigned char>(0x80 | (rest & 0x3F));
        constexpr unsigned char first[] = {0, 0x00, 0xC0, 0xE0, 0xF0};
        bytes[0] = static_cast<unsigned char>(first[count] | rest);
        if (m_used + count > Longest)
            break;
        std::copy_n(bytes, count, m_memory.data() + m_used);
        sodium_memzero(bytes, sizeof bytes);
        m_used += count;
        ++m_characters;
    }
    tellChanged();
}

void PassphraseEdit::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    append(text);
    wipe(text);
}

void PassphraseEdit::removeLast()
{
    while (m_used > 0) {
        unsigned char &byte = m_memory.data()[--m_used];
        const bool first = isFirstByte(byte);
        byte = 0;
        if (first)
            break;
    }
    m_characters = std::max<qsizetype>(m_characters - 1, 0);
    tellChanged();
}

void PassphraseEdit::tellChanged()
{
    m_isCaretShown = hasFocus();
    update();
    Q_EMIT changed();
}

/// Qt tells neither Caps Lock nor the layout. Both show in what arrives: capitals without Shift, and the letters' script.
void PassphraseEdit::watch(QStringView typed, Qt::KeyboardModifiers modifiers)
{
    const bool wasCapsLock = m_isCapsLock;
    const QChar::Script wasScript = m_script;
    for (const QChar each : typed) {
        if (!each.isLetter())
            continue;
        m_script = each.script();
        if (each.toLower() != each.toUpper())
            m_isCapsLock = each.isUpper() != modifiers.testFlag(Qt::ShiftModifier);
    }
    if (wasCapsLock != m_isCapsLock || wasScript != m_script)
        Q_EMIT noticeChanged();
}

QString PassphraseEdit::notice() const
{
    QString letters;
    switch (m_script) {
    case QChar::Script_Latin: letters = tr("Latin letters"); break;
    case QChar::Script_Cyrillic: letters = tr("Cyrillic letters"); break;
    case QChar::Script_Arabic: letters = tr("Arabic letters"); break;
    default: break;
    }
    if (!m_isCapsLock)
        return letters;
    return letters.isEmpty() ? tr("Caps Lock is on") : tr("Caps Lock is on · %1").arg(letters);
}

bool PassphraseEdit::event(QEvent *event)
{
    // Keys of the text box go to it, not to a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) || (!key->text().isEmpty() && key->text().front().isPrint() &&
                                                  !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)))) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    QString text = event->text();
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT returnPressed();
    } else if (event->key() == Qt::Key_Backspace) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            clear();
        else
            removeLast();
    } else if (event->key() == Qt::Key_CapsLock) {
        m_isCapsLock = false; // said again by the next letter, if it is so
        Q_EMIT noticeChanged();
    } else if (!text.isEmpty() && (text.front().isPrint() || text.front().isSurrogate())) {
        watch(text, event->modifiers());
        append(text);
        wipe(text);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PassphraseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QString text = event->commitString();
    watch(text, QGuiApplication::queryKeyboardModifiers());
    append(text);
    wipe(text);
    event->accept();
}

QVariant PassphraseEdit::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled: return isEnabled();
    case Qt::ImHints: return static_cast<int>(inputMethodHints());
    case Qt::ImCursorRectangle: return textRect();
    case Qt::ImSurroundingText: return QString();
    case Qt::ImCursorPosition:
    case Qt::ImAnchorPosition: return 0;
    default: return QWidget::inputMethodQuery(query);
    }
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Paste"), this, &PassphraseEdit::paste);
    menu->addAction(tr("Clear"), this, &PassphraseEdit::clear);
    menu->popup(event->globalPos());
}

void PassphraseEdit::focusInEvent(QFocusEvent *event)
{
    m_isCaretShown = true;
    m_blink.start();
    QWidget::focusInEvent(event);
    update();
}

void PassphraseEdit::focusOutEvent(QFocusEvent *event)
{
    m_isCaretShown = false;
    m_blink.stop();
    QWidget::focusOutEvent(event);
    update();
}

QRect PassphraseEdit::textRect() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    const int margin = fontMetrics().averageCharWidth() / 2;
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(margin, 0, -margin, 0);
}

void PassphraseEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    option.initFrom(this);
    option.rect = rect();
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    option.state |= QStyle::State_Sunken;
    if (hasFocus())
        option.state |= QStyle::State_HasFocus;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);

    const QRect area = textRect();
    painter.setClipRect(area);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    const int step = fontMetrics().horizontalAdvance(Dot);
    const qsizetype room = std::max(area.width() / std::max(step, 1) - 1, 1);
    const qsizetype shown = std::min(m_characters, room);
    const QString dots(shown, Dot);
    painter.drawText(area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), dots);
    if (!m_isCaretShown)
        return;
    const int width = fontMetrics().horizontalAdvance(dots) + 1;
    const int x = isRightToLeft() ? area.right() - width : area.left() + width;
    painter.fillRect(QRect(x, area.top() + 3, style()->pixelMetric(QStyle::PM_TextCursorWidth, nullptr, this), area.height() - 6),
                     palette().color(QPalette::Text));
}

QSize PassphraseEdit::sizeHint() const
{
    QStyleOptionFrame option;
    option.initFrom(this);
    option.lineWidth = style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, this);
    const QSize content(fontMetrics().averageCharWidth() * 32, fontMetrics().height() + 8);
    return style()->sizeFromContents(QStyle::CT_LineEdit, &option, content, this);
}

QSize PassphraseEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, sizeHint().height()};
}

} // namespace solnoma
