// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/generator.h"
#include "bench/watched_application.h"

#include "ui/app_pages.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace solnoma::bench {

namespace {

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

void press(QWidget *widget, int key, const QString &text = {})
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease})
        QCoreApplication::postEvent(widget, new QKeyEvent(type, key, Qt::NoModifier, text));
}

template <typename Widget> Widget *child(QWidget *parent, const char *name)
{
    auto *found = parent->findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

/// The window as a person sees it at work; each letter and page is given the time of fast hands.
class Hand
{
public:
    Hand(BenchVault &vault, const QString &settings) : m_preferences(settings)
    {
        addAllPages(m_registry);
        m_window = std::make_unique<MainWindow>(m_registry, m_preferences);
        m_window->resize(1366, 768);
        m_window->show();
        wait(300);
        vault.close();
        m_opening = secondsOf([&] {
            m_window->openSession(vault.reopened());
            m_window->context()->open({"cases", {}, {}, {}});
            QCoreApplication::processEvents();
            rows();
        });
        wait(300);
    }
    double opening() const { return m_opening; }
    MainWindow &window() { return *m_window; }
    QTableView *rows()
    {
        auto *table = child<QTableView>(m_window->host()->page(), "rows");
        if (table->model()->rowCount() == 0)
            qFatal("an empty list");
        return table;
    }
    void type(QWidget *widget, const QString &text, int between)
    {
        widget->setFocus();
        for (const QChar letter : text) {
            press(widget, Qt::Key_unknown, QString(letter));
            wait(between);
        }
    }
    void report(const QString &what)
    {
        const std::vector<double> turns = m_application.takeTurns();
        if (turns.empty())
            qFatal("nothing happened in: %s", qPrintable(what));
        row(what, QStringLiteral("%1 / %2 (%3 of 0.1 ms and more)")
                      .arg(1000 * quantile(turns, 0.95), 0, 'f', 1)
                      .arg(1000 * *std::ranges::max_element(turns), 0, 'f', 1)
                      .arg(turns.size()));
    }
    void forget() { m_application.takeTurns(); }

private:
    Preferences m_preferences;
    PageRegistry m_registry;
    std::unique_ptr<MainWindow> m_window;
    WatchedApplication &m_application = static_cast<WatchedApplication &>(*qApp);
    double m_opening = 0;
};

void scroll(Hand &hand)
{
    QTableView *table = hand.rows();
    table->setFocus();
    hand.forget();
    for (int i = 0; i < 120; ++i) {
        press(table, Qt::Key_PageDown);
        wait(15);
    }
    if (table->currentIndex().row() < 1000)
        qFatal("the list did not move");
    hand.report(QStringLiteral("  120 pages down"));
    QHeaderView *header = table->horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        if (header->isSectionHidden(section))
            continue;
        Q_EMIT header->sectionClicked(section);
        wait(60);
    }
    hand.report(QStringLiteral("  every order of the columns"));
}

void narrow(Hand &hand, const QString &name)
{
    auto *words = child<QLineEdit>(hand.window().host()->page(), "narrow");
    hand.forget();
    hand.type(words, name, 200);
    hand.report(QStringLiteral("  narrowed by a name, each letter"));
}

void searchEverywhere(Hand &hand, const Generator &generator, int cases)
{
    hand.forget();
    for (int i = 0; i < 10; ++i) {
        Q_EMIT hand.window().host()->paletteRequested();
        wait(50);
        auto *words = child<QLineEdit>(&hand.window(), "palette-words");
        hand.forget();
        const int number = (i * 7919) % cases;
        hand.type(words, i % 2 == 0 ? generator.personName(number, 0) : generator.account(number, 0).section(u' ', 0, 1), 30);
        press(words, Qt::Key_Escape);
        wait(50);
    }
    hand.report(QStringLiteral("Ctrl+K over everything, each letter of ten searches"));
}

void openLargeCase(Hand &hand, const Uuid7 &file)
{
    AppContext &context = *hand.window().context();
    row(QStringLiteral("case of 2,000 acts, 500 documents: its page, ms (aim below 150)"),
        QString::number(1000 * secondsOf([&] {
                            context.open({"case", file, {}, {}});
                            QCoreApplication::processEvents();
                        }),
                        'f', 0));
    wait(200);
    for (const char *part : {"acts", "parties", "sources", "evidence", "texts", "consent", "history"}) {
        hand.forget();
        row(QStringLiteral("  its %1, ms").arg(QLatin1String(part)), QString::number(1000 * secondsOf([&] {
                                                                                         context.open({"case", file, part, {}});
                                                                                         QCoreApplication::processEvents();
                                                                                     }),
                                                                                     'f', 0));
        wait(600);
        hand.report(QStringLiteral("  and afterwards"));
    }
}

} // namespace

void benchWindow(const Settings &settings, BenchVault &vault)
{
    heading(QStringLiteral("The window over %1 cases; handling of one event: p95 / longest, ms").arg(settings.cases));
    const Generator generator;
    const Uuid7 large = largeCase(vault);
    const double before = residentMiB();
    restartPeakMemory();
    Hand hand(vault, QDir(settings.folder).filePath(QStringLiteral("window")));
    row(QStringLiteral("from the passphrase, key parameters of a test, to the list of cases, ms (aim below 300)"),
        QString::number(1000 * hand.opening(), 'f', 0));
    for (const char *list : {"people", "acts", "cases"}) {
        hand.forget();
        hand.window().context()->open({list, {}, {}, {}});
        wait(200);
        hand.report(QStringLiteral("%1: opened").arg(QLatin1String(list)));
        scroll(hand);
    }
    openLargeCase(hand, large);
    hand.window().context()->open({"people", {}, {}, {}});
    wait(200);
    narrow(hand, generator.personName(settings.cases / 3, 0));
    searchEverywhere(hand, generator, settings.cases);
    row(QStringLiteral("memory of the window with its vault, at the end / at most, MiB (aim below 300)"),
        QStringLiteral("%1 / %2 (%3 before)").arg(residentMiB(), 0, 'f', 0).arg(peakMiB(), 0, 'f', 0).arg(before, 0, 'f', 0));
}

} // namespace solnoma::bench
