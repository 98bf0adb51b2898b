// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session_fixture.h"
#include "services/transfer.h"

#include <QFile>

namespace solnoma {

/// Imports files of tests/data into the fixture's vault, one after another.
inline void importSamples(SessionFixture &fixture, const QStringList &paths)
{
    for (const QString &path : paths) {
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/") + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(path));
        ImportReport report;
        ImportOptions options;
        options.published = true;
        options.confirmConsents = true;
        const auto imported = importFile(*fixture.session, file, options, report);
        if (!imported)
            qFatal("%s: %s %s", qPrintable(path), qPrintable(imported.error().place), qPrintable(imported.error().detail));
    }
}

inline void importSample(SessionFixture &fixture, const QString &path)
{
    importSamples(fixture, {path});
}

/// The record that a file called so.
inline Uuid7 sampleRecord(Store &store, const QString &alias)
{
    const auto head = store.records().look(alias);
    if (!head || !*head)
        qFatal("no %s", qPrintable(alias));
    return (*head)->id;
}

} // namespace solnoma
