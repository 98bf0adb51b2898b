// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"

#include "names/uzbek_cyrillic.h"
#include "resources/resources.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace solnoma {

namespace {

/// What stands between semicolons or brackets and in the English word for word is an address or the name of a form: whoever
/// copies it onto an envelope needs its own letters.
QString inCyrillic(const QString &latin, const QString &english)
{
    static const QRegularExpression end(QStringLiteral("[;()]"));
    QString out;
    for (qsizetype from = 0; from < latin.size();) {
        const qsizetype at = latin.indexOf(end, from);
        const qsizetype to = at < 0 ? latin.size() : at;
        const QString part = latin.sliced(from, to - from);
        out += english.contains(part.trimmed()) ? part : uzbekCyrillic(part);
        out += latin.sliced(to, at < 0 ? 0 : 1);
        from = to + 1;
    }
    return out;
}

class Reader
{
public:
    explicit Reader(const QString &language) : m_language(language) {}

    /// In the language, else the English in brackets, as Vocabularies say it.
    QString said(const QJsonValue &texts) const
    {
        const QJsonObject all = texts.toObject();
        const QString own = all[m_language.section(u'-', 0, 0)].toString();
        const QString english = all[u"en"].toString();
        if (own.isEmpty())
            return english.isEmpty() ? QString() : QString(u'[' + english + u']');
        return m_language == u"uz-Cyrl" ? inCyrillic(own, english) : own;
    }

    /// What is the same in every language, or has words in it.
    QString sameOrSaid(const QJsonValue &text) const { return text.isObject() ? said(text) : text.toString(); }

    static Provenance provenance(const QJsonObject &object)
    {
        return {object[u"source"].toString(), object[u"checked_on"].toString(), object[u"as_of"].toString(),
                object[u"verified"].toBool()};
    }

    static QStringList listOf(const QJsonValue &array)
    {
        QStringList all;
        for (const QJsonValue &each : array.toArray())
            all.append(each.toString());
        return all;
    }

    Mandate mandate(const QJsonObject &object) const
    {
        Mandate read{object[u"code"].toString(),
                     said(object[u"name"]),
                     said(object[u"scope"]),
                     sameOrSaid(object[u"form"]),
                     sameOrSaid(object[u"address"]),
                     listOf(object[u"languages"]),
                     provenance(object),
                     {},
                     {},
                     listOf(object[u"none"]),
                     listOf(object[u"not_found"]),
                     said(object[u"languages"])};
        const QJsonArray seen = object[u"verified_fields"].toArray();
        for (const char *part : {"name", "scope", "form", "address", "languages"}) {
            const QString field = QString::fromLatin1(part);
            const QJsonValue value = object[field];
            if (value.isArray() ? value.toArray().isEmpty() : sameOrSaid(value).isEmpty())
                continue;
            // "name.ru": in that language alone.
            const bool isSeen = seen.contains(field) || seen.contains(QString(field + u'.' + m_language.section(u'-', 0, 0)));
            (isSeen ? read.verified : read.unverified).append(field);
        }
        return read;
    }

    Instrument instrument(const QJsonObject &object) const
    {
        Instrument read{object[u"short"].toString(), said(object[u"name"]), {}, {}, {}, {}, provenance(object)};
        const auto addParties = [&](QStringView key, bool isParty) {
            for (const QJsonValue &each : object[key].toArray()) {
                const QJsonObject party = each.isString() ? QJsonObject{{QStringLiteral("country"), each}} : each.toObject();
                read.parties.push_back({party[u"country"].toString(), party[u"joined"].toString(), isParty, provenance(party)});
            }
        };
        addParties(u"parties", true);
        addParties(u"not_parties", false);
        const QJsonObject complaint = object[u"complaint"].toObject();
        read.complaintBody = sameOrSaid(complaint[u"body"]);
        read.complaintRemark = said(complaint[u"remark"]);
        const QJsonObject since = complaint[u"since"].toObject();
        for (auto each = since.begin(); each != since.end(); ++each)
            read.acceptances.push_back({each.key(), each.value().toString(), true, false});
        for (const QJsonValue &each : complaint[u"not_accepted"].toArray()) {
            const QJsonObject state = each.toObject();
            read.acceptances.push_back(
                {state[u"country"].toString(), state[u"as_of"].toString(), false, state[u"verified"].toBool()});
        }
        return read;
    }

    static LawArticle::Law law(const QJsonObject &object)
    {
        return {object[u"adopted"].toString(), object[u"from"].toString(), provenance(object)};
    }

    LawArticle article(const QJsonObject &object, const LawArticle::Law &law) const
    {
        return {object[u"country"].toString(),
                said(object[u"code_name"]),
                object[u"article"].toString(),
                said(object[u"title"]),
                said(object[u"used_for"]),
                object[u"from"].toString(),
                object[u"to"].toString(),
                listOf(object[u"suggests"]),
                provenance(object),
                law};
    }

    CountryWithoutArticles withoutArticles(const QJsonObject &object) const
    {
        return {object[u"country"].toString(), said(object[u"why"]), provenance(object)};
    }

private:
    QString m_language;
};

Result<QJsonArray> listIn(const QString &file, QStringView key)
{
    loadResources();
    QFile opened(QStringLiteral(":/solnoma/reference/") + file);
    const QJsonDocument document = opened.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(opened.readAll()) : QJsonDocument();
    const QJsonArray list = document.object()[key].toArray();
    if (list.isEmpty())
        return Error{ErrorCode::Damaged, file, faultInTheProgram("no reference data")};
    return list;
}

} // namespace

Result<Reference> Reference::load(const QString &language)
{
    const Reader reader(language);
    Reference all;
    const auto mandates = listIn(QStringLiteral("mandates.json"), u"mandates");
    const auto instruments = listIn(QStringLiteral("instruments.json"), u"instruments");
    const auto articles = listIn(QStringLiteral("law_articles.json"), u"articles");
    const auto codes = listIn(QStringLiteral("law_articles.json"), u"codes");
    const auto withoutArticles = listIn(QStringLiteral("law_articles.json"), u"without_articles");
    if (!mandates)
        return mandates.error();
    if (!instruments)
        return instruments.error();
    if (!articles)
        return articles.error();
    if (!codes)
        return codes.error();
    if (!withoutArticles)
        return withoutArticles.error();
    for (const QJsonValue &each : *mandates)
        all.mandates.push_back(reader.mandate(each.toObject()));
    for (const QJsonValue &each : *instruments)
        all.instruments.push_back(reader.instrument(each.toObject()));
    const auto codeOf = [](const QJsonObject &object) {
        return QString(object[u"country"].toString() + u' ' + object[u"code"].toString());
    };
    QHash<QString, LawArticle::Law> laws;
    for (const QJsonValue &each : *codes)
        laws.insert(codeOf(each.toObject()), Reader::law(each.toObject()));
    for (const QJsonValue &each : *articles) {
        const QJsonObject object = each.toObject();
        // An order made under a law has a day of its own, with the source of the entry.
        const QString ownDay = object[u"adopted"].toString();
        const LawArticle::Law law = ownDay.isEmpty() ? laws.value(codeOf(object)) : LawArticle::Law{ownDay, {}, {}};
        all.articles.push_back(reader.article(object, law));
    }
    for (const QJsonValue &each : *withoutArticles)
        all.withoutArticles.push_back(reader.withoutArticles(each.toObject()));
    return all;
}

} // namespace solnoma
