// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gate_words.h"

namespace solnoma::cli {

QString reasonSentence(GateReason reason)
{
    switch (reason) {
    case GateReason::None: return {};
    case GateReason::KindNeverLeaves: return QStringLiteral("records of this kind never leave");
    case GateReason::FieldNeverLeaves: return QStringLiteral("this field never leaves");
    case GateReason::ParentWithheld: return QStringLiteral("what it belongs to does not leave");
    case GateReason::OtherPersons: return QStringLiteral("it is about other people");
    case GateReason::Unticked: return QStringLiteral("this fact is internal and was not decided on for this paper");
    case GateReason::LeftOut: return QStringLiteral("it was decided to leave this out");
    case GateReason::RestrictedNotNeeded: return QStringLiteral("it is restricted and this addressee does not need it");
    case GateReason::RestrictedUnconfirmed: return QStringLiteral("it is restricted and was not confirmed for this paper");
    case GateReason::Sealed: return QStringLiteral("it is sealed");
    case GateReason::ConsentNotAsked: return QStringLiteral("the person was not asked for this use");
    case GateReason::ConsentRefused: return QStringLiteral("the person said no to this use");
    case GateReason::ConsentWithdrawn: return QStringLiteral("the consent was withdrawn");
    case GateReason::ConsentExpired: return QStringLiteral("the consent has expired");
    case GateReason::ConsentUnconfirmed: return QStringLiteral("the consent was not confirmed here and counts as not asked");
    case GateReason::ConsentRelativeStale: return QStringLiteral("a relative said yes, but the person herself can be asked");
    case GateReason::ConsentContested: return QStringLiteral("a later no is on file; ask again");
    case GateReason::HomeShared:
        return QStringLiteral("somebody who did not agree lives there too: enter the town alone as residence, or ask");
    case GateReason::LimitUnread: return QStringLiteral("the consent has a limit in words that nobody confirmed for this paper");
    case GateReason::StateNotExplained: return QStringLiteral("it was not explained that the government will know");
    case GateReason::C2NotAsked: return QStringLiteral("whether the name may stand in public documents was not asked");
    case GateReason::NameUse: return QStringLiteral("the name prints as the person wished");
    case GateReason::NameNeedsConsent: return QStringLiteral("the facts are cleared, the name is not");
    case GateReason::Child: return QStringLiteral("a child's name does not print");
    case GateReason::SexualViolence: return QStringLiteral("the name of a target of sexual violence does not print");
    case GateReason::KnownToFew: return QStringLiteral("few people could know this: who will be suspected of having said it?");
    case GateReason::NotSafeCopy: return QStringLiteral("only safe copies of documents leave");
    case GateReason::MetadataNotClean: return QStringLiteral("nobody confirmed that the copy carries no hidden data");
    case GateReason::AboutNobody: return QStringLiteral("it is not known whom this paper shows");
    case GateReason::Trace: return QStringLiteral("a file number, id, file name, path or time zone stands in a text");
    case GateReason::TextHit: return QStringLiteral("words that are not cleared stand in a text");
    case GateReason::TextAnswerRefused:
        return QStringLiteral("\"cleared by consent\" was answered, and there is no such consent");
    case GateReason::SealingKeyNeeded: return QStringLiteral("sealed names could not be looked for without the sealing key");
    case GateReason::RawText: return QStringLiteral("raw texts never print: a version written for the paper is needed");
    case GateReason::OfficeOnly: return QStringLiteral("an office or unit prints in place of the name");
    case GateReason::PrivateProductOnly: return QStringLiteral("it prints in private papers only");
    case GateReason::TextInTable: return QStringLiteral("a table without names holds no free text");
    case GateReason::NoSubject: return QStringLiteral("the paper is about one person and none was named");
    case GateReason::ReviewNotForExport: return QStringLiteral("the review accepted the file, but not for export");
    case GateReason::CaseWithdrawn: return QStringLiteral("the case was withdrawn");
    }
    return {};
}

QString fixSentence(const Finding &finding)
{
    const QString id = finding.record.toString();
    const QString first = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    switch (finding.fix) {
    case GateFix::None: return {};
    case GateFix::TickOrLeaveOut:
        return QStringLiteral("in the decisions file: \"tick\": [\"%1\"] or \"leave_out\": [\"%1\"]")
            .arg(first.isEmpty() ? id : first);
    case GateFix::ConfirmField:
        return QStringLiteral("in the decisions file: \"confirm\": [{\"record\": \"%1\", \"field\": \"%2\"}]")
            .arg(first.isEmpty() ? id : first, second.isEmpty() ? finding.field : second);
    case GateFix::RecordConsent:
    case GateFix::AskAgain:
        return QStringLiteral("ask, then: add consent --set party=%1, and add consent_answer --below … --slot answers "
                              "--set scope=%2 --set answer=…")
            .arg(first, second);
    case GateFix::ConfirmConsent:
        return QStringLiteral("set %1 --set confirmed_by=… --set confirmed_on=today").arg(first.isEmpty() ? id : first);
    case GateFix::ExplainState:
        return QStringLiteral("explain it, then: set %1 --set told_state_will_know=yes").arg(first.isEmpty() ? id : first);
    case GateFix::ConfirmLimit:
        return QStringLiteral("in the decisions file: \"limits_kept\": [\"%1\"]").arg(first.isEmpty() ? id : first);
    case GateFix::AnswerKnownToFew:
        return QStringLiteral("in the decisions file: \"known_to_few\": {\"%1\": \"…\"}").arg(first.isEmpty() ? id : first);
    case GateFix::MakeSafeCopy: return QStringLiteral("attach --safe-copy-of %1 FILE").arg(first.isEmpty() ? id : first);
    case GateFix::CleanMetadata:
        return QStringLiteral("set %1 --set metadata_clean=yes, once it is so").arg(first.isEmpty() ? id : first);
    case GateFix::AnswerHit:
        return QStringLiteral("in the decisions file: \"hits\": {\"%1\": \"replace_by_role\" | \"another_person\" | \"cleared\"}")
            .arg(first);
    case GateFix::RemoveTrace: return QStringLiteral("change the text: %1").arg(first);
    case GateFix::OpenSealed: return QStringLiteral("give --sealed-passphrase-file");
    case GateFix::ChooseSubject: return QStringLiteral("give --person REF");
    case GateFix::ReviewAgain: return QStringLiteral("review the file again");
    }
    return {};
}

} // namespace solnoma::cli
