// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace solnoma::test {

/// Pairs of names from a file of tests/data/names: [{"<first>": …, "<second>": …}, …]; empty if it cannot be read.
inline QList<QPair<QString, QString>> namePairs(const char *file, const char *first, const char *second)
{
    QFile data(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/names/") + QLatin1String(file));
    QList<QPair<QString, QString>> pairs;
    if (!data.open(QIODevice::ReadOnly))
        return pairs;
    const QJsonArray rows = QJsonDocument::fromJson(data.readAll()).array();
    for (const QJsonValue &row : rows)
        pairs.append(
            {row.toObject().value(QLatin1String(first)).toString(), row.toObject().value(QLatin1String(second)).toString()});
    return pairs;
}

} // namespace solnoma::test
