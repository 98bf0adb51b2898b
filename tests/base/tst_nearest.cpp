// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearest.h"

#include <QTest>

using namespace solnoma;

class TestNearest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("nearest");
        const auto row = [](const char *typed, const char *nearest) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(nearest);
        };
        row("polise", "police");
        row("милиция", "police");
        row("отказано", "refused");
        row("Refused_oraly", "refused_orally");
        row("wings", "");
        row("", "");
    }

    void whatWasMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, nearest);
        Nearest known(typed);
        known.offer(QStringLiteral("police"), QStringLiteral("police"));
        known.offer(QStringLiteral("police"), QStringLiteral("Органы внутренних дел (полиция)"));
        known.offer(QStringLiteral("refused"), QStringLiteral("refused"));
        known.offer(QStringLiteral("refused"), QStringLiteral("Письменный отказ"));
        known.offer(QStringLiteral("refused_orally"), QStringLiteral("refused_orally"));
        QCOMPARE(known.names(1).join(u' '), nearest);
    }
};

QTEST_GUILESS_MAIN(TestNearest)
#include "tst_nearest.moc"
