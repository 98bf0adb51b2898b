// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/gate_audience.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace solnoma {

/// One question of a form. `source` says where the answer comes from; the closed set is in form_answers.cpp.
struct Question {
    QString number;
    QString text;                  ///< in the language of the paper
    QHash<QString, QString> texts; ///< by language, for who answers on the screen; empty where there is one text only
    bool isWanted = false;         ///< without it a regular case is not workable
    QString source;

    QString textIn(const QString &language) const { return texts.value(language, text); }
    /// Name, address and signature of whoever sends the form: no file answers it.
    bool isForSubmitter() const { return source == u"submitter"; }
};

struct ProductPart {
    QString number;
    QString title;
    QString onlyWith; ///< kind of act without which the part does not apply; empty: always
    std::vector<Question> questions;
};

/// A limit that the addressee sets, with the state of our knowledge of it.
struct ProductLimit {
    QString what; ///< "pages", "reply_days"
    int amount = 0;
    QString words;
    bool isVerified = false;
    QDate checkedOn;
    QString source;
};

/// What we can make: a form with its questions in the official order and its fixed sentences. All of it is data in
/// resources/dossiers/<code>/product.json.
struct Product {
    QString code;
    QString title;
    QString heading;
    QString language; ///< in which it is set: en, ru or uz
    Audience audience = Audience::Partners;
    QStringList addressee;
    bool isPerPerson = false;
    QStringList takenIn;         ///< languages that the addressee takes; empty: any
    bool needsDetention = false; ///< without one there is nothing to complain of
    std::vector<ProductLimit> limits;
    std::vector<ProductPart> parts;
    QHash<QString, QString> words;        ///< in `language`: the common ones of resources/dossiers/common and its own, which win
    QHash<QString, QString> englishWords; ///< the same in English, for what nobody has translated yet

    /// Set in another language it is for reading only.
    bool isTakenIn(const QString &spoken) const { return takenIn.isEmpty() || takenIn.contains(spoken); }
    bool knows(const QString &key) const { return words.contains(key) || englishWords.contains(key); }
    /// A fixed sentence or label. A missing one is a programming error and prints as its key.
    QString say(const QString &key) const { return words.value(key, englishWords.value(key, key)); }
    QString say(const char *key) const { return say(QString::fromLatin1(key)); }
    /// The sentence in the form that its language has for this number (key, key.one, key.few), still without the number.
    QString sayFor(qint64 number, const QString &key) const;
};

/// Every product found in ":/solnoma/dossiers", by code, set in `language` (en, ru, uz) or each in its own. An error names
/// the file and the key.
Result<std::vector<Product>> products(const QString &language = {});
/// Error NotFound: there is no such product.
Result<Product> productOf(const QString &code, const QString &language = {});

} // namespace solnoma
