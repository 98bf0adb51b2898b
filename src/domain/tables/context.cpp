// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto contextItemFields = asFact(std::array{
    Field{"country", Code, One, "iso3166", QT_TRANSLATE_NOOP("field", "Country"),
          QT_TRANSLATE_NOOP("field", "Country that it is about, not where it was issued; for another country add another item")},
    Field{"kind", Code, One, "context_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What kind of background it is; what was done to one person is an act")},
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"),
          QT_TRANSLATE_NOOP("field",
                            "Short, as it is cited: \"Law on NGOs of 14 April 1999\", \"visit of the Special Rapporteur\"")},
    Field{"value", Code, Optional, "civic_rating", QT_TRANSLATE_NOOP("field", "Value"),
          QT_TRANSLATE_NOOP("field", "Only for a rating: the level as its publisher gave it; its year goes into Began")},
    Field{
        "body", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Body"),
        QT_TRANSLATE_NOOP("field", "Who issued it, such as a parliament or a ministry; of an entry in a list, whom it is about")},
    Field{"mandate", Code, Optional, "un_mandate", QT_TRANSLATE_NOOP("field", "Mandate"),
          QT_TRANSLATE_NOOP("field", "UN mandate or body concerned, for a recommendation or a visit")},
    Field{"from_state", Text, Optional, "", QT_TRANSLATE_NOOP("field", "From state"),
          QT_TRANSLATE_NOOP("field",
                            "State that made the recommendation, as the report names it, such as \"Norway\"; otherwise empty")},
    Field{"reference", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Reference"),
          QT_TRANSLATE_NOOP("field",
                            "Where it stands: symbol, paragraph, article, such as \"A/HRC/36/38, para. 8\" or \"Article 27\"")},
    Field{
        "text", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Text"),
        QT_TRANSLATE_NOOP("field", "The text itself, word for word; this starts public, so nothing from a confidential source")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field", "When it was issued or came into force, as the text says")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "When it ceased to apply; empty if no end is known")},
    Field{"themes", Codes, Any, "violation", QT_TRANSLATE_NOOP("field", "Themes"),
          QT_TRANSLATE_NOOP("field",
                            "Kinds of violation that it deals with, such as refusal of registration; several may be chosen")},
    Field{"statuses", Rows, Any, "context_status", QT_TRANSLATE_NOOP("field", "Statuses"),
          QT_TRANSLATE_NOOP("field", "One row for each dated step: adopted, in force, accepted, not implemented")},
    Field{
        "figures", Rows, Any, "figure", QT_TRANSLATE_NOOP("field", "Figures"),
        QT_TRANSLATE_NOOP("field", "Numbers that somebody gives, each with who counted; numbers that differ stand side by side")},
});

constexpr auto contextStatusFields = asRecord(std::array{
    Field{"status", Code, One, "context_status", QT_TRANSLATE_NOOP("field", "Status"),
          QT_TRANSLATE_NOOP("field", "What became of it by that day; a new step is a new row, the old one stays")},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"),
          QT_TRANSLATE_NOOP("field", "Day of this step, as the source gives it")},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"),
          QT_TRANSLATE_NOOP("field", "Short; this can print, so nothing that shows who told us")},
});

} // namespace

const Entity contextItem{
    "context_item",
    "context_item",
    "context_items",
    QT_TRANSLATE_NOOP("entity", "Country context item"),
    QT_TRANSLATE_NOOP("entity",
                      "Rating, law, treaty, recommendation, visit request, policy: the background a case or UPR annex needs."),
    contextItemFields,
    {},
    {Level::Public}};

const Entity contextStatus{"context_status",
                           "context_status",
                           "context_statuses",
                           QT_TRANSLATE_NOOP("entity", "Status of a context item"),
                           QT_TRANSLATE_NOOP("entity", "Dated step."),
                           contextStatusFields};

} // namespace solnoma::tables
