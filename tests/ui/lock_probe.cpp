// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window with the real relauncher, but readable by a debugger: tst_lock_memory looks into its memory. A line on
// stdin locks it. Says "unlocked" with what it shows, and "locked" when it runs anew.
#include "probe.h"

#include "base/platform_relaunch.h"
#include "base/secret_bytes.h"
#include "store/search.h"
#include "ui/shell/locker.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QLabel>
#include <QSocketNotifier>

#include <sys/prctl.h>
#include <unistd.h>

using namespace solnoma;

namespace {

struct RealRelauncher : Relauncher {
    void relaunch() override { platform::relaunch(QCoreApplication::applicationFilePath(), {}); }
};

class NamesPage : public Page
{
public:
    NamesPage(AppContext &context, const Location &) : m_names(new QLabel(this))
    {
        const auto rids = context.store().records().ridsOf(entity("person"));
        for (const qint64 rid : *rids) {
            const auto head = context.store().records().head(rid);
            m_names->setText(QString(m_names->text() + context.titleOf((*head)->id) + u'\n'));
        }
        m_names->adjustSize();
    }
    QString title() const override { return QStringLiteral("Names"); }
    Location location() const override { return {"names"}; }

private:
    QLabel *m_names;
};

} // namespace

int main(int argc, char *argv[])
{
    ::prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
    QApplication application(argc, argv);
    const SystemClock clock;
    const auto vocabularies = Vocabularies::load();
    Preferences preferences(qEnvironmentVariable("SOLNOMA_STATE"));
    PageRegistry registry;
    registry.add({.id = "names",
                  .title = QStringLiteral("Names"),
                  .railOrder = 1,
                  .make = [](AppContext &context, const Location &location) { return new NamesPage(context, location); }});
    MainWindow window(registry, preferences);
    RealRelauncher relauncher;
    Locker locker(window, relauncher);
    auto *start =
        new StartPage({{clock, *vocabularies}, preferences, {}, std::nullopt, [&](std::unique_ptr<Session> session, bool) {
                           window.openSession(std::move(session));
                           window.repaint();
                           say("unlocked");
                       }});
    window.setStartPage(start);
    window.show();
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &locker, [&] {
        char byte = 0;
        if (::read(STDIN_FILENO, &byte, 1) != 1)
            QCoreApplication::quit();
        else if (byte == 'l')
            locker.lock();
    });
    if (argc == 3)
        unlock(*start, QFile::decodeName(argv[1]), QFile::decodeName(argv[2]));
    else
        say("locked");
    return QApplication::exec();
}
