// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include "base/nearest.h"
#include "names/iso_names.h"
#include "names/uzbek_cyrillic.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace solnoma {

namespace {

QHash<QString, QString> byLanguage(const QJsonObject &object)
{
    QHash<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

/// In the language, in Cyrillic from the Latin, or the English in brackets.
QString said(const QHash<QString, QString> &texts, const QString &language, const QString &otherwise)
{
    const QString own = texts.value(language);
    if (!own.isEmpty())
        return own;
    const QString latin = language == u"uz-Cyrl" ? texts.value(QStringLiteral("uz")) : QString();
    if (!latin.isEmpty())
        return uzbekCyrillic(latin);
    const QString english = texts.value(QStringLiteral("en"));
    return english.isEmpty() ? otherwise : QString(u'[' + english + u']');
}

Term termFromJson(const QJsonObject &object)
{
    Term term;
    term.code = object[u"code"].toString();
    term.labels = byLanguage(object[u"label"].toObject());
    term.explanations = byLanguage(object[u"explain"].toObject());
    term.isChecked = object[u"checked"].toBool(true);
    term.norm = object[u"norm"].toString();
    term.sensitive = object[u"sensitive"].toBool();
    term.frees = object[u"frees"].toBool();
    return term;
}

bool isAsciiOf(QStringView code, bool upper)
{
    return std::ranges::all_of(code, [upper](QChar c) { return upper ? c >= u'A' && c <= u'Z' : c >= u'a' && c <= u'z'; });
}

/// The shape of an ISO code; whether it is assigned is the business of iso-codes when labels are shown.
std::optional<bool> isIsoShape(std::string_view list, QStringView code)
{
    if (list == "iso3166")
        return code.size() == 2 && isAsciiOf(code, true);
    if (list == "iso639")
        return (code.size() == 2 || code.size() == 3) && isAsciiOf(code, false);
    if (list == "iso15924")
        return code.size() == 4 && isAsciiOf(code.first(1), true) && isAsciiOf(code.sliced(1), false);
    if (list == "iso4217")
        return code.size() == 3 && isAsciiOf(code, true);
    return std::nullopt;
}

/// Small letters, with one е for ё and without the apostrophes, of which keyboards have several.
QString plain(const QString &words)
{
    QString letters = words.toLower();
    letters.replace(u'ё', u'е');
    constexpr QStringView dropped = u"'`´ʻʼ‘’";
    letters.removeIf([dropped](QChar sign) { return dropped.contains(sign); });
    return letters;
}

QString key(std::string_view name)
{
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

const Term *Vocabulary::find(QStringView code) const
{
    const auto found = std::ranges::find_if(terms, [code](const Term &term) { return term.code == code; });
    return found == terms.end() ? nullptr : &*found;
}

Result<Vocabularies> Vocabularies::load(const QString &path)
{
    loadResources();
    Vocabularies all;
    const QDir folder(path);
    const QStringList files = folder.entryList(QDir::Files);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        const QJsonDocument document = opened ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
        if (!document.isObject())
            return Error{ErrorCode::Damaged, name, faultInTheProgram("not a vocabulary")};
        Vocabulary vocabulary{name.chopped(5), {}};
        const QJsonArray terms = document.object()[u"terms"].toArray();
        for (const QJsonValue &term : terms)
            vocabulary.terms.push_back(termFromJson(term.toObject()));
        all.m_vocabularies.insert(vocabulary.name, std::move(vocabulary));
    }
    return all;
}

const Vocabulary *Vocabularies::find(std::string_view name) const
{
    const auto found = m_vocabularies.constFind(key(name));
    return found == m_vocabularies.constEnd() ? nullptr : &*found;
}

bool Vocabularies::isKnown(std::string_view vocabulary, QStringView code) const
{
    if (const auto shape = isIsoShape(vocabulary, code))
        return *shape;
    const Vocabulary *found = find(vocabulary);
    return found && found->find(code);
}

const Term *Vocabularies::term(std::string_view vocabulary, QStringView code) const
{
    const Vocabulary *found = find(vocabulary);
    return found ? found->find(code) : nullptr;
}

std::vector<std::pair<QString, QStringList>> Vocabularies::spoken(std::string_view vocabulary) const
{
    std::vector<std::pair<QString, QStringList>> all;
    for (const QString &code : isoCodes(vocabulary)) {
        QStringList words;
        for (const char *language : {"en", "ru", "uz", "uz-Cyrl"})
            words.append(isoName(vocabulary, code, QLatin1String(language)));
        all.emplace_back(code, QStringList(words << code));
    }
    const Vocabulary *found = all.empty() ? find(vocabulary) : nullptr;
    for (const Term &term : found ? found->terms : std::vector<Term>()) {
        QStringList words = term.labels.values();
        words << said(term.labels, QStringLiteral("uz-Cyrl"), term.code) << term.code;
        all.emplace_back(term.code, words);
    }
    return all;
}

std::optional<QString> Vocabularies::codeTyped(std::string_view vocabulary, const QString &typed) const
{
    const QString asTyped = typed.trimmed();
    if (isKnown(vocabulary, asTyped))
        return asTyped;
    const QString name = plain(asTyped);
    QStringList codes;
    for (const auto &[code, words] : spoken(vocabulary)) {
        if (std::ranges::any_of(words, [&name](const QString &each) { return plain(each) == name; }))
            codes.append(code);
    }
    return codes.size() == 1 ? std::optional(codes.first()) : std::nullopt;
}

QStringList Vocabularies::perhapsMeant(std::string_view vocabulary, const QString &typed) const
{
    constexpr size_t Few = 6;
    const auto all = spoken(vocabulary);
    Nearest nearest(typed);
    QStringList codes;
    for (const auto &[code, words] : all) {
        codes.append(code);
        for (const QString &each : words)
            nearest.offer(code, each);
    }
    return all.size() <= Few ? codes : nearest.names();
}

QString Vocabularies::label(std::string_view vocabulary, const QString &code, const QString &language) const
{
    const Term *found = term(vocabulary, code);
    return found ? said(found->labels, language, code) : code;
}

QString Vocabularies::explanation(std::string_view vocabulary, const QString &code, const QString &language) const
{
    const Term *found = term(vocabulary, code);
    return found ? said(found->explanations, language, {}) : QString();
}

QString Vocabularies::printedLabel(std::string_view vocabulary, const QString &code, const QString &language) const
{
    const Term *found = term(vocabulary, code);
    const bool isTranslated = found && found->isChecked && found->labels.contains(language);
    return label(vocabulary, code, isTranslated ? language : QStringLiteral("en"));
}

bool Vocabularies::isSensitive(std::string_view vocabulary, const QString &code) const
{
    const Term *found = term(vocabulary, code);
    return found && found->sensitive;
}

QStringList Vocabularies::names() const
{
    QStringList names = m_vocabularies.keys();
    names.sort();
    return names;
}

} // namespace solnoma
