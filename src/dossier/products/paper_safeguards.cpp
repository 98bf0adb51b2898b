// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What categories II, III and V of the Working Group live on: contact with the outside, rights, ill-treatment.
#include "dossier/products/paper_parts.h"

#include <QStringBuilder>

namespace solnoma {

namespace {

using Columns = std::initializer_list<std::pair<std::string_view, double>>;

QString cell(const GatedReader &reader, const Record &row, std::string_view field)
{
    const bool isDate = row.entity().field(field)->kind == FieldKind::FuzzyDate;
    return isDate ? reader.tableWords(reader.fuzzyDate(row, field)) : capitalised(reader.text(row, field));
}

/// Who was let in, asked for when and first there when, over all detentions. The labels of the fields are the columns.
Table accessTable(const PaperBuilder &paper)
{
    const Columns columns{{"who", 1.6},     {"asked", 1.6},      {"first_given", 1.6},
                          {"private", 0.9}, {"own_choice", 0.9}, {"remark", 2.4}};
    const GatedReader &reader = paper.reader();
    Table table;
    for (const auto &[field, width] : columns)
        table.columns.push_back({reader.label(*entity("custody_access").field(field)), width});
    for (const Record *act : paper.facts().actsOf(u"detention")) {
        for (const Record *row : reader.rows(*act, "detention.access")) {
            std::vector<RichText> cells;
            for (const auto &[field, width] : columns)
                cells.push_back(plain(cell(reader, *row, field)));
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

/// Several codes as one sentence, not as a row of headings.
QString inWords(const GatedReader &reader, const Record &record, std::string_view fieldId)
{
    const Field &field = *record.entity().field(fieldId);
    if (field.kind != FieldKind::Codes)
        return reader.text(record, fieldId);
    QStringList labels;
    for (const QString &code : reader.codes(record, fieldId))
        labels << inLine(reader.label(field.target, code));
    return labels.join(QStringLiteral("; "));
}

/// What was kept from somebody in each detention, under the labels of the fields.
KeyValueList rightsInCustody(const PaperBuilder &paper)
{
    const std::vector<const Record *> acts = paper.facts().actsOf(u"detention");
    KeyValueList list;
    for (const Record *act : acts) {
        for (const std::string_view field : {"detention.incommunicado", "detention.whereabouts_known",
                                             "detention.safeguards_denied", "detention.safeguards_met"}) {
            const QString text = inWords(paper.reader(), *act, field);
            if (text.isEmpty())
                continue;
            const QString label = paper.reader().label(*act->entity().field(field));
            list.entries.push_back(
                {.question = plain(acts.size() == 1 ? label : QString(paper.titleOf(*act) % u": " % inLine(label))),
                 .answer = plain(capitalised(text))});
        }
    }
    return list;
}

/// How open each trial was, and whose lawyer sat in it.
Table trials(const PaperBuilder &paper)
{
    const GatedReader &reader = paper.reader();
    const Entity &act = entity("act");
    Table table{.columns = {{paper.say("column.proceeding"), 3},
                            {reader.label(*act.field("proceeding.hearing_access")), 1.4},
                            {reader.label(*act.field("proceeding.counsel_of_choice")), 1.4},
                            {paper.say("column.standing"), 1.2}}};
    for (const Record *each : paper.facts().actsOf(u"proceeding")) {
        const QString access = cell(reader, *each, "proceeding.hearing_access");
        const QString counsel = cell(reader, *each, "proceeding.counsel_of_choice");
        if (!access.isEmpty() || !counsel.isEmpty())
            table.rows.push_back({plain(paper.titleOf(*each)), plain(access), plain(counsel), plain(reader.standing(*each))});
    }
    return table;
}

} // namespace

void addSafeguards(PaperBuilder &paper)
{
    KeyValueList rights = rightsInCustody(paper);
    Table access = accessTable(paper);
    Table openness = trials(paper);
    if (rights.entries.empty() && access.rows.empty() && openness.rows.empty())
        return;
    paper.heading(3, paper.say("safeguards"));
    if (!rights.entries.empty())
        paper.add(std::move(rights));
    for (Table *table : {&access, &openness}) {
        if (!table->rows.empty())
            paper.add(std::move(*table));
    }
}

void addIllTreatment(PaperBuilder &paper)
{
    const GatedReader &reader = paper.reader();
    const Entity &rows = entity("ill_treatment");
    Table table;
    for (const auto &[field, width] : Columns{{"began", 1.4}, {"place", 1.6}, {"by", 1.8}, {"methods", 4}})
        table.columns.push_back({reader.label(*rows.field(field)), width});
    for (const Record *act : paper.facts().acts()) {
        for (const Record *row : reader.rows(*act, "ill_treatment")) {
            QStringList told{cell(reader, *row, "methods")};
            for (const std::string_view field : {"purpose", "words_said", "injuries", "statement_signed", "reported_to"}) {
                if (const QString text = reader.text(*row, field); !text.isEmpty())
                    told << reader.label(*rows.field(field)) + u": " + text;
            }
            told.removeAll(QString());
            table.rows.push_back({plain(cell(reader, *row, "began")), plain(cell(reader, *row, "place")),
                                  plain(cell(reader, *row, "by")), plain(told.join(u'\n'))});
        }
    }
    if (table.rows.empty())
        return;
    paper.heading(3, paper.say("ill.treatment"));
    paper.add(std::move(table));
}

void addMotives(PaperBuilder &paper)
{
    QStringList motives;
    for (const Record *act : paper.facts().acts()) {
        for (const QString &code : paper.reader().codes(*act, "motives"))
            motives << inLine(paper.reader().label("motive", code));
    }
    motives.removeDuplicates();
    if (!motives.isEmpty())
        paper.paragraph(paper.reader().label(*entity("act").field("motives")) + u": " + motives.join(QStringLiteral("; ")) +
                        u'.');
}

} // namespace solnoma
