// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace solnoma {

class AppContext;
class PassphraseEdit;
class ToneLine;

/// Asks for the passphrase of the sealing key and opens it for ten minutes at most. Deletes itself.
class SealedDialog : public QDialog
{
    Q_OBJECT
public:
    /// `purpose`: what is opened, and for how long.
    SealedDialog(AppContext &context, const QString &purpose, QWidget *parent);

    void accept() override;

private:
    AppContext &m_context;
    PassphraseEdit *m_passphrase;
    ToneLine *m_error;
};

} // namespace solnoma
