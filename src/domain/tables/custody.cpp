// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto custodyStageFields = asFact(std::array{
    Field{"seq", Int, One, "", QT_TRANSLATE_NOOP("field", "Order"),
          QT_TRANSLATE_NOOP("field", "Place in the order of time, 1 first; it orders stages that have no date")},
    Field{"within", Ref, Optional, "custody_stage", QT_TRANSLATE_NOOP("field", "Within"),
          QT_TRANSLATE_NOOP("field",
                            "The stage during which it happened (court, hospital, punishment cell, transport do not split it)")},
    Field{"stage", Code, One, "custody_stage", QT_TRANSLATE_NOOP("field", "Stage"),
          QT_TRANSLATE_NOOP("field", "Where the person was; a new row for each move, the old one is not overwritten")},
    Field{"legal_status", Code, Optional, "legal_status", QT_TRANSLATE_NOOP("field", "Legal status"),
          QT_TRANSLATE_NOOP("field", "Status as the authorities gave it then; \"None given\" if they named none")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field", "As it was said, with the hour if it is known: hours of custody count")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "As it was said; a gap before the next stage is a fact too, do not close it by guessing")},
    Field{"place", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Place"),
          QT_TRANSLATE_NOOP("field", "Building or facility, if it is known; empty rather than guessed")},
    Field{"holder", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Holder"),
          QT_TRANSLATE_NOOP("field",
                            "Body that held the person, such as a district department; a single officer goes into Involved")},
    Field{"ordered_by", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Ordered by"),
          QT_TRANSLATE_NOOP("field", "Court, prosecutor or body that ordered this stage; not those who carried it out")},
    Field{"legal_basis", Text, Optional, "law_article", QT_TRANSLATE_NOOP("field", "Legal basis"),
          QT_TRANSLATE_NOOP("field", "Article or decision that the authorities named for this stage; empty if they named none")},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"),
          QT_TRANSLATE_NOOP("field", "Short; this can print, so nothing that shows who told us")},
});

constexpr auto custodyAccessFields = asRecord(std::array{
    Field{"who", Code, One, "access_who", QT_TRANSLATE_NOOP("field", "Who"),
          QT_TRANSLATE_NOOP("field", "Judge, lawyer, family, doctor …: one row for each, also for those who were not let in")},
    Field{"asked", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "First asked for"),
          QT_TRANSLATE_NOOP("field", "When access was asked for the first time, also if it was refused")},
    Field{"first_given", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "First given"),
          QT_TRANSLATE_NOOP("field", "When they first really met; empty as long as no meeting is known")},
    Field{"private", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "In private"),
          QT_TRANSLATE_NOOP("field", "Yes only if nobody could hear; a guard within hearing makes it No")},
    Field{"own_choice", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Own choice"),
          QT_TRANSLATE_NOOP("field", "Yes only if the person or the family chose this lawyer or doctor")},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"),
          QT_TRANSLATE_NOOP("field", "Short; this can print, so nothing that shows who told us")},
});

} // namespace

const Entity custodyStage{"custody_stage",
                          "custody_stage",
                          "custody_stages",
                          QT_TRANSLATE_NOOP("entity", "Custody stage"),
                          QT_TRANSLATE_NOOP("entity", "A step of the custody timeline."),
                          custodyStageFields};

const Entity custodyAccess{
    "custody_access",
    "custody_access",
    "custody_accesses",
    QT_TRANSLATE_NOOP("entity", "Access in custody"),
    QT_TRANSLATE_NOOP("entity", "When did a judge, a lawyer, the family first see him: what WGAD category III lives on."),
    custodyAccessFields};

} // namespace solnoma::tables
