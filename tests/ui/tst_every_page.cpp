// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_dialog.h"
#include "every_page.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_form.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

using namespace solnoma;

namespace {

struct Controls {
    int named = 0;
    QStringList nameless;
    QStringList unreachable;
};

QString described(const QWidget &widget)
{
    return QStringLiteral("%1 “%2” “%3” in %4")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), widget.property("text").toString().left(40),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

bool isInteractive(const QWidget &widget)
{
    const auto *text = qobject_cast<const QTextEdit *>(&widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget);
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget) ||
           qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget) ||
           (text && !text->isReadOnly()) || (plain && !plain->isReadOnly());
}

/// Those that Tab passes over on purpose, and the way there.
bool isReachedOtherwise(const QWidget &widget)
{
    static const QHash<QString, const char *> ways{
        {QStringLiteral("perhaps-the-same"), "Down in the line above it"},
        {QStringLiteral("offers"), "Down in the line that it hangs on"},
        {QStringLiteral("palette-found"), "Up and Down in the line above it"},
    };
    return ways.contains(widget.objectName());
}

/// Whether the keyboard comes to it: by Tab, by a letter or shortcut of its own, or by an action that says the same.
bool isReachable(const QWidget &widget, const QList<QAction *> &actions)
{
    const QWidget *end = &widget;
    while (end->focusProxy())
        end = end->focusProxy();
    if ((end->focusPolicy() & Qt::TabFocus) || isReachedOtherwise(widget))
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    if (!button->shortcut().isEmpty())
        return true;
    const auto words = [](QString text) { return text.remove(u'&'); };
    const auto saysTheSame = [&](const QAction *action) {
        return !action->shortcut().isEmpty() && !button->text().isEmpty() && words(action->text()) == words(button->text());
    };
    return std::ranges::any_of(button->actions() + actions, saysTheSame);
}

/// What can be done with the place: whether a screen reader has a name for it, and the keyboard a way.
Controls controlsIn(const QWidget &place, const QList<QAction *> &actions = {})
{
    Controls controls;
    for (QWidget *widget : place.findChildren<QWidget *>()) {
        const QWidget *parent = widget->parentWidget();
        const bool isInner = widget->objectName().startsWith(u"qt_") || qobject_cast<const QComboBox *>(parent) ||
                             qobject_cast<const QAbstractScrollArea *>(parent) || qobject_cast<const QTabBar *>(parent) ||
                             qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent);
        if (isInner || !widget->isVisible() || !widget->isEnabled())
            continue;
        if (isInteractive(*widget) && !isReachable(*widget, actions))
            controls.unreachable.append(described(*widget));
        if (qobject_cast<QTabBar *>(widget) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && !accessible->text(QAccessible::Name).isEmpty())
            ++controls.named;
        else
            controls.nameless.append(described(*widget));
    }
    return controls;
}

} // namespace

/// Every page that is declared, opened on a record that it shows: what must hold for all of them.
class TestEveryPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void placesAreManifold();
    void opens_data() { addPlaces(); }
    void opens();
    void aNewRecordOfAnotherKindOpens();
    void namesAndReachesEveryControl_data() { addPlaces(); }
    void namesAndReachesEveryControl();
    void theWindowReachesItsControls();
    void emptyPagesNameTheirControls();
    void dialogsNameTheirControls_data();
    void dialogsNameTheirControls();
    void theStartNamesItsControls();
    void aNamelessControlIsFound();
    void anUnreachableControlIsFound();
    void fitsASmallScreen_data() { addPages(); }
    void fitsASmallScreen();
    void everyShortcutIsOneThing_data() { addPages(); }
    void everyShortcutIsOneThing();
    void mirrorsFromRightToLeft();
    void tabFollowsReading();

private:
    void addPages();
    void addPlaces();
    static QStringList faultsOf(WindowFixture &fixture, const QByteArray &part, int *named);

    std::unique_ptr<WindowFixture> m_fixture;
    std::vector<SamplePlace> m_places;
};

void TestEveryPage::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    importEveryKind(*m_fixture);
    m_fixture->open();
    m_places = samplePlaces(*m_fixture);
}

void TestEveryPage::cleanupTestCase()
{
    m_fixture.reset();
}

void TestEveryPage::addPages()
{
    QTest::addColumn<QByteArray>("id");
    for (const PageKind &kind : m_fixture->registry.all())
        QTest::addRow("%s", kind.id.constData()) << kind.id;
}

void TestEveryPage::addPlaces()
{
    QTest::addColumn<size_t>("at");
    for (size_t at = 0; at < m_places.size(); ++at)
        QTest::newRow(m_places[at].name.constData()) << at;
}

#define OPEN(fixture, id)                                                                                                        \
    const auto location = samplePlace(fixture, *(fixture).registry.find(id));                                                    \
    QVERIFY2(location, "no record in the sample for this page");                                                                 \
    QVERIFY((fixture).window.host()->open(*location))

/// Every page that is declared is among them, each act kind, and no two are called the same.
void TestEveryPage::placesAreManifold()
{
    QSet<QByteArray> names;
    QSet<QByteArray> pages;
    for (const SamplePlace &place : m_places) {
        QVERIFY2(!names.contains(place.name), place.name.constData());
        names.insert(place.name);
        pages.insert(place.location.page);
    }
    for (const PageKind &kind : m_fixture->registry.all())
        QVERIFY2(pages.contains(kind.id), kind.id.constData());
    for (const Term &term : m_fixture->vocabularies.find("act_kind")->terms)
        QVERIFY2(names.contains("act-" + term.code.toLatin1()), qPrintable(term.code));
    QVERIFY(names.contains("new-person") && names.contains("new-place") && names.contains("dossier-gate"));
}

void TestEveryPage::opens()
{
    QFETCH(size_t, at);
    const Location &wanted = m_places[at].location;
    QVERIFY(openPlace(*m_fixture, wanted));
    QVERIFY(!m_fixture->page()->title().isEmpty());
    QCOMPARE(m_fixture->window.windowTitle(), QStringLiteral("Solnoma"));
    if (wanted.page == "record" || wanted.page == "dossier")
        QCOMPARE(m_fixture->page()->location(), wanted);
}

/// Also where the one that is shown has a field called like the other kind.
void TestEveryPage::aNewRecordOfAnotherKindOpens()
{
    int pairs = 0;
    for (const SamplePlace &first : newPlaces(m_fixture->registry)) {
        for (const SamplePlace &second : newPlaces(m_fixture->registry)) {
            const Location &wanted = second.location;
            const Entity *shown = entityOf(first.location.part.toStdString());
            if (first.name == second.name || !shown || !shown->has(wanted.part.toStdString()))
                continue;
            QVERIFY(openPlace(*m_fixture, first.location));
            QVERIFY(openPlace(*m_fixture, wanted));
            QCOMPARE(m_fixture->page()->location(), wanted);
            ++pairs;
        }
    }
    QVERIFY(pairs > 0);
}

/// Of the part that is shown, with its sections unfolded.
QStringList TestEveryPage::faultsOf(WindowFixture &fixture, const QByteArray &part, int *named)
{
    unfold(*fixture.page());
    QTest::qWait(10);
    const Controls controls = controlsIn(*fixture.page(), fixture.window.host()->actionsNow());
    *named += controls.named;
    QStringList faults;
    for (const QString &each : controls.nameless)
        faults.append(QStringLiteral("%1: no name: %2").arg(QString::fromLatin1(part), each));
    for (const QString &each : controls.unreachable)
        faults.append(QStringLiteral("%1: no key leads to %2").arg(QString::fromLatin1(part), each));
    return faults;
}

void TestEveryPage::namesAndReachesEveryControl()
{
    QFETCH(size_t, at);
    QVERIFY(openPlace(*m_fixture, m_places[at].location));
    QStringList faults;
    int named = 0;
    onEveryPart(*m_fixture, m_places[at], [&](const QByteArray &part) { faults += faultsOf(*m_fixture, part, &named); });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    qInfo("%d controls have a name", named);
}

/// Rail, head and status line stand around every page.
void TestEveryPage::theWindowReachesItsControls()
{
    OPEN(*m_fixture, "home");
    const Controls controls = controlsIn(m_fixture->window, m_fixture->window.host()->actionsNow());
    QVERIFY2(controls.nameless.isEmpty(), qPrintable(controls.nameless.join(u'\n')));
    QVERIFY2(controls.unreachable.isEmpty(), qPrintable(controls.unreachable.join(u'\n')));
    QVERIFY(controls.named > 10);
}

void TestEveryPage::emptyPagesNameTheirControls()
{
    WindowFixture empty;
    empty.open();
    QStringList faults;
    int named = 0;
    for (const SamplePlace &place : placesWithoutRecord(empty.registry)) {
        QVERIFY2(openPlace(empty, place.location), place.name.constData());
        faults += faultsOf(empty, place.name, &named);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(named > 30);
}

void TestEveryPage::dialogsNameTheirControls_data()
{
    QTest::addColumn<size_t>("at");
    const auto all = everyDialog();
    for (size_t at = 0; at < all.size(); ++at)
        QTest::newRow(all[at].name) << at;
}

void TestEveryPage::dialogsNameTheirControls()
{
    QFETCH(size_t, at);
    const QPointer<QDialog> dialog = everyDialog()[at].open(*m_fixture);
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    const Controls controls = controlsIn(*dialog);
    dismiss(dialog);
    QVERIFY2(controls.nameless.isEmpty(), qPrintable(controls.nameless.join(QStringLiteral("; "))));
    QVERIFY2(controls.unreachable.isEmpty(), qPrintable(controls.unreachable.join(QStringLiteral("; "))));
    QVERIFY(controls.named > 0);
}

void TestEveryPage::theStartNamesItsControls()
{
    const auto start = startPage(*m_fixture);
    start->show();
    for (const StartState &state : everyStartState()) {
        state.show(*start, m_fixture->path());
        const Controls controls = controlsIn(*start);
        QVERIFY2(controls.nameless.isEmpty(),
                 qPrintable(QString(QLatin1String(state.name) + u' ' + controls.nameless.join(QStringLiteral("; ")))));
        QVERIFY2(controls.unreachable.isEmpty(),
                 qPrintable(QString(QLatin1String(state.name) + u' ' + controls.unreachable.join(QStringLiteral("; ")))));
        QVERIFY2(controls.named > 2, state.name);
    }
}

void TestEveryPage::aNamelessControlIsFound()
{
    QWidget ground;
    QLineEdit line(&ground);
    ground.show();
    QCOMPARE(controlsIn(ground).nameless.size(), 1);
    line.setAccessibleName(QStringLiteral("Name"));
    QCOMPARE(controlsIn(ground).named, 1);
    QCOMPARE(controlsIn(ground).nameless, QStringList());
}

void TestEveryPage::anUnreachableControlIsFound()
{
    QWidget ground;
    QToolButton button(&ground);
    button.setText(QStringLiteral("Leave out"));
    button.setFocusPolicy(Qt::NoFocus);
    ground.show();
    QCOMPARE(controlsIn(ground).unreachable.size(), 1);
    QVERIFY(controlsIn(ground).unreachable.front().contains(QStringLiteral("Leave out")));
    QAction action(QStringLiteral("&Leave out"), &ground);
    QCOMPARE(controlsIn(ground, {&action}).unreachable.size(), 1); // an action without keys is no way
    action.setShortcut(QKeySequence(Qt::Key_F12));
    QCOMPARE(controlsIn(ground, {&action}).unreachable, QStringList());
    button.setFocusPolicy(Qt::TabFocus);
    QCOMPARE(controlsIn(ground).unreachable, QStringList());
}

void TestEveryPage::fitsASmallScreen()
{
    QFETCH(QByteArray, id);
    OPEN(*m_fixture, id);
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 1.25);
    QApplication::setFont(large);
    m_fixture->window.resize(1024, 700);
    QTest::qWait(20);
    const QSize size = m_fixture->window.size();
    QApplication::setFont(before);
    m_fixture->window.resize(1180, 760);
    QVERIFY2(size.width() <= 1024 && size.height() <= 700,
             qPrintable(QStringLiteral("%1 × %2").arg(size.width()).arg(size.height())));
}

void TestEveryPage::everyShortcutIsOneThing()
{
    QFETCH(QByteArray, id);
    OPEN(*m_fixture, id);
    QHash<QString, QString> taken;
    for (const QAction *action : m_fixture->window.host()->actionsNow()) {
        const QString keys = action->shortcut().toString();
        if (keys.isEmpty())
            continue;
        QVERIFY2(!taken.contains(keys), qPrintable(QString(keys + u' ' + taken[keys] + u' ' + action->text())));
        taken.insert(keys, action->text());
    }
    QVERIFY(taken.size() > 5);
}

void TestEveryPage::mirrorsFromRightToLeft()
{
    auto *rail = m_fixture->find<QWidget>("rail");
    const auto railX = [&] { return rail->mapTo(&m_fixture->window, QPoint()).x(); };
    const auto pageX = [&] { return m_fixture->page()->mapTo(&m_fixture->window, QPoint()).x(); };
    QVERIFY(railX() < pageX());
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(20);
    const bool isMirrored = railX() > pageX();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isMirrored);
}

void TestEveryPage::tabFollowsReading()
{
    OPEN(*m_fixture, "person");
    QTest::qWait(20);
    const auto *form = m_fixture->page()->findChild<RecordForm *>();
    QHash<const QWidget *, int> places;
    int place = 0;
    QWidget *each = &m_fixture->window;
    do {
        places.insert(each, place++);
        each = each->nextInFocusChain();
    } while (each != &m_fixture->window);
    const FieldCell *last = nullptr;
    int lastPlace = -1;
    int compared = 0;
    for (const FormPart &part : formOf(entity("person"))) {
        for (const auto &line : part.lines) {
            for (const Field *field : line) {
                const FieldCell *cell = form->cell(field->id);
                const QWidget *editor = cell->editor();
                while (editor && editor->focusProxy())
                    editor = editor->focusProxy();
                if (!editor || !places.contains(editor))
                    continue;
                QVERIFY2(places[editor] > lastPlace, field->id.data());
                lastPlace = places[editor];
                last = cell;
                ++compared;
            }
        }
    }
    QVERIFY(last && compared > 10);
}

QTEST_MAIN(TestEveryPage)
#include "tst_every_page.moc"
