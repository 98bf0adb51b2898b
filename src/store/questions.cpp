// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions.h"

#include "store/query.h"

namespace solnoma {

namespace {

using Show = QuestionColumn::Show;
using How = QuestionPeriod::How;

/// The same meanings as in store/lists: domain.md 2.3.
QByteArray condition(How how)
{
    switch (how) {
    case How::Any: break;
    case How::Undated: return " WHERE d_from IS NULL AND d_to IS NULL";
    case How::SurelyIn: return " WHERE d_from >= ?3 AND d_to <= ?4";
    case How::MayFallIn:
        return " WHERE (d_from <= ?4 OR (d_from IS NULL AND d_to IS NOT NULL)) AND (d_to >= ?3 OR (d_to IS NULL AND d_from IS "
               "NOT "
               "NULL))";
    }
    return {};
}

QByteArray withAsk(const StoreQuestion &question, const QByteArray &what, How how)
{
    return "WITH ask(day, yesterday) AS (SELECT ?1, ?2) SELECT " + what + " FROM (" + question.sql + ')' + condition(how);
}

void bindAsk(Statement &statement, const QuestionAsk &ask, How how)
{
    statement.bind(1, ask.now.date().toString(Qt::ISODate));
    statement.bind(2, ask.now.addDays(-1).toString(Qt::ISODate));
    if (how != How::MayFallIn && how != How::SurelyIn)
        return;
    statement.bind(3, WallTime::startOf(ask.period.first).toString());
    statement.bind(4, WallTime::endOf(ask.period.last).toString());
}

FuzzyDate dateAt(const Statement &row, int column)
{
    FuzzyDate date;
    date.from = row.isNull(column) ? std::nullopt : WallTime::fromString(row.text(column));
    date.to = row.isNull(column + 1) ? std::nullopt : WallTime::fromString(row.text(column + 1));
    return date;
}

/// Reads one value and steps to the next column of the SQL.
QVariant valueAt(const Statement &row, Show show, int &column)
{
    const int at = column;
    column += show == Show::Party ? 3 : show == Show::Fuzzy ? 2 : 1;
    if (show == Show::Fuzzy)
        return QVariant::fromValue(dateAt(row, at));
    if (row.isNull(at))
        return {};
    if (show == Show::Party)
        return QStringList{row.text(at), row.text(at + 1)};
    return show == Show::Number ? QVariant(row.integer(at)) : QVariant(row.text(at));
}

} // namespace

bool StoreQuestion::isSum() const
{
    return number == 8 || number == 18;
}

Result<QuestionRows> Questions::rows(const StoreQuestion &question, const QuestionAsk &ask) const
{
    const How how = question.hasDate ? ask.period.how : How::Any;
    const QByteArray sql = withAsk(question, "*", how) + " LIMIT " + QByteArray::number(ask.limit + 1);
    auto select = m_connection.prepare(sql);
    if (!select)
        return select.error();
    bindAsk(*select, ask, how);
    QuestionRows found;
    SOLNOMA_TRY(forEachRow(*select, [&](const Statement &row) {
        if (static_cast<int>(found.rows.size()) == ask.limit) {
            found.hasMore = true;
            return;
        }
        QuestionRow read{idAt(row, 1), 0, {}};
        int column = 2;
        for (const QuestionColumn &each : question.columns) {
            if (each.show == Show::Party && read.about == 0 && !row.isNull(column + 2))
                read.about = row.integer(column + 2);
            read.values.append(valueAt(row, each.show, column));
        }
        found.rows.push_back(std::move(read));
    }));
    const auto undated = countUndated(question, ask);
    if (!undated)
        return undated.error();
    found.undated = *undated;
    return found;
}

Result<qint64> Questions::countUndated(const StoreQuestion &question, const QuestionAsk &ask) const
{
    if (!question.hasDate || (ask.period.how != How::MayFallIn && ask.period.how != How::SurelyIn))
        return qint64{0};
    auto count = m_connection.prepare(withAsk(question, "count(*)", How::Undated));
    if (!count)
        return count.error();
    bindAsk(*count, ask, How::Undated);
    return firstInteger(*count);
}

} // namespace solnoma
