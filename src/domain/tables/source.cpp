// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto sourceFields = asRecord(std::array{
    Field{"label", Text, One, "", QT_TRANSLATE_NOOP("field", "Label"),
          QT_TRANSLATE_NOOP("field", "What the screen shows instead of a name")},
    Field{"cite_level", Code, One, "cite_level", QT_TRANSLATE_NOOP("field", "How exports may cite it"),
          QT_TRANSLATE_NOOP("field", "How exports may speak of this source; default generic")},
    Field{"kind", Code, One, "source_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"reliability", Code, Optional, "reliability", QT_TRANSLATE_NOOP("field", "Reliability"), nullptr},
    Field{"title", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Title"), QT_TRANSLATE_NOOP("field", "For published items")},
    Field{"publisher", Ref, Optional, "organisation", QT_TRANSLATE_NOOP("field", "Publisher"), nullptr},
    Field{"published", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Published"), nullptr},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"), nullptr},
    Field{"locator", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Locator"),
          QT_TRANSLATE_NOOP("field", "File, address, page")},
    Field{"document", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Document"), nullptr},
    Field{"interviews", Rows, Any, "interview", QT_TRANSLATE_NOOP("field", "Interviews"), nullptr, Level::Restricted},
});

constexpr auto informationFields = withoutSources(std::array{
    Field{"source", Ref, One, "source", QT_TRANSLATE_NOOP("field", "Source"), nullptr},
    Field{"field", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Field"),
          QT_TRANSLATE_NOOP("field", "One field, or the whole record")},
    Field{"basis", Code, Optional, "info_basis", QT_TRANSLATE_NOOP("field", "How the source knows"), nullptr},
    Field{"stance", Code, Optional, "stance", QT_TRANSLATE_NOOP("field", "Stance"), nullptr},
    Field{"credibility", Code, Optional, "credibility", QT_TRANSLATE_NOOP("field", "Credibility"), nullptr},
    Field{"conveyed", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Conveyed"), nullptr},
    Field{"received", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Received"), nullptr},
    Field{"medium", Code, Optional, "channel", QT_TRANSLATE_NOOP("field", "Medium"), nullptr},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"), nullptr},
    Field{"locator", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Locator"), QT_TRANSLATE_NOOP("field", "Page, line, minute")},
    Field{"excerpt", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Excerpt"), nullptr, Level::Restricted},
    Field{"quoting", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Quoting"),
          QT_TRANSLATE_NOOP("field", "Whom the source itself relies on")},
    Field{"checked_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Checked by"), nullptr},
    Field{"checked_on", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Checked on"), nullptr},
    Field{"known_to_few", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Known to few"),
          QT_TRANSLATE_NOOP("field", "Few people could know this: ask \"who will be suspected?\" before it prints")},
    Field{"rests_on", Ref, Optional, "information", QT_TRANSLATE_NOOP("field", "Rests on"),
          QT_TRANSLATE_NOOP("field", "What the source itself relies on; echoes are not corroboration")},
});

constexpr auto sealedSourceFields = asRecord(std::array{
    Field{"source", Ref, One, "source", QT_TRANSLATE_NOOP("field", "Source"), nullptr},
    Field{"identity", Ref, Optional, "person organisation", QT_TRANSLATE_NOOP("field", "Identity"), nullptr, Level::Sealed},
    Field{"name_text", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Name text"),
          QT_TRANSLATE_NOOP("field", "When no person record should exist"), Level::Sealed},
    Field{"protection", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Protection"),
          QT_TRANSLATE_NOOP("field", "How to contact, what to avoid"), Level::Sealed},
    Field{"safe_channel", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Safe channel"), nullptr, Level::Sealed},
    Field{"box", Box, One, "", QT_TRANSLATE_NOOP("field", "Sealed box"),
          QT_TRANSLATE_NOOP("field", "The sealed fields as only the sealing key opens them")},
});

constexpr auto interviewFields = asRecord(std::array{
    Field{"source", Ref, Optional, "source", QT_TRANSLATE_NOOP("field", "Source"), nullptr},
    Field{"person", Ref, Optional, "person", QT_TRANSLATE_NOOP("field", "Person"), nullptr},
    Field{"on", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "When"), nullptr},
    Field{"place_kind", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Place kind"), nullptr},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"), nullptr},
    Field{"interpreter", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Interpreter"),
          QT_TRANSLATE_NOOP("field", "Handle, and relation to the person"), Level::Restricted},
    Field{"others_present", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Others present"), nullptr},
    Field{"overheard", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Overheard"), nullptr},
    Field{"recorded", Code, Optional, "recording", QT_TRANSLATE_NOOP("field", "Recorded"), nullptr},
    Field{"distress", Code, Optional, "distress", QT_TRANSLATE_NOOP("field", "Distress"), nullptr},
    Field{"referral_offered", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Referral offered"), nullptr},
    Field{"referral_taken", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Referral taken"), nullptr},
    Field{"ask_again", Code, Optional, "ask_again", QT_TRANSLATE_NOOP("field", "Ask again"), nullptr},
    Field{"ask_again_why", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Ask again why"), nullptr},
    Field{"notes", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Notes"), nullptr, Level::Restricted},
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
                          QT_TRANSLATE_NOOP("entity", "A sealed box (security.md): anybody at work can write it, reading needs "
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
