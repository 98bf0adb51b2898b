// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>

namespace solnoma {

/// The settings of this machine, in one file of the state folder. What is named here is all that it ever holds: nothing
/// of a vault, and its path only when somebody ticked that. GUI thread.
class Preferences
{
public:
    enum class Look { System, Light, Dark };

    /// `folder` is made when something is first set.
    explicit Preferences(const QString &folder);

    QString language() const; ///< empty: the system's
    void setLanguage(const QString &language);
    int fontPercent() const; ///< 80 to 200
    void setFontPercent(int percent);
    int idleMinutes() const; ///< 2 to 30, default 10
    void setIdleMinutes(int minutes);
    Look look() const;
    void setLook(Look look);
    /// Lists show people as initials and a number until they are pointed at or opened.
    bool isDiscreet() const;
    void setDiscreet(bool discreet);
    /// Empty unless the user wanted it remembered.
    QString lastFolder() const;
    void setLastFolder(const QString &folder);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    bool hasSeenTour() const;
    void setSeenTour();

private:
    QSettings m_file;
};

} // namespace solnoma
