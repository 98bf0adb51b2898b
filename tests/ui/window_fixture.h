// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session_fixture.h"
#include "ui/app_pages.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QTest>

namespace solnoma {

/// Types letters of any script, one key event each.
inline void typeText(QWidget *widget, const QString &text)
{
    QWidget *target = widget->focusProxy() ? widget->focusProxy() : widget;
    target->setFocus();
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

/// The real window on a vault of its own. fill() before open() puts records in.
class WindowFixture : public SessionFixture
{
public:
    WindowFixture() { addAllPages(registry); }

    void open()
    {
        window.openSession(std::move(session));
        window.resize(1180, 760);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("the window does not come up");
    }
    /// What a lock does to the pages: they keep their drafts and go, and nothing is recorded on the way.
    void lockAndUnlock()
    {
        window.host()->keepDrafts();
        window.forgetSession();
        reopen();
        open();
    }
    std::vector<Draft> drafts() { return *context().session().drafts()->all(); }
    AppContext &context() { return *window.context(); }
    Page *page() { return window.host()->page(); }
    template <typename Widget> Widget *find(const char *objectName)
    {
        auto *found = window.findChild<Widget *>(QLatin1String(objectName));
        if (!found)
            qFatal("no %s", objectName);
        return found;
    }

    Preferences preferences{folder.filePath(QStringLiteral("state"))};
    PageRegistry registry;
    MainWindow window{registry, preferences};
};

/// A widget of the page that is shown.
template <typename Widget> Widget *here(WindowFixture &fixture, const char *objectName)
{
    auto *found = fixture.page()->findChild<Widget *>(QLatin1String(objectName));
    if (!found)
        qFatal("no %s", objectName);
    return found;
}

inline QString q(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace solnoma
