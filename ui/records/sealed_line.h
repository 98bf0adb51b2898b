// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace solnoma {

class AppContext;
class IconView;
class RecordEditor;

/// Above the form of a source: whether it is written down who this is, and the way to that page (Ctrl+Shift+O). Not to be
/// seen over records of other kinds.
class SealedLine : public QWidget
{
    Q_OBJECT
public:
    SealedLine(AppContext &context, RecordEditor &editor);

private:
    void refresh();

    AppContext &m_context;
    RecordEditor &m_editor;
    IconView *m_sign;
    QLabel *m_words;
    QPushButton *m_open;
};

} // namespace solnoma
