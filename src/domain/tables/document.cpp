// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto documentFields = asRecord(std::array{
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"), nullptr},
    Field{"kind", Code, One, "document_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"file", Object, Optional, "", QT_TRANSLATE_NOOP("field", "File"),
          QT_TRANSLATE_NOOP("field", "Bytes in the encrypted store"), Level::Restricted},
    Field{"mime", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Type of file"), nullptr},
    Field{"size", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Size"), nullptr},
    Field{"sha256", Text, Optional, "", QT_TRANSLATE_NOOP("field", "SHA-256"), nullptr},
    Field{"original_name", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Original file name"), nullptr, Level::Restricted},
    Field{"captured", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Captured"), nullptr},
    Field{"received", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Received"), nullptr},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"), nullptr},
    Field{"description", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Description"), nullptr},
    Field{"origin", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Origin"),
          QT_TRANSLATE_NOOP("field", "Address, device or archive it was taken from, and tool"), Level::Restricted},
    Field{"redacted_of", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Redacted of"),
          QT_TRANSLATE_NOOP("field", "This is the safe copy of")},
    Field{"metadata_clean", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Metadata clean"), nullptr},
    Field{"about", Refs, Any, "any", QT_TRANSLATE_NOOP("field", "About"), nullptr},
    Field{"custody", Rows, Any, "document_custody", QT_TRANSLATE_NOOP("field", "Custody"), nullptr},
    Field{"graphic", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Graphic"),
          QT_TRANSLATE_NOOP("field", "Preview covered until asked for")},
    Field{"via", Code, Optional, "via", QT_TRANSLATE_NOOP("field", "How the file came"),
          QT_TRANSLATE_NOOP("field", "How the file came")},
    Field{"from_source", Ref, Optional, "source", QT_TRANSLATE_NOOP("field", "From source"), nullptr, Level::Restricted},
});

constexpr auto documentCustodyFields = asRecord(std::array{
    Field{"action", Code, One, "custody_action", QT_TRANSLATE_NOOP("field", "What was done"), nullptr},
    Field{"at", Date, One, "", QT_TRANSLATE_NOOP("field", "At"), nullptr},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"hash_ok", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Hash checked"), nullptr},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"), nullptr},
    Field{"from_label", Text, Optional, "", QT_TRANSLATE_NOOP("field", "From (label)"),
          QT_TRANSLATE_NOOP("field", "Handle or \"courier 2\""), Level::Restricted},
    Field{"to_label", Text, Optional, "", QT_TRANSLATE_NOOP("field", "To (label)"), nullptr, Level::Restricted},
    Field{"where", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Where"), nullptr, Level::Restricted},
    Field{"device", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Device"), nullptr, Level::Restricted},
    Field{"how", Code, Optional, "custody_how", QT_TRANSLATE_NOOP("field", "How"), nullptr, Level::Restricted},
});

constexpr auto textVersionFields = asRecord(std::array{
    Field{"about", Ref, One, "any", QT_TRANSLATE_NOOP("field", "About"), nullptr},
    Field{"field", Text, One, "", QT_TRANSLATE_NOOP("field", "Field"), nullptr},
    Field{"language", Code, One, "iso639", QT_TRANSLATE_NOOP("field", "Language"), nullptr},
    Field{"kind", Code, One, "text_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"text", Long, One, "", QT_TRANSLATE_NOOP("field", "Text"), nullptr},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"checked_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Checked by"), nullptr},
    Field{"of_change", Ref, Optional, "change", QT_TRANSLATE_NOOP("field", "Of the change"),
          QT_TRANSLATE_NOOP("field", "Of the original; shown as stale when that changes")},
    Field{"product", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Product"),
          QT_TRANSLATE_NOOP("field", "Only for this product")},
});

} // namespace

const Entity document{
    "document",
    "document",
    "documents",
    QT_TRANSLATE_NOOP("entity", "Document or evidence"),
    QT_TRANSLATE_NOOP("entity", "A file kept encrypted, with hash and chain of custody; also listed in a library view."),
    documentFields,
    {},
    {Level::Restricted}}; // until cleared

const Entity documentCustody{"document_custody",
                             "document_custody",
                             "document_custodys",
                             QT_TRANSLATE_NOOP("entity", "Evidence custody row"),
                             QT_TRANSLATE_NOOP("entity", "Append only."),
                             documentCustodyFields};

const Entity textVersion{
    "text_version",
    "text_version",
    "text_versions",
    QT_TRANSLATE_NOOP("entity", "Version of a text"),
    QT_TRANSLATE_NOOP(
        "entity",
        "Translations and written narratives: files are written in Russian and Uzbek, the UN reads English, French, Spanish."),
    textVersionFields};

} // namespace solnoma::tables
