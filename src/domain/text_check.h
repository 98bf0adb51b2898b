// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

#include <functional>
#include <vector>

namespace solnoma {

/// A word that must not stand in an export unless it is cleared (domain.md 2.4 point 6).
struct Secret {
    enum class Kind { FullName, FamilyName, Alias, Label, Contact, Address, FileName, Handle, SealedName };
    Uuid7 owner; ///< the party, source, place, document or user whose it is
    Kind kind = Kind::FullName;
    QString text;
    /// Belongs to the file that is exported. A mere part of a name of somebody far is not asked about where a person whom
    /// the export names has the same.
    bool isNear = true;

    bool isName() const { return kind <= Kind::Alias; }
};

struct Secrets {
    std::vector<Secret> all;
    std::vector<Uuid7> unreadable; ///< sealed_source records whose box is not open
};

/// Every secret of the records (names of all kinds, aliases, labels, contacts, homes, file names, handles, opened boxes).
Secrets collectSecrets(const RecordSet &records, bool isNear = true);

/// One text of the export and where it stands ("narrative act:1 account"; no content).
struct PrintedText {
    QString place;
    QString text;
};

struct TextHit {
    enum class Kind { Name, Alias, Label, Contact, Address, FileName, Handle, SealedName, Phone, Email, Plate, Passport };
    QString place;
    qsizetype offset = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;
    Kind kind = Kind::Name;
    std::vector<Uuid7> owners; ///< all whose it could be; empty for mere shapes
    /// Names the hit in answers and in the export log: the same words in the same surroundings of the same place, for the
    /// same owners. A changed sentence must be answered anew. Tells nothing to who does not have the vault.
    QString key;
};

struct TextCheck {
    std::vector<TextHit> hits;     ///< by place in the order given, then by offset
    std::vector<Uuid7> unreadable; ///< boxes whose names could not be looked for: nothing may leave the office
};

/// Reads the texts against the secrets; `isCleared` says whose words this export prints lawfully.
TextCheck checkTexts(const std::vector<PrintedText> &texts, const Secrets &secrets,
                     const std::function<bool(const Secret &)> &isCleared);

} // namespace solnoma
