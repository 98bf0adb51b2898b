// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/paper_parts.h"

#include "base/fuzzy_date_units.h"
#include "dossier/products/gap_list.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

/// What is not empty, parted by commas.
QString joined(QStringList parts, const QString &by = QStringLiteral(", "))
{
    parts.removeAll(QString());
    return parts.join(by);
}

bool isOfSubject(const PaperBuilder &paper, const Record &row, std::string_view field)
{
    const Record *subject = paper.facts().subject();
    return !subject || row.ref(field) == subject->id();
}

/// Rows of all proceedings that concern the subject.
std::vector<const Record *> proceedingRows(const PaperBuilder &paper, std::string_view field, std::string_view party)
{
    std::vector<const Record *> found;
    for (const Record *act : paper.facts().actsOf(u"proceeding")) {
        for (const Record *row : paper.reader().rows(*act, field)) {
            if (isOfSubject(paper, *row, party))
                found.push_back(row);
        }
    }
    return found;
}

QString termOf(const PaperBuilder &paper, const Record &sentence)
{
    QStringList parts;
    for (const char *field : {"years", "months", "days"}) {
        const QString key = QStringLiteral("term.") + QLatin1String(field);
        if (const auto number = paper.reader().integer(sentence, field); number && *number > 0)
            parts << paper.reader().product().sayFor(*number, key).arg(*number);
    }
    return parts.join(u' ');
}

} // namespace

QString sentenceInWords(const PaperBuilder &paper, const Record &sentence)
{
    const GatedReader &reader = paper.reader();
    const QString amount = joined({reader.text(sentence, "amount"), reader.code(sentence, "currency")}, QStringLiteral(" "));
    QString term = reader.text(sentence, "term_text"); // a life sentence has no other words
    if (const QString typed = sentence.text("term_text").trimmed();
        term.isEmpty() && !typed.isEmpty() && reader.may(sentence, "term_text"))
        term = paper.say("said").arg(typed);
    const QString suspended = reader.code(sentence, "suspended") == u"yes" ? paper.say("suspended") : QString();
    return joined(
        {reader.text(sentence, "kind"), termOf(paper, sentence), amount, term, reader.text(sentence, "regime"), suspended});
}

namespace {

QString rulingInWords(const PaperBuilder &paper, const Record &ruling)
{
    const GatedReader &reader = paper.reader();
    QStringList lines;
    for (const Record *sentence : reader.rows(ruling, "sentences"))
        lines << sentenceInWords(paper, *sentence);
    QStringList about;
    if (const QString from = reader.text(ruling, "term_from"); !from.isEmpty())
        about << paper.say("term.from").arg(from);
    if (const QString ends = reader.text(ruling, "ends_stated"); !ends.isEmpty())
        about << paper.say("term.ends").arg(ends);
    if (const auto credit = reader.integer(ruling, "credit_days"); credit && *credit > 0)
        about << paper.counted(*credit, "credit");
    if (const QString known = reader.text(ruling, "made_public"); !known.isEmpty())
        about << paper.say("known.since").arg(known);
    lines << capitalised(about.join(QStringLiteral("; "))) << reader.text(ruling, "reasoning");
    return joined(lines, QStringLiteral("\n"));
}

/// One role, in acts of these kinds.
struct Part {
    QString role;
    QString standing;
    QStringList kinds;

    QString inWords() const { return joined({role % u": " % kinds.join(QStringLiteral(", ")), standing}, QStringLiteral(" – ")); }
};

/// One party with all its parts.
struct Who {
    QStringList offices;
    QStringList parts;
    std::vector<Part> roles; ///< the same without the day
    QStringList bases;
};

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

void addPart(const PaperBuilder &paper, const Record &act, const Record &row, Who &who)
{
    const GatedReader &reader = paper.reader();
    const QString standing = reader.standing(row);
    const QString when = reader.shortWords(coarse(reader.fuzzyDate(act, "began")));
    const QString kind = inLine(reader.text(act, "kind"));
    const QString role = inLine(reader.text(row, "role"));
    addOnce(who.offices, reader.text(row, "capacity"));
    addOnce(who.bases, reader.text(row, "basis"));
    addOnce(who.parts, Part{role, standing, {joined({kind, when})}}.inWords());
    const auto isSame = [&](const Part &part) { return part.role == role && part.standing == standing; };
    auto known = std::ranges::find_if(who.roles, isSame);
    if (known == who.roles.end())
        known = who.roles.insert(known, {role, standing, {}});
    addOnce(known->kinds, kind);
}

} // namespace

namespace {

/// In order of first mention.
std::vector<std::pair<Uuid7, Who>> everybodyInOffice(const PaperBuilder &paper)
{
    constexpr std::array<QLatin1String, 6> official{QLatin1String("perpetrator"), QLatin1String("ordered"),
                                                    QLatin1String("decided"),     QLatin1String("held"),
                                                    QLatin1String("prosecuted"),  QLatin1String("expert")};
    std::vector<std::pair<Uuid7, Who>> all;
    for (const Record *act : paper.facts().acts()) {
        for (const Record *row : paper.reader().rows(*act, "involved")) {
            const QString role = paper.reader().code(*row, "role");
            if (std::ranges::find(official, role) == official.end() || !paper.reader().may(*row, "party"))
                continue;
            auto known = std::ranges::find(all, row->ref("party"), &std::pair<Uuid7, Who>::first);
            if (known == all.end())
                known = all.insert(all.end(), {row->ref("party"), {}});
            addPart(paper, *act, *row, known->second);
        }
    }
    return all;
}

} // namespace

void addWhoLines(PaperBuilder &paper)
{
    List list;
    for (const auto &[party, who] : everybodyInOffice(paper)) {
        const QString name = paper.reader().name(party);
        QStringList offices = who.offices;
        offices.removeAll(name);
        QStringList parts;
        for (const Part &part : who.roles)
            parts << part.inWords();
        list.items.push_back({Run{.text = joined(QStringList{capitalised(name)} + offices), .isBold = true},
                              Run{.text = QString(u"; " % parts.join(QStringLiteral("; ")))}});
    }
    if (list.items.empty())
        return;
    paper.heading(2, paper.say("who"));
    paper.add(std::move(list));
}

void addWhoDidWhat(PaperBuilder &paper, int level)
{
    const std::vector<std::pair<Uuid7, Who>> all = everybodyInOffice(paper);
    if (all.empty())
        return;
    Table table{.columns = {{paper.say("column.name"), 2.2},
                            {paper.say("column.office"), 1.8},
                            {paper.say("column.part"), 3.2},
                            {paper.say("column.basis"), 2}}};
    for (const auto &[party, who] : all) {
        const QString name = paper.reader().name(party);
        QStringList offices = who.offices;
        offices.removeAll(name); // an office that stands for the name
        table.rows.push_back(
            {plain(capitalised(name)), plain(offices.join(u'\n')), plain(who.parts.join(u'\n')), plain(who.bases.join(u'\n'))});
    }
    paper.heading(level, paper.say("who"));
    paper.add(std::move(table));
}

void addCharges(PaperBuilder &paper)
{
    Table table{.columns = {{paper.say("column.laid"), 1.4},
                            {paper.say("column.charge"), 3.2},
                            {paper.say("column.article"), 2.2},
                            {paper.say("column.standing"), 1.2}}};
    const GatedReader &reader = paper.reader();
    for (const Record *row : proceedingRows(paper, "proceeding.charges", "accused")) {
        const QString wording = reader.text(*row, "wording");
        table.rows.push_back({plain(reader.tableWords(reader.fuzzyDate(*row, "laid"))),
                              plain(wording.isEmpty() ? reader.text(*row, "charge_class") : wording),
                              plain(reader.text(*row, "article")), plain(reader.standing(*row))});
    }
    if (table.rows.empty())
        return;
    paper.heading(3, paper.say("charges"));
    paper.add(std::move(table));
}

void addRulings(PaperBuilder &paper)
{
    Table table{.columns = {{paper.say("column.when"), 1.4},
                            {paper.say("column.decision"), 1.5},
                            {paper.say("column.by"), 1.9},
                            {paper.say("column.sentence"), 3.2},
                            {paper.say("column.standing"), 1.2}}};
    const GatedReader &reader = paper.reader();
    for (const Record *row : proceedingRows(paper, "proceeding.rulings", "about"))
        table.rows.push_back({plain(reader.tableWords(coarse(reader.fuzzyDate(*row, "given")))), plain(reader.text(*row, "kind")),
                              plain(reader.text(*row, "by")), plain(rulingInWords(paper, *row)), plain(reader.standing(*row))});
    if (table.rows.empty())
        return;
    paper.heading(3, paper.say("rulings"));
    paper.add(std::move(table));
}

void addRulingLines(PaperBuilder &paper)
{
    const GatedReader &reader = paper.reader();
    List list;
    for (const Record *row : proceedingRows(paper, "proceeding.rulings", "about")) {
        QStringList sentences;
        for (const Record *sentence : reader.rows(*row, "sentences"))
            sentences << inLine(sentenceInWords(paper, *sentence));
        const QString decision = joined(
            {reader.words(coarse(reader.fuzzyDate(*row, "given"))), reader.text(*row, "by"), inLine(reader.text(*row, "kind"))});
        list.items.push_back(plain(joined({capitalised(decision), sentences.join(QStringLiteral("; "))}, QStringLiteral(": "))));
    }
    if (list.items.empty())
        return;
    paper.heading(2, paper.say("rulings"));
    paper.add(std::move(list));
}

void addOfficialLines(PaperBuilder &paper)
{
    bool isFirst = true;
    for (const Record *act : paper.facts().acts()) {
        const QString text = paper.reader().text(*act, "official_version");
        if (text.isEmpty())
            continue;
        if (isFirst)
            paper.heading(2, paper.say("official"));
        isFirst = false;
        Paragraph paragraph{.text = {Run{.text = paper.titleOf(*act) + u". ", .isItalic = true}}};
        const RichText cited = paper.cited(text, *act, "official_version");
        paragraph.text.insert(paragraph.text.end(), cited.begin(), cited.end());
        paper.add(std::move(paragraph));
    }
}

void addRemedies(PaperBuilder &paper, Steps steps)
{
    Table table{.columns = {{paper.say("column.step"), 1.7},
                            {paper.say("column.to.whom"), 2},
                            {paper.say("column.filed"), 1.5},
                            {paper.say("column.result"), 3.6}}};
    const GatedReader &reader = paper.reader();
    for (const Record *row : paper.facts().remedies()) {
        const QString by = reader.text(*row, "by");
        const QString outcome =
            joined({reader.text(*row, "state"), reader.shortWords(coarse(reader.fuzzyDate(*row, "decided")))});
        table.rows.push_back(
            {plain(joined({reader.text(*row, "kind"), by}, QStringLiteral("\n"))), plain(reader.text(*row, "to")),
             plain(reader.tableWords(reader.fuzzyDate(*row, "filed"))),
             plain(joined({outcome, reader.text(*row, "result"), reader.text(*row, "why_useless")}, QStringLiteral("\n")))});
    }
    const auto reviews =
        steps == Steps::FiledAndDecided ? paper.facts().reviews() : std::vector<std::pair<const Record *, const Record *>>();
    for (const auto &[act, ruling] : reviews) {
        const QString outcome =
            joined({reader.text(*ruling, "kind"), reader.shortWords(coarse(reader.fuzzyDate(*ruling, "given")))});
        table.rows.push_back({plain(reader.text(*act, "proceeding.kind")), plain(reader.text(*ruling, "by")), plain(QString()),
                              plain(joined({outcome, reader.text(*ruling, "reasoning")}, QStringLiteral("\n")))});
    }
    if (!table.rows.empty())
        paper.add(std::move(table));
}

void addOfficialVersions(PaperBuilder &paper, int level)
{
    bool isFirst = true;
    for (const Record *act : paper.facts().acts()) {
        if (paper.reader().text(*act, "official_version").isEmpty())
            continue;
        if (isFirst)
            paper.heading(level, paper.say("official"));
        isFirst = false;
        paper.add(Paragraph{.text = {Run{.text = paper.titleOf(*act), .isItalic = true}}, .keepWithNext = true});
        paper.narrative(*act, "official_version");
    }
}

namespace {

/// In the words in which it was typed where the language of the paper has none: exhibits must be told apart.
QString titleOf(const GatedReader &reader, const Record &document)
{
    const QString title = reader.text(document, "title");
    return title.isEmpty() && reader.may(document, "title") ? document.text("title").trimmed() : title;
}

} // namespace

void addExhibits(PaperBuilder &paper, const QString &title)
{
    const std::vector<const Record *> exhibits = paper.facts().exhibits();
    if (exhibits.empty())
        return;
    const GatedReader &reader = paper.reader();
    Table table{.columns = {{paper.say("column.no"), 0.5},
                            {paper.say("column.title"), 3},
                            {paper.say("column.kind"), 1.6},
                            {paper.say("column.hash"), 3.6}}};
    for (const Record *document : exhibits) {
        QString sum = reader.text(*document, "sha256");
        if (sum.isEmpty())
            sum = paper.say(document->isEmpty("sha256") ? "exhibits.no.file" : "no.answer");
        else if (table.caption = plain(paper.say("exhibits.caption")); sum.size() == 64)
            sum.insert(32, u'\n');
        table.rows.push_back({plain(QString::number(table.rows.size() + 1)), plain(titleOf(reader, *document)),
                              plain(reader.text(*document, "kind")), plain(sum)});
    }
    paper.heading(2, title);
    paper.add(std::move(table));
}

void addMissing(PaperBuilder &paper)
{
    QStringList missing;
    QStringList notTranslated;
    for (const GapLine &line : gapList(paper.facts())) {
        if (line.question.isForSubmitter())
            continue;
        if (line.answer.state == GatedReader::State::Missing && line.question.isWanted)
            missing << inLine(line.question.text);
        const QString asked = inLine(line.question.text);
        if (line.answer.notWritten > 0)
            notTranslated << (line.answer.state == GatedReader::State::Found ? paper.say("in.part").arg(asked) : asked);
    }
    if (missing.isEmpty() && notTranslated.isEmpty())
        return;
    paper.heading(2, paper.say("missing"));
    if (!missing.isEmpty())
        paper.paragraph(paper.say("missing.not.known").arg(missing.join(QStringLiteral("; "))));
    if (!notTranslated.isEmpty())
        paper.paragraph(paper.say("missing.not.translated").arg(notTranslated.join(QStringLiteral("; "))));
}

// ---- Registration. ----

namespace {

RegistrationMark::Outcome markOf(QStringView action)
{
    using enum RegistrationMark::Outcome;
    if (action == u"registered" || action == u"registered_changed")
        return Registered;
    if (action == u"refused" || action == u"refused_orally")
        return Refused;
    if (action == u"returned")
        return Returned;
    return action.startsWith(u"withdrawn") ? Withdrawn : Pending;
}

void addLine(PaperBuilder &paper, const RegistrationMatter &matter, const RegistrationCount &count)
{
    std::vector<RegistrationMark> marks;
    for (size_t i = 0; i < matter.filings.size(); ++i) {
        const RegistrationFiling &filing = matter.filings[i];
        const bool mayStillCome = filing.action == u"pending" && !count.attempts[i].silenceProposed;
        if (!filing.filed.isUndated())
            marks.push_back(
                {filing.filed, mayStillCome ? RegistrationMark::Outcome::Waiting : markOf(filing.action), filing.seq});
    }
    if (marks.empty())
        return;
    Figure figure;
    figure.drawing = registrationLine(marks, timelineWords(paper.reader().context().product));
    figure.alt = paper.say("registration.alt").arg(marks.size());
    paper.add(std::move(figure));
}

/// A range where the filing is not known to the day.
QString answerDue(const PaperBuilder &paper, const RegistrationAttemptCount &attempt)
{
    if (!attempt.answerDue)
        return {};
    FuzzyDate day = dayOf(attempt.answerDue->latest);
    if (attempt.answerDue->earliest != attempt.answerDue->latest) {
        day.from = WallTime::startOf(attempt.answerDue->earliest);
        day.precision = FuzzyDate::Precision::Range;
    }
    const QString due = paper.reader().tableWords(day);
    return attempt.daysOverMin > 0 ? QString(due % u'\n' % paper.counted(attempt.daysOverMin, "registration.overdue")) : due;
}

/// What is reported as a number goes before what is known one by one.
void addCounts(PaperBuilder &paper, const RegistrationMatter &matter, const RegistrationCount &count)
{
    QStringList reported;
    if (matter.reportedAttempts && *matter.reportedAttempts != static_cast<int>(count.attempts.size()))
        reported << paper.say("registration.reported.attempts").arg(*matter.reportedAttempts);
    if (matter.reportedDenials && *matter.reportedDenials != count.countedRefusals)
        reported << paper.say("registration.reported.denials").arg(*matter.reportedDenials);
    const QString onFile = paper.say(reported.isEmpty() ? "registration.count" : "registration.on.file")
                               .arg(count.attempts.size())
                               .arg(count.countedRefusals)
                               .arg(count.returned);
    const QString first =
        reported.isEmpty() ? QString() : paper.say("registration.reported").arg(reported.join(QStringLiteral(", ")));
    paper.paragraph(joined({first, onFile}, QStringLiteral(" ")));
}

} // namespace

void addRegistration(PaperBuilder &paper, const Record &act)
{
    const GatedReader &reader = paper.reader();
    const RegistrationMatter matter = paper.facts().registration(act);
    const RegistrationCount count = countRegistration(matter, reader.context().law, paper.facts().reckonedOn());
    addLine(paper, matter, count);
    addCounts(paper, matter, count);
    Table table{.columns = {{paper.say("column.no"), 0.5},
                            {paper.say("column.filing"), 1.5},
                            {paper.say("column.authority"), 1.9},
                            {paper.say("column.answer"), 1.9},
                            {paper.say("column.grounds"), 2.4},
                            {paper.say("column.due"), 1.5}}};
    const std::vector<const Record *> attempts = paper.facts().attempts(act);
    for (size_t i = 0; i < attempts.size(); ++i) {
        const Record *row = attempts[i];
        table.rows.push_back(
            {plain(reader.text(*row, "seq")), plain(reader.tableWords(reader.fuzzyDate(*row, "filed"))),
             plain(reader.text(*row, "authority")),
             plain(joined({reader.text(*row, "action"), reader.tableWords(reader.fuzzyDate(*row, "decided"))},
                          QStringLiteral("\n"))),
             plain(joined({reader.text(*row, "grounds"), reader.text(*row, "grounds_text")}, QStringLiteral("\n"))),
             plain(answerDue(paper, count.attempts[i]))});
    }
    if (!table.rows.empty())
        paper.add(std::move(table));
}

} // namespace solnoma
