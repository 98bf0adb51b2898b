// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/contradiction_words.h"

#include "ui/shell/tr.h"
#include "ui/shell/words.h"

namespace solnoma::words {

namespace {

QString sentence(CustodyContradiction::Kind kind)
{
    using enum CustodyContradiction::Kind;
    switch (kind) {
    case EndBeforeBegin: return tr("The end is before the beginning.");
    case BeganDiffers: return tr("The act and its first stage begin on different days.");
    case EndedDiffers: return tr("The act and its last stage end on different days.");
    case OngoingButEnded: return tr("It is said to go on, and an end is given.");
    case AsOfBeforeBegin: return tr("“As of” is before the beginning.");
    case AfterReckoning: return tr("A date lies in the future.");
    case StageEndBeforeBegin: return tr("A stage ends before it begins.");
    case StageBeforeBegin: return tr("A stage begins before the act.");
    case StageAfterEnd: return tr("A stage lasts longer than the act.");
    case StageOrder: return tr("A later stage began earlier.");
    case HeldAfterRelease: return tr("A stage of custody follows the release.");
    case NotFreed: return tr("At liberty, and the way it ended does not free.");
    case NestedOutside: return tr("A stage lies outside the one it is said to be within.");
    }
    return {};
}

QString sentence(RegistrationContradiction::Kind kind)
{
    using enum RegistrationContradiction::Kind;
    switch (kind) {
    case AnswerBeforeFiling: return tr("The answer is before the filing.");
    case DeliveredBeforeDecision: return tr("Delivered before it was decided.");
    case FiledBeforeEarlierTry: return tr("Filed before an earlier attempt.");
    case SeqTwice: return tr("Two attempts have the same number.");
    case MoreDenialsThanAttempts: return tr("More refusals than attempts are reported.");
    }
    return {};
}

template <typename All> QStringList sentences(const All &all, const char *where)
{
    QStringList said;
    for (const auto &each : all) {
        const QString words = sentence(each.kind);
        said.append(each.seq ? QString(words + u' ' + tr(where).arg(*each.seq)) : words);
    }
    return said;
}

} // namespace

QStringList contradictions(const CustodyCount &count)
{
    QStringList said = sentences(count.contradictions, QT_TRANSLATE_NOOP("solnoma::words", "(stage %1)"));
    for (const CustodySeam &gap : count.gaps)
        said.append(gap.secondSeq == 0
                        ? tr("%n day(s) between stage %1 and the end not accounted for.", nullptr, static_cast<int>(gap.days))
                              .arg(gap.firstSeq)
                        : tr("%n day(s) between stages %1 and %2 not accounted for.", nullptr, static_cast<int>(gap.days))
                              .arg(gap.firstSeq)
                              .arg(gap.secondSeq));
    for (const CustodySeam &overlap : count.overlaps)
        said.append(tr("Stages %1 and %2 overlap by %n day(s).", nullptr, static_cast<int>(overlap.days))
                        .arg(overlap.firstSeq)
                        .arg(overlap.secondSeq));
    return said;
}

QStringList contradictions(const RegistrationCount &count)
{
    return sentences(count.contradictions, QT_TRANSLATE_NOOP("solnoma::words", "(attempt %1)"));
}

QStringList registrationDue(const RegistrationAttemptCount &attempt)
{
    if (!attempt.answerDue)
        return {};
    QString said = tr("Attempt %1: answer due by %2").arg(attempt.seq).arg(date(attempt.answerDue->latest));
    if (attempt.daysOverMin > 0)
        said += QStringLiteral(", ") + tr("at least %n day(s) over", nullptr, static_cast<int>(attempt.daysOverMin));
    if (attempt.silenceProposed)
        said += QStringLiteral(", ") + tr("no answer so far");
    if (attempt.appealDue)
        said += QStringLiteral("; ") + tr("appeal by %1").arg(date(attempt.appealDue->latest));
    if (!attempt.verified)
        said += u' ' + tr("(the term in law is not verified)");
    return {QString(said + u'.')};
}

} // namespace solnoma::words
