// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/value_codec.h"

#include "base/reason.h"
#include "domain/entity.h"
#include "exchange/json/date_codec.h"
#include "exchange/refusal.h"

#include <algorithm>
#include <cmath>

namespace solnoma {

namespace {

constexpr double LargestExact = 9007199254740992.0; // 2^53: whole numbers above are not exact in a double

JsonNode numberToJson(double number)
{
    if (std::abs(number) <= LargestExact && std::trunc(number) == number)
        return {static_cast<qint64>(number)};
    return {number};
}

JsonNode textsToJson(const QStringList &texts)
{
    JsonNode::Array list;
    for (const QString &text : texts)
        list.push_back({text});
    return {std::move(list)};
}

JsonNode refsToJson(const Ids &ids, const IdName &nameOf)
{
    JsonNode::Array list;
    for (const Uuid7 &id : ids)
        list.push_back({nameOf(id)});
    return {std::move(list)};
}

} // namespace

std::optional<Value> ValueReader::read(const Field &field, const JsonNode &node)
{
    m_part.clear();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Long: return readText(field, node);
    case FieldKind::Int:
        if (const qint64 *number = std::get_if<qint64>(&node.value))
            return Value(*number);
        return expect(node, Reason::tr("a whole number was expected"));
    case FieldKind::Num: return readNumber(node);
    case FieldKind::Code: return readCode(field, node);
    case FieldKind::Codes:
    case FieldKind::Texts: return readTexts(field, node);
    case FieldKind::Date: return readDate(node);
    case FieldKind::FuzzyDate: return readFuzzyDate(node);
    case FieldKind::Ref: return readRef(field, node);
    case FieldKind::Refs: return readRefs(field, node);
    case FieldKind::Box: return readBox(node);
    case FieldKind::Object: return refuse(node, Reason::tr("files of the vault are not part of an exchange file"));
    case FieldKind::Rows: break;
    }
    return expect(node, Reason::tr("rows were expected"));
}

std::optional<Value> ValueReader::readText(const Field &field, const JsonNode &node)
{
    const QString *text = node.text();
    if (!text)
        return expect(node, Reason::tr("a text was expected"));
    if (field.kind == FieldKind::Text && (text->contains(u'\n') || text->contains(u'\r')))
        return expect(node, Reason::tr("one line of text was expected"));
    return Value(*text);
}

std::optional<Value> ValueReader::readFuzzyDate(const JsonNode &node)
{
    DateFault fault;
    if (const auto date = fuzzyDateFromNode(node, fault))
        return Value(*date);
    m_part = shownInReport(fault.part);
    const JsonNode *part = node.member(fault.part.toStdString());
    return refuse(part ? *part : node, fault.why);
}

std::optional<Value> ValueReader::readNumber(const JsonNode &node)
{
    if (const double *number = std::get_if<double>(&node.value))
        return Value(*number);
    const qint64 *whole = std::get_if<qint64>(&node.value);
    if (!whole)
        return expect(node, Reason::tr("a number was expected"));
    const auto number = static_cast<double>(*whole);
    if (std::abs(number) > LargestExact || static_cast<qint64>(number) != *whole)
        return refuse(node, Reason::tr("a number too large to be kept exactly"));
    return Value(number);
}

std::optional<Value> ValueReader::readCode(const Field &field, const JsonNode &node)
{
    const QString *code = node.text();
    if (!code)
        return expect(node, Reason::tr("a code was expected"));
    if (!m_vocabularies.isKnown(field.target, *code))
        return refuse(node, noSuchCode(field.target, *code));
    return Value(*code);
}

QString ValueReader::noSuchCode(std::string_view vocabulary, const QString &code)
{
    const QLatin1String list(vocabulary.data(), static_cast<qsizetype>(vocabulary.size()));
    QStringList near;
    if (m_hintsLeft-- > 0) {
        const auto typed = m_vocabularies.codeTyped(vocabulary, code);
        near = typed ? QStringList{*typed} : m_vocabularies.perhapsMeant(vocabulary, code);
    }
    return near.isEmpty() ? Reason::tr("no code of the list %1").arg(list)
                          : Reason::tr("no code of the list %1; perhaps %2").arg(list, near.join(QStringLiteral(", ")));
}

std::optional<Value> ValueReader::readDate(const JsonNode &node)
{
    const QString *text = node.text();
    const QDate day = text ? dayFromJson(*text) : QDate();
    if (!day.isValid())
        return text ? refuse(node, Reason::tr("no day")) : expect(node, Reason::tr("a day 'YYYY-MM-DD' was expected"));
    return Value(day);
}

std::optional<Value> ValueReader::readRef(const Field &field, const JsonNode &node)
{
    const QString *text = node.text();
    if (!text)
        return expect(node, Reason::tr("the id of a record was expected"));
    // Changes are the history of one vault: they are named, but never in the file.
    if (field.target == "change") {
        const auto change = Uuid7::fromString(*text);
        return change ? std::optional<Value>(*change) : refuse(node, Reason::tr("no id of a change"));
    }
    QString why;
    const auto target = m_ids.target(*text, why);
    if (!target)
        return refuse(node, why);
    if (!accepts(field, target->kind))
        return refuse(node, Reason::tr("%1 is no kind of record for this field")
                                .arg(QLatin1String(target->kind.data(), static_cast<qsizetype>(target->kind.size()))));
    return Value(target->id);
}

std::optional<Value> ValueReader::readBox(const JsonNode &node)
{
    const QString *text = node.text();
    if (!text)
        return expect(node, Reason::tr("a sealed box in base64 was expected"));
    const auto bytes = QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return refuse({}, Reason::tr("not base64"));
    return Value(bytes.decoded);
}

std::optional<Value> ValueReader::readTexts(const Field &field, const JsonNode &node)
{
    const JsonNode::Array *list = node.array();
    if (!list)
        return expect(node, Reason::tr("a list was expected"));
    QStringList texts;
    for (const JsonNode &each : *list) {
        if (!each.text())
            return expect(each, Reason::tr("a list of texts was expected"));
        if (field.kind == FieldKind::Codes && !readCode(field, each))
            return std::nullopt;
        texts.append(*each.text());
    }
    if (field.kind == FieldKind::Codes && QStringList(texts).removeDuplicates() > 0)
        return refuse(node, Reason::tr("a code comes twice"));
    return Value(texts);
}

std::optional<Value> ValueReader::readRefs(const Field &field, const JsonNode &node)
{
    const JsonNode::Array *list = node.array();
    if (!list)
        return expect(node, Reason::tr("a list of ids was expected"));
    Ids ids;
    for (const JsonNode &each : *list) {
        const auto id = readRef(field, each);
        if (!id)
            return std::nullopt;
        ids.push_back(std::get<Uuid7>(*id));
    }
    Ids sorted = ids;
    std::ranges::sort(sorted);
    if (std::ranges::adjacent_find(sorted) != sorted.end())
        return refuse(node, Reason::tr("a record comes twice"));
    return Value(std::move(ids));
}

std::nullopt_t ValueReader::refuse(const JsonNode &node, const QString &why)
{
    m_why = why;
    m_shown = node.text() ? shownInReport(*node.text()) : node.typeName();
    return std::nullopt;
}

/// The wrong type: the content says nothing then, its type does.
std::nullopt_t ValueReader::expect(const JsonNode &node, const QString &why)
{
    m_why = why;
    m_shown = node.typeName();
    return std::nullopt;
}

JsonNode valueToJson(const Field &field, const Value &value, const IdName &nameOf)
{
    switch (field.kind) {
    case FieldKind::Int: return {std::get<qint64>(value)};
    case FieldKind::Num: return numberToJson(std::get<double>(value));
    case FieldKind::Codes:
    case FieldKind::Texts: return textsToJson(std::get<QStringList>(value));
    case FieldKind::Date: return {std::get<QDate>(value).toString(Qt::ISODate)};
    case FieldKind::FuzzyDate: return fuzzyDateToNode(std::get<FuzzyDate>(value));
    case FieldKind::Ref: return {nameOf(std::get<Uuid7>(value))};
    case FieldKind::Refs: return refsToJson(std::get<Ids>(value), nameOf);
    case FieldKind::Box: return {QString::fromLatin1(std::get<QByteArray>(value).toBase64())};
    default: return {std::get<QString>(value)};
    }
}

} // namespace solnoma
