// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_dialog.h"
#include "every_page.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_form.h"
#include "window_fixture.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QTabBar>

using namespace solnoma;

namespace {

struct Controls {
    int named = 0;
    QStringList nameless;
};

/// What Tab reaches, by whether a screen reader has a name for it.
Controls controlsIn(const QWidget &place)
{
    Controls controls;
    for (QWidget *widget : place.findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(u"qt_") || qobject_cast<QTabBar *>(widget) ||
                             qobject_cast<QComboBox *>(widget->parentWidget()) ||
                             qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (isInner || !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->focusProxy())
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible && !accessible->text(QAccessible::Name).isEmpty())
            ++controls.named;
        else
            controls.nameless.append(QString(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName() +
                                             QStringLiteral(" in ") + widget->parentWidget()->objectName()));
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
    void opens_data() { addPages(); }
    void opens();
    void namesEveryControl_data() { addPages(); }
    void namesEveryControl();
    void dialogsNameTheirControls_data();
    void dialogsNameTheirControls();
    void theStartNamesItsControls();
    void aNamelessControlIsFound();
    void fitsASmallScreen_data() { addPages(); }
    void fitsASmallScreen();
    void everyShortcutIsOneThing_data() { addPages(); }
    void everyShortcutIsOneThing();
    void mirrorsFromRightToLeft();
    void tabFollowsReading();

private:
    void addPages();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestEveryPage::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    importSample(*m_fixture, QStringLiteral("invented/long-custody.json"));
    m_fixture->open();
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

#define OPEN(fixture, id)                                                                                                        \
    const auto location = samplePlace(fixture, *(fixture).registry.find(id));                                                    \
    QVERIFY2(location, "no record in the sample for this page");                                                                 \
    QVERIFY((fixture).window.host()->open(*location))

void TestEveryPage::opens()
{
    QFETCH(QByteArray, id);
    OPEN(*m_fixture, id);
    QVERIFY(!m_fixture->page()->title().isEmpty());
    QCOMPARE(m_fixture->window.windowTitle(), QStringLiteral("Solnoma"));
}

void TestEveryPage::namesEveryControl()
{
    QFETCH(QByteArray, id);
    OPEN(*m_fixture, id);
    const Controls controls = controlsIn(*m_fixture->page());
    QVERIFY2(controls.nameless.isEmpty(), qPrintable(controls.nameless.join(QStringLiteral("; "))));
    qInfo("%d controls have a name", controls.named);
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
