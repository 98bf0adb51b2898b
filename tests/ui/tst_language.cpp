// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipped_text.h"
#include "every_dialog.h"
#include "every_page.h"
#include "resources/resources.h"
#include "services/interface_language.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_form.h"
#include "ui/widgets/content_line.h"
#include "ui/widgets/language_box.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFontDatabase>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace solnoma;

namespace {

/// Hears what is asked of the translations; answers nothing, so that the next translator does.
class Listener final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QByteArray(context).startsWith('Q'))
            return {}; // Qt's own
        m_asked.insert(QString::fromUtf8(context) + u'\n' + QString::fromUtf8(text));
        return {};
    }
    const QSet<QString> &asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};

QSet<QString> translated(const QString &language)
{
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/translations/solnoma_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translation");
    QXmlStreamReader xml(&file);
    QSet<QString> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"source")
            all.insert(context + u'\n' + xml.readElementText());
    }
    return all;
}

/// The innermost widgets that will not be narrower than that.
QStringList widerThan(const QWidget &widget, int width)
{
    QStringList wide;
    for (const QWidget *each : widget.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool counts = each->isVisible() || qobject_cast<const QStackedWidget *>(&widget);
        if (counts && each->minimumSizeHint().width() > width)
            wide += widerThan(*each, width);
    }
    if (wide.isEmpty())
        wide.append(QLatin1String(widget.metaObject()->className()) + u' ' + widget.objectName() + u' ' +
                    QString::number(widget.minimumSizeHint().width()));
    return wide;
}

/// A line that does not say whole what it cuts.
class SilentLine final : public ContentLine
{
public:
    using ContentLine::ContentLine;

protected:
    bool event(QEvent *event) override { return event->type() != QEvent::ToolTip && ContentLine::event(event); }
};

/// Forms that go on beyond the right edge of their room.
QStringList cutFormsIn(const QWidget &page)
{
    QStringList cut;
    for (const QScrollArea *area : page.findChildren<QScrollArea *>()) {
        if (!area->isVisible() || !area->widgetResizable() || area->horizontalScrollBar()->maximum() == 0)
            continue;
        cut.append(QStringLiteral("%1: %2 wide in %3 (%4)")
                       .arg(area->objectName())
                       .arg(area->widget()->width())
                       .arg(area->viewport()->width())
                       .arg(widerThan(*area->widget(), area->viewport()->width() * 2 / 5).join(u',')));
    }
    return cut;
}

/// Alt and a letter that two of the controls answer to, or none.
QStringList sharedKeysIn(const QWidget &page)
{
    QMap<QString, QStringList> texts;
    const auto note = [&texts](const QString &text) {
        if (const QKeySequence keys = QKeySequence::mnemonic(text); !keys.isEmpty())
            texts[keys.toString()].append(text);
    };
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *group = qobject_cast<const QGroupBox *>(widget);
        if (label && !label->buddy() && label->text().contains(QRegularExpression(QStringLiteral("&[^ &]"))))
            texts[QStringLiteral("& is shown")] += {label->text(), QString()};
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                note(tabs->tabText(tab));
        } else if ((label && label->buddy()) || group || qobject_cast<const QAbstractButton *>(widget)) {
            note(group ? group->title() : widget->property("text").toString());
        }
    }
    QStringList shared;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        if (it->size() > 1)
            shared.append(it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" / ")));
    }
    return shared;
}

} // namespace

/// The window in each language: all of it, readable, and changed without losing work.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everySentenceHasATranslation();
    void everyPartIsReadable_data();
    void everyPartIsReadable();
    void clippedTextIsFound();
    void sharedKeysAreFound();
    void anotherLanguageLosesNothing();
    void anotherLanguageKeepsWhatIsNotRecorded();
    void settingsAskForAnother();

private:
    /// Of the page that is shown: what is clipped, and keys that two controls share.
    QStringList faultsOnEveryPart(const SamplePlace &place, bool mayScroll)
    {
        QStringList clipped;
        onEveryPart(*m_fixture, place, [&](const QByteArray &part) {
            unfold(*m_fixture->page());
            // Wrapped lines get their height when the event loop comes to it.
            [[maybe_unused]] const bool isSettled = QTest::qWaitFor([&] { return clippedIn(m_fixture->window).isEmpty(); }, 1000);
            for (const QString &each : clippedIn(m_fixture->window) + sharedKeysIn(m_fixture->window) +
                                           (mayScroll ? QStringList() : cutFormsIn(*m_fixture->page())))
                clipped.append(QStringLiteral("%1 %2: %3").arg(QString::fromLatin1(place.name), QString::fromLatin1(part), each));
        });
        return clipped;
    }

    /// Of one that is shown by itself, at its own size.
    static QStringList faultsOf(const QWidget &window, const QString &name)
    {
        [[maybe_unused]] const bool isSettled = QTest::qWaitFor([&] { return clippedIn(window).isEmpty(); }, 2000);
        QStringList faults;
        for (const QString &each : clippedIn(window) + sharedKeysIn(window))
            faults.append(name + QStringLiteral(": ") + each);
        if (window.width() > 1024 || window.height() > 700)
            faults.append(QStringLiteral("%1 is %2×%3").arg(name).arg(window.width()).arg(window.height()));
        return faults;
    }

    QStringList faultsOfDialogs()
    {
        QStringList faults;
        for (const SampleDialog &each : everyDialog()) {
            const QPointer<QDialog> dialog = each.open(*m_fixture);
            faults += dialog ? faultsOf(*dialog, QLatin1String(each.name)) : QStringList{QLatin1String(each.name)};
            dismiss(dialog);
        }
        return faults;
    }

    QStringList faultsOfTheStart()
    {
        const auto start = startPage(*m_fixture);
        start->resize(1024, 700);
        start->show();
        QStringList faults;
        for (const StartState &state : everyStartState()) {
            state.show(*start, m_fixture->path());
            faults += faultsOf(*start, QLatin1String(state.name));
        }
        return faults;
    }

    /// Beside or over the page: wide enough for its buttons, and the window stays as wide as it was.
    QStringList faultsOfTheHelp()
    {
        QStringList faults;
        m_fixture->window.host()->toggleHelp();
        QTest::qWait(30);
        const auto *help = m_fixture->find<HelpPanel>("help-panel");
        if (help->width() < help->minimumSizeHint().width() || m_fixture->window.width() > 1024)
            faults.append(QStringLiteral("the help is %1 wide, the window %2").arg(help->width()).arg(m_fixture->window.width()));
        for (const QString &each : clippedIn(*help))
            faults.append(QStringLiteral("help: ") + each);
        m_fixture->window.host()->toggleHelp();
        return faults;
    }

    void speak(const QString &code)
    {
        QVERIFY(m_fixture->window.rebuild([&] {
            m_language.use(code);
            m_fixture->registry = PageRegistry();
            addAllPages(m_fixture->registry);
        }));
    }

    InterfaceLanguage m_language;
    QString m_wideFont;
    std::unique_ptr<WindowFixture> m_fixture;
};

/// Our own font, so that widths are the same on every machine.
void TestLanguage::initTestCase()
{
    loadResources();
    const int font = QFontDatabase::addApplicationFont(QStringLiteral(":/solnoma/fonts/NotoSans-Regular.ttf"));
    const int wide = QFontDatabase::addApplicationFont(QStringLiteral(":/solnoma/fonts/DejaVuSans.ttf"));
    QVERIFY(font >= 0 && wide >= 0);
    m_wideFont = QFontDatabase::applicationFontFamilies(wide).constFirst();
    QApplication::setFont(QFont(QFontDatabase::applicationFontFamilies(font).constFirst(), 10));
}

void TestLanguage::init()
{
    m_language.use(QStringLiteral("en"));
    m_fixture = std::make_unique<WindowFixture>();
    importEveryKind(*m_fixture);
    m_fixture->open();
}

void TestLanguage::cleanup()
{
    m_fixture.reset();
}

/// A context that lupdate names otherwise than the program asks would be found by no translation.
void TestLanguage::everySentenceHasATranslation()
{
    speak(QStringLiteral("ru"));
    Listener listener;
    QCoreApplication::installTranslator(&listener); // the last one is asked first
    QVERIFY(m_fixture->window.rebuild([this] {
        m_fixture->registry = PageRegistry();
        addAllPages(m_fixture->registry);
    }));
    for (const PageKind &kind : m_fixture->registry.all()) {
        if (const auto place = samplePlace(*m_fixture, kind))
            QVERIFY(m_fixture->window.host()->open(*place));
    }
    m_fixture->window.host()->toggleHelp();
    QCoreApplication::removeTranslator(&listener);
    const QSet<QString> unknown = QSet<QString>(listener.asked()).subtract(translated(QStringLiteral("ru")));
    QVERIFY2(unknown.isEmpty(), qPrintable(QStringList(unknown.values()).join(QStringLiteral("; "))));
    QVERIFY(listener.asked().size() > 300);
    qInfo("%lld sentences were asked for", static_cast<long long>(listener.asked().size()));
}

/// All there is to see in every language; and in letters that are a tenth wider, which is what many desktops have, in the two
/// languages with the longest words: there two forms scroll to the side.
void TestLanguage::everyPartIsReadable_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isWide");
    for (const InterfaceLanguage::Name &each : InterfaceLanguage::all())
        QTest::newRow(each.code) << QString::fromLatin1(each.code) << false;
    for (const char *code : {"ru", "uz-Cyrl"})
        QTest::addRow("%s, wide letters", code) << QString::fromLatin1(code) << true;
}

void TestLanguage::everyPartIsReadable()
{
    QFETCH(QString, language);
    QFETCH(bool, isWide);
    const QFont before = QApplication::font();
    QFont large = before;
    if (isWide)
        large.setFamilies({m_wideFont});
    large.setPointSizeF(before.pointSizeF() * 1.25);
    QApplication::setFont(large);
    speak(language);
    m_fixture->window.resize(1024, 700);
    const std::vector<SamplePlace> places = samplePlaces(*m_fixture);
    QStringList clipped;
    for (const SamplePlace &place : places) {
        const QString name = QString::fromLatin1(place.name);
        if (!openPlace(*m_fixture, place.location)) {
            clipped.append(name + QStringLiteral(" does not open"));
            continue;
        }
        clipped += faultsOnEveryPart(place, isWide);
        if (m_fixture->window.width() > 1024 || m_fixture->window.height() > 700)
            clipped.append(QStringLiteral("%1: the window grew to %2×%3 (%4)")
                               .arg(name)
                               .arg(m_fixture->window.width())
                               .arg(m_fixture->window.height())
                               .arg(widerThan(m_fixture->window, 700).join(u',')));
        // The room around a page scrolls, so that the window keeps its width; nobody should have to.
        const int room = m_fixture->find<QScrollArea>("room")->viewport()->width() + 4; // the margin of a page may give way
        // What wraps its parts knows how wide it must be once it was laid out.
        if (!QTest::qWaitFor([&] { return m_fixture->page()->minimumSizeHint().width() <= room; }, 1000))
            clipped.append(QStringLiteral("%1: %2 wide, %3 are there (%4)")
                               .arg(name)
                               .arg(m_fixture->page()->minimumSizeHint().width())
                               .arg(room)
                               .arg(widerThan(*m_fixture->page(), room * 3 / 4).join(u',')));
        m_fixture->window.resize(1024, 700);
    }
    clipped += faultsOfTheHelp() + faultsOfDialogs() + faultsOfTheStart();
    QApplication::setFont(before);
    QVERIFY(places.size() > 60);
    clipped.removeDuplicates();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
}

void TestLanguage::clippedTextIsFound()
{
    QWidget ground;
    auto *label = new QLabel(QStringLiteral("A label that is far too long for its place"), &ground);
    auto *wrapped = new QLabel(QStringLiteral("A label that would be three lines long in this place"), &ground);
    auto *button = new QPushButton(QStringLiteral("A button that is far too long"), &ground);
    wrapped->setWordWrap(true);
    label->setGeometry(0, 0, 60, 30);
    wrapped->setGeometry(0, 40, 90, 12);
    button->setGeometry(0, 100, 60, 30);
    auto *tabs = new QTabBar(&ground);
    tabs->addTab(QStringLiteral("A tab that is far too long"));
    tabs->setUsesScrollButtons(false);
    tabs->setElideMode(Qt::ElideRight);
    tabs->setGeometry(0, 140, 60, 30);
    auto *table = new QTableWidget(1, 1, &ground);
    table->setHorizontalHeaderLabels({QStringLiteral("A heading that is far too long")});
    table->setColumnWidth(0, 40);
    table->setGeometry(0, 180, 200, 60);
    auto *low = new QPushButton(QStringLiteral("Low"), &ground);
    low->setGeometry(200, 0, 90, 6);
    auto *hint = new QLineEdit(&ground);
    hint->setPlaceholderText(QStringLiteral("A hint that is far too long for its line"));
    hint->setGeometry(0, 250, 60, 30);
    auto *content = new ContentLine(&ground);
    content->setPlaceholderText(QStringLiteral("One example that is too long, another one, and a third…"));
    content->setGeometry(0, 430, 90, 30);
    const QString typed = QStringLiteral("What somebody has typed is longer than its line & scrolls");
    ContentLine *lines[] = {new ContentLine(&ground), new SilentLine(&ground)};
    for (ContentLine *line : lines) {
        line->setGeometry(line == lines[0] ? 0 : 100, 470, 90, 30);
        line->setText(typed);
    }
    auto *box = new QComboBox(&ground);
    box->addItem(QStringLiteral("A choice that is far too long for its box"));
    box->setGeometry(0, 290, 60, 30);
    auto *day = new QDateEdit(QDate(2026, 11, 28), &ground);
    day->setGeometry(0, 330, 40, 30);
    auto *group = new QGroupBox(QStringLiteral("A title that is far too long for its box"), &ground);
    group->setGeometry(0, 370, 60, 40);
    ground.resize(400, 510);
    ground.show();
    const QStringList found = clippedIn(ground);
    QVERIFY2(found.size() == 12, qPrintable(found.join(u'\n')));
    lines[1]->resize(lines[1]->fontMetrics().horizontalAdvance(typed) + 20, 30);
    low->adjustSize();
    hint->resize(390, 30);
    content->resize(content->fontMetrics().horizontalAdvance(QStringLiteral("One example that is too long")) + 20, 30);
    box->resize(390, 30);
    day->resize(200, 30);
    group->resize(390, 40);
    hint->setText(QStringLiteral("What somebody has typed may be longer than the line that it is typed into, which scrolls"));
    tabs->resize(260, 30);
    table->setColumnWidth(0, 260);
    label->adjustSize();
    button->adjustSize();
    wrapped->resize(wrapped->width(), wrapped->heightForWidth(wrapped->width()));
    QCOMPARE(clippedIn(ground), QStringList());
}

void TestLanguage::sharedKeysAreFound()
{
    QWidget ground;
    QLineEdit line(&ground);
    QLabel label(QStringLiteral("&Name"), &ground);
    label.setBuddy(&line);
    QPushButton button(QStringLiteral("&New"), &ground);
    ground.show();
    QCOMPARE(sharedKeysIn(ground).size(), 1);
    button.setText(QStringLiteral("N&ew"));
    QCOMPARE(sharedKeysIn(ground), QStringList());
    label.setBuddy(nullptr); // the sign would stand there as it is
    QCOMPARE(sharedKeysIn(ground).size(), 1);
}

void TestLanguage::anotherLanguageLosesNothing()
{
    AppContext &context = m_fixture->context();
    const Uuid7 file = sampleRecord(context.store(), QStringLiteral("c.longcustody"));
    context.openRecord(file);
    const Location place = m_fixture->page()->location();
    typeText(m_fixture->page()->findChild<RecordForm *>()->cell("summary")->editor(), QStringLiteral("Половина фразы "));
    const QString english = m_fixture->find<QAbstractButton>("lock")->text();
    speak(QStringLiteral("ru"));
    QCOMPARE(m_fixture->window.context(), &context); // the same open vault
    QCOMPARE(m_fixture->page()->location(), place);
    const QString russian = m_fixture->find<QAbstractButton>("lock")->text();
    QVERIFY(russian != english);
    QVERIFY(russian.contains(QStringLiteral("Ctrl+L")));
    const auto record = context.store().records().load(file);
    QVERIFY(record && record->text("summary").contains(QStringLiteral("Половина фразы ")));
    QCOMPARE(context.store().sortLanguage(), QStringLiteral("ru"));
    speak(QStringLiteral("uz"));
    QCOMPARE(context.store().sortLanguage(), QStringLiteral("uz"));
    const QString latin = m_fixture->find<QAbstractButton>("lock")->text();
    speak(QStringLiteral("uz-Cyrl"));
    const QString cyrillic = m_fixture->find<QAbstractButton>("lock")->text();
    QVERIFY(latin != russian && cyrillic != latin && cyrillic != russian);
    speak(QStringLiteral("en"));
    QCOMPARE(m_fixture->find<QAbstractButton>("lock")->text(), english);
}

/// A quick log half told, while it is on the screen, from the settings, and after a lock from the start screen.
void TestLanguage::anotherLanguageKeepsWhatIsNotRecorded()
{
    const QString half = QStringLiteral("Половина рассказа, ярим ҳикоя ");
    const auto account = [this] { return m_fixture->page()->findChild<QPlainTextEdit *>(QStringLiteral("entry-account")); };
    QVERIFY(m_fixture->window.host()->open({"quick-detention"}));
    QVERIFY(account() && account()->toPlainText().isEmpty());
    typeText(account(), half);
    speak(QStringLiteral("ru")); // the log itself is on the screen
    QCOMPARE(m_fixture->page()->location().page, QByteArray("quick-detention"));
    QCOMPARE(account()->toPlainText(), half);
    typeText(account(), half);
    QVERIFY(m_fixture->window.host()->open({"settings"}));
    speak(QStringLiteral("uz")); // as the settings ask for it
    QCOMPARE(m_fixture->drafts().size(), size_t{1});
    QVERIFY(m_fixture->window.host()->open({"quick-detention"}));
    QCOMPARE(account()->toPlainText().size(), half.size() * 2);
    m_fixture->window.host()->keepDrafts(); // a lock
    m_fixture->window.forgetSession();
    m_language.use(QStringLiteral("uz-Cyrl")); // on the start screen, as the program does it
    m_fixture->registry = PageRegistry();
    addAllPages(m_fixture->registry);
    m_fixture->reopen();
    m_fixture->open();
    QCOMPARE(m_fixture->context().store().sortLanguage(), QStringLiteral("uz-Cyrl"));
    QVERIFY(m_fixture->window.host()->open({"quick-detention"}));
    QCOMPARE(account()->toPlainText().size(), half.size() * 2);
}

void TestLanguage::settingsAskForAnother()
{
    QSignalSpy asked(&m_fixture->window, &MainWindow::languageChosen);
    QVERIFY(m_fixture->window.host()->open({"settings"}));
    auto *box = here<LanguageBox>(*m_fixture, "language");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // opens the list
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::qWait(20);
    QCOMPARE(asked.count(), 0);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_COMPARE(asked.count(), 1);
    QCOMPARE(asked.front().front().toString(), QStringLiteral("ru"));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
