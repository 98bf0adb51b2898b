// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"
#include "services/session_fixture.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_host.h"
#include "ui/widgets/language_box.h"
#include "ui/widgets/passphrase_edit.h"

#include <QAbstractButton>
#include <QApplication>

using namespace solnoma;

/// The program as main() ties it together: from its start screen through a vault and another language.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void speaksAnotherLanguageBeforeUnlocking();
    void opensAndSpeaksAnotherLanguage();
    void readsItsCommandLine_data();
    void readsItsCommandLine();
    void saysHowItIsUsedInTheLanguage();

private:
    MainWindow *begin(const QString &folder)
    {
        Options options;
        options.folder = folder;
        m_program = std::make_unique<Program>(options, m_fixture->vocabularies, *m_preferences, m_language);
        m_program->show();
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget)) {
                QApplication::setActiveWindow(window);
                if (QTest::qWaitForWindowExposed(window))
                    return window;
            }
        }
        qFatal("no window");
    }
    template <typename Widget> Widget *visible(MainWindow *window, const char *name)
    {
        for (auto *found : window->findChildren<Widget *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    void choose(LanguageBox *box, const char *language)
    {
        box->setCurrentIndex(box->findData(QLatin1String(language)));
        Q_EMIT box->activated(box->currentIndex());
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<Preferences> m_preferences;
    InterfaceLanguage m_language;
    std::unique_ptr<Program> m_program;
};

void TestProgram::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    QVERIFY(m_fixture->session->close().isOk());
    m_fixture->session.reset();
    m_preferences = std::make_unique<Preferences>(m_fixture->folder.filePath(QStringLiteral("state")));
    m_language.use(QStringLiteral("en"));
}

void TestProgram::cleanup()
{
    m_program.reset();
    m_preferences.reset();
    m_fixture.reset();
}

void TestProgram::speaksAnotherLanguageBeforeUnlocking()
{
    MainWindow *window = begin({});
    auto *box = visible<LanguageBox>(window, "language");
    QVERIFY(box);
    choose(box, "ru"); // deletes the box, but not under its own signal
    QTRY_COMPARE(InterfaceLanguage::now(), QStringLiteral("ru"));
    QTRY_VERIFY(visible<LanguageBox>(window, "language"));
    QCOMPARE(m_preferences->language(), QStringLiteral("ru"));
    bool hasCyrillic = false;
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        for (const QChar letter : button->text())
            hasCyrillic = hasCyrillic || letter.script() == QChar::Script_Cyrillic;
    }
    QVERIFY(hasCyrillic);
}

void TestProgram::opensAndSpeaksAnotherLanguage()
{
    MainWindow *window = begin(m_fixture->path());
    auto *passphrase = visible<PassphraseEdit>(window, "passphrase");
    QVERIFY(passphrase);
    passphrase->append(QStringLiteral("uch qalin soʻz"));
    QTest::mouseClick(visible<QAbstractButton>(window, "go"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window->context() && window->host(), 20'000);
    const AppContext *vault = window->context();
    QVERIFY(window->host()->open({"settings"}));
    choose(visible<LanguageBox>(window, "language"), "uz");
    QTRY_COMPARE(InterfaceLanguage::now(), QStringLiteral("uz"));
    QTRY_VERIFY(window->host() && window->host()->page());
    QCOMPARE(window->context(), vault); // still open, and where one was
    QCOMPARE(window->host()->page()->location().page, QByteArray("settings"));
    QCOMPARE(window->context()->store().sortLanguage(), QStringLiteral("uz"));
    QCOMPARE(m_preferences->language(), QStringLiteral("uz"));
    QVERIFY(window->close());
    QVERIFY(!window->context());
}

void TestProgram::readsItsCommandLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("opens");
    QTest::addColumn<bool>("isWrong");
    const auto line = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    QTest::newRow("nothing") << line("solnoma") << true << false;
    QTest::newRow("a folder") << line("solnoma /tmp/x") << true << false;
    QTest::newRow("sample") << line("solnoma --sample") << true << false;
    QTest::newRow("help") << line("solnoma --help") << false << false;
    QTest::newRow("two folders") << line("solnoma /tmp/x /tmp/y") << false << true;
    QTest::newRow("unknown option") << line("solnoma --passphrase") << false << true;
}

void TestProgram::readsItsCommandLine()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, opens);
    QFETCH(const bool, isWrong);
    const Options options = readOptions(arguments);
    QCOMPARE(options.answer.isEmpty(), opens);
    QCOMPARE(options.isWrong, isWrong);
}

void TestProgram::saysHowItIsUsedInTheLanguage()
{
    const auto said = [this](const char *code) {
        m_language.use(QString::fromLatin1(code));
        return readOptions({QStringLiteral("solnoma"), QStringLiteral("--help")}).answer;
    };
    QVERIFY(said("en").contains(u"opens the window"));
    QVERIFY(said("ru").contains(u"открывает окно"));
    QVERIFY(said("uz").contains(u"oynani ochadi"));
    for (const char *code : {"en", "ru", "uz"})
        QVERIFY(said(code).contains(u"--version"));
    m_language.use(QStringLiteral("en"));
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
