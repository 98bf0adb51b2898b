// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr std::array<std::string_view, 1> homes{"home"};

constexpr auto placeFields = asRecord(std::array{
    Field{"name", Text, One, "", QT_TRANSLATE_NOOP("field", "Name"), nullptr},
    Field{"other_names", Texts, Any, "", QT_TRANSLATE_NOOP("field", "Other names"), nullptr},
    Field{"kind", Code, One, "place_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"parent", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Parent"), nullptr},
    Field{"country", Code, Optional, "iso3166", QT_TRANSLATE_NOOP("field", "Country"), nullptr},
    Field{"address", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Address"), nullptr, Level::Restricted},
    Field{"lat", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Latitude"), nullptr},
    Field{"lon", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Longitude"), nullptr},
});

constexpr auto occasionFields = asFact(std::array{
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"), nullptr},
    Field{"kind", Code, One, "occasion_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"), nullptr},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"), nullptr},
    Field{"places", Refs, Any, "place", QT_TRANSLATE_NOOP("field", "Places"), nullptr},
    Field{"country", Code, Optional, "iso3166", QT_TRANSLATE_NOOP("field", "Country"), nullptr},
    Field{"background", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Background"), nullptr},
    Field{"figures", Rows, Any, "figure", QT_TRANSLATE_NOOP("field", "Figures"), nullptr},
});

constexpr auto figureFields = asFact(std::array{
    Field{"measure", Code, One, "figure_measure", QT_TRANSLATE_NOOP("field", "Measure"), nullptr},
    Field{"what", Text, Optional, "", QT_TRANSLATE_NOOP("field", "What"), QT_TRANSLATE_NOOP("field", "What exactly is counted")},
    Field{"value_min", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Value min"), nullptr},
    Field{"value_max", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Value max"), nullptr},
    Field{"bound", Code, One, "figure_bound", QT_TRANSLATE_NOOP("field", "Bound"), nullptr},
    Field{"unit", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Unit"), nullptr},
    Field{"words", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Words"), nullptr},
    Field{"as_of", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "As of"), nullptr},
    Field{"by", Text, Optional, "", QT_TRANSLATE_NOOP("field", "By"), QT_TRANSLATE_NOOP("field", "Who counts or claims")},
    Field{"official", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Official"), nullptr},
    Field{"source", Ref, Optional, "source", QT_TRANSLATE_NOOP("field", "Source"), nullptr},
    Field{"locator", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Locator"), nullptr},
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
