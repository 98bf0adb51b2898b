// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto registrationAttemptFields = asFact(std::array{
    Field{"seq", Int, One, "", QT_TRANSLATE_NOOP("field", "Order"),
          QT_TRANSLATE_NOOP("field", "Place in the order of the attempts, 1 first; also those that were only returned")},
    Field{"form", Code, Optional, "legal_form", QT_TRANSLATE_NOOP("field", "Form"),
          QT_TRANSLATE_NOOP("field", "Legal form asked for in this filing")},
    Field{"filed", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Filed"),
          QT_TRANSLATE_NOOP("field",
                            "Day on which the papers were handed in, as on the receipt: the time for the answer runs from it")},
    Field{"authority", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Authority"),
          QT_TRANSLATE_NOOP("field", "Body that decides on the registration, such as a justice department")},
    Field{"action", Code, One, "reg_action", QT_TRANSLATE_NOOP("field", "Action"),
          QT_TRANSLATE_NOOP("field", "What was answered; silence is not a refusal: leave it at Pending")},
    Field{"decided", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Decided"),
          QT_TRANSLATE_NOOP("field", "Date on the letter; the day on which it reached you goes into Delivered")},
    Field{"legal_days", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Legal days"),
          QT_TRANSLATE_NOOP(
              "field", "Days that the law gives for the answer, if a lawyer checked it; empty: the term known to the program")},
    Field{"grounds", Codes, Any, "denial_ground", QT_TRANSLATE_NOOP("field", "Grounds"),
          QT_TRANSLATE_NOOP("field", "Only what the answer itself says; its words go into Grounds text")},
    Field{"grounds_text", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Grounds text"),
          QT_TRANSLATE_NOOP("field",
                            "The words of the refusal, letter for letter; if they were only heard, begin with \"orally\"")},
    Field{"letter", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Letter"),
          QT_TRANSLATE_NOOP("field", "The answer itself, on file as evidence; for a portal, a screenshot of the same day")},
    Field{"filed_via", Code, Optional, "filed_via", QT_TRANSLATE_NOOP("field", "Filed through"),
          QT_TRANSLATE_NOOP("field", "How the papers were handed in; keep the slip of the post, or a screenshot of the portal")},
    Field{"receipt_no", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Receipt number"),
          QT_TRANSLATE_NOOP("field", "Number that the office or portal gave on filing; never our own file number")},
    Field{"delivered", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Delivered"),
          QT_TRANSLATE_NOOP(
              "field", "Day on which the answer really reached us; the time for an appeal depends on it: keep the envelope")},
    Field{"decision_no", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Decision number"),
          QT_TRANSLATE_NOOP("field",
                            "Number as it stands on the letter or decision, such as \"04-12/345\"; never our own file number")},
    Field{"signed_by", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Signed by"),
          QT_TRANSLATE_NOOP("field", "Post and name, as they stand on the letter")},
    Field{"articles_cited", Text, Optional, "law_article", QT_TRANSLATE_NOOP("field", "Articles cited"),
          QT_TRANSLATE_NOOP("field", "Laws and articles as the letter names them; add none of your own")},
    Field{"new_defects", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "New faults named"),
          QT_TRANSLATE_NOOP("field",
                            "Yes, if it names faults of which the earlier answer was silent; empty for the first attempt")},
    Field{"expert_body", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Expert body"),
          QT_TRANSLATE_NOOP("field", "Body whose opinion was asked before the decision")},
    Field{"fee", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Fee"),
          QT_TRANSLATE_NOOP("field", "Sum that was paid for this filing; the proof of payment goes into Evidence")},
    Field{"fee_returned", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Fee returned"),
          QT_TRANSLATE_NOOP("field", "Was it paid back after the refusal? Empty if nobody asked")},
    Field{
        "steps", Rows, Any, "registration_step", QT_TRANSLATE_NOOP("field", "Steps"),
        QT_TRANSLATE_NOOP("field", "What happened between filing and answer: more papers asked, inspection, founders called in")},
});

constexpr auto registrationStepFields = asRecord(std::array{
    Field{"step", Code, One, "reg_step", QT_TRANSLATE_NOOP("field", "Step"),
          QT_TRANSLATE_NOOP("field",
                            "What the office did or asked, one row each; \"Not accepted\" if it did not take the papers at all")},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"),
          QT_TRANSLATE_NOOP("field", "When it happened, as it was said or stands on the paper")},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"),
          QT_TRANSLATE_NOOP("field", "The paper itself, on file as evidence")},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"),
          QT_TRANSLATE_NOOP("field", "Short; this can print, so nothing that shows who told us")},
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
