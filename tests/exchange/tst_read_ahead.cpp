// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/read_ahead.h"

#include <QBuffer>
#include <QTest>
#include <QThread>

using namespace solnoma;

namespace {

/// So many places, each with a name of that size.
QByteArray fileOf(int places, qsizetype nameSize = 200)
{
    QByteArray json("{\"places\": [");
    for (int i = 0; i < places; ++i)
        json += (i > 0 ? ", " : "") + QByteArray("{\"id\": \"pl.") + QByteArray::number(i) + "\", \"name\": \"" +
                QByteArray(nameSize, 'x') + "\"}";
    return json + "]}";
}

} // namespace

class TestReadAhead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderAndBothThreads()
    {
        QByteArray json = fileOf(3000);
        QBuffer buffer(&json);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const QThread *taking = QThread::currentThread();
        const QThread *reading = nullptr;
        qint64 next = 0;
        qint64 position = 0;
        const auto read = readJsonAhead(
            buffer,
            [&](const JsonRecord &record) {
                reading = QThread::currentThread();
                return record.ordinal % 2 == 0 ? std::optional(Record(*record.entity)) : std::nullopt;
            },
            [&](ReadRecord &&each) {
                const bool isNext = each.json.ordinal == next++ && each.record.has_value() == (each.json.ordinal % 2 == 0);
                const bool isFurther = each.bytesRead > position && QThread::currentThread() == taking;
                position = each.bytesRead;
                return isNext && isFurther;
            });
        QVERIFY2(read.isOk(), qPrintable(read.isOk() ? QString() : read.error().detail));
        QCOMPARE(next, 3000);
        QVERIFY(reading && reading != taking);
        QVERIFY(position > json.size() - 300);
    }

    /// Whoever stops waits for nobody: the reader is far behind, or has filled the belt.
    void stopsWhenNothingMoreIsWanted_data()
    {
        QTest::addColumn<int>("places");
        QTest::addColumn<int>("wanted");
        QTest::newRow("at the first of many") << 20000 << 1;
        QTest::newRow("in the middle") << 20000 << 9000;
        QTest::newRow("at the last") << 10 << 10;
    }

    void stopsWhenNothingMoreIsWanted()
    {
        QFETCH(int, places);
        QFETCH(int, wanted);
        QByteArray json = fileOf(places);
        QBuffer buffer(&json);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        int taken = 0;
        const auto read = readJsonAhead(buffer, {}, [&](ReadRecord &&) { return ++taken < wanted; });
        QVERIFY(!read.isOk());
        QCOMPARE(read.error().code, ErrorCode::Cancelled);
        QCOMPARE(taken, wanted);
    }

    /// What was whole before the fault is taken, then the fault is told with its place.
    void tellsTheFaultAfterWhatWasWhole()
    {
        QByteArray json = fileOf(100);
        json.truncate(json.size() - 50);
        QBuffer buffer(&json);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        int taken = 0;
        const auto read = readJsonAhead(buffer, {}, [&](ReadRecord &&) {
            ++taken;
            return true;
        });
        QVERIFY(!read.isOk());
        QCOMPARE(read.error().code, ErrorCode::Invalid);
        QVERIFY2(read.error().place.contains(QStringLiteral("places[99]")), qPrintable(read.error().place));
        QCOMPARE(taken, 99);
    }

    void takesRecordsLargerThanABatch()
    {
        QByteArray json = fileOf(5, 300 * 1024);
        QBuffer buffer(&json);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        int taken = 0;
        const auto read = readJsonAhead(buffer, {}, [&](ReadRecord &&each) {
            const JsonNode *name = each.json.tree.member("name");
            taken += name && name->text() && name->text()->size() == 300 * 1024 ? 1 : 0;
            return true;
        });
        QVERIFY(read.isOk());
        QCOMPARE(taken, 5);
    }
};

QTEST_GUILESS_MAIN(TestReadAhead)
#include "tst_read_ahead.moc"
