// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payload.h"

#include "base/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace solnoma {

namespace {

/// One value written straight into bytes: history is written with every change, so this is on the hot path.
class Writer
{
public:
    QByteArray out;

    void text(const QString &value) { quoted(value.toUtf8()); }

    void quoted(QByteArrayView utf8)
    {
        out.append('"');
        qsizetype done = 0;
        for (qsizetype at = 0; at < utf8.size(); ++at) {
            const char c = utf8[at];
            if (c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20)
                continue;
            out.append(utf8.sliced(done, at - done));
            escaped(c);
            done = at + 1;
        }
        out.append(utf8.sliced(done)).append('"');
    }

    void escaped(char c)
    {
        static constexpr char hex[] = "0123456789abcdef";
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else
            out.append("\\u00").append(hex[(c >> 4) & 0xf]).append(hex[c & 0xf]);
    }

    void key(QByteArrayView name)
    {
        if (!out.endsWith('{'))
            out.append(',');
        out.append('"').append(name).append("\":");
    }

    template <typename List, typename Each> void list(const List &values, Each each)
    {
        out.append('[');
        for (const auto &value : values) {
            if (!out.endsWith('['))
                out.append(',');
            each(value);
        }
        out.append(']');
    }

    void operator()(std::monostate) { out.append("null"); }
    void operator()(const QString &value) { text(value); }
    void operator()(qint64 value) { out.append(QByteArray::number(value)); }
    void operator()(double value) { out.append(std::isfinite(value) ? QByteArray::number(value, 'g', 17) : QByteArray("null")); }
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
        out.append('{');
        if (date.from)
            key("from"), text(date.from->toString());
        if (date.to)
            key("to"), text(date.to->toString());
        key("precision"), text(precisionCode(date.precision));
        if (date.basis != FuzzyDate::Basis::None)
            key("basis"), text(basisCode(date.basis));
        if (!date.text.isEmpty())
            key("text"), text(date.text);
        out.append('}');
    }
};

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
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
        if (!fields[i].isRow() && fields[i].level != Level::Sealed && !isEmpty(value))
            values.emplace_hint(values.end(), static_cast<int>(i), value);
    }
    return values;
}

QByteArray writePayload(const Entity &entity, const Payload &payload)
{
    Writer writer;
    writer.out.reserve(1024);
    writer.out.append('{');
    if (payload.place) {
        writer.key("parent"), writer.text(payload.place->parent.toString());
        writer.key("slot"), writer.quoted(payload.place->slot);
        writer.key("pos"), writer(qint64{payload.place->pos});
    }
    if (!payload.mergedInto.isNull())
        writer.key("merged_into"), writer.text(payload.mergedInto.toString());
    if (!payload.remark.isEmpty())
        writer.key("remark"), writer.text(payload.remark);
    writer.key("values");
    writer.out.append('{');
    for (const auto &[index, value] : payload.values) {
        writer.key(view(entity.fields[static_cast<size_t>(index)].id));
        if (isEmpty(value))
            writer.out.append("null");
        else
            std::visit(writer, value);
    }
    writer.out.append("}}");
    return writer.out;
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
