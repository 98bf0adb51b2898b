// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto communicationFields = asFact(std::array{
    Field{"kind", Code, One, "communication_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What it is: UN complaint, joint letter, report, interview")},
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"),
          QT_TRANSLATE_NOOP("field", "Neutral; it stands in lists, so no name that must stay unknown")},
    Field{"state", Code, One, "communication_state", QT_TRANSLATE_NOOP("field", "State"),
          QT_TRANSLATE_NOOP("field", "How far it has come; sent only once it has really left us")},
    Field{"mandates", Codes, Any, "un_mandate", QT_TRANSLATE_NOOP("field", "Mandates"),
          QT_TRANSLATE_NOOP("field",
                            "UN and other bodies to which it goes, such as the Working Group; other addressees go into Parties")},
    Field{"countries", Codes, Any, "iso3166", QT_TRANSLATE_NOOP("field", "Countries"),
          QT_TRANSLATE_NOOP("field", "Countries that it is about, not where the addressee sits")},
    Field{"cases", Refs, Any, "case", QT_TRANSLATE_NOOP("field", "Cases"),
          QT_TRANSLATE_NOOP("field", "Our cases on which it rests; the file numbers themselves never leave")},
    Field{"about", Refs, Any, "person organisation act context_item", QT_TRANSLATE_NOOP("field", "About"),
          QT_TRANSLATE_NOOP("field", "People, organisations, acts, country facts that it deals with")},
    Field{"languages", Codes, Any, "iso639", QT_TRANSLATE_NOOP("field", "Languages"),
          QT_TRANSLATE_NOOP("field",
                            "All languages in which it is sent, such as English and Russian; not those of the people in it")},
    Field{"session", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Session"),
          QT_TRANSLATE_NOOP("field", "Session, cycle, agenda item, as the addressee writes it, such as \"HRC 50, item 4\"")},
    Field{"asks", Long, Optional, "", QT_TRANSLATE_NOOP("field", "What it asks for"),
          QT_TRANSLATE_NOOP(
              "field",
              "What the addressee is asked to do, point by point: \"release\", \"let in a doctor\", \"answer by 1 June\"")},
    Field{"due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Due"),
          QT_TRANSLATE_NOOP("field", "Last day on which the addressee takes it; an exact day")},
    Field{"sent", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Sent"),
          QT_TRANSLATE_NOOP("field", "Day on which it left us, also if no receipt has come")},
    Field{"receipt", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Receipt"),
          QT_TRANSLATE_NOOP("field", "Number that the addressee gave, as it stands in the answer; never our own file number")},
    Field{"keep_submitter_secret", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Keep submitter secret"),
          QT_TRANSLATE_NOOP("field", "Yes, if the addressee was asked not to say who submitted it")},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"),
          QT_TRANSLATE_NOOP("field", "The very file that was sent, with its checksum; no earlier or later version of it")},
    Field{"parties", Rows, Any, "communication_party", QT_TRANSLATE_NOOP("field", "Parties"),
          QT_TRANSLATE_NOOP("field", "Authors, signatories, speakers, addressees: one row each")},
    Field{"outcomes", Rows, Any, "outcome", QT_TRANSLATE_NOOP("field", "Outcomes"),
          QT_TRANSLATE_NOOP("field", "Replies, opinions, what changed: one row each; that no reply came is an outcome too")},
    Field{"acknowledged", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Acknowledged"),
          QT_TRANSLATE_NOOP("field", "Day on which the addressee confirmed that it arrived; no reply clock starts with it")},
    Field{"transmitted", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Transmitted"),
          QT_TRANSLATE_NOOP("field", "Sent on to the government; the reply clock starts here and only here")},
    Field{"reply_due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Reply due"),
          QT_TRANSLATE_NOOP("field", "Day by which the government should have answered; worked out from Transmitted")},
    Field{"reply_received", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Reply received"),
          QT_TRANSLATE_NOOP("field", "When the reply reached us; what it says goes into Outcomes")},
    Field{"our_comments_due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Our comments due"),
          QT_TRANSLATE_NOOP("field",
                            "Exact last day for our comments on the reply, as their letter says; do not count it yourself")},
    Field{"published", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Published"),
          QT_TRANSLATE_NOOP("field", "When it became public, through us or the addressee")},
});

constexpr auto communicationPartyFields = asRecord(std::array{
    Field{
        "role", Code, One, "comm_role", QT_TRANSLATE_NOOP("field", "Role"),
        QT_TRANSLATE_NOOP("field", "What they did: wrote, signed, spoke it, received it; somebody with two parts gets two rows")},
    Field{"party", Ref, Optional, "person organisation", QT_TRANSLATE_NOOP("field", "Party"),
          QT_TRANSLATE_NOOP("field", "Person or organisation on file; leave it empty if you are not sure who is meant")},
    Field{"as_listed", Text, Optional, "", QT_TRANSLATE_NOOP("field", "As listed"),
          QT_TRANSLATE_NOOP("field", "Name letter for letter as it was printed, as long as it is not matched with a record")},
    Field{"country_as_listed", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Country as listed"),
          QT_TRANSLATE_NOOP("field", "Country as printed beside the name; not corrected")},
});

constexpr auto interventionFields = asFact(std::array{
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"kind", Code, One, "intervention_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field",
                            "What was done for the person: lawyer, parcel, visit, campaign, pressure on those who decide")},
    Field{"by", Refs, Any, "person organisation group", QT_TRANSLATE_NOOP("field", "By"),
          QT_TRANSLATE_NOOP("field", "Who helps; people who could be harmed for it are a group, without names")},
    Field{"for", Refs, Any, "person organisation group", QT_TRANSLATE_NOOP("field", "For"),
          QT_TRANSLATE_NOOP("field", "Who is helped, or in whose favour it is done")},
    Field{"towards", Refs, Any, "person organisation", QT_TRANSLATE_NOOP("field", "With or towards"),
          QT_TRANSLATE_NOOP("field",
                            "Authority or company approached, such as a ministry or a prison; nobody who helped in confidence")},
    Field{"began", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Began"),
          QT_TRANSLATE_NOOP("field", "When it began, as it was said")},
    Field{"ended", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Ended"),
          QT_TRANSLATE_NOOP("field", "When it ended; empty while it goes on or nobody knows")},
    Field{"state", Code, Optional, "intervention_state", QT_TRANSLATE_NOOP("field", "State"),
          QT_TRANSLATE_NOOP("field", "How far it has come; blocked if somebody prevented it, such as a parcel sent back")},
    Field{"amount", Num, Optional, "", QT_TRANSLATE_NOOP("field", "Amount"),
          QT_TRANSLATE_NOOP("field", "Only if it must be kept; money can put the one who received it in danger")},
    Field{"currency", Code, Optional, "iso4217", QT_TRANSLATE_NOOP("field", "Currency"), nullptr},
    Field{"detail", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Detail"),
          QT_TRANSLATE_NOOP("field", "What was done, in neutral words; no routes, addresses or names of helpers")},
    Field{"outcomes", Rows, Any, "outcome", QT_TRANSLATE_NOOP("field", "Outcomes"),
          QT_TRANSLATE_NOOP("field", "What came of it, one row each; also that nothing changed")},
});

constexpr auto outcomeFields = asFact(std::array{
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"kind", Code, One, "outcome_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What changed; also that nothing did, or that it got worse")},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"),
          QT_TRANSLATE_NOOP("field", "When it changed, as it was said")},
    Field{"party", Ref, Optional, "person organisation group", QT_TRANSLATE_NOOP("field", "Party"),
          QT_TRANSLATE_NOOP("field", "Whom the change concerns")},
    Field{"text", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Text"),
          QT_TRANSLATE_NOOP("field", "What exactly changed, in neutral words; no claim that we brought it about")},
    Field{"after", Refs, Any, "intervention communication act context_item", QT_TRANSLATE_NOOP("field", "After"),
          QT_TRANSLATE_NOOP("field", "What went before it: our submission, an action, an act; order in time, not cause")},
    Field{
        "link", Code, Optional, "outcome_link", QT_TRANSLATE_NOOP("field", "Link"),
        QT_TRANSLATE_NOOP("field", "How sure the connection is; only \"came after\" unless a source or an authority says more")},
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
