// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_scan.h"
#include "ui/widgets/passphrase_edit.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <sodium.h>

using namespace solnoma;

/// The box that a passphrase is typed into.
class TestPassphraseEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsTyped();
    void takesBackByCharacters();
    void takesInputMethodsAndPaste();
    void staysWithinItsMemory();
    void saysCapsLockAndLetters();
    void isAPasswordToScreenReaders();
    void leavesNothingInMemory();

private:
    static QByteArray typed(const PassphraseEdit &edit) { return edit.passphrase().view().toByteArray(); }
};

void TestPassphraseEdit::takesWhatIsTyped()
{
    PassphraseEdit edit;
    QSignalSpy returned(&edit, &PassphraseEdit::returnPressed);
    edit.append(u"uch qalin soʻz");
    QCOMPARE(typed(edit), QByteArray("uch qalin soʻz"));
    QTest::keyClicks(&edit, QStringLiteral(" kitob"));
    QCOMPARE(typed(edit), QByteArray("uch qalin soʻz kitob"));
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(returned.count(), 1);
    edit.clear();
    edit.append(u"Три 😀 слова\nund mehr");
    QCOMPARE(typed(edit), QByteArray("Три 😀 слова"));
}

void TestPassphraseEdit::takesBackByCharacters()
{
    PassphraseEdit edit;
    edit.append(u"aя😀");
    QCOMPARE(edit.length(), 3);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(typed(edit), QByteArray("aя"));
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QVERIFY(edit.isEmpty());
    QCOMPARE(edit.length(), 0);
}

void TestPassphraseEdit::takesInputMethodsAndPaste()
{
    PassphraseEdit edit;
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8("كلمة"));
    QApplication::sendEvent(&edit, &event);
    QCOMPARE(typed(edit), QByteArray("كلمة"));
    QVERIFY(edit.inputMethodQuery(Qt::ImEnabled).toBool());
    QVERIFY(edit.inputMethodHints() & Qt::ImhSensitiveData);
    edit.clear();
    QGuiApplication::clipboard()->setText(QString::fromUtf8("besh yashil daftar"));
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(typed(edit), QByteArray("besh yashil daftar"));
    QGuiApplication::clipboard()->clear();
}

void TestPassphraseEdit::staysWithinItsMemory()
{
    PassphraseEdit edit;
    edit.append(QString(PassphraseEdit::Longest + 100, QChar(u'я')));
    QCOMPARE(typed(edit).size(), PassphraseEdit::Longest);
    QCOMPARE(edit.length(), PassphraseEdit::Longest / 2);
    PassphraseEdit same;
    same.append(QString(PassphraseEdit::Longest, QChar(u'я')));
    QVERIFY(edit.isSameAs(same));
    QTest::keyClick(&same, Qt::Key_Backspace);
    QVERIFY(!edit.isSameAs(same));
}

void TestPassphraseEdit::saysCapsLockAndLetters()
{
    PassphraseEdit edit;
    QCOMPARE(edit.notice(), QString());
    QTest::keyClick(&edit, 'a');
    const QString latin = edit.notice();
    QVERIFY(!latin.isEmpty());
    QKeyEvent capital(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(&edit, &capital);
    const QString caps = edit.notice();
    QVERIFY2(caps != latin && caps.contains(QStringLiteral("Caps Lock")), qPrintable(caps));
    QKeyEvent withShift(QEvent::KeyPress, Qt::Key_A, Qt::ShiftModifier, QStringLiteral("A"));
    QApplication::sendEvent(&edit, &withShift);
    QCOMPARE(edit.notice(), latin);
    QKeyEvent cyrillic(QEvent::KeyPress, 0, Qt::NoModifier, QString::fromUtf8("ж"));
    QApplication::sendEvent(&edit, &cyrillic);
    QVERIFY(edit.notice() != latin);
}

void TestPassphraseEdit::isAPasswordToScreenReaders()
{
    PassphraseEdit edit;
    edit.setAccessibleName(QStringLiteral("Passphrase"));
    edit.append(u"secret");
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&edit);
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::EditableText);
    QVERIFY(face->state().passwordEdit);
    QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Passphrase"));
    QVERIFY(!face->text(QAccessible::Value).contains(QStringLiteral("secret")));
    QCOMPARE(face->text(QAccessible::Value).size(), 6);
}

/// The same keys into a QLineEdit are the positive control: there the search must find something.
void TestPassphraseEdit::leavesNothingInMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("what the sanitizer keeps in memory is its own, and terabytes of it");
#endif
    constexpr int Length = 40;
    const auto type = [](QWidget &widget, SecretBytes &typed) {
        for (int i = 0; i < Length; ++i) {
            const char letter = static_cast<char>('a' + randombytes_uniform(26));
            typed.data()[i] = static_cast<unsigned char>(letter);
            QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(letter)));
            QApplication::sendEvent(&widget, &event);
        }
    };
    const auto traces = [](const SecretBytes &typed) {
        int found = 0;
        for (const int from : {0, 14, 28}) { // the beginning, the middle, the end
            QByteArray wide(24, '\0');
            for (int i = 0; i < 12; ++i)
                wide[2 * i] = static_cast<char>(typed.data()[from + i]);
            found += countInMemory(wide);
            found += countInMemory(typed.view().sliced(from, 12));
        }
        return found;
    };

    // While it lives: what it leaves behind depends on who takes its pages next.
    SecretBytes known(Length);
    {
        QLineEdit control;
        control.setEchoMode(QLineEdit::Password);
        type(control, known);
        const int held = traces(known);
        qInfo("a QLineEdit holds %d pieces", held);
        QVERIFY(held > 0);
        control.clear();
    }
    qInfo("and left %d behind", traces(known));

    SecretBytes secret(Length);
    int open = 0;
    {
        PassphraseEdit edit;
        edit.show();
        type(edit, secret);
        QCOMPARE(edit.length(), Length);
        open = traces(secret);
        edit.clear();
        QCOMPARE(traces(secret), 0);
        type(edit, secret);
    }
    qInfo("while it is typed: %d pieces, in sodium memory", open);
    QVERIFY(open > 0);
    QCOMPARE(traces(secret), 0);
}

QTEST_MAIN(TestPassphraseEdit)
#include "tst_passphrase_edit.moc"
