// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "every_dialog.h"
#include "every_page.h"
#include "services/interface_language.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_form.h"
#include "ui/help/help_topics.h"
#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QTabWidget>
#include <QTextBrowser>

using namespace solnoma;

namespace {

QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    QStringList found;
    auto all = link.globalMatch(markdown);
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

/// What takes the keys of a field.
QWidget *innermost(QWidget *field)
{
    while (field->focusProxy())
        field = field->focusProxy();
    return field;
}

/// Links that lead to no page.
QStringList deadLinks(const QString &markdown)
{
    QStringList dead = linksIn(markdown);
    dead.removeIf([](const QString &link) { return link.endsWith(u".md") && Handbook::pages().contains(link.chopped(3)); });
    return dead;
}

} // namespace

/// The handbook: whole in every language, found, and beside the page that it is about.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsThere_data();
    void everyPageIsThere();
    void deadLinksAreFound();
    void everyPlaceHasItsPage();
    void everyKindOfRecordHasItsPage();
    void everyPartOfACaseHasItsPage();
    void aRecordOpensThePageOfItsKind();
    void isSearched();
    void opensBesideThePage();
    void takesNothingThatThePageNeeds();
    void everyPageHasItsPicture_data() { everyPageIsThere_data(); }
    void everyPageHasItsPicture();
    void aFieldAnswersFirst();
    void anEntryOfAQuickLogAnswersFirst();
    void aFieldOfADialogAnswersFirst();
    void dialogsAnswer_data();
    void dialogsAnswer();
    void theStartAnswersWithoutSayingWhatItIsFor();
};

void TestHelp::everyPageIsThere_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "ru", "uz", "uz-Cyrl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestHelp::everyPageIsThere()
{
    QFETCH(QString, language);
    const Handbook own(language);
    const Handbook english(QStringLiteral("en"));
    QVERIFY(Handbook::pages().size() >= 20);
    QVERIFY(Handbook::pages().contains(QLatin1String(Handbook::FirstPage)));
    int linked = 0;
    for (const QString &page : Handbook::pages()) {
        const QString text = own.markdown(page);
        QVERIFY2(text.startsWith(u"# "), qPrintable(page));
        QVERIFY2(own.title(page).size() <= 45, qPrintable(own.title(page)));
        QCOMPARE(text.count(QStringLiteral("\n## ")), english.markdown(page).count(QStringLiteral("\n## ")));
        if (language != u"en")
            QVERIFY2(text != english.markdown(page), qPrintable(page));
        QVERIFY2(deadLinks(text).isEmpty(), qPrintable(QString(page + u' ' + deadLinks(text).join(u' '))));
        linked += static_cast<int>(linksIn(text).size());
        QVERIFY2(!text.contains(u'<') && !text.contains(u"http"), qPrintable(page)); // offline, no HTML
    }
    QVERIFY(linked > 40);
    const QStringList fromContents = linksIn(own.markdown(QLatin1String(Handbook::FirstPage)));
    for (const QString &page : Handbook::pages()) {
        if (page != QLatin1String(Handbook::FirstPage))
            QVERIFY2(fromContents.contains(QString(page + QStringLiteral(".md"))), qPrintable(page));
    }
}

void TestHelp::deadLinksAreFound()
{
    QCOMPARE(deadLinks(QStringLiteral("[a](consent.md) [b](nowhere.md) [c](https://example.org)")).size(), 2);
}

void TestHelp::everyPlaceHasItsPage()
{
    PageRegistry registry;
    addAllPages(registry);
    QSet<QString> topics;
    for (const PageKind &kind : registry.all()) {
        const QString topic = helpTopic({kind.id});
        QVERIFY2(Handbook::pages().contains(topic), kind.id.constData());
        QVERIFY2(topic != QLatin1String(Handbook::FirstPage), kind.id.constData());
        topics.insert(topic);
    }
    QVERIFY(topics.size() > 6);
    QCOMPARE(helpTopic({"reference"}), QStringLiteral("reference"));
    QCOMPARE(helpTopic({"settings"}), QStringLiteral("settings"));
    QCOMPARE(helpTopic({"nowhere"}), QLatin1String(Handbook::FirstPage));
}

/// Consents, sources, texts …: only the plain kinds are about recording itself.
void TestHelp::everyKindOfRecordHasItsPage()
{
    QSet<QByteArray> rows;
    for (const Entity *kind : allEntities()) {
        for (const Field &field : kind->fields) {
            if (field.isRow())
                rows.insert(QByteArray(field.target.data(), static_cast<qsizetype>(field.target.size())));
        }
    }
    QVERIFY(rows.contains("consent_answer"));
    const QSet<QByteArray> plain{"context_item", "device", "intervention", "occasion", "place", "term", "user"};
    PageRegistry registry;
    addAllPages(registry);
    for (const QString &name : registry.find("record")->recordKinds) {
        const QByteArray kind = name.toLatin1();
        if (rows.contains(kind))
            continue; // stands on the page of the record above it
        const QString topic = helpTopic({"record"}, entityOf(name.toStdString()));
        QVERIFY2(Handbook::pages().contains(topic), kind.constData());
        QVERIFY2((topic == u"recording-safely") == plain.contains(kind), kind.constData());
    }
    QCOMPARE(helpTopic({"record"}, entityOf("consent")), QStringLiteral("consent"));
    QCOMPARE(helpTopic({"record", {}, "consent", {}}, entityOf("source")), QStringLiteral("sources"));
}

/// Only the first part of a case is about recording itself.
void TestHelp::everyPartOfACaseHasItsPage()
{
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    fixture.context().openRecord(sampleRecord(fixture.context().store(), QStringLiteral("c.longcustody")));
    auto *parts = here<QTabWidget>(fixture, "parts");
    QSet<QByteArray> seen;
    for (int index = 0; index < parts->count(); ++index) {
        parts->setCurrentIndex(index);
        const QByteArray part = fixture.page()->location().part;
        seen.insert(part);
        fixture.window.host()->toggleHelp();
        QVERIFY2((fixture.find<HelpPanel>("help-panel")->page() == u"recording-safely") == (index == 0), part.constData());
        fixture.window.host()->toggleHelp();
    }
    QCOMPARE(seen.size(), parts->count());
    QCOMPARE(helpTopic({"person", {}, "history", {}}), QStringLiteral("review-and-history"));
    QCOMPARE(helpTopic({"person", {}, "names", {}}), QStringLiteral("people-and-organisations"));
}

/// The window says which kind of record it shows.
void TestHelp::aRecordOpensThePageOfItsKind()
{
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    RecordStore &records = fixture.context().store().records();
    for (const auto &[kind, page] : {std::pair("consent", "consent"), std::pair("source", "sources")}) {
        const auto rids = records.ridsOf(entity(kind));
        QVERIFY2(rids && !rids->empty(), kind);
        fixture.context().openRecord((**records.head(rids->front())).id);
        QCOMPARE(fixture.page()->location().page, QByteArray("record"));
        fixture.window.host()->toggleHelp();
        QCOMPARE(fixture.find<HelpPanel>("help-panel")->page(), QLatin1String(page));
        fixture.window.host()->toggleHelp();
    }
    QVERIFY(fixture.window.host()->open({"record", {}, "source", {}})); // a new one
    fixture.window.host()->toggleHelp();
    QCOMPARE(fixture.find<HelpPanel>("help-panel")->page(), QStringLiteral("sources"));
}

void TestHelp::isSearched()
{
    const Handbook russian(QStringLiteral("ru"));
    const auto found = russian.search(QStringLiteral("согласи"));
    QVERIFY(std::ranges::any_of(found, [](const auto &each) { return each.page == u"consent"; }));
    QVERIFY(russian.search(QStringLiteral("qqzzxx")).empty());
    QVERIFY(russian.search(QStringLiteral("  ")).empty());
}

void TestHelp::opensBesideThePage()
{
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    QVERIFY(fixture.window.host()->open({"cases"}));
    QTest::keyClick(fixture.page(), Qt::Key_F1);
    auto *panel = fixture.find<HelpPanel>("help-panel");
    QVERIFY(panel->isVisible() && fixture.page()->isVisible());
    QCOMPARE(panel->page(), QStringLiteral("finding"));
    auto *text = fixture.find<QTextBrowser>("help-text");
    QVERIFY(!text->toPlainText().isEmpty());
    typeText(fixture.find<QLineEdit>("help-search"), QStringLiteral("interpreter"));
    QVERIFY(text->toPlainText().contains(QStringLiteral("interpreter"), Qt::CaseInsensitive));
    fixture.find<QLineEdit>("help-search")->clear();
    QCOMPARE(panel->page(), QStringLiteral("finding"));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("consent.md")));
    QCOMPARE(panel->page(), QStringLiteral("consent"));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
}

void TestHelp::takesNothingThatThePageNeeds()
{
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    int beside = 0;
    for (const PageKind &kind : fixture.registry.all()) {
        const auto place = samplePlace(fixture, kind);
        if (!place || !fixture.window.host()->open(*place))
            continue;
        QCoreApplication::sendPostedEvents();
        fixture.window.host()->toggleHelp();
        const auto *room = fixture.find<QScrollArea>("room");
        QVERIFY2(room->isVisible(), kind.id.constData());
        if (fixture.find<HelpPanel>("help-panel")->y() == room->y()) {
            ++beside;
            QVERIFY2(room->width() >= room->widget()->minimumSizeHint().width(), kind.id.constData());
        }
        fixture.window.host()->toggleHelp();
    }
    QVERIFY(beside > 5);
}

/// As packaging/screenshots takes them, in each language: a page shows its own text in that language, and no two show the same.
void TestHelp::everyPageHasItsPicture()
{
    QFETCH(QString, language);
    InterfaceLanguage spoken;
    spoken.use(language);
    const auto backToEnglish = qScopeGuard([&spoken] { spoken.use(QStringLiteral("en")); });
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->toggleHelp();
    auto *panel = fixture.find<HelpPanel>("help-panel");
    auto *text = fixture.find<QTextBrowser>("help-text");
    const Handbook handbook(language);
    QHash<QByteArray, QString> seen;
    for (const QString &page : Handbook::pages()) {
        panel->open(page);
        QVERIFY2(text->toPlainText().startsWith(handbook.title(page)), qPrintable(page));
        const QImage picture = panel->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QVERIFY2(picture.width() > 200 && picture.height() > 200, qPrintable(page));
        const QByteArray pixels(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
        QVERIFY2(!seen.contains(pixels), qPrintable(QString(page + u' ' + seen.value(pixels))));
        seen.insert(pixels, page);
        if (const QString folder = qEnvironmentVariable("SOLNOMA_PICTURES"); !folder.isEmpty())
            QVERIFY(picture.save(folder + u'/' + page + u'-' + language + QStringLiteral(".png")));
    }
    QCOMPARE(seen.size(), Handbook::pages().size());
}

/// F1 in a field: its own line first, then the page.
void TestHelp::aFieldAnswersFirst()
{
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    fixture.context().openRecord(sampleRecord(fixture.context().store(), QStringLiteral("c.longcustody")));
    FieldCell *cell = nullptr;
    for (auto *each : fixture.page()->findChildren<FieldCell *>()) {
        if (each->isVisible() && !each->toolTip().isEmpty() && each->editor())
            cell = each;
    }
    QVERIFY(cell);
    QTest::keyClick(cell, Qt::Key_F1);
    auto *line = cell->findChild<QWidget *>(QStringLiteral("help"));
    QVERIFY(line && line->isVisible());
    QVERIFY(!fixture.window.findChild<HelpPanel *>());
    QTest::keyClick(cell, Qt::Key_F1);
    QVERIFY(fixture.find<HelpPanel>("help-panel")->isVisible());
    QVERIFY(!line->isVisible());
}

/// What a quick log asks is in no field table, and is answered in the same way.
void TestHelp::anEntryOfAQuickLogAnswersFirst()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.window.host()->open({"quick-detention"}));
    for (const char *name : {"entry-who", "entry-when", "entry-where", "entry-by-whom", "entry-what", "entry-account",
                             "entry-consent", "entry-source", "source-name", "country"}) {
        QWidget *entry = here<QWidget>(fixture, name);
        QTest::keyClick(innermost(entry), Qt::Key_F1);
        auto *line = entry->parentWidget()->findChild<QLabel *>(QStringLiteral("help"), Qt::FindDirectChildrenOnly);
        QVERIFY2(line && line->isVisible() && line->text().size() > 10, name);
        auto *panel = fixture.window.findChild<HelpPanel *>();
        QVERIFY2(!panel || !panel->isVisible(), name);
        QTest::keyClick(innermost(entry), Qt::Key_F1);
        QVERIFY2(!line->isVisible() && fixture.find<HelpPanel>("help-panel")->isVisible(), name);
        fixture.window.host()->toggleHelp();
    }
}

/// Where a folder is made, and where a paper is registered as sent.
void TestHelp::aFieldOfADialogAnswersFirst()
{
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    const auto answers = [](QWidget &around, const char *name) {
        auto *field = around.findChild<QWidget *>(QLatin1String(name));
        if (!field)
            return false;
        QTest::keyClick(innermost(field), Qt::Key_F1);
        const auto *line = field->parentWidget()->findChild<QLabel *>(QStringLiteral("help"), Qt::FindDirectChildrenOnly);
        return line && !line->isHidden() && !around.findChild<HelpWindow *>();
    };
    const auto all = everyDialog();
    const QPointer<QDialog> send = std::ranges::find(all, std::string_view("send"), &SampleDialog::name)->open(fixture);
    QVERIFY(send && QTest::qWaitForWindowExposed(send));
    QVERIFY(answers(*send, "sent-mandates"));
    QVERIFY(answers(*send, "sent-day"));
    QVERIFY(!answers(*send, "sent-file")); // says itself what it is: the page opens at once
    dismiss(send);
    const auto start = startPage(fixture);
    start->show();
    start->createVault();
    QVERIFY(answers(*start, "new-name"));
    QVERIFY(answers(*start, "new-handle"));
}

void TestHelp::dialogsAnswer_data()
{
    QTest::addColumn<size_t>("at");
    const auto all = everyDialog();
    for (size_t at = 0; at < all.size(); ++at)
        QTest::newRow(all[at].name) << at;
}

/// A dialog stands before the window's own help: F1 in it opens a window beside it, again takes that away.
void TestHelp::dialogsAnswer()
{
    QFETCH(size_t, at);
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    const SampleDialog sample = everyDialog()[at];
    const QPointer<QDialog> dialog = sample.open(fixture);
    QVERIFY(dialog && QTest::qWaitForWindowExposed(dialog));
    QWidget *focused = dialog->focusWidget() ? dialog->focusWidget() : dialog.data();
    QTest::keyClick(focused, Qt::Key_F1);
    if (!dialog->findChild<HelpWindow *>() && focused != dialog)
        QTest::keyClick(focused, Qt::Key_F1); // the first was the field's own line
    auto *help = dialog->findChild<HelpWindow *>();
    QCOMPARE(help != nullptr, sample.hasHelp);
    if (!help)
        return;
    auto *panel = help->findChild<HelpPanel *>();
    QVERIFY(help->isVisible() && Handbook::pages().contains(panel->page()));
    auto *text = panel->findChild<QTextBrowser *>(QStringLiteral("help-text"));
    QVERIFY(text->toPlainText().size() > 200);
    QTest::keyClick(text, at % 2 == 0 ? Qt::Key_Escape : Qt::Key_F1); // either takes it away
    QTRY_VERIFY(!dialog->findChild<HelpWindow *>());
    QVERIFY(dialog && dialog->isVisible());
    if (auto *button = dialog->findChild<QPushButton *>(QStringLiteral("dialog-help"))) {
        button->click();
        QVERIFY(dialog->findChild<HelpWindow *>());
    }
    dismiss(dialog);
}

/// Before a vault is open: its own page, and no way to the others.
void TestHelp::theStartAnswersWithoutSayingWhatItIsFor()
{
    WindowFixture fixture;
    const auto start = startPage(fixture);
    start->show();
    for (const StartState &state : everyStartState()) {
        state.show(*start, fixture.path());
        QWidget *focused = start->currentWidget()->focusWidget() ? start->currentWidget()->focusWidget() : start.get();
        QTest::keyClick(focused, Qt::Key_F1);
        if (!start->findChild<HelpWindow *>())
            QTest::keyClick(focused, Qt::Key_F1); // the first was the field's own line
        auto *help = start->findChild<HelpWindow *>();
        QVERIFY2(help, state.name);
        for (const char *hidden : {"help-search", "help-contents", "help-back"})
            QVERIFY(!help->findChild<QWidget *>(QLatin1String(hidden))->isVisible());
        help->close();
        QTRY_VERIFY(!start->findChild<HelpWindow *>());
    }
    start->toggleHelp();
    QVERIFY(start->findChild<HelpWindow *>()->isVisible());
    start->hide(); // a folder is open now
    QTRY_VERIFY(!start->findChild<HelpWindow *>());
    // In any language, no word of what is kept here; the handbook's other pages are full of them.
    const QRegularExpression telling(
        QStringLiteral("detain|detention|custod|human right|victim|witness|activist|задерж|арест|прав человека|пострадав|"
                       "ushla|hibs|huquq|jabr|қамоқ|ҳуқуқ"),
        QRegularExpression::CaseInsensitiveOption);
    for (const char *language : {"en", "ru", "uz", "uz-Cyrl"}) {
        const Handbook handbook{QLatin1String(language)};
        const QString page = handbook.markdown(QStringLiteral("opening"));
        QVERIFY(!page.isEmpty() && !page.contains(QStringLiteral("](")));
        QVERIFY2(!page.contains(telling), qPrintable(telling.match(page).captured()));
        QVERIFY(handbook.markdown(QStringLiteral("first-ten-minutes")).contains(telling));
    }
}

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
