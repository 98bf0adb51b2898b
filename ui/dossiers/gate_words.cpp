// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/gate_words.h"

#include "ui/shell/tr.h"

namespace solnoma::words {

QString reason(GateReason reason)
{
    switch (reason) {
    case GateReason::None: return {};
    case GateReason::KindNeverLeaves: return tr("Records of this kind never leave the office.");
    case GateReason::FieldNeverLeaves: return tr("This entry never leaves the office.");
    case GateReason::ParentWithheld: return tr("What it belongs to does not leave.");
    case GateReason::OtherPersons: return tr("It is about other people.");
    case GateReason::Unticked: return tr("It is for the office only until somebody decides that it may leave in this paper.");
    case GateReason::LeftOut: return tr("It was decided that this stays out.");
    case GateReason::RestrictedNotNeeded: return tr("It is restricted, and this addressee does not need it.");
    case GateReason::RestrictedUnconfirmed: return tr("It is restricted. Confirm it for this paper, or it stays out.");
    case GateReason::Sealed: return tr("It is sealed.");
    case GateReason::ConsentNotAsked: return tr("She or he was not asked whether this may be used so.");
    case GateReason::ConsentRefused: return tr("She or he said no to this use.");
    case GateReason::ConsentWithdrawn: return tr("The consent was withdrawn.");
    case GateReason::ConsentExpired: return tr("The consent has run out.");
    case GateReason::ConsentUnconfirmed: return tr("The consent came from elsewhere and nobody here confirmed it yet.");
    case GateReason::ConsentRelativeStale: return tr("A relative said yes, but she or he can be asked by now.");
    case GateReason::ConsentContested: return tr("A later no is on file. Ask again.");
    case GateReason::LimitUnread: return tr("The yes came with a limit in words. Does this paper keep it?");
    case GateReason::StateNotExplained: return tr("Nobody noted that it was explained that the government will know.");
    case GateReason::C2NotAsked: return tr("Nobody asked whether the name may stand in public documents for ever.");
    case GateReason::NameUse: return tr("The name prints as she or he wished.");
    case GateReason::NameNeedsConsent: return tr("The facts may leave, the name may not.");
    case GateReason::Child: return tr("A child's name does not print.");
    case GateReason::SexualViolence: return tr("The name of a target of sexual violence does not print.");
    case GateReason::KnownToFew: return tr("Few people could know this. Who will be suspected of having said it?");
    case GateReason::NotSafeCopy: return tr("Only safe copies of documents leave.");
    case GateReason::MetadataNotClean: return tr("Nobody confirmed that this copy carries no hidden data.");
    case GateReason::AboutNobody: return tr("Nobody noted whom this document shows, so nobody can be asked.");
    case GateReason::Trace: return tr("A file number, a file name, a path or a time zone stands in a text. Take it out.");
    case GateReason::TextHit: return tr("Words that are not cleared stand in a text.");
    case GateReason::TextAnswerRefused: return tr("It was answered, but that answer cannot be taken: there is no such consent.");
    case GateReason::SealingKeyNeeded:
        return tr("The names in sealed boxes could not be looked for. Open them, so that none of them slips into a text.");
    case GateReason::RawText: return tr("Accounts never print as they were said. Write the text for this paper.");
    case GateReason::OfficeOnly: return tr("The office or unit prints in place of the name.");
    case GateReason::PrivateProductOnly: return tr("This prints in private papers only.");
    case GateReason::TextInTable: return tr("A table without names holds no free text.");
    case GateReason::NotInLanguage: return tr("It is not written in the language of what leaves.");
    case GateReason::NoSubject: return tr("The paper is about one person. Choose who.");
    case GateReason::HomeShared: return tr("Somebody else lives there too, who did not agree.");
    case GateReason::ReviewNotForExport: return tr("The review accepted the case, but not for papers that leave.");
    case GateReason::CaseWithdrawn: return tr("The case was withdrawn.");
    }
    return tr("It is held back.");
}

QString fix(GateFix fix)
{
    switch (fix) {
    case GateFix::None: return {};
    case GateFix::TickOrLeaveOut: return tr("May leave");
    case GateFix::ConfirmField: return tr("May leave in this paper");
    case GateFix::RecordConsent: return tr("Open the consents");
    case GateFix::ConfirmConsent: return tr("Open the consent");
    case GateFix::AskAgain: return tr("Open the consents");
    case GateFix::ExplainState: return tr("Open the consent");
    case GateFix::ConfirmLimit: return tr("This paper keeps the limit");
    case GateFix::AnswerKnownToFew: return tr("Keep this answer");
    case GateFix::MakeSafeCopy: return tr("Open the document");
    case GateFix::CleanMetadata: return tr("Open the document");
    case GateFix::AnswerHit: return tr("Print the role instead");
    case GateFix::RemoveTrace: return tr("Go to the texts");
    case GateFix::OpenSealed: return tr("Open the sealed names…");
    case GateFix::ChooseSubject: return tr("Choose the person");
    case GateFix::ReviewAgain: return tr("Open the case");
    }
    return tr("Open it");
}

QString hitKind(TextHit::Kind kind)
{
    switch (kind) {
    case TextHit::Kind::Name: return tr("A name");
    case TextHit::Kind::SealedName: return tr("A sealed name");
    case TextHit::Kind::Label: return tr("What we call a source");
    case TextHit::Kind::Contact: return tr("A contact");
    case TextHit::Kind::Address: return tr("A home address");
    case TextHit::Kind::Paper: return tr("The number of an identity paper");
    case TextHit::Kind::FileName: return tr("The name of an original file");
    case TextHit::Kind::Handle: return tr("The handle of somebody in the office");
    case TextHit::Kind::ShapeOfPhone: return tr("It looks like a telephone number");
    case TextHit::Kind::ShapeOfEmail: return tr("It looks like an e-mail address");
    case TextHit::Kind::ShapeOfPlate: return tr("It looks like a number plate");
    case TextHit::Kind::ShapeOfPassport: return tr("It looks like a passport number");
    case TextHit::Kind::ShapeOfNumber: return tr("It looks like a number of somebody");
    case TextHit::Kind::FileNumber: return tr("Our file number");
    case TextHit::Kind::RecordId: return tr("The number of a record of ours");
    case TextHit::Kind::ProgramName: return tr("The name of a program");
    case TextHit::Kind::TimeZone: return tr("A time zone");
    case TextHit::Kind::Path: return tr("A path on a computer");
    }
    return {};
}

QString recognisable(Recognisable::Why why)
{
    switch (why) {
    case Recognisable::Why::OneSource: return tr("rests on one source only");
    case Recognisable::Why::KnownToFew: return tr("is known to few people");
    case Recognisable::Why::SmallPlace: return tr("happened at a place smaller than a district");
    case Recognisable::Why::TimeOfDay: return tr("is known to the hour");
    case Recognisable::Why::OtherPerson: return tr("somebody else takes part");
    }
    return {};
}

} // namespace solnoma::words
