// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/gated_reader.h"

#include "base/fuzzy_date_print.h"
#include "base/fuzzy_date_units.h"
#include "base/wording.h"
#include "domain/gate_fields.h"
#include "names/iso_names.h"
#include "names/language_guess.h"

#include <QLocale>

#include <algorithm>

namespace solnoma {

namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// "4,640,000.5" or "4 640 000,5".
QString inFigures(double number, const QString &language)
{
    const bool isEnglish = language == u"en";
    QStringList parts = QString::number(number, 'f', QLocale::FloatingPointShortest).split(u'.');
    QString &whole = parts.front();
    for (qsizetype at = whole.size() - 3; at > (number < 0 ? 1 : 0) && whole.size() > 4; at -= 3)
        whole.insert(at, isEnglish ? QChar(u',') : QChar(QChar::Nbsp));
    return parts.join(isEnglish ? u'.' : u',');
}

} // namespace

GatedReader::GatedReader(const PaperContext &context) : m_context(context)
{
    if (context.gate.request().audience == Audience::WorkingCopy)
        numberThoseWithoutAlias();
}

/// Two who would be called by the same role get numbers, in the order of the file.
void GatedReader::numberThoseWithoutAlias()
{
    QHash<QString, std::vector<Uuid7>> byRole;
    for (const Record &record : m_context.records.all()) {
        const bool isBody = record.kind() == "organisation";
        const PrintedName printed = isBody || record.kind() == "person" ? m_context.gate.nameFor(record.id())
                                                                        : PrintedName{PrintedName::Form::Full, {}, {}, {}};
        if (printed.form == PrintedName::Form::Role)
            byRole[roleInWords(printed, isBody)].push_back(record.id());
    }
    for (const std::vector<Uuid7> &same : byRole) {
        for (size_t i = 0; same.size() > 1 && i < same.size(); ++i)
            m_numbers.insert(same[i], static_cast<int>(i + 1));
    }
}

GatedReader::Told GatedReader::tell(const Record &record, std::string_view fieldId) const
{
    const Field *field = record.entity().field(fieldId);
    if (!field)
        return {};
    if (field->kind == FieldKind::Long)
        return longText(record, fieldId);
    if (field->kind == FieldKind::Text)
        return shortText(record, *field);
    if (record.isEmpty(fieldId))
        return {};
    if (const Verdict verdict = m_context.gate.mayPrint(record, fieldId); !verdict)
        return {State::Withheld, {}, verdict};
    if (const QString text = valueInWords(record, *field); !text.isEmpty())
        return {State::Found, text, {}};
    const Record *other = field->kind == FieldKind::Ref ? m_context.records.find(record.ref(fieldId)) : nullptr;
    return {State::Withheld, {}, other ? m_context.gate.mayPrint(*other) : Verdict()};
}

/// Point 7: long texts print in a version for this product only. A working copy shows its typists what they typed, if it is
/// in the letters of the paper's language; raw accounts never.
GatedReader::Told GatedReader::longText(const Record &record, std::string_view field) const
{
    if (const Record *version = m_context.gate.textFor(record, field))
        return {State::Found, version->text("text").trimmed(), {}};
    bool isThere = !record.isEmpty(field);
    for (const Record *version : m_context.records.referring("text_version", "about", record.id())) {
        if (version->text("field") != latin(field))
            continue;
        isThere = true;
        const bool isMeant = version->is("language", m_context.product.language) && version->is("kind", u"narrative") &&
                             (version->isEmpty("product") || version->is("product", m_context.product.code));
        const Verdict verdict = m_context.gate.mayPrint(*version, "text");
        if (isMeant && !verdict)
            return {State::Withheld, {}, verdict};
    }
    if (!isThere)
        return {};
    if (const Verdict verdict = m_context.gate.mayPrint(record); !verdict)
        return {State::Withheld, {}, verdict};
    const Verdict verdict = m_context.gate.mayPrint(record, field);
    if (!verdict && verdict.reason != GateReason::RawText)
        return {State::Withheld, {}, verdict};
    const bool isOurs = m_context.gate.request().audience == Audience::WorkingCopy;
    const QString typed = verdict && isOurs ? record.text(field).trimmed() : QString();
    return isInLanguage(typed) && !typed.isEmpty() ? Told{State::Found, typed, {}} : Told{State::NotTranslated, {}, {}};
}

/// A version if there is one, else as typed if it is in the letters of the product's language.
GatedReader::Told GatedReader::shortText(const Record &record, const Field &field) const
{
    if (const Record *version = m_context.gate.textFor(record, field.id))
        return {State::Found, version->text("text").trimmed(), {}};
    const QString text = record.text(field.id).trimmed();
    if (text.isEmpty())
        return {};
    const Verdict verdict = m_context.gate.mayPrint(record, field.id);
    if (!verdict && verdict.reason != GateReason::RawText)
        return {State::Withheld, {}, verdict};
    if (verdict && isInLanguage(text))
        return {State::Found, text, {}};
    const QString other = verdict && record.kind() == "place" && field.id == "name" ? otherNameOf(record) : QString();
    return other.isEmpty() ? Told{State::NotTranslated, {}, {}} : Told{State::Found, other, {}};
}

/// The first that is in the language of the paper.
QString GatedReader::otherNameOf(const Record &place) const
{
    const QStringList names = may(place, "other_names") ? place.list("other_names") : QStringList();
    const auto readable = std::ranges::find_if(names, [this](const QString &name) { return isInLanguage(name); });
    return readable == names.end() ? QString() : readable->trimmed();
}

bool GatedReader::isInLanguage(const QString &text) const
{
    return canBeReadAs(text, m_context.product.language);
}

QString GatedReader::valueInWords(const Record &record, const Field &field) const
{
    switch (field.kind) {
    case FieldKind::Code: return label(field.target, record.text(field.id));
    case FieldKind::Codes: {
        QStringList labels;
        const bool areNames = field.target.starts_with("iso") || field.target == "un_mandate";
        for (const QString &each : record.list(field.id))
            labels << (labels.isEmpty() || areNames ? label(field.target, each) : inLine(label(field.target, each)));
        return labels.join(QStringLiteral(", "));
    }
    case FieldKind::Texts: return record.list(field.id).join(QStringLiteral(", "));
    case FieldKind::Int: return QString::number(*record.integer(field.id));
    case FieldKind::Num: return inFigures(*record.number(field.id), product().language);
    case FieldKind::Date: return words(record.date(field.id));
    case FieldKind::FuzzyDate: return words(record.fuzzyDate(field.id));
    case FieldKind::Ref: return reference(record.ref(field.id));
    case FieldKind::Refs: {
        QStringList names;
        for (const Uuid7 &id : record.refs(field.id))
            names << reference(id);
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(QStringLiteral("; "));
    }
    default: return {};
    }
}

QString GatedReader::reference(const Uuid7 &id) const
{
    const Record *record = m_context.records.find(id);
    if (!record)
        return {};
    if (record->kind() == "organisation" && m_context.gate.nameFor(id).form == PrintedName::Form::Role)
        return {}; // "held by an organisation" says nothing
    if (record->kind() == "person" || record->kind() == "organisation" || record->kind() == "group")
        return name(id);
    return record->kind() == "place" ? place(*record) : QString();
}

QString GatedReader::code(const Record &record, std::string_view field) const
{
    return may(record, field) ? record.text(field) : QString();
}

QStringList GatedReader::codes(const Record &record, std::string_view field) const
{
    return may(record, field) ? record.list(field) : QStringList();
}

FuzzyDate GatedReader::fuzzyDate(const Record &record, std::string_view field) const
{
    return may(record, field) ? withPlainWords(record.fuzzyDate(field)) : FuzzyDate();
}

QDate GatedReader::date(const Record &record, std::string_view field) const
{
    return may(record, field) ? record.date(field) : QDate();
}

std::optional<qint64> GatedReader::integer(const Record &record, std::string_view field) const
{
    return may(record, field) ? record.integer(field) : std::nullopt;
}

const Record *GatedReader::referred(const Record &record, std::string_view field) const
{
    return may(record, field) ? m_context.records.find(record.ref(field)) : nullptr;
}

std::vector<const Record *> GatedReader::rows(const Record &record, std::string_view field) const
{
    std::vector<const Record *> found;
    if (!record.entity().has(field))
        return found;
    for (const Record &row : record.rows(field)) {
        if (may(row))
            found.push_back(&row);
    }
    return found;
}

std::vector<const Record *> GatedReader::information(const Record &record) const
{
    std::vector<const Record *> found;
    if (record.entity().has("info") && !record.rows("info").empty()) {
        for (const Record &info : record.rows("info"))
            found.push_back(&info);
    } else if (const Record *owner = m_context.records.parentOf(record.id())) {
        found = information(*owner);
        std::erase_if(found, [](const Record *info) { return !info->isEmpty("field"); }); // said of another field than ours
    }
    return found;
}

QString GatedReader::name(const Uuid7 &party) const
{
    const PrintedName printed = m_context.gate.nameFor(party);
    if (!printed.text.isEmpty())
        return printed.text;
    const Record *record = m_context.records.find(party);
    const bool isBody = record && record->kind() == "organisation";
    if (record && printed.form == PrintedName::Form::Full) { // known only as some paper printed it
        QString other;
        for (const Record *row : rows(*record, "names")) {
            QString full = text(*row, "full");
            if (full.isEmpty() && may(*row, "full"))
                full = row->text("full").trimmed();
            if (!full.isEmpty() && isInLanguage(full))
                return full;
            if (other.isEmpty())
                other = full;
        }
        if (!other.isEmpty() && record->kind() == "person") // in other letters is better than "a person"
            return other;
    }
    if (isBody && printed.form == PrintedName::Form::Full && !record->isEmpty("kind"))
        return label("organisation_kind", record->text("kind")); // it has no name in the letters of this language
    const QString role = roleInWords(printed, isBody);
    const int number = m_numbers.value(party);
    return number == 0 ? role : product().say("role.number").arg(role, QString::number(number));
}

QString GatedReader::roleInWords(const PrintedName &printed, bool isBody) const
{
    const QString key = QStringLiteral("role.") + printed.role;
    if (!isBody && product().knows(key))
        return product().say(key);
    return product().say(isBody ? "role.other.body" : "role.other");
}

/// "Bus stop at Buloqli street, Kamarsoy": with the place around it, where that may be said too.
QString GatedReader::place(const Record &place) const
{
    if (place.kind() != "place")
        return {};
    QStringList parts;
    const Record *at = &place;
    for (int depth = 0; at && depth < 4; ++depth) {
        const QString name = text(*at, "name");
        const bool isSaid = std::ranges::any_of(parts, [&](const QString &part) { return part.contains(name); });
        if (!name.isEmpty() && !isSaid)
            parts << name;
        at = referred(*at, "parent");
    }
    if (const QString address = text(place, "address"); !address.isEmpty())
        parts.insert(std::min<qsizetype>(1, parts.size()), address);
    return parts.join(QStringLiteral(", "));
}

/// The product's own word, else the label without what explains it to who fills a form in.
QString GatedReader::label(std::string_view vocabulary, const QString &code) const
{
    if (vocabulary.starts_with("iso"))
        return isoName(vocabulary, code, product().language);
    const QString own = latin(vocabulary) + u'.' + code;
    const Vocabularies &vocabularies = m_context.vocabularies;
    const Term *term = vocabularies.term(vocabulary, code);
    // Not even a product's own words print for a term that nobody who knows the law has read in this language.
    const bool isTranslated = term && term->isChecked && term->labels.contains(product().language);
    const bool mayBeSaid = !term || isTranslated || product().language == u"en";
    if (mayBeSaid && product().words.contains(own))
        return product().say(own);
    if (!isTranslated && product().englishWords.contains(own))
        return inEnglish(product().englishWords.value(own));
    QString label = vocabularies.printedLabel(vocabulary, code, product().language);
    for (const QLatin1String stop : {QLatin1String(" ("), QLatin1String(": ")}) {
        if (const qsizetype at = label.indexOf(stop); at > 0)
            label.truncate(at);
    }
    return isTranslated ? label : inEnglish(label);
}

QString GatedReader::inEnglish(const QString &text) const
{
    if (product().language == u"en" || text.isEmpty())
        return text;
    m_hasEnglishTerms = true;
    return product().say("term.english").arg(text);
}

QString GatedReader::label(const Field &field) const
{
    const QString title = QString::fromUtf8(field.label);
    return product().words.value(QStringLiteral("field.") + title, title);
}

QString GatedReader::label(const Entity &entity) const
{
    const QString title = QString::fromUtf8(entity.title);
    return product().words.value(QStringLiteral("kind.") + latin(entity.kind), title);
}

Language GatedReader::language() const
{
    const QString &code = product().language;
    return code == u"ru" ? Language::Russian : code == u"uz" ? Language::Uzbek : Language::English;
}

QString GatedReader::words(const FuzzyDate &date) const
{
    return inWords(date, language());
}

QString GatedReader::asSaid(const FuzzyDate &date) const
{
    const QString said = date.text.trimmed();
    const QString ours = words(date);
    if (said.isEmpty() || !isInLanguage(said) || ours.contains(said))
        return ours;
    return ours.isEmpty() ? product().say("said").arg(said) : QString(ours % u' ' % product().say("also.said").arg(said));
}

QString GatedReader::words(QDate day) const
{
    return day.isValid() ? words(dayOf(day)) : QString();
}

QString GatedReader::words(CustodyCount count) const
{
    constexpr int FewDays = 7;
    if (count.minDays > FewDays)
        count.minMinutes.reset();
    return custodyInWords(count, language());
}

QString GatedReader::shortWords(const FuzzyDate &date) const
{
    QString text = words(date);
    if (language() == Language::English) {
        const QLocale english(QLocale::English);
        for (int month = 1; month <= 12; ++month)
            text.replace(english.monthName(month), english.monthName(month, QLocale::ShortFormat));
    }
    if (language() == Language::Russian)
        text.replace(QStringLiteral(" годов"), QStringLiteral(" гг.")).replace(QStringLiteral(" года"), QStringLiteral(" г."));
    return text;
}

QString GatedReader::tableWords(const FuzzyDate &date) const
{
    return capitalised(shortWords(date));
}

QString GatedReader::standing(const Record &record) const
{
    if (!record.entity().has("assertion"))
        return {};
    const QString standing = code(record, "assertion");
    if (!standing.isEmpty())
        m_standings.insert(standing);
    return standing.isEmpty() ? QString() : product().say(QStringLiteral("standing.") + standing);
}

QString GatedReader::standingsExplained() const
{
    QStringList all;
    const Vocabulary *terms = m_context.vocabularies.find("assertion");
    for (const Term &term : terms ? terms->terms : std::vector<Term>()) {
        const QString meaning = QStringLiteral("standing.means.") + term.code;
        if (m_standings.contains(term.code) && product().knows(meaning))
            all << product().say(QStringLiteral("standing.") + term.code) % u" – " % product().say(meaning);
    }
    return all.isEmpty() ? QString() : product().say(QStringLiteral("standing.note")).arg(all.join(QStringLiteral("; ")));
}

} // namespace solnoma
