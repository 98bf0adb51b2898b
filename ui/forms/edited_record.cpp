// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/edited_record.h"

#include "ui/shell/words.h"

#include <QUndoCommand>

#include <algorithm>

namespace solnoma {

namespace {

constexpr qint64 OneStepMs = 3000;
constexpr int ValueStepId = 1;

Record *findIn(Record &record, const Uuid7 &id)
{
    if (record.id() == id)
        return &record;
    for (auto &[field, rows] : record.allRows()) {
        for (Record &row : rows) {
            if (Record *found = findIn(row, id))
                return found;
        }
    }
    return nullptr;
}

bool isTyped(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Long || field.kind == FieldKind::FuzzyDate ||
           field.kind == FieldKind::Date || field.kind == FieldKind::Int || field.kind == FieldKind::Num ||
           field.kind == FieldKind::Texts;
}

} // namespace

class ValueStep : public QUndoCommand
{
public:
    ValueStep(EditedRecord &edited, const Uuid7 &id, const Field &field, Value before, Value after, bool goesOn)
        : QUndoCommand(words::fieldLabel(field)),
          m_edited(edited),
          m_id(id),
          m_field(field),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_goesOn(goesOn)
    {
    }
    int id() const override { return ValueStepId; }
    void undo() override { m_edited.apply(m_id, m_field, m_before); }
    void redo() override { m_edited.apply(m_id, m_field, m_after); }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const ValueStep *>(other);
        if (!next->m_goesOn || next->m_id != m_id || &next->m_field != &m_field)
            return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    EditedRecord &m_edited;
    Uuid7 m_id;
    const Field &m_field;
    Value m_before;
    Value m_after;
    bool m_goesOn;
};

class RowsStep : public QUndoCommand
{
public:
    RowsStep(EditedRecord &edited, const Uuid7 &parent, const Field &field, Record::Rows before, Record::Rows after,
             const QString &step)
        : QUndoCommand(step),
          m_edited(edited),
          m_parent(parent),
          m_field(field),
          m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { m_edited.applyRows(m_parent, m_field, m_before); }
    void redo() override { m_edited.applyRows(m_parent, m_field, m_after); }

private:
    EditedRecord &m_edited;
    Uuid7 m_parent;
    const Field &m_field;
    Record::Rows m_before;
    Record::Rows m_after;
};

class ReplaceStep : public QUndoCommand
{
public:
    ReplaceStep(EditedRecord &edited, Record before, Record after, const QString &step)
        : QUndoCommand(step), m_edited(edited), m_before(std::move(before)), m_after(std::move(after))
    {
    }
    void undo() override { m_edited.applyAll(m_before); }
    void redo() override { m_edited.applyAll(m_after); }

private:
    EditedRecord &m_edited;
    Record m_before;
    Record m_after;
};

EditedRecord::EditedRecord(Record record, bool isNew, QObject *parent)
    : QObject(parent), m_base(std::move(record)), m_record(m_base), m_isNew(isNew)
{
}

const Record *EditedRecord::find(const Uuid7 &id) const
{
    return const_cast<EditedRecord *>(this)->findMutable(id);
}

Record *EditedRecord::findMutable(const Uuid7 &id)
{
    return findIn(m_record, id);
}

void EditedRecord::setValue(const Uuid7 &id, const Field &field, const Value &value)
{
    const Record *record = find(id);
    if (!record || record->value(field.id) == value)
        return;
    const bool goesOn = isTyped(field) && m_sinceStep.isValid() && m_sinceStep.elapsed() < OneStepMs;
    m_sinceStep.start();
    m_steps.push(new ValueStep(*this, id, field, record->value(field.id), value, goesOn));
}

Uuid7 EditedRecord::addRow(const Uuid7 &parent, const Field &field, Record row)
{
    Record::Rows rows = find(parent)->rows(field.id);
    const Uuid7 id = row.id();
    rows.push_back(std::move(row));
    pushRows(parent, field, std::move(rows), tr("Add to %1").arg(words::fieldLabel(field)));
    return id;
}

void EditedRecord::removeRow(const Uuid7 &parent, const Field &field, const Uuid7 &row)
{
    Record::Rows rows = find(parent)->rows(field.id);
    std::erase_if(rows, [&](const Record &each) { return each.id() == row; });
    pushRows(parent, field, std::move(rows), tr("Take away from %1").arg(words::fieldLabel(field)));
}

void EditedRecord::moveRow(const Uuid7 &parent, const Field &field, const Uuid7 &row, int to)
{
    Record::Rows rows = find(parent)->rows(field.id);
    const auto from = std::ranges::find(rows, row, &Record::id);
    if (from == rows.end() || to < 0 || to >= static_cast<int>(rows.size()))
        return;
    Record moved = std::move(*from);
    rows.erase(from);
    rows.insert(rows.begin() + to, std::move(moved));
    pushRows(parent, field, std::move(rows), tr("Move in %1").arg(words::fieldLabel(field)));
}

void EditedRecord::pushRows(const Uuid7 &parent, const Field &field, Record::Rows rows, const QString &step)
{
    m_sinceStep.invalidate();
    if (const Record::Rows &before = find(parent)->rows(field.id); rows != before)
        m_steps.push(new RowsStep(*this, parent, field, before, std::move(rows), step));
}

void EditedRecord::replace(const Record &record, const QString &step)
{
    m_sinceStep.invalidate();
    if (!(record == m_record))
        m_steps.push(new ReplaceStep(*this, m_record, record, step));
}

void EditedRecord::settle(Record recorded)
{
    m_base = std::move(recorded);
    m_isNew = false;
    m_steps.clear();
    m_sinceStep.invalidate();
    if (m_record == m_base)
        return;
    m_record = m_base;
    Q_EMIT replaced();
    Q_EMIT changed();
}

void EditedRecord::apply(const Uuid7 &id, const Field &field, const Value &value)
{
    Record *record = findMutable(id);
    if (!record)
        return;
    record->set(field.id, value);
    Q_EMIT valueChanged(id, &field);
    Q_EMIT changed();
}

void EditedRecord::applyRows(const Uuid7 &parent, const Field &field, const Record::Rows &rows)
{
    Record *record = findMutable(parent);
    if (!record)
        return;
    record->rows(field.id) = rows;
    Q_EMIT rowsChanged(parent, &field);
    Q_EMIT changed();
}

void EditedRecord::applyAll(const Record &record)
{
    m_record = record;
    Q_EMIT replaced();
    Q_EMIT changed();
}

} // namespace solnoma
