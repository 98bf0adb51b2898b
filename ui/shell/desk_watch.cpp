// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <unistd.h>

namespace solnoma {

namespace {

const QString login1 = QStringLiteral("org.freedesktop.login1");

QDBusMessage managerCall(const QString &method)
{
    return QDBusMessage::createMethodCall(login1, QStringLiteral("/org/freedesktop/login1"),
                                          QStringLiteral("org.freedesktop.login1.Manager"), method);
}

} // namespace

DeskWatch::DeskWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(login1, QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
                   QStringLiteral("PrepareForSleep"), this, SLOT(onSleep(bool)));
    // Any session's: locking once too often does no harm.
    system.connect(login1, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                   SLOT(onSession()));
    QDBusConnection session = QDBusConnection::sessionBus();
    for (const char *service : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver"})
        session.connect(QString(), QString(), QLatin1String(service), QStringLiteral("ActiveChanged"), this,
                        SLOT(onScreen(bool)));
}

DeskWatch::~DeskWatch()
{
    delaySleep(false);
}

void DeskWatch::delaySleep(bool delay)
{
    if (!delay) {
        if (m_delay >= 0)
            ::close(m_delay);
        m_delay = -1;
        return;
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (m_delay >= 0 || !system.isConnected())
        return;
    QDBusMessage call = managerCall(QStringLiteral("Inhibit"));
    // These words stand in a list that every user of the machine may read.
    call << QStringLiteral("sleep") << QStringLiteral("Solnoma") << QStringLiteral("Closing files") << QStringLiteral("delay");
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && m_delay < 0)
            m_delay = ::dup(reply.value().fileDescriptor());
        watcher->deleteLater();
    });
}

void DeskWatch::onSleep(bool begins)
{
    if (begins)
        Q_EMIT lockRequested();
}

void DeskWatch::onScreen(bool locked)
{
    if (locked)
        Q_EMIT lockRequested();
}

void DeskWatch::onSession()
{
    Q_EMIT lockRequested();
}

} // namespace solnoma
