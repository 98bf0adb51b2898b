// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/announce.h"

#include "every_dialog.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/tone_line.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QLabel>
#include <QPointer>

using namespace solnoma;

namespace {

/// What Orca says when it comes up.
QString said(QLabel *label)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(label);
    return face && face->role() == QAccessible::Notification ? face->text(QAccessible::Name) : QString();
}

} // namespace

/// What comes up away from the keyboard's place is said to whoever does not see it. That the event goes out cannot be heard
/// here, where no screen reader is; what it would find can.
class TestAnnounce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyOtherLabelIsQuiet()
    {
        QLabel label(QStringLiteral("Name"));
        QCOMPARE(said(&label), QString());
        announce(label); // not seen: nothing happens
    }

    void messagesAreSaid()
    {
        QWidget page;
        ToneLine line(QStringLiteral("message"), &page);
        page.show();
        line.say(Tone::Error, QStringLiteral("This is wrong."));
        QCOMPARE(said(line.label()), QStringLiteral("This is wrong."));
        line.say(Tone::Ok, QStringLiteral("Done."));
        QCOMPARE(said(line.label()), QStringLiteral("Done."));
    }

    void whatTheWindowSaysIsSaid()
    {
        WindowFixture fixture;
        fixture.open();
        fixture.context().say(QStringLiteral("Recorded as case 7."));
        QVERIFY(said(fixture.find<QLabel>("said")).endsWith(QStringLiteral("Recorded as case 7.")));
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *note = fixture.page()->findChild<EmptyNote *>();
        QVERIFY(note && !note->text().isEmpty());
        QCOMPARE(said(note->findChild<QLabel *>()), note->text());
    }

    void dialogsAndTheStartSayTheirs()
    {
        WindowFixture fixture;
        importSample(fixture, QStringLiteral("invented/long-custody.json"));
        fixture.open();
        int found = 0;
        for (const SampleDialog &each : everyDialog()) {
            const QPointer<QDialog> dialog = each.open(fixture);
            for (const char *name : {"send-error", "table-state", "sheet-said", "passphrase-message", "sealed-error"}) {
                if (auto *label = dialog->findChild<QLabel *>(QLatin1String(name))) {
                    label->setText(QLatin1String(name));
                    QCOMPARE(said(label), QLatin1String(name));
                    ++found;
                }
            }
            dismiss(dialog);
        }
        QVERIFY(found >= 6);
        const auto start = startPage(fixture);
        start->show();
        start->askPassphrase(fixture.path());
        auto *notice = start->findChild<QLabel *>(QStringLiteral("keyboard-notice"));
        QVERIFY(notice && said(notice).isEmpty());
        typeText(start->currentWidget()->findChild<QWidget *>(QStringLiteral("passphrase")), QStringLiteral("olma"));
        QVERIFY(!said(notice).isEmpty()); // which letters arrive, and Caps Lock
    }
};

QTEST_MAIN(TestAnnounce)
#include "tst_announce.moc"
