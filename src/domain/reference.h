// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace solnoma {

/// Where a line of the reference comes from. Unverified is said wherever it is shown.
struct Provenance {
    QString source;
    QString checkedOn; ///< the day on which somebody held the line against its source; empty: nobody did
    QString asOf;      ///< the day, month or year whose state the source shows, "2025-03-27"; empty: it does not say
    bool isVerified = false;
};

/// A body that one writes to: vocabulary un_mandate.
struct Mandate {
    QString code;
    QString name;
    QString scope;
    QString form;
    QString address;
    QStringList languages; ///< ISO 639
    Provenance provenance;
    QStringList verified;     ///< which of name, scope, form, address, languages were held against the source, as shown here
    QStringList unverified;   ///< which of them are said and were not
    QStringList none;         ///< which of form, address, languages it is known not to have
    QStringList notFound;     ///< which of them were looked for and not found
    QString languagesInWords; ///< where no list says it: "any official language of a member country"
};

/// A treaty, protocol, declaration or set of rules, with the states of the region that are bound by it.
struct Instrument {
    struct Party {
        QString country; ///< ISO 3166
        QString joined;  ///< as sourced: "1995-09-28", "1997", or empty
        bool isParty = true;
        Provenance provenance;
    };
    /// Whether people may complain about the state under it.
    struct Acceptance {
        QString country;
        QString when; ///< accepted: since; not: as of; as sourced, or empty
        bool isAccepted = true;
        bool isVerified = false;
    };
    QString shortName;
    QString name;
    std::vector<Party> parties;          ///< a country that is not here is not known, which is not "no"
    std::vector<Acceptance> acceptances; ///< as parties: a country that is not here is not known
    QString complaintBody;               ///< code of a mandate, or words
    QString complaintRemark;
    Provenance provenance;
};

struct LawArticle {
    /// The code or law that it stands in. What was in it from the start is as old; an article may have been added later.
    struct Law {
        QString adopted;
        QString from; ///< in force; empty: looked for and not found
        Provenance provenance;
    };
    QString country; ///< ISO 3166
    QString codeName;
    QString article; ///< empty: the whole law
    QString title;   ///< empty where none was seen
    QString usedFor;
    QString from;      ///< in force, as sourced: "2023-05-01", "2025-08", or empty
    QString to;        ///< empty: still in force, or not sourced
    QStringList about; ///< codes of charge_class and denial_ground for which it is cited
    Provenance provenance;
    Law law; ///< always there where `from` is empty

    /// "Criminal Code 139": what a field of an article is offered. Free text is always allowed.
    QString citation() const { return QString(codeName + u' ' + article).trimmed(); }
};

/// A neighbour of whose law nothing is offered, and why not.
struct CountryWithoutArticles {
    QString country; ///< ISO 3166
    QString why;
    Provenance provenance;
};

/// resources/reference in one language ("uz-Cyrl" from "uz"), read at once.
struct Reference {
    std::vector<Mandate> mandates;
    std::vector<Instrument> instruments;
    std::vector<LawArticle> articles;
    std::vector<CountryWithoutArticles> withoutArticles;

    static Result<Reference> load(const QString &language);
};

} // namespace solnoma
