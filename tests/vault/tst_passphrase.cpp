// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_test.h"

#include <QTemporaryDir>

using namespace solnoma;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneForm_data();
    void isOneForm();
    void staysDifferent_data();
    void staysDifferent();
    void isRefused_data();
    void isRefused();
    void longestIsTaken();
    void recoveryCode();
    void recoveryCodeAsTyped();
    void keyFile();
    void calibratedFloor();
};

static QByteArray normal(const QByteArray &text)
{
    const auto passphrase = normalisedPassphrase(text);
    return passphrase ? passphrase->view().toByteArray() : QByteArray("refused");
}

void TestPassphrase::isOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("ASCII stays") << QStringLiteral("  Tell NO one ") << QStringLiteral("  Tell NO one ");
    QTest::newRow("Uzbek, typewriter") << QStringLiteral("o'zbekcha g'alaba") << QStringLiteral("oʼzbekcha gʼalaba");
    QTest::newRow("Uzbek, grave") << QStringLiteral("o`zbekcha g`alaba") << QStringLiteral("oʼzbekcha gʼalaba");
    QTest::newRow("Uzbek, left quote") << QStringLiteral("o‘zbekcha g‘alaba") << QStringLiteral("oʼzbekcha gʼalaba");
    QTest::newRow("Uzbek, right quote") << QStringLiteral("o’zbekcha g’alaba") << QStringLiteral("oʼzbekcha gʼalaba");
    QTest::newRow("Uzbek, turned comma") << QStringLiteral("oʻzbekcha gʻalaba") << QStringLiteral("oʼzbekcha gʼalaba");
    QTest::newRow("Uzbek, the letter itself") << QStringLiteral("oʼzbekcha") << QStringLiteral("oʼzbekcha");
    QTest::newRow("Cyrillic й decomposed") << QString::fromUtf8("чужои\xCC\x86") << QStringLiteral("чужой");
    QTest::newRow("Cyrillic ё decomposed") << QString::fromUtf8("ещ\xD0\xB5\xCC\x88") << QStringLiteral("ещё");
    QTest::newRow("Uzbek Cyrillic") << QStringLiteral("Ўзбекистон қаҳрамони") << QStringLiteral("Ўзбекистон қаҳрамони");
    QTest::newRow("Arabic alef with madda") << QString::fromUtf8("\xD8\xA7\xD9\x93خر") << QStringLiteral("آخر");
    QTest::newRow("Arabic marks in order") << QString::fromUtf8("ب\xD9\x8E\xD9\x91") << QString::fromUtf8("ب\xD9\x8E\xD9\x91");
    QTest::newRow("Latin decomposed") << QString::fromUtf8("cafe\xCC\x81") << QStringLiteral("café");
    QTest::newRow("Greek varia is a grave") << QString::fromUtf8("a\xE1\xBF\xAF") << QStringLiteral("aʼ");
    QTest::newRow("compatibility stays") << QStringLiteral("ﬁ²") << QStringLiteral("ﬁ²");
    QTest::newRow("beyond the plane") << QStringLiteral("🗝 key") << QStringLiteral("🗝 key");
}

void TestPassphrase::isOneForm()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromUtf8(normal(text.toUtf8())), expected);
}

void TestPassphrase::staysDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("case") << QStringLiteral("Слово") << QStringLiteral("слово");
    QTest::newRow("ё and е") << QStringLiteral("ещё") << QStringLiteral("еще");
    QTest::newRow("spaces") << QStringLiteral("a b") << QStringLiteral("a  b");
    QTest::newRow("scripts") << QStringLiteral("сор") << QStringLiteral("cop");
    QTest::newRow("Arabic and Persian ye") << QStringLiteral("علي") << QStringLiteral("علی");
    QTest::newRow("double quote") << QStringLiteral("o\"z") << QStringLiteral("o'z");
}

void TestPassphrase::staysDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(normal(one.toUtf8()) != normal(other.toUtf8()));
}

void TestPassphrase::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("Latin 1") << QByteArray("caf\xE9");
    QTest::newRow("cut") << QByteArray("\xD0");
    QTest::newRow("a lone surrogate") << QByteArray("\xED\xA0\x80");
    QTest::newRow("too long") << QByteArray(4097, 'a');
}

void TestPassphrase::isRefused()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(errorOf(normalisedPassphrase(bytes)), QByteArray("Invalid"));
}

void TestPassphrase::longestIsTaken()
{
    QCOMPARE(normal(QByteArray(4096, 'a')), QByteArray(4096, 'a'));
    // U+1D160 grows most under NFC: one character becomes three.
    QCOMPARE(normal(QByteArray("\xF0\x9D\x85\xA0").repeated(1024)).size(), 3 * 4096);
}

void TestPassphrase::recoveryCode()
{
    const SecretBytes code = newRecoveryCode();
    QCOMPARE(code.size(), 20U);
    const SecretBytes text = recoveryCodeAsText(code);
    QCOMPARE(text.size(), 39U);
    const auto back = recoveryCodeFromText(text.view());
    QCOMPARE(errorOf(back), QByteArray());
    QCOMPARE(back->view(), code.view());
    QVERIFY(newRecoveryCode().view() != code.view());
}

void TestPassphrase::recoveryCodeAsTyped()
{
    const auto code = SecretBytes::copyOf(QByteArray::fromHex("0000000000ffffffffff0842108421084210842f"));
    QCOMPARE(recoveryCodeAsText(code).view(), QByteArrayView("0000-0000-ZZZZ-ZZZZ-1111-1111-1111-111F"));
    const auto typed = recoveryCodeFromText(" oOoo0000zzzz-zzzz iiii llll 1L1i 111f\n");
    QCOMPARE(errorOf(typed), QByteArray());
    QCOMPARE(typed->view(), code.view());
    QCOMPARE(errorOf(recoveryCodeFromText("0000-0000")), QByteArray("Invalid"));
    QCOMPARE(errorOf(recoveryCodeFromText(QByteArray(33, '0'))), QByteArray("Invalid"));
    QCOMPARE(errorOf(recoveryCodeFromText("0000-0000-0000-0000-0000-0000-0000-000U")), QByteArray("Invalid"));
}

void TestPassphrase::keyFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("photo.jpg"));
    putBytes(path, "abc");
    const auto hash = hashOfKeyFile(path);
    QCOMPARE(errorOf(hash), QByteArray());
    QCOMPARE(hash->view().toByteArray().toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(errorOf(hashOfKeyFile(folder.filePath(QStringLiteral("absent")))), QByteArray("NotFound"));
}

void TestPassphrase::calibratedFloor()
{
    const auto kdf = calibrateKdf();
    QCOMPARE(errorOf(kdf), QByteArray());
    QCOMPARE(kdf->memoryKiB, 256U * 1024);
    QVERIFY(kdf->passes >= 3 && kdf->passes <= 64);

    // Promise 2, read back from the header of a vault made with it; anything cheaper is refused.
    const QTemporaryDir folder;
    NewVault options = cheapVault();
    options.testFloor.reset();
    options.kdf = {256 * 1024, 2};
    QCOMPARE(errorOf(VaultFolder::create(folder.filePath(QStringLiteral("cheap")), options)), QByteArray("Invalid"));
    options.kdf = kdfFloor;
    const auto made = VaultFolder::create(folder.filePath(QStringLiteral("dear")), options);
    QCOMPARE(errorOf(made), QByteArray());
    const QByteArray bytes = bytesOf(made->vault.headerPath());
    QCOMPARE(bytes.mid(12, 8), QByteArray("\x00\x00\x04\x00\x03\x00\x00\x00", 8));
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_passphrase.moc"
