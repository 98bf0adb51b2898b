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

/// A long text in a version of the paper's language. True: something is on file of which there is none yet.
bool addText(PaperBuilder &paper, const Record &record, std::string_view field, const char *title)
{
    const GatedReader::Told told = paper.reader().tell(record, field);
    if (told.state != State::Found)
        return told.state == State::NotTranslated;
    paper.heading(3, paper.say(title));
    for (const QString &paragraph : told.text.split(u'\n', Qt::SkipEmptyParts))
        paper.paragraph(paragraph.trimmed());
    return false;
}

struct Titled {
    const char *field;
    const char *title;
};

/// She is told once that there is more.
void addTexts(PaperBuilder &paper, const Record &record, std::initializer_list<Titled> texts)
{
    bool isMoreOnFile = false;
    for (const Titled &each : texts) {
        if (record.entity().has(each.field))
            isMoreOnFile = addText(paper, record, each.field, each.title) || isMoreOnFile;
    }
    if (isMoreOnFile)
        paper.paragraph(paper.say("read.not.written"));
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

void addSubject(PaperBuilder &paper, const Record &subject)
{
    const GatedReader &reader = paper.reader();
    paper.heading(2, paper.say("read.you"));
    addNames(paper, subject);
    if (subject.kind() != "person")
        return;
    say(paper, "read.born", reader.asSaid(reader.fuzzyDate(subject, "born")));
    say(paper, "read.sex", reader.text(subject, "sex").toLower());
    say(paper, "read.citizenships", reader.text(subject, "citizenships"));
    say(paper, "read.roles", reader.text(subject, "roles").toLower());
    say(paper, "read.residence", reader.text(subject, "residence"));
    say(paper, "read.paper", reader.text(subject, "identity_paper"));
    QStringList contacts;
    for (const Record *row : reader.rows(subject, "contacts"))
        contacts << reader.code(*row, "value");
    say(paper, "read.contacts", joined(contacts, QStringLiteral("; ")));
    addTexts(paper, subject, {{"activity", "read.activity"}, {"background", "read.background"}, {"health", "read.health"}});
}

/// In large type a date is longer than its column: it may break anywhere between its words.
RichText dateCell(const GatedReader &reader, const Record &stage, std::string_view field)
{
    return plain(capitalised(reader.asSaid(reader.fuzzyDate(stage, field))).replace(QChar::Nbsp, u' '));
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
    say(paper, "read.release", reader.text(act, "detention.release_type").toLower());
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
            joined({reader.asSaid(reader.fuzzyDate(*row, "given")), reader.text(*row, "by"), reader.text(*row, "kind").toLower(),
                    joined(sentences, QStringLiteral("; "))}));
    }
}

void addRegistrationMatter(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    for (const Record *row : reader.rows(act, "registration.attempts"))
        say(paper, "read.attempt",
            joined({reader.asSaid(reader.fuzzyDate(*row, "filed")), reader.text(*row, "action").toLower()},
                   QStringLiteral(" – ")));
}

/// An official is no more than that; a body of the state has its name.
QString otherInWords(const PaperBuilder &paper, const Record &row)
{
    const Record *party = paper.reader().context().records.find(row.ref("party"));
    if (!party || party->kind() != "person" || !isOfficial(row))
        return paper.reader().name(row.ref("party"));
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

void addAct(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    paper.heading(2, paper.titleOf(act));
    const QString began = reader.asSaid(reader.fuzzyDate(act, "began"));
    const QString ended = reader.asSaid(reader.fuzzyDate(act, "ended"));
    say(paper, "read.began", began);
    say(paper, "read.ended", ended == began ? QString() : ended);
    if (reader.code(act, "ongoing") == u"yes")
        say(paper, "read.ongoing", reader.words(reader.date(act, "as_of")));
    say(paper, "read.place", reader.text(act, "place"));
    if (act.is("kind", u"harassment")) {
        say(paper, "read.done", reader.text(act, "harassment.kinds").toLower());
        say(paper, "read.demand", reader.text(act, "harassment.demand"));
        say(paper, "read.seen", reader.text(act, "harassment.seen"));
    }
    if (act.is("kind", u"detention"))
        addDetention(paper, act);
    if (act.is("kind", u"proceeding"))
        addProceeding(paper, act);
    if (act.is("kind", u"registration"))
        addRegistrationMatter(paper, act);
    addOthers(paper, act);
    addTexts(paper, act,
             {{"account", "read.account"},
              {"detention.conditions", "conditions"},
              {"detention.health_in_custody", "health"},
              {"official_version", "read.official"}});
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
            joined({reader.text(*row, "kind"), reader.text(*row, "to"), reader.asSaid(reader.fuzzyDate(*row, "filed")),
                    reader.text(*row, "state").toLower(), reader.text(*row, "result")}));
    }
}

void addBoxes(PaperBuilder &paper)
{
    for (const char *answer : {"answer.yes", "answer.no"})
        paper.add(Paragraph{.text = plain(paper.say("box").arg(paper.say(answer))), .keepWithNext = true});
}

/// C1 and C2, on a page of their own: it can be kept without what stands before it.
void addQuestions(PaperBuilder &paper)
{
    paper.add(PageBreak{});
    paper.heading(2, paper.say("read.questions"));
    paper.paragraph(paper.say("read.questions.intro"));
    paper.heading(3, paper.say("read.c1"));
    paper.paragraph(paper.say("read.c1.means"));
    addBoxes(paper);
    paper.paragraph(paper.say("read.c1.told"));
    addBoxes(paper);
    paper.heading(3, paper.say("read.c2"));
    paper.paragraph(paper.say("read.c2.means"));
    addBoxes(paper);
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
        addSubject(paper, *subject);
        addFile(paper);
        for (const Record *act : facts.acts())
            addAct(paper, *act);
        paper.explainEnglish();
    }
    addQuestions(paper);
    return paper.take();
}

} // namespace solnoma
