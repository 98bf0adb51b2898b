// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entity.h"

#include "domain/tables/tables.h"

#include <string>
#include <unordered_map>

namespace solnoma {

namespace {

constexpr std::array all{
    &tables::caseFile,
    &tables::remedy,
    &tables::safetyPlan,
    &tables::person,
    &tables::organisation,
    &tables::group,
    &tables::name,
    &tables::contact,
    &tables::partyStatus,
    &tables::relationship,
    &tables::act,
    &tables::involvement,
    &tables::actLink,
    &tables::searchStep,
    &tables::illTreatment,
    &tables::medicalExam,
    &tables::custodyStage,
    &tables::custodyAccess,
    &tables::registrationAttempt,
    &tables::registrationStep,
    &tables::charge,
    &tables::ruling,
    &tables::sentence,
    &tables::source,
    &tables::information,
    &tables::sealedSource,
    &tables::interview,
    &tables::document,
    &tables::documentCustody,
    &tables::textVersion,
    &tables::place,
    &tables::occasion,
    &tables::figure,
    &tables::communication,
    &tables::communicationParty,
    &tables::intervention,
    &tables::outcome,
    &tables::contextItem,
    &tables::contextStatus,
    &tables::consent,
    &tables::consentAnswer,
    &tables::task,
    &tables::review,
    &tables::reviewRemark,
    &tables::user,
    &tables::device,
    &tables::exportLog,
    &tables::term,
};

using KindIndex = std::unordered_map<std::string_view, const Entity *>;
using FieldIndex = std::unordered_map<std::string_view, int>;

KindIndex indexBy(std::string_view Entity::*name)
{
    KindIndex index;
    for (const Entity *entity : all)
        index.emplace(entity->*name, entity);
    return index;
}

const FieldIndex &fieldIndex(const Entity &entity)
{
    static const auto indexes = [] {
        std::unordered_map<const Entity *, FieldIndex> built;
        for (const Entity *each : all) {
            for (size_t i = 0; i < each->fields.size(); ++i)
                built[each].emplace(each->fields[i].id, static_cast<int>(i));
        }
        return built;
    }();
    return indexes.at(&entity);
}

const Entity *lookUp(const KindIndex &index, std::string_view name)
{
    const auto found = index.find(name);
    return found == index.end() ? nullptr : found->second;
}

} // namespace

int Entity::indexOf(std::string_view fieldId) const
{
    const FieldIndex &index = fieldIndex(*this);
    const auto found = index.find(fieldId);
    return found == index.end() ? -1 : found->second;
}

const Field *Entity::field(std::string_view fieldId) const
{
    const int index = indexOf(fieldId);
    return index < 0 ? nullptr : &fields[static_cast<size_t>(index)];
}

std::span<const Entity *const> allEntities()
{
    return all;
}

const Entity *entityOf(std::string_view kind)
{
    static const KindIndex index = indexBy(&Entity::kind);
    return lookUp(index, kind);
}

const Entity *entityOfPlural(std::string_view plural)
{
    static const KindIndex index = indexBy(&Entity::plural);
    return lookUp(index, plural);
}

const Entity &entity(std::string_view kind)
{
    const Entity *found = entityOf(kind);
    if (!found)
        qFatal("no entity %s", std::string(kind).c_str());
    return *found;
}

bool accepts(const Field &field, std::string_view kind)
{
    if (field.target == "any")
        return true;
    std::string_view rest = field.target;
    while (!rest.empty()) {
        const auto space = rest.find(' ');
        if (rest.substr(0, space) == kind)
            return true;
        if (space == std::string_view::npos)
            return false;
        rest.remove_prefix(space + 1);
    }
    return false;
}

} // namespace solnoma
