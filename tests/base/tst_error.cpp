// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace solnoma;

/// What an error says is ours: no words of the system or of Qt, which no translator of ours sees.
class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemSpeaksInOurWords()
    {
        for (const int number : {ENOSPC, EDQUOT, EROFS, EACCES, EPERM, ENOMEM, ENOENT, EEXIST, EBUSY, EIO, ENOTDIR, ELOOP}) {
            const Error error = errorFromErrno(number, QStringLiteral("a.txt"));
            QVERIFY(!error.detail.isEmpty());
            QVERIFY2(error.detail != QString::fromLocal8Bit(std::strerror(number)), qPrintable(error.detail));
        }
        QCOMPARE(errorFromErrno(ENOSPC, {}).detail, QStringLiteral("there is no room left"));
        QCOMPARE(errorFromErrno(ELOOP, {}).detail, QStringLiteral("the system refused (error %1)").arg(ELOOP)); // for us
    }

    void aFileSpeaksInOurWords()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("none.txt")));
        QVERIFY(!file.open(QIODevice::ReadOnly));
        const Error error = errorFromFile(ErrorCode::Io, file, QStringLiteral("none.txt"));
        QCOMPARE(error.place, QStringLiteral("none.txt"));
        QCOMPARE(error.detail, QStringLiteral("the file cannot be opened"));
        QVERIFY(error.detail != file.errorString());
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
