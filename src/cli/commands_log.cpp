// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "cli/context.h"
#include "cli/set_entries.h"
#include "cli/tr.h"
#include "services/field_text.h"
#include "services/quick_log.h"

#include <QJsonArray>
#include <QTextStream>

#include <cstdio>
#include <unistd.h>

namespace solnoma::cli {

namespace {

/// One entry of the quick log: the name for --set and the question of the prompt.
struct Entry {
    const char *name;
    const char *question; ///< in English, marked for tr()
};

std::vector<Entry> entriesOf(QuickLog::Kind kind)
{
    const char *what = QT_TRANSLATE_NOOP("solnoma::cli", "What stage now (code, such as police_custody)");
    const char *who = QT_TRANSLATE_NOOP("solnoma::cli", "Who (a name, or the REF of somebody known; may stay empty)");
    const char *when = QT_TRANSLATE_NOOP("solnoma::cli", "When (as said: today 19, yesterday 14:30, about May 2026)");
    if (kind == QuickLog::Kind::Registration) {
        what = QT_TRANSLATE_NOOP("solnoma::cli", "What was decided (code, such as refused)");
        who = QT_TRANSLATE_NOOP("solnoma::cli", "Which organisation (a name, or a REF)");
        when = QT_TRANSLATE_NOOP("solnoma::cli", "When was it decided (as said)");
    } else if (kind == QuickLog::Kind::Harassment) {
        what = QT_TRANSLATE_NOOP("solnoma::cli", "What kind (code, such as followed)");
    }
    return {{"who", who},
            {"when", when},
            {"where", QT_TRANSLATE_NOOP("solnoma::cli", "Where (words, or the REF of a place)")},
            {"by", QT_TRANSLATE_NOOP("solnoma::cli", "By whom (code, such as police)")},
            {"what", what},
            {"account", QT_TRANSLATE_NOOP("solnoma::cli", "What happened")},
            {"source", QT_TRANSLATE_NOOP("solnoma::cli", "Who told us (label of the source, not a name)")},
            {"consent", QT_TRANSLATE_NOOP("solnoma::cli", "Consent for keeping it: she, family, not_asked, no")}};
}

Result<QHash<QString, QString>> ask(QuickLog::Kind kind)
{
    QHash<QString, QString> answers;
    QTextStream in(stdin);
    QTextStream out(stderr);
    for (const Entry &entry : entriesOf(kind)) {
        out << tr(entry.question) << QStringLiteral(": ") << Qt::flush;
        const QString line = in.readLine();
        if (line.isNull())
            return Error{ErrorCode::Cancelled, QString::fromLatin1(entry.name), Reason::tr("the entries ended")};
        if (!line.trimmed().isEmpty())
            answers.insert(QLatin1String(entry.name), line.trimmed());
    }
    return answers;
}

/// `plain` gets the secret entries that stood on the command line.
Result<QHash<QString, QString>> fromOptions(const Arguments &arguments, QuickLog::Kind kind, QStringList &plain)
{
    QStringList known{QStringLiteral("country"), QStringLiteral("source_name"), QStringLiteral("hours_count")};
    for (const Entry &entry : entriesOf(kind))
        known.append(QLatin1String(entry.name));
    const auto entries = setEntries(arguments);
    if (!entries)
        return entries.error();
    QHash<QString, QString> answers;
    for (const auto &[name, typed, isFromFile] : *entries) {
        if (!known.contains(name))
            return Error{ErrorCode::Invalid, name, Reason::tr("the entries are %1").arg(known.join(QStringLiteral(", ")))};
        QString &answer = answers[name];
        if (!answer.isEmpty() && name != u"what") // of the others there is one
            return Error{ErrorCode::Invalid, name, Reason::tr("was given twice")};
        answer += (answer.isEmpty() ? QString() : QStringLiteral(", ")) + typed.trimmed();
        if (name == u"source_name" && !isFromFile)
            plain.append(name);
    }
    return answers;
}

Result<QuickLog::Consent> consentOf(const QString &answer)
{
    if (answer.isEmpty() || answer == u"not_asked")
        return QuickLog::Consent::NotAsked;
    if (answer == u"she" || answer == u"he" || answer == u"yes")
        return QuickLog::Consent::She;
    if (answer == u"family")
        return QuickLog::Consent::Family;
    if (answer == u"no")
        return QuickLog::Consent::No;
    return Error{ErrorCode::Invalid, QStringLiteral("consent"), Reason::tr("is she, family, not_asked or no")};
}

/// The codes of an entry, checked against the field that it will fill.
Result<QStringList> codesOf(Session &session, const char *kind, const char *field, const QString &typed, const char *entry)
{
    const auto value = valueFromText(session, *entity(kind).field(field), typed);
    if (!value)
        return Error{value.error().code, QString::fromLatin1(entry), value.error().detail};
    if (const auto *code = std::get_if<QString>(&*value))
        return QStringList{*code};
    const auto *codes = std::get_if<QStringList>(&*value);
    return codes ? *codes : QStringList();
}

/// Anything else than a clear yes or no would be silently a no.
Result<bool> yesOrNo(Session &session, const QString &typed, const char *entry)
{
    const QString code =
        typed.isEmpty() ? QStringLiteral("no") : session.vocabularies().codeTyped("tri", typed).value_or(QString());
    if (code != u"yes" && code != u"no")
        return Error{ErrorCode::Invalid, QString::fromLatin1(entry), Reason::tr("is yes or no")};
    return code == u"yes";
}

Result<QuickLog> fill(Session &session, QuickLog::Kind kind, const QHash<QString, QString> &answers)
{
    const auto answer = [&](const char *name) { return answers.value(QLatin1String(name)); };
    QuickLog log;
    log.kind = kind;
    log.who = answer("who");
    log.where = answer("where");
    log.account = answer("account");
    log.source = answer("source");
    log.sourceName = answer("source_name");
    const auto hoursCount = yesOrNo(session, answer("hours_count"), "hours_count");
    if (!hoursCount)
        return hoursCount.error();
    log.hoursCount = *hoursCount;
    const auto when = valueFromText(session, *entity("act").field("began"), answer("when"));
    if (!when)
        return Error{when.error().code, QStringLiteral("when"), when.error().detail};
    if (const auto *date = std::get_if<FuzzyDate>(&*when))
        log.when = *date;
    const auto by = codesOf(session, "involvement", "perpetrator_type", answer("by"), "by");
    if (!by)
        return by.error();
    log.byWhom = by->value(0);
    const auto what = kind == QuickLog::Kind::Detention ? codesOf(session, "custody_stage", "stage", answer("what"), "what")
                      : kind == QuickLog::Kind::Registration
                          ? codesOf(session, "registration_attempt", "action", answer("what"), "what")
                          : codesOf(session, "act", "harassment.kinds", answer("what"), "what");
    if (!what)
        return what.error();
    log.what = *what;
    const auto country = codesOf(session, "place", "country", answer("country"), "country");
    if (!country)
        return country.error();
    log.country = country->value(0);
    const auto consent = consentOf(answer("consent"));
    if (!consent)
        return consent.error();
    log.consent = *consent;
    return log;
}

} // namespace

Reply log(const Context &context)
{
    const QString wanted = context.arguments.positional.first();
    static const QHash<QString, QuickLog::Kind> kinds{{QStringLiteral("detention"), QuickLog::Kind::Detention},
                                                      {QStringLiteral("registration"), QuickLog::Kind::Registration},
                                                      {QStringLiteral("harassment"), QuickLog::Kind::Harassment}};
    if (!kinds.contains(wanted))
        return usageReply(tr("log detention, log registration or log harassment"));
    const QuickLog::Kind kind = kinds.value(wanted);
    const bool prompts = !hasSetEntries(context.arguments);
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    QStringList plain;
    const auto answers = prompts ? ask(kind) : fromOptions(context.arguments, kind, plain);
    if (!answers)
        return replyOf(answers.error());
    auto entry = fill(**session, kind, *answers);
    if (!entry)
        return replyOf(entry.error());
    if (context.arguments.has("case")) {
        const auto head = context.record(**session, context.arguments.value("case"), "case");
        if (!head)
            return replyOf(head.error());
        entry->addToCase = head->id;
    }
    const auto logged = recordQuickLog(**session, *entry);
    if (!logged)
        return replyOf(logged.error());
    Reply reply;
    QJsonArray same;
    reply.text = tr("Recorded. Case %1, %n task(s).", nullptr, static_cast<int>(logged->tasks.size()))
                     .arg(logged->fileNumber.isEmpty() ? logged->caseId.toString() : logged->fileNumber) +
                 u'\n';
    const auto when = valueInWords(**session, *entity("act").field("began"), entry->when);
    if (!when)
        return replyOf(when.error());
    if (!when->isEmpty())
        reply.text += tr("When: %1").arg(*when) + u'\n';
    for (const SearchHit &hit : logged->perhapsTheSame) {
        same.append(QJsonObject{{QStringLiteral("id"), hit.id.toString()}, {QStringLiteral("title"), hit.title}});
        reply.text += tr("Perhaps the same as %1 (%2)").arg(hit.title, hit.id.toString()) + u'\n';
    }
    reply.json = {{QStringLiteral("case"), logged->caseId.toString()},
                  {QStringLiteral("fileNumber"), logged->fileNumber},
                  {QStringLiteral("act"), logged->act.toString()},
                  {QStringLiteral("party"), logged->party.isNull() ? QString() : logged->party.toString()},
                  {QStringLiteral("when"), *when},
                  {QStringLiteral("tasks"), static_cast<qint64>(logged->tasks.size())},
                  {QStringLiteral("perhapsTheSame"), same}};
    warnOfPlain(reply, plain);
    return reply;
}

} // namespace solnoma::cli
