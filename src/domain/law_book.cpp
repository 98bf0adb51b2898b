// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/edtf.h"
#include "domain/law.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace solnoma {

namespace {

constexpr std::array subjectCodes{"custody_without_judge", "custody_without_judge_child", "administrative_arrest",
                                  "registration_answer", "registration_appeal"};
constexpr std::array countingCodes{"hours", "days", "calendar_days", "working_days", "months"};
constexpr int largestAmount = 3660;

/// Reads one entry; `bad` gets the key that is missing or not understood.
class EntryReader
{
public:
    EntryReader(const QJsonObject &entry, QString &bad) : m_entry(entry), m_bad(bad) {}

    QString text(QLatin1String key, bool mayBeEmpty = false)
    {
        const QJsonValue value = m_entry.value(key);
        if (!value.isString() || (value.toString().isEmpty() && !mayBeEmpty))
            m_bad = key;
        return value.toString();
    }
    /// By language; English must be there.
    QHash<QString, QString> texts(QLatin1String key)
    {
        QHash<QString, QString> texts;
        const QJsonObject all = m_entry.value(key).toObject();
        for (auto each = all.begin(); each != all.end(); ++each) {
            texts.insert(each.key(), each.value().toString());
            if (each.value().toString().isEmpty())
                m_bad = key;
        }
        if (texts.value(QStringLiteral("en")).isEmpty())
            m_bad = key;
        return texts;
    }
    template <typename Enum> Enum code(QLatin1String key, const auto &codes)
    {
        const QString text = m_entry.value(key).toString();
        for (size_t i = 0; i < codes.size(); ++i) {
            if (text == QLatin1String(codes[i]))
                return static_cast<Enum>(i);
        }
        m_bad = key;
        return {};
    }
    /// An EDTF date; absent is open.
    FuzzyDate date(QLatin1String key)
    {
        if (!m_entry.contains(key))
            return {};
        const auto read = fromEdtf(m_entry.value(key).toString());
        if (read && !read->date.isNull())
            return read->date;
        m_bad = key;
        return {};
    }
    int amount(QLatin1String key)
    {
        const int amount = m_entry.value(key).toInt();
        if (amount < 1 || amount > largestAmount)
            m_bad = key;
        return amount;
    }
    bool flag(QLatin1String key)
    {
        if (!m_entry.value(key).isBool())
            m_bad = key;
        return m_entry.value(key).toBool();
    }

private:
    const QJsonObject &m_entry;
    QString &m_bad;
};

LawLimit limitFrom(const QJsonObject &entry, const QString &country, QString &bad)
{
    EntryReader reader(entry, bad);
    LawLimit limit;
    limit.country = country;
    limit.subject = reader.code<LawSubject>(QLatin1String("subject"), subjectCodes);
    limit.from = reader.date(QLatin1String("from"));
    limit.to = reader.date(QLatin1String("to"));
    limit.amount = reader.amount(QLatin1String("amount"));
    limit.counting = reader.code<LawCounting>(QLatin1String("counting"), countingCodes);
    limit.rules = reader.texts(QLatin1String("rule"));
    limit.article = reader.text(QLatin1String("article"), true);
    limit.verified = reader.flag(QLatin1String("verified"));
    limit.asOf = reader.date(QLatin1String("as_of"));
    limit.source = reader.text(QLatin1String("source"));
    if (limit.verified && limit.asOf.isUndated())
        bad = QStringLiteral("as_of");
    return limit;
}

Error invalid(const QString &place, const char *why)
{
    return {ErrorCode::Invalid, place, QString::fromLatin1(why)};
}

} // namespace

Result<LawBook> LawBook::fromJson(const QByteArray &json, const QString &fileName)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QString country = file.value(u"country").toString();
    if (country.isEmpty() || !file.value(u"limits").isArray())
        return invalid(fileName, "is no file of legal limits");
    LawBook book;
    const QJsonArray limits = file.value(u"limits").toArray();
    for (qsizetype i = 0; i < limits.size(); ++i) {
        QString bad;
        book.m_limits.push_back(limitFrom(limits[i].toObject(), country, bad));
        if (!bad.isEmpty())
            return invalid(fileName + u" limits[" + QString::number(i) + u"]." + bad, "is missing or not understood");
    }
    return book;
}

Result<LawBook> LawBook::load()
{
    loadResources();
    LawBook all;
    const QDir folder(QStringLiteral(":/solnoma/law"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return invalid(name, "cannot be read");
        const auto book = fromJson(file.readAll(), name);
        if (!book)
            return book.error();
        all.m_limits.insert(all.m_limits.end(), book->m_limits.begin(), book->m_limits.end());
    }
    return all;
}

} // namespace solnoma
