// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "base/result.h"
#include "base/uuid7.h"
#include "sqlcipher/connection.h"

#include <QDateTime>
#include <QVariant>

#include <optional>
#include <span>
#include <vector>

namespace solnoma {

/// A column of the answer to a question.
struct QuestionColumn {
    enum class Show {
        Text,  ///< free words: never in a print without names
        Party, ///< QStringList{name, kind of party}
        Number,
        Region, ///< name of a region or city, never of a home
        Code,   ///< of `vocabulary`
        Codes,  ///< several, separated by commas
        Day,
        Fuzzy, ///< FuzzyDate
        Rule,  ///< a rule of law as the law book words it
        Paper, ///< the code of a product: "case-sheet"; free words where the line was imported
    };
    const char *title; ///< translated in context "question"
    Show show = Show::Text;
    const char *vocabulary = ""; ///< of Text: "case" where it is the title of a file
};

/// One of the thirty questions of domain.md 5, or of the three for safety: a saved view of the whole store.
struct StoreQuestion {
    const char *id;    ///< "held-today"
    int number;        ///< of domain.md 5; 31 to 33 are for safety
    const char *title; ///< translated in context "question"
    std::vector<QuestionColumn> columns;
    const char *sql;      ///< see question_texts.cpp
    bool hasDate = false; ///< can be filtered by one

    /// Its rows are sums over many records: they stand for no one whose consent could be asked.
    bool isSum() const;
};

struct QuestionRow {
    Uuid7 record;
    qint64 about = 0;    ///< rid of the first party in it; 0: none
    QVariantList values; ///< one for each column
};

struct QuestionPeriod {
    enum class How { Any, MayFallIn, SurelyIn, Undated };
    How how = How::Any;
    QDate first;
    QDate last;
};

struct QuestionAsk {
    QDateTime now; ///< its day is the day of reckoning
    QuestionPeriod period = {};
    int limit = 2000; ///< more than that is said, not shown
};

struct QuestionRows {
    std::vector<QuestionRow> rows;
    bool hasMore = false;
    qint64 undated = 0; ///< left out by the period because they have no date
};

/// In the order of their numbers.
const std::vector<StoreQuestion> &allQuestions();
const StoreQuestion *questionOf(const QByteArray &id);

/// Asks the store. Where arithmetic decides (days, limits, consent that counts), these rows only may answer: services/
/// questions drops those that do not and fills in what is worked out.
class Questions
{
public:
    explicit Questions(Connection &connection) : m_connection(connection) {}

    Result<QuestionRows> rows(const StoreQuestion &question, const QuestionAsk &ask) const;

private:
    Result<qint64> countUndated(const StoreQuestion &question, const QuestionAsk &ask) const;

    Connection &m_connection;
};

} // namespace solnoma
