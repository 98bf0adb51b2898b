// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generator.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace solnoma::bench {

using test::CrowdMaker;

namespace {

constexpr int Places = 50;
constexpr int Bodies = 20;
constexpr int Sources = 100;
constexpr int Words = 6000;

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

QString id(const char *kind, int number)
{
    return code(kind) + QString::number(number);
}

QString personId(int caseNumber, int which)
{
    return id("p.", caseNumber) + u'.' + QString::number(which);
}

QJsonObject day(QDate date)
{
    const QString text = date.toString(Qt::ISODate);
    return {{code("from"), text}, {code("to"), text}, {code("precision"), code("day")}, {code("basis"), code("stated")}};
}

QDate dayOf(int caseNumber, int act)
{
    return QDate(2012, 1, 1).addDays((caseNumber * 37 + act * 11) % 5000);
}

QJsonObject name(const QString &full, const char *kind, const char *script)
{
    const QStringList parts = full.split(u' ');
    return {{code("full"), full},       {code("family"), parts.first()}, {code("given"), parts.last()},
            {code("kind"), code(kind)}, {code("language"), code("uz")},  {code("script"), code(script)}};
}

QJsonArray information(int caseNumber, int act, int count)
{
    QJsonArray rows;
    for (int i = 0; i < count; ++i) {
        rows.append(QJsonObject{{code("source"), id("s.", (caseNumber * 7 + act * 3 + i) % Sources)},
                                {code("basis"), code(i == 0 ? "own" : "told_direct")},
                                {code("stance"), code(i == 0 ? "supports" : "adds")},
                                {code("credibility"), code("2")},
                                {code("conveyed"), day(dayOf(caseNumber, act).addDays(9 + i))}});
    }
    return rows;
}

QJsonArray involved(int caseNumber, int act)
{
    return {QJsonObject{{code("party"), personId(caseNumber, act % 2)}, {code("role"), code("target")}},
            QJsonObject{{code("party"), id("o.", caseNumber % Bodies)},
                        {code("role"), code("perpetrator")},
                        {code("perpetrator_type"), code("police")},
                        {code("assertion"), code("alleged")}}};
}

QJsonObject detention(int caseNumber)
{
    const QDate first = dayOf(caseNumber, 0);
    QJsonArray stages;
    int from = 0;
    for (const auto &[stage, days] : {std::pair{"police_custody", 3}, std::pair{"pretrial_facility", 60}}) {
        stages.append(QJsonObject{{code("seq"), stages.size() + 1},
                                  {code("stage"), code(stage)},
                                  {code("began"), day(first.addDays(from))},
                                  {code("ended"), day(first.addDays(from + days))},
                                  {code("place"), id("pl.", (caseNumber + from) % Places)},
                                  {code("holder"), id("o.", caseNumber % Bodies)},
                                  {code("assertion"), code("reported")}});
        from += days;
    }
    return {{code("stages"), stages}, {code("warrant"), code("no")}};
}

QJsonObject harassment()
{
    return {{code("kinds"), QJsonArray{code("summoned"), code("warned")}}, {code("channels"), QJsonArray{code("phone")}}};
}

void writeArray(QIODevice &device, const char *kind, int count, const std::function<QJsonObject(int)> &make)
{
    device.write(",\n\"" + QByteArray(kind) + "\": [");
    for (int i = 0; i < count; ++i)
        device.write((i > 0 ? ",\n" : "\n") + QJsonDocument(make(i)).toJson(QJsonDocument::Compact));
    device.write("]");
}

} // namespace

Generator::Generator()
{
    CrowdMaker random(m_folder, 1);
    for (int i = 0; i < Words; ++i)
        m_words << random.surname().toLower();
}

QString Generator::personName(int caseNumber, int which) const
{
    CrowdMaker random(m_folder, static_cast<unsigned>(caseNumber) * 2 + static_cast<unsigned>(which) + 10);
    const QString surname = random.surname();
    return surname + u' ' + random.given();
}

QString Generator::sentence(CrowdMaker &random, int length) const
{
    // Some words are far more frequent than others, as in any language.
    QString text;
    while (text.size() < length) {
        const int range = random.below(3) == 0 ? 60 : random.below(2) == 0 ? 800 : Words;
        text += m_words[random.below(range)] + u' ';
    }
    text.back() = u'.';
    text[0] = text[0].toUpper();
    return text;
}

QString Generator::account(int caseNumber, int act) const
{
    CrowdMaker random(m_folder, static_cast<unsigned>(caseNumber) * 3 + static_cast<unsigned>(act) + 900'000);
    const QString text = sentence(random, 200);
    return caseNumber % 2 == 0 ? text : test::uzbekLatin(text);
}

void Generator::write(QIODevice &device, int cases) const
{
    device.write(R"({"schema_note": {"what": "Invented, for measuring", "defaults": {}})");
    writeArray(device, "sources", Sources, [](int n) {
        return QJsonObject{{code("id"), id("s.", n)},
                           {code("label"), QStringLiteral("Monitor %1 (invented)").arg(n)},
                           {code("cite_level"), code("class")},
                           {code("kind"), code("monitor")},
                           {code("reliability"), code("B")}};
    });
    writeArray(device, "places", Places, [this](int n) {
        return QJsonObject{
            {code("id"), id("pl.", n)}, {code("name"), m_words[n]}, {code("kind"), code("city")}, {code("country"), code("UZ")}};
    });
    writeArray(device, "organisations", Bodies, [this](int n) {
        const QString full = m_words[Places + n] + QStringLiteral(" тумани");
        return QJsonObject{{code("id"), id("o.", n)},
                           {code("kind"), code("police")},
                           {code("country"), code("UZ")},
                           {code("names"), QJsonArray{QJsonObject{{code("full"), full}, {code("kind"), code("usual")}}}}};
    });
    writeArray(device, "persons", cases * 2, [this](int n) {
        const QString full = personName(n / 2, n % 2);
        return QJsonObject{
            {code("id"), personId(n / 2, n % 2)},
            {code("names"), QJsonArray{name(full, "usual", "Cyrl"), name(test::uzbekLatin(full), "translit", "Latn")}},
            {code("sex"), code(n % 3 == 0 ? "f" : "m")},
            {code("citizenships"), QJsonArray{code("UZ")}},
            {code("roles"), QJsonArray{code("blogger")}},
            {code("activity"), account(n, 7).left(80)}};
    });
    writeArray(device, "cases", cases, [this](int n) {
        return QJsonObject{{code("id"), id("c.", n)},
                           {code("title"), account(n, 5).left(40)},
                           {code("countries"), QJsonArray{code("UZ")}},
                           {code("status"), code("open")},
                           {code("priority"), code(n % 9 == 0 ? "high" : "normal")},
                           {code("opened"), dayOf(n, 3).toString(Qt::ISODate)},
                           {code("summary"), account(n, 6)},
                           {code("subjects"), QJsonArray{personId(n, 0), personId(n, 1)}}};
    });
    writeArray(device, "acts", cases * 3, [this](int n) {
        const int file = n / 3;
        const int act = n % 3;
        QJsonObject object{{code("id"), id("a.", n)},
                           {code("case"), id("c.", file)},
                           {code("kind"), code(act == 0 ? "detention" : "harassment")},
                           {code("began"), day(dayOf(file, act))},
                           {code("ended"), day(dayOf(file, act).addDays(act == 0 ? 63 : 0))},
                           {code("ongoing"), code("no")},
                           {code("place"), id("pl.", n % Places)},
                           {code("motives"), QJsonArray{code("blogging")}},
                           {code("account"), account(file, act)},
                           {code("assertion"), code("reported")},
                           {code("involved"), involved(file, act)},
                           {code("info"), information(file, act, 2)}};
        if (act == 0)
            object.insert(code("detention"), detention(file));
        else
            object.insert(code("harassment"), harassment());
        return object;
    });
    device.write("}\n");
}

} // namespace solnoma::bench
