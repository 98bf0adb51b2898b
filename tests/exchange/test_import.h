// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include "memory_sink.h"

#include <QBuffer>
#include <QTimeZone>

namespace solnoma {

/// One import of a text into a sink that keeps nothing if it fails, with the clock of the tests.
struct TestImport {
    MemorySink sink;
    ImportOptions options;
    ImportReport report;
    FixedClock clock{QDateTime(QDate(2026, 1, 15), QTime(12, 0), QTimeZone::utc())};

    static const Vocabularies &vocabularies()
    {
        static const Vocabularies all = [] {
            auto loaded = Vocabularies::load();
            if (!loaded)
                qFatal("no vocabularies");
            return std::move(loaded).value();
        }();
        return all;
    }

    Result<void> run(QIODevice &device)
    {
        MemorySink work = sink;
        const auto result = importRecords(device, work, vocabularies(), clock, options, report);
        if (result)
            sink = std::move(work);
        return result;
    }
    Result<void> run(const QByteArray &json)
    {
        QBuffer buffer;
        buffer.setData(json);
        buffer.open(QIODevice::ReadOnly);
        return run(buffer);
    }
    QByteArray dump() const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        return sink.dump(buffer) ? buffer.data() : QByteArray();
    }
};

} // namespace solnoma
