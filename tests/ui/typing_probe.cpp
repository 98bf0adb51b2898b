// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window, with somebody at the keyboard who types into the summary of a case for as long as she lives:
// tst_kill_typing kills it. Says how many letters are typed and when (milliseconds of the machine's steady clock).
#include "probe.h"

#include "ui/app_pages.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/preferences.h"

#include <QTimer>

#include <chrono>

using namespace solnoma;

namespace {

void type(QChar letter)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent key(type, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(QApplication::focusWidget(), &key);
    }
}

void openSummary(MainWindow &window, const Uuid7 &record)
{
    window.host()->open({"case", record, "summary", {}});
    QApplication::setActiveWindow(&window);
    auto *editor = window.host()->page()->findChild<RecordEditor *>(QStringLiteral("summary-editor"));
    if (!editor || !editor->form()->goTo("summary") || !QApplication::focusWidget())
        qFatal("no summary to type into");
}

} // namespace

/// FOLDER, a file with the passphrase, the case, a file with what is typed.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QFile words(QFile::decodeName(argv[argc - 1]));
    if (argc != 5 || !words.open(QIODevice::ReadOnly))
        return 2;
    const QString text = QString::fromUtf8(words.readAll());
    const SystemClock clock;
    const auto vocabularies = Vocabularies::load();
    Preferences preferences(qEnvironmentVariable("SOLNOMA_STATE"));
    PageRegistry registry;
    addAllPages(registry);
    MainWindow window(registry, preferences);
    QTimer hand;
    hand.setInterval(std::chrono::milliseconds(25));
    qsizetype typed = 0;
    QObject::connect(&hand, &QTimer::timeout, &window, [&] {
        if (typed == text.size())
            return;
        type(text[typed++]);
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        say(QByteArray::number(typed) + ' ' +
            QByteArray::number(qint64(std::chrono::duration_cast<std::chrono::milliseconds>(now).count())));
    });
    auto *start =
        new StartPage({{clock, *vocabularies}, preferences, {}, std::nullopt, [&](std::unique_ptr<Session> session, bool) {
                           window.openSession(std::move(session));
                           openSummary(window, *Uuid7::fromString(QString::fromLatin1(argv[3])));
                           hand.start();
                       }});
    window.setStartPage(start);
    window.show();
    unlock(*start, QFile::decodeName(argv[1]), QFile::decodeName(argv[2]));
    return QApplication::exec();
}
