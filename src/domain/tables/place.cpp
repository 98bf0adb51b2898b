// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr std::array<std::string_view, 1> homes{"home"};

constexpr auto placeFields = asRecord(std::array{
    Field{"name", Text, One, "", QT_TRANSLATE_NOOP("field", "Name"),
          QT_TRANSLATE_NOOP("field", "As people there call it; for a home, no name of those who live in it")},
    Field{"other_names", Texts, Any, "", QT_TRANSLATE_NOOP("field", "Other names"),
          QT_TRANSLATE_NOOP("field", "Former names and other spellings, one on each line")},
    Field{"kind", Code, One, "place_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What it is; a home starts restricted")},
    Field{"parent", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Part of"),
          QT_TRANSLATE_NOOP("field", "The larger place in which it lies: district, town, region")},
    Field{"country", Code, Optional, "iso3166", QT_TRANSLATE_NOOP("field", "Country"), nullptr},
    Field{"address", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Address"),
          QT_TRANSLATE_NOOP("field", "Street and house, only if needed; never of a shelter or of a place where somebody hides"),
          Level::Restricted},
    Field{"lat", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Latitude"),
          QT_TRANSLATE_NOOP("field", "Decimal degrees, such as 41.31; never for a home, a shelter or a hiding place")},
    Field{"lon", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Longitude"),
          QT_TRANSLATE_NOOP("field", "Decimal degrees, such as 69.28; never for a home, a shelter or a hiding place")},
});

constexpr auto occasionFields = asFact(std::array{
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"),
          QT_TRANSLATE_NOOP("field",
                            "As it is publicly known, with place and year, such as \"Events in the square, May 2021\"; neutral")},
    Field{"kind", Code, One, "occasion_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field", "When it began, as it was said")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "When it ended, as it was said")},
    Field{"places", Refs, Any, "place", QT_TRANSLATE_NOOP("field", "Places"),
          QT_TRANSLATE_NOOP("field", "Towns or squares where it took place; where one person was stands in the act")},
    Field{"country", Code, Optional, "iso3166", QT_TRANSLATE_NOOP("field", "Country"), nullptr},
    Field{"background", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Background"),
          QT_TRANSLATE_NOOP("field", "What it was about, from public sources; what was done to one person is an act")},
    Field{
        "figures", Rows, Any, "figure", QT_TRANSLATE_NOOP("field", "Figures"),
        QT_TRANSLATE_NOOP("field", "Numbers that somebody gives, each with who counted; numbers that differ stand side by side")},
});

constexpr auto figureFields = asFact(std::array{
    Field{"measure", Code, One, "figure_measure", QT_TRANSLATE_NOOP("field", "Measure"),
          QT_TRANSLATE_NOOP("field", "What sort of thing is counted, such as people detained")},
    Field{"what", Text, Optional, "", QT_TRANSLATE_NOOP("field", "What"),
          QT_TRANSLATE_NOOP("field", "What exactly is counted, such as \"held for more than a day, without children\"")},
    Field{"value_min", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Value, at least"),
          QT_TRANSLATE_NOOP("field", "The number, or the lower end; \"more than 500\" is 500 here and nothing in the other")},
    Field{"value_max", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Value, at most"),
          QT_TRANSLATE_NOOP("field", "The upper end; the same number again if it is one number; empty if no limit was said")},
    Field{"bound", Code, One, "figure_bound", QT_TRANSLATE_NOOP("field", "Bound"),
          QT_TRANSLATE_NOOP("field", "How it was said: exactly, about, at least; do not make it more exact than it was")},
    Field{"unit", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Unit"),
          QT_TRANSLATE_NOOP("field", "Only if what is counted does not say it, such as days or a currency")},
    Field{"words", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Words"),
          QT_TRANSLATE_NOOP("field", "As it was said, such as \"dozens\"; no number is made of it")},
    Field{"as_of", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "As of"),
          QT_TRANSLATE_NOOP("field", "Day or time for which the number holds, not when it was published")},
    Field{"by", Text, Optional, "", QT_TRANSLATE_NOOP("field", "By"),
          QT_TRANSLATE_NOOP(
              "field",
              "Who counts or claims: \"prosecutor's office\", \"witnesses\"; this can print, so nothing that shows who told us")},
    Field{"official", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Official"),
          QT_TRANSLATE_NOOP("field", "Yes, if a state body gave the number")},
    Field{"source", Ref, Optional, "source", QT_TRANSLATE_NOOP("field", "Source"),
          QT_TRANSLATE_NOOP("field", "The source, by its label; this never leaves")},
    Field{"locator", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Locator"),
          QT_TRANSLATE_NOOP("field", "Page, paragraph or minute where the number stands")},
});

} // namespace

const Entity place{"place",
                   "place",
                   "places",
                   QT_TRANSLATE_NOOP("entity", "Place"),
                   QT_TRANSLATE_NOOP("entity", "Gazetteer entry; pick or add in place."),
                   placeFields,
                   {},
                   {Level::Internal, "kind", homes}};

const Entity occasion{"occasion",
                      "occasion",
                      "occasions",
                      QT_TRANSLATE_NOOP("entity", "Occasion"),
                      QT_TRANSLATE_NOOP("entity", "A public happening many acts may belong to."),
                      occasionFields};

const Entity figure{"figure",
                    "figure",
                    "figures",
                    QT_TRANSLATE_NOOP("entity", "Figure"),
                    QT_TRANSLATE_NOOP("entity", "A number somebody gives, with who gives it. Rival numbers stand side by side."),
                    figureFields};

} // namespace solnoma::tables
