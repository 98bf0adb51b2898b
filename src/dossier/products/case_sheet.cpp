// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/case_sheet.h"

#include "dossier/products/gap_list.h"
#include "dossier/products/paper_parts.h"

#include <algorithm>

namespace solnoma {

namespace {

/// The answers of one part in a line. What is missing has its own place at the end.
QStringList answersOf(const PaperBuilder &paper, const QString &number)
{
    QStringList answers;
    for (const GapLine &line : gapList(paper.facts())) {
        if (line.part == number && !line.answer.texts.isEmpty())
            answers << line.answer.texts.join(QStringLiteral("; "));
    }
    return answers;
}

void addWho(PaperBuilder &paper)
{
    QStringList answers = answersOf(paper, QStringLiteral("1"));
    if (answers.isEmpty())
        return;
    const QString name = answers.takeFirst();
    Paragraph paragraph{.text = {Run{.text = name, .isBold = true}}};
    if (paper.facts().subjects().size() > 1)
        answers.clear(); // whose age would it be?
    for (const QString &answer : answers)
        paragraph.text.push_back({.text = u" · " + capitalised(answer)});
    paper.add(std::move(paragraph));
}

/// Question and answer as a small table: it takes less room than a form.
void addCustodyAnswers(PaperBuilder &paper)
{
    constexpr qsizetype fewTexts = 3; // a long list stands in the drawing
    for (const GapLine &line : gapList(paper.facts())) {
        if (line.part != u"3" || line.answer.texts.isEmpty() || line.question.source == u"detention.duration" ||
            line.answer.texts.size() > fewTexts)
            continue;
        const QString answer = line.answer.isUnknown ? paper.say("not.known") : line.answer.texts.join(QStringLiteral("; "));
        paper.add(Paragraph{.text = {Run{.text = line.question.text + u": ", .isBold = true}, Run{.text = answer}}});
    }
}

void addSummary(PaperBuilder &paper)
{
    const Record *file = paper.facts().file();
    const QString summary = file ? paper.reader().text(*file, "summary") : QString();
    if (summary.isEmpty())
        return;
    paper.heading(2, paper.say("summary"));
    paper.add(Paragraph{.text = paper.cited(summary, *file, "summary")});
}

/// Names of the targets, where a file is about several.
QString targetsOf(const PaperBuilder &paper, const Record &act)
{
    QStringList names;
    for (const Record *row : paper.reader().rows(act, "involved")) {
        if (row->is("role", u"target") && paper.reader().may(*row, "party"))
            names << paper.reader().name(row->ref("party"));
    }
    names.removeDuplicates();
    return paper.facts().subjects().size() > 1 ? names.join(QStringLiteral(", ")) : QString();
}

/// The short text for this sheet, else what the codes say.
RichText whatHappened(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    const QString kind = act.is("kind", u"harassment") ? reader.text(act, "harassment.kinds") : QString();
    RichText text{Run{.text = kind.isEmpty() ? paper.kindOf(act) : capitalised(kind), .isBold = true}};
    if (const QString targets = targetsOf(paper, act); !targets.isEmpty())
        text.push_back({.text = u": " + targets});
    if (const QString account = reader.text(act, "account"); !account.isEmpty()) {
        text.back().text += u'\n';
        const RichText cited = paper.cited(account, act, "account");
        text.insert(text.end(), cited.begin(), cited.end());
    }
    return text;
}

void addTimeline(PaperBuilder &paper)
{
    Table table{.columns = {{paper.say("column.when"), 1.5},
                            {paper.say("column.what"), 5},
                            {paper.say("column.where"), 1.9},
                            {paper.say("column.standing"), 1.5}}};
    for (const Record *act : paper.facts().acts()) {
        const Record *at = paper.reader().referred(*act, "place");
        const QString place = at ? paper.reader().text(*at, "name") : QString();
        table.rows.push_back(
            {plain(paper.shortPeriodOf(*act)), whatHappened(paper, *act), plain(place), plain(paper.reader().standing(*act))});
    }
    if (table.rows.empty())
        return;
    paper.heading(2, paper.say("timeline"));
    paper.add(std::move(table));
    paper.explainStandingHere();
}

void addCustodyPart(PaperBuilder &paper)
{
    if (paper.facts().actsOf(u"detention").empty())
        return;
    paper.heading(2, paper.say("custody"));
    if (paper.facts().subjects().size() == 1)
        addCustodyAnswers(paper);
    addCustody(paper, CustodyDetail::Stages);
}

/// The short texts of the proceedings tell what was decided.
bool isToldInTimeline(const PaperBuilder &paper)
{
    const std::vector<const Record *> acts = paper.facts().actsOf(u"proceeding");
    return std::ranges::all_of(acts, [&](const Record *act) { return !paper.reader().text(*act, "account").isEmpty(); });
}

void addRegistrationPart(PaperBuilder &paper)
{
    for (const Record *act : paper.facts().actsOf(u"registration")) {
        paper.heading(2, paper.say("registration"));
        addRegistration(paper, *act);
    }
}

void addRemediesPart(PaperBuilder &paper)
{
    const Record *file = paper.facts().file();
    const bool hasNote = file && !paper.reader().text(*file, "remedies_note").isEmpty();
    if (!hasNote && paper.facts().remedies().empty())
        return;
    paper.heading(2, paper.say("remedies"));
    if (hasNote)
        paper.add(Paragraph{.text = paper.cited(paper.reader().text(*file, "remedies_note"), *file, "remedies_note")});
    else
        addRemedies(paper, Steps::Filed);
}

/// The sources that no note names.
void addSources(PaperBuilder &paper)
{
    const QStringList sources = paper.notYetCited(allSources(paper.facts()));
    if (sources.isEmpty())
        return;
    paper.heading(2, paper.say("sources"));
    // In the letters of the notes, which name the others.
    paper.add(Paragraph{.text = plain(paper.say("sources.intro") + u' ' + sources.join(QStringLiteral("; ")) + u'.'),
                        .look = Paragraph::Look::Small});
}

/// What each person agreed to, in words; the reader must know what not to do with a name.
void addConsent(PaperBuilder &paper)
{
    const PaperContext &context = paper.reader().context();
    QStringList lines;
    for (const Record *subject : paper.facts().subjects()) {
        if (subject->kind() == "group")
            continue;
        const PrintedName printed = context.gate.nameFor(subject->id());
        const bool isNamed = !printed.text.isEmpty();
        const QString name = capitalised(paper.reader().name(subject->id()));
        if (!context.gate.consentOf(subject->id()))
            continue; // nothing of her leaves, not even that she was asked
        if (context.gate.rule().isShared)
            lines << paper.say("consent.given").arg(name);
        if (isNamed) {
            const bool mayPublish = context.gate.agreed(subject->id(), "publish_name").prints;
            lines << paper.say(mayPublish ? "consent.publication" : "consent.no.publication").arg(name);
        }
    }
    lines.removeDuplicates();
    if (lines.isEmpty())
        return;
    Notice notice;
    for (const QString &line : lines)
        notice.paragraphs.push_back(plain(line));
    paper.add(std::move(notice));
}

} // namespace

Document composeCaseSheet(const PaperContext &context)
{
    const CaseFacts facts(context);
    PaperBuilder paper(facts);
    paper.heading(1, context.product.heading);
    addConsent(paper);
    addWho(paper);
    addSummary(paper);
    addTimeline(paper);
    addCustodyPart(paper);
    addRegistrationPart(paper);
    if (!isToldInTimeline(paper))
        addRulingLines(paper);
    addOfficialLines(paper);
    addRemediesPart(paper);
    addWhoLines(paper);
    addMissing(paper);
    addSources(paper);
    paper.explainWords();
    return paper.take();
}

} // namespace solnoma
