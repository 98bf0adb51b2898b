// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace solnoma {

class PassphraseEdit;

/// Asks for a passphrase, once or twice, and calls back with it in its normal form. Deletes itself when it closes.
class PassphraseDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Kind { Known, New };

    PassphraseDialog(const QString &sentence, Kind kind, QWidget *parent);

    void onGiven(std::function<void(SecretBytes)> given) { m_given = std::move(given); }

private:
    PassphraseEdit *addEdit(const QString &name, const QString &label);
    void showStrength();
    void give();

    PassphraseEdit *m_first;
    PassphraseEdit *m_again = nullptr;
    QLabel *m_message;
    std::function<void(SecretBytes)> m_given;
};

} // namespace solnoma
