// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payload.h"

#include "base/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <string>

namespace solnoma {

namespace {

/// One value written straight into bytes: history is written with every change, so this is on the hot path.
class Writer
{
public:
    std::string out;

    void text(const QString &value) { quoted(value.toUtf8()); }
    void plain(QByteArrayView bytes) { out.append(bytes.data(), static_cast<size_t>(bytes.size())); }

    void quoted(QByteArrayView utf8)
    {
        out += '"';
        qsizetype done = 0;
        for (qsizetype at = 0; at < utf8.size(); ++at) {
            const char c = utf8[at];
            if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
                continue;
            plain(utf8.sliced(done, at - done));
            escaped(c);
            done = at + 1;
        }
        plain(utf8.sliced(done));
        out += '"';
    }

    void escaped(char c)
    {
        static constexpr char hex[] = "0123456789abcdef";
        if (c == '"' || c == '\\')
            (out += '\\') += c;
        else
            ((out += "\\u00") += hex[(c >> 4) & 0xf]) += hex[c & 0xf];
    }

    void key(std::string_view name)
    {
        if (!out.ends_with('{'))
            out += ',';
        ((out += '"') += name) += "\":";
    }

    template <typename List, typename Each> void list(const List &values, Each each)
    {
        out += '[';
        for (const auto &value : values) {
            if (!out.ends_with('['))
                out += ',';
            each(value);
        }
        out += ']';
    }

    void operator()(std::monostate) { out += "null"; }
    void operator()(const QString &value) { text(value); }
    void operator()(qint64 value) { plain(QByteArray::number(value)); }
    void operator()(double value) { plain(std::isfinite(value) ? QByteArray::number(value, 'g', 17) : QByteArray("null")); }
    void operator()(QDate value) { text(value.toString(Qt::ISODate)); }
    void operator()(const Uuid7 &value) { text(value.toString()); }
    void operator()(const QByteArray &value) { quoted(value.toBase64()); }
    void operator()(const QStringList &values)
    {
        list(values, [this](const QString &value) { text(value); });
    }
    void operator()(const Ids &values)
    {
        list(values, [this](const Uuid7 &value) { text(value.toString()); });
    }
    void operator()(const FuzzyDate &date)
    {
        out += '{';
        if (date.from)
            key("from"), text(date.from->toString());
        if (date.to)
            key("to"), text(date.to->toString());
        key("precision"), text(precisionCode(date.precision));
        if (date.basis != FuzzyDate::Basis::None)
            key("basis"), text(basisCode(date.basis));
        if (!date.text.isEmpty())
            key("text"), text(date.text);
        out += '}';
    }
    void place(const RowPlace &place)
    {
        key("parent"), text(place.parent.toString());
        key("slot"), quoted(place.slot);
        key("pos"), (*this)(qint64{place.pos});
    }

    void member(const Field &field, const Value &value)
    {
        key(field.id);
        if (isEmpty(value))
            out += "null";
        else
            std::visit(*this, value);
    }
};

bool isInPayload(const Field &field, const Value &value)
{
    return !field.isRow() && field.level != Level::Sealed && !isEmpty(value);
}

FuzzyDate fuzzyDateOf(const QJsonObject &object)
{
    FuzzyDate date;
    date.from = WallTime::fromString(object[u"from"].toString());
    date.to = WallTime::fromString(object[u"to"].toString());
    date.precision = precisionFromCode(object[u"precision"].toString()).value_or(FuzzyDate::Precision::None);
    date.basis = basisFromCode(object[u"basis"].toString()).value_or(FuzzyDate::Basis::None);
    date.text = object[u"text"].toString();
    return date;
}

Value idOf(const QJsonValue &json)
{
    const auto id = Uuid7::fromString(json.toString());
    return id ? Value(*id) : Value();
}

Value valueOf(const Field &field, const QJsonValue &json)
{
    if (json.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Long:
    case FieldKind::Code: return json.toString();
    case FieldKind::Int: return json.toInteger();
    case FieldKind::Num: return json.toDouble();
    case FieldKind::Date: return QDate::fromString(json.toString(), Qt::ISODate);
    case FieldKind::FuzzyDate: return fuzzyDateOf(json.toObject());
    case FieldKind::Ref:
    case FieldKind::Object: return idOf(json);
    case FieldKind::Box: return QByteArray::fromBase64(json.toString().toLatin1());
    case FieldKind::Codes:
    case FieldKind::Texts: {
        QStringList list;
        const QJsonArray items = json.toArray();
        for (const QJsonValue &item : items)
            list.append(item.toString());
        return list;
    }
    case FieldKind::Refs: {
        Ids ids;
        const QJsonArray items = json.toArray();
        for (const QJsonValue &item : items)
            ids.push_back(Uuid7::fromString(item.toString()).value_or(Uuid7()));
        return ids;
    }
    case FieldKind::Rows: break;
    }
    return {};
}

} // namespace

std::map<int, Value> valuesOf(const Record &record)
{
    std::map<int, Value> values;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Value &value = record.valueAt(static_cast<int>(i));
        if (isInPayload(fields[i], value))
            values.emplace_hint(values.end(), static_cast<int>(i), value);
    }
    return values;
}

QByteArray writePayload(const Entity &entity, const Payload &payload)
{
    Writer writer;
    writer.out = '{';
    if (payload.place)
        writer.place(*payload.place);
    if (!payload.mergedInto.isNull())
        writer.key("merged_into"), writer(payload.mergedInto);
    if (!payload.remark.isEmpty())
        writer.key("remark"), writer(payload.remark);
    writer.key("values");
    writer.out += '{';
    for (const auto &[index, value] : payload.values)
        writer.member(entity.fields[static_cast<size_t>(index)], value);
    writer.out += "}}";
    return QByteArray::fromStdString(writer.out);
}

QByteArray writePayload(const Record &record, const std::optional<RowPlace> &place)
{
    Writer writer;
    writer.out = '{';
    if (place)
        writer.place(*place);
    writer.key("values");
    writer.out += '{';
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Field &field = record.entity().fields[i];
        const Value &value = record.valueAt(static_cast<int>(i));
        if (isInPayload(field, value))
            writer.member(field, value);
    }
    writer.out += "}}";
    return QByteArray::fromStdString(writer.out);
}

Result<Payload> readPayload(const Entity &entity, const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorCode::Damaged, QStringLiteral("revision_payload"), Reason::tr("not JSON")};
    const QJsonObject object = document.object();
    Payload payload;
    if (object.contains(u"parent")) {
        const auto parent = Uuid7::fromString(object[u"parent"].toString());
        payload.place = RowPlace{parent.value_or(Uuid7()), object[u"slot"].toString().toLatin1(), object[u"pos"].toInt()};
    }
    payload.mergedInto = Uuid7::fromString(object[u"merged_into"].toString()).value_or(Uuid7());
    payload.remark = object[u"remark"].toString();
    const QJsonObject values = object[u"values"].toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int index = entity.indexOf(it.key().toStdString());
        if (index < 0) // a field of an older or newer format; migrations deal with it
            continue;
        payload.values.emplace(index, valueOf(entity.fields[static_cast<size_t>(index)], it.value()));
    }
    return payload;
}

} // namespace solnoma
