// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/field_text.h"
#include "services/quick_log.h"
#include "session_fixture.h"

using namespace solnoma;

namespace {

FuzzyDate on(QDate day)
{
    return {WallTime::startOf(day), WallTime::endOf(day), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}};
}

} // namespace

/// What a quick log writes, and what it does not say for whoever logged it.
class TestQuickLogging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalKindsAreSeveralCodes()
    {
        QuickLog log;
        log.kind = QuickLog::Kind::Harassment;
        log.what = {QStringLiteral("summoned"), QStringLiteral("threatened")};
        QCOMPARE(std::get<QStringList>(recorded(log).value("harassment.kinds")), log.what);
    }

    void stillHeldOnlyWhereItWasSaid_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("ongoing");
        QTest::newRow("nothing said") << QString() << QString();
        QTest::newRow("held") << QStringLiteral("police_custody") << QStringLiteral("yes");
        QTest::newRow("let go") << QStringLiteral("at_liberty") << QStringLiteral("no");
        QTest::newRow("dead") << QStringLiteral("died") << QStringLiteral("no");
    }

    void stillHeldOnlyWhereItWasSaid()
    {
        QFETCH(QString, stage);
        QFETCH(QString, ongoing);
        QuickLog log;
        if (!stage.isEmpty())
            log.what = {stage};
        log.when = on({2023, 10, 5});
        const Record act = recorded(log);
        QCOMPARE(act.text("ongoing"), ongoing);
        QCOMPARE(act.isEmpty("as_of"), ongoing.isEmpty());
        QCOMPARE(act.rows("detention.stages").size(), size_t{stage.isEmpty() ? 0U : 1U});
        QCOMPARE(titles().contains(QStringLiteral("Is the person still held, and where?")), ongoing != u"no");
    }

    void theLegalLimitIsATaskUntilItsDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isTask");
        QTest::newRow("yesterday") << QDate(2026, 11, 20) << true;
        QTest::newRow("long past") << QDate(2023, 10, 5) << false;
    }

    void theLegalLimitIsATaskUntilItsDay()
    {
        QFETCH(QDate, day);
        QFETCH(bool, isTask);
        QuickLog log;
        log.country = QStringLiteral("UZ");
        log.when = on(day);
        recorded(log);
        QCOMPARE(titles().contains(QStringLiteral("Legal limit of custody without a judge runs out")), isTask);
    }

    void aDayThatHasNotComeIsRefused()
    {
        QuickLog log;
        log.when = on({2026, 11, 22});
        const auto refused = recordQuickLog(*m_fixture.session, log);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Invalid);
        QCOMPARE(refused.error().place, QStringLiteral("when"));
        log.when = on({2026, 11, 21});
        QVERIFY(recordQuickLog(*m_fixture.session, log).isOk());
    }

    void codesAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("codes");
        QTest::addColumn<QString>("why");
        const auto row = [](const char *kind, const char *field, const char *typed, const char *codes, const char *why = "") {
            QTest::newRow(typed) << QString::fromLatin1(kind) << QString::fromLatin1(field) << QString::fromUtf8(typed)
                                 << QString::fromLatin1(codes) << QString::fromUtf8(why);
        };
        row("involvement", "perpetrator_type", "Police", "police");
        row("involvement", "perpetrator_type", "прокурор", "prosecutor");
        row("involvement", "perpetrator_type", "Prokuror", "prosecutor");
        row("involvement", "perpetrator_type", "милиция", "", "police (");
        row("involvement", "perpetrator_type", "police,judge", "", "one code");
        row("custody_stage", "stage", "Остановка, проверка личности", "stopped");
        row("registration_attempt", "action", "отказано", "", "refused (");
        row("act", "harassment.kinds", "summoned, Угрозы", "summoned threatened");
        row("act", "harassment.kinds", "summoned, thretened", "", "threatened (");
        row("act", "ongoing", "yo'q", "no");
        row("place", "country", "uz", "UZ");
        row("place", "country", "Узбекистан", "UZ");
        row("place", "country", "Узбекистон1", "", "UZ (");
        row("consent", "name_use", "none", "none");
    }

    void codesAsPeopleTypeThem()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, codes);
        QFETCH(QString, why);
        const Field *found = entity(kind.toStdString()).field(field.toStdString());
        QVERIFY(found);
        const auto value = valueFromText(*m_fixture.session, *found, typed);
        QCOMPARE(value.isOk(), why.isEmpty());
        if (!value) {
            QVERIFY2(value.error().detail.contains(why), qPrintable(value.error().detail));
            return;
        }
        const auto *one = std::get_if<QString>(&*value);
        QCOMPARE(one ? *one : std::get<QStringList>(*value).join(u' '), codes);
    }

private:
    Record recorded(const QuickLog &log)
    {
        auto logged = recordQuickLog(*m_fixture.session, log);
        if (!logged)
            qFatal("%s", qPrintable(logged.error().detail));
        m_tasks = logged->tasks;
        return *m_fixture.session->store().records().load(logged->act);
    }

    QStringList titles() const
    {
        QStringList all;
        for (const Uuid7 &task : m_tasks)
            all.append(m_fixture.session->store().records().load(task)->text("title"));
        return all;
    }

    SessionFixture m_fixture;
    std::vector<Uuid7> m_tasks;
};

QTEST_GUILESS_MAIN(TestQuickLogging)
#include "tst_quick_logging.moc"
