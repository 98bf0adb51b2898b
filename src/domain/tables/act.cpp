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
          QT_TRANSLATE_NOOP("field",
                            "What it is in the main: detention, refusal, harassment; the parts of the form below depend on it")},
    Field{"title", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Title"),
          QT_TRANSLATE_NOOP("field",
                            "Made from kind, target, place, date unless typed; if you type one, no names: it stands in lists")},
    Field{"violations", Codes, Any, "violation", QT_TRANSLATE_NOOP("field", "Violations"),
          QT_TRANSLATE_NOOP("field", "What we say it amounts to; only what a fact in the account bears out")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field",
                            "As it was said: 13.05.2009, May 2009, before 1.12.2010; a vague date is better than a guessed day")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "As it was said; left empty if no end is known, and that does not mean that it goes on")},
    Field{"ongoing", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Ongoing"),
          QT_TRANSLATE_NOOP("field",
                            "Yes, if it went on by the last news; No, if it had ended; the lack of an end date is not a Yes")},
    Field{"as_of", Date, Optional, "", QT_TRANSLATE_NOOP("field", "As of"),
          QT_TRANSLATE_NOOP("field", "Exact day of the last news, also if nothing changed; not the day on which it was typed")},
    Field{"place", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Place"),
          QT_TRANSLATE_NOOP("field", "Where it happened; a place smaller than a district can show who told us")},
    Field{"occasion", Ref, Optional, "occasion", QT_TRANSLATE_NOOP("field", "Occasion"),
          QT_TRANSLATE_NOOP("field", "Protest, anniversary, harvest, law it belongs to")},
    Field{"motives", Codes, Any, "motive", QT_TRANSLATE_NOOP("field", "Motives"),
          QT_TRANSLATE_NOOP("field", "Why it was done, as it seems to us; only if words, the day or earlier acts point to it")},
    Field{"methods", Codes, Any, "method", QT_TRANSLATE_NOOP("field", "Methods"),
          QT_TRANSLATE_NOOP("field", "What was used, such as beating or tear gas; only what a source described")},
    Field{"harms", Codes, Any, "harm", QT_TRANSLATE_NOOP("field", "Harms"),
          QT_TRANSLATE_NOOP("field", "Harm that followed, to health, work or property; only what a source described")},
    Field{"ill_treatment", Rows, Any, "ill_treatment", QT_TRANSLATE_NOOP("field", "Ill treatment"),
          QT_TRANSLATE_NOOP("field", "One row for each time it was done; ask once, and do not press for details"),
          Level::Restricted},
    Field{"account", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Account"),
          QT_TRANSLATE_NOOP(
              "field",
              "In the words of who told us: \"a relative says\"; no names, numbers, addresses; never printed as it stands")},
    Field{
        "official_version", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Official version"),
        QT_TRANSLATE_NOOP("field", "What the authorities say, with body and day: \"press service, 13 May\"; nothing of our own")},
    Field{"assessment", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Assessment"),
          QT_TRANSLATE_NOOP("field", "Legal or political view, ours or of a named author; printed apart from the account")},
    Field{"legal_basis", Text, Optional, "law_article", QT_TRANSLATE_NOOP("field", "Legal basis"),
          QT_TRANSLATE_NOOP("field",
                            "Law or article that the authorities name, such as \"Criminal Code 244\"; empty if they named none")},
    Field{"involved", Rows, Any, "involvement", QT_TRANSLATE_NOOP("field", "Involved"),
          QT_TRANSLATE_NOOP(
              "field",
              "Who had a part in it: target, alleged perpetrator, court, lawyer; a witness only if it is safe for that person")},
    Field{
        "figures", Rows, Any, "figure", QT_TRANSLATE_NOOP("field", "Figures"),
        QT_TRANSLATE_NOOP("field", "Numbers that somebody gives, each with who counted; numbers that differ stand side by side")},
    Field{"links", Rows, Any, "act_link", QT_TRANSLATE_NOOP("field", "Links to other acts"),
          QT_TRANSLATE_NOOP("field", "Acts that belong together: what led to what, what is part of what, reprisals")},
    Field{"search", Rows, Any, "search_step", QT_TRANSLATE_NOOP("field", "Search steps"),
          QT_TRANSLATE_NOOP("field",
                            "Where somebody asked for the missing person, and what was answered; one row for each request")},
    // Detention episode (extension of act): One continuous loss of liberty of one person, with its custody timeline.
    Field{"detention.stages", Rows, Any, "custody_stage", QT_TRANSLATE_NOOP("field", "Stages"),
          QT_TRANSLATE_NOOP("field", "One line for each place or stage, in order; also when only a date or a place is known")},
    Field{"detention.access", Rows, Any, "custody_access", QT_TRANSLATE_NOOP("field", "Access"),
          QT_TRANSLATE_NOOP("field", "When judge, lawyer, family, doctor first reached the person; also who was not let in")},
    Field{"detention.reason_given", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Reason given"),
          QT_TRANSLATE_NOOP(
              "field", "What the authorities said, word for word, such as \"for a talk\"; \"no reason given\" is an answer too")},
    Field{"detention.warrant", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Warrant"),
          QT_TRANSLATE_NOOP("field", "Was a warrant or decision shown? Empty if nobody asked; silence is not No")},
    Field{"detention.warrant_by", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Warrant by"),
          QT_TRANSLATE_NOOP("field", "Court, prosecutor or body that issued it; not those who carried it out")},
    Field{"detention.incommunicado", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Incommunicado"),
          QT_TRANSLATE_NOOP("field", "Held without any contact with family, lawyer or anybody outside")},
    Field{"detention.whereabouts_known", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Whereabouts known"),
          QT_TRANSLATE_NOOP("field", "Do family or lawyer know where the person is held? A rumour is not knowing")},
    Field{
        "detention.safeguards_met", Codes, Any, "safeguard", QT_TRANSLATE_NOOP("field", "Safeguards met"),
        QT_TRANSLATE_NOOP("field", "Rights that were respected, as a source said; what is ticked in neither list is not known")},
    Field{"detention.safeguards_denied", Codes, Any, "safeguard", QT_TRANSLATE_NOOP("field", "Safeguards denied"),
          QT_TRANSLATE_NOOP("field", "Rights that were denied, as a source said; tick only what you know")},
    Field{"detention.conditions", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Conditions of detention"),
          QT_TRANSLATE_NOOP("field", "Cell, food, cold, crowding, visits; this can print, so nothing that shows who told us")},
    Field{
        "detention.health_in_custody", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Health in custody"),
        QT_TRANSLATE_NOOP("field", "Illness, injuries, care refused, with dates as they were said; only what matters in custody"),
        Level::Restricted},
    Field{"detention.release_type", Code, Optional, "release_type", QT_TRANSLATE_NOOP("field", "Release type"),
          QT_TRANSLATE_NOOP("field", "How custody ended; house arrest, another authority or another State is not freedom")},
    Field{"detention.release_terms", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Release terms"),
          QT_TRANSLATE_NOOP("field", "Conditions put on the released, such as \"not to leave the district\", \"no interviews\"")},
    Field{"detention.wgad_categories", Codes, Any, "wgad_category", QT_TRANSLATE_NOOP("field", "WGAD categories"),
          QT_TRANSLATE_NOOP(
              "field",
              "Our view for the UN group: I no legal basis, II freedoms, III unfair trial, IV migrants, V discrimination")},
    // Registration matter (extension of act): One organisation's effort to become legal in one form, however many tries.
    Field{
        "registration.sought_form", Code, Optional, "legal_form", QT_TRANSLATE_NOOP("field", "Sought form"),
        QT_TRANSLATE_NOOP("field", "Legal form that was asked for; each form is an act of its own, however often it was filed")},
    Field{"registration.authority", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Authority"),
          QT_TRANSLATE_NOOP("field", "Body that decides on the registration, such as a justice department")},
    Field{"registration.result", Code, One, "registration_result", QT_TRANSLATE_NOOP("field", "Result"),
          QT_TRANSLATE_NOOP("field", "Where the whole matter stands by the last news, over all attempts")},
    Field{"registration.result_form", Code, Optional, "legal_form", QT_TRANSLATE_NOOP("field", "Result form"),
          QT_TRANSLATE_NOOP("field", "Legal form obtained in the end, if it is not the one sought")},
    Field{"registration.reported_attempts", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Reported attempts"),
          QT_TRANSLATE_NOOP("field", "5, if a source only says \"they filed five times\"; add no attempts for it")},
    Field{"registration.reported_denials", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Reported denials"),
          QT_TRANSLATE_NOOP("field", "9, if a source only says \"denied nine times\"; add no attempts for it")},
    Field{"registration.attempts", Rows, Any, "registration_attempt", QT_TRANSLATE_NOOP("field", "Attempts"),
          QT_TRANSLATE_NOOP("field", "One row for each filing; add no attempt that nobody described")},
    // Harassment (extension of act): An incident or period of pressure short of detention.
    Field{"harassment.kinds", Codes, AtLeastOne, "harassment_kind", QT_TRANSLATE_NOOP("field", "Kinds"),
          QT_TRANSLATE_NOOP("field", "What was done, such as summons, threat, pressure on relatives; several may be chosen")},
    Field{"harassment.channels", Codes, Any, "channel", QT_TRANSLATE_NOOP("field", "Channels"),
          QT_TRANSLATE_NOOP("field", "How it reached the person: in person, by phone, at a meeting, online")},
    Field{"harassment.pattern", Code, Optional, "pattern", QT_TRANSLATE_NOOP("field", "Pattern"),
          QT_TRANSLATE_NOOP(
              "field", "Once, again and again, or without a break; an incident with its own day is better an act of its own")},
    Field{"harassment.demand", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Demand"),
          QT_TRANSLATE_NOOP(
              "field", "What was to be done or stopped, word for word if known, such as \"close the page\"; empty if nothing")},
    Field{"harassment.seen", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Seen"),
          QT_TRANSLATE_NOOP(
              "field", "People, clothes, car, number plate, as they were seen; no chance passers-by, no name of who saw it")},
    // Proceeding (extension of act): A case in court or before an authority, for or against the target.
    Field{"proceeding.kind", Code, One, "proceeding_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What sort of case it is; each proceeding is an act of its own")},
    Field{"proceeding.stage", Code, Optional, "proceeding_stage", QT_TRANSLATE_NOOP("field", "Stage"),
          QT_TRANSLATE_NOOP("field", "How far the case had come by the last news")},
    Field{"proceeding.court", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Court"),
          QT_TRANSLATE_NOOP("field", "Court or body before which the case is; a judge goes into Involved")},
    Field{"proceeding.case_no", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Case number"),
          QT_TRANSLATE_NOOP("field", "Number that the court or the investigation gave; never our own file number")},
    Field{"proceeding.opened", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Opened"),
          QT_TRANSLATE_NOOP("field", "Day on which the proceeding began, as it was said; it may not be the day of the arrest")},
    Field{"proceeding.hearing_access", Code, Optional, "hearing_access", QT_TRANSLATE_NOOP("field", "Hearing access"),
          QT_TRANSLATE_NOOP("field", "Were public, press and observers let in? Partly: only some hearings or some people")},
    Field{"proceeding.counsel_of_choice", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Counsel of choice"),
          QT_TRANSLATE_NOOP("field", "Did the person choose the lawyer? No, if one was appointed against the person's wish")},
    Field{"proceeding.charges", Rows, Any, "charge", QT_TRANSLATE_NOOP("field", "Charges"),
          QT_TRANSLATE_NOOP("field", "One row for each accusation against each accused")},
    Field{"proceeding.rulings", Rows, Any, "ruling", QT_TRANSLATE_NOOP("field", "Rulings"),
          QT_TRANSLATE_NOOP("field", "One row for each decision about each accused: remand, verdict, appeal")},
    Field{
        "proceeding.challenges", Ref, Optional, "registration_attempt ruling act", QT_TRANSLATE_NOOP("field", "Challenges"),
        QT_TRANSLATE_NOOP("field", "Refusal, ruling or act against which it is directed; empty if the proceeding is no appeal")},
});

constexpr auto involvementFields = asFact(std::array{
    Field{"party", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "Party"),
          QT_TRANSLATE_NOOP("field", "Whom or what the role belongs to; people whose names are not known are a group")},
    Field{"role", Code, One, "involvement_role", QT_TRANSLATE_NOOP("field", "Role"),
          QT_TRANSLATE_NOOP("field", "The part in this act; \"alleged perpetrator\" is what is said, not a finding of guilt")},
    Field{"perpetrator_type", Code, Optional, "perpetrator_type", QT_TRANSLATE_NOOP("field", "Perpetrator type"),
          QT_TRANSLATE_NOOP("field",
                            "What kind of body acted, even if no name is known; \"Unknown, in uniform\" is an answer too")},
    Field{"capacity", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Capacity"),
          QT_TRANSLATE_NOOP(
              "field",
              "Rank, post, unit: \"investigator, district department\"; prints instead of a name; not for private people")},
    Field{
        "basis", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Basis"),
        QT_TRANSLATE_NOOP(
            "field", "How it is known who it was: badge, uniform, signature, gave a name; not the name of who recognised them")},
    Field{"age_from", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Age from"),
          QT_TRANSLATE_NOOP("field", "Lowest age possible at that time: \"about 16\" is 15 here and 17 in Age to")},
    Field{"age_to", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Age to"),
          QT_TRANSLATE_NOOP("field", "Highest age possible at that time; the same number again if it is exact")},
    Field{"minor", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Minor"),
          QT_TRANSLATE_NOOP(
              "field", "Under 18 then; worked out from birth or age, or set by hand; a child is not named in public papers")},
});

constexpr auto actLinkFields = asRecord(std::array{
    Field{"to", Ref, One, "act", QT_TRANSLATE_NOOP("field", "To"),
          QT_TRANSLATE_NOOP("field", "The other act; read it as a sentence: this act led to that one")},
    Field{"kind", Code, One, "act_link", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "How the two hang together; a cause or a reprisal only if a source says so")},
});

constexpr auto searchStepFields = asRecord(std::array{
    Field{"authority", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Authority"),
          QT_TRANSLATE_NOOP("field", "Body that was asked: police, prosecutor, prison, hospital")},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"),
          QT_TRANSLATE_NOOP("field", "Day on which they were asked, as it was said; not the day of the answer")},
    Field{"answer", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Answer"),
          QT_TRANSLATE_NOOP("field", "What was answered, as far as possible word for word; also that nobody answered")},
    Field{"number", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Number"),
          QT_TRANSLATE_NOOP("field", "Number of the request or of the answer, as it stands on the paper")},
});

constexpr auto illTreatmentFields = asRecord(std::array{
    Field{"methods", Codes, AtLeastOne, "method", QT_TRANSLATE_NOOP("field", "Methods"),
          QT_TRANSLATE_NOOP("field", "What was done, as the person told it; do not press for details")},
    Field{"purpose", Codes, Any, "ill_purpose", QT_TRANSLATE_NOOP("field", "Purpose"),
          QT_TRANSLATE_NOOP("field", "What it was for, if words or demands show it; empty rather than guessed")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field", "When it began, as it was said: 12.5.2026 or May 2026; do not press for the hour")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "When it was done for the last time, as it was said")},
    Field{"place", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Place"),
          QT_TRANSLATE_NOOP("field", "Office, cell, vehicle: as exact as the person knows it")},
    Field{"by", Refs, Any, "person organisation group", QT_TRANSLATE_NOOP("field", "By"),
          QT_TRANSLATE_NOOP("field", "Who did it, as it was said: person, unit or group; nobody is guilty by standing here")},
    Field{"words_said", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Words said"),
          QT_TRANSLATE_NOOP("field", "What they said, word for word, in the language in which it was said")},
    Field{"injuries", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Injuries"),
          QT_TRANSLATE_NOOP("field",
                            "Marks, pain, what followed, and when it was seen; what a doctor found goes into Medical exams")},
    Field{"statement_signed", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Statement signed"),
          QT_TRANSLATE_NOOP("field", "Was a confession or other statement signed because of it?")},
    Field{"reported_to", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Reported to"),
          QT_TRANSLATE_NOOP("field", "Judge, prosecutor, doctor to whom it was reported, and when; this can print")},
});

constexpr auto medicalExamFields = asRecord(std::array{
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"),
          QT_TRANSLATE_NOOP("field", "Day of the examination; days since the injury matter")},
    Field{
        "by", Text, Optional, "", QT_TRANSLATE_NOOP("field", "By"),
        QT_TRANSLATE_NOOP("field", "Doctor or institution; if the name is a risk, only the kind, such as \"emergency doctor\"")},
    Field{"independent", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Independent"),
          QT_TRANSLATE_NOOP("field", "Yes only if the doctor is not of the police, the prison or whoever held the person")},
    Field{"private", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "In private"),
          QT_TRANSLATE_NOOP("field", "Yes only if no officer was in the room or could hear")},
    Field{"findings", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Findings"),
          QT_TRANSLATE_NOOP("field",
                            "What the doctor found, as in the report: \"bruise 4 × 6 cm, left arm\"; no conclusion of our own")},
    Field{"consistency", Code, Optional, "consistency", QT_TRANSLATE_NOOP("field", "Consistency"),
          QT_TRANSLATE_NOOP("field", "How the findings fit the account, as the doctor graded it; no grade of our own")},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"),
          QT_TRANSLATE_NOOP("field", "The report itself, on file as evidence: all pages, with stamp and signature")},
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
