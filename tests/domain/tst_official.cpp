// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/official.h"

#include "gate_case.h"

#include <QTest>

using namespace solnoma;
using namespace solnoma::test;

/// What counts as a child before the law: the limits for children follow from it.
class TestOfficial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void targetChild_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QString>("minor");
        QTest::addColumn<int>("ageTo"); // -1: not said
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("began");
        QTest::addColumn<bool>("isChild");
        const auto row = [](const char *name, const char *role, const char *minor, int ageTo, const char *born, const char *began,
                            bool isChild) {
            QTest::newRow(name) << QString::fromLatin1(role) << QString::fromLatin1(minor) << ageTo << QString::fromLatin1(born)
                                << QString::fromLatin1(began) << isChild;
        };
        row("the row says so", "target", "yes", -1, "", "", true);
        row("nothing is said", "target", "", -1, "", "2009-05-13", false);
        row("sixteen then", "target", "", 16, "", "", true);
        row("twenty then", "target", "", 20, "", "", false);
        row("by her date of birth", "target", "", -1, "1992-05-13", "2009-05-13", true);
        row("eighteen that day", "target", "", -1, "1991-05-13", "2009-05-13", false);
        row("born after a day", "target", "", -1, "1995-01-01..", "2009-05", true);
        row("perhaps", "target", "", -1, "1991-05-13", "2009-05", false);
        row("the row says no, the birth yes", "target", "no", -1, "1992-05-13", "2009-05-13", false);
        row("the row says yes, the birth no", "target", "yes", -1, "1980-05-13", "2009-05-13", false);
        row("of a witness", "witnessed", "yes", -1, "1992-05-13", "2009-05-13", false);
    }

    void targetChild()
    {
        QFETCH(QString, role);
        QFETCH(QString, minor);
        QFETCH(int, ageTo);
        QFETCH(QString, born);
        QFETCH(QString, began);
        QFETCH(bool, isChild);
        RecordSet records;
        records.add(Made("person", 1).fuzzyDate("born", qPrintable(born)));
        Made involved("involvement", 3);
        involved.ref("party", 1).text("role", qPrintable(role)).text("minor", qPrintable(minor));
        if (ageTo >= 0)
            involved.integer("age_to", ageTo);
        records.add(Made("act", 2).fuzzyDate("began", qPrintable(began)).row("involved", involved));
        QCOMPARE(isTargetChild(records, *records.find(id(2))), isChild);
    }
};

QTEST_GUILESS_MAIN(TestOfficial)
#include "tst_official.moc"
