// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/first_judge.h"

#include "base/fuzzy_date_units.h"

#include <QTest>

using namespace solnoma;

namespace {

Record rowOf(const char *kind, const char *field, const char *code, const char *day, const FuzzyDate &date)
{
    Record row(entity(kind));
    row.set(field, QString::fromLatin1(code));
    row.set(day, date);
    return row;
}

FuzzyDate on(int day)
{
    return dayOf(QDate(2024, 3, day));
}

} // namespace

class TestFirstJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A visit of a judge before the first hearing is the first time; that of a lawyer is none.
    void visitsCountAsHearingsDo()
    {
        Record act(entity("act"));
        act.rows("detention.stages").push_back(rowOf("custody_stage", "stage", "police_custody", "began", on(1)));
        act.rows("detention.stages").push_back(rowOf("custody_stage", "stage", "court", "began", on(20)));
        act.rows("detention.access").push_back(rowOf("custody_access", "who", "lawyer", "first_given", on(2)));
        QCOMPARE(timesBeforeJudge(act), std::vector<FuzzyDate>{on(20)});
        act.rows("detention.access").push_back(rowOf("custody_access", "who", "judge", "first_given", on(3)));
        act.rows("detention.access").push_back(rowOf("custody_access", "who", "judge", "first_given", {}));
        QCOMPARE(timesBeforeJudge(act), (std::vector<FuzzyDate>{on(20), on(3)}));
        const Lapse lapse = untilJudge(on(1), timesBeforeJudge(act));
        QCOMPARE(lapse.earliestEnd->date(), QDate(2024, 3, 3));
        QCOMPARE(lapse.latestEnd->date(), QDate(2024, 3, 3));
    }

    /// What is kept back may have been at once: the later hearing is not called the first.
    void whatIsKeptBackMayHaveBeenFirst()
    {
        Record act(entity("act"));
        act.rows("detention.stages").push_back(rowOf("custody_stage", "stage", "court", "began", on(20)));
        act.rows("detention.access").push_back(rowOf("custody_access", "who", "judge", "first_given", on(3)));
        const auto stagesOnly = [](const Record &row, std::string_view field) {
            return row.kind() == "custody_stage" ? row.fuzzyDate(field) : FuzzyDate();
        };
        const Lapse lapse = untilJudge(on(1), timesBeforeJudge(act, stagesOnly));
        QCOMPARE(lapse.earliestEnd->date(), QDate(2024, 3, 1));
        QCOMPARE(lapse.latestEnd->date(), QDate(2024, 3, 20));
    }

    void withoutAJudgeThereIsNoEnd()
    {
        const Lapse lapse = untilJudge(on(1), {});
        QVERIFY(lapse.earliestBegin && !lapse.earliestEnd && !lapse.latestEnd);
    }
};

QTEST_GUILESS_MAIN(TestFirstJudge)
#include "tst_first_judge.moc"
