// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"
#include "domain/field.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace solnoma {

class AppContext;

/// Whom a quick log is about: a name as typed, or somebody on file whose name is near it in any alphabet. Whoever is
/// perhaps the same is offered below while one types: Down goes there, Enter takes it, typing on means another.
class WhoBox : public QWidget
{
    Q_OBJECT
public:
    struct Who {
        QString name;
        Uuid7 party;  ///< null: a new one with just this name
        Uuid7 caseId; ///< null: a new file
    };

    /// `field` says which kinds of party are meant; constant data.
    WhoBox(AppContext &context, const Field &field, QWidget *parent);

    Who who() const;
    void setWho(const Who &who);
    QLineEdit *line() { return m_line; }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer();
    void addOffers(const Uuid7 &party, const QString &title, const QString &about);
    void addOffer(const QString &words, const Uuid7 &party, const Uuid7 &caseId);
    void choose();
    void showChosen();
    void fitOffers();

    AppContext &m_context;
    const Field &m_field;
    QLineEdit *m_line;
    QLabel *m_chosen;
    QListWidget *m_offers;
    Uuid7 m_party;
    Uuid7 m_case;
};

} // namespace solnoma
