// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/working_copy.h"

#include "dossier/products/gap_list.h"
#include "dossier/products/paper_parts.h"

#include <QRegularExpression>

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
    constexpr std::array ofFigures{"measure", "what", "value_min", "value_max", "bound", "unit", "words"};
    constexpr std::array ofGroups{"count_min", "count_max", "count_text"};
    const auto isIn = [&](const auto &ids) { return std::ranges::find(ids, field.id) != ids.end(); };
    return isIn(everywhere) || (entity.kind == "act" && isIn(ofActs)) || (entity.kind == "case" && isIn(ofFiles)) ||
           (entity.kind == "figure" && isIn(ofFigures)) || (entity.kind == "group" && isIn(ofGroups)) || field.target == "name";
}

RichText labelled(const QString &label, const QString &text)
{
    return {Run{.text = label + u": ", .isBold = true}, Run{.text = text}};
}

/// "60–80", "700".
QString between(const QString &least, const QString &most)
{
    return least.isEmpty() || most.isEmpty() || least == most ? (least.isEmpty() ? most : least) : QString(least % u"–" % most);
}

/// "Duration, time before the record: about 4.5 hours".
QString figureInWords(const PaperBuilder &paper, const Record &figure)
{
    const GatedReader &reader = paper.reader();
    QStringList counted{reader.text(figure, "measure"), reader.text(figure, "what")};
    counted.removeAll(QString());
    QString number = between(reader.text(figure, "value_min"), reader.text(figure, "value_max"));
    const QString bound = QStringLiteral("figure.") + reader.code(figure, "bound");
    if (!number.isEmpty() && reader.product().knows(bound))
        number = reader.product().say(bound).arg(number);
    QStringList said{number, reader.text(figure, "unit")};
    if (const QString words = reader.text(figure, "words"); !words.isEmpty())
        said << paper.say(number.isEmpty() ? "said" : "also.said").arg(words);
    said.removeAll(QString());
    return QStringList{counted.join(QStringLiteral(", ")), said.join(u' ')}.join(QStringLiteral(": "));
}

/// "How many: 140–160 (“about 150”)".
QString countInWords(const PaperBuilder &paper, const Record &group)
{
    const GatedReader &reader = paper.reader();
    const QString number = between(reader.text(group, "count_min"), reader.text(group, "count_max"));
    const QString words = reader.text(group, "count_text");
    QStringList said{number, words.isEmpty() ? words : paper.say(number.isEmpty() ? "said" : "also.said").arg(words)};
    said.removeAll(QString());
    return said.isEmpty() ? QString() : QString(paper.say("draft.count") % u": " % said.join(u' '));
}

/// A day of birth tells who somebody is who stands here by alias: the year is enough.
QString yearOf(const GatedReader &reader, const FuzzyDate &born)
{
    const bool isOneYear = born.from && born.to && born.from->date().year() == born.to->date().year();
    return isOneYear ? QString::number(born.from->date().year()) : reader.words(born);
}

/// A party that stands here by no name at all; what else a row says of it has no sense without one.
QString partyOf(const PaperBuilder &paper, const Record &record, const Field &field)
{
    const GatedReader &reader = paper.reader();
    const Record *party = reader.context().records.find(record.ref(field.id));
    const bool isParty = party && (party->kind() == "person" || party->kind() == "organisation" || party->kind() == "group");
    if (!isParty)
        return {};
    const QString name = reader.may(record, field.id) && reader.may(*party) ? reader.name(party->id()) : QString();
    return name.isEmpty() ? paper.say("draft.not.named") : name;
}

/// The entry in words; an act is called by its kind and time.
QString entryOf(const PaperBuilder &paper, const Record &record, const Field &field)
{
    const GatedReader &reader = paper.reader();
    if (record.kind() == "person" && field.id == "born")
        return yearOf(reader, reader.fuzzyDate(record, field.id));
    const Record *act = field.kind == FieldKind::Ref ? reader.referred(record, field.id) : nullptr;
    if (act && act->kind() == "act")
        return reader.may(*act) ? paper.titleOf(*act) : QString();
    const QString text = reader.text(record, field.id);
    const bool isWanted = field.kind == FieldKind::Ref && field.wish == Wish::One && !record.isEmpty(field.id);
    return text.isEmpty() && isWanted ? partyOf(paper, record, field) : text;
}

/// "Kind: same pattern as" says nothing without what it is the same as.
bool lacksItsObject(const PaperBuilder &paper, const Record &row)
{
    bool isAnyNamed = false;
    bool isAnyWanted = false;
    for (const Field &field : row.entity().fields) {
        if (field.kind != FieldKind::Ref || field.wish != Wish::One || row.isEmpty(field.id))
            continue;
        const QString text = entryOf(paper, row, field);
        if (text.isEmpty())
            return true;
        isAnyWanted = true;
        isAnyNamed = isAnyNamed || text != paper.say("draft.not.named");
    }
    return isAnyWanted && !isAnyNamed && row.kind() == "relationship";
}

QString linesOf(const PaperBuilder &paper, const Record &row);

/// Ends in a full stop that is no initial's or abbreviation's: "to his mother.", not "Journalist N.".
bool isSentence(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("\\w{4,}[\\\"”»)]*[.!?…]$"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    return ends.match(text).hasMatch();
}

/// "Label: value" of every entry of a row with its standing; the rows below it on lines of their own.
struct Entries {
    QStringList own;
    QStringList below;

    QString text() const
    {
        QString line;
        for (const QString &entry : own) {
            if (!line.isEmpty())
                line += isSentence(line) ? QLatin1String(" ") : QLatin1String("; ");
            line += entry;
        }
        return (QStringList{line} + below).join(u'\n');
    }
};

Entries entriesOf(const PaperBuilder &paper, const Record &row)
{
    const GatedReader &reader = paper.reader();
    Entries entries;
    if (lacksItsObject(paper, row))
        return entries;
    if (row.kind() == "figure")
        entries.own << figureInWords(paper, row);
    if (row.kind() == "group")
        entries.own << countInWords(paper, row);
    for (const Field &field : row.entity().fields) {
        if (isToldElsewhere(row.entity(), field))
            continue;
        if (field.isRow()) {
            for (const Record *below : reader.rows(row, field.id))
                entries.below << linesOf(paper, *below);
        } else if (const QString text = entryOf(paper, row, field); !text.isEmpty()) {
            entries.own << QString(reader.label(field) % u": " % text);
        }
    }
    if (const QString standing = reader.standing(row); !standing.isEmpty())
        entries.own << paper.say("standing.note").arg(standing).chopped(1);
    entries.own.removeAll(QString());
    entries.below.removeAll(QString());
    return entries;
}

QString linesOf(const PaperBuilder &paper, const Record &row)
{
    const QString text = row.kind() == "sentence" ? sentenceInWords(paper, row) : entriesOf(paper, row).text();
    return text.isEmpty() ? text : QString(u"· " % text);
}

void addRows(PaperBuilder &paper, const Record &record, const Field &field)
{
    List list;
    for (const Record *row : paper.reader().rows(record, field.id)) {
        const Entries entries = entriesOf(paper, *row);
        if (!entries.own.isEmpty())
            list.items.push_back(plain(capitalised(entries.text())));
    }
    if (list.items.empty())
        return;
    paper.add(Paragraph{.text = {Run{.text = paper.reader().label(field), .isBold = true}}, .keepWithNext = true});
    paper.add(std::move(list));
}

bool isRawText(const PaperBuilder &paper, const Record &record, const Field &field)
{
    return paper.reader().context().gate.mayPrint(record, field.id).reason == GateReason::RawText;
}

/// Long texts with their sources; what nobody has written in this language yet is named.
void addText(PaperBuilder &paper, const Record &record, const Field &field)
{
    const GatedReader::Told told = paper.reader().tell(record, field.id);
    if (told.state == State::NotTranslated && !isRawText(paper, record, field)) // of accounts it is said once, at the end
        paper.add(Paragraph{.text = labelled(paper.reader().label(field), paper.say("draft.not.written"))});
    if (told.state != State::Found)
        return;
    paper.add(Paragraph{.text = {Run{.text = paper.reader().label(field), .isBold = true}}, .keepWithNext = true});
    paper.narrative(record, field.id);
}

bool isHeldBack(const Verdict &verdict)
{
    return verdict.reason == GateReason::RestrictedUnconfirmed || verdict.reason == GateReason::Sealed;
}

/// Something of the record is restricted or sealed and does not stand here: a gap in its rows must not look like one in the file.
bool isPartHeldBack(const PaperBuilder &paper, const Record &record)
{
    const Gate &gate = paper.reader().context().gate;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool isFilled = !fields[i].isRow() && !isEmpty(record.valueAt(static_cast<int>(i)));
        if (isFilled && isHeldBack(gate.mayPrint(record, fields[i].id)))
            return true;
        const auto isRowHeldBack = [&](const Record &row) {
            return isHeldBack(gate.mayPrint(row)) || (gate.mayPrint(row) && isPartHeldBack(paper, row));
        };
        if (fields[i].isRow() && std::ranges::any_of(record.rows(fields[i].id), isRowHeldBack))
            return true;
    }
    return false;
}

/// Short entries as a table, then the rows, then the texts.
void addEntries(PaperBuilder &paper, const Record &record)
{
    const GatedReader &reader = paper.reader();
    Table table{.columns = {{paper.say("column.entry"), 1.6}, {paper.say("column.on.file"), 4}}};
    for (const Field &field : record.entity().fields) {
        const bool isShort = !field.isRow() && field.kind != FieldKind::Long && !isToldElsewhere(record.entity(), field);
        if (const QString text = isShort ? entryOf(paper, record, field) : QString(); !text.isEmpty())
            table.rows.push_back({plain(reader.label(field)), plain(capitalised(text))});
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
    if (isPartHeldBack(paper, record))
        paper.paragraph(paper.say("draft.withheld"), Paragraph::Look::Small);
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
        const Entries entries = entriesOf(paper, *record);
        if (!entries.own.isEmpty())
            item.push_back({.text = (isParty ? QStringLiteral(". ") : QString()) + capitalised(entries.text())});
        if (!item.empty())
            list.items.push_back(std::move(item));
    }
    if (list.items.empty())
        return;
    paper.heading(2, paper.reader().label(entity(kind)));
    paper.add(std::move(list));
}

/// The file is about more than the person whom this copy is about.
bool isOfOnePerson(const PaperBuilder &paper)
{
    const Record *file = paper.facts().file();
    return file && paper.facts().subject() &&
           paper.reader().context().records.referring("act", "case", file->id()).size() != paper.facts().allActs().size();
}

void addTimeline(PaperBuilder &paper)
{
    const CaseFacts &facts = paper.facts();
    if (isOfOnePerson(paper))
        paper.paragraph(paper.say("draft.one.person"));
    if (!facts.allActs().empty())
        paper.heading(2, paper.say("timeline"));
    if (facts.acts().size() != facts.allActs().size())
        paper.paragraph(paper.say("draft.withheld"), Paragraph::Look::Small);
    for (const Record *act : facts.acts())
        addAct(paper, *act);
}

/// Accounts of which there is no text for papers yet.
QStringList actsAsToldOnly(const PaperBuilder &paper)
{
    QStringList titles;
    for (const Record *act : paper.facts().acts()) {
        if (paper.reader().tell(*act, "account").state == State::NotTranslated)
            titles << inLine(headingOf(paper, *act));
    }
    return titles;
}

/// What the file does not hold, never more: of one person's copy only that nothing is on file about this person.
void addGaps(PaperBuilder &paper)
{
    QStringList missing;
    QStringList notTranslated;
    for (const GapLine &line : gapList(paper.facts())) {
        if (line.answer.state == State::Missing && line.question.isWanted)
            missing << inLine(line.question.text);
        if (line.answer.state == State::NotTranslated && line.question.source != u"narrative.circumstances")
            notTranslated << inLine(line.question.text);
    }
    const QStringList asTold = actsAsToldOnly(paper);
    if (missing.isEmpty() && notTranslated.isEmpty() && asTold.isEmpty())
        return;
    paper.heading(2, paper.say("missing"));
    const QString by = QStringLiteral("; ");
    if (!missing.isEmpty())
        paper.paragraph(paper.say(isOfOnePerson(paper) ? "missing.not.about" : "missing.not.known").arg(missing.join(by)));
    if (!notTranslated.isEmpty())
        paper.paragraph(paper.say("missing.not.translated").arg(notTranslated.join(by)));
    if (!asTold.isEmpty())
        paper.paragraph(paper.say("draft.as.told").arg(asTold.join(by)));
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
    addTimeline(paper);
    if (!facts.remedies().empty()) {
        paper.heading(2, paper.say("remedies"));
        addRemedies(paper, Steps::Filed);
    }
    constexpr std::array others{"person",       "organisation", "group",         "relationship", "party_status", "occasion",
                                "intervention", "outcome",      "communication", "context_item", "document"};
    for (const char *kind : others)
        addOthers(paper, kind);
    addGaps(paper);
    paper.explainWords();
    return paper.take();
}

} // namespace solnoma
