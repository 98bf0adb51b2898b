// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_lines.h"

#include "services/page_draft.h"
#include "services/questions.h"
#include "store/lists.h"
#include "ui/lists/cell_words.h"
#include "ui/lists/question_cells.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/preferences.h"
#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace solnoma {

namespace {

constexpr int MostLines = 12;
constexpr int DaysAhead = 7;

/// The rows of a question as lines; `compose` words one.
template <typename Compose> void addAnswers(AppContext &context, const char *id, HomeSection &section, Compose compose)
{
    const StoreQuestion &question = *questionOf(id);
    QuestionAsk ask;
    ask.now = context.clock().nowLocal();
    ask.limit = MostLines;
    const auto found = askQuestion(context.session(), question, ask);
    if (!found) {
        section.lines.push_back({words::error(found.error()), {}, {}, {}});
        return;
    }
    for (const QuestionRow &row : found->rows) {
        const auto shown = [&](const char *title, bool inFull) {
            for (size_t i = 0; i < question.columns.size(); ++i) {
                if (qstrcmp(question.columns[i].title, title) == 0) {
                    const QVariant &value = row.values[static_cast<qsizetype>(i)];
                    return inFull ? cells::answer(context, question.columns[i], value)
                                  : cells::answerAsListed(context, question.columns[i], value);
                }
            }
            return QString();
        };
        HomeLine line = compose(shown);
        line.to = {{}, row.record};
        section.lines.push_back(std::move(line));
    }
    if (found->hasMore)
        section.lines.push_back({tr("All of them…"), {}, {}, {"questions", {}, id}});
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(QStringLiteral(" · "));
}

HomeSection unfinished(AppContext &context)
{
    HomeSection section{tr("Not recorded yet"), {}, {}};
    const Drafts *drafts = context.session().drafts();
    const auto all = drafts ? drafts->all() : Result<std::vector<Draft>>(std::vector<Draft>());
    for (const Draft &draft : all ? *all : std::vector<Draft>()) {
        const QString title = draft.kind == "quick-detention"      ? tr("A detention that you began to log")
                              : draft.kind == "quick-registration" ? tr("A registration refusal that you began to log")
                              : draft.kind == "quick-harassment"   ? tr("Harassment that you began to log")
                                                                   : QString();
        if (!title.isEmpty()) {
            section.lines.push_back({title, {}, tr("kept as a draft"), {draft.kind}});
            continue;
        }
        if (const bool isTexts = draft.kind == "paper-texts"; isTexts || draft.kind == "consent-answers") {
            const QJsonObject kept = QJsonDocument::fromJson(draft.payload).object();
            const auto idAt = [&](QLatin1String key) { return Uuid7::fromString(kept[key].toString()).value_or(Uuid7()); };
            const Uuid7 file = idAt(PageDraft::About);
            const QString what = words::kindTitle(entity(isTexts ? "text_version" : "consent"));
            section.lines.push_back(
                {what, QString(what % u" · " % context.titleOf(file)), tr("kept as a draft"),
                 isTexts ? Location{"dossier", file, "asked", idAt(PageDraft::Within)} : Location{"case", file, "consent", {}}});
            continue;
        }
        const Entity *kind = entityOf({draft.kind.constData(), static_cast<size_t>(draft.kind.size())});
        const auto known = context.store().records().head(draft.page);
        if (!kind || !known)
            continue;
        // The kind alone until it is pointed at: a title could be a name.
        const bool isNew = !*known;
        const QString what = words::kindTitle(*kind);
        section.lines.push_back({isNew ? tr("%1, new").arg(what) : what,
                                 isNew ? QString() : QString(what % u" · " % context.titleOf(draft.page)), tr("kept as a draft"),
                                 isNew ? Location{"record", {}, draft.kind, {}} : Location{{}, draft.page, {}, {}}});
    }
    return section;
}

HomeSection hoursCount(AppContext &context)
{
    HomeSection section{tr("Hours count: urgent, untouched for a day"), {}, {}};
    addAnswers(context, "urgent-untouched", section, [](const auto &shown) {
        return HomeLine{joined({shown("Case", false), shown("Who", false), shown("Title", false)}),
                        joined({shown("Case", true), shown("Who", true), shown("Title", true)}),
                        tr("last touched %1").arg(shown("Changed", false)),
                        {}};
    });
    return section;
}

HomeSection missedContacts(AppContext &context)
{
    HomeSection section{tr("Missed contacts"), {}, {}};
    addAnswers(context, "missed-contacts", section, [](const auto &shown) {
        return HomeLine{joined({shown("Who", false), shown("If silent", false)}),
                        joined({shown("Who", true), shown("If silent", true)}),
                        tr("was due %1").arg(shown("Contact was due", false)),
                        {}};
    });
    return section;
}

HomeSection inCustody(AppContext &context)
{
    HomeSection section{tr("In custody now"), tr("Nobody is known to be held. Ctrl+Shift+D logs a detention."), {}};
    addAnswers(context, "held-today", section, [](const auto &shown) {
        const QString least = shown("Days at least", false);
        const QString most = shown("Days at most", false);
        const QString days = most.isEmpty() && least.isEmpty() ? tr("days not known")
                             : most.isEmpty()                  ? tr("at least %n day(s)", nullptr, least.toInt())
                             : most == least                   ? tr("%n day(s)", nullptr, least.toInt())
                                                               : tr("%1–%n day(s)", nullptr, most.toInt()).arg(least);
        const QString asOf = shown("As of", false);
        return HomeLine{joined({shown("Who", false), shown("Stage", false)}),
                        joined({shown("Who", true), shown("Stage", true)}),
                        joined({days, asOf.isEmpty() ? tr("date of the last news not known") : tr("as of %1").arg(asOf)}),
                        {}};
    });
    return section;
}

HomeSection dueThisWeek(AppContext &context)
{
    HomeSection section{tr("Due this week"), tr("Nothing is due."), {}};
    ListQuery query{"tasks", "due", Qt::AscendingOrder, {}, {}, MostLines};
    query.filters = {{ListFilter::How::AnyOf, "state", {QStringLiteral("open"), QStringLiteral("doing")}, {}, {}, {}},
                     {ListFilter::How::MayFallIn, "due", {}, QDate(1, 1, 1), context.today().addDays(DaysAhead), {}}};
    const auto page = Lists(context.store().connection(), context.store().records()).page(query);
    if (!page)
        return section;
    for (const ListRow &row : page->rows) {
        const auto value = [&](const char *column) { return row.values.at(page->columns.indexOf(column)); };
        const QString subject = value("subject").toString();
        const bool isMasked = context.preferences().isDiscreet() && value("subject_kind").toString() == u"person";
        const QDate due = QDate::fromString(value("due").toString(), Qt::ISODate);
        const QString when = due < context.today()    ? tr("overdue since %1").arg(words::date(due))
                             : due == context.today() ? tr("today")
                                                      : words::date(due);
        const QString title = value("title").toString();
        section.lines.push_back({joined({title, isMasked ? discreet(subject) : subject, value("case_ref").toString()}),
                                 joined({title, subject, value("case_ref").toString()}),
                                 when,
                                 {{}, row.id}});
    }
    if (page->next)
        section.lines.push_back({tr("All of them…"), {}, {}, {"tasks"}});
    return section;
}

} // namespace

std::vector<HomeSection> homeSections(AppContext &context)
{
    std::vector<HomeSection> sections{hoursCount(context), missedContacts(context), unfinished(context), inCustody(context),
                                      dueThisWeek(context)};
    std::erase_if(sections, [](const HomeSection &section) { return section.lines.empty() && section.nothing.isEmpty(); });
    return sections;
}

HomeSection homeWithheld(AppContext &context)
{
    HomeSection section{tr("Papers held back this week"), {}, {}};
    addAnswers(context, "withheld-this-week", section, [](const auto &shown) {
        const QString blocks = shown("Blocks", false);
        return HomeLine{joined({shown("When", false), shown("To", false), shown("Product", false)}),
                        {},
                        blocks.isEmpty() ? tr("%n thing(s) stayed in the office", nullptr, shown("Withheld", false).toInt())
                                         : tr("no paper went out; still to decide: %1").arg(blocks),
                        {}};
    });
    return section;
}

} // namespace solnoma
