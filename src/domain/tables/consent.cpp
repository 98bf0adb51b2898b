// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto consentFields = asRecord(std::array{
    Field{"party", Ref, One, "person organisation", QT_TRANSLATE_NOOP("field", "Party"), nullptr},
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"), QT_TRANSLATE_NOOP("field", "Empty = all files")},
    Field{"answers", Rows, AtLeastOne, "consent_answer", QT_TRANSLATE_NOOP("field", "Answers"),
          QT_TRANSLATE_NOOP("field", "One row per use: yes, no and not asked are three things")},
    Field{"name_use", Code, Optional, "name_use", QT_TRANSLATE_NOOP("field", "Name use"), nullptr},
    Field{"given_by", Code, Optional, "consent_giver", QT_TRANSLATE_NOOP("field", "Given by"), nullptr},
    Field{"giver", Ref, Optional, "person", QT_TRANSLATE_NOOP("field", "Giver"), nullptr},
    Field{"method", Code, Optional, "consent_method", QT_TRANSLATE_NOOP("field", "Method"), nullptr},
    Field{"told_state_will_know", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Told that the state will know"),
          QT_TRANSLATE_NOOP("field", "Knows the government will get the details")},
    Field{"given", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Given on"), nullptr},
    Field{"expires", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Expires"), nullptr},
    Field{"withdrawn", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Withdrawn"), nullptr},
    Field{"conditions", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Conditions"), nullptr},
    Field{"evidence", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Evidence"), nullptr},
    Field{"asked_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Asked by"), nullptr},
    Field{"asked_where", Code, Optional, "asked_where", QT_TRANSLATE_NOOP("field", "Asked where"), nullptr},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"), nullptr},
    Field{"interpreter", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Interpreter"), nullptr},
    Field{"explained", Codes, Any, "explained", QT_TRANSLATE_NOOP("field", "Explained"),
          QT_TRANSLATE_NOOP("field", "What was explained")},
    Field{"free_to_speak", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Free to speak"),
          QT_TRANSLATE_NOOP("field", "Nobody listening, no pressure")},
    Field{"relation", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Relation"),
          QT_TRANSLATE_NOOP("field", "Of the giver to the person")},
    Field{"assent", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Assent"),
          QT_TRANSLATE_NOOP("field", "The child herself agrees")},
    Field{"authorises", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Authorises"),
          QT_TRANSLATE_NOOP("field", "What the giver authorises us to do")},
    Field{"review_on", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Review on"), nullptr},
    Field{"cannot_ask", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Cannot ask"), nullptr},
    Field{"confirmed_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Confirmed by"),
          QT_TRANSLATE_NOOP("field", "Unconfirmed counts as not asked")},
    Field{"confirmed_on", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Confirmed on"), nullptr},
});

constexpr auto consentAnswerFields = asRecord(std::array{
    Field{"scope", Code, One, "consent_scope", QT_TRANSLATE_NOOP("field", "Scope"), nullptr},
    Field{"answer", Code, One, "consent_answer_value", QT_TRANSLATE_NOOP("field", "Answer"), nullptr},
    Field{"limit", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Limit"),
          QT_TRANSLATE_NOOP("field", "\"not my address\", \"only after release\"")},
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
