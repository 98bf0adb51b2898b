// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto consentFields = asRecord(std::array{
    Field{"party", Ref, One, "person organisation", QT_TRANSLATE_NOOP("field", "Party"),
          QT_TRANSLATE_NOOP("field", "Whose name and facts it is about, not who spoke for that person")},
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"),
          QT_TRANSLATE_NOOP("field", "The case for which the answers hold; empty means all cases, only if the person said so")},
    Field{"answers", Rows, AtLeastOne, "consent_answer", QT_TRANSLATE_NOOP("field", "Answers"),
          QT_TRANSLATE_NOOP("field", "One row per use: yes, no and not asked are three things")},
    Field{"name_use", Code, Optional, "name_use", QT_TRANSLATE_NOOP("field", "How the name may be used"),
          QT_TRANSLATE_NOOP("field", "How the name may stand in papers; if in doubt, no name")},
    Field{"given_by", Code, Optional, "consent_giver", QT_TRANSLATE_NOOP("field", "Given by"),
          QT_TRANSLATE_NOOP("field", "Who answered: the person, or somebody who may speak for the person")},
    Field{"giver", Ref, Optional, "person", QT_TRANSLATE_NOOP("field", "Name of who answered"),
          QT_TRANSLATE_NOOP("field", "Only if somebody else answered: that relative, lawyer or guardian")},
    Field{"method", Code, Optional, "consent_method", QT_TRANSLATE_NOOP("field", "Method"),
          QT_TRANSLATE_NOOP("field", "How the answers were given; no signature where a paper that is found could harm")},
    Field{"told_state_will_know", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Told that the state will know"),
          QT_TRANSLATE_NOOP("field",
                            "Was it said plainly that the government gets name and facts? Without Yes no complaint leaves")},
    Field{"given", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Given on"),
          QT_TRANSLATE_NOOP("field", "Day of the answers, not of the entry; a newer no beats an older yes")},
    Field{"expires", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Expires"),
          QT_TRANSLATE_NOOP("field", "Last day on which the answers hold; an exact day. After it nothing leaves on them")},
    Field{"withdrawn", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Withdrawn"),
          QT_TRANSLATE_NOOP("field", "Exact day on which consent was taken back; every older yes ends with it")},
    Field{"conditions", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Conditions"),
          QT_TRANSLATE_NOOP("field",
                            "What else was asked of us, such as fears of the family; a limit on one use goes into its answer")},
    Field{"evidence", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Evidence"),
          QT_TRANSLATE_NOOP("field", "Signed sheet, recording or message on file; nothing if keeping it is a danger")},
    Field{"asked_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Asked by"),
          QT_TRANSLATE_NOOP("field", "Who of us, by handle")},
    Field{"asked_where", Code, Optional, "asked_where", QT_TRANSLATE_NOOP("field", "Asked where"),
          QT_TRANSLATE_NOOP("field", "Where and how it was asked; if others could hear, ask again when it is safe")},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"),
          QT_TRANSLATE_NOOP("field", "Language in which it was explained and answered")},
    Field{"interpreter", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Interpreter"),
          QT_TRANSLATE_NOOP("field", "Was somebody interpreting? No relative, neighbour or official should")},
    Field{"explained", Codes, Any, "explained", QT_TRANSLATE_NOOP("field", "Explained"),
          QT_TRANSLATE_NOOP("field", "Only what was really said, in a language that the person understands well")},
    Field{
        "free_to_speak", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Free to speak"),
        QT_TRANSLATE_NOOP("field", "Yes only if nobody listened and nobody pressed; by a telephone that may be heard it is No")},
    Field{"relation", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Relation"),
          QT_TRANSLATE_NOOP("field", "How the giver is related to the person: \"mother\", \"lawyer with a mandate\"; no names")},
    Field{"assent", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Assent"),
          QT_TRANSLATE_NOOP("field", "Does the child agree, asked in simple words? A No holds, whatever the parent says")},
    Field{"authorises", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Authorises"),
          QT_TRANSLATE_NOOP("field", "What we may do, with the paper named: \"send the WGAD complaint\"; no more than was said")},
    Field{"review_on", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Review on"),
          QT_TRANSLATE_NOOP("field", "Exact day on which to ask again, for example after release")},
    Field{"cannot_ask", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Cannot ask"),
          QT_TRANSLATE_NOOP("field",
                            "Yes, if asking would be dangerous or the person cannot be reached; do not ask to fill a field")},
    Field{"confirmed_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Confirmed by"),
          QT_TRANSLATE_NOOP("field", "Who of us confirmed the answers, by handle; until then they count as not asked")},
    Field{"confirmed_on", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Confirmed on"),
          QT_TRANSLATE_NOOP("field", "Day on which one of us confirmed the answers; an exact day")},
});

constexpr auto consentAnswerFields = asRecord(std::array{
    Field{"scope", Code, One, "consent_scope", QT_TRANSLATE_NOOP("field", "Scope"),
          QT_TRANSLATE_NOOP("field", "The one use that was asked about; each use is a row")},
    Field{"answer", Code, One, "consent_answer_value", QT_TRANSLATE_NOOP("field", "Answer"),
          QT_TRANSLATE_NOOP("field", "Yes only if it was said; silence is not a yes, and what was not asked does not leave")},
    Field{"limit", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Limit"),
          QT_TRANSLATE_NOOP("field", "What the yes does not cover, as it was said: \"not my address\", \"only after release\"")},
});

} // namespace

const Entity consent{"consent",
                     "consent",
                     "consents",
                     QT_TRANSLATE_NOOP("entity", "Consent"),
                     QT_TRANSLATE_NOOP("entity", "What the person or organisation agreed to, for which use, until when."),
                     consentFields,
                     {},
                     {Level::Restricted}};

const Entity consentAnswer{"consent_answer",  "consent_answer",
                           "consent_answers", QT_TRANSLATE_NOOP("entity", "Answer to one use"),
                           nullptr,           consentAnswerFields};

} // namespace solnoma::tables
