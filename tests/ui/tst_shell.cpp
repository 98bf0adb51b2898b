// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeping.h"
#include "services/transfer.h"
#include "store/lists.h"
#include "ui/forms/record_editor.h"
#include "ui/shell/discreet.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/recents.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/theme.h"
#include "ui/start/tour.h"
#include "window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

#include <algorithm>
#include <cmath>

using namespace solnoma;

/// What stands around the pages: Ctrl+K, the list of shortcuts, colours, the tour.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsInTheOtherAlphabet();
    void saysWhyItWasFound();
    void ctrlZTakesBackWhatWasRecorded();
    void everyPageOfTheRailHasAKeyWhileThereAreAny();
    void runsCommands();
    void theRailMarksTheListOfWhatIsShown();
    void remembersWhatWasOpened();
    void namesNobodyToWhoLooksOn();
    void whatIsCalledByANameDoesNotSayIt();
    void leavesOutWhoKeepsTheVault();
    void searchesFastEnough();
    void listsEveryShortcut();
    void knowsTheEditorsKeysAndWhatCanBeMade();
    void colourHasContrast_data();
    void colourHasContrast();
    void followsFontSize();
    void tourPointsAndEnds();
    void saysReadOnly();
    void aNewPersonTakesWhatIsTypedAtOnce_data();
    void aNewPersonTakesWhatIsTypedAtOnce();
    void helpStandsBelowThePageWhereThereIsNoRoom();
    void everyPartIsNamedWhereTheTabsAreCut();
    void theSizeOfTheWindowIsKeptAtOnce();
};

namespace {

struct ShellFixture : WindowFixture {
    ShellFixture()
    {
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/invented/long-custody.json"));
        ImportReport report;
        if (!file.open(QIODevice::ReadOnly) || !importFile(*session, file, {}, report))
            qFatal("long-custody.json");
        open();
    }
    QLineEdit *openPalette()
    {
        QApplication::setActiveWindow(&window); // no window manager gives it back here
        QTest::keyClick(window.windowHandle(), Qt::Key_K, Qt::ControlModifier);
        auto *words = window.findChild<QLineEdit *>(QStringLiteral("palette-words"));
        if (!words || !QTest::qWaitForWindowExposed(words->window()))
            qFatal("no palette");
        return words;
    }
    QString firstFound()
    {
        auto *found = window.findChild<QTreeView *>(QStringLiteral("palette-found"));
        return found->model()->index(0, 0).data(PaletteModel::FullTitleRole).toString();
    }
};

double luminance(const QColor &colour)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)}); // by value
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

void TestShell::findsInTheOtherAlphabet()
{
    ShellFixture fixture;
    for (const char *typed : {"Намунаев", "Namunayev"}) {
        QLineEdit *words = fixture.openPalette();
        words->setText(QString::fromUtf8(typed));
        const QString found = fixture.firstFound();
        QVERIFY2(found.contains(QStringLiteral("Namunayev")), qPrintable(found));
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_VERIFY(fixture.page() && fixture.page()->location().page == "person");
        QTRY_VERIFY(!fixture.window.findChild<Palette *>());
        QVERIFY(fixture.window.host()->open({"settings"}));
    }
    QLineEdit *words = fixture.openPalette();
    words->setText(QStringLiteral("Qwxzzyk"));
    QVERIFY(!fixture.firstFound().contains(QStringLiteral("Namunayev")));
}

/// Whoever reads a case sees where she is.
void TestShell::theRailMarksTheListOfWhatIsShown()
{
    ShellFixture fixture;
    const auto marked = [&] {
        QStringList names;
        const auto buttons = fixture.find<QWidget>("rail")->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isChecked())
                names.append(button->objectName());
        }
        return names.join(u',');
    };
    const Lists lists(fixture.context().store().connection(), fixture.context().store().records());
    for (const auto &[list, rail] : {std::pair("cases", "rail-cases"), std::pair("acts", "rail-cases"), // an act in its case
                                     std::pair("sources", "rail-sources"), std::pair("tasks", "rail-tasks")}) {
        const auto page = lists.page({list, {}, Qt::AscendingOrder, {}, {}, 1});
        QVERIFY2(page && !page->rows.empty(), list);
        QVERIFY(fixture.window.host()->open({{}, page->rows.front().id}));
        QCOMPARE(marked(), QString::fromLatin1(rail));
    }
    const Uuid7 file = lists.page({"cases", {}, Qt::AscendingOrder, {}, {}, 1})->rows.front().id;
    for (const auto &[place, rail] :
         {std::pair(Location{"reading", file}, "rail-cases"), std::pair(Location{"dossier", file}, "rail-cases"),
          std::pair(Location{"person"}, "rail-people"), std::pair(Location{"group"}, "rail-people"),
          std::pair(Location{"organisation"}, "rail-organisations"),
          std::pair(Location{"record", {}, "source"}, "rail-sources"), // a new one
          std::pair(Location{"communication"}, "rail-sent"), std::pair(Location{"evidence"}, "rail-evidence"),
          std::pair(Location{"questions"}, "rail-questions"), std::pair(Location{"home"}, "rail-home")}) {
        QVERIFY(fixture.window.host()->open(place));
        QCOMPARE(marked(), QString::fromLatin1(rail));
    }
}

/// Where the title does not show what was typed. Another name of hers is said discreetly, as her title is.
void TestShell::saysWhyItWasFound()
{
    ShellFixture fixture;
    Record person(entity("person"));
    Record other(entity("person"));
    const auto addName = [](Record &to, const char *full) {
        Record name(entity("name"));
        name.set("full", QString::fromUtf8(full));
        to.rows("names").push_back(name);
    };
    addName(person, "Ziyoda Qaynarova");
    addName(person, "Oydin Butoqova");
    person.set("activity", QStringLiteral("Teaches beekeeping"));
    addName(other, "Aynoraf");
    QVERIFY(fixture.context()
                .record(QStringLiteral("record"), QStringLiteral("Recorded."),
                        [&](ChangeWriter &writer) -> Result<void> {
                            for (const Record &each : {person, other}) {
                                const auto made = writer.create(each);
                                if (!made)
                                    return made.error();
                            }
                            return {};
                        })
                .isOk());
    PaletteModel found(fixture.context(), {}, nullptr);
    const auto remark = [&](const char *typed) {
        found.find(QString::fromUtf8(typed));
        return found.rowCount() > 0 ? found.at(0).remark : QString();
    };
    QCOMPARE(remark("Ziyoda"), QStringLiteral("Person")); // seen from the title
    QCOMPARE(remark("Butoqova"), QStringLiteral("Person, also Oydin Butoqova"));
    QCOMPARE(found.at(0).shownRemark, QStringLiteral("Person, also O. B."));
    QCOMPARE(remark("beekeep"), QStringLiteral("Person, in “Activity”"));
    QCOMPARE(remark("eekeep"), QStringLiteral("Person, in “Activity”")); // inside a word
    QCOMPARE(remark("aynarov"), QStringLiteral("Person"));
    QCOMPARE(found.at(0).title, QStringLiteral("Ziyoda Qaynarova")); // the very letters before what sounds like them
    QCOMPARE(found.rowCount(), 2);
    QCOMPARE(found.at(1).title, QStringLiteral("Aynoraf"));
    QVERIFY(remark("eekeeq").isEmpty());
    fixture.preferences.setDiscreet(false);
    QVERIFY(!remark("Butoqova").isEmpty());
    QCOMPARE(found.at(0).shownRemark, found.at(0).remark);
}

/// Where no field has a step of its own, while the bottom line offers it; one key takes back, the other puts back, and neither
/// does the other's work however often it is pressed.
void TestShell::ctrlZTakesBackWhatWasRecorded()
{
    ShellFixture fixture;
    const auto keysOf = [](QKeySequence::StandardKey key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    QVERIFY(fixture.window.host()->open({"people"}));
    const auto *undo = fixture.find<QPushButton>("undo-change");
    QWidget *rows = fixture.page()->findChild<QWidget *>(QStringLiteral("rows"));
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier); // nothing is offered
    Record made(entity("person"));
    made.set("activity", QStringLiteral("Teaches beekeeping"));
    Uuid7 id;
    QVERIFY(fixture.context()
                .record(QStringLiteral("record"), QStringLiteral("Recorded."),
                        [&](ChangeWriter &writer) -> Result<void> {
                            const auto created = writer.create(made);
                            if (!created)
                                return created.error();
                            id = *created;
                            return {};
                        })
                .isOk());
    const auto isThere = [&] {
        const auto head = fixture.context().store().records().head(id);
        return head && *head && !(*head)->removed;
    };
    QVERIFY(undo->isVisible() && undo->text().contains(keysOf(QKeySequence::Undo)));
    QTest::keySequence(rows, QKeySequence(QKeySequence::Redo));
    QVERIFY(isThere());
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier, {}, true);
    QCoreApplication::sendEvent(rows, &held);
    QVERIFY(isThere());
    // A field with a step of its own keeps the key.
    auto *narrow = fixture.page()->findChild<QLineEdit *>(QStringLiteral("narrow"));
    narrow->setFocus();
    QTest::keyClicks(narrow, QStringLiteral("abc"));
    for (int step = 0; step < 3 && !narrow->text().isEmpty(); ++step)
        QTest::keyClick(narrow, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(narrow->text().isEmpty(), qPrintable(narrow->text()));
    QVERIFY(isThere());
    // Without one it lets it go on.
    QTest::keyClick(narrow, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!isThere());
    QVERIFY(undo->text().contains(keysOf(QKeySequence::Redo)));
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!isThere());
    QTest::keySequence(rows, QKeySequence(QKeySequence::Redo));
    QVERIFY(isThere());
    QTest::keyClick(rows, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!isThere());
}

/// Home to Analysis; what is rarely opened comes by Ctrl+K.
void TestShell::everyPageOfTheRailHasAKeyWhileThereAreAny()
{
    ShellFixture fixture;
    for (const char *page :
         {"home", "cases", "people", "organisations", "acts", "sources", "evidence", "tasks", "sent", "questions"}) {
        const PageKind *kind = fixture.registry.find(page);
        QVERIFY2(kind && !kind->shortcut.isEmpty(), page);
        QTest::keyClick(fixture.window.windowHandle(), static_cast<Qt::Key>(kind->shortcut[0].key()), Qt::AltModifier);
        QCOMPARE(fixture.page()->location().page, QByteArray(page));
    }
}

void TestShell::runsCommands()
{
    ShellFixture fixture;
    QLineEdit *words = fixture.openPalette();
    words->setText(QStringLiteral("where are my"));
    QCOMPARE(fixture.firstFound(), QStringLiteral("Where are my files?"));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(fixture.page()->location().page, QByteArray("files"));
}

void TestShell::remembersWhatWasOpened()
{
    ShellFixture fixture;
    const auto person = fixture.context().store().records().look(QStringLiteral("p.namunayev"));
    QVERIFY(person && *person);
    fixture.context().openRecord((*person)->id);
    QVERIFY(fixture.window.host()->open({"settings"}));
    QCOMPARE(Recents(fixture.context()).all().front(), (*person)->id);
    fixture.openPalette();
    QVERIFY(fixture.firstFound().contains(QStringLiteral("Namunayev")));
    auto *model = fixture.window.findChild<PaletteModel *>();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *typed : {"Na", "", "zzzzz", "lock"})
        model->find(QString::fromUtf8(typed));
}

namespace {

QString shownOf(const PaletteModel &model, const Uuid7 &record, int role)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.at(row).record == record)
            return model.index(row, 0).data(role).toString();
    }
    return {};
}

} // namespace

void TestShell::namesNobodyToWhoLooksOn()
{
    ShellFixture fixture;
    const auto person = fixture.context().store().records().look(QStringLiteral("p.namunayev"));
    const auto file = fixture.context().store().records().look(QStringLiteral("c.longcustody"));
    QVERIFY(person && *person && file && *file);
    for (const Uuid7 &each : {(*person)->id, (*file)->id}) {
        const QString title = fixture.context().titleOf(each);
        fixture.preferences.setDiscreet(true);
        PaletteModel model(fixture.context(), {}, nullptr);
        model.find(title);
        QCOMPARE(shownOf(model, each, PaletteModel::FullTitleRole), title); // the chosen row says it
        const QString shown = shownOf(model, each, Qt::DisplayRole);
        QVERIFY(!shown.isEmpty());
        for (const QString &word : title.split(u' ')) {
            if (word.size() > 3)
                QVERIFY2(!shown.contains(word), qPrintable(shown));
        }
        fixture.preferences.setDiscreet(false);
        model.find(title);
        QCOMPARE(shownOf(model, each, Qt::DisplayRole), title);
    }
}

/// A consent has the name of whose it is, a review that of its case: among what was opened last they say it no more than those.
void TestShell::whatIsCalledByANameDoesNotSayIt()
{
    ShellFixture fixture;
    RecordStore &records = fixture.context().store().records();
    for (const char *kind : {"consent", "review", "act", "text_version"}) {
        const auto rids = records.ridsOf(entity(kind));
        QVERIFY2(rids && !rids->empty(), kind);
        const Uuid7 record = (**records.head(rids->front())).id;
        const QString title = fixture.context().titleOf(record);
        QVERIFY(!title.isEmpty());
        fixture.context().openRecord(record);
        QVERIFY(fixture.window.host()->open({"settings"}));
        fixture.preferences.setDiscreet(true);
        PaletteModel model(fixture.context(), {}, nullptr);
        const QString typed =
            QByteArray(kind) == "act" ? title : QString(); // an act opens in its case, and is found by its words
        model.find(typed);
        QCOMPARE(shownOf(model, record, Qt::DisplayRole), discreet(title, record));
        fixture.preferences.setDiscreet(false);
        model.find(typed);
        QCOMPARE(shownOf(model, record, Qt::DisplayRole), title);
    }
}

void TestShell::leavesOutWhoKeepsTheVault()
{
    ShellFixture fixture;
    Store &store = fixture.context().store();
    const auto person = store.records().look(QStringLiteral("p.namunayev"));
    QVERIFY(person && *person);
    Recents recents(fixture.context());
    recents.note((*person)->id);
    recents.note(store.user());
    PaletteModel model(fixture.context(), {}, nullptr);
    QVERIFY(!shownOf(model, (*person)->id, Qt::DisplayRole).isEmpty());
    QVERIFY(shownOf(model, store.user(), Qt::DisplayRole).isEmpty());
}

/// Figures to be looked at; a real crowd is measured by packaging/bench.
void TestShell::searchesFastEnough()
{
    ShellFixture fixture;
    PaletteModel model(fixture.context(), fixture.window.host()->actionsNow(), nullptr);
    std::vector<double> times;
    const QString typed = QString::fromUtf8("Намунаев");
    for (int round = 0; round < 5; ++round) {
        for (int length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            model.find(typed.left(length));
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::ranges::sort(times);
    qInfo("search while typing: median %.2f ms, p95 %.2f ms", times[times.size() / 2], times[times.size() * 95 / 100]);
    QVERIFY(model.rowCount() > 0);
}

void TestShell::listsEveryShortcut()
{
    ShellFixture fixture;
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_Question, Qt::ControlModifier);
    auto *list = fixture.window.findChild<QTreeWidget *>(QStringLiteral("shortcuts-list"));
    QVERIFY(list);
    for (const QAction *action : fixture.window.host()->actionsNow()) {
        if (!action->shortcut().isEmpty())
            QVERIFY2(!list->findItems(action->text().remove(u'&'), Qt::MatchExactly | Qt::MatchRecursive).isEmpty(),
                     qPrintable(action->text()));
    }
    // No key stands for two things.
    QSet<QKeySequence> keys;
    for (const QAction *action : fixture.window.host()->actionsNow()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys.insert(action->shortcut());
    }
}

void TestShell::knowsTheEditorsKeysAndWhatCanBeMade()
{
    ShellFixture fixture;
    PageHost *host = fixture.window.host();
    const auto isKnown = [&](const char *text) {
        return std::ranges::count_if(host->actionsNow(),
                                     [&](const QAction *each) { return each->text() == QLatin1String(text); });
    };
    const auto isListed = [&](const char *text) {
        const ShortcutsDialog dialog(*host, &fixture.window);
        const auto *list = dialog.findChild<QTreeWidget *>(QStringLiteral("shortcuts-list"));
        return !list->findItems(QLatin1String(text), Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
    };
    QCOMPARE(isKnown("Record now"), 0); // nothing is edited on the first page
    QVERIFY(!isListed("Record now"));
    for (const char *made : {"New case", "New person", "New organisation", "New source"})
        QCOMPARE(isKnown(made), 1);
    QVERIFY(host->open({"people"})); // has the same command with a key
    QCOMPARE(isKnown("New person"), 1);
    QVERIFY(isListed("New person"));
    QLineEdit *words = fixture.openPalette();
    words->setText(QStringLiteral("New organis"));
    QCOMPARE(fixture.firstFound(), QStringLiteral("New organisation"));
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(fixture.page()->location().page, QByteArray("organisation"));
    for (const char *key : {"Record now", "Undo step", "Redo step", "Discard draft"}) {
        QCOMPARE(isKnown(key), 1);
        QVERIFY2(isListed(key), key);
    }
}

void TestShell::colourHasContrast_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << static_cast<int>(Preferences::Look::Light);
    QTest::newRow("dark") << static_cast<int>(Preferences::Look::Dark);
}

void TestShell::colourHasContrast()
{
    QFETCH(int, look);
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    preferences.setLook(static_cast<Preferences::Look>(look));
    applyTheme(preferences);
    const QPalette palette = QApplication::palette();
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Window},    {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[text, ground] : pairs) {
        const double seen = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(seen >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(seen)));
    }
    QVERIFY(contrast(Qt::gray, Qt::lightGray) < 4.5); // the measure can say no
}

void TestShell::followsFontSize()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    applyTheme(preferences);
    const int usual = QFontMetrics(QApplication::font()).height();
    preferences.setFontPercent(150);
    applyTheme(preferences);
    QVERIFY(QFontMetrics(QApplication::font()).height() > usual * 5 / 4);
    preferences.setFontPercent(100);
    applyTheme(preferences);
    QCOMPARE(QFontMetrics(QApplication::font()).height(), usual);
}

void TestShell::tourPointsAndEnds()
{
    ShellFixture fixture;
    QPointer<Tour> tour = new Tour(fixture.window, fixture.preferences);
    const auto words = [&] { return tour->findChild<QLabel *>(QStringLiteral("tour-words"))->text(); };
    QStringList seen;
    QStringList counted;
    while (tour && tour->isVisible() && seen.size() < 20) {
        QVERIFY(!seen.contains(words()));
        QVERIFY(fixture.window.rect().contains(QRect(tour->mapTo(&fixture.window, QPoint()), tour->size())));
        seen.append(words());
        auto *next = tour->findChild<QPushButton *>(QStringLiteral("tour-next"));
        counted.append(next->text());
        QTest::mouseClick(next, Qt::LeftButton);
    }
    QVERIFY(seen.size() >= 3);
    // The stops of this window are counted, without those of a sample: what is promised comes.
    QCOMPARE(counted.first(), QStringLiteral("Next (1 of %1)").arg(seen.size()));
    QCOMPARE(counted.last(), QStringLiteral("Done"));
    QVERIFY(fixture.preferences.hasSeenTour());
    QTRY_VERIFY(!tour);
}

void TestShell::aNewPersonTakesWhatIsTypedAtOnce_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"person", "organisation", "group", "case"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

/// Nobody looks for the first field: who asks for a new record types.
void TestShell::aNewPersonTakesWhatIsTypedAtOnce()
{
    QFETCH(QString, page);
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.window.host()->open({page.toLatin1()}));
    QVERIFY(fixture.window.focusWidget());
    QTest::keyClicks(fixture.window.focusWidget(), QStringLiteral("Qorasoy Sinovov"));
    QVERIFY2(qobject_cast<QLineEdit *>(fixture.window.focusWidget()), fixture.window.focusWidget()->metaObject()->className());
    QVERIFY(fixture.page()->findChild<RecordEditor *>()->record());
    QTRY_VERIFY(!fixture.page()->location().record.isNull());
    QVERIFY2(fixture.context().titleOf(fixture.page()->location().record).contains(QStringLiteral("Qorasoy Sinovov")),
             qPrintable(fixture.page()->title()));
}

/// A checklist is ticked while the page is filled in: neither hides the other.
void TestShell::helpStandsBelowThePageWhereThereIsNoRoom()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.host()->open({"case"}));
    auto *room = fixture.find<QWidget>("room");
    fixture.window.resize(1300, 760);
    fixture.window.host()->toggleHelp();
    auto *help = fixture.find<QWidget>("help-panel");
    const auto placeOf = [&](QWidget *part) { return QRect(part->mapTo(&fixture.window, QPoint()), part->size()); };
    QTRY_VERIFY(help->isVisible() && placeOf(help).left() > placeOf(room).right());
    fixture.window.resize(1, 700); // as narrow as it lets itself be made
    QTRY_VERIFY(placeOf(help).top() > placeOf(room).bottom());
    QVERIFY(room->isVisible() && help->isVisible());
    QVERIFY2(room->height() >= 200 && help->height() >= 200, qPrintable(QStringLiteral("%1").arg(room->height())));
    QVERIFY(fixture.window.host()->open({"people"})); // another page comes above it
    QVERIFY(room->isVisible() && help->isVisible());
    fixture.window.resize(1300, 760);
    QTRY_VERIFY(placeOf(help).left() > placeOf(room).right());
    fixture.window.host()->toggleHelp();
    QVERIFY(!help->isVisible() && room->isVisible());
}

void TestShell::everyPartIsNamedWhereTheTabsAreCut()
{
    ShellFixture fixture;
    QVERIFY(fixture.window.host()->open({"case"}));
    auto *parts = fixture.find<QTabWidget>("parts");
    auto *all = fixture.find<QToolButton>("all-parts");
    fixture.window.resize(2400, 700);
    QTRY_VERIFY(!all->isVisible());
    fixture.window.resize(1, 700); // as narrow as it lets itself be made
    QTRY_VERIFY(all->isVisible());
    QVERIFY(all->geometry().right() < parts->width() && !all->geometry().intersects(parts->tabBar()->geometry()));
    Q_EMIT all->menu()->aboutToShow();
    QStringList named;
    for (const QAction *each : all->menu()->actions())
        named.append(each->text());
    QCOMPARE(named.size(), parts->count());
    QCOMPARE(named.last(), parts->tabText(parts->count() - 1));
    QVERIFY(all->menu()->actions().at(parts->currentIndex())->isChecked());
}

/// A lock ends the process without asking anybody.
void TestShell::theSizeOfTheWindowIsKeptAtOnce()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.resize(1021, 707);
    fixture.window.rememberGeometry();
    QSettings written(fixture.folder.filePath(QStringLiteral("state/settings.ini")), QSettings::IniFormat);
    QVERIFY(!written.value(QStringLiteral("geometry")).toByteArray().isEmpty());
    QFile file(written.fileName());
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("geometry"));
}

void TestShell::saysReadOnly()
{
    {
        ShellFixture fixture;
        QVERIFY(!fixture.window.findChild<QWidget *>(QStringLiteral("read-only-banner")));
    }
    WindowFixture fixture;
    // A generation of a copy opens for reading only.
    const auto made = makeVaultCopy(*fixture.session, fixture.folder.filePath(QStringLiteral("Copies")));
    QVERIFY(made);
    auto copy = Session::open(made->generation, SessionFixture::credential(), fixture.SessionFixture::context());
    QVERIFY(copy);
    fixture.session = std::move(*copy);
    fixture.open();
    QVERIFY(fixture.window.findChild<QWidget *>(QStringLiteral("read-only-banner")));
}

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
