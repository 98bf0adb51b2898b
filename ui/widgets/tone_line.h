// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QFrame>

class QLabel;

namespace solnoma {

class IconView;

/// A sentence in its place on a page, with the icon of what it is: an error, a warning, done, good to know. Gone while it
/// says nothing.
class ToneLine : public QFrame
{
    Q_OBJECT
public:
    /// `name` is the object name of the label.
    ToneLine(const QString &name, QWidget *parent);

    void say(Tone tone, const QString &sentence);
    void clear() { say(Tone::Information, {}); }
    QString text() const;
    QLabel *label() { return m_label; }

private:
    IconView *m_icon;
    QLabel *m_label;
};

} // namespace solnoma
