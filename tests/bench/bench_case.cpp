// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/generator.h"

#include "services/case_file.h"
#include "store/lists.h"
#include "store/query.h"
#include "store/references.h"

namespace solnoma::bench {

namespace {

constexpr int Acts = 2000;
constexpr int Documents = 500;
constexpr const char *Title = "A large case (invented)";

Record act(const Generator &generator, const Uuid7 &file, const Uuid7 &target, int number)
{
    Record act(entity("act"));
    act.set("case", file);
    act.set("kind", QStringLiteral("harassment"));
    act.set("account", generator.account(number, 0));
    FuzzyDate day;
    day.from = WallTime::startOf(QDate(2015, 1, 1).addDays(number));
    day.to = WallTime::endOf(QDate(2015, 1, 1).addDays(number));
    day.precision = FuzzyDate::Precision::Day;
    act.set("began", day);
    Record involved(entity("involvement"));
    involved.set("party", target);
    involved.set("role", QStringLiteral("target"));
    act.rows("involved").push_back(std::move(involved));
    return act;
}

Record document(const Generator &generator, const Uuid7 &file, int number)
{
    Record document(entity("document"));
    document.set("title", generator.account(number, 1).left(60));
    document.set("about", Ids{file});
    document.set("description", generator.account(number, 2));
    return document;
}

Result<void> makeCase(ChangeWriter &writer, Uuid7 &file)
{
    const auto person = writer.create(Record(entity("person")));
    if (!person)
        return person.error();
    Record large(entity("case"));
    large.set("title", QString::fromLatin1(Title));
    const auto made = writer.create(std::move(large));
    if (!made)
        return made.error();
    file = *made;
    const Generator generator;
    for (int i = 0; i < Acts + Documents; ++i) {
        const auto each = writer.create(i < Acts ? act(generator, file, *person, i) : document(generator, file, i));
        if (!each)
            return each.error();
    }
    return {};
}

/// What the page of a case needs first: the case with its rows, its acts and documents by id, the first acts with all
/// that stands in them.
void openPage(Store &store, const Uuid7 &file)
{
    const RecordStore &records = store.records();
    const auto head = must(records.head(file), "case");
    must(records.load(*head), "case");
    const auto acts = must(recordsReferring(store.connection(), "act", "case", head->rid), "acts");
    const auto documents = must(recordsReferring(store.connection(), "document", "about", head->rid), "documents");
    if (acts.size() != Acts || documents.size() != Documents)
        qFatal("the large case is not whole");
    const auto first = must(records.head(acts.front()), "act");
    must(records.load(*first), "act");
}

} // namespace

Uuid7 largeCase(BenchVault &vault)
{
    Session &session = vault.session();
    Statement &query = session.store().connection().cached("SELECT coalesce((SELECT rid FROM case_row WHERE title = ?), 0)");
    query.bind(1, QString::fromLatin1(Title));
    if (const qint64 rid = must(firstInteger(query), "large case"); rid != 0)
        return must(session.store().records().head(rid), "large case")->id;
    Uuid7 file;
    must(session.record(QStringLiteral("record"), [&](ChangeWriter &writer) { return makeCase(writer, file); }), "large case");
    return file;
}

void benchLargeCase(BenchVault &vault)
{
    Session &session = vault.session();
    const Uuid7 file = largeCase(vault);
    std::vector<double> pages;
    std::vector<double> files;
    for (int i = 0; i < 9; ++i) {
        pages.push_back(secondsOf([&] { openPage(session.store(), file); }));
        files.push_back(secondsOf([&] { must(loadCaseFile(session, file, nullptr), "case file"); }));
    }
    row(QStringLiteral("case of %1 acts, %2 documents: what its page needs first, ms").arg(Acts).arg(Documents),
        milliseconds(pages));
    row(QStringLiteral("  its whole file in memory, ms (aim below 150)"), milliseconds(files));
}

} // namespace solnoma::bench
