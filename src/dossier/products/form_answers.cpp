// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/form_answers.h"

#include "base/wording.h"
#include "domain/age.h"
#include "domain/name_form.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>
#include <set>

namespace solnoma {

using State = GatedReader::State;

namespace {

/// Collects one answer from several fields.
class Collector
{
public:
    explicit Collector(const CaseFacts &facts) : m_facts(facts), m_reader(facts.reader()) {}

    const CaseFacts &facts() const { return m_facts; }
    const GatedReader &reader() const { return m_reader; }
    FormAnswer take() { return std::move(m_answer); }

    /// Adds what the field says; true when it says something that prints.
    bool field(const Record &record, std::string_view id)
    {
        if (m_answer.record.isNull()) {
            m_answer.record = record.id();
            m_answer.field = QLatin1String(id.data(), static_cast<qsizetype>(id.size()));
        }
        const GatedReader::Told told = m_reader.tell(record, id);
        if (told.state == State::Withheld)
            m_answer.withheld.push_back(told.verdict);
        if (told.state == State::NotTranslated)
            ++m_answer.notWritten;
        raise(told.state);
        if (told.state != State::Found)
            return false;
        weigh(record, id);
        m_answer.isUnknown = m_reader.code(record, id) == u"unknown";
        const bool isTerm = record.entity().field(id)->kind == FieldKind::Code;
        text(isTerm && !m_answer.texts.isEmpty() ? inLine(told.text) : told.text);
        return true;
    }
    /// A field of each record.
    void fields(const std::vector<const Record *> &records, std::string_view id)
    {
        for (const Record *record : records)
            field(*record, id);
    }
    void text(const QString &text)
    {
        if (text.isEmpty() || m_answer.texts.contains(text, Qt::CaseInsensitive))
            return;
        m_answer.texts << text;
        raise(State::Found);
    }
    void raise(State state)
    {
        constexpr std::array rank{3, 0, 1, 2}; // Found, Missing, NotTranslated, Withheld
        if (rank[static_cast<size_t>(state)] > rank[static_cast<size_t>(m_answer.state)])
            m_answer.state = state;
    }
    void withhold(const Verdict &verdict)
    {
        m_answer.withheld.push_back(verdict);
        raise(State::Withheld);
    }
    void weigh(const Record &record, std::string_view id)
    {
        if (m_answer.assertion.isEmpty() && record.entity().has("assertion"))
            m_answer.assertion = m_reader.code(record, "assertion");
        const QLatin1String name(id.data(), static_cast<qsizetype>(id.size()));
        for (const Record *info : m_reader.information(record)) {
            if (info->isEmpty("field") || info->text("field") == name)
                m_sources.insert(info->ref("source"));
        }
        m_answer.sources = static_cast<int>(m_sources.size());
    }
    /// A record that is there and may not print is withheld; the others come back.
    std::vector<const Record *> printable(const std::vector<const Record *> &records)
    {
        std::vector<const Record *> found;
        for (const Record *record : records) {
            if (const Verdict verdict = m_reader.context().gate.mayPrint(*record); !verdict)
                withhold(verdict);
            else
                found.push_back(record);
        }
        return found;
    }
    std::vector<const Record *> rows(const Record &record, std::string_view field)
    {
        std::vector<const Record *> all;
        for (const Record &row : record.rows(field))
            all.push_back(&row);
        return printable(all);
    }

private:
    const CaseFacts &m_facts;
    const GatedReader &m_reader;
    FormAnswer m_answer;
    std::set<Uuid7> m_sources;
};

std::vector<const Record *> detentions(Collector &of)
{
    return of.printable(of.facts().allActsOf(u"detention"));
}

void personField(Collector &of, std::string_view field)
{
    for (const Record *subject : of.facts().subjects()) {
        if (subject->entity().has(field))
            of.field(*subject, field);
    }
}

// ---- Names. The rows of names print only where the full name does. ----

/// The patronymic stands behind the given name, as in a passport.
QString withPatronymic(const QString &name, std::string_view part, const QString &middle)
{
    return part != "given" || name.isEmpty() || middle.isEmpty() ? name : QString(name % u' ' % middle);
}

/// As it is written, in whatever alphabet: it tells how else the name is spelt.
QString asWritten(const GatedReader &reader, const Record &row, std::string_view part)
{
    return withPatronymic(row.text(part), part, reader.may(row, "middle") ? row.text("middle") : QString());
}

/// The spellings of papers and of other transliterations; never a misprint, a former or a secret name.
bool isOtherSpelling(const Record &name)
{
    return name.is("kind", u"official") || name.is("kind", u"translit");
}

void namePart(Collector &of, std::string_view part)
{
    for (const Record *subject : of.facts().subjects()) {
        const PrintedName printed = of.reader().context().gate.nameFor(subject->id());
        if (printed.form != PrintedName::Form::Full) {
            if (part == "given")
                continue;
            of.withhold({false, printed.reason, GateFix::None, {}});
            if (!printed.text.isEmpty())
                of.text(printed.text);
            continue;
        }
        if (!subject->entity().has("names")) { // a group has a label and no names
            if (part == "family")
                of.text(printed.text);
            continue;
        }
        const Record *main = nameRow(*subject, of.reader().product().language);
        const QString first =
            main ? withPatronymic(of.reader().text(*main, part), part, of.reader().text(*main, "middle")) : QString();
        QStringList others;
        for (const Record *row : of.reader().rows(*subject, "names")) {
            const QString other = isOtherSpelling(*row) ? asWritten(of.reader(), *row, part) : QString();
            if (!other.isEmpty() && other != first && !others.contains(other) && of.reader().may(*row, part))
                others << other;
        }
        if (first.isEmpty() && part == "family") // the name is known as a whole only, and stands here once
            of.text(of.reader().product().say("name.whole").arg(printed.text));
        else if (first.isEmpty())
            of.text(others.isEmpty() ? of.reader().product().say("name.in.whole") : others.front());
        else
            of.text(others.isEmpty() ? first
                                     : of.reader().product().say("also.written").arg(first, others.join(QStringLiteral(", "))));
    }
}

void nameFamily(Collector &of)
{
    namePart(of, "family");
}

void nameGiven(Collector &of)
{
    namePart(of, "given");
}

void nameFull(Collector &of)
{
    for (const Record *subject : of.facts().subjects()) {
        const PrintedName printed = of.reader().context().gate.nameFor(subject->id());
        if (printed.form == PrintedName::Form::Role)
            of.withhold({false, printed.reason, GateFix::None, {}});
        of.text(printed.text);
    }
}

// ---- The person. ----

QString inYears(const GatedReader &reader, const AgeRange &age)
{
    const Product &product = reader.product();
    if (age.atLeast && age.atMost && *age.atLeast == *age.atMost)
        return product.sayFor(*age.atLeast, QStringLiteral("age.exact")).arg(*age.atLeast);
    if (age.atLeast && age.atMost)
        return product.sayFor(*age.atMost, QStringLiteral("age.range")).arg(*age.atLeast).arg(*age.atMost);
    if (age.atLeast)
        return product.sayFor(*age.atLeast, QStringLiteral("age.at.least")).arg(*age.atLeast);
    return age.atMost ? product.sayFor(*age.atMost, QStringLiteral("age.at.most")).arg(*age.atMost) : QString();
}

QString ageOf(const Collector &of, const Record &subject)
{
    const FuzzyDate born = of.reader().fuzzyDate(subject, "born");
    const std::vector<const Record *> acts = of.facts().acts();
    if (born.isUndated() || acts.empty())
        return {};
    const std::vector<const Record *> held = of.facts().actsOf(u"detention");
    return inYears(of.reader(), ageAt(born, of.reader().fuzzyDate(held.empty() ? *acts.front() : *held.front(), "began")));
}

void birth(Collector &of)
{
    for (const Record *subject : of.facts().subjects()) {
        if (subject->kind() != "person")
            continue;
        const GatedReader::Told born = of.reader().tell(*subject, "born");
        const QString age = ageOf(of, *subject);
        if (born.state == State::Found && !age.isEmpty()) {
            of.weigh(*subject, "born");
            of.text(of.reader().product().say("birth.age").arg(born.text, age));
        } else {
            of.field(*subject, "born");
        }
    }
}

void age(Collector &of)
{
    for (const Record *subject : of.facts().subjects()) {
        if (subject->kind() != "person")
            continue;
        const QString years = ageOf(of, *subject);
        if (years.isEmpty() && of.reader().tell(*subject, "born").state == State::Withheld)
            of.withhold(of.reader().tell(*subject, "born").verdict);
        const bool isHeld = !of.facts().actsOf(u"detention").empty();
        if (!years.isEmpty())
            of.text(of.reader().product().say(isHeld ? "age.at.arrest" : "age.at.time").arg(years));
    }
}

// ---- Arrest and detention. ----

bool isArrest(const Record &stage)
{
    return stage.is("stage", u"stopped") || stage.is("stage", u"apprehended") || stage.is("stage", u"police_custody");
}

/// Where the first stage was, if it is that of the arrest. Else the place of the act, which is where it happened as a whole: not
/// where a later stage was, nor one that is kept back.
void arrestPlace(Collector &of)
{
    for (const Record *act : detentions(of)) {
        const Record::Rows &stages = act->rows("detention.stages");
        const auto first = std::ranges::min_element(
            stages, {}, [](const Record &stage) { return stage.integer("seq").value_or(std::numeric_limits<qint64>::max()); });
        if (first != stages.end() && isArrest(*first) && !first->isEmpty("place")) {
            const auto printable = of.printable({&*first});
            if (!printable.empty() && act->ref("place") == first->ref("place"))
                of.field(*act, "place"); // the standing of the place, not of the stage's dates
            else
                of.fields(printable, "place");
            continue;
        }
        std::vector<const Record *> heldThere;
        for (const Record &stage : stages) {
            if (!isArrest(stage) && !act->isEmpty("place") && stage.ref("place") == act->ref("place"))
                heldThere.push_back(&stage);
        }
        if (heldThere.empty())
            of.field(*act, "place");
        else
            of.printable(heldThere); // says what is withheld
    }
}

void arrestDate(Collector &of)
{
    of.fields(detentions(of), "began");
}

void arrestForces(Collector &of)
{
    constexpr std::array forces{"perpetrator"};
    for (const Record *act : detentions(of)) {
        for (const Record *row : of.rows(*act, "involved")) {
            const bool isForce =
                std::ranges::any_of(forces, [&](const char *role) { return row->text("role") == QLatin1String(role); });
            if (!isForce || !of.reader().may(*row, "party"))
                continue;
            of.weigh(*row, "party");
            const QString capacity = of.reader().text(*row, "capacity");
            const QString name = of.reader().name(row->ref("party"));
            of.text(capacity.isEmpty() || capacity == name ? name : QString(name % u", " % capacity));
        }
    }
}

void arrestField(Collector &of, std::string_view field)
{
    of.fields(detentions(of), field);
}

void arrestLaw(Collector &of)
{
    of.fields(detentions(of), "legal_basis");
}

void duration(Collector &of)
{
    std::vector<CustodyEpisode> episodes;
    for (const Record *act : detentions(of)) {
        const GatedReader::Told began = of.reader().tell(*act, "began");
        if (began.state == State::Withheld)
            of.withhold(began.verdict);
        of.weigh(*act, "began");
        episodes.push_back(of.facts().episode(*act));
    }
    const bool isDated = std::ranges::any_of(episodes, [](const CustodyEpisode &each) {
        return !each.began.isUndated() ||
               std::ranges::any_of(each.stages, [](const CustodyStage &stage) { return !stage.began.isUndated(); });
    });
    if (isDated)
        of.text(of.facts().reader().words(episodes.size() == 1 ? countCustody(episodes.front(), of.facts().reckonedOn())
                                                               : sumCustody(episodes, of.facts().reckonedOn())));
}

/// Stages of holding only: not what happened within one, nor the one that closes the timeline.
void ofStages(Collector &of, std::string_view field)
{
    for (const Record *act : detentions(of)) {
        for (const Record *stage : of.rows(*act, "detention.stages")) {
            if (isStageOfHolding(*stage))
                of.field(*stage, field);
        }
    }
}

/// The names of the places alone, in order: the table has the rest.
void places(Collector &of)
{
    for (const Record *act : detentions(of)) {
        for (const Record *stage : of.rows(*act, "detention.stages")) {
            const Record *place = isStageOfHolding(*stage) ? of.reader().referred(*stage, "place") : nullptr;
            if (place)
                of.field(*place, "name");
        }
    }
}

void charges(Collector &of, std::string_view field)
{
    const Record *subject = of.facts().subject();
    for (const Record *act : of.printable(of.facts().allActsOf(u"proceeding"))) {
        for (const Record *row : of.rows(*act, "proceeding.charges")) {
            if (subject && row->ref("accused") != subject->id())
                continue;
            const bool isUnworded = field == "wording" && row->isEmpty("wording");
            of.field(*row, isUnworded ? "charge_class" : field);
        }
    }
}

void detentionCharges(Collector &of)
{
    charges(of, "wording");
    if (of.facts().allActsOf(u"proceeding").empty())
        arrestField(of, "detention.reason_given");
}

void detentionLaw(Collector &of)
{
    charges(of, "article");
    ofStages(of, "legal_basis");
}

// ---- Texts and steps. ----

void narratives(Collector &of, std::string_view field)
{
    of.fields(of.printable(of.facts().allActs()), field);
}

void summary(Collector &of)
{
    if (of.facts().file())
        of.field(*of.facts().file(), "summary");
}

void remedies(Collector &of)
{
    if (!of.facts().file())
        return;
    for (const Record *row : of.rows(*of.facts().file(), "remedies"))
        of.text(QStringList{of.reader().text(*row, "kind"), of.reader().text(*row, "to"), of.reader().text(*row, "filed"),
                            of.reader().text(*row, "state")}
                    .filter(QRegularExpression(QStringLiteral(".")))
                    .join(QStringLiteral(", ")));
    for (const auto &[act, ruling] : of.facts().reviews())
        of.text(
            QStringList{of.reader().text(*ruling, "kind"), of.reader().text(*ruling, "by"), of.reader().text(*ruling, "given")}
                .filter(QRegularExpression(QStringLiteral(".")))
                .join(QStringLiteral(", ")));
    of.field(*of.facts().file(), "remedies_note");
}

struct Source {
    const char *code;
    void (*collect)(Collector &of);
};

const std::array sources{
    Source{"name.family", nameFamily},
    Source{"name.given", nameGiven},
    Source{"name.full", nameFull},
    Source{"person.sex", [](Collector &of) { personField(of, "sex"); }},
    Source{"person.birth", birth},
    Source{"person.age", age},
    Source{"person.nationality", [](Collector &of) { personField(of, "citizenships"); }},
    Source{"person.paper", [](Collector &of) { personField(of, "identity_paper"); }},
    Source{"person.activity", [](Collector &of) { personField(of, "activity"); }},
    Source{"person.residence", [](Collector &of) { personField(of, "residence"); }},
    Source{"arrest.date", arrestDate},
    Source{"arrest.place", arrestPlace},
    Source{"arrest.forces", arrestForces},
    Source{"arrest.warrant", [](Collector &of) { arrestField(of, "detention.warrant"); }},
    Source{"arrest.warrant_by", [](Collector &of) { arrestField(of, "detention.warrant_by"); }},
    Source{"arrest.reasons", [](Collector &of) { arrestField(of, "detention.reason_given"); }},
    Source{"arrest.law", arrestLaw},
    Source{"detention.date", arrestDate},
    Source{"detention.duration", duration},
    Source{"detention.holders", [](Collector &of) { ofStages(of, "holder"); }},
    Source{"detention.places", places},
    Source{"detention.ordered", [](Collector &of) { ofStages(of, "ordered_by"); }},
    Source{"detention.charges", detentionCharges},
    Source{"detention.law", detentionLaw},
    Source{"narrative.circumstances", [](Collector &of) { narratives(of, "account"); }},
    Source{"narrative.official", [](Collector &of) { narratives(of, "official_version"); }},
    Source{"narrative.reasons", [](Collector &of) { narratives(of, "assessment"); }},
    Source{"case.summary", summary},
    Source{"remedies", remedies},
    Source{"submitter", [](Collector &) {}},
};

} // namespace

FormAnswer answerTo(const CaseFacts &facts, const Question &question)
{
    Collector collector(facts);
    const auto source =
        std::ranges::find_if(sources, [&](const Source &each) { return question.source == QLatin1String(each.code); });
    if (source != sources.end())
        source->collect(collector);
    return collector.take();
}

QStringList knownAnswerSources()
{
    QStringList codes;
    for (const Source &source : sources)
        codes << QLatin1String(source.code);
    return codes;
}

} // namespace solnoma
