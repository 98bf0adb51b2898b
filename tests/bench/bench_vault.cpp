// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/generator.h"

#include "base/fuzzy_date_units.h"
#include "services/quick_log.h"
#include "store/lists.h"
#include "store/search.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace solnoma::bench {

namespace {

QString p95(const std::vector<double> &seconds)
{
    return QStringLiteral("%1 (median %2, most %3)")
        .arg(quantile(seconds, 0.95) * 1e3, 0, 'f', 2)
        .arg(quantile(seconds, 0.5) * 1e3, 0, 'f', 2)
        .arg(quantile(seconds, 1) * 1e3, 0, 'f', 2);
}

ListQuery listQuery(const char *list, const QByteArray &sort = {}, Qt::SortOrder order = Qt::AscendingOrder)
{
    ListQuery query;
    query.list = list;
    query.sort = sort;
    query.direction = order;
    return query;
}

ListPage firstPage(Store &store, const ListQuery &query)
{
    return must(Lists(store.connection(), store.records()).page(query), "list");
}

/// With the key at hand, as after the passphrase; the page cache of the system is warm.
void benchOpening(BenchVault &vault)
{
    vault.close();
    std::vector<double> seconds;
    const auto folder = must(VaultFolder::open(vault.folder(), BenchVault::credential()), "open");
    for (int i = 0; i < 9; ++i) {
        std::unique_ptr<Store> store;
        seconds.push_back(secondsOf([&] {
            store = must(Store::open(folder.storePath(), folder.keys().store().literal(), vault.context().clock, {}), "store");
            firstPage(*store, listQuery("cases"));
        }));
    }
    row(QStringLiteral("open after the key is derived, with the first page, ms"), milliseconds(seconds));
}

void benchLists(Store &store)
{
    for (const char *list : {"cases", "parties", "acts", "held"}) {
        for (const QByteArray &sort : Lists::sortsOf(list)) {
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                std::vector<double> seconds;
                const ListQuery query = listQuery(list, sort, order);
                for (int i = 0; i < 9; ++i)
                    seconds.push_back(secondsOf([&] { firstPage(store, query); }));
                row(QStringLiteral("first 100 of %1 by %2%3, ms")
                        .arg(QString::fromLatin1(list), QString::fromLatin1(sort),
                             order == Qt::AscendingOrder ? QString() : QStringLiteral(", falling")),
                    milliseconds(seconds));
            }
        }
    }
}

/// Recorded in Cyrillic and Latin; typed as people write without special letters, a letter at a time.
void benchNames(const Settings &settings, Store &store)
{
    const Generator generator;
    const Folder folder;
    const Search search(store.connection(), store.records());
    std::vector<double> seconds;
    int found = 0;
    constexpr int people = 100;
    for (int i = 0; i < people; ++i) {
        const QString cyrillic = generator.personName((i * 7919) % settings.cases, i % 2);
        const QString typed = folder.fold(cyrillic);
        std::vector<SearchHit> hits;
        for (qsizetype length = 2; length <= typed.size(); ++length)
            seconds.push_back(secondsOf([&] { hits = must(search.names(typed.left(length), 50), "names"); }));
        found += std::ranges::any_of(hits, [&](const SearchHit &hit) { return hit.title == cyrillic; });
    }
    row(QStringLiteral("people by name, each letter typed in another script, p95 ms"), p95(seconds));
    row(QStringLiteral("  of %1 people found among the first 50").arg(people), QString::number(found));
}

void benchTexts(const Settings &settings, Store &store)
{
    const Generator generator;
    const Search search(store.connection(), store.records());
    std::vector<double> seconds;
    int found = 0;
    constexpr int texts = 200;
    for (int i = 0; i < texts; ++i) {
        const QStringList words = generator.account((i * 7919) % settings.cases, 0).chopped(1).toLower().split(u' ');
        const QString typed = i % 2 == 0 ? words[i % 5] : words.mid(i % 5, 2).join(u' ');
        std::vector<SearchHit> hits;
        for (qsizetype length = 2; length <= typed.size(); ++length)
            seconds.push_back(secondsOf([&] { hits = must(search.texts(typed.left(length), 50), "texts"); }));
        found += !hits.empty();
    }
    row(QStringLiteral("texts by one or two words, each letter, p95 ms"), p95(seconds));
    row(QStringLiteral("  of %1 texts with something found").arg(texts), QString::number(found));
}

double twoSyncs(QFile &file)
{
    const QByteArray page(8192, 'x');
    return secondsOf([&] {
        for (int i = 0; i < 2; ++i) {
            if (file.write(page) != page.size() || !file.flush() || fdatasync(file.handle()) != 0)
                qFatal("fdatasync");
        }
    });
}

void benchQuickLog(const Settings &settings, Session &session)
{
    QFile file(QDir(settings.folder).filePath(QStringLiteral("syncs")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file to sync");
    const Generator generator;
    std::vector<double> ratios;
    std::vector<double> logged;
    std::vector<double> synced;
    constexpr int count = 60;
    for (int round = 0; round < settings.rounds; ++round) {
        std::vector<double> logs;
        std::vector<double> syncs;
        for (int i = 0; i < count; ++i) {
            QuickLog log;
            log.who = generator.personName(settings.cases + round * count + i, 0);
            log.when = dayOf(QDate(2026, 10, 1));
            log.where = QStringLiteral("Xayol tumani");
            log.byWhom = QStringLiteral("police");
            log.what = {QStringLiteral("police_custody")};
            log.account = generator.account(i, 2);
            log.source = QStringLiteral("Monitor 7 (invented)");
            log.country = QStringLiteral("UZ");
            log.consent = QuickLog::Consent::Family;
            logs.push_back(secondsOf([&] { must(recordQuickLog(session, log), "quick log"); }));
            syncs.push_back(twoSyncs(file));
        }
        ratios.push_back(quantile(logs, 0.95) / quantile(syncs, 0.95));
        logged.insert(logged.end(), logs.begin(), logs.end());
        synced.insert(synced.end(), syncs.begin(), syncs.end());
    }
    row(QStringLiteral("recording a detention by quick log, p95 ms"), p95(logged));
    row(QStringLiteral("two writes of 8 KiB with fdatasync, p95 ms"), p95(synced));
    row(QStringLiteral("quick log / syncs, both p95"), spread(ratios, 1));
    file.remove();
}

} // namespace

void benchVault(const Settings &settings, BenchVault &vault)
{
    heading(QStringLiteral("In a vault of %1 cases, %2 acts, %3 people")
                .arg(settings.cases)
                .arg(settings.cases * 3)
                .arg(settings.cases * 2));
    restartPeakMemory();
    Session &session = vault.session();
    benchLists(session.store());
    row(QStringLiteral("all lists into another alphabet, s"),
        QString::number(secondsOf([&] { must(session.store().setSortLanguage(QStringLiteral("uz")), "alphabet"); }), 'f', 1));
    must(session.store().setSortLanguage(QStringLiteral("en")), "alphabet");
    benchNames(settings, session.store());
    benchTexts(settings, session.store());
    benchQuickLog(settings, session);
    benchLargeCase(vault);
    benchOpening(vault);
    row(QStringLiteral("peak memory of this part, MiB"), QString::number(peakMiB(), 'f', 0));
}

} // namespace solnoma::bench
