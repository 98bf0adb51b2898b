// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/text_check.h"

#include "domain/gate_traces.h"
#include "names/shapes.h"
#include "names/stems.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QStringBuilder>

#include <algorithm>

namespace solnoma {

namespace {

constexpr qsizetype Surroundings = 40;
constexpr qsizetype KeyLength = 16;

WatchKind watchKind(const Secret &secret)
{
    switch (secret.kind) {
    case Secret::Kind::PersonName:
    case Secret::Kind::SealedName: return WatchKind::FullName;
    case Secret::Kind::FamilyName: return WatchKind::FamilyName;
    case Secret::Kind::Paper: return WatchKind::Number;
    case Secret::Kind::FileName:
    case Secret::Kind::Handle: return WatchKind::Handle;
    case Secret::Kind::Contact:
        if (secret.text.contains(u'@') && secret.text.contains(u'.'))
            return WatchKind::Email;
        if (secret.text.contains(u' ') || secret.text.front() == u'+' || secret.text.front().isDigit())
            return std::ranges::count_if(secret.text, [](QChar c) { return c.isDigit(); }) >= 7 ? WatchKind::Phone
                                                                                                : WatchKind::Phrase;
        return WatchKind::Handle;
    default: return WatchKind::Phrase;
    }
}

TextHit::Kind hitKind(const Secret &secret)
{
    if (secret.isSealed())
        return TextHit::Kind::SealedName;
    switch (secret.kind) {
    case Secret::Kind::SealedName: return TextHit::Kind::SealedName;
    case Secret::Kind::Label: return TextHit::Kind::Label;
    case Secret::Kind::Contact: return TextHit::Kind::Contact;
    case Secret::Kind::Address: return TextHit::Kind::Address;
    case Secret::Kind::Paper: return TextHit::Kind::Paper;
    case Secret::Kind::FileName: return TextHit::Kind::FileName;
    case Secret::Kind::Handle: return TextHit::Kind::Handle;
    default: return TextHit::Kind::Name;
    }
}

TextHit::Kind hitKind(ShapeKind kind)
{
    switch (kind) {
    case ShapeKind::Phone: return TextHit::Kind::ShapeOfPhone;
    case ShapeKind::Email: return TextHit::Kind::ShapeOfEmail;
    case ShapeKind::Plate: return TextHit::Kind::ShapeOfPlate;
    case ShapeKind::Passport: return TextHit::Kind::ShapeOfPassport;
    case ShapeKind::LongNumber: break;
    }
    return TextHit::Kind::ShapeOfNumber;
}

struct Span {
    qsizetype offset;
    qsizetype length;

    bool contains(const NameHit &hit) const { return offset <= hit.offset && hit.offset + hit.length <= offset + length; }
    bool overlaps(qsizetype otherOffset, qsizetype otherLength) const
    {
        return offset < otherOffset + otherLength && otherOffset < offset + length;
    }
};

/// The number of an article on the web is no phone; names are looked for there as everywhere.
std::vector<Span> webAddresses(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>\"]+"));
    std::vector<Span> spans;
    for (auto all = address.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        spans.push_back({match.capturedStart(), match.capturedLength()});
    }
    return spans;
}

QList<Watched> watched(const std::vector<Secret> &secrets)
{
    QList<Watched> all;
    for (size_t i = 0; i < secrets.size(); ++i) {
        if (secrets[i].kind != Secret::Kind::FileNumber) // a trace
            all.append({static_cast<qint64>(i), secrets[i].text, watchKind(secrets[i])});
    }
    return all;
}

/// The word belongs to somebody whom the export names lawfully: it is a part of a longer cleared name; or, for people
/// far from this file, it is no more than a given name, or a surname that a cleared person has too.
bool isMeantOtherwise(const NameHit &hit, const Secret &secret, const std::vector<Span> &cleared)
{
    if (secret.isTown && !secret.isNear)
        return true;
    if (!secret.isName())
        return false;
    if (hit.isWeak && !secret.isNear)
        return true;
    const bool isPart = !hit.matched.contains(u' ') && (secret.kind == Secret::Kind::FamilyName || secret.text.contains(u' '));
    return std::ranges::any_of(cleared, [&](const Span &span) {
        return span.contains(hit) && (span.length > hit.length || (isPart && !secret.isNear));
    });
}

void merge(TextHit &into, const TextHit &more)
{
    into.kind = more.kind < TextHit::Kind::ShapeOfPhone ? std::max(into.kind, more.kind) : into.kind;
    into.owners.insert(into.owners.end(), more.owners.begin(), more.owners.end());
    std::ranges::sort(into.owners);
    into.owners.erase(std::unique(into.owners.begin(), into.owners.end()), into.owners.end());
}

/// One question for one word, however many people it could be; the graver kind names it.
void join(std::vector<TextHit> &hits, const TextHit &more)
{
    const auto same =
        std::ranges::find_if(hits, [&](const TextHit &hit) { return hit.offset == more.offset && hit.length == more.length; });
    if (same == hits.end()) {
        hits.push_back(more);
        return;
    }
    merge(*same, more);
}

/// A surname inside a full name is no question of its own.
void joinNested(std::vector<TextHit> &hits)
{
    std::ranges::sort(hits, {}, [](const TextHit &hit) { return std::pair(hit.offset, -hit.length); });
    std::vector<TextHit> outer;
    for (const TextHit &hit : hits) {
        const bool isInside = !outer.empty() && hit.offset + hit.length <= outer.back().offset + outer.back().length;
        if (isInside)
            merge(outer.back(), hit);
        else
            outer.push_back(hit);
    }
    hits = std::move(outer);
}

QString keyOf(const TextHit &hit, const QString &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const qsizetype from = std::max<qsizetype>(0, hit.offset - Surroundings);
    hash.addData(text.sliced(from, std::min(text.size() - from, hit.offset - from + hit.length + Surroundings)).toUtf8());
    const QString where = QString::number(hit.offset - from) % u':' % QString::number(hit.length) % u':' % hit.place;
    hash.addData(where.toUtf8());
    for (const Uuid7 &owner : hit.owners)
        hash.addData(owner.toBytes());
    return QString::fromLatin1(hash.result().toHex().first(KeyLength));
}

} // namespace

TextChecker::TextChecker(const Folder &folder, Secrets secrets)
    : m_secrets(std::move(secrets)), m_matcher(std::make_unique<const NameMatcher>(folder, watched(m_secrets.all)))
{
    for (const Secret &secret : m_secrets.all) {
        if (secret.kind == Secret::Kind::FileNumber)
            m_fileNumbers.push_back(secret.text);
    }
}

TextChecker::~TextChecker() = default;
TextChecker::TextChecker(TextChecker &&) noexcept = default;
TextChecker &TextChecker::operator=(TextChecker &&) noexcept = default;

TextCheck TextChecker::check(const std::vector<PrintedText> &texts, const std::function<bool(const Secret &)> &isCleared) const
{
    std::vector<bool> cleared;
    for (const Secret &secret : m_secrets.all)
        cleared.push_back(isCleared(secret));
    TextCheck all;
    for (const PrintedText &text : texts) {
        for (TextHit &hit : check(text, cleared))
            all.hits.push_back(std::move(hit));
    }
    all.unreadable = m_secrets.unreadable;
    return all;
}

std::vector<TextHit> TextChecker::check(const PrintedText &text, const std::vector<bool> &isCleared) const
{
    std::vector<TextHit> hits;
    std::vector<Span> cleared;
    std::vector<Span> bodies; // that print: a second record of the same body bears the same name
    std::vector<Span> known;
    const QList<NameHit> found = m_matcher->scan(text.text);
    for (const NameHit &hit : found) {
        if (!isCleared[static_cast<size_t>(hit.id)])
            continue;
        cleared.push_back({hit.offset, hit.length});
        if (m_secrets.all[static_cast<size_t>(hit.id)].kind == Secret::Kind::BodyName)
            bodies.push_back(cleared.back());
    }
    for (const NameHit &hit : found) {
        const Secret &secret = m_secrets.all[static_cast<size_t>(hit.id)];
        if (isCleared[static_cast<size_t>(hit.id)] || isMeantOtherwise(hit, secret, cleared))
            continue;
        if (secret.kind == Secret::Kind::BodyName && std::ranges::any_of(bodies, [&](Span span) { return span.contains(hit); }))
            continue;
        known.push_back({hit.offset, hit.length});
        join(hits, {text.place, hit.offset, hit.length, hitKind(secret), {secret.owner}, {}});
    }
    joinNested(hits);
    known.insert(known.end(), cleared.begin(), cleared.end());
    const std::vector<Span> addresses = webAddresses(text.text);
    for (const Shape &shape : findShapes(text.text)) {
        const bool isInAddress = std::ranges::any_of(
            addresses, [&](Span span) { return span.overlaps(shape.offset, shape.length) && shape.kind != ShapeKind::Email; });
        if (!isInAddress &&
            std::ranges::none_of(known, [&](const Span &span) { return span.overlaps(shape.offset, shape.length); }))
            join(hits, {text.place, shape.offset, shape.length, hitKind(shape.kind), {}, {}});
    }
    for (const TextHit &trace : findTraces(text, m_fileNumbers))
        hits.push_back(trace);
    std::ranges::stable_sort(hits, {}, &TextHit::offset);
    for (TextHit &hit : hits)
        hit.key = keyOf(hit, text.text);
    return hits;
}

TextCheck checkTexts(const Folder &folder, const std::vector<PrintedText> &texts, const Secrets &secrets,
                     const std::function<bool(const Secret &)> &isCleared)
{
    return TextChecker(folder, secrets).check(texts, isCleared);
}

std::vector<Replaced> replacementsIn(const QString &place, const std::vector<TextHit> &hits, const Replacement &replacement)
{
    std::vector<TextHit> own;
    std::ranges::copy_if(hits, std::back_inserter(own), [&](const TextHit &hit) { return hit.place == place; });
    std::ranges::sort(own, {}, [](const TextHit &hit) { return std::pair(hit.offset, -hit.length); });
    std::vector<Replaced> replaced;
    qsizetype done = 0;
    for (const TextHit &hit : own) {
        const std::optional<QString> words = hit.offset >= done ? replacement(hit) : std::nullopt;
        if (!words)
            continue;
        replaced.push_back({hit.offset, hit.length, *words});
        done = hit.offset + hit.length;
    }
    return replaced;
}

QString withReplacements(const PrintedText &text, const std::vector<TextHit> &hits, const Replacement &replacement)
{
    QString replaced;
    qsizetype done = 0;
    for (const auto &[offset, length, words] : replacementsIn(text.place, hits, replacement)) {
        replaced += QStringView(text.text).sliced(done, offset - done) % words;
        done = offset + length;
    }
    return replaced % QStringView(text.text).sliced(done);
}

void keepKeys(std::vector<TextHit> &hits, const std::vector<TextHit> &before)
{
    size_t next = 0;
    for (TextHit &hit : hits) {
        const auto same =
            std::find_if(before.begin() + static_cast<std::ptrdiff_t>(next), before.end(), [&](const TextHit &known) {
                return known.place == hit.place && known.kind == hit.kind && known.length == hit.length &&
                       known.owners == hit.owners;
            });
        if (same == before.end())
            continue;
        hit.key = same->key;
        next = static_cast<size_t>(same - before.begin()) + 1;
    }
}

} // namespace solnoma
