// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody.h"
#include "domain/gate.h"
#include "domain/law.h"
#include "dossier/products/product.h"

#include <QSet>

namespace solnoma {

/// All that a paper is made of. Holds references: everything must outlive it.
struct PaperContext {
    const RecordSet &records;
    const Gate &gate; ///< its request names case, subject, language and day of reckoning
    const Vocabularies &vocabularies;
    const LawBook &law;
    const Product &product;
    QString reference = {}; ///< printed at the foot; random, kept in the export log
    bool isDraft = false;   ///< says "DRAFT, not cleared" on every page
};

/// Reads records as this export may print them. Papers read records through nothing else, so what the gate holds back
/// cannot come in.
class GatedReader
{
public:
    enum class State { Found, Missing, NotTranslated, Withheld };
    struct Told {
        State state = State::Missing;
        QString text = {};
        Verdict verdict = {}; ///< of what is withheld
    };

    explicit GatedReader(const PaperContext &context);

    const PaperContext &context() const { return m_context; }
    const Product &product() const { return m_context.product; }

    bool may(const Record &record) const { return m_context.gate.mayPrint(record).prints; }
    bool may(const Record &record, std::string_view field) const { return m_context.gate.mayPrint(record, field).prints; }

    /// The field in words: labels of codes, names and places of references, dates in words; long texts only in a version
    /// made for the product.
    Told tell(const Record &record, std::string_view field) const;
    QString text(const Record &record, std::string_view field) const { return tell(record, field).text; }

    /// Values as they are, or empty where they may not print.
    QString code(const Record &record, std::string_view field) const;
    QStringList codes(const Record &record, std::string_view field) const;
    FuzzyDate fuzzyDate(const Record &record, std::string_view field) const;
    QDate date(const Record &record, std::string_view field) const;
    std::optional<qint64> integer(const Record &record, std::string_view field) const;
    /// The record that the field refers to; what it says must be asked for again.
    const Record *referred(const Record &record, std::string_view field) const;
    /// The rows that may print.
    std::vector<const Record *> rows(const Record &record, std::string_view field) const;
    /// What was said of the record, or of what it is a row of where nothing is said of the row itself. For citations only:
    /// information never prints.
    std::vector<const Record *> information(const Record &record) const;

    /// As the gate names the party. In a working copy people without an alias are told apart by numbers.
    QString name(const Uuid7 &party) const;
    QString place(const Record &place) const;
    QString label(std::string_view vocabulary, const QString &code) const;
    /// In brackets where the paper is of another language: what nobody who knows the law has translated.
    QString inEnglish(const QString &text) const;
    /// Something was asked for that only English has.
    bool hasEnglishTerms() const { return m_hasEnglishTerms; }
    /// What we call the field or the kind of record, in the language of the paper where that is translated.
    QString label(const Field &field) const;
    QString label(const Entity &entity) const;
    Language language() const; ///< of the paper
    QString words(const FuzzyDate &date) const;
    /// The words of whoever said it behind ours: "in September 2009 (“last autumn”)".
    QString asSaid(const FuzzyDate &date) const;
    QString words(QDate day) const;
    /// Days in custody, with hours only for a stay of a few days.
    QString words(CustodyCount count) const;
    /// With short months and years.
    QString shortWords(const FuzzyDate &date) const;
    /// The same with a capital, for the narrow columns of tables.
    QString tableWords(const FuzzyDate &date) const;
    /// One word for the standing of the fact.
    QString standing(const Record &record) const;
    /// What each word means that standing() has said so far; empty: it has said none.
    QString standingsExplained() const;

private:
    Told longText(const Record &record, std::string_view field) const;
    Told shortText(const Record &record, const Field &field) const;
    QString otherNameOf(const Record &place) const;
    QString valueInWords(const Record &record, const Field &field) const;
    QString reference(const Uuid7 &id) const;
    bool isInLanguage(const QString &text) const;
    QString roleInWords(const PrintedName &printed, bool isBody) const;
    void numberThoseWithoutAlias();

    const PaperContext &m_context;
    QHash<Uuid7, int> m_numbers;
    mutable bool m_hasEnglishTerms = false;
    mutable QSet<QString> m_standings; ///< codes of assertion
};

} // namespace solnoma
