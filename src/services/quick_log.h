// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "store/search.h"

namespace solnoma {

/// The eight entries of a quick log (domain.md 4.1). Two facts make a file: every entry may be empty.
struct QuickLog {
    enum class Kind { Detention, Registration, Harassment };
    enum class Consent { NotAsked, She, Family, No };

    Kind kind = Kind::Detention;
    QString who;      ///< REF of a party, or a name; empty: an unknown person or body
    FuzzyDate when;   ///< arrest, decision, incident
    QString where;    ///< REF of a place, or words
    QString byWhom;   ///< code of perpetrator_type
    QStringList what; ///< detention: custody_stage, where she is now; registration: reg_action; harassment: harassment_kind,
                      ///< also several
    QString account;  ///< what happened
    QString source;   ///< REF or label of who told us
    Consent consent = Consent::NotAsked;
    bool hoursCount = false; ///< danger: urgent, tasks at once

    QString country;                ///< ISO 3166; empty: not said
    QString sourceName;             ///< goes into a sealed box
    QByteArray sourceBox = {};      ///< the box of a name that a draft sealed already, see sealSourceName()
    std::optional<Uuid7> addToCase; ///< else a new case is opened
};

struct QuickLogged {
    Uuid7 caseId;
    QString fileNumber;
    Uuid7 act;
    Uuid7 party;  ///< null when nobody was named
    Uuid7 source; ///< null when nobody told
    std::vector<Uuid7> tasks;
    std::vector<SearchHit> perhapsTheSame; ///< people or bodies with nearly this name, when a new one was made
    ChangeSet changes;
};

/// Records a quick log as one change: party, place, source, act with its first row, consent for keeping and internal use,
/// and the tasks that follow. Whoever is named as having done it stands there as alleged, the source at F6.
/// `change`: the id that a draft already names. Error Invalid: a day that has not come yet.
Result<QuickLogged> recordQuickLog(Session &session, const QuickLog &log, const Uuid7 &change = {});

/// The name of who told us as a box that can be kept in a draft; needs no secret, and nobody can read it back without one.
Result<QByteArray> sealSourceName(Session &session, const QString &name);

} // namespace solnoma
