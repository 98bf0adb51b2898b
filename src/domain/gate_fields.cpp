// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate_fields.h"

#include "base/fuzzy_date_parse.h"
#include "domain/official.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

constexpr std::array secretKinds{"source",         "information", "sealed_source", "interview",     "consent",
                                 "consent_answer", "task",        "review",        "review_remark", "user",
                                 "device",         "export_log",  "safety_plan",   "term",          "document_custody"};
constexpr std::array commonSecrets{"note", "info", "confidentiality"};
constexpr std::array publishedKinds{"cso_statement", "cso_report",         "joint_letter", "interview",      "op_ed", "media",
                                    "social",        "official_statement", "un_document",  "foreign_report", "index"};

/// custody_stage: where only the ill are held.
constexpr std::array healthStages{"hospital", "psychiatric", "compulsory_treatment"};

struct KindField {
    std::string_view kind;
    std::string_view field;
    bool operator==(const KindField &) const = default;
};
constexpr std::array secretFields{
    KindField{"person", "export_alias"},
    KindField{"person", "public_figure"},
    KindField{"organisation", "export_alias"},
    KindField{"document", "original_name"},
    KindField{"document", "origin"},
    KindField{"document", "from_source"},
    KindField{"document", "via"},
    KindField{"document", "received"},
    KindField{"document", "custody"},
    KindField{"document", "redacted_of"},
    KindField{"communication", "keep_submitter_secret"},
    KindField{"figure", "source"},
    KindField{"figure", "locator"},
};
/// "The only text of the case row itself that goes into exports" is the summary; the complaint asks for the remedies, and
/// why others were not tried.
constexpr std::array openCaseFields{"summary", "countries", "subjects", "remedies", "remedies_note"};

template <typename List> bool isOneOf(const List &list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

template <typename List> bool isOneOf(const List &list, const QString &code)
{
    return isOneOf(list, std::string_view(code.toStdString()));
}

bool isParty(std::string_view kind)
{
    return kind == "person" || kind == "organisation" || kind == "group";
}

} // namespace

bool neverLeaves(std::string_view kind)
{
    return isOneOf(secretKinds, kind);
}

bool neverLeaves(const Entity &entity, const Field &field)
{
    if (isOneOf(commonSecrets, field.id) || field.target == "user" || field.target == "change" || field.target == "source")
        return true;
    if (field.kind == FieldKind::Box || field.level == Level::Sealed || neverLeaves(entity.kind))
        return true;
    if (field.isRow() && neverLeaves(field.target))
        return true;
    if (entity.kind == "case")
        return !isOneOf(openCaseFields, field.id);
    return std::ranges::find(secretFields, KindField{entity.kind, field.id}) != secretFields.end();
}

bool isRawText(const Entity &entity, const Field &field)
{
    return entity.kind == "act" && field.id == "account";
}

bool isHealth(const Entity &entity, const Field &field)
{
    return entity.kind == "medical_exam" || field.id == "health" || field.id == "detention.health_in_custody" ||
           field.id == "injuries";
}

bool isHealth(const Record &row)
{
    return row.kind() == "custody_stage" && isOneOf(healthStages, row.text("stage"));
}

bool isWordsOfSource(const Entity &entity, const Field &field)
{
    return entity.kind == "involvement" && field.id == "basis";
}

FuzzyDate withPlainWords(FuzzyDate date)
{
    static const WallTime anyDay = WallTime::startOf(QDate(2000, 1, 1)); // of "last autumn" only the words matter
    const FuzzyParse read = parseFuzzyDate(date.text, anyDay);
    if (!read.understood)
        date.text.clear();
    return date;
}

bool isNeededBy(Audience audience, const Entity &entity, const Field &field)
{
    switch (audience) {
    case Audience::Lawyer:
    case Audience::ReadBack:
    case Audience::WorkingCopy: return true;
    case Audience::Medical:
        return isHealth(entity, field) || entity.kind == "ill_treatment" || (entity.kind == "person" && field.id == "names");
    case Audience::UnToState:
        return entity.kind != "contact" && entity.kind != "medical_exam" && field.id != "contacts" && field.id != "amount";
    default: return false;
    }
}

bool isNeededBy(Audience audience, const Record &record, const Field &field)
{
    return isNeededBy(audience, record.entity(), field) || (audience == Audience::Medical && isHealth(record));
}

std::vector<std::string_view> fieldsToConfirm(Audience audience, const Record &record)
{
    std::vector<std::string_view> fields;
    for (const Field &field : record.entity().fields) {
        if (!field.isRow() && !record.isEmpty(field.id) && !neverLeaves(record.entity(), field) &&
            isNeededBy(audience, record, field))
            fields.push_back(field.id);
    }
    return fields;
}

bool isSensitive(const Record &record, const Field &field, int index, const Vocabularies &words)
{
    QStringList codes;
    if (field.kind == FieldKind::Codes)
        codes = record.list(field.id);
    else if (field.kind == FieldKind::Code && !solnoma::isEmpty(record.valueAt(index)))
        codes = {record.text(field.id)};
    return std::ranges::any_of(codes, [&](const QString &code) { return words.isSensitive(field.target, code); });
}

bool raisesRow(const Record &record, const Vocabularies &words)
{
    if (isParty(record.kind()))
        return false;
    if (isHealth(record) || (record.kind() == "involvement" && isChildInvolved(record)))
        return true;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (isSensitive(record, fields[i], static_cast<int>(i), words))
            return true;
    }
    return false;
}

bool isTown(const Record &place)
{
    constexpr std::array towns{"city", "region", "country"}; // a street, a field or an office may be somebody's home
    const bool isOne = std::ranges::any_of(towns, [&](const char *kind) { return place.text("kind") == QLatin1String(kind); });
    return isOne && place.isEmpty("address");
}

bool saysWhoItIs(const Record &source)
{
    return isOneOf(publishedKinds, source.text("kind")) && !source.is("kind", u"social");
}

bool isPublished(const Record &source)
{
    const bool isOfKind = isOneOf(publishedKinds, source.text("kind"));
    const bool isTraceable = !source.isEmpty("title") && (!source.is("kind", u"social") || !source.isEmpty("published"));
    return isOfKind && isTraceable;
}

} // namespace solnoma
