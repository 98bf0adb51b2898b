// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batches.h"

#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace solnoma;

namespace {

struct Item {
    int number = 0;
    int result = 0;
    Qt::HANDLE thread = nullptr;
};

void square(std::vector<Item> &items)
{
    for (Item &item : items) {
        if (item.number < 0)
            throw std::runtime_error("cannot be worked out");
        item.result = item.number * item.number;
        item.thread = QThread::currentThreadId();
    }
}

} // namespace

class TestBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeInOrderAndWorkedOut()
    {
        Batches<Item> batches(square, 100, 1000);
        int taken = 0;
        bool isElsewhere = false;
        const auto take = [&] {
            for (const Item &item : batches.takeOldest()) {
                QCOMPARE(item.number, taken);
                QCOMPARE(item.result, taken * taken);
                isElsewhere = isElsewhere || item.thread != QThread::currentThreadId();
                ++taken;
            }
        };
        for (int i = 0; i < 500; ++i) {
            batches.add({i}, 10);
            while (batches.isFull())
                take();
        }
        while (!batches.isEmpty())
            take();
        QCOMPARE(taken, 500);
        QVERIFY(isElsewhere);
    }

    void fewStayHere()
    {
        Batches<Item> batches(square, 100, 1000);
        batches.add({3}, 10);
        const auto items = batches.takeOldest();
        QCOMPARE(items.front().result, 9);
        QCOMPARE(items.front().thread, QThread::currentThreadId());
        QVERIFY(batches.isEmpty() && batches.takeOldest().empty());
    }

    /// One that is larger than all that may wait is alone.
    void areBoundedByBytes()
    {
        Batches<Item> batches(square, 100, 300);
        batches.add({1}, 50);
        QVERIFY(!batches.isFull());
        batches.add({2}, 1000000);
        QVERIFY(batches.isFull());
        QCOMPARE(batches.takeOldest().size(), size_t(2));
        QVERIFY(!batches.isFull() && batches.isEmpty());
        for (int i = 0; i < 6; ++i)
            batches.add({i}, 50);
        QVERIFY(batches.isFull());
        QCOMPARE(batches.takeOldest().size(), size_t(2));
        QVERIFY(!batches.isFull());
    }

    void areForgotten()
    {
        Batches<Item> batches(square, 100, 300);
        for (int i = 0; i < 7; ++i)
            batches.add({i}, 50);
        batches.discard();
        QVERIFY(batches.isEmpty() && !batches.isFull());
        batches.add({4}, 50);
        QCOMPARE(batches.takeOldest().front().result, 16);
    }

    /// What goes wrong there is heard here, once.
    void failuresAreHeard()
    {
        Batches<Item> batches(square, 100, 300);
        batches.add({-1}, 100);
        batches.add({5}, 100);
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, batches.takeOldest());
        QCOMPARE(batches.takeOldest().front().result, 25);
        QVERIFY(batches.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
