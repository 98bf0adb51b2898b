// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_request.h"

#include "base/reason.h"
#include "store/payload.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace solnoma {

namespace {

using HitAnswer = ExportRequest::HitAnswer;

constexpr std::array hitAnswers{std::pair{"replace_by_role", HitAnswer::ReplaceByRole},
                                std::pair{"another_person", HitAnswer::AnotherPerson}, std::pair{"cleared", HitAnswer::Cleared}};

/// Reads one file of decisions against one vault.
class DecisionReader
{
public:
    DecisionReader(Session &session, ExportRequest &request) : m_session(session), m_request(request) {}

    Result<void> read(const QJsonObject &file)
    {
        for (auto it = file.begin(); it != file.end(); ++it)
            SOLNOMA_TRY(readMember(it.key(), it.value()));
        return {};
    }

private:
    Result<void> readMember(const QString &key, const QJsonValue &value)
    {
        if (key == u"tick")
            return readIds(key, value, [this](const Uuid7 &id) { m_request.ticked.insert(id); });
        if (key == u"leave_out")
            return readIds(key, value, [this](const Uuid7 &id) { m_request.leftOut.insert(id); });
        if (key == u"limits_kept")
            return readIds(key, value, [this](const Uuid7 &id) { m_request.limitsKept.insert(id); });
        if (key == u"confirm")
            return readConfirmed(value);
        if (key == u"known_to_few")
            return readKnownToFew(value);
        if (key == u"hits")
            return readHits(value);
        return Error{ErrorCode::Invalid, key,
                     Reason::tr("is not one of tick, leave_out, confirm, known_to_few, limits_kept, hits")};
    }

    Result<Uuid7> idOf(const QString &place, const QString &reference)
    {
        const auto found = m_session.store().records().look(reference);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::NotFound, place, Reason::tr("there is no record %1").arg(reference)};
        return (*found)->id;
    }

    Result<void> readIds(const QString &key, const QJsonValue &value, const std::function<void(const Uuid7 &)> &keep)
    {
        if (!value.isArray())
            return Error{ErrorCode::Invalid, key, Reason::tr("is a list of references")};
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto id = idOf(QStringLiteral("%1[%2]").arg(key).arg(i), list[i].toString());
            if (!id)
                return id.error();
            keep(*id);
        }
        return {};
    }

    Result<void> readConfirmed(const QJsonValue &value)
    {
        const QJsonArray list = value.toArray();
        if (!value.isArray())
            return Error{ErrorCode::Invalid, QStringLiteral("confirm"), Reason::tr("is a list of records with fields")};
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString place = QStringLiteral("confirm[%1]").arg(i);
            const QJsonObject one = list[i].toObject();
            const QString field = one[u"field"].toString();
            const auto id = idOf(place, one[u"record"].toString());
            if (!id)
                return id.error();
            const auto head = m_session.store().records().head(*id);
            if (!head)
                return head.error();
            if (!(*head)->entity->has(field.toStdString()))
                return Error{ErrorCode::Invalid, place, Reason::tr("there is no field %1").arg(field)};
            m_request.confirmed.emplace(*id, field);
        }
        return {};
    }

    Result<void> readKnownToFew(const QJsonValue &value)
    {
        const QJsonObject answers = value.toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            const auto id = idOf(QStringLiteral("known_to_few"), it.key());
            if (!id)
                return id.error();
            m_request.knownToFew.emplace(*id, it.value().toString());
        }
        return {};
    }

    Result<void> readHits(const QJsonValue &value)
    {
        const QJsonObject answers = value.toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it) {
            const QString answer = it.value().toString();
            const auto known =
                std::ranges::find_if(hitAnswers, [&](const auto &one) { return answer == QLatin1String(one.first); });
            if (known == hitAnswers.end())
                return Error{ErrorCode::Invalid, QStringLiteral("hits"), Reason::tr("%1 is no answer").arg(answer)};
            m_request.hits.emplace(it.key(), known->second);
        }
        return {};
    }

    Session &m_session;
    ExportRequest &m_request;
};

QJsonArray ids(const std::set<Uuid7> &set)
{
    QJsonArray array;
    for (const Uuid7 &id : set)
        array.append(id.toString());
    return array;
}

} // namespace

Result<void> readDecisions(Session &session, const QByteArray &json, ExportRequest &request)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{ErrorCode::Invalid, QStringLiteral("decisions"),
                     Reason::tr("is no JSON from byte %1 on").arg(parsed.offset)};
    if (!document.isObject())
        return Error{ErrorCode::Invalid, QStringLiteral("decisions"), Reason::tr("an object was expected")};
    return DecisionReader(session, request).read(document.object());
}

QByteArray decisionsAsJson(const ExportRequest &request)
{
    QJsonArray confirmed;
    for (const auto &[record, field] : request.confirmed)
        confirmed.append(QJsonObject{{QStringLiteral("record"), record.toString()}, {QStringLiteral("field"), field}});
    QJsonObject known;
    for (const auto &[information, words] : request.knownToFew)
        known[information.toString()] = words;
    QJsonObject hits;
    for (const auto &[key, answer] : request.hits) {
        const auto name = std::ranges::find_if(hitAnswers, [&](const auto &one) { return one.second == answer; });
        hits[key] = QLatin1String(name->first);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("tick"), ids(request.ticked)},
                                     {QStringLiteral("leave_out"), ids(request.leftOut)},
                                     {QStringLiteral("confirm"), confirmed},
                                     {QStringLiteral("known_to_few"), known},
                                     {QStringLiteral("limits_kept"), ids(request.limitsKept)},
                                     {QStringLiteral("hits"), hits}})
        .toJson(QJsonDocument::Compact);
}

namespace {

void addTo(QCryptographicHash &hash, const Record &record)
{
    hash.addData(record.id().toBytes());
    hash.addData(writePayload(record, std::nullopt));
    for (const auto &[field, rows] : record.allRows()) {
        for (const Record &row : rows)
            addTo(hash, row);
    }
}

QString seenOf(const RecordSet &file, const Uuid7 &id)
{
    const Record *record = file.find(id);
    if (!record)
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTo(hash, *record);
    return QString::fromLatin1(hash.result().toHex().first(16));
}

} // namespace

QJsonObject seenIn(const ExportRequest &request, const RecordSet &file)
{
    std::set<Uuid7> decided = request.ticked;
    decided.insert(request.limitsKept.begin(), request.limitsKept.end());
    for (const auto &[record, field] : request.confirmed)
        decided.insert(record);
    for (const auto &[information, words] : request.knownToFew)
        decided.insert(information);
    QJsonObject seen;
    for (const Uuid7 &id : decided)
        seen[id.toString()] = seenOf(file, id);
    return seen;
}

int dropChanged(ExportRequest &request, const RecordSet &file, const QJsonObject &seen)
{
    const auto isChanged = [&](const Uuid7 &id) {
        const QString then = seen[id.toString()].toString();
        return then.isEmpty() || then != seenOf(file, id);
    };
    std::size_t dropped = std::erase_if(request.ticked, isChanged);
    dropped += std::erase_if(request.limitsKept, isChanged);
    dropped += std::erase_if(request.confirmed, [&](const auto &each) { return isChanged(each.first); });
    dropped += std::erase_if(request.knownToFew, [&](const auto &each) { return isChanged(each.first); });
    return static_cast<int>(dropped);
}

} // namespace solnoma
