// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_where.h"

#include "base/reason.h"

namespace solnoma {

namespace {

Error notInList(const QByteArray &name)
{
    return {ErrorCode::Invalid, QString::fromLatin1(name), Reason::tr("is not in this list")};
}

} // namespace

void ListWhere::add(const QByteArray &condition, const QVariantList &values)
{
    m_conditions.append(condition);
    m_values += values;
}

Result<void> ListWhere::addFilter(const ListFilter &filter, const ListTable &table)
{
    using How = ListFilter::How;
    if (filter.how == How::Among) {
        addAmong(filter.rids);
        return {};
    }
    if (filter.how == How::AtMostLevel) {
        if (!table.column("level"))
            return notInList("level");
        add("level <= ?", {static_cast<int>(filter.level)});
        return {};
    }
    if (filter.how == How::AnyOf) {
        if (const ListMembers *members = table.membersOf(filter.column)) {
            addMembers(filter, *members);
            return {};
        }
        const ListColumn *column = table.column(filter.column);
        if (!column)
            return notInList(filter.column);
        addCodes(filter, *column, filter.column == table.scanned && filter.codes.size() > 1);
        return {};
    }
    const ListDate *date = table.date(filter.column);
    if (!date)
        return notInList(filter.column);
    addDate(filter, *date);
    return {};
}

/// An empty code stands for "not answered".
void ListWhere::addCodes(const ListFilter &filter, const ListColumn &column, bool isScanned)
{
    QVariantList values;
    for (const QString &code : filter.codes) {
        if (!code.isEmpty())
            values.append(column.isNumber ? QVariant(code.toLongLong()) : QVariant(code));
    }
    const QByteArray expression = (isScanned ? "+" : "") + column.expression();
    const QByteArrayList marks(values.size(), "?");
    const QByteArray among = expression + " IN (" + marks.join(", ") + ')';
    add(values.size() < filter.codes.size() ? '(' + among + " OR " + expression + " IS NULL)" : among, values);
}

void ListWhere::addMembers(const ListFilter &filter, const ListMembers &members)
{
    QStringList codes = filter.codes;
    const bool isUnanswered = codes.removeAll(QString()) > 0;
    const QByteArray rows = QByteArray("(") + members.rows + ')';
    QByteArrayList either;
    QVariantList values;
    if (!codes.isEmpty()) {
        either.append("t.rid IN (SELECT rid FROM " + rows + " WHERE value IN (" + QByteArrayList(codes.size(), "?").join(", ") +
                      "))");
        for (const QString &code : std::as_const(codes))
            values.append(code);
    }
    if (isUnanswered)
        either.append("t.rid NOT IN (SELECT rid FROM " + rows + ')');
    add('(' + either.join(" OR ") + ')', values);
}

void ListWhere::addDate(const ListFilter &filter, const ListDate &date)
{
    using How = ListFilter::How;
    const QByteArray from = date.from;
    if (date.isExact()) {
        if (filter.how == How::Undated)
            add(from + " IS NULL");
        else
            add(from + " BETWEEN ? AND ?", {filter.first.toString(Qt::ISODate), filter.last.toString(Qt::ISODate)});
        return;
    }
    const QByteArray to = date.to;
    if (filter.how == How::Undated) {
        add(from + " IS NULL AND " + to + " IS NULL");
        return;
    }
    const QString first = WallTime::startOf(filter.first).toString();
    const QString last = WallTime::endOf(filter.last).toString();
    if (filter.how == How::SurelyIn)
        add(from + " >= ? AND " + to + " <= ?", {first, last});
    else // open at an end: may reach that far
        add('(' + from + " <= ? OR (" + from + " IS NULL AND " + to + " IS NOT NULL)) AND (" + to + " >= ? OR (" + to +
                " IS NULL AND " + from + " IS NOT NULL))",
            {last, first});
}

void ListWhere::addAmong(const std::vector<qint64> &rids)
{
    QByteArrayList numbers;
    for (const qint64 rid : rids)
        numbers.append(QByteArray::number(rid));
    add("t.rid IN (" + numbers.join(", ") + ')');
}

int ListWhere::bind(Statement &statement) const
{
    int index = 1;
    for (const QVariant &value : m_values) {
        switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::LongLong: statement.bind(index, value.toLongLong()); break;
        case QMetaType::QByteArray: statement.bindBlob(index, value.toByteArray()); break;
        default: statement.bind(index, value.toString()); break;
        }
        ++index;
    }
    return index;
}

} // namespace solnoma
