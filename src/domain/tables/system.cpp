// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto userFields = asSystem(std::array{
    Field{"handle", Text, One, "", QT_TRANSLATE_NOOP("field", "Handle"),
          QT_TRANSLATE_NOOP("field", "An invented word, such as \"monitor 2\"; never a real name, nickname or mail address")},
    Field{"rights", Codes, AtLeastOne, "right", QT_TRANSLATE_NOOP("field", "Rights"),
          QT_TRANSLATE_NOOP("field", "What this person may do here; no more than the work needs")},
});

constexpr auto deviceFields = asSystem(std::array{
    Field{"prefix", Text, One, "", QT_TRANSLATE_NOOP("field", "Prefix"),
          QT_TRANSLATE_NOOP("field", "Part of the file numbers made on this laptop; it never leaves")},
    Field{"first_seen", Date, One, "", QT_TRANSLATE_NOOP("field", "First seen"),
          QT_TRANSLATE_NOOP("field", "Day on which the vault was first opened on it")},
});

constexpr auto exportLogFields = asSystem(std::array{
    Field{"made", Date, One, "", QT_TRANSLATE_NOOP("field", "Made"), nullptr},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), QT_TRANSLATE_NOOP("field", "Who of us, by handle")},
    Field{"audience", Code, One, "export_audience", QT_TRANSLATE_NOOP("field", "Audience"),
          QT_TRANSLATE_NOOP("field", "For whom it was made; this decides which consent was needed")},
    Field{"records", Refs, Any, "any", QT_TRANSLATE_NOOP("field", "Records"), QT_TRANSLATE_NOOP("field", "What went into it")},
    Field{"withheld", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Withheld"),
          QT_TRANSLATE_NOOP("field", "What was left out and why")},
    Field{"sha256", Text, One, "", QT_TRANSLATE_NOOP("field", "SHA-256"),
          QT_TRANSLATE_NOOP("field", "Fingerprint of the file that was made; shows later which one was sent")},
    Field{"communication", Ref, Optional, "communication", QT_TRANSLATE_NOOP("field", "Communication"),
          QT_TRANSLATE_NOOP("field", "The submission under which it was registered as sent")},
    Field{"product", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Product"),
          QT_TRANSLATE_NOOP("field", "Which form or paper it was")},
    Field{"reference", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Printed reference"),
          QT_TRANSLATE_NOOP("field", "Random; the only number that an export carries")},
    Field{"answers", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Ticks and answers"),
          QT_TRANSLATE_NOOP("field", "What was confirmed before this export: facts ticked, hits of the text check answered"),
          Level::Restricted},
});

constexpr auto termFields = asSystem(std::array{
    Field{"vocab", Text, One, "", QT_TRANSLATE_NOOP("field", "Vocab"),
          QT_TRANSLATE_NOOP("field", "List to which the word belongs")},
    Field{"code", Text, One, "", QT_TRANSLATE_NOOP("field", "Code"),
          QT_TRANSLATE_NOOP("field", "Short key that is stored; not changed once it is used")},
    Field{"labels", Texts, AtLeastOne, "", QT_TRANSLATE_NOOP("field", "Labels"), nullptr},
    Field{"retired", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Retired"),
          QT_TRANSLATE_NOOP("field", "Yes: no longer offered, but older records keep it")},
    Field{"sensitive", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Sensitive"),
          QT_TRANSLATE_NOOP(
              "field", "Choosing it makes the row restricted, keeps it out of lists and small counts, prints only when ticked")},
});

} // namespace

const Entity user{
    "user",    "user", "users", QT_TRANSLATE_NOOP("entity", "User"), QT_TRANSLATE_NOOP("entity", "Staff account of this store."),
    userFields};

const Entity device{
    "device",
    "device",
    "devices",
    QT_TRANSLATE_NOOP("entity", "Device"),
    QT_TRANSLATE_NOOP("entity", "A machine on which this vault was opened: its line of changes, its file-number prefix."),
    deviceFields};

const Entity exportLog{
    "export_log",
    "export_log",
    "export_logs",
    QT_TRANSLATE_NOOP("entity", "Export log"),
    QT_TRANSLATE_NOOP("entity", "Every dossier made: which records, at what level, hash of the file, for whom."),
    exportLogFields};

const Entity term{"term",
                  "term",
                  "terms",
                  QT_TRANSLATE_NOOP("entity", "Vocabulary term"),
                  QT_TRANSLATE_NOOP("entity", "Code, labels per language, order, retired flag, local additions."),
                  termFields};

} // namespace solnoma::tables
