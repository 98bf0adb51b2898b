// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"

#include "base/reason.h"

#include <algorithm>
#include <map>
#include <utility>

namespace solnoma {

namespace {

using Why = UndoLeft::Why;

bool isSame(const Value &a, const Value &b)
{
    return a == b || (isEmpty(a) && isEmpty(b));
}

/// One undoing while its change is open. Revisions are taken back from the last to the first.
class Undoing
{
public:
    Undoing(Store &store, ChangeWriter &writer, UndoReport &report, const UndoProgress &progress)
        : m_records(store.records()), m_history(store.history()), m_writer(writer), m_report(report), m_progress(progress)
    {
    }

    Result<void> run(const std::vector<Revision> &revisions);

private:
    struct Step {
        const Revision *revision;
        RecordHead head;    ///< as it is now
        bool hasOwn = true; ///< false: it came or went with its parent in the same change
    };
    Result<std::vector<Step>> stepsOf(const std::vector<Revision> &revisions) const;
    Result<void> takeBack(const Step &step);
    Result<void> bringBack(const Step &step);
    Result<void> takeAway(const Step &step);
    Result<void> takeAwayRefused();
    Result<void> putBack(const Step &step);
    Result<void> putPlaceBack(const Step &step, const Folded &before);
    Result<void> orderRows();
    Result<bool> isUntouchedBelow(const RecordHead &head, const Revision &revision) const;
    Result<bool> areLive(const Value &value) const;
    Result<std::optional<Why>> obstacle(const RecordHead &head) const;
    Result<void> goOn() const;
    void leave(const Step &step, Why why, const Field *field = nullptr);

    struct Wanted {
        QByteArray slot;
        int pos;
        Uuid7 row;
    };
    RecordStore &m_records;
    History m_history;
    ChangeWriter &m_writer;
    UndoReport &m_report;
    const UndoProgress &m_progress;
    qint64 m_all = 0;
    qint64 m_done = 0;                             ///< not counted again when it is tried again
    std::map<Uuid7, std::vector<Wanted>> m_places; ///< by parent
    std::vector<const Step *> m_refused;           ///< removals that others stood in the way of
};

void Undoing::leave(const Step &step, Why why, const Field *field)
{
    m_report.left.push_back({step.head.id, step.head.entity, field, why});
}

Result<std::vector<Undoing::Step>> Undoing::stepsOf(const std::vector<Revision> &revisions) const
{
    std::map<qint64, QByteArray> ops;
    for (const Revision &revision : revisions)
        ops[revision.record] = revision.op;
    std::vector<Step> steps;
    for (const Revision &revision : revisions) {
        const auto head = m_records.head(revision.record);
        if (!head)
            return head.error();
        const auto parent = ops.find((*head)->parent);
        const bool goesWithParent = revision.op != "update" && parent != ops.end() && parent->second == revision.op;
        steps.push_back({&revision, **head, !goesWithParent});
    }
    std::ranges::reverse(steps);
    return steps;
}

Result<void> Undoing::run(const std::vector<Revision> &revisions)
{
    const auto steps = stepsOf(revisions);
    if (!steps)
        return steps.error();
    m_all = std::ssize(*steps);
    for (const Step &step : *steps) {
        if (step.hasOwn)
            SOLNOMA_TRY(takeBack(step));
        ++m_done;
        SOLNOMA_TRY(goOn());
    }
    SOLNOMA_TRY(takeAwayRefused());
    return orderRows();
}

Result<void> Undoing::goOn() const
{
    return !m_progress || m_progress(m_done, m_all) ? Result<void>() : Result<void>(Error{ErrorCode::Cancelled, {}, {}});
}

Result<void> Undoing::takeBack(const Step &step)
{
    const QByteArray &op = step.revision->op;
    if (op == "remove")
        return bringBack(step);
    if (op == "create" || op == "restore")
        return takeAway(step);
    return putBack(step);
}

Result<bool> Undoing::areLive(const Value &value) const
{
    const auto *one = std::get_if<Uuid7>(&value);
    const auto *list = std::get_if<Ids>(&value);
    for (const Uuid7 &id : one ? Ids{*one} : list ? *list : Ids()) {
        const auto head = m_records.head(id);
        if (!head)
            return head.error();
        if (!*head || ((*head)->removed && (*head)->mergedInto == 0))
            return false;
    }
    return true;
}

/// Why a removed record cannot come back with its rows, if so.
Result<std::optional<Why>> Undoing::obstacle(const RecordHead &head) const
{
    const auto folded = m_history.fold(head.rid);
    if (!folded)
        return folded.error();
    if (!folded->isKnown)
        return std::optional(Why::Forgotten);
    for (const auto &[field, value] : valuesOf(folded->record)) {
        const FieldKind kind = head.entity->fields[static_cast<size_t>(field)].kind;
        const bool refers = (kind == FieldKind::Ref || kind == FieldKind::Refs) &&
                            head.entity->fields[static_cast<size_t>(field)].target != "change";
        const auto live = refers && value != Value(head.id) ? areLive(value) : Result<bool>(true);
        if (!live)
            return live.error();
        const auto parent = m_records.tables().idOf(head.parent);
        if (!*live && !(parent && value == Value(*parent)))
            return std::optional(Why::Gone);
    }
    const auto rows = m_history.removedWith(head.rid);
    if (!rows)
        return rows.error();
    for (const qint64 row : *rows) {
        const auto rowHead = m_records.head(row);
        if (!rowHead)
            return rowHead.error();
        const auto found = obstacle(**rowHead);
        if (!found || *found)
            return found;
    }
    return std::optional<Why>();
}

Result<void> Undoing::bringBack(const Step &step)
{
    const auto now = m_records.head(step.head.rid);
    if (!now)
        return now.error();
    const RecordHead &head = **now;
    if (head.head != step.revision->vid) {
        leave(step, Why::ChangedSince);
        return {};
    }
    if (head.isRow()) {
        const auto parent = m_records.head(head.parent);
        if (!parent)
            return parent.error();
        if ((*parent)->removed) {
            leave(step, Why::Gone);
            return {};
        }
    }
    const auto found = obstacle(head);
    if (!found)
        return found.error();
    if (*found) {
        leave(step, **found);
        return {};
    }
    SOLNOMA_TRY(m_writer.restore(head.id));
    const auto folded = m_history.foldBefore(head.rid, step.revision->vid);
    if (folded && folded->place)
        m_places[folded->place->parent].push_back({folded->place->slot, folded->place->pos, head.id});
    return {};
}

Result<bool> Undoing::isUntouchedBelow(const RecordHead &head, const Revision &revision) const
{
    const auto revisions = m_history.of(head.rid);
    if (!revisions)
        return revisions.error();
    if (revisions->back().change != revision.change)
        return false;
    const auto rows = m_records.rowsOf(head.rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows) {
        const auto untouched = isUntouchedBelow(row, revision);
        if (!untouched || !*untouched)
            return untouched;
    }
    return true;
}

Result<void> Undoing::takeAway(const Step &step)
{
    const auto now = m_records.head(step.head.rid);
    if (!now)
        return now.error();
    if ((*now)->removed) {
        leave(step, Why::Gone);
        return {};
    }
    const auto untouched = isUntouchedBelow(**now, *step.revision);
    if (!untouched)
        return untouched.error();
    if (!*untouched) {
        leave(step, Why::ChangedSince);
        return {};
    }
    const auto removed = m_writer.remove(step.head.id);
    if (!removed && removed.error().code == ErrorCode::Conflict)
        m_refused.push_back(&step);
    else if (!removed)
        return removed.error();
    return {};
}

/// In an import a record may refer to one that came after it, which therefore goes after it: again, as long as anything goes.
/// Every round turns the order round, so that a chain goes in one.
Result<void> Undoing::takeAwayRefused()
{
    for (size_t before = m_refused.size() + 1; !m_refused.empty() && m_refused.size() < before;) {
        before = m_refused.size();
        std::vector<const Step *> again = std::exchange(m_refused, {});
        std::ranges::reverse(again);
        for (const Step *step : again) {
            SOLNOMA_TRY(takeAway(*step));
            SOLNOMA_TRY(goOn());
        }
    }
    for (const Step *step : m_refused)
        leave(*step, Why::Referred);
    return {};
}

Result<void> Undoing::putBack(const Step &step)
{
    const auto now = m_records.head(step.head.rid);
    if (!now)
        return now.error();
    if ((*now)->removed) {
        leave(step, Why::Gone);
        return {};
    }
    const auto before = m_history.foldBefore(step.head.rid, step.revision->vid);
    if (!before)
        return before.error();
    if (!before->isKnown || !step.revision->isKnown) {
        leave(step, Why::Forgotten);
        return {};
    }
    auto current = m_records.loadFlat(**now);
    if (!current)
        return current.error();
    for (const auto &[index, set] : step.revision->payload.values) {
        const Field &field = step.head.entity->fields[static_cast<size_t>(index)];
        const Value &old = before->record.valueAt(index);
        const auto live =
            field.target == "change" ? Result<bool>(true) : areLive(field.kind == FieldKind::Object ? Value() : old);
        if (!live)
            return live.error();
        if (!isSame(current->valueAt(index), set))
            leave(step, Why::ChangedSince, &field);
        else if (!*live)
            leave(step, Why::Gone, &field);
        else
            current->setAt(index, old);
    }
    const auto changed = m_writer.updateAlone(*current);
    if (!changed)
        return changed.error();
    return step.revision->payload.place ? putPlaceBack(step, *before) : Result<void>();
}

Result<void> Undoing::putPlaceBack(const Step &step, const Folded &before)
{
    const RowPlace &set = *step.revision->payload.place;
    const auto now = m_records.head(step.head.rid);
    if (!now)
        return now.error();
    const auto parent = m_records.tables().idOf((*now)->parent);
    if (!parent)
        return parent.error();
    if (!before.place || RowPlace{*parent, (*now)->slot, (*now)->pos} != set) {
        leave(step, Why::ChangedSince);
        return {};
    }
    if (before.place->parent != set.parent) {
        const auto old = m_records.head(before.place->parent);
        if (!old)
            return old.error();
        if (!*old || (*old)->removed) {
            leave(step, Why::Gone);
            return {};
        }
        SOLNOMA_TRY(m_writer.moveRow(**now, before.place->parent));
    }
    m_places[before.place->parent].push_back({before.place->slot, before.place->pos, step.head.id});
    return {};
}

/// Rows that came back stand where they stood; the others keep their order.
Result<void> Undoing::orderRows()
{
    for (auto &[parent, wanted] : m_places) {
        auto record = m_records.load(parent);
        if (!record)
            continue; // went away itself, and was listed then
        std::ranges::sort(wanted, {}, &Wanted::pos);
        for (const Wanted &each : wanted) {
            Record::Rows &rows = record->rows(each.slot.toStdString());
            const auto at = std::ranges::find(rows, each.row, &Record::id);
            if (at == rows.end())
                continue;
            Record row = std::move(*at);
            rows.erase(at);
            const auto pos = std::min<std::ptrdiff_t>(each.pos, std::ssize(rows));
            rows.insert(rows.begin() + pos, std::move(row));
        }
        const auto ordered = m_writer.update(*record);
        if (!ordered)
            return ordered.error();
    }
    return {};
}

} // namespace

Result<UndoReport> undoChange(Store &store, const Uuid7 &change, const UndoProgress &progress)
{
    auto writer = store.change(QStringLiteral("undo"));
    if (!writer)
        return writer.error();
    const auto revisions = store.history().ofChange(change);
    if (!revisions)
        return revisions.error();
    const QString &kind = revisions->front().changeKind;
    if (kind == QLatin1String("forget") || kind == QLatin1String("migrate"))
        return Error{ErrorCode::Invalid, change.toString(), Reason::tr("a change of this kind cannot be undone")};
    UndoReport report;
    SOLNOMA_TRY(Undoing(store, **writer, report, progress).run(*revisions));
    auto committed = (*writer)->commit();
    if (!committed)
        return committed.error();
    report.change = std::move(*committed);
    return report;
}

} // namespace solnoma
