// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto documentFields = asRecord(std::array{
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"),
          QT_TRANSLATE_NOOP("field", "Neutral, such as kind and day; it stands in lists, so no names")},
    Field{"kind", Code, One, "document_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "What it is by its content, not how it came: the photo of a ruling is a ruling")},
    Field{"file", Object, Optional, "", QT_TRANSLATE_NOOP("field", "File"),
          QT_TRANSLATE_NOOP("field", "The file itself, encrypted here; the unprotected one may still lie where it came from"),
          Level::Restricted},
    Field{"mime", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Type of file"),
          QT_TRANSLATE_NOOP("field", "Found by the program when the file came in")},
    Field{"size", Int, Optional, "", QT_TRANSLATE_NOOP("field", "Size"),
          QT_TRANSLATE_NOOP("field", "In bytes, counted when the file came in")},
    Field{"sha256", Text, Optional, "", QT_TRANSLATE_NOOP("field", "SHA-256"),
          QT_TRANSLATE_NOOP("field",
                            "Fingerprint of the file, made when it came in: shows that it is the same, not that it is true")},
    Field{"original_name", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Original file name"),
          QT_TRANSLATE_NOOP("field", "The name that the file had; it may show a person or a device, and never leaves"),
          Level::Restricted},
    Field{"captured", FuzzyDate, Optional, "", QT_TRANSLATE_NOOP("field", "Captured"),
          QT_TRANSLATE_NOOP("field", "When it was made, as it was said; not when it reached us")},
    Field{"received", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Received"),
          QT_TRANSLATE_NOOP("field", "Exact day on which it reached us")},
    Field{"language", Code, Optional, "iso639", QT_TRANSLATE_NOOP("field", "Language"),
          QT_TRANSLATE_NOOP("field", "Language that is written or spoken in it; empty for a picture without words")},
    Field{
        "description", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Description"),
        QT_TRANSLATE_NOOP("field", "What can be seen, read or heard; of a recording, what is said in it; not who gave it to us")},
    Field{"origin", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Origin"),
          QT_TRANSLATE_NOOP("field",
                            "Where it was taken from and how: page address with day and hour, kind of device, program; no names"),
          Level::Restricted},
    Field{"redacted_of", Ref, Optional, "document", QT_TRANSLATE_NOOP("field", "Safe copy of"),
          QT_TRANSLATE_NOOP("field", "The original from which this copy was made; only the copy may leave, never the original")},
    Field{"metadata_clean", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Hidden data removed"),
          QT_TRANSLATE_NOOP("field",
                            "Yes only once you have looked: no place, device or author, no face or voice that may not leave")},
    Field{"about", Refs, Any, "any", QT_TRANSLATE_NOOP("field", "About"),
          QT_TRANSLATE_NOOP("field", "Whom or what it shows; without it nobody can be asked, and it cannot leave")},
    Field{"custody", Rows, Any, "document_custody", QT_TRANSLATE_NOOP("field", "Who had it, and when"),
          QT_TRANSLATE_NOOP("field", "Who had it and when, step by step; rows are added, never changed")},
    Field{"graphic", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Graphic"),
          QT_TRANSLATE_NOOP("field", "Yes for wounds, the dead, nakedness: the picture then stays covered until asked for")},
    Field{"via", Code, Optional, "via", QT_TRANSLATE_NOOP("field", "How the file came"),
          QT_TRANSLATE_NOOP("field", "Sent as a file it stays whole; sent as a picture it is made smaller and loses its data")},
    Field{"from_source", Ref, Optional, "source", QT_TRANSLATE_NOOP("field", "From source"),
          QT_TRANSLATE_NOOP("field", "The source, by its label; this never leaves"), Level::Restricted},
});

constexpr auto documentCustodyFields = asRecord(std::array{
    Field{"action", Code, One, "custody_action", QT_TRANSLATE_NOOP("field", "What was done"),
          QT_TRANSLATE_NOOP("field", "One step in each row, beginning with how it was made; loss and seizure are steps too")},
    Field{"at", Date, One, "", QT_TRANSLATE_NOOP("field", "At"), QT_TRANSLATE_NOOP("field", "Exact day on which it was done")},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), QT_TRANSLATE_NOOP("field", "Who of us, by handle")},
    Field{"hash_ok", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Hash checked"),
          QT_TRANSLATE_NOOP("field", "Yes, if the fingerprint was compared and is the same; No: the file has changed")},
    Field{"remark", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Remark"),
          QT_TRANSLATE_NOOP("field", "What matters about this step; no real names of sources or couriers")},
    Field{"from_label", Text, Optional, "", QT_TRANSLATE_NOOP("field", "From (label)"),
          QT_TRANSLATE_NOOP("field", "Who gave it, by handle or label, such as \"courier 2\"; never a real name"),
          Level::Restricted},
    Field{"to_label", Text, Optional, "", QT_TRANSLATE_NOOP("field", "To (label)"),
          QT_TRANSLATE_NOOP("field", "Who took it, by handle or label, such as \"courier 2\"; never a real name"),
          Level::Restricted},
    Field{"where", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Where"),
          QT_TRANSLATE_NOOP("field", "Kind of place, such as \"office\" or \"on the way\"; no address"), Level::Restricted},
    Field{"device", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Device"),
          QT_TRANSLATE_NOOP("field", "Kind of device, such as \"old laptop\"; no number, no name of its owner"),
          Level::Restricted},
    Field{"how", Code, Optional, "custody_how", QT_TRANSLATE_NOOP("field", "How"),
          QT_TRANSLATE_NOOP("field", "How it changed hands"), Level::Restricted},
});

constexpr auto textVersionFields = asRecord(std::array{
    Field{"about", Ref, One, "any", QT_TRANSLATE_NOOP("field", "About"),
          QT_TRANSLATE_NOOP("field", "Record to which the text belongs")},
    Field{"field", Text, One, "", QT_TRANSLATE_NOOP("field", "Field"),
          QT_TRANSLATE_NOOP("field", "Which text of that record, such as the summary")},
    Field{"language", Code, One, "iso639", QT_TRANSLATE_NOOP("field", "Language"),
          QT_TRANSLATE_NOOP("field", "Language of this version, not of the original")},
    Field{"kind", Code, One, "text_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "A translation keeps every sentence; a narrative is written for a paper")},
    Field{"text", Long, One, "", QT_TRANSLATE_NOOP("field", "Text"),
          QT_TRANSLATE_NOOP("field", "Neutral, and without names where a role will do; a narrative prints")},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), QT_TRANSLATE_NOOP("field", "Who of us, by handle")},
    Field{"checked_by", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Checked by"),
          QT_TRANSLATE_NOOP("field", "Second reader, by handle; not the one who wrote it")},
    Field{"of_change", Ref, Optional, "change", QT_TRANSLATE_NOOP("field", "About the change"),
          QT_TRANSLATE_NOOP("field", "State of the original to which it belongs; if the original changes, it is shown as stale")},
    Field{"product", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Product"),
          QT_TRANSLATE_NOOP("field", "The one paper for which the text was written; empty: it serves all papers")},
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
        "Translations and written narratives: cases are written in Russian and Uzbek, the UN reads English, French, Spanish."),
    textVersionFields};

} // namespace solnoma::tables
