// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"
#include "ui/start/start_column.h"

class QPushButton;

namespace solnoma {

class Preferences;

/// Which folder: the remembered one, another, a new one, the sample.
class ChoosePanel : public StartColumn
{
    Q_OBJECT
public:
    ChoosePanel(const Preferences &preferences, bool hasSample, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void helpRequested();
    void folderChosen(const QString &folder);
    void createRequested();
    void sampleRequested();
    void languageChosen(const QString &code);

private:
    QPushButton *add(Icon icon, const QString &name, const QString &text, const QString &help);

    const Preferences &m_preferences;
    QPushButton *m_last;
};

} // namespace solnoma
