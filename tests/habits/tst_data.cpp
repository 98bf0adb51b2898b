// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_rules.h"

#include <QTest>

using namespace solnoma;
using namespace solnoma::habits;

/// Vocabularies and field tables as data: whole, and fitting each other. Every check is shown a fault that it must find.
class TestData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vocabulariesAreWhole();
    void vocabularyFaultsAreFound_data();
    void vocabularyFaultsAreFound();
    void fieldTablesAreWhole();
    void fieldFaultsAreFound_data();
    void fieldFaultsAreFound();
};

void TestData::vocabulariesAreWhole()
{
    const SourceTree tree(QStringLiteral(SOLNOMA_SOURCE_DIR));
    const QStringList paths = tree.files(QStringLiteral("resources/vocabularies"), {QStringLiteral("*.json")});
    QVERIFY(paths.size() > 90);
    QStringList faults;
    for (const QString &path : paths)
        faults += vocabularyFaults(path.section(u'/', -1).chopped(5), tree.text(path).toUtf8());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));

    const auto read = Vocabularies::load();
    QVERIFY(read);
    QCOMPARE(read->names().size(), paths.size()); // none forgotten in the resources of the program
}

void TestData::vocabularyFaultsAreFound_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &usedIn, const QByteArray &terms, const char *fault) {
        QTest::newRow(name) << QByteArray("{\"title\": {\"en\": \"Sex\"}, \"used_in\": \"" + usedIn + "\", \"terms\": [" + terms +
                                          "]}")
                            << QString::fromUtf8(fault);
    };
    const QByteArray explained = R"("explain": {"en": "As told", "ru": "По рассказу", "uz": "Aytilganicha"})";
    const QByteArray good = R"({"code": "female", "label": {"en": "Female"}, )" + explained + "}";
    row("whole", "person.sex", good, "");
    row("not json", "person.sex", good + "}", "sex: ");
    row("no terms", "person.sex", "", "sex: no terms");
    row("code twice", "person.sex", good + "," + good, "sex female: twice");
    row("bad code", "person.sex", R"({"code": "Fe male", "label": {"en": "Female"}})", "sex Fe male: not a code");
    row("no label", "person.sex", R"({"code": "female", "label": {"ru": "Женщина"}})", "sex female: no English label");
    row("longest label", "person.sex",
        R"({"code": "female", "label": {"en": ")" + QByteArray(40, 'a') + R"("}, )" + explained + "}", "");
    row("no explanation", "person.sex", R"({"code": "female", "label": {"en": "Female"}})", "sex female: no explanation en");
    row("not explained in Uzbek", "person.sex",
        R"({"code": "female", "label": {"en": "Female"}, "explain": {"en": "As told", "ru": "По рассказу"}})",
        "sex female: no explanation uz");
    row("long label", "person.sex", R"({"code": "female", "label": {"en": ")" + QByteArray(41, 'a') + R"("}})",
        "sex female: label en");
    const QByteArray unread = R"({"code": "female", "label": {"en": "Female"}, "checked": false, )" + explained;
    row("looked up nowhere", "person.sex", unread + "}", "sex female: no source");
    row("looked up", "person.sex", unread + R"(, "source": "lex.uz"})", "");
    row("no such field", "person.sexes", good, "sex: no field person.sexes");
    row("no such kind", "persona.sex", good, "sex: no field persona.sex");
    row("other vocabulary", "person.sex, act.kind", good, "sex: act.kind uses act_kind");
    row("of an extension", "detention.safeguards_met / safeguards_lost", good, "sex: detention.safeguards_met uses safeguard");
}

void TestData::vocabularyFaultsAreFound()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, fault);
    const QStringList faults = vocabularyFaults(QStringLiteral("sex"), json);
    if (fault.isEmpty())
        QCOMPARE(faults, QStringList());
    else
        QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestData::fieldTablesAreWhole()
{
    const auto vocabularies = Vocabularies::load();
    QVERIFY(vocabularies);
    QVERIFY(allEntities().size() > 40);
    QStringList faults;
    for (const Entity *entity : allEntities())
        faults += fieldTableFaults(*entity, *vocabularies);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestData::fieldFaultsAreFound_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("fault");
    QTest::newRow("whole") << Field{"sex", FieldKind::Code, Wish::One, "sex", "Sex", "As told"} << QString();
    QTest::newRow("no label") << Field{"sex", FieldKind::Text, Wish::One, "", "", "As told"} << QStringLiteral("x.sex: label");
    QTest::newRow("no label at all") << Field{"sex", FieldKind::Text, Wish::One, "", nullptr, "As told"}
                                     << QStringLiteral("x.sex: label");
    QTest::newRow("empty help") << Field{"sex", FieldKind::Text, Wish::One, "", "Sex", " "} << QStringLiteral("x.sex: no help");
    QTest::newRow("no help") << Field{"sex", FieldKind::Text, Wish::One, "", "Sex", nullptr} << QStringLiteral("x.sex: no help");
    QTest::newRow("no vocabulary") << Field{"sex", FieldKind::Codes, Wish::One, "sexes", "Sex", "As told"}
                                   << QStringLiteral("x.sex: no vocabulary sexes");
    QTest::newRow("no kind") << Field{"sex", FieldKind::Refs, Wish::One, "person men", "Sex", "As told"}
                             << QStringLiteral("x.sex: no kind men");
    QTest::newRow("no rows") << Field{"sex", FieldKind::Rows, Wish::One, "men", "Sex", "As told"}
                             << QStringLiteral("x.sex: no kind men");
    QTest::newRow("twice") << Field{"first", FieldKind::Text, Wish::One, "", "First", "As told"}
                           << QStringLiteral("x.first: twice");
}

void TestData::fieldFaultsAreFound()
{
    QFETCH(Field, field);
    QFETCH(QString, fault);
    const auto vocabularies = Vocabularies::load();
    QVERIFY(vocabularies);
    const std::array fields{Field{"first", FieldKind::Text, Wish::One, "", "First", "As told"}, field};
    const QStringList faults = fieldTableFaults(Entity{"x", "x", "xs", "X", "", fields}, *vocabularies);
    QCOMPARE(faults, fault.isEmpty() ? QStringList() : QStringList(fault));
}

QTEST_GUILESS_MAIN(TestData)
#include "tst_data.moc"
