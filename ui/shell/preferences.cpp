// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <algorithm>

namespace solnoma {

namespace {

// The whole list.
constexpr const char *Language = "language";
constexpr const char *FontPercent = "font_percent";
constexpr const char *IdleMinutes = "idle_minutes";
constexpr const char *LookKey = "look";
constexpr const char *Discreet = "discreet";
constexpr const char *LastFolder = "last_folder";
constexpr const char *Geometry = "geometry";
constexpr const char *SeenTour = "seen_tour";

QAnyStringView key(const char *name)
{
    return QLatin1String(name);
}

} // namespace

Preferences::Preferences(const QString &folder) : m_file(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat) {}

QString Preferences::language() const
{
    return m_file.value(key(Language)).toString();
}

void Preferences::setLanguage(const QString &language)
{
    m_file.setValue(key(Language), language);
}

int Preferences::fontPercent() const
{
    return std::clamp(m_file.value(key(FontPercent), 100).toInt(), 80, 200);
}

void Preferences::setFontPercent(int percent)
{
    m_file.setValue(key(FontPercent), percent);
}

int Preferences::idleMinutes() const
{
    return std::clamp(m_file.value(key(IdleMinutes), 10).toInt(), 2, 30);
}

void Preferences::setIdleMinutes(int minutes)
{
    m_file.setValue(key(IdleMinutes), minutes);
}

Preferences::Look Preferences::look() const
{
    const QString name = m_file.value(key(LookKey)).toString();
    return name == u"light" ? Look::Light : name == u"dark" ? Look::Dark : Look::System;
}

void Preferences::setLook(Look look)
{
    m_file.setValue(key(LookKey), look == Look::Light  ? QStringLiteral("light")
                                  : look == Look::Dark ? QStringLiteral("dark")
                                                       : QStringLiteral("system"));
}

bool Preferences::isDiscreet() const
{
    return m_file.value(key(Discreet), true).toBool();
}

void Preferences::setDiscreet(bool discreet)
{
    m_file.setValue(key(Discreet), discreet);
}

QString Preferences::lastFolder() const
{
    return m_file.value(key(LastFolder)).toString();
}

void Preferences::setLastFolder(const QString &folder)
{
    if (folder.isEmpty())
        m_file.remove(key(LastFolder));
    else
        m_file.setValue(key(LastFolder), folder);
}

QByteArray Preferences::geometry() const
{
    return m_file.value(key(Geometry)).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_file.setValue(key(Geometry), geometry);
    m_file.sync(); // the lock ends the process without a word
}

bool Preferences::hasSeenTour() const
{
    return m_file.value(key(SeenTour)).toBool();
}

void Preferences::setSeenTour()
{
    m_file.setValue(key(SeenTour), true);
}

} // namespace solnoma
