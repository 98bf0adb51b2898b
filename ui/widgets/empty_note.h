// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"

#include <QWidget>

class QLabel;

namespace solnoma {

class IconView;

/// What stands where nothing is yet: a large quiet icon above the sentence that says what to do next.
class EmptyNote : public QWidget
{
    Q_OBJECT
public:
    EmptyNote(Icon which, const QString &sentence, QWidget *parent);

    void setText(const QString &sentence);
    QString text() const;
    /// Something else than "nothing yet": it could not be read, or the filters hide all.
    void setIcon(Icon which, Tone tone = Tone::Quiet);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    IconView *m_icon;
    QLabel *m_sentence;
};

} // namespace solnoma
