// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questions.h"
#include "services/transfer.h"
#include "session_fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSet>

using namespace solnoma;

namespace {

FuzzyDate days(const QDate &from, const QDate &to)
{
    return {WallTime::startOf(from), WallTime::endOf(to), FuzzyDate::Precision::Range, FuzzyDate::Basis::Stated, {}};
}

FuzzyDate on(const QDate &day)
{
    return {WallTime::startOf(day), WallTime::endOf(day), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}};
}

QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// Each of the thirty questions finds what answers it, and not the record beside it that nearly does. "yes" and "no" in
/// the tables of answers are the records that must and must not be among the rows.
class TestQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_person = party("person", "Шерзод Раҳимов");
        m_other = party("person", "Nodira Saidova");
        m_body = party("organisation", "Ezgulik");
        m_court = party("organisation", "Court");
        m_case = create(file("About her", Ids{m_person}));
        m_otherCase = create(file("About another", Ids{m_other}));
        detentions();
        registrations();
        sharing();
        sources();
        proceedings();
        pressure();
        context();
        desk();
    }

    void everyQuestionHasAnAnswer_data()
    {
        QTest::addColumn<QByteArray>("id");
        for (const StoreQuestion &question : allQuestions())
            QTest::addRow("%d %s", question.number, question.id) << QByteArray(question.id);
    }

    void everyQuestionHasAnAnswer()
    {
        QFETCH(QByteArray, id);
        const StoreQuestion *question = questionOf(id);
        const auto found = askQuestion(*m_fixture.session, *question, ask());
        if (!found)
            qFatal("%s: %s %s", id.constData(), qPrintable(found.error().place), qPrintable(found.error().detail));
        QSet<Uuid7> records;
        for (const QuestionRow &row : found->rows) {
            QCOMPARE(row.values.size(), static_cast<qsizetype>(question->columns.size()));
            records.insert(row.record);
        }
        QVERIFY2(m_yes.contains(id), "the test has no record that answers this");
        for (const Uuid7 &yes : m_yes.value(id))
            QVERIFY2(records.contains(yes), "a record that answers is missing");
        for (const Uuid7 &no : m_no.value(id))
            QVERIFY2(!records.contains(no), "a record that does not answer is there");
    }

    void thirtyAndThree()
    {
        QCOMPARE(allQuestions().size(), size_t{33});
        QSet<QByteArray> ids;
        for (size_t i = 0; i < allQuestions().size(); ++i) {
            QCOMPARE(allQuestions()[i].number, static_cast<int>(i) + 1);
            ids.insert(allQuestions()[i].id);
        }
        QCOMPARE(ids.size(), qsizetype{33});
        QVERIFY(!questionOf("no such question"));
    }

    void periods()
    {
        const StoreQuestion &question = *questionOf("held-today");
        QuestionAsk asked = ask();
        asked.period = {QuestionPeriod::How::SurelyIn, QDate(2026, 11, 1), QDate(2026, 11, 30)};
        const auto surely = askQuestion(*m_fixture.session, question, asked);
        asked.period.how = QuestionPeriod::How::MayFallIn;
        const auto may = askQuestion(*m_fixture.session, question, asked);
        asked.period.how = QuestionPeriod::How::Undated;
        const auto undated = askQuestion(*m_fixture.session, question, asked);
        QCOMPARE(surely->rows.size(), size_t{1});
        QCOMPARE(surely->rows.front().record, m_held);
        QCOMPARE(may->rows.size(), size_t{2});
        QCOMPARE(undated->rows.size(), size_t{1});
        QCOMPARE(surely->undated, qint64{1});
        QCOMPARE(may->undated, qint64{1});
    }

    void daysAtLeastAndAtMost()
    {
        const StoreQuestion &question = *questionOf("held-today");
        const auto found = askQuestion(*m_fixture.session, question, ask());
        const auto row = std::ranges::find(found->rows, m_held, &QuestionRow::record);
        QVERIFY(row != found->rows.end());
        QCOMPARE(cellOf(question, *row, "Days at least").toInt(), 9); // 10 to 19 November, last known
        QCOMPARE(cellOf(question, *row, "Days at most").toInt(), 12); // if still held on the 22nd
    }

    void daysOverToTheLastNews()
    {
        const StoreQuestion &question = *questionOf("answer-late");
        const auto found = askQuestion(*m_fixture.session, question, ask());
        const auto row = std::ranges::find(found->rows, m_twice, &QuestionRow::record);
        QVERIFY(row != found->rows.end());
        QCOMPARE(cellOf(question, *row, "Days over, at least").toInt(), 5); // due on 31 January 2026, not answered on 5 February
    }

    void termsInMonthsHaveYears()
    {
        const StoreQuestion &question = *questionOf("long-sentences");
        const auto found = askQuestion(*m_fixture.session, question, ask());
        const auto row = std::ranges::find(found->rows, m_inMonths, &QuestionRow::record);
        QVERIFY(row != found->rows.end());
        QCOMPARE(cellOf(question, *row, "Years").toInt(), 6);
    }

    /// An act of 2019, no more is known, did not happen in January.
    void onlyWhatIsOfOneMonthIsCountedInIt()
    {
        const StoreQuestion &question = *questionOf("counts");
        const auto found = askQuestion(*m_fixture.session, question, ask());
        const auto row = std::ranges::find(found->rows, m_yearly, &QuestionRow::record);
        QVERIFY(row != found->rows.end());
        QVERIFY(cellOf(question, *row, "Month").value<FuzzyDate>().isUndated());
        const auto dated = std::ranges::find_if(found->rows, [&](const QuestionRow &one) {
            return cellOf(question, one, "Month").value<FuzzyDate>().from == WallTime::startOf(QDate(2026, 3, 1));
        });
        QVERIFY(dated != found->rows.end());
    }

    /// Figures, printed and not judged: SOLNOMA_QUESTION_CASES for more than the real cases.
    void figuresOnRealCases()
    {
        SessionFixture fixture;
        QFile real(q(SOLNOMA_SOURCE_DIR "/tests/data/real-cases.json"));
        QVERIFY(real.open(QIODevice::ReadOnly));
        ImportReport report;
        QVERIFY(importFile(*fixture.session, real, {}, report).isOk());
        QStringList figures;
        int answered = 0;
        for (const StoreQuestion &question : allQuestions()) {
            QElapsedTimer timer;
            timer.start();
            const auto found = askQuestion(*fixture.session, question, ask());
            QVERIFY2(found.isOk(), question.id);
            answered += found->rows.empty() ? 0 : 1;
            figures.append(QStringLiteral("%1 %2 rows %3 ms").arg(q(question.id)).arg(found->rows.size()).arg(timer.elapsed()));
        }
        qInfo("%d of 33 have rows on the real cases\n%s", answered, qPrintable(figures.join(u'\n')));
        QVERIFY(answered > 10);
    }

private:
    QuestionAsk ask() const { return {.now = m_fixture.clock.nowLocal(), .period = {}}; }
    static QVariant cellOf(const StoreQuestion &question, const QuestionRow &row, const char *title)
    {
        for (size_t i = 0; i < question.columns.size(); ++i) {
            if (qstrcmp(question.columns[i].title, title) == 0)
                return row.values[static_cast<qsizetype>(i)];
        }
        qFatal("no column %s", title);
    }

    Uuid7 create(Record record)
    {
        Uuid7 made;
        const auto recorded = m_fixture.session->record(q("record"), [&](ChangeWriter &writer) -> Result<void> {
            SOLNOMA_TRY(m_fixture.session->fillIn(record, writer));
            auto created = writer.create(std::move(record));
            if (!created)
                return created.error();
            made = *created;
            return {};
        });
        if (!recorded)
            qFatal("create: %s %s", qPrintable(recorded.error().place), qPrintable(recorded.error().detail));
        return made;
    }
    Record load(const Uuid7 &id) { return *m_fixture.session->store().records().load(id); }
    void yes(const char *question, const Uuid7 &record) { m_yes[question].append(record); }
    void no(const char *question, const Uuid7 &record) { m_no[question].append(record); }

    Uuid7 party(const char *kind, const char *name)
    {
        Record spelling(entity("name"));
        spelling.set("full", q(name));
        Record record(entity(kind));
        record.rows("names").push_back(spelling);
        return create(record);
    }
    static Record file(const char *title, const Ids &subjects)
    {
        Record record(entity("case"));
        record.set("title", q(title));
        record.set("countries", QStringList{q("UZ")});
        record.set("subjects", subjects);
        return record;
    }
    static Record involved(const Uuid7 &party, const char *role, const char *type = "")
    {
        Record record(entity("involvement"));
        record.set("party", party);
        record.set("role", q(role));
        if (*type)
            record.set("perpetrator_type", q(type));
        return record;
    }
    Record act(const char *kind, const Uuid7 &target, const FuzzyDate &began = {})
    {
        Record record(entity("act"));
        record.set("kind", q(kind));
        record.set("case", target == m_other ? m_otherCase : m_case);
        record.rows("involved").push_back(involved(target, "target"));
        if (!began.isNull())
            record.set("began", began);
        return record;
    }
    static Record with(Record record, const char *field, Value value)
    {
        record.set(field, std::move(value));
        return record;
    }
    static Record row(const char *kind, std::initializer_list<std::pair<const char *, Value>> values)
    {
        Record record(entity(kind));
        for (const auto &[field, value] : values)
            record.set(field, value);
        return record;
    }

    void detentions()
    {
        Record held = act("detention", m_person, on({2026, 11, 10}));
        held.set("ongoing", q("yes"));
        held.set("as_of", QDate(2026, 11, 19));
        held.rows("detention.stages")
            .push_back(row("custody_stage", {{"seq", qint64{1}}, {"stage", q("police_custody")}, {"began", on({2026, 11, 10})}}));
        m_held = create(held);
        Record stale = act("detention", m_other, days({2026, 10, 20}, {2026, 11, 5}));
        stale.set("ongoing", q("yes"));
        stale.set("as_of", QDate(2026, 10, 1));
        const Uuid7 staleId = create(stale);
        const Uuid7 undated = create(with(act("detention", m_other), "ongoing", q("yes")));
        Record released = act("detention", m_other, on({2020, 1, 1}));
        released.set("ended", on({2020, 1, 2}));
        released.set("detention.release_type", q("no_charge"));
        released.rows("detention.stages")
            .push_back(row("custody_stage", {{"seq", qint64{1}}, {"stage", q("court")}, {"began", on({2020, 1, 1})}}));
        const Uuid7 releasedId = create(released);
        Record moved = act("detention", m_other, on({2021, 1, 1}));
        moved.set("ended", on({2021, 1, 2}));
        moved.set("detention.release_type", q("transferred"));
        const Uuid7 movedId = create(moved);
        // 34 hours, where only the international measure is known: 24 for a child, 48 for others
        const auto quickly = [&](int born) {
            const Uuid7 target = party("person", "Of some age");
            update(with(load(target), "born", on({born, 6, 1})));
            const auto at = [](const QDate &day, int hour) {
                const auto time = WallTime::at(day, hour, 0);
                return FuzzyDate{time, time, FuzzyDate::Precision::Minute, FuzzyDate::Basis::Stated, {}};
            };
            Record taken = act("detention", target, at({2018, 3, 1}, 10));
            taken.set("ongoing", q("no"));
            taken.rows("detention.stages")
                .push_back(row("custody_stage", {{"seq", qint64{1}}, {"stage", q("court")}, {"began", at({2018, 3, 2}, 20)}}));
            return create(taken);
        };
        yes("over-limit", quickly(2005)), no("over-limit", quickly(1980));
        yes("held-today", m_held), yes("held-today", undated), no("held-today", releasedId);
        yes("status-old", staleId), no("status-old", m_held), no("status-old", releasedId);
        yes("over-limit", m_held), no("over-limit", releasedId);
        yes("released", releasedId), no("released", movedId), no("released", m_held);
    }

    Record registration(const Uuid7 &body, int denials)
    {
        Record record = act("registration", body, on({2025, 1, 1}));
        record.set("registration.authority", m_court);
        record.set("registration.reported_denials", qint64{denials});
        return record;
    }

    void registrations()
    {
        Record often = registration(m_body, 9);
        often.set("registration.result", q("other_form"));
        often.rows("registration.attempts")
            .push_back(row("registration_attempt", {{"seq", qint64{1}},
                                                    {"action", q("refused")},
                                                    {"decided", on({2025, 2, 1})},
                                                    {"grounds", QStringList{q("paperwork")}}}));
        often.rows("registration.attempts")
            .push_back(
                row("registration_attempt",
                    {{"seq", qint64{2}}, {"action", q("pending")}, {"filed", on({2026, 1, 1})}, {"legal_days", qint64{30}}}));
        const Uuid7 oftenId = create(often);
        Record seldom = registration(m_body, 2);
        seldom.rows("registration.attempts")
            .push_back(
                row("registration_attempt",
                    {{"seq", qint64{1}}, {"action", q("pending")}, {"filed", on({2026, 11, 15})}, {"legal_days", qint64{30}}}));
        const Uuid7 seldomId = create(seldom);
        Record appealed = registration(m_other, 9);
        const Uuid7 appealedId = create(appealed);
        Record otherFile = load(m_otherCase);
        otherFile.rows("remedies").push_back(row("remedy", {{"kind", q("registration_appeal")}, {"state", q("pending")}}));
        update(otherFile);
        yes("refused-thrice", oftenId), no("refused-thrice", seldomId), no("refused-thrice", appealedId);
        yes("answer-late", oftenId), no("answer-late", seldomId);
        Record twice = registration(m_body, 2); // two tries of the same number, the first of them answered
        twice.set("as_of", QDate(2026, 2, 5));
        twice.rows("registration.attempts")
            .push_back(row("registration_attempt", {{"seq", qint64{1}},
                                                    {"action", q("refused")},
                                                    {"filed", on({2025, 1, 1})},
                                                    {"decided", on({2025, 1, 10})},
                                                    {"legal_days", qint64{30}}}));
        twice.rows("registration.attempts")
            .push_back(
                row("registration_attempt",
                    {{"seq", qint64{1}}, {"action", q("pending")}, {"filed", on({2026, 1, 1})}, {"legal_days", qint64{30}}}));
        m_twice = create(twice);
        yes("answer-late", m_twice);
        yes("other-form", oftenId), no("other-form", seldomId);
        yes("grounds", oftenId), no("grounds", seldomId);
    }

    void update(const Record &record)
    {
        const auto changed = m_fixture.session->record(q("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto updated = writer.update(record);
            return updated ? Result<void>() : Result<void>(updated.error());
        });
        if (!changed)
            qFatal("update: %s", qPrintable(changed.error().detail));
    }

    Record consent(const Uuid7 &party, const Uuid7 &caseId, const char *answer)
    {
        Record record(entity("consent"));
        record.set("party", party);
        record.set("case", caseId);
        record.set("given_by", q("self"));
        record.set("given", on({2026, 11, 1}));
        record.set("told_state_will_know", q("yes"));
        record.set("confirmed_by", m_fixture.session->store().user());
        record.set("confirmed_on", QDate(2026, 11, 1));
        record.rows("answers").push_back(row("consent_answer", {{"scope", q("un_to_state")}, {"answer", q(answer)}}));
        return record;
    }

    void sharing()
    {
        create(consent(m_person, m_case, "yes"));
        Record withdrawn = consent(m_other, m_otherCase, "yes");
        withdrawn.set("withdrawn", QDate(2026, 11, 10));
        create(withdrawn);
        yes("consent-unused", m_case), no("consent-unused", m_otherCase);
        Record letter(entity("communication"));
        letter.set("title", q("Letter"));
        letter.set("state", q("sent"));
        letter.set("sent", on({2026, 6, 1}));
        letter.set("cases", Ids{m_otherCase});
        letter.set("mandates", QStringList{q("wgad")});
        letter.set("countries", QStringList{q("UZ")});
        letter.set("reply_due", QDate(2026, 8, 1));
        letter.rows("outcomes").push_back(row("outcome", {{"kind", q("no_reply")}, {"on", on({2026, 9, 1})}}));
        const Uuid7 letterId = create(letter);
        Record fine(entity("communication"));
        fine.set("title", q("Fine"));
        fine.set("state", q("sent"));
        fine.set("reply_due", QDate(2027, 1, 1));
        fine.set("about", Ids{m_body});
        const Uuid7 fineId = create(fine);
        yes("consent-gone", letterId), no("consent-gone", fineId);
        yes("reply-passed", letterId), no("reply-passed", fineId);
        yes("state-answers", letterId), no("state-answers", fineId);
    }

    void sources()
    {
        Record source(entity("source"));
        source.set("label", q("Relative"));
        source.set("reliability", q("B"));
        const Uuid7 first = create(source);
        source.set("label", q("Lawyer"));
        const Uuid7 second = create(source);
        const auto piece = [](const Uuid7 &from, const char *stance) {
            return row("information", {{"source", from}, {"stance", q(stance)}, {"credibility", q("2")}});
        };
        Record thin = act("other", m_other, on({2024, 5, 1}));
        thin.rows("info").push_back(piece(first, "supports"));
        const Uuid7 thinId = create(thin);
        Record firm = act("other", m_other, on({2024, 5, 2}));
        firm.rows("info").push_back(piece(first, "supports"));
        firm.rows("info").push_back(piece(second, "supports"));
        const Uuid7 firmId = create(firm);
        Record disputed = act("other", m_other, on({2024, 5, 3}));
        disputed.rows("info").push_back(piece(first, "supports"));
        disputed.rows("info").push_back(piece(second, "contradicts"));
        const auto figure = [](double value, const char *measure) {
            return row("figure", {{"measure", q(measure)}, {"value_min", value}, {"value_max", value}});
        };
        disputed.rows("figures").push_back(figure(173, "killed"));
        disputed.rows("figures").push_back(figure(500, "killed"));
        disputed.rows("figures").push_back(figure(5, "injured"));
        const Uuid7 disputedId = create(disputed);
        Record denied = act("other", m_other, on({2024, 5, 4}));
        denied.rows("info").push_back(piece(first, "contradicts"));
        yes("one-source", m_held), yes("one-source", create(denied)); // nobody at all says so
        yes("one-source", thinId), no("one-source", firmId);
        yes("contradicted", disputedId), no("contradicted", firmId);
        const Record kept = load(disputedId);
        yes("rival-figures", kept.rows("figures")[0].id()), yes("rival-figures", kept.rows("figures")[1].id());
        no("rival-figures", kept.rows("figures")[2].id());
    }

    void proceedings()
    {
        Record trial = act("proceeding", m_person, on({2024, 1, 1}));
        trial.set("proceeding.kind", q("criminal"));
        trial.set("proceeding.hearing_access", q("closed"));
        trial.rows("proceeding.charges").push_back(row("charge", {{"charge_class", q("extremism")}, {"article", q("244-1")}}));
        Record late = row("ruling", {{"kind", q("convicted")}, {"given", on({2025, 1, 10})}, {"made_public", on({2025, 3, 1})}});
        late.rows("sentences").push_back(row("sentence", {{"kind", q("prison")}, {"years", qint64{6}}}));
        Record ending =
            row("ruling", {{"kind", q("convicted")}, {"given", on({2024, 12, 10})}, {"made_public", on({2024, 12, 11})}});
        ending.rows("sentences").push_back(row("sentence", {{"kind", q("prison")}, {"years", qint64{2}}}));
        ending.rows("sentences").push_back(row("sentence", {{"kind", q("office_ban")}, {"years", qint64{5}}}));
        Record inMonths = row("ruling", {{"kind", q("convicted")}, {"given", on({2025, 1, 10})}});
        inMonths.rows("sentences").push_back(row("sentence", {{"kind", q("prison")}, {"months", qint64{72}}}));
        trial.rows("proceeding.rulings").push_back(late);
        trial.rows("proceeding.rulings").push_back(ending);
        trial.rows("proceeding.rulings").push_back(inMonths);
        const Record kept = load(create(trial));
        Record open = act("proceeding", m_other, on({2024, 1, 1}));
        open.set("proceeding.hearing_access", q("open"));
        open.set("proceeding.counsel_of_choice", q("yes"));
        const Uuid7 openId = create(open);
        const Uuid7 lateId = kept.rows("proceeding.rulings")[0].id();
        const Uuid7 endingId = kept.rows("proceeding.rulings")[1].id();
        yes("closed-trials", kept.id()), no("closed-trials", openId);
        m_inMonths = kept.rows("proceeding.rulings")[2].id();
        yes("long-sentences", m_inMonths), yes("long-sentences", lateId), no("long-sentences", endingId);
        yes("published-late", lateId), no("published-late", endingId);
        yes("term-ends", endingId), no("term-ends", lateId);
    }

    void pressure()
    {
        const Uuid7 officer = party("person", "Officer One");
        const Uuid7 once = party("person", "Officer Two");
        Record raid = act("search_raid", m_person, on({2026, 3, 1}));
        raid.set("violations", QStringList{q("priv.office_raid"), q("priv.device_seized")});
        raid.rows("involved").push_back(involved(officer, "perpetrator", "police"));
        const Uuid7 raidId = create(raid);
        Record relative = act("harassment", m_other, on({2026, 4, 1}));
        relative.set("motives", QStringList{q("relative_of")});
        relative.rows("involved").push_back(involved(officer, "perpetrator", "police"));
        relative.rows("involved").push_back(involved(once, "perpetrator", "police"));
        const Uuid7 relativeId = create(relative);
        yes("raids", raidId), no("raids", relativeId);
        yes("relatives", relativeId), no("relatives", raidId);
        yes("counts", raidId);
        Record yearly = act("other", m_other, days({2019, 1, 1}, {2019, 12, 31}));
        yearly.set("violations", QStringList{q("integrity.sexual_harassment")}); // the only one of its group
        m_yearly = create(yearly);
        yes("perpetrators", officer), no("perpetrators", once);
        const Uuid7 single = party("person", "Only Once");
        create(act("other", single, on({2026, 4, 2})));
        yes("targeted-again", m_person), no("targeted-again", single), no("targeted-again", m_body);
        Record listed = load(m_body);
        listed.rows("statuses").push_back(row("party_status", {{"kind", q("extremist")}, {"began", on({2026, 1, 1})}}));
        listed.rows("statuses")
            .push_back(
                row("party_status", {{"kind", q("undesirable")}, {"began", on({2020, 1, 1})}, {"ended", on({2021, 1, 1})}}));
        listed.rows("statuses").push_back(row("party_status", {{"kind", q("registered")}, {"began", on({2020, 1, 1})}}));
        update(listed);
        const Record kept = load(m_body);
        yes("labels", kept.rows("statuses")[0].id());
        no("labels", kept.rows("statuses")[1].id()), no("labels", kept.rows("statuses")[2].id());
    }

    void context()
    {
        const auto status = [](const char *code) {
            return row("context_status", {{"status", q(code)}, {"on", on({2025, 1, 1})}});
        };
        Record accepted(entity("context_item"));
        accepted.set("kind", q("recommendation"));
        accepted.set("title", q("Release them"));
        accepted.rows("statuses").push_back(status("accepted"));
        const Uuid7 acceptedId = create(accepted);
        Record done = accepted;
        done.rows("statuses").push_back(status("done"));
        const Uuid7 doneId = create(done);
        update(with(load(m_case), "context", Ids{acceptedId}));
        update(with(load(m_otherCase), "context", Ids{doneId}));
        yes("recommendations", m_case), no("recommendations", m_otherCase);
        Record visit(entity("context_item"));
        visit.set("kind", q("access"));
        visit.set("mandate", q("torture"));
        visit.rows("statuses").push_back(status("requested"));
        Record invited = visit;
        invited.rows("statuses").push_back(status("invited"));
        visit.rows("statuses").push_back(status("refused"));
        yes("visits", create(visit)), no("visits", create(invited));
    }

    void desk()
    {
        Record outcome(entity("outcome"));
        outcome.set("case", m_case);
        outcome.set("kind", q("released"));
        outcome.set("link", q("credited"));
        yes("credited", create(outcome));
        outcome.set("link", q("unrelated"));
        no("credited", create(outcome));
        Record file = load(m_case);
        file.set("review_state", q("queued"));
        file.set("priority", q("urgent"));
        update(file);
        Record watched = load(m_case);
        watched.rows("safety_plan").push_back(row("safety_plan", {{"next_contact", QDate(2026, 11, 20)}}));
        update(watched);
        Record later = load(m_otherCase);
        later.rows("safety_plan").push_back(row("safety_plan", {{"next_contact", QDate(2026, 12, 20)}}));
        update(later);
        yes("missed-contacts", load(m_case).rows("safety_plan").front().id());
        no("missed-contacts", load(m_otherCase).rows("safety_plan").front().id());
        yes("review", m_case), no("review", m_otherCase);
        const auto line = [&](const QDate &made, const char *withheld) {
            Record record(entity("export_log"));
            record.set("made", made);
            record.set("audience", q("partners"));
            record.set("withheld", q(withheld));
            return create(record);
        };
        const Uuid7 held = line({2026, 11, 20}, R"([{"reason":"consent_refused"}])");
        const Uuid7 clean = line({2026, 11, 20}, "[]");
        const Uuid7 old = line({2026, 1, 1}, R"([{"reason":"consent_refused"}])");
        yes("left-office", held), yes("left-office", clean), no("left-office", old);
        yes("withheld-this-week", held), no("withheld-this-week", clean), no("withheld-this-week", old);
        m_fixture.clock.advance(25 * 3600);
        Record fresh(TestQuestions::file("Fresh and urgent", {}));
        fresh.set("priority", q("urgent"));
        yes("urgent-untouched", m_case), no("urgent-untouched", create(fresh));
    }

    SessionFixture m_fixture;
    QHash<QByteArray, QList<Uuid7>> m_yes;
    QHash<QByteArray, QList<Uuid7>> m_no;
    Uuid7 m_person;
    Uuid7 m_other;
    Uuid7 m_body;
    Uuid7 m_court;
    Uuid7 m_case;
    Uuid7 m_otherCase;
    Uuid7 m_held;
    Uuid7 m_twice;
    Uuid7 m_inMonths;
    Uuid7 m_yearly;
};

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
