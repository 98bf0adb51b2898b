// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recognition.h"

#include "domain/gate_fields.h"
#include "domain/official.h"

#include <algorithm>
#include <set>
#include <utility>

namespace solnoma {

using Why = Recognisable::Why;

namespace {

bool isDistrictOrLarger(const Record &place)
{
    constexpr std::array large{"country", "region", "city", "online", ""};
    return std::ranges::any_of(large, [&](const char *kind) { return place.text("kind") == QLatin1String(kind); });
}

class Reader
{
public:
    Reader(const RecordSet &file, const Gate &gate) : m_file(file), m_gate(gate) {}

    std::vector<Recognisable> read()
    {
        m_file.visit([this](const Record &record, const Record *) {
            const bool isFact = record.entity().has("assertion") && record.kind() != "person" && record.kind() != "organisation";
            if (!isFact || !m_gate.mayPrint(record))
                return;
            readSources(record);
            readPlacesAndTimes(record);
            if (record.kind() == "involvement")
                readPerson(record);
        });
        return std::move(m_found);
    }

private:
    void readSources(const Record &fact)
    {
        std::set<Uuid7> sources;
        bool isPublic = false;
        for (const Record &info : fact.rows("info")) {
            if (info.is("known_to_few", u"yes"))
                m_found.push_back({Why::KnownToFew, fact.id(), info.id()});
            const Record *source = m_file.find(info.ref("source"));
            isPublic |= source && isPublished(*source);
            sources.insert(info.ref("source"));
        }
        if (sources.size() == 1 && !isPublic)
            m_found.push_back({Why::OneSource, fact.id()});
    }

    void readPlacesAndTimes(const Record &fact)
    {
        const auto fields = fact.entity().fields;
        bool isTimeSaid = false;
        for (size_t i = 0; i < fields.size(); ++i) {
            const Value &value = fact.valueAt(static_cast<int>(i));
            if (isEmpty(value) || !m_gate.mayPrint(fact, fields[i].id))
                continue;
            const auto *date = std::get_if<FuzzyDate>(&value);
            const bool isToTheHour =
                date && (date->precision == FuzzyDate::Precision::Minute || date->precision == FuzzyDate::Precision::Hour);
            if (isToTheHour && !std::exchange(isTimeSaid, true))
                m_found.push_back({Why::TimeOfDay, fact.id()});
            const auto *id = std::get_if<Uuid7>(&value);
            const Record *place = id ? m_file.find(*id) : nullptr;
            const bool isSmall = place && place->kind() == "place" && m_gate.mayPrint(*place) && !isDistrictOrLarger(*place);
            if (isSmall && m_places.insert(*id).second)
                m_found.push_back({Why::SmallPlace, fact.id(), *id});
        }
    }

    void readPerson(const Record &involvement)
    {
        const Record *party = m_file.find(involvement.ref("party"));
        const Record *file = m_file.find(m_gate.request().caseId);
        const Ids subjects = file ? file->refs("subjects") : Ids();
        if (!party || party->kind() != "person" || isOfficial(involvement) ||
            std::ranges::find(subjects, party->id()) != subjects.end())
            return;
        m_found.push_back({Why::OtherPerson, involvement.id(), party->id(), involvement.text("role")});
    }

    const RecordSet &m_file;
    const Gate &m_gate;
    std::vector<Recognisable> m_found;
    std::set<Uuid7> m_places;
};

} // namespace

std::vector<Recognisable> whoCouldBeRecognised(const RecordSet &file, const Gate &gate)
{
    return Reader(file, gate).read();
}

QStringList ifWePublish(const RecordSet &file)
{
    QStringList words;
    file.visit([&](const Record &record, const Record *) {
        if (record.kind() == "safety_plan" && !record.isEmpty("if_we_publish"))
            words << record.text("if_we_publish");
    });
    return words;
}

} // namespace solnoma
