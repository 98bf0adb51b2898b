// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/wgad.h"

#include "dossier/products/gap_list.h"
#include "dossier/products/paper_parts.h"

#include <algorithm>

namespace solnoma {

namespace {

QString answerText(const PaperBuilder &paper, const GapLine &line)
{
    if (line.question.isForSubmitter())
        return paper.say("submitter.blank");
    if (line.answer.isUnknown)
        return paper.say("not.known");
    if (line.answer.texts.isEmpty())
        return paper.say("no.answer");
    if (line.question.source == u"detention.places" && line.answer.texts.size() > 3)
        return line.answer.texts.join(QStringLiteral("; ")) + u". " + paper.say("see.timeline");
    return capitalised(line.answer.texts.join(QStringLiteral("; ")));
}

void addQuestions(PaperBuilder &paper, const ProductPart &part)
{
    KeyValueList list;
    for (const Question &question : part.questions) {
        if (question.number.isEmpty())
            continue;
        const GapLine line{part.number, question, answerTo(paper.facts(), question)};
        list.entries.push_back({.number = QString(part.number % u'.' % question.number),
                                .question = plain(question.text),
                                .answer = plain(answerText(paper, line))});
    }
    if (!list.entries.empty())
        paper.add(std::move(list));
}

bool asksNotToPublish(const PaperContext &context)
{
    const std::vector<Uuid7> &asking = context.gate.report().asksNotToPublish;
    return std::ranges::find(asking, context.gate.request().subject) != asking.end();
}

void addRequests(PaperBuilder &paper)
{
    if (asksNotToPublish(paper.reader().context())) {
        Notice notice;
        notice.paragraphs.push_back({Run{.text = paper.say("request.title"), .isBold = true}});
        notice.paragraphs.push_back(plain(paper.say("request.name")));
        paper.add(std::move(notice));
    }
    paper.paragraph(paper.say("request.confidential"));
}

/// In a language that the Working Group does not take.
void sayForReadingOnly(PaperBuilder &paper)
{
    if (!paper.reader().context().isDraft) // which says more
        paper.setBanner(paper.say("reading.only"));
    Notice notice;
    notice.paragraphs.push_back(plain(paper.say("reading.note")));
    paper.add(std::move(notice));
}

/// Part IV: each act in order of time, then conditions, health, safeguards and treatment, then who, and the official version
/// apart.
void addCircumstances(PaperBuilder &paper)
{
    for (const Record *act : paper.facts().acts()) {
        if (paper.reader().text(*act, "account").isEmpty())
            continue;
        paper.heading(3, paper.titleOf(*act));
        paper.narrative(*act, "account");
    }
    constexpr std::pair<const char *, const char *> parts[] = {{"detention.conditions", "conditions"},
                                                               {"detention.health_in_custody", "health"},
                                                               {"detention.release_terms", "release"}};
    for (const auto &[field, title] : parts) {
        for (const Record *act : paper.facts().actsOf(u"detention")) {
            if (paper.reader().text(*act, field).isEmpty())
                continue;
            paper.heading(3, paper.say(title));
            paper.narrative(*act, field);
        }
    }
    addSafeguards(paper);
    addIllTreatment(paper);
    addCharges(paper);
    addRulings(paper);
    addWhoDidWhat(paper, 3);
    addOfficialVersions(paper, 3);
}

/// Part V: the categories, then each assessment.
void addReasons(PaperBuilder &paper)
{
    QStringList categories;
    for (const Record *act : paper.facts().actsOf(u"detention")) {
        for (const QString &code : paper.reader().codes(*act, "detention.wgad_categories"))
            categories << code % u" (" % paper.reader().label("wgad_category", code) % u')';
    }
    categories.removeDuplicates();
    if (!categories.isEmpty())
        paper.paragraph(paper.say("categories").arg(categories.join(QStringLiteral("; "))));
    addMotives(paper);
    for (const Record *act : paper.facts().acts()) {
        if (paper.reader().text(*act, "assessment").isEmpty())
            continue;
        paper.heading(3, paper.titleOf(*act));
        paper.narrative(*act, "assessment");
    }
}

void addSteps(PaperBuilder &paper)
{
    addRemedies(paper, Steps::FiledAndDecided);
    if (const Record *file = paper.facts().file())
        paper.narrative(*file, "remedies_note");
}

void addPart(PaperBuilder &paper, const ProductPart &part)
{
    paper.heading(2, QString(part.number % u". " % part.title));
    const size_t before = paper.size();
    addQuestions(paper, part);
    for (const Question &question : part.questions) {
        if (question.source == u"detention.places" && !paper.facts().actsOf(u"detention").empty()) {
            paper.heading(3, paper.say("custody"));
            addCustody(paper, CustodyDetail::StagesAndSteps);
        } else if (question.source == u"narrative.circumstances") {
            addCircumstances(paper);
        } else if (question.source == u"narrative.reasons") {
            addReasons(paper);
        } else if (question.source == u"remedies") {
            addSteps(paper);
        }
    }
    if (std::ranges::any_of(part.questions, &Question::isForSubmitter))
        paper.paragraph(paper.say("request.confidential"));
    if (paper.size() == before)
        paper.paragraph(paper.say("no.answer"));
}

} // namespace

Document composeWgad(const PaperContext &context)
{
    const CaseFacts facts(context);
    PaperBuilder paper(facts);
    paper.heading(1, context.product.title);
    paper.paragraph(context.product.heading);
    const bool isForReadingOnly = !context.product.isTakenIn(context.product.language);
    if (isForReadingOnly)
        sayForReadingOnly(paper);
    paper.paragraph(context.product.addressee.join(u'\n'));
    addRequests(paper);
    for (const ProductPart &part : context.product.parts)
        addPart(paper, part);
    if (isForReadingOnly)
        addMissing(paper);
    paper.explainStandingHere();
    addExhibits(paper, paper.say("exhibits.title"));
    paper.explainWords();
    return paper.take();
}

} // namespace solnoma
