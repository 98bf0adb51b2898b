// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate_traces.h"

#include <QRegularExpression>

#include <array>

namespace solnoma {

namespace {

struct Pattern {
    TextHit::Kind kind;
    const char *expression;
};

constexpr std::array patterns{
    Pattern{TextHit::Kind::RecordId, R"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)"},
    Pattern{TextHit::Kind::ProgramName, R"(\bsolnoma\b)"},
    // 2024-05-01T10:20:30Z, D:20240501102030+05'00', 10:20 UTC+5, 10:20 +05:00
    Pattern{TextHit::Kind::TimeZone, R"(\d{1,2}:\d{2}(:\d{2})?(\.\d+)?\s*(Z\b|UTC|GMT|\+\d{2}:?\d{2}\b)|)"
                                     R"(\d{2}:\d{2}:\d{2}(\.\d+)?-\d{2}:?\d{2}\b|\bD:\d{8,14}|\d{2}[+-]\d{2}'\d{2})"},
    Pattern{TextHit::Kind::Path, R"(\b[a-z]:\\\S+|file://\S*|(?<![\w/:.])/(home|users|media|mnt|tmp|run|var)/\S+|\\\\\w+\\\S+)"},
};

TextHit hitAt(const PrintedText &text, qsizetype offset, qsizetype length, TextHit::Kind kind)
{
    return {text.place, offset, length, kind, {}, {}};
}

} // namespace

std::vector<TextHit> findTraces(const PrintedText &text, const std::vector<QString> &fileNumbers)
{
    std::vector<TextHit> hits;
    for (const QString &number : fileNumbers) {
        for (qsizetype at = text.text.indexOf(number, 0, Qt::CaseInsensitive); !number.isEmpty() && at >= 0;
             at = text.text.indexOf(number, at + 1, Qt::CaseInsensitive))
            hits.push_back(hitAt(text, at, number.size(), TextHit::Kind::FileNumber));
    }
    for (const Pattern &pattern : patterns) {
        const QRegularExpression expression(QString::fromLatin1(pattern.expression), QRegularExpression::CaseInsensitiveOption);
        for (auto matches = expression.globalMatch(text.text); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            hits.push_back(hitAt(text, match.capturedStart(), match.capturedLength(), pattern.kind));
        }
    }
    return hits;
}

} // namespace solnoma
