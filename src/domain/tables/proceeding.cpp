// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto chargeFields = asFact(std::array{
    Field{"accused", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "Accused"),
          QT_TRANSLATE_NOOP("field", "One accused; for another person add another row")},
    Field{"charge_class", Code, One, "charge_class", QT_TRANSLATE_NOOP("field", "Charge class"),
          QT_TRANSLATE_NOOP("field", "By the words of the charge, not by what may be behind it")},
    Field{"wording", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Wording"),
          QT_TRANSLATE_NOOP("field",
                            "The words of the charge as on the paper; a translation is whole, without any judgement of ours")},
    Field{"article", Text, Optional, "law_article", QT_TRANSLATE_NOOP("field", "Article"),
          QT_TRANSLATE_NOOP("field",
                            "Code, article, part and point as on the paper: \"Criminal Code 244, part 2\"; not from memory")},
    Field{"laid", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Laid"),
          QT_TRANSLATE_NOOP("field", "Day on which the charge was announced to the person; it may not be the day of the arrest")},
    Field{"said_fabricated", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Said fabricated"),
          QT_TRANSLATE_NOOP("field", "Yes, if a source calls it fabricated; our own view goes into Assessment")},
});

constexpr auto rulingFields = asFact(std::array{
    Field{"about", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "About"),
          QT_TRANSLATE_NOOP("field", "Whom the decision concerns; for another person add another row")},
    Field{"kind", Code, One, "ruling_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What was decided; the punishment goes into Sentences")},
    Field{"by", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "By"),
          QT_TRANSLATE_NOOP("field", "Court or body that decided; a judge goes into Involved of the act")},
    Field{"given", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Given"),
          QT_TRANSLATE_NOOP("field", "Day on which it was passed; when it became known goes into Made public")},
    Field{"made_public", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Made public"),
          QT_TRANSLATE_NOOP("field", "Day it became known; may be months later")},
    Field{"sentences", Rows, Any, "sentence", QT_TRANSLATE_NOOP("field", "Sentences"),
          QT_TRANSLATE_NOOP("field", "One row for each punishment: prison term, fine, ban on an activity")},
    Field{"reasoning", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Reasoning"),
          QT_TRANSLATE_NOOP("field", "Reasons that the court gave, in its own words; our view goes into Assessment")},
    Field{"term_from", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Term runs from"),
          QT_TRANSLATE_NOOP("field", "Day from which the term counts, as the ruling says")},
    Field{"ends_stated", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "End as stated"),
          QT_TRANSLATE_NOOP("field", "As the court or prison says; wins over our count")},
    Field{"credit_days", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Credit in days"),
          QT_TRANSLATE_NOOP("field",
                            "Days of earlier custody that the court counted into the term, as in the ruling; not our own count")},
});

constexpr auto sentenceFields = asRecord(std::array{
    Field{"kind", Code, One, "sentence_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What was imposed; a prison term with a fine is two rows")},
    Field{"years", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Years"),
          QT_TRANSLATE_NOOP("field", "As in the ruling: ten years and six months are 10 here and 6 in months")},
    Field{"months", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Months"),
          QT_TRANSLATE_NOOP("field", "As in the ruling, beside the years; not converted")},
    Field{"days", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Days"),
          QT_TRANSLATE_NOOP("field", "As in the ruling, such as 15 days of arrest; not converted")},
    Field{"term_text", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Term text"),
          QT_TRANSLATE_NOOP("field", "If it does not fit into numbers, such as \"for life\"")},
    Field{"amount", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Amount"),
          QT_TRANSLATE_NOOP("field", "The fine in money; a fine in base units goes into Term text")},
    Field{"currency", Code, Optional, "iso4217", QT_TRANSLATE_NOOP("field", "Currency"), nullptr},
    Field{"suspended", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Suspended"),
          QT_TRANSLATE_NOOP("field", "Yes, if the court said that the term need not be served unless conditions are broken")},
    Field{"regime", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Regime"),
          QT_TRANSLATE_NOOP("field", "Regime as the ruling names it, such as general or strict")},
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
