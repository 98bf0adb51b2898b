// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_topics.h"

#include "ui/help/handbook.h"

namespace solnoma {

namespace {

struct Topic {
    const char *place; ///< page, or "page/part"
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
    {"case/acts", "custody-and-registration"},
    {"case/sources", "sources"},
    {"case/evidence", "evidence"},
    {"case/consent", "consent"},
    {"case/sent", "dossiers"},
    {"case/history", "review-and-history"},
    {"act", "custody-and-registration"},
    {"reading", "review-and-history"},
    {"record", "recording-safely"},
    {"reference", "dossiers"},
    {"today", "review-and-history"},
    {"removed", "review-and-history"},
    {"files", "files-and-copies"},
    {"settings", "files-and-copies"},
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

QString helpTopic(const Location &place)
{
    const char *page = place.part.isEmpty() ? nullptr : pageFor(QByteArray(place.page + '/' + place.part));
    if (!page)
        page = pageFor(place.page);
    return QString::fromLatin1(page ? page : Handbook::FirstPage);
}

} // namespace solnoma
