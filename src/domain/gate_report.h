// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QStringList>

#include <string_view>
#include <vector>

namespace solnoma {

/// Why something does not leave, or not as it stands: a closed set. Sentences for people are made in ui/ and cli/.
enum class GateReason {
    None,
    KindNeverLeaves,       ///< point 0: sources, information, consents, tasks …
    FieldNeverLeaves,      ///< points 0, 5: notes, file numbers, handles, original names
    ParentWithheld,        ///< the record that owns the row, or that the text is about, does not leave
    OtherPersons,          ///< a read-back copy holds the person's own data only
    Unticked,              ///< point 1: internal and not decided for this export
    LeftOut,               ///< point 1: internal and decided to stay
    RestrictedNotNeeded,   ///< point 1: restricted, and this addressee does not need it
    RestrictedUnconfirmed, ///< point 1: restricted, and not confirmed for this export
    Sealed,                ///< point 1
    ConsentNotAsked,       ///< point 2 from here
    ConsentRefused,
    ConsentWithdrawn,
    ConsentExpired,
    ConsentUnconfirmed,
    ConsentRelativeStale, ///< a relative's yes, though she can be asked herself
    ConsentContested,     ///< a later no is on file that does not count yet or no longer: ask again
    HomeShared,           ///< somebody who did not agree lives there too: the address would tell where
    LimitUnread,          ///< the yes has a limit in words, and nobody said that this export keeps it
    StateNotExplained,    ///< C1 without told_state_will_know
    C2NotAsked,           ///< C2 must be answered, yes or no
    NameUse,              ///< point 3 from here: printed as initials, alias or not at all, as she wished
    NameNeedsConsent,     ///< facts are cleared, the name is not
    Child,
    SexualViolence,
    KnownToFew,         ///< point 4: "who will be suspected of having said it?" is not answered
    NotSafeCopy,        ///< point 5
    MetadataNotClean,   ///< point 5
    AboutNobody,        ///< a paper of which is not known whom it shows: whom to ask?
    Trace,              ///< point 5: a file number, record id, file name … stands in a text
    TextHit,            ///< point 6: a secret of the vault stands in a text
    TextAnswerRefused,  ///< point 6: "cleared by consent" was answered, and there is no such consent
    SealingKeyNeeded,   ///< point 6: names in sealed boxes could not be looked for
    RawText,            ///< point 7
    OfficeOnly,         ///< point 8: office or unit in place of a name
    PrivateProductOnly, ///< point 8: how somebody was identified
    TextInTable,        ///< a table without names holds no free text
    NotInLanguage,      ///< point 7: written, but not in the language of what leaves
    NoSubject,          ///< the product is about one person, and none was named
    ReviewNotForExport, ///< review: accepted, not for export
    CaseWithdrawn,
};

/// What makes it right; with `arguments` the command or button.
enum class GateFix {
    None,
    TickOrLeaveOut,   ///< record
    ConfirmField,     ///< record, field
    RecordConsent,    ///< party, scope
    ConfirmConsent,   ///< consent
    AskAgain,         ///< party, scope
    ExplainState,     ///< consent
    ConfirmLimit,     ///< consent or answer
    AnswerKnownToFew, ///< information
    MakeSafeCopy,     ///< document
    CleanMetadata,    ///< document
    AnswerHit,        ///< key of the hit
    RemoveTrace,      ///< place of the text
    OpenSealed,       ///< sealed_source
    ChooseSubject,
    ReviewAgain, ///< case
};

/// The answer to "may it leave?".
struct Verdict {
    bool prints = false;
    GateReason reason = GateReason::None;
    GateFix fix = GateFix::None;
    QStringList arguments; ///< ids and codes only, never content

    explicit operator bool() const { return prints; }
};

/// One line of what the gate did. Holds ids and codes only: it may be logged as it is.
struct Finding {
    enum class Kind {
        Withheld, ///< left out
        Masked,   ///< printed in another form
        Blocks,   ///< nothing is exported until it is answered
    };
    Kind kind = Kind::Withheld;
    GateReason reason = GateReason::None;
    Uuid7 record;
    std::string_view recordKind;
    QString field; ///< empty = the whole record
    GateFix fix = GateFix::None;
    QStringList arguments;
};

struct GateReport {
    std::vector<Finding> findings;       ///< in reading order
    std::vector<Uuid7> asksNotToPublish; ///< C2 is no: the form prints the request not to publish the name

    bool isBlocked() const;
};

/// "consent_not_asked", "tick_or_leave_out": the names used in logs and JSON.
QString reasonName(GateReason reason);
QString fixName(GateFix fix);

} // namespace solnoma
