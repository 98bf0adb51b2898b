// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/file_defaults.h"

#include "base/reason.h"
#include "domain/entity.h"

#include <algorithm>
#include <string>

namespace solnoma {

namespace {

/// domain.md 2.4: level, standing, consent and the naming of a source decide what may leave.
bool loosens(const Entity *kind, const Field &field, const QString &code)
{
    if (field.id == "confidentiality")
        return levelFromCode(code).value_or(Level::Public) < Level::Internal;
    if (field.id == "assertion")
        return code != u"alleged" && code != u"disputed" && code != u"refuted";
    if (!kind)
        return true;
    return kind->kind == "consent" || kind->kind == "sealed_source" || (kind->kind == "source" && field.id == "cite_level");
}

} // namespace

void FileDefaults::read(const JsonNode &schemaNote, const Vocabularies &vocabularies, bool published,
                        std::vector<Refusal> &refusals)
{
    const JsonNode *defaults = schemaNote.member("defaults");
    if (!defaults)
        return;
    const QString path = QStringLiteral("schema_note.defaults");
    if (!defaults->object()) {
        refusals.push_back({path, {}, defaults->typeName(), Reason::tr("an object was expected"), {}});
        return;
    }
    for (const JsonMember &member : *defaults->object()) {
        const auto dot = member.key.find('.');
        const bool isCommon = member.key == "confidentiality" || member.key == "assertion";
        const Entity *kind = dot == std::string::npos ? nullptr : entityOf(std::string_view(member.key).substr(0, dot));
        const Field *field = isCommon ? entity("act").field(member.key) : nullptr;
        if (kind)
            field = kind->field(std::string_view(member.key).substr(dot + 1));
        const QString name = QString::fromStdString(member.key);
        const QString *code = member.node.text();
        if (!field || field->kind != FieldKind::Code || !code || !vocabularies.isKnown(field->target, *code))
            refusals.push_back({path,
                                shownInReport(name),
                                code ? shownInReport(*code) : member.node.typeName(),
                                Reason::tr("no field with such a code"),
                                {}});
        else if (!published && loosens(kind, *field, *code))
            m_ignored.append(name);
        else
            m_defaults.push_back({kind, field, *code, name});
    }
}

void FileDefaults::fill(Record &record, QMap<QString, qint64> &filled) const
{
    for (const Default &each : m_defaults) {
        if (each.entity && each.entity != &record.entity())
            continue;
        const int index = record.entity().indexOf(each.field->id);
        if (index < 0 || !isEmpty(record.valueAt(index)))
            continue;
        record.setAt(index, each.code);
        ++filled[each.name];
    }
}

} // namespace solnoma
