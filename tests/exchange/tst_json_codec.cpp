// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/date_codec.h"
#include "exchange/json/json_reader.h"
#include "exchange/json/json_writer.h"

#include "support/date_spec.h"
#include "test_import.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <array>

using namespace solnoma;

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

JsonNode parsed(const QByteArray &object)
{
    JsonNode tree;
    QBuffer buffer;
    buffer.setData("{\"acts\":[" + object + "]}");
    buffer.open(QIODevice::ReadOnly);
    const auto read = readJson(buffer, [&tree](JsonRecord &&record) {
        tree = std::move(record.tree);
        return true;
    });
    return read ? tree : JsonNode();
}

QString someCode(std::string_view vocabulary, int n)
{
    static const QHash<std::string_view, QStringList> iso{{"iso3166", {QStringLiteral("UZ"), QStringLiteral("TJ")}},
                                                          {"iso639", {QStringLiteral("uz"), QStringLiteral("rus")}},
                                                          {"iso15924", {QStringLiteral("Cyrl"), QStringLiteral("Latn")}},
                                                          {"iso4217", {QStringLiteral("UZS"), QStringLiteral("USD")}}};
    if (iso.contains(vocabulary))
        return iso.value(vocabulary).at(n % 2);
    const Vocabulary *found = TestImport::vocabularies().find(vocabulary);
    return found ? found->terms[static_cast<size_t>(n) % found->terms.size()].code : QString();
}

/// Makes records with a value in every field, rows to the end of the model.
class Generator
{
public:
    QJsonObject record(const Entity &entity, const QString &id, const QString &kindOfAct = {})
    {
        QJsonObject object = fields(entity, kindOfAct, false);
        object.insert(u"id", id);
        return object;
    }
    static QString idOf(std::string_view kind) { return latin(kind) + QStringLiteral(".target"); }

private:
    QJsonObject fields(const Entity &entity, const QString &kindOfAct, bool isRow)
    {
        QJsonObject object;
        for (const Field &field : entity.fields) {
            if (field.kind == FieldKind::Object || (isRow && field.id == entity.parentRef))
                continue;
            if (!field.extension().empty() && kindOfAct != latin(field.extension()))
                continue;
            const bool isActKind = entity.kind == "act" && field.id == "kind";
            const QJsonValue value = isActKind ? QJsonValue(kindOfAct) : this->value(field);
            if (field.extension().empty()) {
                object.insert(latin(field.id), value);
            } else {
                QJsonObject extension = object[latin(field.extension())].toObject();
                extension.insert(latin(field.name()), value);
                object.insert(latin(field.extension()), extension);
            }
        }
        return object;
    }

    QJsonValue value(const Field &field)
    {
        const int n = ++m_count;
        const QString text = QStringLiteral("%1 \"Ўзбек\" \\ сўз\n\t№%2 \U0001F54A").arg(latin(field.id)).arg(n);
        switch (field.kind) {
        case FieldKind::Int: return QJsonValue(static_cast<qint64>(n) - 5);
        case FieldKind::Num: return n % 2 ? QJsonValue(n) : QJsonValue(n + 0.125);
        case FieldKind::Code: return someCode(field.target, n);
        case FieldKind::Codes: {
            QJsonArray codes{someCode(field.target, n)};
            if (someCode(field.target, n + 1) != codes.first().toString())
                codes.append(someCode(field.target, n + 1));
            return codes;
        }
        case FieldKind::Texts: return QJsonArray{text, QStringLiteral("b"), text};
        case FieldKind::Date: return QDate(2020, 1, 1).addDays(n).toString(Qt::ISODate);
        case FieldKind::FuzzyDate:
            return QJsonObject{{QStringLiteral("from"), QStringLiteral("2009-09-01")},
                               {QStringLiteral("to"), QStringLiteral("2009-09-30")},
                               {QStringLiteral("precision"), QStringLiteral("month")},
                               {QStringLiteral("basis"), someCode("date_basis", n)},
                               {QStringLiteral("text"), text}};
        case FieldKind::Ref: return target(field);
        case FieldKind::Refs: return QJsonArray{target(field)};
        case FieldKind::Box: return QString::fromLatin1(QByteArray::number(n).repeated(5).toBase64());
        case FieldKind::Rows: {
            const QJsonObject row = fields(entity(field.target), {}, true);
            if (field.wish == Wish::Optional || field.wish == Wish::One)
                return row;
            return QJsonArray{row, fields(entity(field.target), {}, true)};
        }
        default: return field.kind == FieldKind::Text ? QString(text).remove(u'\n') : text;
        }
    }

    QString target(const Field &field)
    {
        if (field.target == "change")
            return QStringLiteral("01890000-0000-7000-8000-000000000001");
        return idOf(field.target == "any" ? "case" : field.target.substr(0, field.target.find(' ')));
    }

    int m_count = 0;
};

/// Bare records that the generated ones refer to; rows among them stand below an act.
QJsonObject targets()
{
    QJsonObject file;
    for (const Entity *kind : exchangeOrder())
        file.insert(latin(kind->plural), QJsonArray{QJsonObject{{QStringLiteral("id"), Generator::idOf(kind->kind)}}});
    const auto row = [](const char *kind) { return QJsonArray{QJsonObject{{QStringLiteral("id"), Generator::idOf(kind)}}}; };
    QJsonObject detention{{QStringLiteral("id"), QStringLiteral("a.detention")},
                          {QStringLiteral("kind"), QStringLiteral("detention")}};
    detention.insert(u"detention", QJsonObject{{QStringLiteral("stages"), row("custody_stage")}});
    detention.insert(u"info", row("information"));
    const QJsonArray target{QJsonObject{{QStringLiteral("role"), QStringLiteral("target")}}};
    detention.insert(u"involved", target);
    QJsonObject registration{{QStringLiteral("id"), QStringLiteral("a.registration")},
                             {QStringLiteral("kind"), QStringLiteral("registration")}};
    registration.insert(u"registration", QJsonObject{{QStringLiteral("attempts"), row("registration_attempt")}});
    registration.insert(u"involved", target);
    QJsonArray acts = file[u"acts"].toArray();
    acts.append(detention);
    acts.append(registration);
    file.insert(u"acts", acts);
    return file;
}

/// Exactly one target, and no stage within a stage of another act.
void makeFit(QJsonObject &act)
{
    QJsonArray involved = act[u"involved"].toArray();
    for (qsizetype i = 0; i < involved.size(); ++i) {
        QJsonObject row = involved[i].toObject();
        row.insert(u"role", i == 0 ? QStringLiteral("target") : QStringLiteral("ordered"));
        involved[i] = row;
    }
    act.insert(u"involved", involved);
    QJsonObject detention = act.value(u"detention").toObject();
    QJsonArray stages = detention[u"stages"].toArray();
    for (qsizetype i = 0; i < stages.size(); ++i) {
        QJsonObject row = stages[i].toObject();
        row.insert(u"id", QStringLiteral("stage.%1").arg(i));
        if (i == 0)
            row.remove(u"within");
        else
            row.insert(u"within", QStringLiteral("stage.0"));
        stages[i] = row;
    }
    if (!stages.isEmpty()) {
        detention.insert(u"stages", stages);
        act.insert(u"detention", detention);
    }
}

} // namespace

class TestJsonCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKind_data();
    void everyFieldOfEveryKind();
    void dates_data();
    void dates();
    void realDatesComeOutTheSame();
    void values_data();
    void values();
    void numbersStayExact();
    void singleRowIsAnObject();
    void rowsImplyTheirParent();
    void rowsCarryIdsWhenNamed();
    void writerIsDeterministicAndGrouped();
};

void TestJsonCodec::everyFieldOfEveryKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("kindOfAct");
    for (const Entity *kind : exchangeOrder()) {
        if (kind->kind != "act")
            QTest::newRow(std::string(kind->kind).c_str()) << latin(kind->kind) << QString();
    }
    for (const char *extension : {"detention", "registration", "harassment", "proceeding", "other"})
        QTest::newRow(extension) << QStringLiteral("act") << QString::fromLatin1(extension);
}

void TestJsonCodec::everyFieldOfEveryKind()
{
    QFETCH(QString, kind);
    QFETCH(QString, kindOfAct);
    const Entity &entity = solnoma::entity(kind.toStdString());
    QJsonObject record = Generator().record(entity, QStringLiteral("generated"), kindOfAct);
    if (kind == u"act")
        makeFit(record);
    QJsonObject file = targets();
    QJsonArray list = file[latin(entity.plural)].toArray();
    list.append(record);
    file.insert(latin(entity.plural), list);

    TestImport import;
    import.options.confirmConsents = true;
    const auto result = import.run(QJsonDocument(file).toJson());
    for (const Refusal &each : import.report.refusals)
        qWarning() << each.path << each.field << each.value << each.why;
    QVERIFY(result.isOk());
    QCOMPARE(import.sink.missing(), 0);
    const QJsonObject out = QJsonDocument::fromJson(import.dump()).object();
    const QJsonArray written = out[latin(entity.plural)].toArray();
    QVERIFY(!written.isEmpty());
    QCOMPARE(written.last().toObject(), record);
    QCOMPARE(out[latin(entity.plural)].toArray(), list);
}

void TestJsonCodec::dates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isGood");
    const auto good = [](const char *name, const char *json, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(from) << QString::fromLatin1(to) << true;
    };
    const auto bad = [](const char *name, const char *json) {
        QTest::newRow(name) << QByteArray(json) << QString() << QString() << false;
    };
    good("day", R"({"from":"2009-05-13","to":"2009-05-13","precision":"day","basis":"stated"})", "2009-05-13T00:00",
         "2009-05-13T23:59");
    good("month", R"({"from":"2009-02-01","to":"2009-02-28","precision":"month","basis":"inferred","text":"late"})",
         "2009-02-01T00:00", "2009-02-28T23:59");
    good("leap day", R"({"from":"2024-02-29","to":"2024-02-29","precision":"day"})", "2024-02-29T00:00", "2024-02-29T23:59");
    good("open start", R"({"to":"2010-11-30","precision":"range","basis":"inferred"})", "", "2010-11-30T23:59");
    good("open end", R"({"from":"2010-11-30","precision":"range"})", "2010-11-30T00:00", "");
    good("undated", R"({"precision":"none","basis":"stated"})", "", "");
    good("minute", R"({"from":"2009-05-13T14:30","to":"2009-05-13T14:30","precision":"minute"})", "2009-05-13T14:30",
         "2009-05-13T14:30");
    good("hour", R"({"from":"2009-05-13T00:00","to":"2009-05-13T00:59","precision":"hour"})", "2009-05-13T00:00",
         "2009-05-13T00:59");
    good("range of hours", R"({"from":"2009-05-13T14:00","to":"2009-05-14","precision":"range"})", "2009-05-13T14:00",
         "2009-05-14T23:59");
    good("first year", R"({"from":"0001-01-01","to":"9999-12-31","precision":"range"})", "0001-01-01T00:00", "9999-12-31T23:59");
    good("morning", R"({"from":"2009-05-13T06:00","to":"2009-05-13T11:59","precision":"range","basis":"stated"})",
         "2009-05-13T06:00", "2009-05-13T11:59");
    good("until a minute, in words", R"({"to":"2009-05-13T14:29","precision":"range","basis":"stated","text":"до «14:30»"})", "",
         "2009-05-13T14:29");
    bad("dots", R"({"from":"2009.02.28","to":"2009.02.28","precision":"day"})");
    bad("an empty day", R"({"from":"","precision":"range"})");
    bad("null", R"({"to":null,"precision":"range"})");
    bad("two days as a day", R"({"from":"2009-05-13","to":"2009-05-14","precision":"day"})");
    bad("words as a list", R"({"precision":"none","text":["a"]})");
    bad("from after to", R"({"from":"2009-05-14","to":"2009-05-13","precision":"range"})");
    bad("no such day", R"({"from":"2009-02-29","to":"2009-02-29","precision":"day"})");
    bad("no such month", R"({"from":"2009-13-01","precision":"range"})");
    bad("no such hour", R"({"from":"2009-05-13T24:00","to":"2009-05-13T24:00","precision":"minute"})");
    bad("signs", R"({"from":"2009-05-13T+1:+2","to":"2009-05-13T14:00","precision":"range"})");
    bad("other digits", R"({"from":"٢٠٠٩-٠٥-١٣","precision":"range"})");
    bad("year zero", R"({"from":"0000-01-01","precision":"range"})");
    bad("time of a day", R"({"from":"2009-05-13T10:00","to":"2009-05-13T11:00","precision":"day"})");
    bad("day for a minute", R"({"from":"2009-05-13","to":"2009-05-13","precision":"minute"})");
    bad("unknown precision", R"({"from":"2009-05-13","precision":"week"})");
    bad("unknown basis", R"({"from":"2009-05-13","precision":"range","basis":"guessed"})");
    bad("no precision", R"({"from":"2009-05-13"})");
    bad("none with a day", R"({"from":"2009-05-13","precision":"none"})");
    bad("day without days", R"({"precision":"day"})");
    bad("other member", R"({"from":"2009-05-13","precision":"range","zone":"UTC"})");
    bad("number", R"({"from":2009,"precision":"range"})");
    bad("text", R"("2009-05-13")");
    bad("seconds", R"({"from":"2009-05-13T10:00:00","precision":"range"})");
}

void TestJsonCodec::dates()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isGood);
    const JsonNode node = parsed(json);
    QVERIFY(!node.isNull());
    DateFault fault;
    const auto date = fuzzyDateFromNode(node, fault);
    QCOMPARE(date.has_value(), isGood);
    QCOMPARE(fault.why.isEmpty(), isGood);
    if (!isGood)
        return;
    QCOMPARE(date->from ? date->from->toString() : QString(), from);
    QCOMPARE(date->to ? date->to->toString() : QString(), to);
    QCOMPARE(jsonText(fuzzyDateToNode(*date), false), jsonText(node, false));
}

void TestJsonCodec::realDatesComeOutTheSame()
{
    const QList<QJsonObject> dates = test::realDateObjects();
    QCOMPARE(dates.size(), test::realDateCount);
    for (const QJsonObject &json : dates) {
        const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
        DateFault fault;
        const auto date = fuzzyDateFromNode(parsed(text), fault);
        QVERIFY2(date, text.constData());
        QCOMPARE(QJsonDocument::fromJson(jsonText(fuzzyDateToNode(*date), false)).object(), json);
    }
}

void TestJsonCodec::values_data()
{
    QTest::addColumn<QByteArray>("act");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *act, const char *path, const char *field, const char *value) {
        QTest::newRow(name) << QByteArray(act) << QString::fromLatin1(path) << QString::fromLatin1(field)
                            << QString::fromUtf8(value);
    };
    row("unknown field", R"({"id":"a","mood":"x"})", "acts[0]", "mood", "text");
    row("unknown code", R"({"id":"a","kind":"picnic"})", "acts[0]", "kind", "picnic");
    row("code cut", R"({"id":"a","kind":"123456789 123456789 123456789 123456789 123456789 123456789 123"})", "acts[0]", "kind",
        "123456789 123456789 123456789 123456789 123456789 123456789…");
    row("code list", R"({"id":"a","violations":["no such"]})", "acts[0]", "violations", "no such");
    row("code twice", R"({"id":"a","motives":["political","political"]})", "acts[0]", "motives", "");
    row("text as number", R"({"id":"a","title":7})", "acts[0]", "title", "whole number");
    row("text as null", R"({"id":"a","title":null})", "acts[0]", "title", "null");
    row("text as list", R"({"id":"a","title":["x"]})", "acts[0]", "title", "list");
    row("whole number", R"({"id":"a","kind":"registration","registration":{"reported_denials":1.5}})", "acts[0]",
        "registration.reported_denials", "number");
    row("extension of another kind", R"({"id":"a","kind":"harassment","detention":{"warrant":"no"}})", "acts[0]", "detention",
        "object");
    row("extension without kind", R"({"id":"a","detention":{"warrant":"no"}})", "acts[0]", "detention", "object");
    row("extension as text", R"({"id":"a","kind":"detention","detention":"yes"})", "acts[0]", "detention", "text");
    row("unknown in extension", R"({"id":"a","kind":"detention","detention":{"mood":"yes"}})", "acts[0]", "detention.mood",
        "text");
    row("dotted key", R"({"id":"a","kind":"detention","detention.warrant":"yes"})", "acts[0]", "detention.warrant", "text");
    row("dangling", R"({"id":"a","case":"c.none"})", "acts[0]", "case", "c.none");
    row("wrong kind", R"({"id":"a","case":"a"})", "acts[0]", "case", "a");
    row("rows as text", R"({"id":"a","involved":"p"})", "acts[0]", "involved", "text");
    row("row as number", R"({"id":"a","involved":[{},5]})", "acts[0].involved[1]", "", "whole number");
    row("in a row", R"({"id":"a","involved":[{},{"role":"boss"}]})", "acts[0].involved[1]", "role", "boss");
    row("deep row", R"({"id":"a","kind":"proceeding","proceeding":{"rulings":[{"sentences":[{"years":"2"}]}]}})",
        "acts[0].proceeding.rulings[0].sentences[0]", "years", "text");
    row("day", R"({"id":"a","as_of":"2009-2-1"})", "acts[0]", "as_of", "2009-2-1");
    row("fuzzy date", R"({"id":"a","began":"2009"})", "acts[0]", "began", "2009");
    row("in a fuzzy date", R"({"id":"a","began":{"from":"13.5.2009","precision":"range"}})", "acts[0]", "began.from",
        "13.5.2009");
    row("line break", R"({"id":"a","title":"a\nb"})", "acts[0]", "title", "text");
    row("no id", R"({"title":"x"})", "acts[0]", "id", "");
    row("id as number", R"({"id":5})", "acts[0]", "id", "whole number");
    row("empty id", R"({"id":""})", "acts[0]", "id", "");
    row("null id", R"({"id":"00000000-0000-0000-0000-000000000000"})", "acts[0]", "id", "00000000-0000-0000-0000-000000000000");
    row("id twice", R"({"id":"a"},{"id":"a"})", "acts[1]", "id", "a");
    row("row id twice", R"({"id":"a","involved":[{"id":"a"}]})", "acts[0].involved[0]", "id", "a");
    row("not an object", R"(17)", "acts[0]", "", "whole number");
}

void TestJsonCodec::values()
{
    QFETCH(QByteArray, act);
    QFETCH(QString, path);
    QFETCH(QString, field);
    TestImport import;
    const auto result = import.run("{\"acts\":[" + act + "]}");
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY(import.sink.records().empty());
    QVERIFY(!import.report.refusals.empty());
    const Refusal &refusal = import.report.refusals.front();
    QCOMPARE(refusal.path, path);
    QCOMPARE(refusal.field, field);
    QVERIFY(!refusal.why.isEmpty());
    if (QByteArray(QTest::currentDataTag()) != "code twice")
        QTEST(refusal.value, "value");
}

void TestJsonCodec::numbersStayExact()
{
    TestImport import;
    const QByteArray file = R"({"figures":[{"id":"f.1","value_min":0.1,"value_max":9007199254740992},
        {"id":"f.2","value_min":-0.0,"value_max":1e300}]})";
    QVERIFY(import.run(file).isOk());
    const QByteArray out = import.dump();
    QVERIFY(out.contains("\"value_min\": 0.1,"));
    QVERIFY(out.contains("\"value_max\": 9007199254740992\n"));
    QVERIFY(out.contains("\"value_min\": 0,"));
    QVERIFY(out.contains("\"value_max\": 1e+300\n"));
    QVERIFY(!import.run(R"({"figures":[{"id":"f.3","value_min":9007199254740993}]})"));
    QVERIFY(!import.run(R"({"figures":[{"id":"f.3","value_min":1e999}]})"));
    QVERIFY(!import.run(R"({"groups":[{"id":"g.3","count_min":9223372036854775808}]})"));
}

void TestJsonCodec::singleRowIsAnObject()
{
    TestImport import;
    QVERIFY(import.run(R"({"cases":[{"id":"c.2","safety_plan":{"why":"x"}},{"id":"c.3","safety_plan":[{"why":"x"}]}]})").isOk());
    QVERIFY(!import.run(R"({"cases":[{"id":"c.4","safety_plan":[{"why":"x"},{"why":"y"}]}]})"));
    const QJsonArray cases = QJsonDocument::fromJson(import.dump()).object()[u"cases"].toArray();
    QCOMPARE(cases[0].toObject()[u"safety_plan"].toObject()[u"why"].toString(), QStringLiteral("x"));
    QCOMPARE(cases[1].toObject()[u"safety_plan"].toObject()[u"why"].toString(), QStringLiteral("x"));
}

void TestJsonCodec::rowsImplyTheirParent()
{
    TestImport import;
    QVERIFY(import
                .run(R"({"persons":[{"id":"p.1","statuses":[{"remark":"a"},{"party":"p.1","remark":"b"}]}],
        "party_statuses":[{"id":"st.1","party":"p.1"}]})")
                .isOk());
    const Record &person = import.sink.records().front();
    QCOMPARE(person.rows("statuses").size(), size_t(2));
    QCOMPARE(person.rows("statuses")[0].ref("party"), person.id());
    const QJsonObject out = QJsonDocument::fromJson(import.dump()).object();
    QVERIFY(!out[u"persons"].toArray()[0].toObject()[u"statuses"].toArray()[1].toObject().contains(u"party"));
    QCOMPARE(out[u"party_statuses"].toArray()[0].toObject()[u"party"].toString(), QStringLiteral("p.1"));

    TestImport other;
    QVERIFY(!other.run(R"({"persons":[{"id":"p.1","statuses":[{"party":"p.2"}]},{"id":"p.2"}]})"));
    QCOMPARE(other.report.refusals.front().path, QStringLiteral("persons[0].statuses[0]"));
}

void TestJsonCodec::rowsCarryIdsWhenNamed()
{
    TestImport import;
    const QByteArray file = R"({"cases":[{"id":"c.1","remedies":[{"about":"row.1"}]}],
        "acts":[{"id":"a.1","kind":"detention","involved":[{"role":"target"}],"detention":{"stages":[{"id":"row.1","seq":1},{"seq":2,"within":"row.1"}]}}]})";
    QVERIFY(import.run(file).isOk());
    const QJsonObject act = QJsonDocument::fromJson(import.dump()).object()[u"acts"].toArray()[0].toObject();
    const QJsonArray stages = act[u"detention"].toObject()[u"stages"].toArray();
    QCOMPARE(stages[0].toObject()[u"id"].toString(), QStringLiteral("row.1"));
    QVERIFY(!stages[1].toObject().contains(u"id"));
    QCOMPARE(stages[1].toObject()[u"within"].toString(), QStringLiteral("row.1"));
}

void TestJsonCodec::writerIsDeterministicAndGrouped()
{
    TestImport first;
    const QByteArray file = R"({"acts":[{"id":"a.1"}],"persons":[{"id":"p.1"}]})";
    QVERIFY(first.run(file).isOk());
    TestImport second;
    second.clock.advance(1000);
    QVERIFY(second.run(file).isOk());
    QCOMPARE(first.dump(), second.dump());
    QVERIFY(first.dump().indexOf("persons") < first.dump().indexOf("acts"));

    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer, first.sink.names());
    QVERIFY(writer.begin({JsonNode::Object()}).isOk());
    QVERIFY(writer.write(Record(entity("act"))).isOk());
    QVERIFY(writer.write(Record(entity("case"))).isOk());
    QVERIFY(!writer.write(Record(entity("act"))));
}

QTEST_GUILESS_MAIN(TestJsonCodec)
#include "tst_json_codec.moc"
