// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto sourceFields = asRecord(std::array{
    Field{"label", Text, One, "", QT_TRANSLATE_NOOP("field", "Label"),
          QT_TRANSLATE_NOOP("field",
                            "Stands for the name on every screen, such as \"relative 2\"; no initials, nickname or village")},
    Field{"cite_level", Code, One, "cite_level", QT_TRANSLATE_NOOP("field", "How exports may cite it"),
          QT_TRANSLATE_NOOP(
              "field", "How papers may speak of it; \"A person with knowledge of the case\", unless the source agreed to more")},
    Field{"kind", Code, One, "source_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What it is; a paper says it only as far as How exports may cite it allows")},
    Field{"reliability", Code, Optional, "reliability", QT_TRANSLATE_NOOP("field", "Reliability"),
          QT_TRANSLATE_NOOP(
              "field",
              "Over time: A always right, B mostly, C fairly often, D often wrong, E not to be relied on, F not known yet")},
    Field{
        "title", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Title"),
        QT_TRANSLATE_NOOP("field", "As it was published, only for articles, reports, rulings; empty if the source is a person")},
    Field{"publisher", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Publisher"),
          QT_TRANSLATE_NOOP("field", "Newspaper, site, court or body that published it")},
    Field{"published", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Published"),
          QT_TRANSLATE_NOOP("field", "When it came out; not when we found it. What came in a closed chat is not published")},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"),
          QT_TRANSLATE_NOOP("field", "Language of the text or of the talk")},
    Field{"locator", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Locator"),
          QT_TRANSLATE_NOOP("field", "Where to find it: web address, or archive, volume and page; no folder of this computer")},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"),
          QT_TRANSLATE_NOOP("field", "Saved copy, on file as evidence: pages on the web disappear")},
    Field{"interviews", Rows, Any, "interview", QT_TRANSLATE_NOOP("field", "Interviews"),
          QT_TRANSLATE_NOOP("field", "One row for each talk; look here first, so that nobody is asked twice"), Level::Restricted},
});

constexpr auto informationFields = withoutSources(std::array{
    Field{"source", Ref, One, "source", QT_TRANSLATE_NOOP("field", "Source"),
          QT_TRANSLATE_NOOP("field", "By its label; choose one or make a new one, never type a real name")},
    Field{"field", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Field"),
          QT_TRANSLATE_NOOP("field", "The one field that it is about; empty: the whole record")},
    Field{"basis", Code, Optional, "info_basis", QT_TRANSLATE_NOOP("field", "How the source knows"),
          QT_TRANSLATE_NOOP("field", "Ask every time \"how do you know?\": saw it, was told, has the document")},
    Field{"stance", Code, Optional, "stance", QT_TRANSLATE_NOOP("field", "Stance"),
          QT_TRANSLATE_NOOP("field", "For or against the fact; keep what contradicts it, the other side will find it")},
    Field{"credibility", Code, Optional, "credibility", QT_TRANSLATE_NOOP("field", "Credibility"),
          QT_TRANSLATE_NOOP(
              "field",
              "This piece: 1 confirmed independently, 2 likely, 3 possible, 4 doubtful, 5 unlikely, 6 cannot be judged yet")},
    Field{"conveyed", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Conveyed"),
          QT_TRANSLATE_NOOP("field", "When the source said it; not when it happened")},
    Field{"received", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Received"),
          QT_TRANSLATE_NOOP("field", "Exact day on which it reached us")},
    Field{"medium", Code, Optional, "channel", QT_TRANSLATE_NOOP("field", "Medium"),
          QT_TRANSLATE_NOOP("field", "How it reached us: in person, by phone, by message")},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"),
          QT_TRANSLATE_NOOP("field", "Language in which it was said or written")},
    Field{"locator", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Locator"),
          QT_TRANSLATE_NOOP("field", "Where in the source it stands: page, line or minute, such as \"p. 4\" or \"12:30\"")},
    Field{"excerpt", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Excerpt"),
          QT_TRANSLATE_NOOP("field", "The words themselves, as few as needed; restricted, and never printed"), Level::Restricted},
    Field{"quoting", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Quoting"),
          QT_TRANSLATE_NOOP(
              "field", "Whom the source names for it: \"the lawyer\", \"press release\"; each time the same words, no names")},
    Field{"checked_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Checked by"),
          QT_TRANSLATE_NOOP("field", "Who of us checked it, by handle; better not the one who wrote it down")},
    Field{"checked_on", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Checked on"),
          QT_TRANSLATE_NOOP("field", "Exact day of the check")},
    Field{"known_to_few", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Known to few"),
          QT_TRANSLATE_NOOP("field", "Few people could know this: ask \"who will be suspected?\" before it prints")},
    Field{"rests_on", Ref, Optional, "information", QT_TRANSLATE_NOOP("field", "Rests on"),
          QT_TRANSLATE_NOOP("field", "The piece of information that this one repeats; repetition is not corroboration")},
});

constexpr auto sealedSourceFields = asRecord(std::array{
    Field{"source", Ref, One, "source", QT_TRANSLATE_NOOP("field", "Source"), nullptr},
    Field{"identity", Ref, Optional, "person organisation", QT_TRANSLATE_NOOP("field", "Identity"),
          QT_TRANSLATE_NOOP("field", "Who it is, if that person is on file; if you need not know, leave it empty"),
          Level::Sealed},
    Field{"name_text", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Name, in words"),
          QT_TRANSLATE_NOOP("field", "If no person record should exist; if you need not know the name, leave it empty"),
          Level::Sealed},
    Field{"protection", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Protection"),
          QT_TRANSLATE_NOOP("field",
                            "What to avoid and whom not to tell: \"never at work\", \"nothing by phone\"; sealed with the name"),
          Level::Sealed},
    Field{"safe_channel", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Safe channel"),
          QT_TRANSLATE_NOOP("field", "How the source may be reached; sealed together with the name"), Level::Sealed},
    Field{"box", Box, One, "", QT_TRANSLATE_NOOP("field", "Sealed box"),
          QT_TRANSLATE_NOOP("field", "The sealed fields as only the sealing key opens them")},
});

constexpr auto interviewFields = asRecord(std::array{
    Field{"source", Ref, Optional, "source", QT_TRANSLATE_NOOP("field", "Source"),
          QT_TRANSLATE_NOOP("field", "Who spoke, by label")},
    Field{"person", Ref, Optional, "person", QT_TRANSLATE_NOOP("field", "Person"),
          QT_TRANSLATE_NOOP("field", "Only if the person may be named here; for a source whose name is sealed leave it empty")},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"),
          QT_TRANSLATE_NOOP("field", "Day of the talk; leave out the hour, it can show who spoke")},
    Field{"place_kind", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Place kind"),
          QT_TRANSLATE_NOOP("field", "Such as \"at a friend's\" or \"by phone\"; no address")},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), QT_TRANSLATE_NOOP("field", "Who of us, by handle")},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"),
          QT_TRANSLATE_NOOP("field", "Language in which you talked")},
    Field{"interpreter", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Interpreter"),
          QT_TRANSLATE_NOOP("field", "Handle, and relation to the person: \"interpreter 1, a stranger\"; never a real name"),
          Level::Restricted},
    Field{"others_present", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Others present"),
          QT_TRANSLATE_NOOP("field", "Who else was there, such as \"a relative\"; no names")},
    Field{"overheard", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Overheard"),
          QT_TRANSLATE_NOOP("field", "Could somebody have heard it? Then ask for consent again when it is safe")},
    Field{"recorded", Code, Optional, "recording", QT_TRANSLATE_NOOP("field", "Recorded"),
          QT_TRANSLATE_NOOP("field", "How it was kept; sound or video only if the person agreed before")},
    Field{"distress", Code, Optional, "distress", QT_TRANSLATE_NOOP("field", "Distress"),
          QT_TRANSLATE_NOOP("field", "How hard it was for the person; if it is too much, stop and offer help")},
    Field{"referral_offered", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Referral offered"),
          QT_TRANSLATE_NOOP("field", "Was a doctor, psychologist or lawyer offered?")},
    Field{"referral_taken", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Referral taken"),
          QT_TRANSLATE_NOOP("field", "Did the person take it? No is an answer; do not press")},
    Field{"ask_again", Code, Optional, "ask_again", QT_TRANSLATE_NOOP("field", "Ask again"),
          QT_TRANSLATE_NOOP("field", "May the person be asked about this once more? Never means that nobody asks")},
    Field{"ask_again_why", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Ask again why"),
          QT_TRANSLATE_NOOP("field", "Reason for the answer above, such as \"too painful\" or \"watched\"")},
    Field{"notes", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Notes"),
          QT_TRANSLATE_NOOP("field", "What helps in the next talk; facts go into the acts, and no real names"),
          Level::Restricted},
});

} // namespace

const Entity source{"source",
                    "source",
                    "sources",
                    QT_TRANSLATE_NOOP("entity", "Source"),
                    QT_TRANSLATE_NOOP("entity", "Where information comes from. Shown everywhere only by its label."),
                    sourceFields};

const Entity information{"information",
                         "information",
                         "information",
                         QT_TRANSLATE_NOOP("entity", "Information"),
                         QT_TRANSLATE_NOOP("entity", "The thread between a source and a record or one field of it."),
                         informationFields,
                         {},
                         {Level::Restricted}};

const Entity sealedSource{"sealed_source",
                          "sealed_source",
                          "sealed_sources",
                          QT_TRANSLATE_NOOP("entity", "Who a source is"),
                          QT_TRANSLATE_NOOP("entity", "A sealed box: anybody at work can write it, reading needs "
                                                      "the sealing key, which may not be on this laptop."),
                          sealedSourceFields};

const Entity interview{
    "interview",
    "interview",
    "interviews",
    QT_TRANSLATE_NOOP("entity", "Interview"),
    QT_TRANSLATE_NOOP("entity",
                      "One conversation with a source or a person; earlier ones are shown first so that nobody is asked twice."),
    interviewFields,
    "source"};

} // namespace solnoma::tables
