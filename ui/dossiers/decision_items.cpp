// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/decision_items.h"

#include "domain/gate_fields.h"
#include "ui/dossiers/gate_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace solnoma {

namespace {

using Group = DecisionItem::Group;
using State = DecisionItem::State;

Group groupOf(GateFix fix)
{
    switch (fix) {
    case GateFix::TickOrLeaveOut: return Group::Facts;
    case GateFix::ConfirmField: return Group::Fields;
    case GateFix::ConfirmLimit: return Group::Limits;
    case GateFix::AnswerKnownToFew: return Group::KnownToFew;
    case GateFix::AnswerHit:
    case GateFix::RemoveTrace: return Group::Texts;
    case GateFix::OpenSealed: return Group::Sealed;
    case GateFix::MakeSafeCopy:
    case GateFix::CleanMetadata: return Group::Documents;
    case GateFix::RecordConsent:
    case GateFix::ConfirmConsent:
    case GateFix::AskAgain:
    case GateFix::ExplainState:
    case GateFix::ChooseSubject: return Group::People;
    default: return Group::File;
    }
}

/// The arguments of a fix name what is decided on; see GateFix.
Uuid7 decidedOn(const Finding &finding)
{
    const bool namesRecord =
        finding.fix != GateFix::AnswerHit && finding.fix != GateFix::RemoveTrace && finding.fix != GateFix::None;
    if (namesRecord && !finding.arguments.isEmpty()) {
        if (const auto id = Uuid7::fromString(finding.arguments.first()))
            return *id;
    }
    return finding.record;
}

/// The file itself, then what happened by date, then the rest as it came.
std::vector<const Record *> inReadingOrder(const RecordSet &file)
{
    std::vector<const Record *> records;
    for (const Record &record : file.all())
        records.push_back(&record);
    const auto rank = [](const Record *record) { return record->kind() == "case" ? 0 : record->kind() == "act" ? 1 : 2; };
    const auto began = [](const Record *record) {
        const auto from = record->kind() == "act" ? record->fuzzyDate("began").from : std::nullopt;
        return from ? from->toString() : QString();
    };
    std::ranges::stable_sort(
        records, [&](const Record *a, const Record *b) { return std::pair(rank(a), began(a)) < std::pair(rank(b), began(b)); });
    return records;
}

void visitRows(const Record &record, const std::function<void(const Record &)> &visitor)
{
    for (const auto &[field, rows] : record.allRows()) {
        for (const Record &row : rows) {
            visitor(row);
            visitRows(row, visitor);
        }
    }
}

class Collector
{
    Q_DECLARE_TR_FUNCTIONS(solnoma::Collector)
public:
    Collector(AppContext &context, const PaperDesk &desk, const CheckedPaper &paper, const ExportRequest &request)
        : m_context(context), m_desk(desk), m_paper(paper), m_request(request)
    {
        int place = 0;
        for (const Record *record : inReadingOrder(desk.file())) {
            const auto number = [&](const Record &each) { m_order.insert(each.id(), place++); };
            number(*record);
            visitRows(*record, number);
        }
    }

    std::vector<DecisionItem> collect()
    {
        addDecided();
        for (const Finding &finding : m_paper.report.findings)
            addFinding(finding);
        for (DecisionItem &item : m_items) {
            if (item.group == Group::Facts && !isOfTheMatter(item.record))
                item.group = Group::Named;
        }
        std::ranges::stable_sort(m_items, {}, [this](const DecisionItem &item) {
            return std::pair(static_cast<int>(item.group), m_order.value(item.record, 0));
        });
        return std::move(m_items);
    }

private:
    /// What the paper is about; the rest are people, bodies and places that may be named in it.
    bool isOfTheMatter(const Uuid7 &id) const
    {
        const Record *top = m_desk.file().topOf(id);
        const Record *file = m_desk.file().find(m_request.caseId);
        const Ids subjects = file ? file->refs("subjects") : Ids();
        return !top || top->kind() == "act" || top->kind() == "case" || std::ranges::find(subjects, id) != subjects.end();
    }

    void addDecided()
    {
        for (const Uuid7 &id : m_request.ticked)
            add(GateFix::TickOrLeaveOut, id, tr("may leave"));
        for (const Uuid7 &id : m_request.leftOut)
            add(GateFix::TickOrLeaveOut, id, tr("stays out"));
        for (const auto &[id, field] : m_request.confirmed)
            add(GateFix::ConfirmField, id, tr("may leave"), field);
        for (const Uuid7 &id : m_request.limitsKept)
            add(GateFix::ConfirmLimit, id, tr("kept"));
        for (const auto &[id, answer] : m_request.knownToFew)
            add(GateFix::AnswerKnownToFew, id, answer);
        for (const ShownHit &hit : m_paper.hits) {
            const auto answer = m_request.hits.find(hit.hit.key);
            if (answer != m_request.hits.end())
                addHit(hit, words::hitAnswer(answer->second));
            else if (hit.isReplaced)
                addHit(hit, words::hitAnswer(ExportRequest::HitAnswer::ReplaceByRole));
        }
    }

    void add(GateFix fix, const Uuid7 &record, const QString &answer, const QString &field = {})
    {
        DecisionItem item{.group = groupOf(fix), .state = State::Decided, .fix = fix, .record = record, .field = field};
        item.answer = answer;
        item.title = titleOf(record, field);
        m_items.push_back(std::move(item));
    }

    void addHit(const ShownHit &hit, const QString &answer)
    {
        DecisionItem item{
            .group = Group::Texts, .state = State::Decided, .reason = GateReason::TextHit, .fix = GateFix::AnswerHit};
        item.key = hit.hit.key;
        item.record = hit.hit.owners.empty() ? Uuid7() : hit.hit.owners.front();
        item.around = hit.around;
        item.title = words::hitKind(hit.hit.kind);
        item.answer = answer;
        m_items.push_back(std::move(item));
    }

    void addFinding(const Finding &finding)
    {
        const bool isBlock = finding.kind == Finding::Kind::Blocks;
        if (finding.kind == Finding::Kind::Masked || (finding.fix == GateFix::None && !isBlock))
            return;
        DecisionItem item{.group = groupOf(finding.fix),
                          .state = isBlock ? State::Open : State::Free,
                          .reason = finding.reason,
                          .fix = finding.fix,
                          .record = decidedOn(finding)};
        if (finding.fix == GateFix::ConfirmField)
            item.field = finding.arguments.value(1, finding.field);
        if (finding.fix == GateFix::ConfirmField && item.field.isEmpty()) {
            addFieldByField(item);
            return;
        }
        if (item.group == Group::Sealed)
            item.record = {}; // one passphrase opens them all
        if (item.group == Group::People)
            item.scope = finding.arguments.value(1);
        if (item.group == Group::Texts)
            tellHit(item, finding);
        else if (item.group == Group::Sealed)
            item.title = tr("Names in sealed boxes");
        else
            item.title = titleOf(item.record, item.field);
        join(std::move(item), finding);
    }

    void addFieldByField(const DecisionItem &record)
    {
        const Record *found = m_desk.file().find(record.record);
        if (!found)
            return;
        for (const std::string_view field : fieldsToConfirm(m_request.audience, *found)) {
            DecisionItem item = record;
            item.field = QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size()));
            item.title = titleOf(item.record, item.field);
            join(std::move(item), {});
        }
    }

    void join(DecisionItem item, const Finding &finding)
    {
        const bool isBlock = item.state == State::Open;
        const auto same = std::ranges::find_if(m_items, [&](const DecisionItem &each) { return each.isSame(item); });
        if (same == m_items.end()) {
            m_items.push_back(std::move(item));
            return;
        }
        if (finding.reason == GateReason::TextAnswerRefused) {
            same->state = State::Open;
            same->reason = finding.reason;
        } else if (same->state == State::Free && isBlock) {
            same->state = State::Open;
        }
    }

    void tellHit(DecisionItem &item, const Finding &finding) const
    {
        item.key = finding.arguments.value(0, finding.field);
        item.title = finding.reason == GateReason::Trace ? tr("A trace of ours") : words::reason(finding.reason);
        for (const ShownHit &hit : m_paper.hits) {
            if (hit.hit.key != item.key && !(hit.hit.isTrace() && hit.hit.place == finding.field))
                continue;
            item.around = hit.around;
            item.title = words::hitKind(hit.hit.kind);
        }
    }

    QString titleOf(const Uuid7 &id, const QString &field) const
    {
        const Record *record = m_desk.file().find(id);
        if (!record)
            return m_context.titleOf(id);
        const Record *top = m_desk.file().topOf(id);
        QString title = m_context.titleOf(top->id());
        if (top != record)
            title = QStringLiteral("%1: %2").arg(words::kindTitle(record->entity()), title);
        else if (title.isEmpty())
            title = words::kindTitle(record->entity());
        const Field *named = field.isEmpty() ? nullptr : record->entity().field(field.toStdString());
        return named ? QStringLiteral("%1: %2").arg(title, words::fieldLabel(*named)) : title;
    }

    AppContext &m_context;
    const PaperDesk &m_desk;
    const CheckedPaper &m_paper;
    const ExportRequest &m_request;
    QHash<Uuid7, int> m_order;
    std::vector<DecisionItem> m_items;
};

} // namespace

std::vector<DecisionItem> decisionItems(AppContext &context, const PaperDesk &desk, const CheckedPaper &paper,
                                        const ExportRequest &request)
{
    return Collector(context, desk, paper, request).collect();
}

namespace words {

QString decisionGroup(DecisionItem::Group group)
{
    switch (group) {
    case Group::People: return tr("People asked");
    case Group::Facts: return tr("Facts");
    case Group::Named: return tr("Who and what may be named");
    case Group::Fields: return tr("Restricted entries");
    case Group::Limits: return tr("Limits of a consent");
    case Group::KnownToFew: return tr("Known to few");
    case Group::Texts: return tr("Words in the texts");
    case Group::Sealed: return tr("Sealed names");
    case Group::Documents: return tr("Documents");
    case Group::File: return tr("The case");
    }
    return {};
}

QString hitAnswer(ExportRequest::HitAnswer answer)
{
    switch (answer) {
    case ExportRequest::HitAnswer::ReplaceByRole: return tr("role printed instead");
    case ExportRequest::HitAnswer::AnotherPerson: return tr("another person of that name");
    case ExportRequest::HitAnswer::Cleared: return tr("cleared by consent");
    }
    return {};
}

} // namespace words

} // namespace solnoma
