// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QTimer>
#include <QWidget>

namespace solnoma {

/// One line for a passphrase, kept in sodium memory and nowhere else: no copy in Qt's text engine, no undo, no selection,
/// nothing to copy out. Takes every input method and paste; the caret stays at the end. GUI thread.
class PassphraseEdit : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype Longest = 4096; ///< bytes; as normalisedPassphrase() takes them

    explicit PassphraseEdit(QWidget *parent = nullptr);
    ~PassphraseEdit() override;

    /// UTF-8 as typed, in memory of its own.
    SecretBytes passphrase() const;
    qsizetype length() const { return m_characters; }
    bool isEmpty() const { return m_used == 0; }
    bool isSameAs(const PassphraseEdit &other) const;
    void clear();
    void append(QStringView text);
    void paste();

    /// What the keyboard does, for the label beside: Caps Lock, and the letters last typed. Empty: nothing to say.
    QString notice() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    void changed();
    void noticeChanged();
    void returnPressed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void removeLast();
    void tellChanged();
    void watch(QStringView typed, Qt::KeyboardModifiers modifiers);
    QRect textRect() const;

    SecretBytes m_memory;
    qsizetype m_used = 0;
    qsizetype m_characters = 0;
    QTimer m_blink;
    bool m_isCaretShown = false;
    bool m_isCapsLock = false;
    QChar::Script m_script = QChar::Script_Unknown;
};

} // namespace solnoma
