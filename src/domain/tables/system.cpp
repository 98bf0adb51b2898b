// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto userFields = asSystem(std::array{
    Field{"handle", Text, One, "", QT_TRANSLATE_NOOP("field", "Handle"),
          QT_TRANSLATE_NOOP("field", "A handle, never a real name")},
    Field{"rights", Codes, AtLeastOne, "right", QT_TRANSLATE_NOOP("field", "Rights"), nullptr},
});

constexpr auto deviceFields = asSystem(std::array{
    Field{"prefix", Text, One, "", QT_TRANSLATE_NOOP("field", "Prefix"), nullptr},
    Field{"first_seen", Date, One, "", QT_TRANSLATE_NOOP("field", "First seen"), nullptr},
});

constexpr auto exportLogFields = asSystem(std::array{
    Field{"made", Date, One, "", QT_TRANSLATE_NOOP("field", "Made"), nullptr},
    Field{"by", Ref, One, "user", QT_TRANSLATE_NOOP("field", "By"), nullptr},
    Field{"audience", Code, One, "consent_scope", QT_TRANSLATE_NOOP("field", "Audience"), nullptr},
    Field{"records", Refs, Any, "any", QT_TRANSLATE_NOOP("field", "Records"), nullptr},
    Field{"withheld", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Withheld"),
          QT_TRANSLATE_NOOP("field", "What was left out and why")},
    Field{"sha256", Text, One, "", QT_TRANSLATE_NOOP("field", "SHA-256"), nullptr},
    Field{"communication", Ref, Optional, "communication", QT_TRANSLATE_NOOP("field", "Communication"), nullptr},
    Field{"product", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Product"), nullptr},
    Field{"reference", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Printed reference"),
          QT_TRANSLATE_NOOP("field", "Random; the only number that an export carries")},
    Field{"answers", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Ticks and answers"),
          QT_TRANSLATE_NOOP("field", "What was confirmed before this export: facts ticked, hits of the text check answered"),
          Level::Restricted},
});

constexpr auto termFields = asSystem(std::array{
    Field{"vocab", Text, One, "", QT_TRANSLATE_NOOP("field", "Vocab"), nullptr},
    Field{"code", Text, One, "", QT_TRANSLATE_NOOP("field", "Code"), nullptr},
    Field{"labels", Texts, AtLeastOne, "", QT_TRANSLATE_NOOP("field", "Labels"), nullptr},
    Field{"retired", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Retired"), nullptr},
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
