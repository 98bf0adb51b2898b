// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/acts/act_insight.h"

#include "domain/act_facts.h"
#include "dossier/products/paper_parts.h"
#include "names/uzbek_cyrillic.h"
#include "ui/acts/contradiction_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/drawing_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

QLabel *addLabel(QVBoxLayout *layout, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setSpacing(4);
    return layout;
}

void sayAll(QLabel *label, const QStringList &sentences)
{
    label->setText(sentences.join(u'\n'));
    label->setVisible(!sentences.isEmpty());
}

/// The words of the drawings as the papers have them, in the language of the window.
TimelineWords spokenWords()
{
    const auto product = productOf(QStringLiteral("case-sheet"), words::language().section(u'-', 0, 0));
    TimelineWords spoken = product ? timelineWords(*product) : TimelineWords();
    if (words::language() != u"uz-Cyrl")
        return spoken;
    for (QStringList *list : {&spoken.months, &spoken.monthsOfDays}) {
        for (QString &each : *list)
            each = uzbekCyrillic(each);
    }
    for (QString *each : {&spoken.total, &spoken.certain, &spoken.uncertain, &spoken.gap, &spoken.undated, &spoken.registered,
                          &spoken.refused, &spoken.returned, &spoken.pending, &spoken.withdrawn})
        *each = uzbekCyrillic(*each);
    return spoken;
}

/// Within another stage, or not custody any more: the bar has no row for it.
bool isDrawn(const CustodyStage &stage)
{
    return !stage.within && stage.stage != u"at_liberty" && stage.stage != u"died";
}

QString stageInWords(const CustodyStage &stage, const AppContext &context)
{
    return QString(QString::number(stage.seq) + QStringLiteral("  ") + words::termLabel(context, "custody_stage", stage.stage));
}

std::vector<CustodySegment> segmentsOf(const Record &act, const CustodyEpisode &episode, const AppContext &context)
{
    std::vector<CustodySegment> segments;
    for (const CustodyStage &stage : episode.stages) {
        if (isDrawn(stage))
            segments.push_back({stageInWords(stage, context), stage.began, stage.ended, false, {}});
    }
    if (segments.empty() && !episode.began.isUndated())
        segments.push_back({act.text("title"), episode.began, episode.ended, false, {}});
    if (!segments.empty() && segments.back().end.isUndated()) {
        segments.back().isOpen = episode.ongoing == CustodyEpisode::Ongoing::Yes;
        if (const auto lastKnown = countCustody(episode, context.today()).lastKnown)
            segments.back().lastKnown = WallTime::endOf(*lastKnown);
    }
    return segments;
}

/// Their numbers are missing among the rows: the rows have the numbers of the form.
QStringList stagesNotDrawn(const CustodyEpisode &episode, const AppContext &context)
{
    QStringList rest;
    for (const CustodyStage &stage : episode.stages) {
        if (!isDrawn(stage))
            rest.append(stageInWords(stage, context));
    }
    return rest;
}

std::optional<RegistrationMark::Outcome> outcomeOf(const QString &action)
{
    using enum RegistrationMark::Outcome;
    if (action.startsWith(u"registered"))
        return Registered;
    if (action.startsWith(u"refused"))
        return Refused;
    if (action.startsWith(u"withdrawn"))
        return Withdrawn;
    return action == u"returned" ? Returned : Pending;
}

} // namespace

CustodyInsight::CustodyInsight(AppContext &context, EditedRecord &edited, QWidget *parent)
    : QWidget(parent), m_context(context), m_edited(edited), m_words(spokenWords())
{
    auto *layout = column(this);
    m_count = addLabel(layout, QStringLiteral("custody-count"));
    m_bar = new DrawingView(this);
    layout->addWidget(m_bar);
    m_contradictions = addLabel(layout, QStringLiteral("contradictions"));
    connect(&m_edited, &EditedRecord::changed, this, &CustodyInsight::reckon);
    reckon();
}

void CustodyInsight::reckon()
{
    const Record &act = m_edited.record();
    const CustodyEpisode episode = custodyEpisodeOf(act, m_context.vocabularies());
    const std::vector<CustodySegment> segments = segmentsOf(act, episode, m_context);
    const bool isDated = std::ranges::any_of(segments, [](const CustodySegment &each) { return !each.begin.isUndated(); });
    const CustodyCount count = countCustody(episode, m_context.today());
    const QString counted = isDated ? tr("In custody: %1.").arg(words::custody(count)) : QString();
    QStringList said = counted.isEmpty() ? QStringList() : QStringList(counted);
    if (const QStringList rest = isDated ? stagesNotDrawn(episode, m_context) : QStringList(); !rest.isEmpty())
        said.append(
            tr("Not drawn, because it falls within another stage or is not custody: %1.").arg(rest.join(QStringLiteral("; "))));
    sayAll(m_count, said);
    m_bar->setDrawing(isDated ? custodyBar(segments, WallTime::endOf(m_context.today()), m_words) : Drawing(), counted);
    sayAll(m_contradictions, words::contradictions(count));
}

RegistrationInsight::RegistrationInsight(AppContext &context, EditedRecord &edited, QWidget *parent)
    : QWidget(parent), m_context(context), m_edited(edited), m_words(spokenWords())
{
    auto *layout = column(this);
    m_count = addLabel(layout, QStringLiteral("registration-count"));
    m_line = new DrawingView(this);
    layout->addWidget(m_line);
    m_contradictions = addLabel(layout, QStringLiteral("contradictions"));
    connect(&m_edited, &EditedRecord::changed, this, &RegistrationInsight::reckon);
    reckon();
}

QString RegistrationInsight::countryOfFile() const
{
    const auto file = m_context.store().records().load(m_edited.record().ref("case"));
    return file && !file->list("countries").isEmpty() ? file->list("countries").front() : QString();
}

void RegistrationInsight::reckon()
{
    const RegistrationMatter matter = registrationMatterOf(m_edited.record(), countryOfFile());
    const RegistrationCount count = countRegistration(matter, m_context.law(), m_context.today());
    QStringList sentences;
    if (count.tries > 0)
        sentences.append(tr("%n attempt(s)", nullptr, count.tries) + QStringLiteral(", ") +
                         tr("%n refused", nullptr, count.denials) + QStringLiteral(", ") +
                         tr("%n sent back", nullptr, count.returned) + u'.');
    std::vector<RegistrationMark> marks;
    for (const RegistrationFiling &filing : matter.filings) {
        if (!filing.filed.isUndated())
            marks.push_back({filing.filed, *outcomeOf(filing.action)});
    }
    for (const RegistrationAttemptCount &attempt : count.attempts)
        sentences += words::registrationDue(attempt);
    sayAll(m_count, sentences);
    m_line->setDrawing(marks.empty() ? Drawing() : registrationLine(marks, m_words), sentences.join(u' '));
    sayAll(m_contradictions, words::contradictions(count));
}

QStringList contradictionsOf(const Record &act, AppContext &context)
{
    if (act.is("kind", u"detention"))
        return words::contradictions(countCustody(custodyEpisodeOf(act, context.vocabularies()), context.today()));
    if (act.is("kind", u"registration"))
        return words::contradictions(countRegistration(registrationMatterOf(act, {}), context.law(), context.today()));
    return {};
}

} // namespace solnoma
