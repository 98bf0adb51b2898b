// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_test.h"

#include "vault/sealing.h"

#include <QTemporaryDir>

#include <sodium.h>

using namespace solnoma;

class TestSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void boxOpensAgain_data();
    void boxOpensAgain();
    void lengthSaysNothing();
    void everyFlippedByteIsNoticed();
    void otherKeyDoesNotOpen();
    void notABox();
    void notAPublicKey();
    void absentKeyIsSaid();
    void coordinatorHasHerOwnSlot();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("sealed.key")); }

    QTemporaryDir m_folder;
    QByteArray m_publicKey;
};

void TestSealing::initTestCase()
{
    const auto made = SealedKey::create(path(), cheapKdf, typed("second words"), userNumber(1));
    QCOMPARE(errorOf(made), QByteArray());
    m_publicKey = *made;
    QCOMPARE(bytesOf(path()).first(8), QByteArray("SOLSEAL1"));
}

void TestSealing::boxOpensAgain_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("boxSize");
    QTest::newRow("nothing") << 0 << 512 + 48;
    QTest::newRow("1") << 1 << 512 + 48;
    QTest::newRow("511") << 511 << 512 + 48;
    QTest::newRow("512") << 512 << 1024 + 48;
    QTest::newRow("513") << 513 << 1024 + 48;
    QTest::newRow("1 MB") << 1000000 << 1000448 + 48;
}

void TestSealing::boxOpensAgain()
{
    QFETCH(int, size);
    QFETCH(int, boxSize);
    QByteArray text(size, '\0');
    randombytes_buf(text.data(), static_cast<std::size_t>(size));
    const auto box = seal(m_publicKey, text);
    QCOMPARE(errorOf(box), QByteArray());
    QCOMPARE(box->size(), boxSize);
    const auto key = SealedKey::open(path(), typed("second words"));
    const auto opened = key->openBox(*box);
    QCOMPARE(errorOf(opened), QByteArray());
    QCOMPARE(opened->view().toByteArray(), text);
}

void TestSealing::lengthSaysNothing()
{
    QCOMPARE(seal(m_publicKey, "Zoe")->size(), seal(m_publicKey, QByteArray(500, 'x'))->size());
    QVERIFY(*seal(m_publicKey, "Zoe") != *seal(m_publicKey, "Zoe"));
}

void TestSealing::everyFlippedByteIsNoticed()
{
    const auto key = SealedKey::open(path(), typed("second words"));
    const QByteArray box = *seal(m_publicKey, "her sister's flat");
    for (qsizetype i = 0; i < box.size(); ++i) {
        QByteArray flipped = box;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x80);
        QCOMPARE(errorOf(key->openBox(flipped)), QByteArray("Damaged"));
    }
    QCOMPARE(key->openBox(box)->view(), QByteArrayView("her sister's flat"));
}

void TestSealing::otherKeyDoesNotOpen()
{
    const QString other = m_folder.filePath(QStringLiteral("other.key"));
    QVERIFY(SealedKey::create(other, cheapKdf, typed("second words"), userNumber(1)));
    const auto key = SealedKey::open(other, typed("second words"));
    QCOMPARE(errorOf(key->openBox(*seal(m_publicKey, "text"))), QByteArray("Damaged"));
    QCOMPARE(errorOf(key->openBox(*seal(key->publicKey(), "text"))), QByteArray());
}

void TestSealing::notABox()
{
    const auto key = SealedKey::open(path(), typed("second words"));
    for (const int size : {0, 1, 47, 48, 49, 559, 560, 561, 1072})
        QCOMPARE(errorOf(key->openBox(QByteArray(size, 'x'))), QByteArray("Damaged"));
}

void TestSealing::notAPublicKey()
{
    QCOMPARE(errorOf(seal({}, "text")), QByteArray("Invalid"));
    QCOMPARE(errorOf(seal(QByteArray(31, 'x'), "text")), QByteArray("Invalid"));
    QCOMPARE(errorOf(seal(QByteArray(32, '\0'), "text")), QByteArray("Invalid")); // everybody could open it
}

void TestSealing::absentKeyIsSaid()
{
    const auto key = SealedKey::open(m_folder.filePath(QStringLiteral("absent")), typed("second words"));
    QCOMPARE(errorOf(key), QByteArray("NotFound"));
    QVERIFY(key.error().detail.contains(QStringLiteral("kept by the coordinator")));
}

void TestSealing::coordinatorHasHerOwnSlot()
{
    const SecretBytes coordinator = SecretBytes::random(32);
    QByteArray publicKey(32, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(publicKey.data()), coordinator.data());
    {
        auto key = SealedKey::open(path(), typed("second words"));
        QVERIFY(key->keyring().addSlot(PublicKeyCredential{publicKey}, userNumber(2)));
        QVERIFY(key->keyring().changePassphrase(typed("third words")));
    }
    QCOMPARE(errorOf(SealedKey::open(path(), typed("second words"))), QByteArray("WrongPassphrase"));
    QCOMPARE(errorOf(SealedKey::open(path(), typed("third words"))), QByteArray());
    const auto hers = SealedKey::open(path(), PrivateKeyCredential{coordinator.clone()});
    QCOMPARE(errorOf(hers), QByteArray());
    QCOMPARE(hers->openBox(*seal(m_publicKey, "text"))->view(), QByteArrayView("text"));
}

QTEST_GUILESS_MAIN(TestSealing)
#include "tst_sealing.moc"
