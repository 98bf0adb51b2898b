// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/blank_sheet.h"
#include "services/ways_in.h"
#include "ui/help/help_window.h"
#include "ui/shell/locker.h"
#include "ui/start/sheets_dialog.h"
#include "ui/start/start_page.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/passphrase_strength.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace solnoma;

/// Choosing, making and unlocking, through the real window.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithThePassphrase();
    void eachErrorHasItsSentence();
    void asksAboutTheLayoutAfterTwoFailures();
    void remembersTheFolderOnlyWhenTicked();
    void makesAVault();
    void aSmallWindowSqueezesNothing();
    void refusesWhatDoesNotFit();
    void coordinatorHasAWayIn();
    void aLockWhileOpeningIsNotLost();
    void opensTheSample();
    void saysNothingOfThePurpose();
    void judgesPassphrases();
    void printsBlankSheets();
};

namespace {

struct StartFixture : SessionFixture {
    StartFixture()
    {
        addAllPages(registry);
        session.reset(); // the vault is closed
        start = new StartPage(
            {context(), preferences, sampleVaultIn(folder.path()), cheap,
             [this](std::unique_ptr<Session> opened, bool isSample) { window.openSession(std::move(opened), isSample); }});
        window.setStartPage(start);
        start->showChoices();
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not come up");
    }
    template <typename Widget> Widget *find(const char *name)
    {
        const auto all = start->findChildren<Widget *>(QLatin1String(name));
        for (Widget *each : all) {
            if (start->currentWidget()->isAncestorOf(each))
                return each;
        }
        qFatal("no %s", name);
    }
    void type(const char *name, const char *text) { find<PassphraseEdit>(name)->append(QString::fromUtf8(text)); }
    /// Enter, and waits for the answer.
    QString unlock(const QString &path, const char *passphrase)
    {
        start->askPassphrase(path);
        type("passphrase", passphrase);
        return go();
    }
    QString go()
    {
        QTest::mouseClick(find<QPushButton>("go"), Qt::LeftButton);
        const bool answered = QTest::qWaitFor([&] { return window.context() || find<QPushButton>("go")->isEnabled(); }, 20000);
        return !answered ? QStringLiteral("(no answer)") : window.context() ? QString() : find<QLabel>("message")->text();
    }

    Preferences preferences{folder.filePath(QStringLiteral("state"))};
    PageRegistry registry;
    MainWindow window{registry, preferences};
    StartPage *start;
};

void overwrite(const QString &path, qint64 from, char with)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot open %s", qPrintable(path));
    file.seek(from);
    file.write(QByteArray(64, with));
}

} // namespace

void TestStart::opensWithThePassphrase()
{
    StartFixture fixture;
    fixture.start->askPassphrase(fixture.path());
    auto *box = fixture.find<PassphraseEdit>("passphrase");
    QTRY_VERIFY(box->hasFocus()); // the cursor is in it
    QTest::keyClick(box, Qt::Key_F1);
    const QPointer<HelpWindow> help = fixture.start->findChild<HelpWindow *>();
    QVERIFY(help && help->isVisible());
    box->append(u"uch qalin so");
    // The apostrophe of another keyboard, and Enter.
    QTest::keyClicks(box, QStringLiteral("'z"));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window.context(), 20000);
    QVERIFY(box->isEmpty());
    QTRY_VERIFY(!help); // what helped with opening does not stand over what was opened
    QVERIFY(!fixture.window.context()->session().isReadOnly());
}

void TestStart::eachErrorHasItsSentence()
{
    StartFixture fixture;
    QStringList sentences;
    sentences << fixture.unlock(fixture.path(), "uch qalin soz");
    const QString empty = fixture.folder.filePath(QStringLiteral("Other"));
    QVERIFY(QDir().mkpath(empty));
    sentences << fixture.unlock(empty, "uch qalin soʻz");
    {
        auto held = Session::open(fixture.path(), SessionFixture::credential(), fixture.context());
        QVERIFY(held);
        sentences << fixture.unlock(fixture.path(), "uch qalin soʻz");
    }
    const QString header = fixture.path() + QStringLiteral("/vault.solnoma");
    QFile file(header);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    overwrite(header, 200, 'x');
    overwrite(header, 4096 + 200, 'x');
    sentences << fixture.unlock(fixture.path(), "uch qalin soʻz");
    // A newer format: magic, then the number; its own checksum at the end.
    QByteArray newer;
    for (const int copy : {0, 4096}) {
        QByteArray half = whole.mid(copy, 4064).replace(8, 1, QByteArray(1, '\x02'));
        newer += half + QCryptographicHash::hash(half, QCryptographicHash::Sha256);
    }
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(newer);
    file.close();
    sentences << fixture.unlock(fixture.path(), "uch qalin soʻz");
    QVERIFY2(!sentences.contains(QString()), qPrintable(sentences.join(u'\n')));
    QVERIFY2(QSet<QString>(sentences.begin(), sentences.end()).size() == 5, qPrintable(sentences.join(u'\n')));
    for (const QString &sentence : sentences)
        QVERIFY2(sentence.contains(QStringLiteral("othing was changed")), qPrintable(sentence));
    // The control: put back, it opens.
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(whole);
    file.close();
    QCOMPARE(fixture.unlock(fixture.path(), "uch qalin soʻz"), QString());
}

void TestStart::asksAboutTheLayoutAfterTwoFailures()
{
    StartFixture fixture;
    fixture.start->askPassphrase(fixture.path());
    fixture.type("passphrase", "щкщтп");
    const QString first = fixture.go();
    fixture.type("passphrase", "щкщтп");
    const QString second = fixture.go();
    QVERIFY(!first.contains(QStringLiteral("layout")));
    QVERIFY2(second.contains(QStringLiteral("layout")), qPrintable(second));
    QVERIFY(fixture.find<PassphraseEdit>("passphrase")->isEmpty());
}

void TestStart::remembersTheFolderOnlyWhenTicked()
{
    StartFixture fixture;
    QCOMPARE(fixture.unlock(fixture.path(), "uch qalin soʻz"), QString());
    QVERIFY(fixture.preferences.lastFolder().isEmpty());
    QVERIFY(fixture.window.closeSession());
    QVERIFY(!fixture.find<QPushButton>("open-last")->isVisible());
    fixture.start->askPassphrase(fixture.path());
    fixture.find<QCheckBox>("remember-folder")->setChecked(true);
    fixture.type("passphrase", "uch qalin soʻz");
    QCOMPARE(fixture.go(), QString());
    QCOMPARE(fixture.preferences.lastFolder(), fixture.path());
    QVERIFY(fixture.window.closeSession());
    QVERIFY(fixture.find<QPushButton>("open-last")->isVisible());
    QTest::mouseClick(fixture.find<QPushButton>("open-last"), Qt::LeftButton);
    QVERIFY(fixture.find<QCheckBox>("remember-folder")->isChecked());
}

void TestStart::makesAVault()
{
    StartFixture fixture;
    qputenv("HOME", fixture.folder.path().toLocal8Bit());
    QTest::mouseClick(fixture.find<QPushButton>("create-new"), Qt::LeftButton);
    fixture.find<QLineEdit>("new-name")->setText(QStringLiteral("Made"));
    fixture.find<QLineEdit>("new-handle")->setText(QStringLiteral("chinor"));
    fixture.type("new-passphrase", "olti sariq gilam");
    fixture.type("new-passphrase-again", "olti sariq gilam");
    fixture.find<QRadioButton>("sealed-another")->setChecked(true);
    fixture.type("sealed-passphrase", "bir chuqur quduq");
    fixture.type("sealed-passphrase-again", "bir chuqur quduq");
    QCOMPARE(fixture.go(), QString());
    const QString made = fixture.folder.filePath(QStringLiteral("Made"));
    QCOMPARE(fixture.window.context()->session().vault().folder(), made);
    const QString sealed = made + QStringLiteral("/sealed.key");
    const auto opened = SealedKey::open(sealed, SessionFixture::credential("bir chuqur quduq"));
    QVERIFY2(opened, opened ? "" : errorName(opened.error().code));
    QVERIFY(!SealedKey::open(sealed, SessionFixture::credential("olti sariq gilam")));
    QVERIFY(fixture.window.closeSession());
    QCOMPARE(fixture.unlock(made, "olti sariq gilam"), QString());
}

/// Where the column has no room it scrolls; a squeezed field cuts what is typed.
void TestStart::aSmallWindowSqueezesNothing()
{
    StartFixture fixture;
    QTest::mouseClick(fixture.find<QPushButton>("create-new"), Qt::LeftButton);
    auto *panel = qobject_cast<QScrollArea *>(fixture.start->currentWidget());
    QVERIFY(panel);
    fixture.window.resize(1000, 1000);
    QTRY_COMPARE(panel->verticalScrollBar()->maximum(), 0);
    fixture.window.resize(600, 360);
    fixture.find<QRadioButton>("sealed-another")->setChecked(true);
    QTRY_VERIFY(panel->verticalScrollBar()->maximum() > 0);
    for (const char *name : {"new-name", "new-handle"}) {
        const auto *line = fixture.find<QLineEdit>(name);
        QTRY_VERIFY2(line->height() >= line->sizeHint().height(), name); // what the answer shows comes a moment later
    }
}

void TestStart::refusesWhatDoesNotFit()
{
    StartFixture fixture;
    qputenv("HOME", fixture.folder.path().toLocal8Bit());
    fixture.start->createVault();
    fixture.find<QLineEdit>("new-name")->setText(QStringLiteral("Case files")); // there already
    QVERIFY(fixture.go().contains(QStringLiteral("handle")));
    fixture.find<QLineEdit>("new-handle")->setText(QStringLiteral("chinor"));
    fixture.type("new-passphrase", "olti sariq gilam");
    fixture.type("new-passphrase-again", "olti sariq kilam");
    QVERIFY(fixture.go().contains(QStringLiteral("differ")));
    fixture.find<PassphraseEdit>("new-passphrase-again")->clear();
    fixture.type("new-passphrase-again", "olti sariq gilam");
    const QString there = fixture.go();
    QVERIFY2(there.contains(QStringLiteral("already")), qPrintable(there));
    QCOMPARE(fixture.unlock(fixture.path(), "uch qalin soʻz"), QString()); // and it was left alone
}

void TestStart::coordinatorHasAWayIn()
{
    StartFixture fixture;
    const QString keyPath = fixture.folder.filePath(QStringLiteral("office.key"));
    const auto passphrase = normalisedPassphrase("yetti togʻ");
    QVERIFY(coordinator::makeKey(keyPath, SessionFixture::cheap, *passphrase, fixture.clock));
    const auto publicKey = coordinator::readPublicKey(keyPath + QStringLiteral(".public"));
    QVERIFY(publicKey);
    QCOMPARE(coordinator::wordsOf(*publicKey).size(), 6);
    QVERIFY(!coordinator::readPublicKey(keyPath));
    {
        auto session = Session::open(fixture.path(), SessionFixture::credential(), fixture.context());
        QVERIFY(session);
        const Credential sealed = SessionFixture::credential();
        const auto hers = coordinator::openKey(keyPath, *passphrase);
        QVERIFY(hers);
        QCOMPARE(testWayIn(**session, *hers).error().code, ErrorCode::WrongPassphrase);
        QVERIFY(addWayIn(**session, *publicKey, &sealed));
        QVERIFY(testWayIn(**session, *hers));
        QCOMPARE(addWayIn(**session, *publicKey, &sealed).error().code, ErrorCode::Conflict);
        QVERIFY(SealedKey::open((*session)->vault().sealedKeyPath(), *hers));
    }
    const auto hers = coordinator::openKey(keyPath, *passphrase);
    QVERIFY(hers);
    QVERIFY(Session::open(fixture.path(), *hers, fixture.context()));
}

/// The laptop is closed, or Ctrl+L pressed, while the key is still being derived.
void TestStart::aLockWhileOpeningIsNotLost()
{
    struct CountingRelauncher : Relauncher {
        void relaunch() override { ++count; }
        int count = 0;
    };
    StartFixture fixture;
    CountingRelauncher relauncher;
    Locker locker(fixture.window, relauncher);
    connect(&locker, &Locker::lockedUnopened, fixture.start, &StartPage::dropOpening);
    locker.lock(); // nothing is being opened yet: the next one is wanted
    fixture.start->askPassphrase(fixture.path());
    fixture.type("passphrase", "uch qalin soʻz");
    auto *go = fixture.find<QPushButton>("go");
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(!go->isEnabled());
    locker.lock();
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 20000);
    QVERIFY(!fixture.window.context());
    QCOMPARE(relauncher.count, 0);
    QVERIFY(Session::open(fixture.path(), SessionFixture::credential(), fixture.context())); // it was closed again
    QCOMPARE(fixture.unlock(fixture.path(), "uch qalin soʻz"), QString());                   // the control
}

void TestStart::opensTheSample()
{
    StartFixture fixture;
    QVERIFY(!fixture.find<QPushButton>("try-sample")->isVisible());
    QVERIFY(QFile::rename(fixture.path(), fixture.folder.filePath(QStringLiteral("Sample vault"))));
    QFile passphrase(fixture.folder.filePath(QStringLiteral("passphrase")));
    QVERIFY(passphrase.open(QIODevice::WriteOnly));
    passphrase.write("uch qalin soʻz\n");
    passphrase.close();
    fixture.start->openSample();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window.context(), 20000);
    QVERIFY(fixture.window.findChild<QWidget *>(QStringLiteral("sample-banner")));
}

void TestStart::saysNothingOfThePurpose()
{
    StartFixture fixture;
    QStringList shown{fixture.window.windowTitle()};
    const auto add = [&shown](const QString &text) { shown.append(text); };
    for (const auto *label : fixture.start->findChildren<QLabel *>())
        add(label->text());
    for (const auto *button : fixture.start->findChildren<QAbstractButton *>()) {
        add(button->text());
        add(button->toolTip());
    }
    const QString all = shown.join(u'\n').toLower();
    for (const char *word : {"human right", "detention", "victim", "prison", "violation", "torture", "case"})
        QVERIFY2(!all.contains(QLatin1String(word)), word);
    QVERIFY(all.contains(QStringLiteral("passphrase"))); // the reading works
}

void TestStart::judgesPassphrases()
{
    const auto grade = [](const char *text) { return strengthOf(SecretBytes::copyOf(text)).grade(); };
    using enum PassphraseStrength::Grade;
    QCOMPARE(grade("password1"), Weak);
    QCOMPARE(grade("Tashkent2024"), Weak);
    QCOMPARE(grade("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), Weak);
    QCOMPARE(grade(qPrintable(randomWords(6, QStringLiteral("en")).join(u' '))), Strong);
    QCOMPARE(randomWords(6, QStringLiteral("xx")).size(), 6);
    QVERIFY(randomWords(6, {}) != randomWords(6, {}));
}

/// Without a vault; what cannot be written is said and leaves nothing.
void TestStart::printsBlankSheets()
{
    StartFixture fixture;
    const auto save = [&fixture](const QString &path) {
        auto *sheets = fixture.start->findChild<SheetsDialog *>();
        QTest::mouseClick(sheets->findChild<QPushButton *>(QStringLiteral("save-sheet")), Qt::LeftButton);
        auto *choice = sheets->findChild<QFileDialog *>();
        Q_EMIT choice->fileSelected(path);
        delete choice;
        return sheets->findChild<QLabel *>(QStringLiteral("sheet-said"))->text();
    };
    QTest::mouseClick(fixture.find<QPushButton>("blank-sheets"), Qt::LeftButton);
    // Their numbers only, since the folder is not open yet; the sheets themselves have titles.
    const auto *list = fixture.start->findChild<SheetsDialog *>()->findChild<QListWidget *>(QStringLiteral("sheet-list"));
    QVERIFY(list->count() > 3);
    for (int row = 0; row < list->count(); ++row)
        QVERIFY2(!list->item(row)->text().contains(u'.'), qPrintable(list->item(row)->text()));
    QVERIFY(blankSheet(list->item(0)->data(Qt::UserRole).toString(), QStringLiteral("en"))->title.contains(u'.'));
    const QString good = fixture.folder.filePath(QStringLiteral("sheet.pdf"));
    const QString saved = save(good);
    QFile file(good);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    const QString nowhere = fixture.folder.filePath(QStringLiteral("nowhere/sheet.pdf"));
    QVERIFY(save(nowhere) != saved);
    QVERIFY(!QFile::exists(nowhere));
    QVERIFY(!fixture.window.context());
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
