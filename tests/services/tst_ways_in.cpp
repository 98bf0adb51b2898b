// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ways_in.h"
#include "session_fixture.h"

#include <QFile>

using namespace solnoma;

/// Keys beside the passphrase: the coordinator's, and a key file.
class TestWaysIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMistypedPassphraseGivesNothing();
    void whatIsMissingIsAdded();
    void theKeyFileOpensWhatIsSealedToo();
    void onePassphraseForBothStaysOne();
    void anotherPassphraseOfTheSealingKeyStays();
};

namespace {

struct Coordinator {
    explicit Coordinator(const SessionFixture &fixture)
    {
        const QString path = fixture.folder.filePath(QStringLiteral("office.key"));
        const auto passphrase = normalisedPassphrase("yetti togʻ");
        if (!coordinator::makeKey(path, SessionFixture::cheap, *passphrase, fixture.clock))
            qFatal("no key");
        publicKey = *coordinator::readPublicKey(path + QStringLiteral(".public"));
        credential = std::make_unique<Credential>(std::move(*coordinator::openKey(path, *passphrase)));
    }
    QByteArray publicKey;
    std::unique_ptr<Credential> credential;
};

} // namespace

void TestWaysIn::aMistypedPassphraseGivesNothing()
{
    SessionFixture fixture;
    const Coordinator hers(fixture);
    const Credential wrong = SessionFixture::credential("uch qalin soz");
    const Credential right = SessionFixture::credential();
    Session &session = *fixture.session;
    QCOMPARE(addWayIn(session, hers.publicKey, &wrong).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(testWayIn(session, *hers.credential).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(addWayIn(session, hers.publicKey, &right).isOk()); // once more, typed well
    QVERIFY(testWayIn(session, *hers.credential).isOk());
    QVERIFY(SealedKey::open(session.vault().sealedKeyPath(), *hers.credential).isOk());
    QCOMPARE(addWayIn(session, hers.publicKey, &right).error().code, ErrorCode::Conflict);
}

/// What an earlier program left half done.
void TestWaysIn::whatIsMissingIsAdded()
{
    SessionFixture fixture;
    const Coordinator hers(fixture);
    const Credential right = SessionFixture::credential();
    Session &session = *fixture.session;
    QVERIFY(session.vault().addSlot(PublicKeyCredential{hers.publicKey}, Uuid7::make(fixture.clock)).isOk());
    QVERIFY(!SealedKey::open(session.vault().sealedKeyPath(), *hers.credential).isOk());
    QVERIFY(addWayIn(session, hers.publicKey, &right).isOk());
    QVERIFY(SealedKey::open(session.vault().sealedKeyPath(), *hers.credential).isOk());
    const auto &entries = session.vault().keyring().slotEntries();
    QCOMPARE(std::ranges::count(entries, hers.publicKey, &SlotEntry::publicKey), 1);
}

void TestWaysIn::theKeyFileOpensWhatIsSealedToo()
{
    SessionFixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("With a key file"));
    QFile file(fixture.folder.filePath(QStringLiteral("photo.jpg")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("any file") == 8);
    file.close();
    const auto typed = [&](const char *passphrase, bool withFile) -> Credential {
        return PassphraseCredential{*normalisedPassphrase(passphrase),
                                    withFile ? *hashOfKeyFile(file.fileName()) : SecretBytes()};
    };
    {
        const auto made = Session::create(
            path,
            {typed("bir", true), typed("bir", true), QStringLiteral("kunduz"), SessionFixture::cheap, SessionFixture::cheap},
            fixture.context());
        QVERIFY(made.isOk());
        const QString sealed = (*made)->vault().sealedKeyPath();
        QVERIFY(!SealedKey::open(sealed, typed("bir", false)).isOk()); // the control
        QVERIFY(openSealedKey(sealed, typed("bir", false), (*made)->keyFileHash()).isOk());
        QVERIFY(!openSealedKey(sealed, typed("ikki", false), (*made)->keyFileHash()).isOk());
        QVERIFY((*made)->changePassphrase(*normalisedPassphrase("ikki")).isOk());
    }
    QVERIFY(!Session::open(path, typed("ikki", false), fixture.context()).isOk()); // the file is still wanted
    const auto opened = Session::open(path, typed("ikki", true), fixture.context());
    QVERIFY(opened.isOk());
    QVERIFY(openSealedKey((*opened)->vault().sealedKeyPath(), typed("bir", false), (*opened)->keyFileHash()).isOk());
}

void TestWaysIn::onePassphraseForBothStaysOne()
{
    SessionFixture fixture; // is made with one for both
    Session &session = *fixture.session;
    const QString sealed = session.vault().sealedKeyPath();
    QVERIFY(SealedKey::open(sealed, SessionFixture::credential()).isOk()); // the control
    const auto changed = changePassphrases(session, SessionFixture::credential(), *normalisedPassphrase("ikki"));
    QVERIFY(changed.isOk() && *changed);
    QVERIFY(!SealedKey::open(sealed, SessionFixture::credential()).isOk());
    QVERIFY(SealedKey::open(sealed, SessionFixture::credential("ikki")).isOk());
    fixture.session.reset();
    QVERIFY(!Session::open(fixture.path(), SessionFixture::credential(), fixture.context()).isOk());
    QVERIFY(Session::open(fixture.path(), SessionFixture::credential("ikki"), fixture.context()).isOk());
}

void TestWaysIn::anotherPassphraseOfTheSealingKeyStays()
{
    const SessionFixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("With two"));
    const auto made = Session::create(path,
                                      {SessionFixture::credential("bir"), SessionFixture::credential("boshqa"),
                                       QStringLiteral("kunduz"), SessionFixture::cheap, SessionFixture::cheap},
                                      fixture.context());
    QVERIFY(made.isOk());
    const auto changed = changePassphrases(**made, SessionFixture::credential("bir"), *normalisedPassphrase("ikki"));
    QVERIFY(changed.isOk() && !*changed);
    QVERIFY(SealedKey::open((*made)->vault().sealedKeyPath(), SessionFixture::credential("boshqa")).isOk());
    QVERIFY(testWayIn(**made, SessionFixture::credential("ikki")).isOk());

    const QString sealed = (*made)->vault().sealedKeyPath();
    const auto wrong =
        changeSealedPassphrase(**made, SessionFixture::credential("ikki"), *normalisedPassphrase("uch")); // opens the vault only
    QVERIFY(!wrong && wrong.error().code == ErrorCode::WrongPassphrase);
    QVERIFY(SealedKey::open(sealed, SessionFixture::credential("boshqa")).isOk());
    QVERIFY(changeSealedPassphrase(**made, SessionFixture::credential("boshqa"), *normalisedPassphrase("uch")).isOk());
    QVERIFY(!SealedKey::open(sealed, SessionFixture::credential("boshqa")).isOk());
    QVERIFY(SealedKey::open(sealed, SessionFixture::credential("uch")).isOk());
    QVERIFY(testWayIn(**made, SessionFixture::credential("ikki")).isOk());
}

QTEST_GUILESS_MAIN(TestWaysIn)
#include "tst_ways_in.moc"
