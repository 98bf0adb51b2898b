// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "ui/forms/empty_rows.h"

#include <QTest>

using namespace solnoma;

namespace {

const SystemClock wall;

Record stage(int seq, const char *what = "")
{
    Record row(entity("custody_stage"), Uuid7::make(wall));
    row.set("seq", qint64{seq});
    if (*what)
        row.set("stage", QString::fromLatin1(what));
    return row;
}

Record detention(std::vector<Record> stages)
{
    Record act(entity("act"), Uuid7::make(wall));
    act.set("kind", QStringLiteral("detention"));
    act.rows("detention.stages") = std::move(stages);
    return act;
}

} // namespace

class TestEmptyRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineThatWasNeverFilledInGoes()
    {
        const Record act = detention({stage(1, "police_station"), stage(2)});
        const Record kept = withoutEmptyRows(act);
        QCOMPARE(kept.rows("detention.stages").size(), 1u);
        QCOMPARE(kept.rows("detention.stages").front().text("stage"), QStringLiteral("police_station"));
        QCOMPARE(kept.text("kind"), QStringLiteral("detention"));
    }

    /// What happened within a stage of which nothing else is known yet.
    void whatAnotherRowPointsToStays()
    {
        std::vector<Record> stages{stage(1), stage(2, "punishment_cell")};
        stages[1].set("within", stages[0].id());
        QCOMPARE(withoutEmptyRows(detention(stages)).rows("detention.stages").size(), 2u);
    }

    /// A row that came with an import is not taken away by somebody who corrects something else.
    void whatIsOnFileStays()
    {
        const Record before = detention({stage(1)});
        Record now = before;
        now.set("title", QStringLiteral("Held"));
        now.rows("detention.stages").push_back(stage(2));
        const Record kept = withoutEmptyRows(now, &before);
        QCOMPARE(kept.rows("detention.stages").size(), 1u);
        QCOMPARE(kept.rows("detention.stages").front().id(), before.rows("detention.stages").front().id());
    }
};

QTEST_GUILESS_MAIN(TestEmptyRows)
#include "tst_empty_rows.moc"
