// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_test.h"

#include "vault/header_file.h"

#include <QTemporaryDir>
#include <QtEndian>

#include <csignal>
#include <memory>
#include <sodium.h>
#include <sys/resource.h>

using namespace solnoma;

class TestHeader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsWritten();
    void bytesLieWhereTheFormatSays();
    void everyByteFlippedInOneCopy();
    void everyByteFlippedInBothCopies();
    void wrongPassphrase();
    void otherFiles_data();
    void otherFiles();
    void newerFormatIsSaid();
    void boundsAreCheckedBeforeArgon2_data();
    void boundsAreCheckedBeforeArgon2();
    void tooLittleMemoryIsSaid();
    void usedAndUnusedSlotsLookTheSame();
    void slotDoesNotOpenElsewhere();
    void changedHeaderWithMendedChecksumIsNoticed();
    void writesTheOlderCopyFirst();
    void secondWriterIsRefused();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("vault.solnoma")); }
    Result<Keyring> open(const char *passphrase = "right") const
    {
        return Keyring::open(path(), HeaderKind::Vault, typed(passphrase));
    }
    /// Changes bytes of both copies and mends their checksums, as somebody could without the key.
    void forge(qsizetype offset, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    SecretBytes m_key;
};

void TestHeader::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = SecretBytes::random(32);
    QVERIFY(Keyring::create(path(), newHeader(HeaderKind::Vault, cheapKdf), m_key.clone(), typed("right"), userNumber(7)));
}

void TestHeader::forge(qsizetype offset, const QByteArray &bytes) const
{
    QByteArray copy = bytesOf(path()).first(headerSize);
    copy.replace(offset, bytes.size(), bytes);
    auto *raw = reinterpret_cast<unsigned char *>(copy.data());
    crypto_hash_sha256(raw + 4064, raw, 4064);
    putBytes(path(), copy.repeated(2));
}

void TestHeader::comesBackAsWritten()
{
    const auto opened = open();
    QCOMPARE(errorOf(opened), QByteArray());
    QCOMPARE(opened->key().view(), m_key.view());
    QCOMPARE(opened->kdf(), cheapKdf);
    QCOMPARE(opened->storeNumber(), 1U);
    QCOMPARE(opened->openedSlot(), (SlotEntry{0, SlotKind::Passphrase, userNumber(7), {}}));
    QVERIFY(opened->isAuthentic());
}

void TestHeader::bytesLieWhereTheFormatSays()
{
    const QByteArray file = bytesOf(path());
    QCOMPARE(file.size(), 2 * 4096);
    QCOMPARE(file.first(4096), file.last(4096));
    QCOMPARE(file.first(8), QByteArray("SOLNOMA1"));
    QCOMPARE(qFromLittleEndian<quint32>(file.constData() + 8), 1U);
    QCOMPARE(qFromLittleEndian<quint32>(file.constData() + 12), 8U * 1024);
    QCOMPARE(qFromLittleEndian<quint32>(file.constData() + 16), 1U);
    QCOMPARE(qFromLittleEndian<quint64>(file.constData() + 40), 1U);
    QCOMPARE(file.mid(48, 32), QByteArray("store-1.db").leftJustified(32, '\0'));
    QCOMPARE(file.mid(1872, 4064 - 1872), QByteArray(4064 - 1872, '\0'));
    QCOMPARE(QFile(path()).permissions() & ~(QFile::ReadUser | QFile::WriteUser), QFile::ReadOwner | QFile::WriteOwner);
}

void TestHeader::everyByteFlippedInOneCopy()
{
    const QByteArray whole = bytesOf(path());
    const auto before = readHeaderFile(path(), HeaderKind::Vault);
    QVERIFY(before);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        flipByte(path(), i);
        const QByteArray damaged = bytesOf(path());
        const auto read = readHeaderFile(path(), HeaderKind::Vault);
        QVERIFY2(read, qPrintable(QString::number(i)));
        QCOMPARE(serialised(*read), serialised(*before));
        if (i % 512 == 0)
            QCOMPARE(errorOf(open()), QByteArray());
        QCOMPARE(bytesOf(path()), damaged); // opening repairs nothing
        flipByte(path(), i);
    }
    // The first change after an unlock makes both copies whole again.
    flipByte(path(), 100);
    auto opened = open();
    QVERIFY(opened);
    QVERIFY(opened->changePassphrase(typed("right")));
    QCOMPARE(bytesOf(path()).first(4096), bytesOf(path()).last(4096));
}

void TestHeader::everyByteFlippedInBothCopies()
{
    const QByteArray whole = bytesOf(path());
    for (qsizetype i = 0; i < qsizetype{headerSize}; ++i) {
        flipByte(path(), i);
        flipByte(path(), i + qsizetype{headerSize});
        const QByteArray error = errorOf(open());
        QVERIFY2(error == (i < 8 ? "NotAVault" : "Damaged"), qPrintable(QString::number(i)));
        flipByte(path(), i);
        flipByte(path(), i + qsizetype{headerSize});
    }
    QCOMPARE(bytesOf(path()), whole);
    QCOMPARE(errorOf(open()), QByteArray());
}

void TestHeader::wrongPassphrase()
{
    const QByteArray before = bytesOf(path());
    QCOMPARE(errorOf(open("Right")), QByteArray("WrongPassphrase"));
    QCOMPARE(errorOf(Keyring::open(path(), HeaderKind::Vault, RecoveryCredential{newRecoveryCode()})),
             QByteArray("WrongPassphrase"));
    QCOMPARE(errorOf(Keyring::open(path(), HeaderKind::Vault, PrivateKeyCredential{SecretBytes::random(32)})),
             QByteArray("WrongPassphrase"));
    QCOMPARE(bytesOf(path()), before);
}

void TestHeader::otherFiles_data()
{
    init();
    const QByteArray whole = bytesOf(path());
    const HeaderCopy sealed = serialised(newHeader(HeaderKind::SealedKey, cheapKdf));
    const QByteArray sealedKey(reinterpret_cast<const char *>(sealed.data()), headerSize);
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("empty") << QByteArray() << QByteArray("NotAVault");
    QTest::newRow("text") << QByteArray("Dear diary").repeated(1000) << QByteArray("NotAVault");
    QTest::newRow("zeros") << QByteArray(8192, '\0') << QByteArray("NotAVault");
    QTest::newRow("a sealed key") << sealedKey.repeated(2) << QByteArray("NotAVault");
    QTest::newRow("cut inside the magic") << whole.first(5) << QByteArray("NotAVault");
    QTest::newRow("cut inside the first copy") << whole.first(4095) << QByteArray("Damaged");
    QTest::newRow("one copy") << whole.first(4096) << QByteArray();
    QTest::newRow("cut inside the second copy") << whole.first(8191) << QByteArray();
    QTest::newRow("longer") << whole + QByteArray(100, 'x') << QByteArray();
}

void TestHeader::otherFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, error);
    putBytes(path(), bytes);
    QCOMPARE(errorOf(readHeaderFile(path(), HeaderKind::Vault)), error);
    QCOMPARE(bytesOf(path()), bytes);
}

void TestHeader::newerFormatIsSaid()
{
    forge(8, QByteArray("\x02\x00\x00\x00", 4));
    QCOMPARE(errorOf(open()), QByteArray("NewerVault"));
    putBytes(path(), bytesOf(path()).first(4096) + QByteArray(4096, 'x'));
    QCOMPARE(errorOf(open()), QByteArray("NewerVault"));
}

void TestHeader::boundsAreCheckedBeforeArgon2_data()
{
    QTest::addColumn<quint32>("memoryKiB");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("no memory") << 0U << 3U << QByteArray("Damaged");
    QTest::newRow("below 8 MiB") << 8191U << 3U << QByteArray("Damaged");
    QTest::newRow("above 4 GiB") << 4194305U << 1U << QByteArray("Damaged");
    QTest::newRow("all there is") << 0xffffffffU << 1U << QByteArray("Damaged");
    QTest::newRow("no pass") << 8192U << 0U << QByteArray("Damaged");
    QTest::newRow("65 passes") << 8192U << 65U << QByteArray("Damaged");
    QTest::newRow("other parameters, another key") << 8192U << 2U << QByteArray("WrongPassphrase");
}

void TestHeader::boundsAreCheckedBeforeArgon2()
{
    QFETCH(quint32, memoryKiB);
    QFETCH(quint32, passes);
    QFETCH(QByteArray, error);
    QByteArray bytes(8, '\0');
    qToLittleEndian(memoryKiB, bytes.data());
    qToLittleEndian(passes, bytes.data() + 4);
    forge(12, bytes);
    QCOMPARE(errorOf(open()), error);
}

void TestHeader::tooLittleMemoryIsSaid()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer needs the address space");
#endif
    QByteArray bytes(4, '\0');
    qToLittleEndian(quint32{4 * 1024 * 1024}, bytes.data());
    forge(12, bytes);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
    const rlimit tight{rlim_t{2} << 30, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
    const QByteArray error = errorOf(open());
    QCOMPARE(::setrlimit(RLIMIT_AS, &before), 0);
    QCOMPARE(error, QByteArray("NoMemory"));
}

void TestHeader::usedAndUnusedSlotsLookTheSame()
{
    // A public key has its top bit clear and is a point of the curve; a random string fails one of the two in three of
    // four cases. If any kind of slot began otherwise, a few headers would tell it apart.
    auto opened = open();
    SecretBytes coordinator = SecretBytes::random(32);
    QByteArray publicKey(32, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(publicKey.data()), coordinator.data());
    QVERIFY(opened->addSlot(RecoveryCredential{newRecoveryCode()}, userNumber(2)));
    QVERIFY(opened->addSlot(PublicKeyCredential{publicKey}, userNumber(3)));
    std::array<int, 256> histogram{};
    for (int round = 0; round < 40; ++round) {
        QVERIFY(opened->changePassphrase(typed("right")));
        const auto header = readHeaderFile(path(), HeaderKind::Vault);
        QVERIFY(header);
        for (const Slot &slot : header->slots) {
            QVERIFY((slot[31] & 0x80) == 0);
            for (std::size_t i = 32; i < slot.size(); ++i)
                ++histogram[slot[i]];
        }
    }
    // 40 rounds × 8 slots × 128 bytes, most of them repeated, but no byte value may stand out.
    for (const int count : histogram)
        QVERIFY(count < 3000);
}

void TestHeader::slotDoesNotOpenElsewhere()
{
    const auto header = readHeaderFile(path(), HeaderKind::Vault);
    const auto key = SlotKey::make(typed("right"), *header);
    QVERIFY(key->open(0, header->slots[0]));
    QVERIFY(!key->open(1, header->slots[0]));
    Header other = *header;
    other.kind = HeaderKind::SealedKey;
    const auto sealedKey = SlotKey::make(typed("right"), other);
    QVERIFY(!sealedKey->open(0, header->slots[0]));
}

void TestHeader::changedHeaderWithMendedChecksumIsNoticed()
{
    forge(80 + 5 * 160 + 40, QByteArray("forged"));
    auto opened = open();
    QCOMPARE(errorOf(opened), QByteArray());
    QVERIFY(!opened->isAuthentic());
    QCOMPARE(opened->slotEntries()[5].kind, SlotKind::Unknown);
    QCOMPARE(opened->slotEntries()[0].kind, SlotKind::Passphrase);
    // No next write makes it authentic.
    const QByteArray before = bytesOf(path());
    QCOMPARE(errorOf(opened->addSlot(typed("another"), userNumber(2))), QByteArray("Damaged"));
    QCOMPARE(errorOf(opened->changePassphrase(typed("new"))), QByteArray("Damaged"));
    QCOMPARE(errorOf(opened->removeSlot(5)), QByteArray("Damaged"));
    const std::array credentials{typed("right")};
    QCOMPARE(errorOf(opened->changeKdf(cheapKdf, credentials)), QByteArray("Damaged"));
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(!open()->isAuthentic());
    // A new lock makes every byte anew.
    const auto lost = opened->changeKey(SecretBytes::random(32), 2, credentials);
    QCOMPARE(errorOf(lost), QByteArray());
    QVERIFY(open()->isAuthentic());
    QCOMPARE(errorOf(open()->changePassphrase(typed("right"))), QByteArray());
}

void TestHeader::writesTheOlderCopyFirst()
{
    // A file that may not grow behind 4096 bytes stops every write to the second copy.
    auto opened = open();
    QVERIFY(opened->changePassphrase(typed("right")));
    const QByteArray before = bytesOf(path());
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit tight{4096, limit.rlim_max};

    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0); // copies are alike: the second is the older, nothing may change
    const QByteArray firstTry = errorOf(opened->changePassphrase(typed("new")));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QCOMPARE(firstTry, QByteArray("Io"));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(errorOf(open("right")), QByteArray());

    flipByte(path(), 100); // the first is the older now: it is written, and then the second cannot be
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const QByteArray secondTry = errorOf(opened->changePassphrase(typed("new")));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QCOMPARE(secondTry, QByteArray("Io"));
    QCOMPARE(bytesOf(path()).last(4096), before.last(4096));
    QCOMPARE(errorOf(open("new")), QByteArray());
    QCOMPARE(errorOf(open("right")), QByteArray("WrongPassphrase"));
    QVERIFY(opened->changePassphrase(typed("newer"))); // builds on what the file holds
    QCOMPARE(bytesOf(path()).first(4096), bytesOf(path()).last(4096));
    QCOMPARE(errorOf(open("newer")), QByteArray());
}

void TestHeader::secondWriterIsRefused()
{
    auto one = open();
    auto other = open();
    QVERIFY(one->changePassphrase(typed("new")));
    QCOMPARE(errorOf(other->addSlot(typed("another"), userNumber(2))), QByteArray("Conflict"));
    QCOMPARE(errorOf(open("new")), QByteArray());
}

QTEST_GUILESS_MAIN(TestHeader)
#include "tst_header.moc"
