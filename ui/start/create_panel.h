// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/opening_panel.h"

class QLineEdit;
class QRadioButton;

namespace solnoma {

class PassphraseEdit;

/// A new vault: where, who records, a passphrase twice, whether sources get one of their own, and the coordinator's key
/// as second way in.
class CreatePanel : public OpeningPanel
{
    Q_OBJECT
public:
    CreatePanel(const Session::Context &context, const std::optional<KdfParameters> &testKdf, QWidget *parent);

    void start();

protected:
    void go() override;
    void failed(const Error &error) override;
    void forget() override;

private:
    /// A passphrase and its repetition.
    struct Pair {
        PassphraseEdit *first = nullptr;
        PassphraseEdit *again = nullptr;
    };
    void addFolder();
    Pair addPair(const QString &name, const QString &label);
    void addWords();
    void addSealed();
    void addCoordinator();
    void showStrength();
    void showWords();
    void readKey(const QString &path);
    QString folder() const;
    /// What is wrong with what was entered; empty: nothing.
    QString complaint() const;

    Session::Context m_context;
    std::optional<KdfParameters> m_testKdf;
    QString m_parentFolder;
    QPushButton *m_where;
    QLineEdit *m_name;
    QLineEdit *m_handle;
    Pair m_own;
    QLabel *m_strength;
    QLabel *m_words;
    QRadioButton *m_same;
    QRadioButton *m_another;
    Pair m_sealed;
    QPushButton *m_key;
    QLabel *m_keyWords;
    QByteArray m_publicKey;
};

} // namespace solnoma
