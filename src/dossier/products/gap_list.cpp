// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/gap_list.h"

#include <QJsonObject>

#include <array>

namespace solnoma {

std::vector<GapLine> gapList(const CaseFacts &facts)
{
    std::vector<GapLine> lines;
    for (const ProductPart &part : facts.reader().product().parts) {
        if (!part.onlyWith.isEmpty() && facts.allActsOf(part.onlyWith).empty())
            continue;
        for (const Question &question : part.questions)
            lines.push_back({part.number, question, answerTo(facts, question)});
    }
    return lines;
}

QString stateName(GatedReader::State state)
{
    constexpr std::array names{"found", "missing", "not_translated", "withheld"};
    return QString::fromLatin1(names[static_cast<size_t>(state)]);
}

QJsonArray toJson(const std::vector<GapLine> &lines)
{
    QJsonArray all;
    for (const GapLine &line : lines) {
        QJsonArray withheld;
        for (const Verdict &verdict : line.answer.withheld)
            withheld.append(QJsonObject{{QStringLiteral("reason"), reasonName(verdict.reason)},
                                        {QStringLiteral("fix"), fixName(verdict.fix)},
                                        {QStringLiteral("arguments"), QJsonArray::fromStringList(verdict.arguments)}});
        all.append(QJsonObject{{QStringLiteral("part"), line.part},
                               {QStringLiteral("number"), line.question.number},
                               {QStringLiteral("question"), line.question.text},
                               {QStringLiteral("wanted"), line.question.isWanted},
                               {QStringLiteral("state"), stateName(line.answer.state)},
                               {QStringLiteral("value"), line.answer.texts.join(QStringLiteral("\n"))},
                               {QStringLiteral("standing"), line.answer.assertion},
                               {QStringLiteral("sources"), line.answer.sources},
                               {QStringLiteral("not_written"), line.answer.notWritten},
                               {QStringLiteral("withheld"), withheld}});
    }
    return all;
}

} // namespace solnoma
