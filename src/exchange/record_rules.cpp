// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_rules.h"

#include "base/edtf.h"
#include "base/fuzzy_date_compare.h"
#include "base/reason.h"
#include "domain/amount.h"
#include "exchange/json/record_codec.h"

#include <algorithm>

namespace solnoma {

namespace {

std::string_view chainField(const Entity &entity)
{
    if (entity.kind == "place")
        return "parent";
    if (entity.kind == "information")
        return "rests_on";
    if (entity.kind == "custody_stage")
        return "within";
    if (entity.kind == "document")
        return "redacted_of";
    return {};
}

QString digits(const Record &record, const Field &field)
{
    return field.kind == FieldKind::Num ? QString::number(record.number(field.id).value_or(0), 'g', 15)
                                        : QString::number(record.integer(field.id).value_or(0));
}

void noteAmounts(const Record &record, const QString &path, std::vector<Refusal> &remarks)
{
    for (const Field &field : record.entity().fields) {
        if (isBelowItsLeast(record, field))
            remarks.push_back({path,
                               QString::fromLatin1(field.id.data(), static_cast<qsizetype>(field.id.size())),
                               digits(record, field),
                               Reason::tr("is less than the least, %1").arg(digits(record, *leastOf(record.entity(), field))),
                               {}});
    }
}

void checkTargets(const Record &act, const QString &path, std::vector<Refusal> &refusals)
{
    const QString kind = act.text("kind");
    if (kind != u"detention" && kind != u"registration")
        return;
    const auto targets = std::ranges::count_if(act.rows("involved"), [](const Record &row) { return row.is("role", u"target"); });
    if (targets > 1) // none: nobody is known yet, or nobody may be named
        refusals.push_back({path,
                            QStringLiteral("involved"),
                            Reason::tr("%1 targets").arg(targets),
                            Reason::tr("%1 has one target at most").arg(kind),
                            {}});
}

void checkStages(const Record &act, const QString &path, std::vector<Refusal> &refusals)
{
    const Record::Rows &stages = act.rows("detention.stages");
    for (size_t i = 0; i < stages.size(); ++i) {
        const Uuid7 within = stages[i].ref("within");
        const bool isHere = std::ranges::any_of(stages, [&within](const Record &stage) { return stage.id() == within; });
        if (!within.isNull() && !isHere)
            refusals.push_back({rowPath(path, *act.entity().field("detention.stages"), i),
                                QStringLiteral("within"),
                                {},
                                Reason::tr("not a stage of this detention"),
                                {}});
    }
}

} // namespace

void visitWithPath(const Record &record, const QString &path,
                   const std::function<void(const Record &record, const QString &path)> &visitor)
{
    visitor(record, path);
    for (const auto &[index, rows] : record.allRows()) {
        const Field &field = record.entity().fields[static_cast<size_t>(index)];
        for (size_t i = 0; i < rows.size(); ++i)
            visitWithPath(rows[i], rowPath(path, field, i), visitor);
    }
}

void checkRules(const Record &record, const QString &path, std::vector<Refusal> &refusals)
{
    if (record.kind() != "act")
        return;
    checkTargets(record, path, refusals);
    checkStages(record, path, refusals);
}

void noteContradictions(const Record &record, const QString &path, std::vector<Refusal> &remarks)
{
    visitWithPath(record, path, [&remarks](const Record &each, const QString &eachPath) {
        noteAmounts(each, eachPath, remarks);
        if (!each.entity().has("began") || !each.entity().has("ended"))
            return;
        const FuzzyDate began = each.fuzzyDate("began");
        const FuzzyDate ended = each.fuzzyDate("ended");
        if (surelyBefore(ended, began))
            remarks.push_back({eachPath,
                               QStringLiteral("ended"),
                               toEdtf(ended).edtf,
                               Reason::tr("lies before the beginning, %1").arg(toEdtf(began).edtf),
                               {}});
    });
}

void ReferenceChains::add(const Record &record, const QString &path, qint64 ordinal)
{
    visitWithPath(record, path, [&](const Record &each, const QString &eachPath) {
        const std::string_view field = chainField(each.entity());
        if (field.empty() || each.ref(field).isNull() || each.id().isNull())
            return;
        m_steps.insert(each.id(), Step{each.ref(field), ordinal, eachPath, field});
        m_starts.push_back(each.id());
    });
}

std::vector<ReferenceChains::Link> ReferenceChains::circles(const RecordSink &sink, const IdIndex &ids)
{
    std::vector<Link> links;
    for (size_t walk = 0; walk < m_starts.size(); ++walk) {
        const auto number = static_cast<qint64>(walk);
        Uuid7 at = m_starts[walk];
        Step *step = stepFrom(at, sink, ids);
        while (step && step->walk < 0) {
            step->walk = number;
            at = step->to;
            step = stepFrom(at, sink, ids);
        }
        if (!step || step->walk != number)
            continue;
        // `at` is on a circle that was not seen before: go round once.
        const Uuid7 start = at;
        do {
            step = stepFrom(at, sink, ids);
            if (step->ordinal >= 0)
                links.push_back({step->ordinal,
                                 {step->path,
                                  QString::fromLatin1(step->field.data(), static_cast<qsizetype>(step->field.size())),
                                  {},
                                  Reason::tr("leads back to itself"),
                                  {}}});
            at = step->to;
        } while (at != start);
    }
    return links;
}

ReferenceChains::Step *ReferenceChains::stepFrom(const Uuid7 &id, const RecordSink &sink, const IdIndex &ids)
{
    const auto found = m_steps.find(id);
    if (found != m_steps.end())
        return &*found;
    if (ids.find(id))
        return nullptr;
    const auto stored = sink.load(id);
    const std::string_view field = stored ? chainField(stored->entity()) : std::string_view();
    if (field.empty() || stored->ref(field).isNull())
        return nullptr;
    Step step;
    step.to = stored->ref(field);
    return &*m_steps.insert(id, step);
}

} // namespace solnoma
