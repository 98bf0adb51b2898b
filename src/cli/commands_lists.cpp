// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/kinds.h"
#include "cli/tr.h"
#include "services/field_text.h"
#include "store/lists.h"
#include "store/search.h"
#include "store/titles.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace solnoma::cli {

namespace {

QString reasonWords(const SearchHit &hit)
{
    switch (hit.reason) {
    case MatchReason::SameSpelling: return tr("same spelling");
    case MatchReason::OtherAlphabet: return tr("other alphabet");
    case MatchReason::BeginsSo: return tr("begins so");
    case MatchReason::SameSound: return tr("same sound");
    case MatchReason::NearSpelling: return tr("near spelling");
    case MatchReason::SameConsonants: return tr("same consonants");
    case MatchReason::Inside: return tr("inside the name");
    case MatchReason::None: break;
    }
    return hit.field ? tr("in: %1").arg(labelInWords(*hit.field)) : tr("in the text");
}

/// The list in which a kind of record stands, with the condition that picks it out.
ListQuery queryOf(const Entity &entity)
{
    const KindList where = listOf(entity);
    ListQuery query;
    query.list = where.list;
    if (where.isShared)
        query.filters.push_back({ListFilter::How::AnyOf, "kind", {word(entity.kind)}, {}, {}, Level::Sealed});
    return query;
}

/// Where a page ended, as one word that can be typed.
QString keyAsWord(const ListKey &key)
{
    const bool isBlob = key.value.userType() == QMetaType::QByteArray;
    const QString value = isBlob ? QString::fromLatin1(key.value.toByteArray().toHex()) : key.value.toString();
    const QJsonArray parts{isBlob, key.value.isNull() ? QJsonValue() : QJsonValue(value), key.rid};
    return QString::fromLatin1(QJsonDocument(parts).toJson(QJsonDocument::Compact).toBase64(QByteArray::Base64UrlEncoding));
}

ListKey keyFromWord(const QString &word)
{
    const QJsonArray parts =
        QJsonDocument::fromJson(QByteArray::fromBase64(word.toLatin1(), QByteArray::Base64UrlEncoding)).array();
    ListKey key;
    if (parts.size() != 3)
        return key;
    key.rid = parts[2].toInteger();
    if (!parts[1].isNull())
        key.value =
            parts[0].toBool() ? QVariant(QByteArray::fromHex(parts[1].toString().toLatin1())) : QVariant(parts[1].toString());
    return key;
}

/// A row number means nothing outside the store: readers get the id.
Result<QJsonValue> idOf(const RecordStore &records, const QVariant &rid)
{
    if (rid.isNull())
        return QJsonValue();
    const auto head = records.head(rid.toLongLong());
    if (!head)
        return head.error();
    return *head ? QJsonValue((*head)->id.toString()) : QJsonValue();
}

/// As the field is called in the records: "case_id" is "case".
QString nameOfReference(const QByteArray &column)
{
    return QString::fromLatin1(column.endsWith("_id") ? column.chopped(3) : column);
}

} // namespace

Reply list(const Context &context)
{
    const QString wanted = context.arguments.positional.first();
    const Entity *entity = entityOf(wanted.toStdString());
    if (!entity)
        entity = entityOfPlural(wanted.toStdString());
    if (!entity && wanted != u"held")
        return usageReply(tr("There is no kind of record called %1.").arg(wanted));
    if (entity && standsInRows(*entity))
        return usageReply(tr("%1 stands inside other records and has no list: show one of them.").arg(wanted));
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    ListQuery query;
    if (entity)
        query = queryOf(*entity);
    else
        query.list = "held";
    query.limit = std::max(1, context.arguments.value("limit", QStringLiteral("50")).toInt());
    query.sort = context.arguments.value("sort").toLatin1();
    query.after = keyFromWord(context.arguments.value("after"));
    Store &store = (*session)->store();
    const auto page = Lists(store.connection(), store.records()).page(query);
    if (!page)
        return replyOf(page.error());
    Reply reply;
    QJsonArray rows;
    for (const ListRow &row : page->rows) {
        const auto head = store.records().head(row.id);
        const auto title = head && *head ? titleOf(store.connection(), store.records(), **head) : Result<QString>(QString());
        if (!title)
            return replyOf(title.error());
        QJsonObject json{{QStringLiteral("id"), row.id.toString()}, {QStringLiteral("title"), *title}};
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const QByteArray &column = page->columns[i];
            if (page->records.contains(column)) {
                const auto id = idOf(store.records(), row.values[i]);
                if (!id)
                    return replyOf(id.error());
                json[nameOfReference(column)] = *id;
            } else if (row.values[i].userType() != QMetaType::QByteArray) {
                json[QString::fromLatin1(column)] = QJsonValue::fromVariant(row.values[i]);
            }
        }
        rows.append(json);
        const auto name = head && *head ? nameInWords(**session, **head) : title;
        reply.text += row.id.toString() + QStringLiteral("  ") + (name ? *name : *title) + u'\n';
    }
    const QString next = page->next ? keyAsWord(*page->next) : QString();
    reply.json = {{QStringLiteral("rows"), rows}, {QStringLiteral("next"), next}};
    const QString shown = QString::number(rows.size());
    reply.text += (next.isEmpty() ? tr("%1 shown").arg(shown) : tr("%1 shown; more: --after %2").arg(shown, next)) + u'\n';
    return reply;
}

Reply search(const Context &context)
{
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    Store &store = (*session)->store();
    const Search search(store.connection(), store.records());
    const QString typed = context.arguments.positional.first();
    const int limit = std::max(1, context.arguments.value("limit", QStringLiteral("20")).toInt());
    const bool withRestricted = context.arguments.has("restricted");
    const auto names = search.names(typed, limit, withRestricted);
    if (!names)
        return replyOf(names.error());
    const auto texts = search.texts(typed, limit, withRestricted);
    if (!texts)
        return replyOf(texts.error());
    const bool isNothing = names->empty() && texts->empty();
    using Hits = std::vector<SearchHit>;
    const auto inside = isNothing ? search.inside(typed, limit, withRestricted) : Result<Hits>(Hits());
    if (!inside)
        return replyOf(inside.error());
    Reply reply;
    QJsonArray array;
    for (const Hits *hits : {&*names, &*texts, &*inside}) {
        for (const SearchHit &hit : *hits) {
            const QString found = reasonWords(hit);
            array.append(QJsonObject{{QStringLiteral("id"), hit.id.toString()},
                                     {QStringLiteral("kind"), word(hit.entity->kind)},
                                     {QStringLiteral("title"), hit.title},
                                     {QStringLiteral("name"), hit.name},
                                     {QStringLiteral("field"), hit.field ? word(hit.field->id) : QString()},
                                     {QStringLiteral("found"), found}});
            const bool isOther = !hit.name.isEmpty() && hit.name != hit.title;
            reply.text += QStringLiteral("%1  %2  %3 (%4)\n")
                              .arg(hit.id.toString(), kindInWords(*hit.entity).leftJustified(14), hit.title,
                                   isOther ? QString(hit.name + QStringLiteral(", ") + found) : found);
        }
    }
    if (array.isEmpty())
        reply.text = tr("Nothing was found.") + u'\n';
    reply.json = {{QStringLiteral("hits"), array}};
    return reply;
}

} // namespace solnoma::cli
