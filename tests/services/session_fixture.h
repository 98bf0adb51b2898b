// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "vault/passphrase.h"

#include <QTemporaryDir>
#include <QTest>

namespace solnoma {

/// A vault in a temporary folder with cheap key parameters; machine settings in there too.
class SessionFixture
{
public:
    static constexpr KdfParameters cheap{8 * 1024, 1};

    SessionFixture() : vocabularies(*Vocabularies::load())
    {
        qputenv("SOLNOMA_STATE", folder.filePath(QStringLiteral("state")).toLocal8Bit());
        auto made = Session::create(path(), {credential(), credential(), QStringLiteral("kunduz"), cheap, cheap}, context());
        if (!made)
            qFatal("vault: %s %s %s", errorName(made.error().code), qPrintable(made.error().place),
                   qPrintable(made.error().detail));
        session = std::move(*made);
    }

    static Credential credential(const char *passphrase = "uch qalin soʻz")
    {
        return PassphraseCredential{*normalisedPassphrase(passphrase)};
    }
    Session::Context context() const { return {clock, vocabularies}; }
    QString path() const { return folder.filePath(QStringLiteral("Case files")); }

    void reopen()
    {
        session.reset();
        auto opened = Session::open(path(), credential(), context());
        if (!opened)
            qFatal("open: %s %s", errorName(opened.error().code), qPrintable(opened.error().detail));
        session = std::move(*opened);
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 21), QTime(22, 40))};
    Vocabularies vocabularies;
    std::unique_ptr<Session> session;
};

} // namespace solnoma
