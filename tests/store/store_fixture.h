// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

namespace solnoma {

/// A store in a temporary folder with a user and a laptop, on a fixed day.
class StoreFixture
{
public:
    StoreFixture() { reopen(); }

    void reopen()
    {
        store.reset();
        auto opened = Store::open(path(), literal(), clock, {.create = true, .readOnly = false});
        if (!opened)
            qFatal("store: %s %s", errorName(opened.error().code), qPrintable(opened.error().detail));
        store = std::move(*opened);
        const auto ready = store->setRecorder(user, QStringLiteral("kunduz"), device);
        if (!ready)
            qFatal("recorder: %s %s %s", errorName(ready.error().code), qPrintable(ready.error().place),
                   qPrintable(ready.error().detail));
    }

    QString path() const { return folder.filePath(QStringLiteral("store-1.db")); }

    static SecretBytes literal()
    {
        return SecretBytes::copyOf(
            "x'2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D9900112233445566778899AABBCCDDEEFF'");
    }

    /// Records one record as one change.
    Uuid7 create(Record record)
    {
        auto writer = store->change(QStringLiteral("record"));
        const auto id = (*writer)->create(std::move(record));
        if (!id)
            qFatal("create: %s %s", qPrintable(id.error().place), qPrintable(id.error().detail));
        const auto committed = (*writer)->commit();
        if (!committed)
            qFatal("commit: %s %s", qPrintable(committed.error().place), qPrintable(committed.error().detail));
        return *id;
    }

    bool update(const Record &record)
    {
        auto writer = store->change(QStringLiteral("record"));
        const auto changed = (*writer)->update(record);
        const auto committed = (*writer)->commit();
        return changed && committed && *changed;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(22, 40))};
    Uuid7 user = Uuid7::make(clock);
    Uuid7 device = Uuid7::make(clock);
    std::unique_ptr<Store> store;
};

inline Record person(const QString &full)
{
    Record record(entity("person"));
    Record name(entity("name"));
    name.set("full", full);
    name.set("kind", QStringLiteral("usual"));
    record.rows("names").push_back(name);
    return record;
}

} // namespace solnoma
