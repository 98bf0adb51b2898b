// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standing.h"

#include "domain/gate_fields.h"
#include "domain/independence.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

/// Papers that say what somebody wrote about the fact, not records of the fact itself.
constexpr std::array notRecords{"press",  "published_work", "letter_sent",   "consent_form", "un_document",
                                "report", "statement",      "authorisation", "application"};

bool isSupport(const Record &information)
{
    const bool isStance = !information.is("stance", u"contradicts") && !information.is("stance", u"mentions");
    return isStance && !information.is("basis", u"opinion");
}

bool isCredible(const Record &information)
{
    return information.is("credibility", u"1") || information.is("credibility", u"2");
}

bool isRecordOnFile(const Record *document)
{
    if (!document || document->kind() != "document" || document->isEmpty("file"))
        return false;
    return std::ranges::none_of(notRecords, [&](const char *kind) { return document->text("kind") == QLatin1String(kind); });
}

std::vector<const Record *> informationOn(const Record &fact, std::string_view field)
{
    std::vector<const Record *> found;
    if (!fact.entity().has("info"))
        return found;
    const QLatin1String wanted(field.data(), static_cast<qsizetype>(field.size()));
    for (const Record &information : fact.rows("info")) {
        const QString about = information.text("field");
        if (about.isEmpty() || field.empty() || about == wanted)
            found.push_back(&information);
    }
    return found;
}

std::vector<Uuid7> recordsOnFile(const RecordSet &records, const Record &fact, const std::vector<const Record *> &support)
{
    std::vector<Uuid7> found;
    for (const Record *document : records.referring("document", "about", fact.id())) {
        if (isRecordOnFile(document))
            found.push_back(document->id());
    }
    for (const Record *information : support) {
        const Record *source = records.find(information->ref("source"));
        if (information->is("basis", u"document") && source && isRecordOnFile(records.find(source->ref("document"))))
            found.push_back(information->id());
    }
    return found;
}

std::vector<Uuid7> independentPair(const RecordSet &records, const std::vector<const Record *> &support)
{
    for (size_t i = 0; i < support.size(); ++i) {
        for (size_t j = i + 1; j < support.size(); ++j) {
            if (isCredible(*support[i]) && isCredible(*support[j]) && areIndependent(records, *support[i], *support[j]))
                return {support[i]->id(), support[j]->id()};
        }
    }
    return {};
}

} // namespace

StandingProposal proposeStanding(const RecordSet &records, const Record &fact, std::string_view field)
{
    std::vector<const Record *> support = informationOn(fact, field);
    std::vector<Uuid7> against;
    for (const Record *information : support) {
        if (information->is("stance", u"contradicts"))
            against.push_back(information->id());
    }
    std::erase_if(support, [](const Record *information) { return !isSupport(*information); });
    if (!against.empty())
        return {QStringLiteral("disputed"), against};
    if (std::vector<Uuid7> papers = recordsOnFile(records, fact, support); !papers.empty())
        return {QStringLiteral("documented"), std::move(papers)};
    if (std::vector<Uuid7> pair = independentPair(records, support); !pair.empty())
        return {QStringLiteral("corroborated"), std::move(pair)};
    for (const Record *information : support) {
        const Record *source = records.find(information->ref("source"));
        if (source && source->kind() == "source" && isPublished(*source) && !source->isEmpty("publisher"))
            return {QStringLiteral("reported"), {information->id()}};
    }
    return support.empty() ? StandingProposal{} : StandingProposal{QStringLiteral("alleged"), {support.front()->id()}};
}

} // namespace solnoma
