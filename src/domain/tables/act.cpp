// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto actFields = asFact(std::array{
    Field{"case", Ref, One, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"kind", Code, One, "act_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "Decides which extension row exists")},
    Field{"title", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Title"),
          QT_TRANSLATE_NOOP("field", "Made from kind, target, place, date unless typed")},
    Field{"violations", Codes, Any, "violation", QT_TRANSLATE_NOOP("field", "Violations"),
          QT_TRANSLATE_NOOP("field", "What we say it amounts to")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"), nullptr},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"), nullptr},
    Field{"ongoing", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Ongoing"),
          QT_TRANSLATE_NOOP("field", "No end date does not mean ongoing")},
    Field{"as_of", Date, Optional, "", QT_TRANSLATE_NOOP("field", "As of"),
          QT_TRANSLATE_NOOP("field", "Day the status was last known")},
    Field{"place", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Place"), nullptr},
    Field{"occasion", Ref, Optional, "occasion", QT_TRANSLATE_NOOP("field", "Occasion"),
          QT_TRANSLATE_NOOP("field", "Protest, anniversary, harvest, law it belongs to")},
    Field{"motives", Codes, Any, "motive", QT_TRANSLATE_NOOP("field", "Motives"),
          QT_TRANSLATE_NOOP("field", "Apparent reason, ours")},
    Field{"methods", Codes, Any, "method", QT_TRANSLATE_NOOP("field", "Methods"), nullptr},
    Field{"harms", Codes, Any, "harm", QT_TRANSLATE_NOOP("field", "Harms"), nullptr},
    Field{"ill_treatment", Rows, Any, "ill_treatment", QT_TRANSLATE_NOOP("field", "Ill treatment"), nullptr, Level::Restricted},
    Field{"account", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Account"),
          QT_TRANSLATE_NOOP("field", "What sources say happened")},
    Field{"official_version", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Official version"),
          QT_TRANSLATE_NOOP("field", "What the authorities say")},
    Field{"assessment", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Assessment"),
          QT_TRANSLATE_NOOP("field", "Legal or political view, ours or of a named author; printed apart from the account")},
    Field{"legal_basis", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Legal basis"),
          QT_TRANSLATE_NOOP("field", "Law or article the authorities name")},
    Field{"involved", Rows, Any, "involvement", QT_TRANSLATE_NOOP("field", "Involved"), nullptr},
    Field{"figures", Rows, Any, "figure", QT_TRANSLATE_NOOP("field", "Figures"), nullptr},
    Field{"links", Rows, Any, "act_link", QT_TRANSLATE_NOOP("field", "Links to other acts"), nullptr},
    Field{"search", Rows, Any, "search_step", QT_TRANSLATE_NOOP("field", "Search steps"), nullptr},
    // Detention episode (extension of act): One continuous loss of liberty of one person, with its custody timeline.
    Field{"detention.stages", Rows, Any, "custody_stage", QT_TRANSLATE_NOOP("field", "Stages"),
          QT_TRANSLATE_NOOP("field", "At least one if any date or place is known")},
    Field{"detention.access", Rows, Any, "custody_access", QT_TRANSLATE_NOOP("field", "Access"),
          QT_TRANSLATE_NOOP("field", "Who reached the person, when first")},
    Field{"detention.reason_given", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Reason given"),
          QT_TRANSLATE_NOOP("field", "Reason told by the authorities")},
    Field{"detention.warrant", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Warrant"), nullptr},
    Field{"detention.warrant_by", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Warrant by"), nullptr},
    Field{"detention.incommunicado", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Incommunicado"), nullptr},
    Field{"detention.whereabouts_known", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Whereabouts known"), nullptr},
    Field{"detention.safeguards_met", Codes, Any, "safeguard", QT_TRANSLATE_NOOP("field", "Safeguards met"),
          QT_TRANSLATE_NOOP("field", "Not ticked in either list = not known")},
    Field{"detention.safeguards_denied", Codes, Any, "safeguard", QT_TRANSLATE_NOOP("field", "Safeguards denied"), nullptr},
    Field{"detention.conditions", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Conditions of detention"), nullptr},
    Field{"detention.health_in_custody", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Health in custody"), nullptr,
          Level::Restricted},
    Field{"detention.release_type", Code, Optional, "release_type", QT_TRANSLATE_NOOP("field", "Release type"), nullptr},
    Field{"detention.release_terms", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Release terms"),
          QT_TRANSLATE_NOOP("field", "Conditions put on the released")},
    Field{"detention.wgad_categories", Codes, Any, "wgad_category", QT_TRANSLATE_NOOP("field", "WGAD categories"), nullptr},
    // Registration matter (extension of act): One organisation's effort to become legal in one form, however many tries.
    Field{"registration.sought_form", Code, Optional, "legal_form", QT_TRANSLATE_NOOP("field", "Sought form"), nullptr},
    Field{"registration.authority", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Authority"), nullptr},
    Field{"registration.result", Code, One, "registration_result", QT_TRANSLATE_NOOP("field", "Result"), nullptr},
    Field{"registration.result_form", Code, Optional, "legal_form", QT_TRANSLATE_NOOP("field", "Result form"), nullptr},
    Field{"registration.reported_attempts", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Reported attempts"),
          QT_TRANSLATE_NOOP("field", "When a source gives only the number")},
    Field{"registration.reported_denials", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Reported denials"),
          QT_TRANSLATE_NOOP("field", "When a source gives only the number")},
    Field{"registration.attempts", Rows, Any, "registration_attempt", QT_TRANSLATE_NOOP("field", "Attempts"), nullptr},
    // Harassment (extension of act): An incident or period of pressure short of detention.
    Field{"harassment.kinds", Codes, AtLeastOne, "harassment_kind", QT_TRANSLATE_NOOP("field", "Kinds"), nullptr},
    Field{"harassment.channels", Codes, Any, "channel", QT_TRANSLATE_NOOP("field", "Channels"), nullptr},
    Field{"harassment.pattern", Code, Optional, "pattern", QT_TRANSLATE_NOOP("field", "Pattern"), nullptr},
    Field{"harassment.demand", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Demand"),
          QT_TRANSLATE_NOOP("field", "What they wanted the target to do or stop")},
    Field{"harassment.seen", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Seen"),
          QT_TRANSLATE_NOOP("field", "People, car, number seen")},
    // Proceeding (extension of act): A case in court or before an authority, for or against the target.
    Field{"proceeding.kind", Code, One, "proceeding_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"proceeding.stage", Code, Optional, "proceeding_stage", QT_TRANSLATE_NOOP("field", "Stage"), nullptr},
    Field{"proceeding.court", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Court"), nullptr},
    Field{"proceeding.case_no", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Case number"), nullptr},
    Field{"proceeding.opened", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Opened"), nullptr},
    Field{"proceeding.hearing_access", Code, Optional, "hearing_access", QT_TRANSLATE_NOOP("field", "Hearing access"), nullptr},
    Field{"proceeding.counsel_of_choice", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Counsel of choice"), nullptr},
    Field{"proceeding.charges", Rows, Any, "charge", QT_TRANSLATE_NOOP("field", "Charges"), nullptr},
    Field{"proceeding.rulings", Rows, Any, "ruling", QT_TRANSLATE_NOOP("field", "Rulings"), nullptr},
    Field{"proceeding.challenges", Ref, Optional, "registration_attempt ruling act", QT_TRANSLATE_NOOP("field", "Challenges"),
          QT_TRANSLATE_NOOP("field", "What the appeal is about")},
});

constexpr auto involvementFields = asFact(std::array{
    Field{"party", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "Party"), nullptr},
    Field{"role", Code, One, "involvement_role", QT_TRANSLATE_NOOP("field", "Role"), nullptr},
    Field{"perpetrator_type", Code, Optional, "perpetrator_type", QT_TRANSLATE_NOOP("field", "Perpetrator type"), nullptr},
    Field{"capacity", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Capacity"), QT_TRANSLATE_NOOP("field", "Rank, post, unit")},
    Field{"basis", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Basis"), QT_TRANSLATE_NOOP("field", "How identified")},
    Field{"age_from", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Age from"),
          QT_TRANSLATE_NOOP("field", "\"about 16\" is 15 to 17")},
    Field{"age_to", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Age to"), nullptr},
    Field{"minor", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Minor"),
          QT_TRANSLATE_NOOP("field", "Worked out from birth or age, may be set by hand")},
});

constexpr auto actLinkFields = asRecord(std::array{
    Field{"to", Ref, One, "act", QT_TRANSLATE_NOOP("field", "To"), nullptr},
    Field{"kind", Code, One, "act_link", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
});

constexpr auto searchStepFields = asRecord(std::array{
    Field{"authority", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Authority"), nullptr},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"), nullptr},
    Field{"answer", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Answer"), nullptr},
    Field{"number", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Number"), nullptr},
});

constexpr auto illTreatmentFields = asRecord(std::array{
    Field{"methods", Codes, AtLeastOne, "method", QT_TRANSLATE_NOOP("field", "Methods"), nullptr},
    Field{"purpose", Codes, Any, "ill_purpose", QT_TRANSLATE_NOOP("field", "Purpose"), nullptr},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"), nullptr},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"), nullptr},
    Field{"place", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Place"), nullptr},
    Field{"by", Refs, Any, "person organisation group", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"words_said", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Words said"), nullptr},
    Field{"injuries", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Injuries"), nullptr},
    Field{"statement_signed", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Statement signed"), nullptr},
    Field{"reported_to", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Reported to"), nullptr},
});

constexpr auto medicalExamFields = asRecord(std::array{
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"), nullptr},
    Field{"by", Text, Optional, "", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"independent", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Independent"), nullptr},
    Field{"private", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "In private"), nullptr},
    Field{"findings", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Findings"), nullptr},
    Field{"consistency", Code, Optional, "consistency", QT_TRANSLATE_NOOP("field", "Consistency"), nullptr},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"), nullptr},
});

} // namespace

const Entity act{
    "act",
    "act",
    "acts",
    QT_TRANSLATE_NOOP("entity", "Act"),
    QT_TRANSLATE_NOOP("entity",
                      "One thing that happened on the timeline of a case. Base row for all kinds; it need not be a violation."),
    actFields};

const Entity involvement{"involvement",
                         "involvement",
                         "involvements",
                         QT_TRANSLATE_NOOP("entity", "Involvement"),
                         QT_TRANSLATE_NOOP("entity", "Who had which part in an act."),
                         involvementFields};

const Entity actLink{"act_link",
                     "act_link",
                     "act_links",
                     QT_TRANSLATE_NOOP("entity", "Link between acts"),
                     QT_TRANSLATE_NOOP("entity", "Cause and sequence."),
                     actLinkFields};

const Entity searchStep{"search_step",  "search_step",
                        "search_steps", QT_TRANSLATE_NOOP("entity", "Search for a disappeared person"),
                        nullptr,        searchStepFields};

const Entity illTreatment{"ill_treatment",
                          "ill_treatment",
                          "ill_treatments",
                          QT_TRANSLATE_NOOP("entity", "Ill-treatment"),
                          QT_TRANSLATE_NOOP("entity", "What was done, by whom, for what."),
                          illTreatmentFields};

const Entity medicalExam{"medical_exam",
                         "medical_exam",
                         "medical_exams",
                         QT_TRANSLATE_NOOP("entity", "Medical examination"),
                         QT_TRANSLATE_NOOP("entity", "Istanbul Protocol essentials."),
                         medicalExamFields};

} // namespace solnoma::tables
