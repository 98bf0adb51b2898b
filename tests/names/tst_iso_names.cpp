// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/iso_names.h"

#include <QtTest>

using namespace solnoma;

class TestIsoNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the country calls itself in Russian; the others are ICU's.
    void kyrgyzstanInRussian()
    {
        const auto name = [](const char *code, const char *language) {
            return isoName("iso3166", QString::fromLatin1(code), QString::fromLatin1(language));
        };
        QCOMPARE(name("KG", "ru"), QStringLiteral("Кыргызстан"));
        QCOMPARE(name("KG", "en"), QStringLiteral("Kyrgyzstan"));
        QCOMPARE(name("UZ", "ru"), QStringLiteral("Узбекистан"));
    }
};

QTEST_GUILESS_MAIN(TestIsoNames)
#include "tst_iso_names.moc"
