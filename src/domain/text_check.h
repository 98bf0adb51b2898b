// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

#include <functional>
#include <optional>
#include <vector>

namespace solnoma {

class Folder;

/// A word that must not stand in an export unless it is cleared (domain.md 2.4 point 6).
struct Secret {
    enum class Kind {
        PersonName,
        FamilyName, ///< alone
        BodyName,   ///< of an organisation that is no public body
        Alias,
        SealedName, ///< from an opened box
        Label,      ///< of a source
        Contact,
        Address, ///< of a home
        Paper,   ///< number of an identity paper
        FileName,
        Handle,
        FileNumber,
    };
    Uuid7 owner; ///< the party, source, place, document, user or case whose it is
    Kind kind = Kind::PersonName;
    QString text;
    Uuid7 record; ///< the record or row in which it stands
    /// Belongs to the file that is exported. Of people far from it a given name alone is no hit, nor is a surname that a
    /// person whom the export names has too: else "said" and every Karimov would be asked about.
    bool isNear = true;

    bool isName() const { return kind <= Kind::Alias; }
};

struct Secrets {
    std::vector<Secret> all;
    std::vector<Uuid7> unreadable; ///< sealed_source records whose box is not open

    /// Adds those of another set; one owner's words may stand in both.
    void add(const Secrets &more);
};

/// Every secret of the records. Call it for the file with isNear, and for the rest of the vault without.
Secrets collectSecrets(const RecordSet &records, bool isNear);

/// One text of the export and where it stands ("narrative of act 1"; no content in the place).
struct PrintedText {
    QString place;
    QString text;
};

struct TextHit {
    enum class Kind {
        Name,
        SealedName,
        Label,
        Contact,
        Address,
        Paper,
        FileName,
        Handle,
        ShapeOfPhone,
        ShapeOfEmail,
        ShapeOfPlate,
        ShapeOfPassport,
        ShapeOfNumber,
        FileNumber, ///< from here: traces (point 5), which no answer clears
        RecordId,
        ProgramName,
        TimeZone,
        Path,
    };
    QString place;
    qsizetype offset = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;
    Kind kind = Kind::Name;
    std::vector<Uuid7> owners; ///< all whose it could be, sorted; none for shapes and traces
    /// Names the hit in answers and in the export log: the same words in the same surroundings of the same place, for the
    /// same owners. A changed sentence must be answered anew. Tells nothing to who does not have the vault.
    QString key;

    bool isTrace() const { return kind >= Kind::FileNumber; }
};

struct TextCheck {
    std::vector<TextHit> hits;     ///< by place in the order given, then by offset
    std::vector<Uuid7> unreadable; ///< boxes whose names could not be looked for: nothing may leave the office
};

/// Reads the texts against the secrets, and for shapes of phones, addresses, plates, papers, and for traces.
/// `isCleared` says whose words this export prints lawfully (Gate::clears).
TextCheck checkTexts(const Folder &folder, const std::vector<PrintedText> &texts, const Secrets &secrets,
                     const std::function<bool(const Secret &)> &isCleared);

/// The text with each hit replaced for which `replacement` gives words. Check the result again.
QString withReplacements(const PrintedText &text, const std::vector<TextHit> &hits,
                         const std::function<std::optional<QString>(const TextHit &)> &replacement);

} // namespace solnoma
