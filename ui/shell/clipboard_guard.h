// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace solnoma {

/// What is copied from the window carries the hint by which clipboard managers leave a text out of their history.
class ClipboardGuard : public QObject
{
    Q_OBJECT
public:
    explicit ClipboardGuard(QObject *parent = nullptr);

    /// The format that says so.
    static QString hint() { return QStringLiteral("x-kde-passwordManagerHint"); }
    /// Empties the clipboard where what is in it came from us.
    static void clearOwn();

private:
    void mark();
};

} // namespace solnoma
