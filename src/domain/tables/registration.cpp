// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto registrationAttemptFields = asFact(std::array{
    Field{"seq", Int, One, "", QT_TRANSLATE_NOOP("field", "Order"), QT_TRANSLATE_NOOP("field", "Order of the tries")},
    Field{"form", Code, Optional, "legal_form", QT_TRANSLATE_NOOP("field", "Form"), nullptr},
    Field{"filed", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Filed"), nullptr},
    Field{"authority", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Authority"), nullptr},
    Field{"action", Code, One, "reg_action", QT_TRANSLATE_NOOP("field", "Action"), nullptr},
    Field{"decided", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Decided"), nullptr},
    Field{"legal_days", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Legal days"),
          QT_TRANSLATE_NOOP("field", "Days the law gives the authority")},
    Field{"grounds", Codes, Any, "denial_ground", QT_TRANSLATE_NOOP("field", "Grounds"), nullptr},
    Field{"grounds_text", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Grounds text"),
          QT_TRANSLATE_NOOP("field", "As worded in the refusal")},
    Field{"letter", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Letter"), nullptr},
    Field{"filed_via", Code, Optional, "filed_via", QT_TRANSLATE_NOOP("field", "Filed through"), nullptr},
    Field{"receipt_no", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Receipt number"), nullptr},
    Field{"delivered", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Delivered"),
          QT_TRANSLATE_NOOP("field", "The answer reached us: the appeal clock")},
    Field{"decision_no", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Decision number"), nullptr},
    Field{"signed_by", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Signed by"), nullptr},
    Field{"articles_cited", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Articles cited"), nullptr},
    Field{"new_defects", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "New faults named"),
          QT_TRANSLATE_NOOP("field", "Faults not named in an earlier answer")},
    Field{"expert_body", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Expert body"), nullptr},
    Field{"fee", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Fee"), nullptr},
    Field{"fee_returned", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Fee returned"), nullptr},
    Field{"steps", Rows, Any, "registration_step", QT_TRANSLATE_NOOP("field", "Steps"), nullptr},
});

constexpr auto registrationStepFields = asRecord(std::array{
    Field{"step", Code, One, "reg_step", QT_TRANSLATE_NOOP("field", "Step"), nullptr},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"), nullptr},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"), nullptr},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"), nullptr},
});

} // namespace

const Entity registrationAttempt{"registration_attempt",
                                 "registration_attempt",
                                 "registration_attempts",
                                 QT_TRANSLATE_NOOP("entity", "Registration attempt"),
                                 QT_TRANSLATE_NOOP("entity", "One filing and what became of it."),
                                 registrationAttemptFields};

const Entity registrationStep{
    "registration_step",   "registration_step", "registration_steps", QT_TRANSLATE_NOOP("entity", "Step of an attempt"), nullptr,
    registrationStepFields};

} // namespace solnoma::tables
