// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/narrative_parts.h"

#include "domain/gate_fields.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <array>

namespace solnoma {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool isTold(std::string_view kind)
{
    constexpr std::array told{"case", "person", "organisation", "act"};
    return std::ranges::any_of(told, [&](const char *each) { return kind == each; });
}

/// The narrative for this product; one for any product is shown, and not changed for all.
const Record *versionOf(const PaperDesk &desk, const Record &about, const Field &field)
{
    const Record *general = nullptr;
    for (const Record *version : desk.file().referring("text_version", "about", about.id())) {
        const bool isMeant = version->text("field") == latin(field.id) && version->is("kind", u"narrative") &&
                             version->is("language", desk.product().language);
        if (isMeant && version->is("product", desk.product().code))
            return version;
        if (isMeant && version->isEmpty("product"))
            general = version;
    }
    return general;
}

} // namespace

std::vector<NarrativePart> narrativeParts(AppContext &context, const PaperDesk &desk)
{
    std::vector<NarrativePart> parts;
    for (const Record &record : desk.file().all()) {
        const bool isOther = record.kind() == "person" && !desk.order().person.isNull() && record.id() != desk.order().person;
        if (!isTold(record.kind()) || isOther)
            continue;
        for (const Field &field : record.entity().fields) {
            if (field.kind != FieldKind::Long && field.id != "activity")
                continue;
            const Record *version = versionOf(desk, record, field);
            if ((neverLeaves(record.entity(), field) || record.isEmpty(field.id)) && !version)
                continue;
            NarrativePart part{.about = record.id(),
                               .field = latin(field.id),
                               .title = {},
                               .version = {},
                               .text = {},
                               .original = record.text(field.id)};
            part.title = QStringLiteral("%1: %2").arg(context.titleOf(record.id()), words::fieldLabel(field));
            if (version) {
                part.version = version->id();
                part.text = version->text("text");
            }
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

Record narrativeRecord(AppContext &context, const PaperDesk &desk, const NarrativePart &part, const QString &text)
{
    const Record *known = part.version.isNull() ? nullptr : desk.file().find(part.version);
    if (known && known->is("product", desk.product().code)) {
        Record version = *known;
        version.set("text", text);
        version.set("by", context.store().user());
        return version;
    }
    Record version(entity("text_version"));
    version.set("about", part.about);
    version.set("field", part.field);
    version.set("language", desk.product().language);
    version.set("kind", QStringLiteral("narrative"));
    version.set("product", desk.product().code);
    version.set("text", text);
    version.set("by", context.store().user());
    return version;
}

} // namespace solnoma
