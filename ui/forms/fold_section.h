// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace solnoma {

/// A heading that folds what is below it. Without a title there is no heading and it stays open.
class FoldSection : public QWidget
{
    Q_OBJECT
public:
    FoldSection(const QString &title, QWidget *parent);

    QWidget *body() { return m_body; }
    QVBoxLayout *bodyLayout() { return m_layout; }
    void setOpen(bool open);

private:
    QToolButton *m_heading;
    QWidget *m_body;
    QVBoxLayout *m_layout;
};

} // namespace solnoma
