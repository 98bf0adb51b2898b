// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "base/reason.h"
#include "exchange/comparison.h"
#include "exchange/json/json_reader.h"

#include <algorithm>

namespace solnoma {

ImportReport::Counts ImportReport::total() const
{
    Counts all;
    for (const auto &[kind, counts] : kinds) {
        all.created += counts.created;
        all.alreadyThere += counts.alreadyThere;
        all.changed += counts.changed;
        all.refused += counts.refused;
    }
    return all;
}

Result<void> importRecords(QIODevice &device, RecordSink &sink, const Vocabularies &vocabularies, const Clock &clock,
                           const ImportOptions &options, ImportReport &report)
{
    return Importer(device, sink, vocabularies, clock, options, report).run();
}

Importer::Importer(QIODevice &device, RecordSink &sink, const Vocabularies &vocabularies, const Clock &clock,
                   const ImportOptions &options, ImportReport &report)
    : m_device(device),
      m_sink(sink),
      m_clock(clock),
      m_options(options),
      m_report(report),
      m_ids(sink, clock, options.continueEarlier),
      m_idsInFile(m_ids),
      m_reader(vocabularies, m_ids),
      m_readerAhead(vocabularies, m_idsInFile),
      m_vocabularies(vocabularies)
{
}

Result<void> Importer::run()
{
    m_report = {};
    const RecordPreparer settling = [this](const JsonRecord &record) { return settle(record); };
    SOLNOMA_TRY(readAll(&Importer::collect));
    if (m_options.partial) {
        SOLNOMA_TRY(readAll(&Importer::check, settling));
        refuseCircles();
        leaveOutDependants();
    }
    SOLNOMA_TRY(announce()); // with partial not before it is known who is left out
    SOLNOMA_TRY(readAll(&Importer::apply, settling));
    if (!m_options.partial)
        refuseCircles();
    if (m_report.refusals.empty() || m_options.partial)
        return {};
    for (auto &[kind, counts] : m_report.kinds)
        counts.created = counts.changed = 0;
    const Refusal &first = m_report.refusals.front();
    return Error{ErrorCode::Invalid, first.path, Reason::tr("%1 refused").arg(m_report.refusalCount)};
}

/// One pass over the file. The first error of a step ends it.
Result<void> Importer::readAll(Step step, const RecordPreparer &prepare)
{
    if (m_device.isSequential() || !m_device.seek(0))
        return Error{ErrorCode::Io, {}, Reason::tr("the file must allow being read twice")};
    const qint64 passes = m_options.partial ? 3 : 2;
    const qint64 size = m_device.size();
    Result<void> result;
    const RecordTaker take = [&](ReadRecord &&read) {
        const bool isDue = read.json.ordinal % 64 == 0;
        if (isDue && m_options.progress && !m_options.progress(m_passesDone * size + read.bytesRead, passes * size))
            return false;
        result = (this->*step)(std::move(read));
        return result.isOk();
    };
    const Result<void> read = readJsonAhead(m_device, prepare, take);
    ++m_passesDone;
    SOLNOMA_TRY(result);
    return read;
}

/// On the reading thread: a new record that the file alone is enough to understand. Everything else, and whatever is
/// wrong, is left to examine(), which also asks the sink.
std::optional<Record> Importer::settle(const JsonRecord &record)
{
    if (!record.entity)
        return std::nullopt;
    const QString path = record.path();
    std::vector<Refusal> refusals;
    Record incoming = m_readerAhead.read(*record.entity, record.tree, path, refusals);
    const IdIndex::Entry *entry = m_ids.find(incoming.id());
    if (!refusals.empty() || (entry && entry->isKnown))
        return std::nullopt;
    checkRules(incoming, path, refusals);
    checkRowOwners(incoming, nullptr, path, refusals);
    return refusals.empty() ? std::optional(std::move(incoming)) : std::nullopt;
}

Result<void> Importer::collect(ReadRecord &&read)
{
    const JsonRecord &record = read.json;
    std::vector<Refusal> refusals;
    if (!record.entity) {
        if (!record.tree.object())
            refusals.push_back({record.path(), {}, record.tree.typeName(), Reason::tr("an object was expected"), {}});
        m_defaults.read(record.tree, m_vocabularies, m_options.published, refusals);
        m_report.defaultsIgnored = m_defaults.ignored();
        refuse(-1, refusals);
        return {};
    }
    m_places.push_back({record.entity, record.index});
    m_ids.add(record, refusals);
    if (!refusals.empty())
        refuse(record.ordinal, refusals);
    return m_options.partial ? Result<void>() : announce(); // at once: the reading thread is what this pass waits for
}

Result<void> Importer::check(ReadRecord &&read)
{
    const JsonRecord &record = read.json;
    if (!record.entity || m_refused.contains(record.ordinal))
        return {};
    const auto examined = examine(read);
    if (!examined)
        return examined.error();
    if (examined->outcome == Outcome::Refused) {
        refuse(record.ordinal, examined->remarks);
        return {};
    }
    // What is here already in the same form has been settled, whatever its references lead to.
    if (examined->outcome != Outcome::Same)
        noteReferences(examined->record, record.ordinal);
    m_chains.add(examined->record, record.path(), record.ordinal);
    return {};
}

Result<void> Importer::apply(ReadRecord &&read)
{
    const JsonRecord &record = read.json;
    if (!record.entity || m_refused.contains(record.ordinal))
        return {};
    auto examined = examine(read);
    if (!examined)
        return examined.error();
    if (examined->outcome == Outcome::Refused) {
        refuse(record.ordinal, examined->remarks);
        return {};
    }
    if (!m_options.partial)
        m_chains.add(examined->record, record.path(), record.ordinal);
    return keep(record, std::move(*examined));
}

Result<Importer::Examined> Importer::examine(ReadRecord &read)
{
    if (read.record)
        return asNew(std::move(*read.record));
    const JsonRecord &record = read.json;
    std::vector<Refusal> refusals;
    Record incoming = m_reader.read(*record.entity, record.tree, record.path(), refusals);
    checkRules(incoming, record.path(), refusals);
    if (!refusals.empty())
        return Examined{Outcome::Refused, std::move(incoming), std::move(refusals)};
    const IdIndex::Entry *entry = m_ids.find(incoming.id());
    Examined examined = asNew(std::move(incoming));
    if (entry && entry->isKnown)
        return examineKnown(record, std::move(examined.record));
    checkRowOwners(examined.record, nullptr, record.path(), examined.remarks);
    if (!examined.remarks.empty())
        examined.outcome = Outcome::Refused;
    return examined;
}

/// Whether somebody agreed is not taken from a file unless that was asked for.
Importer::Examined Importer::asNew(Record record) const
{
    if (record.kind() == "consent" && !m_options.confirmConsents) {
        record.set("confirmed_by", {});
        record.set("confirmed_on", {});
    }
    return {Outcome::New, std::move(record), {}};
}

Result<Importer::Examined> Importer::examineKnown(const JsonRecord &record, Record incoming)
{
    const auto stored = m_sink.load(incoming.id());
    if (!stored)
        return stored.error();
    std::vector<Refusal> refusals;
    checkRowOwners(incoming, &*stored, record.path(), refusals);
    if (!refusals.empty())
        return Examined{Outcome::Refused, std::move(incoming), std::move(refusals)};
    Comparison comparison = compareWithStored(*stored, incoming, record.path(), [this](const Uuid7 &id) {
        const IdIndex::Entry *entry = m_ids.find(id);
        return entry && !entry->alias.isEmpty() ? entry->alias : id.toString();
    });
    if (comparison.differences.empty())
        return Examined{Outcome::Same, std::move(comparison.merged), {}};
    // A changed answer is a new one: whoever confirmed the old one has not seen it.
    if (incoming.kind() == "consent" && !m_options.confirmConsents) {
        comparison.merged.set("confirmed_by", {});
        comparison.merged.set("confirmed_on", {});
    }
    const Outcome outcome = m_options.update ? Outcome::Changed : Outcome::Refused;
    return Examined{outcome, std::move(comparison.merged), std::move(comparison.differences)};
}

/// A row that is known stays below its record.
void Importer::checkRowOwners(const Record &record, const Record *stored, const QString &path,
                              std::vector<Refusal> &refusals) const
{
    QSet<Uuid7> own;
    if (stored)
        visitWithPath(*stored, path, [&own](const Record &each, const QString &) { own.insert(each.id()); });
    visitWithPath(record, path, [&](const Record &each, const QString &rowPath) {
        const IdIndex::Entry *entry = &each == &record || each.id().isNull() ? nullptr : m_ids.find(each.id());
        if (entry && entry->isKnown && !own.contains(each.id()))
            refusals.push_back({rowPath,
                                QStringLiteral("id"),
                                shownInReport(entry->alias),
                                Reason::tr("this row stands below another record already"),
                                {}});
    });
}

void Importer::noteReferences(const Record &record, qint64 ordinal)
{
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Value &value = record.valueAt(static_cast<int>(i));
        if (const Uuid7 *target = std::get_if<Uuid7>(&value))
            noteReference(*target, ordinal);
        else if (const Ids *targets = std::get_if<Ids>(&value))
            std::ranges::for_each(*targets, [&](const Uuid7 &each) { noteReference(each, ordinal); });
    }
    for (const auto &[index, rows] : record.allRows())
        std::ranges::for_each(rows, [&](const Record &row) { noteReferences(row, ordinal); });
}

/// A record that is known and different may be somebody else under the same id: what refers to its refused form would then
/// be hung on the wrong person, so it depends on that form as on a new record.
void Importer::noteReference(const Uuid7 &target, qint64 ordinal)
{
    const IdIndex::Entry *entry = m_ids.find(target);
    if (entry && entry->ordinal != ordinal)
        m_dependants[entry->ordinal].append(ordinal);
}

void Importer::refuseCircles()
{
    for (const ReferenceChains::Link &link : m_chains.circles(m_sink, m_ids))
        refuse(link.ordinal, {link.refusal});
}

void Importer::leaveOutDependants()
{
    QList<qint64> open(m_refused.begin(), m_refused.end());
    std::ranges::sort(open);
    while (!open.isEmpty()) {
        const qint64 refused = open.takeLast();
        const QList<qint64> dependants = m_dependants.take(refused);
        for (const qint64 each : dependants) {
            if (m_refused.contains(each))
                continue;
            const QString why = Reason::tr("refers to %1, which is refused").arg(pathOf(refused));
            refuse(each, {Refusal{pathOf(each), {}, {}, why, {}}});
            open.append(each);
        }
    }
}

/// The ids that have been collected since.
Result<void> Importer::announce()
{
    if (!m_report.refusals.empty() && !m_options.partial)
        return {};
    for (; m_announced < m_ids.entries().size(); ++m_announced) {
        const IdIndex::Entry &entry = m_ids.entries()[m_announced];
        if (!entry.isKnown && !m_refused.contains(entry.ordinal))
            SOLNOMA_TRY(m_sink.announce(entry.id, *entry.entity, entry.alias));
    }
    return {};
}

Result<void> Importer::keep(const JsonRecord &record, Examined examined)
{
    ImportReport::Counts &counts = m_report.kinds[record.entity->kind];
    // After the first refusal the rest is only looked at, so that the report is whole.
    const bool isKept = m_report.refusals.empty() || m_options.partial;
    if (examined.outcome == Outcome::Same) {
        ++counts.alreadyThere;
        return {};
    }
    if (!isKept)
        return {};
    if (m_report.contradictions.size() < ImportReport::MostRefusals)
        noteContradictions(examined.record, record.path(), m_report.contradictions);
    giveIds(examined.record);
    if (examined.outcome == Outcome::Changed) {
        ++counts.changed;
        const size_t room = ImportReport::MostRefusals - m_report.changes.size();
        const auto last = examined.remarks.begin() + static_cast<std::ptrdiff_t>(std::min(room, examined.remarks.size()));
        m_report.changes.insert(m_report.changes.end(), examined.remarks.begin(), last);
        return m_sink.update(examined.record);
    }
    ++counts.created;
    m_defaults.fill(examined.record, m_report.defaultsFilled);
    if (m_options.fillIn)
        m_options.fillIn(examined.record);
    return m_sink.create(std::move(examined.record));
}

/// Rows that came without an id get one.
void Importer::giveIds(Record &record) const
{
    for (auto &[index, rows] : record.allRows()) {
        for (Record &row : rows) {
            if (row.id().isNull())
                row.setId(Uuid7::make(m_clock));
            giveIds(row);
        }
    }
}

void Importer::refuse(qint64 ordinal, const std::vector<Refusal> &refusals)
{
    if (ordinal >= 0 && !m_refused.contains(ordinal)) {
        m_refused.insert(ordinal);
        ++m_report.kinds[m_places[static_cast<size_t>(ordinal)].entity->kind].refused;
    }
    for (const Refusal &each : refusals) {
        ++m_report.refusalCount;
        if (m_report.refusals.size() < ImportReport::MostRefusals)
            m_report.refusals.push_back(each);
    }
}

QString Importer::pathOf(qint64 ordinal) const
{
    const Place &place = m_places[static_cast<size_t>(ordinal)];
    return JsonRecord::jsonPath(*place.entity, place.index);
}

} // namespace solnoma
