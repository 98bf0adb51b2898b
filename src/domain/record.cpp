// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

constexpr std::array levelCodes{"public", "external", "internal", "restricted", "sealed"};

template <typename T> T readAs(const Value &value)
{
    const T *held = std::get_if<T>(&value);
    return held ? *held : T();
}

template <typename T> std::optional<T> readOptional(const Value &value)
{
    const T *held = std::get_if<T>(&value);
    return held ? std::optional<T>(*held) : std::nullopt;
}

} // namespace

Record::Record(const Entity &entity, Uuid7 id) : m_entity(&entity), m_id(id), m_values(entity.fields.size()) {}

int Record::index(std::string_view field) const
{
    const int found = m_entity->indexOf(field);
    Q_ASSERT_X(found >= 0, "Record", std::string(field).c_str());
    if (found < 0)
        qFatal("record kind %s has no field %s", std::string(kind()).c_str(), std::string(field).c_str());
    return found;
}

const Value &Record::value(std::string_view field) const
{
    return m_values[static_cast<size_t>(index(field))];
}

void Record::set(std::string_view field, Value value)
{
    m_values[static_cast<size_t>(index(field))] = std::move(value);
}

QString Record::text(std::string_view field) const
{
    return readAs<QString>(value(field));
}

std::optional<qint64> Record::integer(std::string_view field) const
{
    return readOptional<qint64>(value(field));
}

std::optional<double> Record::number(std::string_view field) const
{
    return readOptional<double>(value(field));
}

QDate Record::date(std::string_view field) const
{
    return readAs<QDate>(value(field));
}

FuzzyDate Record::fuzzyDate(std::string_view field) const
{
    return readAs<FuzzyDate>(value(field));
}

QStringList Record::list(std::string_view field) const
{
    return readAs<QStringList>(value(field));
}

Uuid7 Record::ref(std::string_view field) const
{
    return readAs<Uuid7>(value(field));
}

Ids Record::refs(std::string_view field) const
{
    return readAs<Ids>(value(field));
}

QByteArray Record::box(std::string_view field) const
{
    return readAs<QByteArray>(value(field));
}

std::optional<Level> Record::level() const
{
    return m_entity->has("confidentiality") ? levelFromCode(text("confidentiality")) : std::nullopt;
}

Level Record::levelOrStart() const
{
    if (const auto set = level())
        return *set;
    const StartLevel &start = m_entity->start;
    const bool isSecret =
        !start.field.empty() && std::ranges::find(start.secret, text(start.field).toStdString()) != start.secret.end();
    return isSecret ? std::max(start.level, Level::Restricted) : start.level;
}

const Record::Rows &Record::rows(std::string_view field) const
{
    static const Rows none;
    const auto found = m_rows.find(index(field));
    return found == m_rows.end() ? none : found->second;
}

Record::Rows &Record::rows(std::string_view field)
{
    return m_rows[index(field)];
}

bool Record::operator==(const Record &other) const
{
    if (m_entity != other.m_entity || m_id != other.m_id || m_values.size() != other.m_values.size())
        return false;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const bool bothEmpty = solnoma::isEmpty(m_values[i]) && solnoma::isEmpty(other.m_values[i]);
        if (!bothEmpty && m_values[i] != other.m_values[i])
            return false;
    }
    const auto rowsAt = [](const Record &record, int index) {
        const auto found = record.m_rows.find(index);
        return found == record.m_rows.end() ? Rows() : found->second;
    };
    for (size_t i = 0; i < m_values.size(); ++i) {
        if (m_entity->fields[i].isRow() && rowsAt(*this, static_cast<int>(i)) != rowsAt(other, static_cast<int>(i)))
            return false;
    }
    return true;
}

std::optional<Level> levelFromCode(QStringView code)
{
    for (size_t i = 0; i < levelCodes.size(); ++i) {
        if (code == QLatin1String(levelCodes[i]))
            return static_cast<Level>(i);
    }
    return std::nullopt;
}

QString levelCode(Level level)
{
    return QString::fromLatin1(levelCodes[static_cast<size_t>(level)]);
}

} // namespace solnoma
