// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/gate_words.h"

#include "cli/tr.h"

namespace solnoma::cli {

namespace {

QString confirmed(const QString &record, const QStringList &fields)
{
    QStringList entries;
    for (const QString &field : fields)
        entries.append(QStringLiteral("{\"record\": \"%1\", \"field\": \"%2\"}").arg(record, field));
    return QStringLiteral("\"confirm\": [%1]").arg(entries.join(QStringLiteral(", ")));
}

} // namespace

QString reasonSentence(GateReason reason)
{
    switch (reason) {
    case GateReason::None: return {};
    case GateReason::KindNeverLeaves: return tr("records of this kind never leave");
    case GateReason::FieldNeverLeaves: return tr("this field never leaves");
    case GateReason::ParentWithheld: return tr("what it belongs to does not leave");
    case GateReason::OtherPersons: return tr("it is about other people");
    case GateReason::Unticked: return tr("this fact is internal and was not decided on for this paper");
    case GateReason::LeftOut: return tr("it was decided to leave this out");
    case GateReason::RestrictedNotNeeded: return tr("it is restricted and this addressee does not need it");
    case GateReason::RestrictedUnconfirmed: return tr("it is restricted and was not confirmed for this paper");
    case GateReason::Sealed: return tr("it is sealed");
    case GateReason::ConsentNotAsked: return tr("the person was not asked for this use");
    case GateReason::ConsentRefused: return tr("the person said no to this use");
    case GateReason::ConsentWithdrawn: return tr("the consent was withdrawn");
    case GateReason::ConsentExpired: return tr("the consent has expired");
    case GateReason::ConsentUnconfirmed: return tr("the consent was not confirmed here and counts as not asked");
    case GateReason::ConsentRelativeStale: return tr("a relative said yes, but the person herself can be asked");
    case GateReason::ConsentContested: return tr("a later no is on file; ask again");
    case GateReason::HomeShared:
        return tr("somebody who did not agree lives there too: enter the town alone as residence, or ask");
    case GateReason::LimitUnread: return tr("the consent has a limit in words that nobody confirmed for this paper");
    case GateReason::StateNotExplained: return tr("it was not explained that the government will know");
    case GateReason::C2NotAsked: return tr("whether the name may stand in public documents was not asked");
    case GateReason::NameUse: return tr("the name prints as the person wished");
    case GateReason::NameNeedsConsent: return tr("the facts are cleared, the name is not");
    case GateReason::Child: return tr("a child's name does not print");
    case GateReason::SexualViolence: return tr("the name of a target of sexual violence does not print");
    case GateReason::KnownToFew: return tr("few people could know this: who will be suspected of having said it?");
    case GateReason::NotSafeCopy: return tr("only safe copies of documents leave");
    case GateReason::MetadataNotClean: return tr("nobody confirmed that the copy carries no hidden data");
    case GateReason::AboutNobody: return tr("it is not known whom this paper shows");
    case GateReason::Trace: return tr("a file number, id, file name, path or time zone stands in a text");
    case GateReason::TextHit: return tr("words that are not cleared stand in a text");
    case GateReason::TextAnswerRefused: return tr("\"cleared by consent\" was answered, and there is no such consent");
    case GateReason::SealingKeyNeeded: return tr("sealed names could not be looked for without the sealing key");
    case GateReason::RawText: return tr("raw texts never print: a version written for the paper is needed");
    case GateReason::OfficeOnly: return tr("an office or unit prints in place of the name");
    case GateReason::PrivateProductOnly: return tr("it prints in private papers only");
    case GateReason::TextInTable: return tr("a table without names holds no free text");
    case GateReason::NotInLanguage: return tr("it is not written in the language of what leaves");
    case GateReason::NoSubject: return tr("the paper is about one person and none was named");
    case GateReason::ReviewNotForExport: return tr("the review accepted the case, but not for export");
    case GateReason::CaseWithdrawn: return tr("the case was withdrawn");
    }
    return {};
}

QString fixSentence(const Finding &finding, const QStringList &fieldsToConfirm)
{
    const QString first = finding.arguments.value(0);
    const QString second = finding.arguments.value(1);
    const QString record = first.isEmpty() ? finding.record.toString() : first;
    const auto inDecisions = [](const QString &entry) { return tr("in the decisions file: %1").arg(entry); };
    switch (finding.fix) {
    case GateFix::None: return {};
    case GateFix::TickOrLeaveOut:
        return tr("in the decisions file: %1 or %2")
            .arg(QStringLiteral("\"tick\": [\"%1\"]").arg(record), QStringLiteral("\"leave_out\": [\"%1\"]").arg(record));
    case GateFix::ConfirmField: return inDecisions(confirmed(record, fieldsToConfirm));
    case GateFix::RecordConsent:
    case GateFix::AskAgain:
        return tr("ask, then: %1, and %2")
            .arg(QStringLiteral("add consent --set party=%1").arg(first),
                 QStringLiteral("add consent_answer --below … --slot answers --set scope=%1 --set answer=…").arg(second));
    case GateFix::ConfirmConsent: return QStringLiteral("set %1 --set confirmed_by=… --set confirmed_on=today").arg(record);
    case GateFix::ExplainState:
        return tr("explain it, then: %1").arg(QStringLiteral("set %1 --set told_state_will_know=yes").arg(record));
    case GateFix::ConfirmLimit: return inDecisions(QStringLiteral("\"limits_kept\": [\"%1\"]").arg(record));
    case GateFix::AnswerKnownToFew: return inDecisions(QStringLiteral("\"known_to_few\": {\"%1\": \"…\"}").arg(record));
    case GateFix::MakeSafeCopy: return QStringLiteral("attach --safe-copy-of %1 FILE").arg(record);
    case GateFix::CleanMetadata:
        return tr("%1, once it is so").arg(QStringLiteral("set %1 --set metadata_clean=yes").arg(record));
    case GateFix::AnswerHit:
        return inDecisions(
            QStringLiteral("\"hits\": {\"%1\": \"replace_by_role\" | \"another_person\" | \"cleared\"}").arg(first));
    case GateFix::RemoveTrace: return tr("change the text: %1").arg(first);
    case GateFix::OpenSealed: return tr("give %1").arg(QLatin1String("--sealed-passphrase-file"));
    case GateFix::ChooseSubject: return tr("give %1").arg(QLatin1String("--person REF"));
    case GateFix::ReviewAgain: return tr("review the case again");
    }
    return {};
}

QString recognisableInWords(Recognisable::Why why)
{
    switch (why) {
    case Recognisable::Why::OneSource: return tr("rests on one source only");
    case Recognisable::Why::KnownToFew: return tr("is known to few people");
    case Recognisable::Why::SmallPlace: return tr("a place smaller than a district");
    case Recognisable::Why::TimeOfDay: return tr("is known to the hour");
    case Recognisable::Why::OtherPerson: return tr("takes part too");
    }
    return {};
}

const char *recognisableName(Recognisable::Why why)
{
    switch (why) {
    case Recognisable::Why::OneSource: return "one_source";
    case Recognisable::Why::KnownToFew: return "known_to_few";
    case Recognisable::Why::SmallPlace: return "small_place";
    case Recognisable::Why::TimeOfDay: return "time_of_day";
    case Recognisable::Why::OtherPerson: return "other_person";
    }
    return "";
}

} // namespace solnoma::cli
