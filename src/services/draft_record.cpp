// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_record.h"

#include "base/reason.h"
#include "store/payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solnoma {

namespace {

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject toJson(const Record &record)
{
    QJsonObject json{{QStringLiteral("id"), record.id().toString()}};
    const QByteArray values = writePayload(record, std::nullopt);
    json.insert(QStringLiteral("values"), QJsonDocument::fromJson(values).object());
    QJsonObject slots;
    for (const auto &[field, rows] : record.allRows()) {
        QJsonArray list;
        for (const Record &row : rows)
            list.append(toJson(row));
        slots.insert(latin1(record.entity().fields[static_cast<size_t>(field)].id), list);
    }
    json.insert(QStringLiteral("rows"), slots);
    return json;
}

Error damaged()
{
    return {ErrorCode::Damaged, QStringLiteral("drafts.db"), Reason::tr("a draft cannot be read")};
}

Result<Record> fromJson(const Entity &entity, const QJsonObject &json)
{
    const auto id = Uuid7::fromString(json.value(QStringLiteral("id")).toString());
    const QByteArray values = QJsonDocument(json.value(QStringLiteral("values")).toObject()).toJson(QJsonDocument::Compact);
    auto payload = readPayload(entity, values);
    if (!id || !payload)
        return damaged();
    Record record(entity, *id);
    for (auto &[field, value] : payload->values)
        record.setAt(field, std::move(value));
    const QJsonObject slots = json.value(QStringLiteral("rows")).toObject();
    for (auto slot = slots.begin(); slot != slots.end(); ++slot) {
        const std::string name = slot.key().toStdString();
        const Field *field = entity.field(name);
        if (!field || !field->isRow())
            return damaged();
        for (const QJsonValue &each : slot.value().toArray()) {
            auto row = fromJson(solnoma::entity(field->target), each.toObject());
            if (!row)
                return row.error();
            record.rows(name).push_back(std::move(*row));
        }
    }
    return record;
}

const Record *rowIn(const Record::Rows &rows, const Uuid7 &id)
{
    const auto found = std::ranges::find(rows, id, &Record::id);
    return found == rows.end() ? nullptr : &*found;
}

class Merging
{
public:
    explicit Merging(std::vector<MergedEdits::Conflict> &conflicts) : m_conflicts(conflicts) {}

    Record merge(const Record &base, const Record &mine, const Record &theirs)
    {
        Record merged = mine;
        const auto &fields = mine.entity().fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].isRow())
                merged.rows(fields[i].id) =
                    mergeRows(base.rows(fields[i].id), mine.rows(fields[i].id), theirs.rows(fields[i].id));
            else
                mergeValue(base, theirs, static_cast<int>(i), merged);
        }
        return merged;
    }

private:
    void mergeValue(const Record &base, const Record &theirs, int field, Record &merged)
    {
        const Value &before = base.valueAt(field);
        const Value &mine = merged.valueAt(field);
        const Value &other = theirs.valueAt(field);
        if (other == before || other == mine)
            return;
        if (mine == before)
            merged.setAt(field, other);
        else
            m_conflicts.push_back({merged.id(), &merged.entity().fields[static_cast<size_t>(field)]});
    }

    Record::Rows mergeRows(const Record::Rows &base, const Record::Rows &mine, const Record::Rows &theirs)
    {
        Record::Rows merged;
        for (const Record &row : mine) {
            const Record *before = rowIn(base, row.id());
            const Record *other = rowIn(theirs, row.id());
            if (before && other)
                merged.push_back(merge(*before, row, *other));
            else if (!before || !(*before == row)) // added here, or changed here and removed there: kept
                merged.push_back(row);
        }
        for (const Record &row : theirs) {
            const Record *before = rowIn(base, row.id());
            const bool isRemovedHere = before && !rowIn(mine, row.id());
            if (!rowIn(mine, row.id()) && (!isRemovedHere || !(*before == row)))
                merged.push_back(row);
        }
        return merged;
    }

    std::vector<MergedEdits::Conflict> &m_conflicts;
};

} // namespace

QByteArray writeDraft(const Record &record, const Record *base)
{
    QJsonObject json = toJson(record);
    if (base)
        json.insert(QStringLiteral("base"), toJson(*base));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Record> readDraft(const Entity &entity, const QByteArray &json)
{
    return fromJson(entity, QJsonDocument::fromJson(json).object());
}

Result<Record> readDraftBase(const QByteArray &json, const Record &otherwise)
{
    const QJsonValue base = QJsonDocument::fromJson(json).object().value(QStringLiteral("base"));
    return base.isObject() ? fromJson(otherwise.entity(), base.toObject()) : Result<Record>(otherwise);
}

MergedEdits mergeEdits(const Record &base, const Record &mine, const Record &theirs)
{
    std::vector<MergedEdits::Conflict> conflicts;
    Record merged = Merging(conflicts).merge(base, mine, theirs);
    return {std::move(merged), std::move(conflicts)};
}

} // namespace solnoma
