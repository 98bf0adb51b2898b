// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace solnoma {

/// Each language in its own words, and "as this computer" first.
class LanguageBox : public QComboBox
{
    Q_OBJECT
public:
    /// `chosen` as in Preferences: empty for the computer's.
    explicit LanguageBox(const QString &chosen, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    /// Sent when the event is over: whoever hears it may take this box away.
    void languageChosen(const QString &code);
};

} // namespace solnoma
