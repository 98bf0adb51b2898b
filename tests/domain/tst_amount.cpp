// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amount.h"

#include <QtTest>

using namespace solnoma;

class TestAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairs_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("stem");
        QTest::newRow("how many") << QByteArray("group") << QByteArray("count");
        QTest::newRow("a figure") << QByteArray("figure") << QByteArray("value");
    }

    void pairs()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, stem);
        const Entity &of = entity(kind.constData());
        const QByteArray min = stem + "_min";
        const QByteArray max = stem + "_max";
        const Field *most = of.field(max.toStdString());
        QVERIFY(most && leastOf(of, *most) == of.field(min.toStdString()));
        QVERIFY(!leastOf(of, *of.field(min.toStdString())));
        Record record(of);
        const auto say = [&](const QByteArray &field, int amount) {
            record.set(field.toStdString(), most->kind == FieldKind::Num ? Value(double(amount)) : Value(qint64(amount)));
        };
        QVERIFY(!isBelowItsLeast(record, *most));
        say(min, 3'000'000);
        QVERIFY(!isBelowItsLeast(record, *most)); // one end alone contradicts nothing
        say(max, 2'000'000);
        QVERIFY(isBelowItsLeast(record, *most));
        say(max, 3'000'000);
        QVERIFY(!isBelowItsLeast(record, *most));
    }

    /// No pair of the field tables is forgotten.
    void everyLeastHasItsMost()
    {
        int pairs = 0;
        for (const Entity *each : allEntities()) {
            for (const Field &field : each->fields) {
                if (!field.id.ends_with("_min"))
                    continue;
                const std::string most = std::string(field.id.substr(0, field.id.size() - 4)) + "_max";
                QVERIFY2(each->field(most) && leastOf(*each, *each->field(most)) == &field, field.id.data());
                ++pairs;
            }
        }
        QVERIFY(pairs >= 2);
    }
};

QTEST_GUILESS_MAIN(TestAmount)
#include "tst_amount.moc"
