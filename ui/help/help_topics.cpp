// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include "domain/entity.h"
#include "ui/help/handbook.h"

namespace solnoma {

namespace {

struct Topic {
    const char *place; ///< page, "page/kind of record", or "/part" of whichever page
    const char *page;
};

constexpr Topic topics[] = {
    {"home", "first-ten-minutes"},
    {"quick-detention", "checklist-detention"},
    {"quick-registration", "checklist-refusal"},
    {"quick-harassment", "checklist-harassment"},
    {"cases", "finding"},
    {"acts", "finding"},
    {"tasks", "finding"},
    {"questions", "finding"},
    {"people", "people-and-organisations"},
    {"organisations", "people-and-organisations"},
    {"person", "people-and-organisations"},
    {"organisation", "people-and-organisations"},
    {"group", "people-and-organisations"},
    {"compare", "people-and-organisations"},
    {"sources", "sources"},
    {"evidence", "evidence"},
    {"document", "evidence"},
    {"dossier", "dossiers"},
    {"sent", "dossiers"},
    {"communication", "dossiers"},
    {"case", "recording-safely"},
    {"/acts", "custody-and-registration"},
    {"/custody", "custody-and-registration"},
    {"/parties", "people-and-organisations"},
    {"/sources", "sources"},
    {"/evidence", "evidence"},
    {"/texts", "dossiers"},
    {"/consent", "consent"},
    {"/tasks", "review-and-history"},
    {"/sent", "dossiers"},
    {"/history", "review-and-history"},
    {"act", "custody-and-registration"},
    {"reading", "review-and-history"},
    {"record", "recording-safely"},
    {"record/consent", "consent"},
    {"record/source", "sources"},
    {"record/sealed_source", "sources"},
    {"record/information", "sources"},
    {"record/relationship", "people-and-organisations"},
    {"record/text_version", "dossiers"},
    {"record/export_log", "dossiers"},
    {"record/review", "review-and-history"},
    {"record/task", "review-and-history"},
    {"reference", "reference"},
    {"today", "review-and-history"},
    {"removed", "review-and-history"},
    {"files", "files-and-copies"},
    {"settings", "settings"},
};

const char *pageFor(const QByteArray &place)
{
    for (const Topic &topic : topics) {
        if (place == topic.place)
            return topic.page;
    }
    return nullptr;
}

} // namespace

QString helpTopic(const Location &place, const Entity *kind)
{
    const QByteArray ofKind = kind ? QByteArray(kind->kind.data(), static_cast<qsizetype>(kind->kind.size())) : QByteArray();
    for (const QByteArray &each : {QByteArray(place.page + '/' + ofKind), QByteArray('/' + place.part), place.page}) {
        if (const char *page = pageFor(each))
            return QString::fromLatin1(page);
    }
    return QString::fromLatin1(Handbook::FirstPage);
}

} // namespace solnoma
