// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/uuid7.h"
#include "domain/entity.h"
#include "services/interface_language.h"
#include "ui/shell/words.h"

#include <QLocale>
#include <QTest>

using namespace solnoma;

/// Errors as the window says them.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsNamedAsTheScreenNamesIt()
    {
        const QString said = words::error({ErrorCode::Invalid, QStringLiteral("legal_basis"), QStringLiteral("too long")});
        const QString label = words::fieldLabel(*entity("act").field("legal_basis"));
        QVERIFY2(said.contains(QString(label + QStringLiteral(": too long"))), qPrintable(said));
        QVERIFY2(!said.contains(u"legal_basis"), qPrintable(said));
    }

    void noIdIsShown()
    {
        const QString id = Uuid7::make(SystemClock()).toString();
        for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Invalid, ErrorCode::Conflict}) {
            const QString said = words::error({code, id, {}});
            QVERIFY2(!said.contains(id) && !said.contains(u'(') && said.endsWith(u'.'), qPrintable(said));
        }
    }

    void bytesAreCountedInTheLanguage()
    {
        InterfaceLanguage language;
        language.use(QStringLiteral("ru"));
        QCOMPARE(words::fileSize(0), QStringLiteral("0 байт"));
        QCOMPARE(words::fileSize(2), QStringLiteral("2 байта"));
        QCOMPARE(words::fileSize(3 * 1024), QLocale().formattedDataSize(3 * 1024, 2, QLocale::DataSizeTraditionalFormat));
        language.use(QStringLiteral("en"));
        QCOMPARE(words::fileSize(1), QStringLiteral("1 byte"));
    }

    void aFileKeepsItsName()
    {
        for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Invalid, ErrorCode::Damaged, ErrorCode::Io})
            QVERIFY(words::error({code, QStringLiteral("store.db"), {}}).contains(u"store.db"));
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
