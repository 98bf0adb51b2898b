// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "digit_runs.h"

#include "characters.h"

namespace solnoma {

namespace {

constexpr int MostSeparators = 3;

bool isSeparator(QChar c, bool acrossLines)
{
    if (c == u'\n' || c == u'\r')
        return acrossLines;
    return c.isSpace() || isHyphen(c.unicode()) || c == u'.' || c == u'(' || c == u')' || c == u'/' || c == u'[' || c == u']' ||
           c == QChar(0x00B7) || c == QChar(0x2022) || c == u'_';
}

bool isLetterAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

bool isPlusBefore(QStringView text, qsizetype at)
{
    while (at > 0 && (text[at - 1].isSpace() || text[at - 1] == u'(' || isInvisible(text[at - 1].unicode())))
        --at;
    return at > 0 && (text[at - 1] == u'+' || text[at - 1] == QChar(0xFF0B));
}

} // namespace

QList<DigitRun> digitRuns(QStringView text, bool acrossLines)
{
    QList<DigitRun> runs;
    DigitRun run;
    int separators = 0;
    const auto finish = [&] {
        if (run.digits.isEmpty())
            return;
        run.startsWithPlus = isPlusBefore(text, run.offsets.front());
        run.touchesLetter = isLetterAt(text, run.offsets.front() - 1) || isLetterAt(text, run.offsets.back() + 1);
        runs.append(run);
        run = {};
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const int digit = text[at].digitValue(); digit >= 0 && text[at].isDigit()) {
            run.digits.append(QChar(u'0' + digit));
            run.offsets.append(at);
            separators = 0;
        } else if (!isInvisible(text[at].unicode()) && (!isSeparator(text[at], acrossLines) || ++separators > MostSeparators)) {
            finish();
            separators = 0;
        }
    }
    finish();
    return runs;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
    }
    return digits;
}

} // namespace solnoma
