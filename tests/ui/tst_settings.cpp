// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/copy_note.h"
#include "services/ways_in.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/passphrase_edit.h"
#include "vault/passphrase.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTreeWidget>

using namespace solnoma;

/// Settings, the files, what was removed, what was done today.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsAtOnce();
    void makesACopy();
    void checksEverything();
    void changesThePassphrase();
    void givesAndTestsASecondWayIn();
    void restoresWhatWasRemoved();
    void undoesWhatWasDoneToday();
    void fileDialogsRememberNothing();
};

namespace {

struct SettingsFixture : WindowFixture {
    SettingsFixture() { open(); }

    Uuid7 record(const char *name)
    {
        Uuid7 id;
        const auto recorded = context().record(QStringLiteral("record"), QStringLiteral("Recorded."), [&](ChangeWriter &writer) {
            Record person(entity("person"));
            Record row(entity("name"));
            row.set("full", QString::fromUtf8(name));
            person.rows("names").push_back(row);
            const auto made = writer.create(person);
            id = made ? *made : Uuid7();
            return made ? Result<void>() : Result<void>(made.error());
        });
        if (!recorded)
            qFatal("not recorded: %s", qPrintable(recorded.error().detail));
        return id;
    }
    void press(const char *name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void choose(const QString &path)
    {
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("file-choice"));
        if (!dialog)
            qFatal("no file dialog");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void givePassphrase(const char *text, bool twice)
    {
        auto *dialog = find<QDialog>("passphrase-dialog");
        find<PassphraseEdit>("asked-passphrase")->append(QString::fromUtf8(text));
        if (twice)
            find<PassphraseEdit>("asked-passphrase-again")->append(QString::fromUtf8(text));
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString answer() { return find<QLabel>("files-answer")->text(); }
};

} // namespace

void TestSettings::holdsAtOnce()
{
    SettingsFixture fixture;
    QVERIFY(fixture.window.host()->open({"settings"}));
    const int before = QFontMetrics(QApplication::font()).height();
    fixture.find<QSpinBox>("font-percent")->setValue(150);
    QVERIFY(QFontMetrics(QApplication::font()).height() > before);
    QCoreApplication::processEvents();
    for (const QWidget *part : fixture.window.findChildren<QWidget *>()) { // what stands already, too
        const bool isSmall = !part->isHidden() && part->font().pointSizeF() < QApplication::font().pointSizeF();
        QVERIFY2(!isSmall, qPrintable(QLatin1String(part->metaObject()->className()) + QLatin1Char(' ') + part->objectName()));
    }
    fixture.find<QSpinBox>("font-percent")->setValue(100);
    fixture.find<QSpinBox>("idle-minutes")->setValue(4);
    auto *look = fixture.find<QComboBox>("look");
    look->setCurrentIndex(2);
    Q_EMIT look->activated(2);
    QVERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    const Preferences again(fixture.folder.filePath(QStringLiteral("state")));
    QCOMPARE(again.idleMinutes(), 4);
    QCOMPARE(again.look(), Preferences::Look::Dark);
}

void TestSettings::makesACopy()
{
    SettingsFixture fixture;
    fixture.record("Zokir Nusxayev");
    QVERIFY(!hasCopy(fixture.context().session()));
    QVERIFY(fixture.window.host()->open({"files"}));
    fixture.press("make-copy");
    const QString stick = fixture.folder.filePath(QStringLiteral("Stick"));
    QVERIFY(QDir().mkpath(stick));
    fixture.choose(stick);
    QVERIFY2(fixture.answer().contains(QStringLiteral("found whole")), qPrintable(fixture.answer()));
    QVERIFY(hasCopy(fixture.context().session()));
    const QStringList made = QDir(stick + QStringLiteral("/Case files.copies")).entryList({QStringLiteral("20*")}, QDir::Dirs);
    QCOMPARE(made.size(), 1);
    const auto copy = Session::open(stick + QStringLiteral("/Case files.copies/") + made.front(), SessionFixture::credential(),
                                    fixture.SessionFixture::context());
    QVERIFY(copy);
    QVERIFY((*copy)->isReadOnly());
    const auto changed = changeSealedPassphrase(**copy, SessionFixture::credential(), *normalisedPassphrase("besh oq tosh"));
    QVERIFY(!changed && changed.error().code == ErrorCode::ReadOnly);
}

void TestSettings::checksEverything()
{
    SettingsFixture fixture;
    QVERIFY(fixture.window.host()->open({"files"}));
    fixture.press("check-everything");
    auto *findings = fixture.find<QPlainTextEdit>("findings");
    QVERIFY2(findings->toPlainText().contains(QStringLiteral("All is well")), qPrintable(findings->toPlainText()));
    // One byte of the first header copy.
    QFile header(fixture.path() + QStringLiteral("/vault.solnoma"));
    QVERIFY(header.open(QIODevice::ReadWrite) && header.seek(4096 + 3000) && header.write("x", 1) == 1);
    header.close();
    fixture.press("check-everything");
    QVERIFY2(findings->toPlainText().contains(QStringLiteral("decayed")), qPrintable(findings->toPlainText()));
}

void TestSettings::changesThePassphrase()
{
    SettingsFixture fixture;
    QVERIFY(fixture.window.host()->open({"files"}));
    fixture.press("change-passphrase");
    fixture.givePassphrase("toʻrt koʻk eshik", true);
    QVERIFY2(fixture.answer().contains(QStringLiteral("changed")), qPrintable(fixture.answer()));
    const QString sealed = fixture.context().session().vault().sealedKeyPath();
    fixture.press("change-sealed-passphrase");
    fixture.givePassphrase("not this one", false);
    QVERIFY(!fixture.window.findChild<QDialog *>(QStringLiteral("passphrase-dialog"))); // nobody thinks up a new one in vain
    QVERIFY(SealedKey::open(sealed, SessionFixture::credential()));                     // a wrong present one changes nothing
    QVERIFY2(fixture.answer().contains(QStringLiteral("Nothing was changed")), qPrintable(fixture.answer()));
    fixture.press("change-sealed-passphrase");
    fixture.givePassphrase("uch qalin soʻz", false);
    fixture.givePassphrase("besh oq tosh", true);
    QVERIFY2(fixture.answer().contains(QStringLiteral("changed")), qPrintable(fixture.answer()));
    QVERIFY(!SealedKey::open(sealed, SessionFixture::credential()));
    QVERIFY(SealedKey::open(sealed, SessionFixture::credential("besh oq tosh")));
    QVERIFY(fixture.window.closeSession());
    const auto old = Session::open(fixture.path(), SessionFixture::credential(), fixture.SessionFixture::context());
    QVERIFY(!old && old.error().code == ErrorCode::WrongPassphrase);
    QVERIFY(Session::open(fixture.path(), SessionFixture::credential("toʻrt koʻk eshik"), fixture.SessionFixture::context()));
}

void TestSettings::givesAndTestsASecondWayIn()
{
    SettingsFixture fixture;
    QVERIFY(fixture.window.host()->open({"files"}));
    const QString key = fixture.folder.filePath(QStringLiteral("office.key"));
    fixture.press("make-key");
    fixture.choose(key);
    fixture.givePassphrase("yetti togʻ", true);
    QVERIFY2(QFile::exists(key + QStringLiteral(".public")), qPrintable(fixture.answer()));

    fixture.press("test-key");
    fixture.choose(key);
    fixture.givePassphrase("yetti togʻ", false);
    QVERIFY2(!fixture.answer().contains(QStringLiteral("opens the folder.")) ||
                 fixture.answer().contains(QStringLiteral("does not")),
             qPrintable(fixture.answer()));

    fixture.press("add-key");
    fixture.choose(key + QStringLiteral(".public"));
    fixture.givePassphrase("uch qalin soʻz", false);
    QVERIFY2(fixture.answer().contains(QStringLiteral("from now on")), qPrintable(fixture.answer()));
    fixture.press("test-key");
    fixture.choose(key);
    fixture.givePassphrase("yetti togʻ", false);
    QCOMPARE(fixture.answer(), QStringLiteral("This key opens the folder."));
}

void TestSettings::restoresWhatWasRemoved()
{
    SettingsFixture fixture;
    const Uuid7 id = fixture.record("Zokir Qaytarilov");
    QVERIFY(fixture.window.host()->open({"removed"}));
    QCOMPARE(fixture.find<QTreeWidget>("removed-list")->topLevelItemCount(), 0);
    const auto removed = fixture.context().record(QStringLiteral("record"), QStringLiteral("Removed."),
                                                  [&](ChangeWriter &writer) { return writer.remove(id); });
    QVERIFY(removed);
    auto *list = fixture.find<QTreeWidget>("removed-list");
    QCOMPARE(list->topLevelItemCount(), 1);
    QVERIFY(list->topLevelItem(0)->text(0).startsWith(QStringLiteral("Z. Q. "))); // discreet
    QVERIFY(!fixture.find<QPushButton>("restore")->isEnabled());                  // nothing is chosen
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(!fixture.context().store().records().load(id));
    fixture.press("restore");
    QVERIFY(fixture.context().store().records().load(id));
    QCOMPARE(fixture.context().titleOf(id), QStringLiteral("Zokir Qaytarilov"));
    QCOMPARE(list->topLevelItemCount(), 0);
}

void TestSettings::undoesWhatWasDoneToday()
{
    SettingsFixture fixture;
    const Uuid7 id = fixture.record("Zokir Bugunov");
    QVERIFY(fixture.window.host()->open({"today"}));
    auto *list = fixture.find<QTreeWidget>("today-list");
    QVERIFY2(list->topLevelItem(0)->text(1).contains(QStringLiteral("Z. B. ")), qPrintable(list->topLevelItem(0)->text(1)));
    QVERIFY(!fixture.find<QPushButton>("undo-this")->isEnabled()); // nothing is chosen
    list->setCurrentItem(list->topLevelItem(0));
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("22:40"));
    const int before = list->topLevelItemCount();
    fixture.press("undo-this");
    QVERIFY(!fixture.context().store().records().load(id));
    QCOMPARE(list->topLevelItemCount(), before + 1);
    fixture.find<QDateEdit>("day")->setDate(QDate(2026, 11, 20));
    QCOMPARE(list->topLevelItemCount(), 0);
}

void TestSettings::fileDialogsRememberNothing()
{
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toLocal8Bit());
    // QSettings reads the variable once; main() forbids before any dialog, and so does the fixture's process here.
    forbidDialogHistory();
    QWidget parent;
    chooseFolder(&parent, QStringLiteral("Where"), [](const QString &) {});
    auto *dialog = parent.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->testOption(QFileDialog::DontUseCustomDirectoryIcons)); // made where every other is made
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Where"));
    dialog->setDirectory(home.path());
    delete dialog;
    QVERIFY(QDir(home.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    QSettings qtOwn(QSettings::UserScope, QStringLiteral("QtProject"));
    QVERIFY(!qtOwn.contains(QStringLiteral("FileDialog/lastVisited")));
    qtOwn.setValue(QStringLiteral("FileDialog/lastVisited"), home.path());
    qtOwn.sync();
    QVERIFY(qtOwn.status() != QSettings::NoError); // it could not be written
}

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
