// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quick_log.h"
#include "services/interface_language.h"
#include "services/recorded.h"

#include "base/reason.h"
#include "domain/custody_stages.h"
#include "domain/law.h"

namespace solnoma {

namespace {

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

/// The open change and what was made in it so far.
class Recording
{
public:
    Recording(Session &session, const QuickLog &log, ChangeWriter &writer) : m_session(session), m_log(log), m_writer(writer) {}

    Result<QuickLogged> run()
    {
        SOLNOMA_TRY(checkDay());
        SOLNOMA_TRY(findParty());
        SOLNOMA_TRY(findPlace());
        SOLNOMA_TRY(findSource());
        SOLNOMA_TRY(findCase());
        SOLNOMA_TRY(recordAct());
        SOLNOMA_TRY(recordConsent());
        SOLNOMA_TRY(recordTasks());
        return m_done;
    }

private:
    bool isAboutBody() const { return m_log.kind == QuickLog::Kind::Registration; }

    Result<void> checkDay() const
    {
        if (m_log.when.from && m_log.when.from->date() > m_session.clock().today())
            return Error{ErrorCode::Invalid, code("when"), Reason::tr("this day has not come yet")};
        return {};
    }

    Result<Uuid7> create(Record record)
    {
        SOLNOMA_TRY(m_session.sealFields(record));
        return m_writer.create(std::move(record));
    }

    /// A record that the entry names by REF, if it does.
    Result<std::optional<Uuid7>> known(const QString &reference, std::string_view kinds) const
    {
        const Field wanted{"", FieldKind::Ref, Wish::Optional, kinds, nullptr, nullptr};
        const auto found = m_session.store().records().look(reference);
        if (!found)
            return found.error();
        if (!*found || (*found)->removed || !accepts(wanted, (*found)->entity->kind))
            return std::optional<Uuid7>();
        return std::optional<Uuid7>((*found)->id);
    }

    Result<void> findParty()
    {
        if (m_log.who.isEmpty())
            return {};
        const auto party = known(m_log.who, "person organisation group");
        if (!party)
            return party.error();
        if (*party) {
            m_done.party = **party;
            return {};
        }
        const Search search(m_session.store().connection(), m_session.store().records());
        auto near = search.names(m_log.who, 5);
        if (!near)
            return near.error();
        std::erase_if(*near, [](const SearchHit &hit) { return hit.entity->kind == "place"; });
        m_done.perhapsTheSame = std::move(*near);
        Record record(entity(isAboutBody() ? "organisation" : "person"));
        Record name(entity("name"));
        name.set("full", m_log.who);
        name.set("kind", code("usual"));
        name.set("primary", code("yes"));
        record.rows("names").push_back(std::move(name));
        return keep(create(std::move(record)), m_done.party);
    }

    Result<void> findPlace()
    {
        if (m_log.where.isEmpty())
            return {};
        const auto place = known(m_log.where, "place");
        if (!place)
            return place.error();
        if (*place) {
            m_place = **place;
            return {};
        }
        const Search search(m_session.store().connection(), m_session.store().records());
        const auto near = search.names(m_log.where, 10, true);
        if (!near)
            return near.error();
        for (const SearchHit &hit : *near) {
            if (hit.entity->kind == "place" && hit.title == m_log.where)
                m_place = hit.id;
        }
        if (!m_place.isNull())
            return {};
        Record record(entity("place"));
        record.set("name", m_log.where);
        record.set("kind", code("other"));
        if (!m_log.country.isEmpty())
            record.set("country", m_log.country);
        return keep(create(std::move(record)), m_place);
    }

    Result<void> findSource()
    {
        const bool hasName = !m_log.sourceName.isEmpty() || !m_log.sourceBox.isEmpty();
        if (m_log.source.isEmpty() && !hasName)
            return {};
        const auto source = known(m_log.source, "source");
        if (!source)
            return source.error();
        if (*source) {
            m_source = **source;
        } else {
            Record record(entity("source"));
            record.set("label", m_log.source.isEmpty() ? sourceLabel() : m_log.source);
            record.set("cite_level", code("generic"));
            record.set("reliability", code("F"));
            SOLNOMA_TRY(keep(create(std::move(record)), m_source));
        }
        m_done.source = m_source;
        return sealName();
    }

    /// For somebody of whom only the name was typed, which goes nowhere but into the box.
    QString sourceLabel() const { return Recorded::tr("Told us %1").arg(m_session.clock().today().toString(Qt::ISODate)); }

    Result<void> sealName()
    {
        if (m_log.sourceName.isEmpty() && m_log.sourceBox.isEmpty())
            return {};
        Record sealed(entity("sealed_source"));
        sealed.set("source", m_source);
        if (m_log.sourceName.isEmpty())
            sealed.set("box", m_log.sourceBox);
        else
            sealed.set("name_text", m_log.sourceName);
        const auto made = create(std::move(sealed));
        return made ? Result<void>() : Result<void>(made.error());
    }

    Result<void> findCase()
    {
        if (m_log.addToCase) {
            m_done.caseId = *m_log.addToCase;
            return {};
        }
        Record record(entity("case"));
        record.set("title", title());
        if (!m_log.country.isEmpty())
            record.set("countries", QStringList{m_log.country});
        if (!m_done.party.isNull())
            record.set("subjects", Ids{m_done.party});
        if (m_log.hoursCount)
            record.set("priority", code("urgent"));
        SOLNOMA_TRY(m_session.fillIn(record, m_writer));
        m_done.fileNumber = record.text("ref");
        return keep(create(std::move(record)), m_done.caseId);
    }

    /// Short and neutral; who it is stands in the fields, not in the title that lists show.
    QString title() const
    {
        const QString day = m_session.clock().today().toString(Qt::ISODate);
        switch (m_log.kind) {
        case QuickLog::Kind::Detention: return Recorded::tr("Detention, logged %1").arg(day);
        case QuickLog::Kind::Registration: return Recorded::tr("Registration, logged %1").arg(day);
        case QuickLog::Kind::Harassment: return Recorded::tr("Harassment, logged %1").arg(day);
        }
        return day;
    }

    Result<void> recordAct()
    {
        Record act(entity("act"));
        act.set("case", m_done.caseId);
        act.set("assertion", code("alleged")); // one source of ours told it; domain.md: published would be "reported"
        if (!m_place.isNull())
            act.set("place", m_place);
        if (!m_log.account.isEmpty())
            act.set("account", m_log.account);
        if (!m_log.when.isNull())
            act.set("began", m_log.when);
        fillKind(act);
        involve(act);
        if (!m_source.isNull()) {
            Record information(entity("information"));
            information.set("source", m_source);
            information.set("credibility", code("6"));
            information.set("received", m_session.clock().today());
            act.rows("info").push_back(std::move(information));
        }
        return keep(create(std::move(act)), m_done.act);
    }

    void fillKind(Record &act) const
    {
        switch (m_log.kind) {
        case QuickLog::Kind::Detention: {
            act.set("kind", code("detention"));
            if (m_log.what.isEmpty())
                break; // nobody said where she is now, so nobody said that she is held
            act.set("ongoing", code(hasEnded() ? "no" : "yes"));
            act.set("as_of", m_session.clock().today());
            Record stage(entity("custody_stage"));
            stage.set("seq", qint64{1});
            stage.set("stage", m_log.what.first());
            if (!m_log.when.isNull())
                stage.set("began", m_log.when);
            if (!m_place.isNull())
                stage.set("place", m_place);
            act.rows("detention.stages").push_back(std::move(stage));
            break;
        }
        case QuickLog::Kind::Registration: {
            act.set("kind", code("registration"));
            if (m_log.what.isEmpty())
                break;
            Record attempt(entity("registration_attempt"));
            attempt.set("seq", qint64{1});
            attempt.set("action", m_log.what.first());
            if (!m_log.when.isNull())
                attempt.set("decided", m_log.when);
            act.rows("registration.attempts").push_back(std::move(attempt));
            break;
        }
        case QuickLog::Kind::Harassment:
            act.set("kind", code("harassment"));
            if (!m_log.what.isEmpty())
                act.set("harassment.kinds", m_log.what);
            break;
        }
    }

    /// At liberty again, or dead.
    bool hasEnded() const
    {
        CustodyStage stage;
        stage.stage = m_log.what.value(0);
        return CustodyTimeline::isClosing(stage);
    }

    void involve(Record &act) const
    {
        if (!m_done.party.isNull()) {
            Record target(entity("involvement"));
            target.set("party", m_done.party);
            target.set("role", code("target"));
            act.rows("involved").push_back(std::move(target));
        }
        if (!m_log.byWhom.isEmpty()) {
            Record by(entity("involvement"));
            by.set("role", code(isAboutBody() ? "decided" : "perpetrator"));
            by.set("perpetrator_type", m_log.byWhom);
            by.set("assertion", code("alleged"));
            act.rows("involved").push_back(std::move(by));
        }
    }

    /// Sets keeping and internal use only; help, lawyer, UN and public are asked apart.
    Result<void> recordConsent()
    {
        if (m_done.party.isNull() || m_log.consent == QuickLog::Consent::NotAsked)
            return {};
        const bool yes = m_log.consent != QuickLog::Consent::No;
        Record consent(entity("consent"));
        consent.set("party", m_done.party);
        consent.set("case", m_done.caseId);
        consent.set("given_by", code(m_log.consent == QuickLog::Consent::Family ? "family"
                                     : isAboutBody()                            ? "org_head"
                                                                                : "self"));
        consent.set("given", today());
        consent.set("asked_by", m_session.store().user());
        consent.set("confirmed_by", m_session.store().user());
        consent.set("confirmed_on", m_session.clock().today());
        for (const char *scope : {"store", "internal_use"}) {
            Record answer(entity("consent_answer"));
            answer.set("scope", code(scope));
            answer.set("answer", code(yes ? "yes" : "no"));
            consent.rows("answers").push_back(std::move(answer));
        }
        const auto made = create(std::move(consent));
        return made ? Result<void>() : Result<void>(made.error());
    }

    FuzzyDate today() const
    {
        FuzzyDate date;
        date.from = WallTime::startOf(m_session.clock().today());
        date.to = WallTime::endOf(m_session.clock().today());
        date.precision = FuzzyDate::Precision::Day;
        date.basis = FuzzyDate::Basis::Stated;
        return date;
    }

    Result<void> task(const char *kind, const QString &words, QDate due, const QString &rule)
    {
        Record task(entity("task"));
        task.set("case", m_done.caseId);
        task.set("about", m_done.act);
        task.set("kind", code(kind));
        task.set("title", words);
        task.set("due", due);
        if (!rule.isEmpty())
            task.set("due_rule", rule);
        task.set("assignee", m_session.store().user());
        task.set("state", code("open"));
        task.set("priority", code(m_log.hoursCount ? "urgent" : "normal"));
        const auto made = create(std::move(task));
        if (!made)
            return made.error();
        m_done.tasks.push_back(*made);
        return {};
    }

    Result<void> recordTasks()
    {
        const QDate day = m_session.clock().today();
        if (m_log.consent == QuickLog::Consent::NotAsked)
            SOLNOMA_TRY(task("consent", Recorded::tr("Ask for consent"), day.addDays(7), Recorded::tr("logged + 7 days")));
        if (m_log.kind == QuickLog::Kind::Detention && !hasEnded()) {
            SOLNOMA_TRY(task("status_check", Recorded::tr("Is the person still held, and where?"), day.addDays(1),
                             Recorded::tr("logged + 1 day")));
            SOLNOMA_TRY(limitTask());
        }
        if (m_log.hoursCount && !isAboutBody())
            SOLNOMA_TRY(task("assistance", Recorded::tr("Find a lawyer"), day, Recorded::tr("hours count")));
        return {};
    }

    /// When the legal limit of custody without a judge runs out: only where the day and a rule for it are known, and that
    /// day is not past.
    Result<void> limitTask()
    {
        if (!m_log.when.from || !m_log.when.to || m_log.when.from->date() != m_log.when.to->date() || m_log.country.isEmpty())
            return {};
        const auto book = LawBook::load();
        if (!book)
            return book.error();
        for (const LawLimit &limit : book->inForce(m_log.country, LawSubject::CustodyWithoutJudge, m_log.when)) {
            const QDate last = lastDayOf(limit, m_log.when.from->date());
            if (last < m_session.clock().today())
                continue;
            const QString rule = limit.rule(InterfaceLanguage::now());
            SOLNOMA_TRY(task("other", Recorded::tr("Legal limit of custody without a judge runs out"), last,
                             limit.isVerifiedFor(m_log.when) ? rule : Recorded::tr("%1 (unverified)").arg(rule)));
        }
        return {};
    }

    static Result<void> keep(Result<Uuid7> made, Uuid7 &into)
    {
        if (!made)
            return made.error();
        into = *made;
        return {};
    }

    Session &m_session;
    const QuickLog &m_log;
    ChangeWriter &m_writer;
    QuickLogged m_done;
    Uuid7 m_place;
    Uuid7 m_source;
};

} // namespace

Result<QuickLogged> recordQuickLog(Session &session, const QuickLog &log, const Uuid7 &change)
{
    QuickLogged logged;
    auto recorded = session.record(
        QStringLiteral("record"),
        [&](ChangeWriter &writer) -> Result<void> {
            auto done = Recording(session, log, writer).run();
            if (!done)
                return done.error();
            logged = std::move(*done);
            return {};
        },
        change);
    if (!recorded)
        return recorded.error();
    logged.changes = std::move(*recorded);
    return logged;
}

Result<QByteArray> sealSourceName(Session &session, const QString &name)
{
    Record sealed(entity("sealed_source"));
    sealed.set("name_text", name);
    SOLNOMA_TRY(session.sealFields(sealed));
    return sealed.box("box");
}

} // namespace solnoma
