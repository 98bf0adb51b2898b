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
    /// Whoever builds the window anew by this hears it queued: this box goes away then.
    void languageChosen(const QString &code);
};

} // namespace solnoma
