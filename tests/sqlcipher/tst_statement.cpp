// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/connection.h"

#include <QTemporaryDir>
#include <QTest>

using namespace solnoma;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void first()
    {
        auto check = checkSqlCipher();
        QVERIFY2(check.isOk(), qPrintable(check.error().detail));
        QTemporaryDir d;
        auto k = SecretBytes::copyOf("x'00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff000102030405060708090a0b0c0d0e0f'");
        auto k2 = SecretBytes::copyOf("x'22112233445566778899aabbccddeeff00112233445566778899aabbccddeeff440102030405060708090a0b0c0d0e0f'");
        ConnectionOptions o; o.create = o.writer = true;
        auto c = Connection::open(d.filePath(QStringLiteral("a.db")), k, o);
        QVERIFY2(c.isOk(), c ? "" : qPrintable(c.error().detail));
        auto r = (*c)->execute("CREATE TABLE t(a); INSERT INTO t VALUES('x'); PRAGMA user_version=7; -- end\n");
        QVERIFY2(r.isOk(), qPrintable(r.error().detail));
        auto v = (*c)->vacuumInto(d.filePath(QStringLiteral("b.db")), k);
        QVERIFY2(v.isOk(), qPrintable(v.error().detail));
        v = (*c)->vacuumInto(d.filePath(QStringLiteral("c.db")), k2);
        QVERIFY2(v.isOk(), qPrintable(v.error().detail));
        QVERIFY(!Connection::open(d.filePath(QStringLiteral("c.db")), k, {}));
        auto e = Connection::open(d.filePath(QStringLiteral("c.db")), k2, {});
        QVERIFY2(e.isOk(), e ? "" : qPrintable(e.error().detail));
        QCOMPARE((*e)->integrityCheck().value(), QString());
        auto s = (*e)->prepare("SELECT a, (select user_version from pragma_user_version) from t");
        QVERIFY(s->step().value());
        QCOMPARE(s->text(0), QStringLiteral("x"));
        QCOMPARE(s->integer(1), 7);
        qDebug() << QDir(d.path()).entryList();
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
