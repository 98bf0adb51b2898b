// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace solnoma {

class Folder;
class NameMatcher;

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
    /// A sealed box tells that a source is she: far from her own file her names are sealed names.
    bool isOfSource = false;
    /// The name of a town where somebody lives: outside her file nobody is found by it.
    bool isTown = false;

    bool isName() const { return kind <= Kind::Alias && !isSealed(); }
    bool isSealed() const { return kind == Kind::SealedName || (isOfSource && !isNear && kind <= Kind::Alias); }
};

struct Secrets {
    std::vector<Secret> all;
    std::vector<Uuid7> unreadable; ///< sealed_source records whose box is not open

    /// Adds those of another set; one owner's words may stand in both.
    void add(const Secrets &more);
    /// What belongs to the file is near, all else is not.
    void setFile(const RecordSet &file);
};

/// What the records alone do not tell of themselves.
struct KnownElsewhere {
    std::set<Uuid7> homes;   ///< places where a person lives
    std::set<Uuid7> sources; ///< persons whom an open sealed box names
};

/// Every secret of the records.
Secrets collectSecrets(const RecordSet &records, const KnownElsewhere &known = {});

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

/// Reads texts against the same secrets as often as asked, and for shapes of phones, addresses, plates, papers, and for traces.
/// To make one costs as much as there are names in the vault. Reads `folder`, which must outlive it.
class TextChecker
{
public:
    TextChecker(const Folder &folder, Secrets secrets);
    ~TextChecker();
    TextChecker(TextChecker &&) noexcept;
    TextChecker &operator=(TextChecker &&) noexcept;

    void setFile(const RecordSet &file) { m_secrets.setFile(file); }
    /// `isCleared` says whose words this export prints lawfully (Gate::clears).
    TextCheck check(const std::vector<PrintedText> &texts, const std::function<bool(const Secret &)> &isCleared) const;

private:
    std::vector<TextHit> check(const PrintedText &text, const std::vector<bool> &cleared) const;

    Secrets m_secrets;
    std::unique_ptr<const NameMatcher> m_matcher;
    std::vector<QString> m_fileNumbers;
};

/// Once.
TextCheck checkTexts(const Folder &folder, const std::vector<PrintedText> &texts, const Secrets &secrets,
                     const std::function<bool(const Secret &)> &isCleared);

using Replacement = std::function<std::optional<QString>(const TextHit &)>;

/// The text with each hit replaced for which `replacement` gives words; of two that overlap the first. Check the result again,
/// and keepKeys().
QString withReplacements(const PrintedText &text, const std::vector<TextHit> &hits, const Replacement &replacement);
/// The places of those hits, from the first on, and their words.
struct Replaced {
    qsizetype offset;
    qsizetype length;
    QString words;
};
std::vector<Replaced> replacementsIn(const QString &place, const std::vector<TextHit> &hits, const Replacement &replacement);
/// Where a word beside a hit was replaced, the hit keeps the key under which it was asked about: `before` are the hits that were
/// left as they stood.
void keepKeys(std::vector<TextHit> &hits, const std::vector<TextHit> &before);

} // namespace solnoma
