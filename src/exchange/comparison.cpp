// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison.h"

#include "base/reason.h"
#include "exchange/json/json_writer.h"

#include <algorithm>
#include <optional>

namespace solnoma {

namespace {

QString fromLatin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString shown(const Field &field, const Value &value, const IdName &nameOf)
{
    if (isEmpty(value))
        return {};
    const JsonNode node = valueToJson(field, value, nameOf);
    return shownInReport(node.text() ? *node.text() : QString::fromUtf8(jsonText(node, false)));
}

/// What is sealed is in a box that an import cannot read: it is never compared.
bool isCompared(const Entity &entity, size_t field)
{
    return entity.fields[field].level != Level::Sealed;
}

bool differs(const Value &stored, const Value &incoming)
{
    if (std::holds_alternative<std::monostate>(incoming))
        return false;
    return stored != incoming && !(isEmpty(stored) && isEmpty(incoming));
}

/// Whether the stored record says everything that the file says.
bool agrees(const Record &stored, const Record &incoming)
{
    for (size_t i = 0; i < incoming.entity().fields.size(); ++i) {
        if (isCompared(incoming.entity(), i) &&
            differs(stored.valueAt(static_cast<int>(i)), incoming.valueAt(static_cast<int>(i))))
            return false;
    }
    return std::ranges::all_of(incoming.allRows(), [&](const auto &rows) {
        const auto found = stored.allRows().find(rows.first);
        const Record::Rows none;
        const Record::Rows &before = found == stored.allRows().end() ? none : found->second;
        return std::ranges::equal(before, rows.second, [](const Record &a, const Record &b) {
            return (b.id().isNull() || a.id() == b.id()) && agrees(a, b);
        });
    });
}

/// Finds for each row of the file the stored row that it is.
class RowMatching
{
public:
    RowMatching(const Record::Rows &stored, const Record::Rows &incoming)
        : m_stored(stored), m_incoming(incoming), m_match(incoming.size()), m_taken(stored.size())
    {
        matchById();
        matchByPosition(true);
        matchByContent();
        matchByPosition(false);
    }
    std::optional<size_t> storedFor(size_t row) const { return m_match[row]; }
    bool keepsOrder() const
    {
        for (size_t i = 0; i < m_match.size(); ++i) {
            if (m_match[i] != i)
                return false;
        }
        return m_stored.size() == m_incoming.size();
    }

private:
    bool isOpen(size_t row) const { return !m_match[row] && m_incoming[row].id().isNull(); }
    void take(size_t row, size_t stored)
    {
        m_match[row] = stored;
        m_taken[stored] = true;
    }

    void matchById()
    {
        std::map<Uuid7, size_t> places;
        for (size_t i = 0; i < m_stored.size(); ++i)
            places.emplace(m_stored[i].id(), i);
        for (size_t i = 0; i < m_incoming.size(); ++i) {
            const auto found = m_incoming[i].id().isNull() ? places.end() : places.find(m_incoming[i].id());
            if (found != places.end())
                take(i, found->second);
        }
    }

    void matchByPosition(bool onlyEqual)
    {
        for (size_t i = 0; i < std::min(m_stored.size(), m_incoming.size()); ++i) {
            if (isOpen(i) && !m_taken[i] && (!onlyEqual || agrees(m_stored[i], m_incoming[i])))
                take(i, i);
        }
    }

    void matchByContent()
    {
        constexpr size_t Worthwhile = 1000; // every pair is compared
        if (std::max(m_stored.size(), m_incoming.size()) > Worthwhile)
            return;
        for (size_t i = 0; i < m_incoming.size(); ++i) {
            for (size_t j = 0; j < m_stored.size() && isOpen(i); ++j) {
                if (!m_taken[j] && agrees(m_stored[j], m_incoming[i]))
                    take(i, j);
            }
        }
    }

    const Record::Rows &m_stored;
    const Record::Rows &m_incoming;
    std::vector<std::optional<size_t>> m_match;
    std::vector<bool> m_taken;
};

/// Lays the file's form over the stored one.
class Overlay
{
public:
    Overlay(std::vector<Refusal> &differences, const IdName &nameOf) : m_differences(differences), m_nameOf(nameOf) {}

    Record lay(const Record &stored, const Record &incoming, const QString &path)
    {
        Record merged = stored;
        const auto fields = incoming.entity().fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const int index = static_cast<int>(i);
            if (fields[i].isRow() || !isCompared(incoming.entity(), i) ||
                !differs(stored.valueAt(index), incoming.valueAt(index)))
                continue;
            note(path, fields[i], shown(fields[i], incoming.valueAt(index), m_nameOf),
                 shown(fields[i], stored.valueAt(index), m_nameOf));
            merged.setAt(index, incoming.valueAt(index));
        }
        for (const auto &[index, rows] : incoming.allRows())
            layRows(merged, index, rows, path);
        return merged;
    }

private:
    void layRows(Record &merged, int index, const Record::Rows &incoming, const QString &path)
    {
        const Field &field = merged.entity().fields[static_cast<size_t>(index)];
        const Record::Rows stored = merged.rows(field.id);
        const RowMatching matching(stored, incoming);
        Record::Rows rows;
        for (size_t i = 0; i < incoming.size(); ++i) {
            if (const auto match = matching.storedFor(i))
                rows.push_back(lay(stored[*match], incoming[i], rowPath(path, field, i)));
            else
                rows.push_back(incoming[i]);
        }
        if (!matching.keepsOrder())
            note(path, field, Reason::tr("%n row(s)", nullptr, static_cast<int>(incoming.size())),
                 Reason::tr("%n row(s), or in another order", nullptr, static_cast<int>(stored.size())));
        merged.rows(field.id) = std::move(rows);
    }

    void note(const QString &path, const Field &field, const QString &incoming, const QString &stored)
    {
        m_differences.push_back(
            {path, fromLatin(field.id), incoming, Reason::tr("is here already, with another content"), stored});
    }

    std::vector<Refusal> &m_differences;
    const IdName &m_nameOf;
};

} // namespace

Comparison compareWithStored(const Record &stored, const Record &incoming, const QString &path, const IdName &nameOf)
{
    Comparison comparison{stored, {}};
    comparison.merged = Overlay(comparison.differences, nameOf).lay(stored, incoming, path);
    return comparison;
}

} // namespace solnoma
