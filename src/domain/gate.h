// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consent.h"
#include "domain/gate_audience.h"
#include "domain/gate_report.h"
#include "domain/vocabulary.h"

#include <QHash>

#include <map>
#include <set>

namespace solnoma {

struct NamedParty;
struct Secret;
struct TextCheck;
struct TextHit;

/// What is made, for whom, and what people decided for this one export.
struct ExportRequest {
    Audience audience = Audience::UnPublic;
    QString product;  ///< code: "wgad", "case-sheet", "report", "table" …
    QString language; ///< ISO 639 of the product
    Uuid7 caseId;
    Uuid7 subject;           ///< the person (or body) that the product is about; null = all subjects of the case
    QDate day;               ///< day of reckoning
    std::set<Uuid7> ticked;  ///< internal facts that may leave: "this act and its rows"
    std::set<Uuid7> leftOut; ///< internal facts decided to stay
    std::set<std::pair<Uuid7, QString>> confirmed; ///< restricted: record and field, one by one
    std::map<Uuid7, QString> knownToFew;           ///< information → who will be suspected of having said it?
    std::set<Uuid7> limitsKept;                    ///< consents and answers whose limit in words this export keeps
    enum class HitAnswer { ReplaceByRole, AnotherPerson, Cleared };
    std::map<QString, HitAnswer> hits; ///< key of a hit of the text check → answer
};

/// How a party is printed.
struct PrintedName {
    enum class Form {
        Full,
        Initials,
        Alias,  ///< export_alias
        Office, ///< `text` is the office or unit
        Role,   ///< no name: words for `role`, which the product has in its language
    };
    Form form = Form::Role;
    QString text;
    QString role; ///< code of involvement_role, or empty
    GateReason reason = GateReason::None;
};

/// How a source is cited: never its identity. Nothing else of a source may print.
struct Citation {
    enum class Level {
        None,
        Generic,
        Class,
        Named,
        Label, ///< our own word for the source, in a working copy only
    };
    Level level = Level::None;
    QString words;       ///< "A person with knowledge of the case"; "Relative"; the title of a published item
    QString publisher;   ///< Named only
    FuzzyDate published; ///< Named only
    QString address;     ///< Named only, a web address
};

/// The one piece of code that says what may leave (domain.md 2.4; the numbers in the source are its points).
/// Deny by default. Pure: reads `records` (a case with all it names) and `words`, which must outlive it. One thread.
class Gate
{
public:
    Gate(const RecordSet &records, const Vocabularies &words, ExportRequest request);

    /// Whether anything of the record may leave. Records and rows of the record set only.
    Verdict mayPrint(const Record &record) const;
    /// Whether the value may leave. A field that refers to a party leaves as nameFor(), one that refers to another
    /// record as that record may; rows are asked one by one.
    Verdict mayPrint(const Record &record, std::string_view field) const;
    PrintedName nameFor(const Uuid7 &party) const;
    Citation citationFor(const Record &source) const;
    /// The text that prints for a long field: a version in the product's language, for this product or any (point 7).
    /// nullptr: a line of the gap list.
    const Record *textFor(const Record &about, std::string_view field) const;

    /// What she of whom a read-back copy speaks has refused herself, or somebody for her.
    struct Refusal {
        bool isWithdrawn = false; ///< all that was agreed to before has ended
        FuzzyDate when = {};      ///< may be unknown
    };
    /// To this use of hers, whether it counts yet or not; nothing where she was never asked or has agreed since.
    std::optional<Refusal> refusalOf(std::string_view scope) const;

    /// Consent for the facts about the party (point 2), leaving aside the exception for published facts.
    Verdict consentOf(const Uuid7 &party) const;
    /// Her yes to one use counts: confirmed, contested by nothing, and this export keeps its limits in words.
    Verdict agreed(const Uuid7 &party, std::string_view scope) const;
    /// Whether anything of the case leaves at all: not what was withdrawn or reviewed as not for export.
    Verdict mayLeave() const;
    /// Whether this export itself prints the secret lawfully, so that the text check need not ask.
    bool clears(const Secret &secret) const;

    /// Everything that is left out, masked or blocks, in the order of the records.
    GateReport report() const;
    /// The same with the outcome of the text check.
    GateReport report(const TextCheck &check) const;

    const ExportRequest &request() const { return m_request; }
    const AudienceRule &rule() const { return m_rule; }

private:
    Verdict judge(const Record &record) const;
    Verdict unit(const Record &record) const;
    Verdict level(const Record &record) const;
    Verdict consent(const Record &record) const;
    Verdict consentOf(const Uuid7 &party, const Record &record) const;
    Verdict sharedHome(const NamedParty &resident, const Record &record, const Verdict &held) const;
    Verdict secrecyOfSource(const Record &record, std::string_view field) const;
    Verdict safeCopy(const Record &document) const;
    Verdict aboutFacts(const Record &document, const Uuid7 &originalId) const;
    Verdict inOffice(const Record &person) const;
    Verdict restrictedField(const Record &record, const Field &field) const;
    Verdict shapeOf(const Record &record, const Field &field) const;
    Verdict health(const Record &record, const Field &field) const;
    Verdict medical(const Record &record) const;
    Verdict ofHealthStages(const Record &place) const;

    const Record *parentOf(const Record &record) const;
    Level levelOf(const Record &record) const;
    bool isTicked(const Record &record) const;
    bool isLeftOut(const Record &record) const;
    bool isConfirmed(const Record &record, std::string_view field) const;
    bool hasConfirmedField(const Record &record) const;
    bool isPublishedFact(const Record &record) const;
    bool isAllPublished(const Uuid7 &party) const;
    bool isReportOrTable() const;
    bool isOfSubject(const Record &record) const;

    bool isCitedByName(const Record &source) const;
    bool isCitedByLabel(const Record &source) const;
    bool isCitedPublisher(const Uuid7 &organisation) const;
    PrintedName officialName(const Record &person) const;
    PrintedName privateName(const Record &party) const;
    bool isOfOthers(const Uuid7 &party) const;
    std::optional<GateReason> protectionOf(const Record &party) const;
    std::optional<NameUse> allowedName(const Record &party, GateReason *why) const;
    PrintedName asUsed(const Record &party, NameUse use, GateReason why) const;
    PrintedName byRole(const Uuid7 &party, GateReason why) const;
    bool isScene(const Record &place) const;

    void reportCase(GateReport &report) const;
    void reportSubjects(GateReport &report) const;
    void reportReader(GateReport &report) const;
    void reportRecords(GateReport &report) const;
    void reportFields(GateReport &report, const Record &record) const;
    void reportNames(GateReport &report) const;
    std::set<Uuid7> subjects() const;
    bool mustBeDecided(const Record &record) const;
    void reportHit(GateReport &report, const TextHit &hit) const;
    bool mayBeNamesake(const TextHit &hit) const;
    bool mayBeCleared(const TextHit &hit) const;

    const RecordSet &m_records;
    const Vocabularies &m_words;
    ExportRequest m_request;
    const AudienceRule &m_rule;
    Consents m_consents;
    mutable QHash<Uuid7, Verdict> m_judged;
    mutable std::optional<QHash<Uuid7, std::vector<const Record *>>> m_speakOfPlaces; ///< who refers to what, once asked for
};

} // namespace solnoma
