// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

#include <QByteArray>

namespace solnoma::test {

/// Ids that a test can write down: the same number is the same id.
inline Uuid7 id(int number)
{
    QByteArray bytes(Uuid7::Size, '\0');
    bytes[0] = 1; // never the null id
    bytes[Uuid7::Size - 2] = static_cast<char>(number / 256);
    bytes[Uuid7::Size - 1] = static_cast<char>(number % 256);
    return Uuid7::fromBytes(bytes.constData());
}

inline FuzzyDate day(const QString &iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return {WallTime::startOf(date), WallTime::endOf(date), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}};
}

/// "2024-05-01" a day, "2024-05" a month, "2024-05-01T10:30" a minute, "..2024-05-01" open at the start,
/// "2024-05-01.." open at the end, "" no date.
inline FuzzyDate fuzzy(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text.startsWith(QLatin1String("..")))
        return {std::nullopt, day(text.sliced(2)).to, FuzzyDate::Precision::Range, FuzzyDate::Basis::Stated, {}};
    if (text.endsWith(QLatin1String("..")))
        return {day(text.chopped(2)).from, std::nullopt, FuzzyDate::Precision::Range, FuzzyDate::Basis::Stated, {}};
    if (text.contains(u'T')) {
        const auto at = WallTime::fromString(text);
        return {at, at, FuzzyDate::Precision::Minute, FuzzyDate::Basis::Stated, {}};
    }
    if (text.size() == 7) {
        const QDate first = QDate::fromString(text + QLatin1String("-01"), Qt::ISODate);
        return {WallTime::startOf(first),
                WallTime::endOf(first.addMonths(1).addDays(-1)),
                FuzzyDate::Precision::Month,
                FuzzyDate::Basis::Stated,
                {}};
    }
    return day(text);
}

/// A record of `kind` with texts, codes and references set in one line each.
class Made
{
public:
    Made(const char *kind, int number) : m_record(entity(kind), id(number)) {}
    Made &text(const char *field, const QString &value) { return put(field, value); }
    Made &text(const char *field, const char *value) { return put(field, QString::fromUtf8(value)); }
    Made &codes(const char *field, const QStringList &value) { return put(field, value); }
    Made &ref(const char *field, int number) { return put(field, id(number)); }
    Made &refs(const char *field, std::initializer_list<int> numbers)
    {
        Ids ids;
        for (const int number : numbers)
            ids.push_back(id(number));
        return put(field, ids);
    }
    Made &date(const char *field, const char *iso)
    {
        return put(field, QDate::fromString(QString::fromLatin1(iso), Qt::ISODate));
    }
    Made &fuzzyDate(const char *field, const char *text) { return put(field, fuzzy(QString::fromLatin1(text))); }
    Made &integer(const char *field, qint64 value) { return put(field, value); }
    Made &row(const char *field, const Made &row)
    {
        m_record.rows(field).push_back(row.m_record);
        return *this;
    }
    operator Record() const { return m_record; }

private:
    Made &put(const char *field, Value value)
    {
        m_record.set(field, std::move(value));
        return *this;
    }
    Record m_record;
};

} // namespace solnoma::test
