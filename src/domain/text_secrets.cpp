// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of the vault are secret (text_check.h).
#include "domain/gate_fields.h"
#include "domain/official.h"
#include "domain/text_check.h"
#include "names/digit_runs.h"

#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>
#include <span>

namespace solnoma {

using Kind = Secret::Kind;

namespace {

/// The runs of capitalised words between two commas. One word that begins the sentence is capitalised in any case.
void addNamesIn(const QStringList &words, bool isFirst, QStringList &names)
{
    QStringList run;
    const auto finish = [&](qsizetype end) {
        const bool isStartOfSentence = isFirst && run.size() == 1 && end == 1 && words.size() > 1;
        if (!run.isEmpty() && !isStartOfSentence)
            names.append(run.join(u' '));
        run.clear();
    };
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i].front().isLower())
            finish(i);
        else
            run.append(words[i]);
    }
    finish(words.size());
}

/// The names in what was written of a source: all of a few words ("Nodir Sinovov"), else the runs of capitalised words
/// ("brother of Karim Sinovov"). A description ("Keeper of the tea stall") holds none and counts as a phrase.
QStringList namesIn(const QString &words)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[][^)\\]]*[)\\]]"));
    static const QRegularExpression commas(QStringLiteral("[,;]"));
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    static const QRegularExpression gaps(QStringLiteral("[\\s,;]+"));
    static constexpr qsizetype MostWordsOfAName = 3;
    const QString plain = QString(words).remove(brackets);
    const QStringList all = plain.split(gaps, Qt::SkipEmptyParts);
    if (all.size() <= MostWordsOfAName)
        return {all.join(u' ')};
    QStringList names;
    bool isFirst = true;
    for (const QString &part : plain.split(commas, Qt::SkipEmptyParts)) {
        addNamesIn(part.split(spaces, Qt::SkipEmptyParts), isFirst, names);
        isFirst = false;
    }
    return names;
}

bool hasLetter(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// By what of a contact somebody can be found: of "Telegram: @gulya_77 (evenings), +998 90 000 00 01" the handle and the number.
/// Nothing of what is only said in words.
QStringList contactParts(const QString &value)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s,;()\\[\\]]+|:(?!//)"));
    static constexpr qsizetype ShortestHandle = 5;
    static constexpr qsizetype FewestDigits = 7;
    QStringList parts;
    for (const QString &word : value.split(gaps, Qt::SkipEmptyParts)) {
        const bool isMarked = word.contains(u'@') || word.contains(u'_') || (word.contains(u'/') && word.contains(u'.'));
        if (isMarked || (word.size() >= ShortestHandle && hasLetter(word) && hasDigit(word)))
            parts.append(word);
    }
    for (const DigitRun &run : digitRuns(value, true)) {
        const qsizetype first = run.offsets.front();
        if (run.digits.size() >= FewestDigits)
            parts.append(value.sliced(first, run.offsets.back() + 1 - first));
    }
    return parts;
}

/// A name that somebody gave to a file ("IMG_2041"), not a word or a year that may stand in any text ("complaint", "2024").
bool isTelling(QStringView stem)
{
    const bool hasMark = stem.contains(u'_') || stem.contains(u'-');
    return static_cast<int>(hasLetter(stem)) + static_cast<int>(hasDigit(stem)) + static_cast<int>(hasMark) >= 2;
}

/// Collects the words of one record after the other.
class Collector
{
public:
    Collector(const RecordSet &records, const KnownElsewhere &known) : m_records(records), m_known(known) {}

    void read(const Record &record, const Record *parent)
    {
        if (record.kind() == "name" && parent)
            readName(record, *parent);
        else if (record.kind() == "person" || record.kind() == "organisation")
            readParty(record);
        else if (record.kind() == "contact" && parent)
            readContact(record, *parent);
        else if (record.kind() == "source")
            take(record, Kind::Label, record.text("label"), record);
        else if (record.kind() == "sealed_source")
            readBox(record);
        else if (record.kind() == "place")
            readPlace(record);
        else if (record.kind() == "document")
            readFileName(record);
        else if (record.kind() == "user")
            take(record, Kind::Handle, record.text("handle"), record);
        else if (record.kind() == "case")
            take(record, Kind::FileNumber, record.text("ref"), record);
    }

    Secrets secrets;

private:
    void take(const Record &owner, Kind kind, const QString &text, const Record &where)
    {
        if (text.trimmed().size() > 1)
            secrets.all.push_back(
                {owner.id(), kind, text.trimmed(), where.id(), true, m_known.sources.contains(owner.id()), false});
    }

    void readName(const Record &name, const Record &party)
    {
        if (party.kind() == "organisation") {
            if (!isPublicBody(party))
                take(party, Kind::BodyName, name.text("full"), name);
            return;
        }
        const bool isLabel = name.is("kind", u"pseudonym") || name.is("kind", u"placeholder");
        take(party, isLabel ? Kind::Alias : Kind::PersonName, name.text("full"), name);
        if (isLabel)
            return;
        take(party, Kind::FamilyName, name.text("family"), name);
        const QString inParts = name.text("given") % u' ' % name.text("middle") % u' ' % name.text("family");
        if (!name.isEmpty("middle") && !name.isEmpty("family") && inParts.simplified() != name.text("full").simplified())
            take(party, Kind::PersonName, inParts.simplified(), name);
    }

    void readContact(const Record &contact, const Record &party)
    {
        const QString value = contact.text("value");
        const QStringList parts = contactParts(value);
        for (const QString &part : parts.isEmpty() ? QStringList(value) : parts)
            take(party, Kind::Contact, part, contact);
    }

    void readParty(const Record &party)
    {
        take(party, Kind::Alias, party.text("export_alias"), party);
        if (party.kind() == "person")
            take(party, Kind::Paper, party.text("identity_paper"), party);
    }

    /// Who a box names by reference is a person of the vault: her names are taken where she stands. An opened record has no box.
    void readBox(const Record &box)
    {
        if (!box.isEmpty("box"))
            secrets.unreadable.push_back(box.id());
        for (const QString &part : contactParts(box.text("safe_channel")))
            take(box, Kind::Contact, part, box);
        const QString words = box.text("name_text");
        const QStringList names = namesIn(words);
        for (const QString &name : names)
            take(box, Kind::SealedName, name, box);
        if (names != QStringList{words})
            take(box, Kind::Label, words, box);
    }

    void readPlace(const Record &place)
    {
        const bool isHome = place.is("kind", u"home") || m_known.homes.contains(place.id()) ||
                            !m_records.referring("person", "residence", place.id()).empty();
        if (!isHome)
            return;
        take(place, Kind::Address, place.text("address"), place);
        const size_t before = secrets.all.size();
        take(place, Kind::Address, place.text("name"), place);
        for (const QString &other : place.list("other_names"))
            take(place, Kind::Address, other, place);
        for (Secret &name : std::span(secrets.all).subspan(before))
            name.isTown = isTown(place);
    }

    /// Whole, and without its ending where that is no word like any other.
    void readFileName(const Record &document)
    {
        const QString name = document.text("original_name");
        take(document, Kind::FileName, name, document);
        const qsizetype dot = name.lastIndexOf(u'.');
        if (dot > 2 && isTelling(QStringView(name).first(dot)))
            take(document, Kind::FileName, name.first(dot), document);
    }

    const RecordSet &m_records;
    const KnownElsewhere &m_known;
};

} // namespace

void Secrets::add(const Secrets &more)
{
    all.insert(all.end(), more.all.begin(), more.all.end());
    unreadable.insert(unreadable.end(), more.unreadable.begin(), more.unreadable.end());
}

void Secrets::setFile(const RecordSet &file)
{
    for (Secret &secret : all)
        secret.isNear = file.find(secret.owner) != nullptr;
}

Secrets collectSecrets(const RecordSet &records, const KnownElsewhere &known)
{
    Collector collector(records, known);
    records.visit([&](const Record &record, const Record *parent) { collector.read(record, parent); });
    return std::move(collector.secrets);
}

} // namespace solnoma
