// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes through reader, codec and import: no crash, an error for whatever is not taken, and what is taken comes out
// and in again as the same.

#include "exchange/test_import.h"

#include <cstdint>

using namespace solnoma;

namespace {

void check(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

void checkRoundTrip(TestImport &import, const QByteArray &json)
{
    const ImportReport::Counts first = import.report.total();
    check(import.sink.missing() == 0, "announced, but never created");
    const QByteArray out = import.dump();
    TestImport again;
    again.options.confirmConsents = true;
    check(again.run(out).isOk(), "what was written is refused");
    check(again.dump() == out, "what was written changes");
    if (import.options.partial)
        return;
    const auto second = import.run(json);
    check(second.isOk(), "the same file is refused the second time");
    check(import.report.total().alreadyThere == first.created, "not everything is there the second time");
    check(import.dump() == out, "the second import changed something");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const bool partial : {false, true}) {
        TestImport import;
        import.options.partial = partial;
        import.options.published = partial;
        import.options.confirmConsents = true;
        const auto result = import.run(json);
        check(result.isOk() || import.sink.records().empty(), "a refused import left something");
        check(result.isOk() || !result.error().place.isEmpty(), "an error without a place");
        if (result)
            checkRoundTrip(import, json);
    }
    return 0;
}
