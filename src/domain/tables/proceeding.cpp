// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto chargeFields = asFact(std::array{
    Field{"accused", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "Accused"), nullptr},
    Field{"charge_class", Code, One, "charge_class", QT_TRANSLATE_NOOP("field", "Charge class"), nullptr},
    Field{"wording", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Wording"),
          QT_TRANSLATE_NOOP("field", "As worded, translated")},
    Field{"article", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Article"), nullptr},
    Field{"laid", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Laid"), nullptr},
    Field{"said_fabricated", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Said fabricated"),
          QT_TRANSLATE_NOOP("field", "A source calls it fabricated")},
});

constexpr auto rulingFields = asFact(std::array{
    Field{"about", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "About"), nullptr},
    Field{"kind", Code, One, "ruling_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"by", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"given", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Given"), nullptr},
    Field{"made_public", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Made public"),
          QT_TRANSLATE_NOOP("field", "Day it became known; may be months later")},
    Field{"sentences", Rows, Any, "sentence", QT_TRANSLATE_NOOP("field", "Sentences"), nullptr},
    Field{"reasoning", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Reasoning"), nullptr},
    Field{"term_from", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Term runs from"), nullptr},
    Field{"ends_stated", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "End as stated"),
          QT_TRANSLATE_NOOP("field", "As the court or prison says; wins over our count")},
    Field{"credit_days", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Credit in days"),
          QT_TRANSLATE_NOOP("field", "Credit for earlier custody")},
});

constexpr auto sentenceFields = asRecord(std::array{
    Field{"kind", Code, One, "sentence_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"years", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Years"), nullptr},
    Field{"months", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Months"), nullptr},
    Field{"days", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Days"), nullptr},
    Field{"term_text", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Term text"), nullptr},
    Field{"amount", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Amount"), nullptr},
    Field{"currency", Code, Optional, "iso4217", QT_TRANSLATE_NOOP("field", "Currency"), nullptr},
    Field{"suspended", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Suspended"), nullptr},
    Field{"regime", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Regime"), nullptr},
});

} // namespace

const Entity charge{"charge",
                    "charge",
                    "charges",
                    QT_TRANSLATE_NOOP("entity", "Charge"),
                    QT_TRANSLATE_NOOP("entity", "One accusation against one accused."),
                    chargeFields};

const Entity ruling{"ruling",
                    "ruling",
                    "rulings",
                    QT_TRANSLATE_NOOP("entity", "Ruling and sentence"),
                    QT_TRANSLATE_NOOP("entity", "One decision about one accused."),
                    rulingFields};

const Entity sentence{"sentence",
                      "sentence",
                      "sentences",
                      QT_TRANSLATE_NOOP("entity", "Sentence"),
                      QT_TRANSLATE_NOOP("entity", "One sanction of a ruling; fifteen days and ten years must both fit."),
                      sentenceFields};

} // namespace solnoma::tables
