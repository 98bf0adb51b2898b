// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/read_back.h"

#include "domain/official.h"
#include "dossier/products/paper_parts.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

using State = GatedReader::State;

/// One sentence of the paper with a value in it; nothing where there is none.
void say(PaperBuilder &paper, const char *sentence, const QString &value)
{
    if (!value.isEmpty())
        paper.paragraph(paper.say(sentence).arg(value));
}

QString joined(QStringList parts, const QString &by = QStringLiteral(", "))
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(by);
}

/// Labels within a sentence.
QString inSentence(const QString &labels)
{
    QStringList small;
    for (const QString &label : labels.split(QStringLiteral(", ")))
        small << inLine(label);
    return small.join(QStringLiteral(", "));
}

/// A date as it was said to us, as far as the words tell of no source.
QString said(const GatedReader &reader, const Record &record, std::string_view field)
{
    return reader.asSaid(reader.fuzzyDate(record, field));
}

/// What she is to be told aloud. Said once, whatever it is and however often.
struct Unsaid {
    bool isAsTold = false;    ///< an account, which never prints as it was told
    bool isUnwritten = false; ///< no text in the language of the paper
    bool isWithheld = false;

    void note(const PaperBuilder &paper, const Record &record, std::string_view field, State state)
    {
        const bool isRaw = paper.reader().context().gate.mayPrint(record, field).reason == GateReason::RawText;
        isAsTold = isAsTold || (state == State::NotTranslated && isRaw);
        isUnwritten = isUnwritten || (state == State::NotTranslated && !isRaw);
        isWithheld = isWithheld || state == State::Withheld;
    }
};

/// A long text in a version of the paper's language.
void addText(PaperBuilder &paper, const Record &record, std::string_view field, const char *title, Unsaid &unsaid)
{
    const GatedReader::Told told = paper.reader().tell(record, field);
    unsaid.note(paper, record, field, told.state);
    if (told.state != State::Found)
        return;
    paper.heading(3, paper.say(title));
    for (const QString &paragraph : told.text.split(u'\n', Qt::SkipEmptyParts))
        paper.paragraph(paragraph.trimmed());
}

struct Titled {
    const char *field;
    const char *title;
};

void addTexts(PaperBuilder &paper, const Record &record, std::initializer_list<Titled> texts, Unsaid &unsaid)
{
    for (const Titled &each : texts) {
        if (record.entity().has(each.field))
            addText(paper, record, each.field, each.title, unsaid);
    }
}

void addUnsaid(PaperBuilder &paper, const Unsaid &unsaid)
{
    if (unsaid.isAsTold)
        paper.paragraph(paper.say("read.as.told"));
    if (unsaid.isUnwritten)
        paper.paragraph(paper.say("read.not.written"));
    if (unsaid.isWithheld)
        paper.paragraph(paper.say("read.withheld"));
}

/// Her names in every script, the one of this language first.
void addNames(PaperBuilder &paper, const Record &subject)
{
    const QString main = paper.reader().name(subject.id());
    QStringList others;
    for (const Record *row : paper.reader().rows(subject, "names"))
        others << paper.reader().code(*row, "full");
    others.removeAll(main);
    say(paper, "read.name", main);
    say(paper, "read.names", joined(others, QStringLiteral("; ")));
}

void addSubject(PaperBuilder &paper, const Record &subject, Unsaid &unsaid)
{
    const GatedReader &reader = paper.reader();
    paper.heading(2, paper.say("read.you"));
    addNames(paper, subject);
    if (subject.kind() != "person")
        return;
    say(paper, "read.born", said(reader, subject, "born"));
    say(paper, "read.sex", inLine(reader.text(subject, "sex")));
    say(paper, "read.citizenships", reader.text(subject, "citizenships"));
    say(paper, "read.roles", inSentence(reader.text(subject, "roles")));
    say(paper, "read.residence", reader.text(subject, "residence"));
    say(paper, "read.paper", reader.text(subject, "identity_paper"));
    QStringList contacts;
    for (const Record *row : reader.rows(subject, "contacts"))
        contacts << reader.code(*row, "value");
    say(paper, "read.contacts", joined(contacts, QStringLiteral("; ")));
    addTexts(paper, subject, {{"activity", "read.activity"}, {"background", "read.background"}, {"health", "read.health"}},
             unsaid);
}

/// In large type a date is longer than its column: it may break anywhere between its words.
RichText dateCell(const GatedReader &reader, const Record &stage, std::string_view field)
{
    return plain(capitalised(said(reader, stage, field)).replace(QChar::Nbsp, u' '));
}

void addStages(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    Table table{.columns = {{paper.say("read.column.where"), 1.8},
                            {paper.say("read.column.from"), 1.5},
                            {paper.say("read.column.to"), 1.5}}};
    for (const Record *stage : paper.facts().stages(act)) {
        const Record *place = reader.referred(*stage, "place");
        const QString name = place ? reader.text(*place, "name") : QString();
        const QString holder = reader.text(*stage, "holder");
        RichText where{Run{.text = reader.text(*stage, "stage"), .isBold = true}};
        const QString at = joined({holder.contains(name) ? QString() : name, holder});
        if (!at.isEmpty())
            where.push_back({.text = u'\n' + at});
        table.rows.push_back({where, dateCell(reader, *stage, "began"), dateCell(reader, *stage, "ended")});
    }
    if (table.rows.empty())
        return;
    paper.heading(3, paper.say("read.custody"));
    paper.add(std::move(table));
}

void addDetention(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    const CustodyCount count = countCustody(paper.facts().episode(act), paper.facts().reckonedOn());
    say(paper, "read.held", reader.words(count));
    say(paper, "read.reason", reader.text(act, "detention.reason_given"));
    say(paper, "read.release", inLine(reader.text(act, "detention.release_type")));
    say(paper, "read.release.terms", reader.text(act, "detention.release_terms"));
    addStages(paper, act);
}

bool isHers(const PaperBuilder &paper, const Record &row, std::string_view field)
{
    const Record *subject = paper.facts().subject();
    return subject && row.ref(field) == subject->id();
}

void addProceeding(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    for (const Record *row : reader.rows(act, "proceeding.charges")) {
        const QString wording = reader.text(*row, "wording");
        if (isHers(paper, *row, "accused"))
            say(paper, "read.charge",
                joined({wording.isEmpty() ? reader.text(*row, "charge_class") : wording, reader.text(*row, "article")}));
    }
    for (const Record *row : reader.rows(act, "proceeding.rulings")) {
        if (!isHers(paper, *row, "about"))
            continue;
        QStringList sentences;
        for (const Record *sentence : reader.rows(*row, "sentences"))
            sentences << sentenceInWords(paper, *sentence);
        say(paper, "read.ruling",
            joined({said(reader, *row, "given"), reader.text(*row, "by"), inLine(reader.text(*row, "kind")),
                    joined(sentences, QStringLiteral("; "))}));
    }
}

void addRegistrationMatter(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    for (const Record *row : reader.rows(act, "registration.attempts"))
        say(paper, "read.attempt",
            joined({said(reader, *row, "filed"), inLine(reader.text(*row, "action"))}, QStringLiteral(" – ")));
}

/// An official is no more than that; a body of the state has its name.
QString otherInWords(const PaperBuilder &paper, const Record &row)
{
    const Record *party = paper.reader().context().records.find(row.ref("party"));
    if (!party || party->kind() != "person")
        return paper.reader().name(row.ref("party"));
    const QString role = QStringLiteral("role.") + row.text("role");
    if (!isOfficial(row)) // the part in this act, whatever it was in others
        return paper.reader().product().knows(role) ? paper.reader().product().say(role) : paper.reader().name(row.ref("party"));
    return paper.say(row.is("role", u"perpetrator") || row.is("role", u"held") ? "officer" : "official.person");
}

/// Everybody else by role; who is not told of at all does not stand here either.
void addOthers(PaperBuilder &paper, const Record &act)
{
    QStringList others;
    for (const Record *row : paper.reader().rows(act, "involved")) {
        if (!isHers(paper, *row, "party") && paper.reader().may(*row, "party"))
            others << otherInWords(paper, *row);
    }
    say(paper, "read.others", joined(others));
}

bool isRoleOfHers(const PaperBuilder &paper, const Record &act, QStringView role)
{
    return std::ranges::any_of(act.rows("involved"),
                               [&](const Record &row) { return isHers(paper, row, "party") && row.is("role", role); });
}

bool isAnyRowWithheld(const GatedReader &reader, const Record &act)
{
    return std::ranges::any_of(
        std::array{"detention.stages", "proceeding.charges", "proceeding.rulings", "registration.attempts"},
        [&](const char *field) { return reader.rows(act, field).size() != act.rows(field).size(); });
}

/// What was done to her.
void addDeeds(PaperBuilder &paper, const Record &act, Unsaid &unsaid)
{
    const GatedReader &reader = paper.reader();
    if (act.is("kind", u"harassment")) {
        say(paper, "read.done", inSentence(reader.text(act, "harassment.kinds")));
        say(paper, "read.demand", reader.text(act, "harassment.demand"));
        say(paper, "read.seen", reader.text(act, "harassment.seen"));
    }
    if (act.is("kind", u"detention"))
        addDetention(paper, act);
    if (act.is("kind", u"proceeding"))
        addProceeding(paper, act);
    if (act.is("kind", u"registration"))
        addRegistrationMatter(paper, act);
    unsaid.isWithheld = unsaid.isWithheld || isAnyRowWithheld(reader, act);
}

void addAct(PaperBuilder &paper, const Record &act, Unsaid &unsaid)
{
    const GatedReader &reader = paper.reader();
    paper.heading(2, paper.titleOf(act));
    const QString began = said(reader, act, "began");
    const QString ended = said(reader, act, "ended");
    say(paper, "read.began", began);
    say(paper, "read.ended", ended == began ? QString() : ended);
    if (reader.code(act, "ongoing") == u"yes")
        say(paper, "read.ongoing", reader.words(reader.date(act, "as_of")));
    say(paper, "read.place", reader.text(act, "place"));
    const bool isTarget = isRoleOfHers(paper, act, u"target");
    if (isTarget)
        addDeeds(paper, act, unsaid);
    addOthers(paper, act);
    if (!isTarget) { // how it went for others is theirs
        unsaid.isWithheld = true;
        return;
    }
    addTexts(paper, act,
             {{"account", "read.account"},
              {"detention.conditions", "conditions"},
              {"detention.health_in_custody", "health"},
              {"official_version", "read.official"}},
             unsaid);
}

/// What was done to her, and what she was affected by.
void addActs(PaperBuilder &paper, Unsaid &unsaid)
{
    for (const Record *act : paper.facts().acts())
        addAct(paper, *act, unsaid);
    const Record *file = paper.facts().file();
    for (const Record *act :
         file ? paper.reader().context().records.referring("act", "case", file->id()) : std::vector<const Record *>()) {
        const bool isTarget = isRoleOfHers(paper, *act, u"target");
        if (!isTarget && !isRoleOfHers(paper, *act, u"affected"))
            continue;
        if (!paper.reader().may(*act))
            unsaid.isWithheld = true;
        else if (!isTarget)
            addAct(paper, *act, unsaid);
    }
}

/// The summary and the appeals of a file are of all its people: hers alone where nobody else is in it.
void addFile(PaperBuilder &paper)
{
    const Record *file = paper.facts().file();
    if (!file || file->refs("subjects").size() != 1)
        return;
    if (const QString summary = paper.reader().text(*file, "summary"); !summary.isEmpty()) {
        paper.heading(2, paper.say("summary"));
        paper.paragraph(summary);
    }
    if (paper.facts().remedies().empty())
        return;
    paper.heading(2, paper.say("remedies"));
    for (const Record *row : paper.facts().remedies()) {
        const GatedReader &reader = paper.reader();
        say(paper, "read.remedy",
            joined({reader.text(*row, "kind"), reader.text(*row, "to"), said(reader, *row, "filed"),
                    inLine(reader.text(*row, "state")), reader.text(*row, "result")}));
    }
}

void addBoxes(PaperBuilder &paper)
{
    for (const char *answer : {"answer.yes", "answer.no"})
        paper.add(Paragraph{.text = plain(paper.say("box").arg(paper.say(answer))), .keepWithNext = true});
}

using Refusal = std::optional<Gate::Refusal>;

void addRefusal(PaperBuilder &paper, const Gate::Refusal &refusal)
{
    const QString day = paper.reader().words(refusal.when);
    paper.paragraph(paper.say(refusal.isWithdrawn ? "read.withdrawn" : "read.refused")
                        .arg(day.isEmpty() ? QString() : paper.say("read.when").arg(day)));
}

/// Who has said no is not asked as if nothing had been said.
void addQuestion(PaperBuilder &paper, const char *question, const char *means, const Refusal &refusal, const char *told)
{
    paper.heading(3, paper.say(question));
    if (refusal) {
        addRefusal(paper, *refusal);
        paper.paragraph(paper.say("read.stands"));
        return;
    }
    paper.paragraph(paper.say(means));
    addBoxes(paper);
    if (!told)
        return;
    paper.paragraph(paper.say(told));
    addBoxes(paper);
}

void addAnswer(PaperBuilder &paper, const Gate::Refusal &refusal)
{
    paper.heading(2, paper.say("read.answered"));
    addRefusal(paper, refusal);
    for (const char *sentence : {"read.stands", "read.nothing.sent", "read.kept"})
        paper.paragraph(paper.say(sentence));
}

/// C1 and C2, on a page of their own: it can be kept without what stands before it.
void addQuestions(PaperBuilder &paper)
{
    const Gate &gate = paper.reader().context().gate;
    const Refusal toState = gate.refusalOf("un_to_state");
    const Refusal toPublic = gate.refusalOf("un_public");
    paper.add(PageBreak{});
    if (toState && toPublic) {
        addAnswer(paper, toState->isWithdrawn ? *toState : *toPublic);
        return;
    }
    paper.heading(2, paper.say("read.questions"));
    paper.paragraph(paper.say("read.questions.intro"));
    addQuestion(paper, "read.c1", "read.c1.means", toState, "read.c1.told");
    addQuestion(paper, "read.c2", "read.c2.means", toPublic, nullptr);
    paper.paragraph(paper.say("read.day"));
}

} // namespace

Document composeReadBack(const PaperContext &context)
{
    const CaseFacts facts(context);
    PaperBuilder paper(facts);
    paper.setLarge();
    paper.heading(1, context.product.heading);
    paper.paragraph(paper.say("read.intro"));
    Notice notice;
    notice.paragraphs.push_back(plain(paper.say("read.care")));
    paper.add(std::move(notice));
    if (const Record *subject = facts.subject()) {
        Unsaid unsaid;
        addSubject(paper, *subject, unsaid);
        addFile(paper);
        addActs(paper, unsaid);
        addUnsaid(paper, unsaid);
        paper.explainWords();
    }
    addQuestions(paper);
    return paper.take();
}

} // namespace solnoma
