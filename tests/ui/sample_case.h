// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session_fixture.h"
#include "services/transfer.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace solnoma {

/// Imports files of tests/data into the fixture's vault, one after another. Each was written to stand alone, so they use the
/// same ids for different records: an id that an earlier file has taken gets the later one's name behind it.
inline void importSamples(SessionFixture &fixture, const QStringList &paths)
{
    static const QRegularExpression anId(QStringLiteral("\"id\": *\"([^\"]+)\""));
    QSet<QString> taken;
    for (const QString &path : paths) {
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/") + path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(path));
        QByteArray text = file.readAll();
        QSet<QString> own;
        for (auto each = anId.globalMatch(QString::fromUtf8(text)); each.hasNext();)
            own.insert(each.next().captured(1));
        const QByteArray ending = '.' + QFileInfo(path).completeBaseName().toUtf8() + '"';
        for (const QString &id : QSet<QString>(own).intersect(taken)) {
            const QByteArray quoted = '"' + id.toUtf8() + '"';
            text.replace(quoted, QByteArray(quoted.chopped(1) + ending));
        }
        taken.unite(own);
        QBuffer device(&text);
        device.open(QIODevice::ReadOnly);
        ImportReport report;
        ImportOptions options;
        options.published = true;
        options.confirmConsents = true;
        const auto imported = importFile(*fixture.session, device, options, report);
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
