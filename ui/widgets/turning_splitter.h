// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSplitter>

namespace solnoma {

/// Parts beside each other where the room is `letters` wide, else one below the other. The usual width is that of two columns
/// with sentences in them. The first time that it turns, the room is shared by the stretch factors.
class TurningSplitter : public QSplitter
{
public:
    explicit TurningSplitter(QWidget *parent, int letters = 110);

    /// Never wider than its widest part needs: it can be made narrow enough to turn.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<int> sharesByStretch() const;

    int m_letters;
    QList<int> m_otherWay; ///< the shares of the parts when they last stood the other way
};

} // namespace solnoma
