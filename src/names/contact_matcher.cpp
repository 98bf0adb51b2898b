// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact_matcher.h"

#include "characters.h"
#include "digit_runs.h"

#include <QRegularExpression>

#include <algorithm>

namespace solnoma {

namespace {

constexpr qsizetype PhoneDigits = 9; // a national number of Uzbekistan; the country code and 8 stand before it
constexpr qsizetype LocalDigits = 7;
constexpr qsizetype FewestDigits = 5;

bool isAddressCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-' || c == u'+' || c == u'@' || c == u'%';
}

/// Lower case, look-alike letters as Latin.
QChar addressCharacter(QChar c)
{
    const char16_t twin = latinTwin(c.unicode());
    return twin ? QChar(twin).toLower() : c.toLower();
}

QChar sameCharacter(QChar c)
{
    return c.toLower();
}

bool isOfLetters(const QString &key)
{
    return std::ranges::all_of(key, [](QChar c) { return c.isLetter(); });
}

/// Each character as `written`, without spaces and invisible characters and a leading @ or link.
QString trimmedKey(QStringView text, QChar (*written)(QChar))
{
    QString key;
    for (const QChar c : text) {
        if (!c.isSpace() && !isInvisible(c.unicode()))
            key.append(written(c));
    }
    if (const qsizetype slash = key.lastIndexOf(u'/', -2); slash >= 0)
        key = key.mid(slash + 1);
    while (key.startsWith(u'@') || key.startsWith(u'.'))
        key.remove(0, 1);
    while (key.endsWith(u'.') || key.endsWith(u'/') || key.endsWith(u'-'))
        key.chop(1);
    return key;
}

/// gulya_77ga, complaint.pdf-ни: what a key may be once the ending of a case is taken off. Only of a key that is no plain word;
/// of those the words know the endings. `shortest`: letters.
QStringList withoutEnding(const QString &key, qsizetype shortest)
{
    constexpr qsizetype Longest = 6;
    QStringList keys;
    qsizetype end = key.size();
    while (end > 3 && key.size() - end < Longest && key[end - 1].isLetter()) {
        --end;
        QString rest = key.first(end);
        while (rest.endsWith(u'-'))
            rest.chop(1);
        if (key.size() - end >= shortest && !isOfLetters(rest))
            keys.append(rest);
    }
    return keys;
}

struct AddressRun {
    qsizetype offset;
    qsizetype end;
};

QList<AddressRun> addressRuns(QStringView text)
{
    QList<AddressRun> runs;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool inside = at < text.size() && (isAddressCharacter(text[at]) || (start >= 0 && isInvisible(text[at].unicode())));
        if (inside && start < 0)
            start = at;
        if (!inside && start >= 0) {
            runs.append({start, at});
            start = -1;
        }
    }
    return runs;
}

} // namespace

/// gulya_77 in letters that look alike, and гуля_77. A word of letters alone has one key: of those the words know the scripts.
QStringList ContactMatcher::addressKeys(QStringView text) const
{
    const QString plain = trimmedKey(text, addressCharacter);
    if (isOfLetters(plain))
        return {plain};
    QString folded;
    QString letters;
    const auto flush = [&] {
        folded += QString::fromStdString(m_folder.foldAscii(letters)).remove(u' ');
        letters.clear();
    };
    for (const QChar c : trimmedKey(text, sameCharacter)) {
        if (c.isLetter()) {
            letters += c;
            continue;
        }
        flush();
        folded += c;
    }
    flush();
    return folded == plain ? QStringList{plain} : QStringList{plain, folded};
}

void ContactMatcher::add(const Watched &watched)
{
    const Target target{watched.id, watched.kind};
    if (watched.kind == WatchKind::Phone) {
        addPhones(watched);
    } else if (watched.kind == WatchKind::Number) {
        addNumbers(watched);
    } else {
        for (const QString &key : addressKeys(watched.text)) {
            if (key.size() >= 3)
                m_addresses[key].append(target);
        }
    }
}

/// Each number of the field by itself: "AA 0000001, issued 03.06.2019" is one, and a day.
void ContactMatcher::addNumbers(const Watched &watched)
{
    static const QRegularExpression days(QStringLiteral("\\b(\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})\\b"));
    const QString plain = QString(watched.text).replace(days, QStringLiteral(","));
    for (const DigitRun &run : digitRuns(plain, true)) {
        if (run.digits.size() < FewestDigits)
            continue;
        m_numbers[run.digits].append({watched.id, watched.kind});
        m_numberLengths.insert(run.digits.size());
    }
}

void ContactMatcher::addPhones(const Watched &watched)
{
    QString parted = watched.text;
    parted.replace(u';', u',').replace(u'\n', u',').replace(u'/', u',');
    const QStringList numbers = parted.split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        const QString digits = digitsOf(number);
        if (digits.size() >= PhoneDigits)
            m_phones[digits.right(PhoneDigits)].append({watched.id, watched.kind});
        if (digits.size() >= LocalDigits)
            m_localPhones[digits.right(LocalDigits)].append({watched.id, watched.kind});
    }
}

void ContactMatcher::scanDigits(QStringView text, QList<NameHit> &hits) const
{
    if (m_localPhones.isEmpty() && m_numbers.isEmpty())
        return;
    for (const DigitRun &run : digitRuns(text, true)) {
        const auto report = [&](const QHash<QString, QList<Target>> &index, qsizetype first, qsizetype count, bool weak) {
            const auto found = index.constFind(run.digits.mid(first, count));
            if (found == index.constEnd())
                return;
            const qsizetype offset = run.offsets[first];
            const qsizetype length = run.offsets[first + count - 1] + 1 - offset;
            for (const Target &target : *found)
                hits.append({offset, length, target.id, target.kind, text.sliced(offset, length).toString(), weak});
        };
        for (qsizetype last = 0; last < run.digits.size(); ++last) {
            if (!run.isGroupEnd(last))
                continue;
            if (last + 1 >= PhoneDigits)
                report(m_phones, last + 1 - PhoneDigits, PhoneDigits, false);
            for (const qsizetype length : m_numberLengths) {
                if (last + 1 >= length && run.isGroupStart(last + 1 - length))
                    report(m_numbers, last + 1 - length, length, false);
            }
        }
        if (run.digits.size() == LocalDigits)
            report(m_localPhones, 0, LocalDigits, true);
    }
}

void ContactMatcher::scanAddresses(QStringView text, QList<NameHit> &hits) const
{
    if (m_addresses.isEmpty())
        return;
    const QList<AddressRun> runs = addressRuns(text);
    const auto report = [&](const QStringList &keys, qsizetype offset, qsizetype end) {
        for (const QString &key : keys) {
            const auto found = m_addresses.constFind(key);
            if (found == m_addresses.constEnd())
                continue;
            for (const Target &target : *found)
                hits.append({offset, end - offset, target.id, target.kind, text.sliced(offset, end - offset).toString(), false});
            return true;
        }
        return false;
    };
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const auto [offset, end] = runs[i];
        const QStringView run = text.sliced(offset, end - offset);
        const QStringList keys = addressKeys(run);
        // No case ends in one Latin letter in Uzbek; in Russian many do in one of theirs.
        const qsizetype shortestEnding = scriptOf(trimmedKey(run, sameCharacter).right(1)) == Script::Latin ? 2 : 1;
        const auto isInflected = [&](const QString &key) { return report(withoutEnding(key, shortestEnding), offset, end); };
        if (report(keys, offset, end) || std::ranges::any_of(keys, isInflected))
            continue;
        const QString &key = keys.front();
        if (const qsizetype at = key.indexOf(u'@'); at > 0)
            report({key.left(at)}, offset, end);
        // An address that was broken at a space or line end
        for (qsizetype j = i + 1; j < runs.size() && j <= i + 4; ++j) {
            const QStringView gap = text.sliced(runs[j - 1].end, runs[j].offset - runs[j - 1].end);
            if (gap.size() > 3 || !std::all_of(gap.begin(), gap.end(), [](QChar c) { return c.isSpace(); }))
                break;
            const QStringList joined = addressKeys(text.sliced(offset, runs[j].end - offset));
            if (joined.front().contains(u'@') && report(joined, offset, runs[j].end))
                break;
        }
    }
}

void ContactMatcher::scan(QStringView text, QList<NameHit> &hits) const
{
    scanDigits(text, hits);
    scanAddresses(text, hits);
}

} // namespace solnoma
