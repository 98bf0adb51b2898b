// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto custodyStageFields = asFact(std::array{
    Field{"seq", Int, One, "", QT_TRANSLATE_NOOP("field", "Order"), nullptr},
    Field{"within", Ref, Optional, "custody_stage", QT_TRANSLATE_NOOP("field", "Within"),
          QT_TRANSLATE_NOOP("field",
                            "The stage during which it happened (court, hospital, punishment cell, transport do not split it)")},
    Field{"stage", Code, One, "custody_stage", QT_TRANSLATE_NOOP("field", "Stage"), nullptr},
    Field{"legal_status", Code, Optional, "legal_status", QT_TRANSLATE_NOOP("field", "Legal status"), nullptr},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"), nullptr},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"), nullptr},
    Field{"place", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Place"), nullptr},
    Field{"holder", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Holder"), QT_TRANSLATE_NOOP("field", "Who held")},
    Field{"ordered_by", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Ordered by"), nullptr},
    Field{"legal_basis", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Legal basis"), nullptr},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"), nullptr},
});

constexpr auto custodyAccessFields = asRecord(std::array{
    Field{"who", Code, One, "access_who", QT_TRANSLATE_NOOP("field", "Who"), nullptr},
    Field{"asked", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "First asked for"), nullptr},
    Field{"first_given", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "First given"), nullptr},
    Field{"private", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "In private"), nullptr},
    Field{"own_choice", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Own choice"), nullptr},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"), nullptr},
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
