// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto personFields = asRecord(std::array{
    Field{"names", Rows, AtLeastOne, "name", QT_TRANSLATE_NOOP("field", "Names"),
          QT_TRANSLATE_NOOP("field", "Each spelling, former or married name in a row of its own; one is the main name")},
    Field{
        "export_alias", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Export alias"),
        QT_TRANSLATE_NOOP(
            "field", "What prints instead of the name, such as \"Person A\" or \"a teacher\"; no initials, no nickname in use")},
    Field{"sex", Code, Optional, "sex", QT_TRANSLATE_NOOP("field", "Sex"),
          QT_TRANSLATE_NOOP("field", "As the person says; empty if nobody asked")},
    Field{
        "born", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Born"),
        QT_TRANSLATE_NOOP("field", "As it was said: 12.3.1980, 1980, about 1980; the age at the time is worked out as a range")},
    Field{"died", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Died"),
          QT_TRANSLATE_NOOP("field", "As it was said; a death that should be looked into is an act too")},
    Field{"citizenships", Codes, Any, "iso3166", QT_TRANSLATE_NOOP("field", "Citizenships"),
          QT_TRANSLATE_NOOP("field", "All that the person has; empty if nobody asked")},
    Field{"roles", Codes, Any, "person_role", QT_TRANSLATE_NOOP("field", "Roles"),
          QT_TRANSLATE_NOOP("field", "What the person is in general; the part in one event stands in the act")},
    Field{"languages", Codes, Any, "iso639", QT_TRANSLATE_NOOP("field", "Languages"),
          QT_TRANSLATE_NOOP("field", "Languages that the person speaks and reads, for talks and for reading back")},
    Field{"residence", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Residence"),
          QT_TRANSLATE_NOOP("field", "Where the person lives; a district is often enough, an exact home only if it is needed"),
          Level::Restricted},
    Field{"identity_paper", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Identity paper"),
          QT_TRANSLATE_NOOP(
              "field", "Kind, issuer, date, number: \"passport AA0000000, 2019\"; here and in no other text; the WGAD form asks"),
          Level::Restricted},
    Field{"activity", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Activity"),
          QT_TRANSLATE_NOOP("field",
                            "Work for rights: what, where, since when: \"labour monitor since 2012\"; no names of colleagues")},
    Field{"background", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Background"),
          QT_TRANSLATE_NOOP("field", "Ethnicity, belief, family, only if it matters to the case"), Level::Restricted},
    Field{"health", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Health"),
          QT_TRANSLATE_NOOP("field",
                            "What matters in custody: \"needs insulin every day\"; no diagnosis that nobody there has to know"),
          Level::Restricted},
    Field{"contacts", Rows, Any, "contact", QT_TRANSLATE_NOOP("field", "Contacts"),
          QT_TRANSLATE_NOOP("field", "How to reach the person safely; numbers stand here and in no other text"),
          Level::Restricted},
    Field{"public_figure", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Public figure"),
          QT_TRANSLATE_NOOP("field",
                            "Yes only if the name is public by own choice or office; that others wrote of it is not enough")},
    Field{"statuses", Rows, Any, "party_status", QT_TRANSLATE_NOOP("field", "Statuses"),
          QT_TRANSLATE_NOOP("field",
                            "Labels, recognitions, bans with their dates, one row each, such as a travel ban since May 2024")},
    Field{"medical_exams", Rows, Any, "medical_exam", QT_TRANSLATE_NOOP("field", "Medical exams"),
          QT_TRANSLATE_NOOP("field", "One row for each examination; the report itself goes into Evidence"), Level::Restricted},
});

constexpr auto organisationFields = asRecord(std::array{
    Field{"names", Rows, AtLeastOne, "name", QT_TRANSLATE_NOOP("field", "Names"),
          QT_TRANSLATE_NOOP("field", "Full name, short form, other languages: one row each; one is primary")},
    Field{"export_alias", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Export alias"),
          QT_TRANSLATE_NOOP("field",
                            "What prints instead of the name, such as \"a women's organisation\"; nothing of its real name")},
    Field{"kind", Code, One, "organisation_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What it is; whether it is independent stands in Alignment")},
    Field{"alignment", Code, Optional, "alignment", QT_TRANSLATE_NOOP("field", "Alignment"),
          QT_TRANSLATE_NOOP(
              "field", "Independent of the state or not, by facts such as founders and money, with sources; not by its views")},
    Field{"fields", Codes, Any, "org_field", QT_TRANSLATE_NOOP("field", "Fields of work"),
          QT_TRANSLATE_NOOP("field", "What it works on, by its own words or its charter")},
    Field{"country", Code, Optional, "iso3166", QT_TRANSLATE_NOOP("field", "Country"),
          QT_TRANSLATE_NOOP("field", "Country of its seat; where else it works goes into Description")},
    Field{"seat", Ref, Optional, "place", QT_TRANSLATE_NOOP("field", "Seat"),
          QT_TRANSLATE_NOOP("field", "Town or district of its office; the exact address only if it is public")},
    Field{"founded", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Founded"),
          QT_TRANSLATE_NOOP("field", "When it began to work, also if it was never registered")},
    Field{"dissolved", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Dissolved"),
          QT_TRANSLATE_NOOP("field", "When it ceased to exist; a refusal, a ban or exile is a status, not an end")},
    Field{"description", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Description"),
          QT_TRANSLATE_NOOP("field", "What it does, in neutral words; this can print, so no names of members or staff")},
    Field{"contacts", Rows, Any, "contact", QT_TRANSLATE_NOOP("field", "Contacts"),
          QT_TRANSLATE_NOOP("field", "How to reach it safely; numbers of people stand with those people"), Level::Restricted},
    Field{"statuses", Rows, Any, "party_status", QT_TRANSLATE_NOOP("field", "Statuses"),
          QT_TRANSLATE_NOOP("field",
                            "Registered, dissolved, labelled, in exile, each with its dates; an attempt to register is an act")},
});

constexpr auto groupFields = asRecord(std::array{
    Field{"label", Text, One, "", QT_TRANSLATE_NOOP("field", "Label"),
          QT_TRANSLATE_NOOP("field", "What they are called here, such as \"relatives of those held\"; never an invented name")},
    Field{"roles", Codes, Any, "person_role", QT_TRANSLATE_NOOP("field", "Roles"),
          QT_TRANSLATE_NOOP("field", "What the people in it are, such as defenders or protesters")},
    Field{"country", Code, Optional, "iso3166", QT_TRANSLATE_NOOP("field", "Country"),
          QT_TRANSLATE_NOOP("field", "Country in which it happened to them; empty if there are several")},
    Field{"count_min", Int, Optional, "", QT_TRANSLATE_NOOP("field", "How many, at least"),
          QT_TRANSLATE_NOOP("field", "Lowest number that a source gives; empty if none is given")},
    Field{"count_max", Int, Optional, "", QT_TRANSLATE_NOOP("field", "How many, at most"),
          QT_TRANSLATE_NOOP("field", "Highest number that a source gives; the same again if it is exact")},
    Field{"count_text", Text, Optional, "", QT_TRANSLATE_NOOP("field", "How many, as it was said"),
          QT_TRANSLATE_NOOP("field", "The words of the source, such as \"dozens\" or \"a busload\"; no number is made of them")},
    Field{"of_organisations", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "These are organisations"),
          QT_TRANSLATE_NOOP("field", "Yes, if bodies are counted, such as \"some twenty NGOs\"; No, if they are people")},
});

constexpr auto nameFields = asRecord(std::array{
    Field{"full", Text, One, "", QT_TRANSLATE_NOOP("field", "Full name"),
          QT_TRANSLATE_NOOP("field", "All parts, in the order and letters of the source; one name alone is enough")},
    Field{"given", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Given name"),
          QT_TRANSLATE_NOOP("field", "Without patronymic and family name; empty if it is not clear which part it is")},
    Field{"middle", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Patronymic or middle name"),
          QT_TRANSLATE_NOOP(
              "field", "As in the papers: \"Karimovich\", \"Karimovna\", \"Karim oʻgʻli\", \"Karim qizi\"; empty if not known")},
    Field{
        "family", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Family name"),
        QT_TRANSLATE_NOOP("field", "In the form that is used, such as \"Karimova\", not \"Karimov\"; empty rather than guessed")},
    Field{"kind", Code, One, "name_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "Official as in papers, usual, former, or as a source misprinted it")},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"),
          QT_TRANSLATE_NOOP("field", "Language of this spelling, not of the person")},
    Field{"script", Code, Optional, "iso15924", QT_TRANSLATE_NOOP("field", "Script"),
          QT_TRANSLATE_NOOP("field", "Alphabet of this spelling: Latin, Cyrillic, Arabic")},
    Field{"primary", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Main name"),
          QT_TRANSLATE_NOOP("field", "Yes for the one spelling that stands in lists")},
});

constexpr auto contactFields = asRecord(std::array{
    Field{"kind", Code, One, "contact_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "The way itself; \"Only through a person\" if every direct way is a danger"),
          Level::Restricted},
    Field{"value", Text, One, "", QT_TRANSLATE_NOOP("field", "Value"),
          QT_TRANSLATE_NOOP("field", "Number or address, only if you need it. A go-between stands here by a label, not by name"),
          Level::Restricted},
    Field{"safe", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Safe"),
          QT_TRANSLATE_NOOP("field", "Yes only if the person said so lately; a telephone can be listened to or taken")},
    Field{"advice", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Advice"),
          QT_TRANSLATE_NOOP("field", "Safe hours and what to avoid: \"after 20:00, first a short message, no voice messages\""),
          Level::Restricted},
});

constexpr auto partyStatusFields = asFact(std::array{
    Field{"party", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "Party"), nullptr},
    Field{"kind", Code, One, "party_status", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field",
                            "A label is what an authority says, not our view; an attempt to register is an act, not a status")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field", "Since when, as the decision or a source says")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "When it was lifted; end the old row and add a new one, never overwrite it")},
    Field{"as_of", Date, Optional, "", QT_TRANSLATE_NOOP("field", "As of"),
          QT_TRANSLATE_NOOP("field", "Exact day on which this was last known to be so")},
    Field{"by", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "By"),
          QT_TRANSLATE_NOOP("field", "Who gave it: ministry, court, registry, or those who recognise")},
    Field{"basis", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Basis"),
          QT_TRANSLATE_NOOP(
              "field", "Law, list or decision, with number and day: \"order No. 12 of 3 May 2024\"; empty if none was shown")},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"),
          QT_TRANSLATE_NOOP("field", "Short; this can print, so nothing that shows who told us")},
});

constexpr std::array<std::string_view, 4> familyLinks{"mother", "spouse", "child", "relative"};

constexpr auto relationshipFields = asFact(std::array{
    Field{"a", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "Who"),
          QT_TRANSLATE_NOOP("field", "Where the link starts: in \"A is the mother of B\" this is A")},
    Field{"kind", Code, One, "relationship_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "Read it as a sentence: who – kind – with whom; family links start restricted")},
    Field{"b", Ref, One, "person organisation group", QT_TRANSLATE_NOOP("field", "With whom"),
          QT_TRANSLATE_NOOP("field",
                            "Where the link leads: in \"A is the mother of B\" this is B; only links that the case needs")},
    Field{"title", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Post or function"),
          QT_TRANSLATE_NOOP("field", "As it was called there: \"chair of the board\", \"accountant\"; empty for a family link")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field", "Since when, as it was said")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "Until when; keep a past link, it may be why the person was questioned")},
    Field{"as_of", Date, Optional, "", QT_TRANSLATE_NOOP("field", "As of"),
          QT_TRANSLATE_NOOP("field", "Exact day on which this was last known to be so")},
});

} // namespace

const Entity person{"person",
                    "person",
                    "persons",
                    QT_TRANSLATE_NOOP("entity", "Person"),
                    QT_TRANSLATE_NOOP("entity", "Anyone with a name or a label: victim, defender, official, witness, relative."),
                    personFields};

const Entity organisation{
    "organisation",
    "organisation",
    "organisations",
    QT_TRANSLATE_NOOP("entity", "Organisation"),
    QT_TRANSLATE_NOOP(
        "entity",
        "CSO, GONGO, union, outlet, company, agency, court, UN body: victims, authorities and partners in one register."),
    organisationFields};

const Entity group{"group",
                   "party_group",
                   "groups",
                   QT_TRANSLATE_NOOP("entity", "Group of unnamed people or bodies"),
                   QT_TRANSLATE_NOOP("entity", "So that 'dozens of relatives' can be a target without invented names."),
                   groupFields};

const Entity name{
    "name",    "name", "names", QT_TRANSLATE_NOOP("entity", "Name"), QT_TRANSLATE_NOOP("entity", "One spelling of one name."),
    nameFields};

const Entity contact{"contact",
                     "contact",
                     "contacts",
                     QT_TRANSLATE_NOOP("entity", "Contact"),
                     QT_TRANSLATE_NOOP("entity", "How to reach, and when it is safe."),
                     contactFields};

const Entity partyStatus{"party_status",
                         "party_status",
                         "party_statuses",
                         QT_TRANSLATE_NOOP("entity", "Status or label"),
                         QT_TRANSLATE_NOOP("entity", "A dated status of a person, organisation or group."),
                         partyStatusFields,
                         "party"};

const Entity relationship{"relationship",
                          "relationship",
                          "relationships",
                          QT_TRANSLATE_NOOP("entity", "Relationship"),
                          QT_TRANSLATE_NOOP("entity", "Person or body to person or body."),
                          relationshipFields,
                          {},
                          {Level::Internal, "kind", familyLinks}};

} // namespace solnoma::tables
