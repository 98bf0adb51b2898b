// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/question_cells.h"

#include "ui/lists/cell_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/preferences.h"
#include "ui/shell/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace solnoma::cells {

namespace {

using Show = QuestionColumn::Show;

struct OwnTerm {
    const char *vocabulary;
    const char *code;
    const char *label;
};

/// Words that only the questions use, beside the vocabularies of the model.
constexpr std::array ownTerms{
    OwnTerm{"violation_group", "assoc", QT_TRANSLATE_NOOP("question", "Association")},
    OwnTerm{"violation_group", "assembly", QT_TRANSLATE_NOOP("question", "Assembly")},
    OwnTerm{"violation_group", "expr", QT_TRANSLATE_NOOP("question", "Expression")},
    OwnTerm{"violation_group", "liberty", QT_TRANSLATE_NOOP("question", "Liberty")},
    OwnTerm{"violation_group", "integrity", QT_TRANSLATE_NOOP("question", "Life and integrity")},
    OwnTerm{"violation_group", "trial", QT_TRANSLATE_NOOP("question", "Fair trial")},
    OwnTerm{"violation_group", "move", QT_TRANSLATE_NOOP("question", "Movement")},
    OwnTerm{"violation_group", "priv", QT_TRANSLATE_NOOP("question", "Privacy")},
    OwnTerm{"violation_group", "labour", QT_TRANSLATE_NOOP("question", "Labour")},
    OwnTerm{"violation_group", "relig", QT_TRANSLATE_NOOP("question", "Religion")},
    OwnTerm{"violation_group", "prop", QT_TRANSLATE_NOOP("question", "Property")},
    OwnTerm{"violation_group", "other", QT_TRANSLATE_NOOP("question", "Other")},
    OwnTerm{"law_verdict", "over", QT_TRANSLATE_NOOP("question", "Over the limit")},
    OwnTerm{"law_verdict", "over_unverified", QT_TRANSLATE_NOOP("question", "Over; the rule is not checked for that day")},
    OwnTerm{"consent_now", "withdrawn", QT_TRANSLATE_NOOP("question", "Withdrawn")},
    OwnTerm{"consent_now", "expired", QT_TRANSLATE_NOOP("question", "Run out")},
    OwnTerm{"consent_now", "refused", QT_TRANSLATE_NOOP("question", "Refused")},
    OwnTerm{"consent_now", "not_counting", QT_TRANSLATE_NOOP("question", "Does not count any more")},
};

QString term(const AppContext &context, const char *vocabulary, const QString &code)
{
    for (const OwnTerm &own : ownTerms) {
        if (qstrcmp(own.vocabulary, vocabulary) == 0 && code == QLatin1String(own.code))
            return QCoreApplication::translate("question", own.label);
    }
    return words::termLabel(context, vocabulary, code);
}

QString terms(const AppContext &context, const char *vocabulary, const QString &codes)
{
    QStringList labels;
    for (const QString &code : codes.split(u',', Qt::SkipEmptyParts))
        labels.append(term(context, vocabulary, code));
    return labels.join(QStringLiteral(", "));
}

QString dateOf(const QVariant &value)
{
    const auto date = value.value<FuzzyDate>();
    const auto text = [](const std::optional<WallTime> &at) { return at ? at->toString() : QString(); };
    return betweenInWords(text(date.from), text(date.to));
}

} // namespace

QString questionTitle(const StoreQuestion &question)
{
    return QCoreApplication::translate("question", question.title);
}

QString columnTitle(const QuestionColumn &column)
{
    return QCoreApplication::translate("question", column.title);
}

QString answer(const AppContext &context, const QuestionColumn &column, const QVariant &value)
{
    switch (column.show) {
    case Show::Party: return value.toStringList().value(0);
    case Show::Code:
    case Show::Codes: return terms(context, column.vocabulary, value.toString());
    case Show::Day: return day(value.toString());
    case Show::Fuzzy: return dateOf(value);
    case Show::Paper: return words::paperTitle(value.toString());
    case Show::Text:
    case Show::Region:
    case Show::Rule:
    case Show::Number: break;
    }
    return value.toString();
}

QString answerAsListed(AppContext &context, const QuestionColumn &column, const QVariant &value)
{
    const QString full = answer(context, column, value);
    const bool isPerson = column.show == Show::Party && value.toStringList().value(1) == u"person";
    const bool isTitle = column.show == Show::Text && namesPeople(column.vocabulary);
    return (isPerson || isTitle) && context.preferences().isDiscreet() ? discreet(full) : full;
}

} // namespace solnoma::cells
