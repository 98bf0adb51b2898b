// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

namespace solnoma {

/// A record with its rows while somebody edits it: as it was, as it is, and every step between. Everything that changes
/// it goes through here, so that it can be undone. GUI thread.
class EditedRecord : public QObject
{
    Q_OBJECT
public:
    /// `isNew`: nothing of it is in the store yet.
    explicit EditedRecord(Record record, bool isNew = false, QObject *parent = nullptr);

    const Record &record() const { return m_record; }
    const Record &base() const { return m_base; }
    bool isNew() const { return m_isNew; }
    /// The sealed fields are those of its opened box (Session::openSealed()).
    bool isUnsealed() const { return m_isUnsealed; }
    void setUnsealed() { m_isUnsealed = true; }
    /// Whether anything differs from what is recorded. A new record differs when anything at all is in it.
    bool isDirty() const { return !(m_record == m_base); }
    QUndoStack &steps() { return m_steps; }

    /// The record itself or one of its rows, at any depth; nullptr when it is not there.
    const Record *find(const Uuid7 &id) const;

    /// One step; typing in one text within three seconds is one. No step when nothing changes.
    void setValue(const Uuid7 &id, const Field &field, const Value &value);
    /// The row's id must be new. Returns it.
    Uuid7 addRow(const Uuid7 &parent, const Field &field, Record row);
    void removeRow(const Uuid7 &parent, const Field &field, const Uuid7 &row);
    void moveRow(const Uuid7 &parent, const Field &field, const Uuid7 &row, int to);
    /// The whole record in one step: a draft that is taken up again. No step when nothing changes.
    void replace(const Record &record, const QString &step);

    /// What is shown is now what is recorded; steps are forgotten.
    void settle(Record recorded);
    /// The record was read anew while steps are open: these stay, over a new base.
    void rebase(Record base) { m_base = std::move(base); }

Q_SIGNALS:
    void valueChanged(const solnoma::Uuid7 &id, const solnoma::Field *field);
    void rowsChanged(const solnoma::Uuid7 &parent, const solnoma::Field *field);
    /// Everything may differ.
    void replaced();
    /// After any of them.
    void changed();

private:
    friend class ValueStep;
    friend class RowsStep;
    friend class ReplaceStep;

    Record *findMutable(const Uuid7 &id);
    void apply(const Uuid7 &id, const Field &field, const Value &value);
    void applyRows(const Uuid7 &parent, const Field &field, const Record::Rows &rows);
    void applyAll(const Record &record);
    void pushRows(const Uuid7 &parent, const Field &field, Record::Rows rows, const QString &step);

    Record m_base;
    Record m_record;
    bool m_isNew;
    bool m_isUnsealed = false;
    QUndoStack m_steps;
    QElapsedTimer m_sinceStep;
};

} // namespace solnoma
