// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"
#include "exchange/test_import.h"

#include <QFile>

namespace solnoma::test {

/// An exchange file of tests/data as records, with its own levels and consents, and its ids.
struct LoadedFile {
    RecordSet records;
    MemorySink sink;

    Uuid7 id(const char *alias) const { return sink.idOf(QString::fromLatin1(alias)); }
};

inline LoadedFile loadFile(const QString &path)
{
    TestImport import;
    import.options.published = true;
    import.options.confirmConsents = true;
    QFile file(path);
    LoadedFile loaded;
    if (!file.open(QIODevice::ReadOnly) || !import.run(file)) {
        for (const Refusal &refusal : import.report.refusals)
            qWarning() << refusal.path << refusal.field << refusal.why;
        qFatal("cannot load %s", qPrintable(path));
    }
    for (const Record &record : import.sink.records())
        loaded.records.add(record);
    loaded.sink = std::move(import.sink);
    return loaded;
}

inline LoadedFile loadInvented(const QString &name)
{
    return loadFile(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/invented/") + name + QStringLiteral(".json"));
}

} // namespace solnoma::test
