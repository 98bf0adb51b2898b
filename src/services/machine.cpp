// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/machine.h"

#include "base/platform_files.h"
#include "base/reason.h"

#include <QDir>
#include <QStandardPaths>

namespace solnoma {

QString stateFolder()
{
    const QString own = qEnvironmentVariable("SOLNOMA_STATE");
    if (!own.isEmpty())
        return own;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/solnoma");
}

Result<Uuid7> machineId(const Clock &clock)
{
    const QString folder = stateFolder();
    const QString path = folder + QStringLiteral("/device");
    const auto known = platform::readFile(path, 64);
    if (known) {
        if (const auto id = Uuid7::fromString(QString::fromLatin1(known->trimmed())))
            return *id;
    } else if (known.error().code != ErrorCode::NotFound) {
        return known.error();
    }
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, folder, Reason::tr("cannot be made")};
    const Uuid7 made = Uuid7::make(clock);
    SOLNOMA_TRY(platform::writeFileDurably(path, QByteArray(made.toString().toLatin1() + '\n')));
    return made;
}

} // namespace solnoma
