// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto communicationFields = asFact(std::array{
    Field{"kind", Code, One, "communication_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"), nullptr},
    Field{"state", Code, One, "communication_state", QT_TRANSLATE_NOOP("field", "State"), nullptr},
    Field{"mandates", Codes, Any, "un_mandate", QT_TRANSLATE_NOOP("field", "Mandates"),
          QT_TRANSLATE_NOOP("field", "Addressees among UN and other bodies")},
    Field{"countries", Codes, Any, "iso3166", QT_TRANSLATE_NOOP("field", "Countries"), nullptr},
    Field{"cases", Refs, Any, "case", QT_TRANSLATE_NOOP("field", "Cases"), nullptr},
    Field{"about", Refs, Any, "person organisation act context_item", QT_TRANSLATE_NOOP("field", "About"), nullptr},
    Field{"languages", Codes, Any, "iso639", QT_TRANSLATE_NOOP("field", "Languages"),
          QT_TRANSLATE_NOOP("field", "Language versions")},
    Field{"session", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Session"),
          QT_TRANSLATE_NOOP("field", "Session, cycle, agenda item")},
    Field{"asks", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Asks"), nullptr},
    Field{"due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Due"), nullptr},
    Field{"sent", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Sent"), nullptr},
    Field{"receipt", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Receipt"),
          QT_TRANSLATE_NOOP("field", "Number given by the addressee")},
    Field{"keep_submitter_secret", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Keep submitter secret"), nullptr},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"),
          QT_TRANSLATE_NOOP("field", "The exact file sent, with hash")},
    Field{"parties", Rows, Any, "communication_party", QT_TRANSLATE_NOOP("field", "Parties"), nullptr},
    Field{"outcomes", Rows, Any, "outcome", QT_TRANSLATE_NOOP("field", "Outcomes"),
          QT_TRANSLATE_NOOP("field", "Replies, opinions, effects")},
    Field{"acknowledged", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Acknowledged"),
          QT_TRANSLATE_NOOP("field", "Receipt by the addressee")},
    Field{"transmitted", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Transmitted"),
          QT_TRANSLATE_NOOP("field", "Sent on to the government; the reply clock starts here and only here")},
    Field{"reply_due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Reply due"),
          QT_TRANSLATE_NOOP("field", "Worked out from transmitted")},
    Field{"reply_received", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Reply received"), nullptr},
    Field{"our_comments_due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Our comments due"),
          QT_TRANSLATE_NOOP("field", "As their letter says")},
    Field{"published", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Published"), nullptr},
});

constexpr auto communicationPartyFields = asRecord(std::array{
    Field{"role", Code, One, "comm_role", QT_TRANSLATE_NOOP("field", "Role"), nullptr},
    Field{"party", Ref, Optional, "person organisation", QT_TRANSLATE_NOOP("field", "Party"), nullptr},
    Field{"as_listed", Text, Optional, "", QT_TRANSLATE_NOOP("field", "As listed"),
          QT_TRANSLATE_NOOP("field", "Name as printed when not matched yet")},
    Field{"country_as_listed", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Country as listed"), nullptr},
});

constexpr auto interventionFields = asFact(std::array{
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"kind", Code, One, "intervention_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"by", Refs, Any, "person organisation group", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"for", Refs, Any, "person organisation group", QT_TRANSLATE_NOOP("field", "For"), nullptr},
    Field{"towards", Refs, Any, "person organisation", QT_TRANSLATE_NOOP("field", "Towards"),
          QT_TRANSLATE_NOOP("field", "Authority or company approached")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"), nullptr},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"), nullptr},
    Field{"state", Code, Optional, "intervention_state", QT_TRANSLATE_NOOP("field", "State"), nullptr},
    Field{"amount", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Amount"), nullptr},
    Field{"currency", Code, Optional, "iso4217", QT_TRANSLATE_NOOP("field", "Currency"), nullptr},
    Field{"detail", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Detail"), nullptr},
    Field{"outcomes", Rows, Any, "outcome", QT_TRANSLATE_NOOP("field", "Outcomes"), nullptr},
});

constexpr auto outcomeFields = asFact(std::array{
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"kind", Code, One, "outcome_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"), nullptr},
    Field{"party", Ref, Optional, "person organisation group", QT_TRANSLATE_NOOP("field", "Party"), nullptr},
    Field{"text", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Text"), nullptr},
    Field{"after", Refs, Any, "intervention communication act context_item", QT_TRANSLATE_NOOP("field", "After"), nullptr},
    Field{"link", Code, Optional, "outcome_link", QT_TRANSLATE_NOOP("field", "Link"), nullptr},
});

} // namespace

const Entity communication{
    "communication",
    "communication",
    "communications",
    QT_TRANSLATE_NOOP("entity", "Communication"),
    QT_TRANSLATE_NOOP("entity", "Any text or speech sent out: UN complaint, letter, statement, brief, interview."),
    communicationFields};

const Entity communicationParty{"communication_party",
                                "communication_party",
                                "communication_parties",
                                QT_TRANSLATE_NOOP("entity", "Party to a communication"),
                                QT_TRANSLATE_NOOP("entity", "Author, signatory, speaker, addressee."),
                                communicationPartyFields};

const Entity intervention{"intervention",
                          "intervention",
                          "interventions",
                          QT_TRANSLATE_NOOP("entity", "Intervention or assistance"),
                          QT_TRANSLATE_NOOP("entity", "What anyone does for the target: help or pressure."),
                          interventionFields};

const Entity outcome{"outcome",
                     "outcome",
                     "outcomes",
                     QT_TRANSLATE_NOOP("entity", "Outcome"),
                     QT_TRANSLATE_NOOP("entity", "What changed, or did not."),
                     outcomeFields};

} // namespace solnoma::tables
