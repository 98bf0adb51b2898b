// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto caseFileFields = asRecord(std::array{
    Field{"ref", Text, One, "", QT_TRANSLATE_NOOP("field", "File number"),
          QT_TRANSLATE_NOOP(
              "field",
              "Country-year-laptop-counter, given by the program; for us only: never in a message, on the phone, on paper")},
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"),
          QT_TRANSLATE_NOOP(
              "field", "Short and neutral, such as \"Detention, May 2026\"; it stands in lists: no name, illness or accusation")},
    Field{"countries", Codes, AtLeastOne, "iso3166", QT_TRANSLATE_NOOP("field", "Countries"),
          QT_TRANSLATE_NOOP("field", "Where it happened; the first one goes into the file number")},
    Field{"status", Code, One, "case_status", QT_TRANSLATE_NOOP("field", "Status"),
          QT_TRANSLATE_NOOP("field", "State of our work on the case, not of the person")},
    Field{"priority", Code, One, "priority", QT_TRANSLATE_NOOP("field", "Priority"),
          QT_TRANSLATE_NOOP("field", "Urgent: hours count, life, health or liberty may be at stake today")},
    Field{"review_state", Code, One, "review_state", QT_TRANSLATE_NOOP("field", "Review state"),
          QT_TRANSLATE_NOOP("field", "Taken from the newest review")},
    Field{
        "summary", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Summary"),
        QT_TRANSLATE_NOOP(
            "field", "Who, when, where, what, how it stands now, in a few neutral sentences; this prints, so no sources in it")},
    Field{
        "subjects", Refs, AtLeastOne, "person organisation group", QT_TRANSLATE_NOOP("field", "Subjects"),
        QT_TRANSLATE_NOOP("field", "The person, organisation or group to whom it happened; not relatives, lawyers or officials")},
    Field{"opened", Date, One, "", QT_TRANSLATE_NOOP("field", "Opened"),
          QT_TRANSLATE_NOOP("field", "Exact day on which we opened the case; not the day on which it happened")},
    Field{"closed", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Closed"),
          QT_TRANSLATE_NOOP("field", "Day on which our work ended, an exact day; the person may still be held")},
    Field{"owner", Ref, One, "user", QT_TRANSLATE_NOOP("field", "Owner"),
          QT_TRANSLATE_NOOP("field", "Who of us is responsible for the case, by handle; never a real name")},
    Field{"related", Refs, Any, "case", QT_TRANSLATE_NOOP("field", "Related"),
          QT_TRANSLATE_NOOP("field", "Other cases of the same person, family or event")},
    Field{"context", Refs, Any, "context_item", QT_TRANSLATE_NOOP("field", "Context items"),
          QT_TRANSLATE_NOOP("field", "Recommendations, laws, visit requests this case illustrates")},
    Field{"remedies", Rows, Any, "remedy", QT_TRANSLATE_NOOP("field", "Remedies"),
          QT_TRANSLATE_NOOP(
              "field", "Each complaint and appeal inside the country, with day, number, answer; also those without an answer")},
    Field{"remedies_note", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Remedies note"),
          QT_TRANSLATE_NOOP(
              "field", "Steps in the country not taken or useless, and why; the WGAD form asks; this can print: no sources")},
    Field{"safety_plan", Rows, Optional, "safety_plan", QT_TRANSLATE_NOOP("field", "Safety plan"),
          QT_TRANSLATE_NOOP("field", "Whom this case could harm, and what is done about it; one for each case"),
          Level::Restricted},
});

constexpr auto remedyFields = asRecord(std::array{
    Field{"about", Ref, Optional, "act custody_stage registration_attempt ruling", QT_TRANSLATE_NOOP("field", "About"),
          QT_TRANSLATE_NOOP("field", "Act, stage, refusal or ruling that is complained about")},
    Field{"kind", Code, One, "remedy_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "Complaint, appeal, ombudsman …; once there are hearings, record a proceeding")},
    Field{"to", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "To"),
          QT_TRANSLATE_NOOP("field", "Body to which it was addressed")},
    Field{
        "by", Text, Optional, "", QT_TRANSLATE_NOOP("field", "By"),
        QT_TRANSLATE_NOOP("field", "Who filed it: \"the lawyer\", \"the family\"; this can print, so a name only with consent")},
    Field{"filed", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Filed"),
          QT_TRANSLATE_NOOP("field", "Day on which it was handed in or posted; the date on the stamp, if there is one")},
    Field{"number", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Number"),
          QT_TRANSLATE_NOOP("field", "Number that the body gave; never our own file number")},
    Field{"due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Due"),
          QT_TRANSLATE_NOOP("field",
                            "Exact day on which the time for it runs out, by law or as the body said; a lawyer should check it")},
    Field{"state", Code, Optional, "appeal_state", QT_TRANSLATE_NOOP("field", "State"),
          QT_TRANSLATE_NOOP("field", "Where it stands by the last news")},
    Field{"decided", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Decided"),
          QT_TRANSLATE_NOOP("field", "Date on the answer; empty while there is none")},
    Field{"result", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Result"),
          QT_TRANSLATE_NOOP("field", "What was decided, short, in the words of the answer")},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"),
          QT_TRANSLATE_NOOP("field", "The complaint or the answer, on file as evidence")},
    Field{"why_useless", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Why useless"),
          QT_TRANSLATE_NOOP("field",
                            "Why this step could not help, with the fact behind it, such as no answer to three complaints")},
});

constexpr auto safetyPlanFields = asRecord(std::array{
    Field{"who_at_risk", Refs, Any, "person group", QT_TRANSLATE_NOOP("field", "Who at risk"),
          QT_TRANSLATE_NOOP("field", "People whom this case could harm; a source whose name is sealed is not entered here")},
    Field{"why", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Why"),
          QT_TRANSLATE_NOOP("field", "What makes the danger real: threats made, what happened to others; no names of sources")},
    Field{"from", Codes, Any, "risk_kind", QT_TRANSLATE_NOOP("field", "Risks"),
          QT_TRANSLATE_NOOP("field", "What may happen; several may be chosen")},
    Field{"likely", Code, Optional, "likelihood", QT_TRANSLATE_NOOP("field", "Likely"),
          QT_TRANSLATE_NOOP("field", "As you see it today; look at it again at every news")},
    Field{"steps", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Steps"),
          QT_TRANSLATE_NOOP(
              "field", "What is done, by whom (handle), by which day: \"change the number, monitor 2, 12 May\"; no real names")},
    Field{"safe_channel", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Safe channel"),
          QT_TRANSLATE_NOOP("field", "Way, hours and agreed words; numbers and addresses go into Contacts")},
    Field{
        "never", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Never"),
        QT_TRANSLATE_NOOP(
            "field", "What would add to the danger: \"do not call the home\", \"no visits at work\"; no numbers, no addresses")},
    Field{"next_contact", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Next contact"),
          QT_TRANSLATE_NOOP("field", "Exact day of the next contact; makes a task; missed by a day it stands first on Home")},
    Field{"if_silent", Text, Optional, "", QT_TRANSLATE_NOOP("field", "If silent"),
          QT_TRANSLATE_NOOP("field",
                            "After how long, and whom to tell: \"24 hours: lawyer A, then the coordinator\"; labels, no names")},
    Field{"if_we_publish", Text, Optional, "", QT_TRANSLATE_NOOP("field", "If we publish"),
          QT_TRANSLATE_NOOP(
              "field",
              "What may follow, and who accepts it: \"search at home, accepted by the family\"; read before every export")},
});

} // namespace

const Entity caseFile{
    "case",
    "case_file",
    "cases",
    QT_TRANSLATE_NOOP("entity", "Case"),
    QT_TRANSLATE_NOOP("entity",
                      "Keeps together what happened to one person, organisation or group over one matter, and the work on it."),
    caseFileFields};

const Entity remedy{
    "remedy",
    "remedy",
    "remedies",
    QT_TRANSLATE_NOOP("entity", "Remedy sought"),
    QT_TRANSLATE_NOOP(
        "entity",
        "A complaint, appeal or other domestic step: what the UN forms read. Becomes a proceeding only when it has hearings."),
    remedyFields};

const Entity safetyPlan{"safety_plan",
                        "safety_plan",
                        "safety_plans",
                        QT_TRANSLATE_NOOP("entity", "Safety plan"),
                        QT_TRANSLATE_NOOP("entity", "One per case, restricted."),
                        safetyPlanFields};

} // namespace solnoma::tables
