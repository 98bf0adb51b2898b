// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace solnoma {

/// A button with a long text: in a narrow form it gives way, down to some sixteen letters, and its text ends in "…" where it
/// does not fit; what stands behind two spaces, such as "×", stays. The whole text has to stand in its tool tip.
class ShrinkingButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ShrinkingButton(QWidget *parent);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace solnoma
