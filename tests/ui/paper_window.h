// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window_fixture.h"

#include "services/transfer.h"
#include "vault/sealing.h"

#include <QFile>
#include <QProcess>

namespace solnoma {

/// The window on a vault with the public cases and the invented file of three years.
class PaperWindow : public WindowFixture
{
public:
    PaperWindow()
    {
        take("resources/samples/public-cases.json", true);
        take("tests/data/invented/long-custody.json", false);
    }

    void take(const char *path, bool isPublished)
    {
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/") + QLatin1String(path));
        ImportReport report;
        ImportOptions options;
        options.published = isPublished;
        options.confirmConsents = true;
        if (!file.open(QIODevice::ReadOnly) || !importFile(*session, file, options, report))
            qFatal("import of %s", path);
    }

    Uuid7 id(const char *alias)
    {
        Store &store = session ? session->store() : context().store();
        const auto found = store.records().look(QLatin1String(alias));
        return found && *found ? (*found)->id : Uuid7();
    }

    void set(const char *alias, const char *field, const Value &value)
    {
        auto record = *session->store().records().load(id(alias));
        record.set(field, value);
        if (!session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
                const auto updated = writer.update(record);
                return updated ? Result<void>() : Result<void>(updated.error());
            }))
            qFatal("set %s", field);
    }

    /// A picture of the window into $SOLNOMA_SCREENSHOTS, when that is set.
    void shoot(const char *name)
    {
        const QString shots = qEnvironmentVariable("SOLNOMA_SCREENSHOTS");
        if (shots.isEmpty())
            return;
        QTest::qWait(60);
        window.grab().save(shots + u'/' + QLatin1String(name) + QStringLiteral(".png"));
    }
};

inline QString pdfText(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).simplified()
                                                                : QString();
}

} // namespace solnoma
