// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/start_page.h"
#include "ui/widgets/passphrase_edit.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QPushButton>

#include <cstdio>

namespace solnoma {

/// A line for the test that started this program.
inline void say(const QByteArray &words)
{
    std::puts(words.constData());
    std::fflush(stdout);
}

/// The passphrase goes the way it goes by hand: key by key into the box.
inline void unlock(StartPage &start, const QString &folder, const QString &passphraseFile)
{
    start.askPassphrase(folder);
    auto *box = start.findChild<PassphraseEdit *>(QStringLiteral("passphrase"));
    QFile file(passphraseFile);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("no passphrase");
    char letter = 0;
    while (file.read(&letter, 1) == 1) {
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, QString(QLatin1Char(letter)));
        QApplication::sendEvent(box, &key);
    }
    start.currentWidget()->findChild<QPushButton *>(QStringLiteral("go"))->click();
}

} // namespace solnoma
