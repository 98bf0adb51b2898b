// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/working_copy.h"

#include "dossier/products/paper_parts.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

using State = GatedReader::State;

/// Fields that stand at a place of their own, or that say nothing to who reads the file.
bool isToldElsewhere(const Entity &entity, const Field &field)
{
    constexpr std::array everywhere{"assertion", "seq"};
    constexpr std::array ofActs{"kind", "began", "ended", "detention.stages", "registration.attempts"};
    constexpr std::array ofFiles{"subjects", "remedies"};
    const auto isIn = [&](const auto &ids) { return std::ranges::find(ids, field.id) != ids.end(); };
    return isIn(everywhere) || (entity.kind == "act" && isIn(ofActs)) || (entity.kind == "case" && isIn(ofFiles)) ||
           field.target == "name";
}

RichText labelled(const QString &label, const QString &text)
{
    return {Run{.text = label + u": ", .isBold = true}, Run{.text = text}};
}

/// The entry in words; an act is called by its kind and time.
QString entryOf(const PaperBuilder &paper, const Record &record, const Field &field)
{
    const Record *act = field.kind == FieldKind::Ref ? paper.reader().referred(record, field.id) : nullptr;
    return act && act->kind() == "act" && paper.reader().may(*act) ? paper.titleOf(*act) : paper.reader().text(record, field.id);
}

/// "Label: value" of every entry of a row, and of the rows below it, with its standing.
QStringList entriesOf(const PaperBuilder &paper, const Record &row)
{
    const GatedReader &reader = paper.reader();
    QStringList entries;
    for (const Field &field : row.entity().fields) {
        if (isToldElsewhere(row.entity(), field))
            continue;
        if (field.isRow()) {
            for (const Record *below : reader.rows(row, field.id))
                entries << entriesOf(paper, *below);
        } else if (const QString text = entryOf(paper, row, field); !text.isEmpty()) {
            entries << QString(reader.label(field) % u": " % text);
        }
    }
    if (const QString standing = reader.standing(row); !standing.isEmpty())
        entries << paper.say("standing.note").arg(standing).chopped(1);
    return entries;
}

void addRows(PaperBuilder &paper, const Record &record, const Field &field)
{
    List list;
    for (const Record *row : paper.reader().rows(record, field.id)) {
        const QStringList entries = entriesOf(paper, *row);
        if (!entries.isEmpty())
            list.items.push_back(plain(entries.join(QStringLiteral("; "))));
    }
    if (list.items.empty())
        return;
    paper.add(Paragraph{.text = {Run{.text = paper.reader().label(field), .isBold = true}}, .keepWithNext = true});
    paper.add(std::move(list));
}

/// Long texts with their sources; what nobody has written in this language yet is named.
void addText(PaperBuilder &paper, const Record &record, const Field &field)
{
    const GatedReader::Told told = paper.reader().tell(record, field.id);
    if (told.state == State::NotTranslated)
        paper.add(Paragraph{.text = labelled(paper.reader().label(field), paper.say("draft.not.written"))});
    if (told.state != State::Found)
        return;
    paper.add(Paragraph{.text = {Run{.text = paper.reader().label(field), .isBold = true}}, .keepWithNext = true});
    paper.narrative(record, field.id);
}

/// Short entries as a table, then the rows, then the texts.
void addEntries(PaperBuilder &paper, const Record &record)
{
    const GatedReader &reader = paper.reader();
    Table table{.columns = {{paper.say("column.entry"), 1.6}, {paper.say("column.on.file"), 4}}};
    for (const Field &field : record.entity().fields) {
        const bool isShort = !field.isRow() && field.kind != FieldKind::Long && !isToldElsewhere(record.entity(), field);
        if (const QString text = isShort ? reader.text(record, field.id) : QString(); !text.isEmpty())
            table.rows.push_back({plain(reader.label(field)), plain(text)});
    }
    if (!table.rows.empty())
        paper.add(std::move(table));
    for (const Field &field : record.entity().fields) {
        if (isToldElsewhere(record.entity(), field))
            continue;
        if (field.isRow())
            addRows(paper, record, field);
        else if (field.kind == FieldKind::Long)
            addText(paper, record, field);
    }
    if (const QString sources = paper.sourcesOf(record, {}); !sources.isEmpty())
        paper.add(Paragraph{.text = labelled(paper.say("sources"), sources)});
}

/// With those whom it concerns, where the file is about several.
QString headingOf(const PaperBuilder &paper, const Record &act)
{
    QStringList targets;
    for (const Record *row : paper.reader().rows(act, "involved")) {
        if (row->is("role", u"target"))
            targets << capitalised(paper.reader().name(row->ref("party")));
    }
    constexpr qsizetype fewNames = 3;
    const bool isSaid = paper.facts().subjects().size() > 1 && !targets.isEmpty() && targets.size() <= fewNames;
    return isSaid ? QString(targets.join(QStringLiteral(", ")) % u": " % paper.titleOf(act)) : paper.titleOf(act);
}

void addAct(PaperBuilder &paper, const Record &act)
{
    paper.heading(3, headingOf(paper, act));
    if (const QString standing = paper.reader().standing(act); !standing.isEmpty())
        paper.add(Paragraph{.text = plain(paper.say("standing.note").arg(standing)), .keepWithNext = true});
    if (act.is("kind", u"detention"))
        addCustodyOf(paper, act, CustodyDetail::StagesAndSteps);
    if (act.is("kind", u"registration"))
        addRegistration(paper, act);
    addEntries(paper, act);
}

void addSubjects(PaperBuilder &paper)
{
    bool isFirst = true;
    for (const Record *subject : paper.facts().subjects()) {
        if (!paper.reader().may(*subject))
            continue;
        if (isFirst)
            paper.heading(2, paper.say("draft.about"));
        isFirst = false;
        paper.heading(3, capitalised(paper.reader().name(subject->id())));
        addEntries(paper, *subject);
    }
}

bool isSubject(const PaperBuilder &paper, const Record &record)
{
    const std::vector<const Record *> subjects = paper.facts().subjects();
    return std::ranges::find(subjects, &record) != subjects.end();
}

/// One line for each record of the kind that the file holds besides: others, statuses, help, letters, safe copies.
void addOthers(PaperBuilder &paper, std::string_view kind)
{
    const bool isParty = kind == "person" || kind == "organisation" || kind == "group";
    List list;
    for (const Record *record : paper.reader().context().records.ofKind(kind)) {
        if (isSubject(paper, *record) || !paper.reader().may(*record))
            continue;
        RichText item;
        if (isParty)
            item.push_back({.text = capitalised(paper.reader().name(record->id())), .isBold = true});
        const QStringList entries = entriesOf(paper, *record);
        if (!entries.isEmpty())
            item.push_back({.text = (isParty ? QStringLiteral(". ") : QString()) + entries.join(QStringLiteral("; "))});
        if (!item.empty())
            list.items.push_back(std::move(item));
    }
    if (list.items.empty())
        return;
    paper.heading(2, paper.reader().label(entity(kind)));
    paper.add(std::move(list));
}

} // namespace

Document composeWorkingCopy(const PaperContext &context)
{
    const CaseFacts facts(context);
    PaperBuilder paper(facts);
    paper.setBanner(paper.say("draft"));
    paper.heading(1, context.product.heading);
    Notice notice;
    notice.paragraphs.push_back(plain(paper.say("draft.notice")));
    paper.add(std::move(notice));
    if (const Record *file = facts.file(); file && paper.reader().may(*file))
        addEntries(paper, *file);
    addSubjects(paper);
    if (!facts.acts().empty())
        paper.heading(2, paper.say("timeline"));
    for (const Record *act : facts.acts())
        addAct(paper, *act);
    if (!facts.remedies().empty()) {
        paper.heading(2, paper.say("remedies"));
        addRemedies(paper);
    }
    constexpr std::array others{"person",       "organisation", "group",         "relationship", "party_status", "occasion",
                                "intervention", "outcome",      "communication", "context_item", "document"};
    for (const char *kind : others)
        addOthers(paper, kind);
    addMissing(paper);
    paper.explainEnglish();
    return paper.take();
}

} // namespace solnoma
