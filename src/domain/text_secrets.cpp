// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which words of the vault are secret (text_check.h).
#include "domain/official.h"
#include "domain/text_check.h"

#include <QRegularExpression>

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

/// Collects the words of one record after the other.
class Collector
{
public:
    Collector(const RecordSet &records, bool isNear) : m_records(records), m_isNear(isNear) {}

    void read(const Record &record, const Record *parent)
    {
        if (record.kind() == "name" && parent)
            readName(record, *parent);
        else if (record.kind() == "person" || record.kind() == "organisation")
            readParty(record);
        else if (record.kind() == "contact" && parent)
            take(*parent, Kind::Contact, record.text("value"), record);
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
            secrets.all.push_back({owner.id(), kind, text.trimmed(), where.id(), m_isNear});
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
        if (!isLabel)
            take(party, Kind::FamilyName, name.text("family"), name);
    }

    void readParty(const Record &party)
    {
        take(party, Kind::Alias, party.text("export_alias"), party);
        if (party.kind() == "person")
            take(party, Kind::Paper, party.text("identity_paper"), party);
    }

    /// Who a box names by reference is a person of the vault: her names are taken where she stands.
    void readBox(const Record &box)
    {
        const bool isOpen = !box.isEmpty("name_text") || !box.ref("identity").isNull();
        if (!isOpen && !box.isEmpty("box"))
            secrets.unreadable.push_back(box.id());
        const QString words = box.text("name_text");
        const QStringList names = namesIn(words);
        for (const QString &name : names)
            take(box, Kind::SealedName, name, box);
        if (names != QStringList{words})
            take(box, Kind::Label, words, box);
    }

    void readPlace(const Record &place)
    {
        const bool isHome = place.is("kind", u"home") || !m_records.referring("person", "residence", place.id()).empty();
        if (!isHome)
            return;
        take(place, Kind::Address, place.text("address"), place);
        take(place, Kind::Address, place.text("name"), place);
    }

    /// Whole, and without its ending.
    void readFileName(const Record &document)
    {
        const QString name = document.text("original_name");
        take(document, Kind::FileName, name, document);
        const qsizetype dot = name.lastIndexOf(u'.');
        if (dot > 2)
            take(document, Kind::FileName, name.first(dot), document);
    }

    const RecordSet &m_records;
    bool m_isNear;
};

} // namespace

void Secrets::add(const Secrets &more)
{
    all.insert(all.end(), more.all.begin(), more.all.end());
    unreadable.insert(unreadable.end(), more.unreadable.begin(), more.unreadable.end());
}

Secrets collectSecrets(const RecordSet &records, bool isNear)
{
    Collector collector(records, isNear);
    records.visit([&](const Record &record, const Record *parent) { collector.read(record, parent); });
    return std::move(collector.secrets);
}

} // namespace solnoma
