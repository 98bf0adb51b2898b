// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace solnoma {

/// A column in the middle of the window that scrolls when the window is small: what the panels of the start page are
/// built in.
class StartColumn : public QScrollArea
{
    Q_OBJECT
public:
    StartColumn(const QString &title, QWidget *parent);

    QVBoxLayout *column() { return m_column; }
    QLabel *addText(const QString &text, bool isQuiet = false);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();

    QVBoxLayout *m_column;
};

} // namespace solnoma
