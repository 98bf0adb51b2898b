// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

namespace solnoma::tools {

/// Runs a tool on bytes saved under `name`; its standard output and error. Null if the tool is not there, "exit N" in
/// front of the text if it failed.
inline QString run(const QString &tool, const QStringList &arguments, const QByteArray &bytes, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (QStandardPaths::findExecutable(tool).isEmpty() || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(bytes);
    file.close();
    QStringList filled;
    for (const QString &argument : arguments)
        filled << (argument == QStringLiteral("FILE") ? file.fileName() : argument);
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, filled);
    if (!process.waitForFinished(120000))
        return QStringLiteral("exit: not finished");
    const QString out = QString::fromUtf8(process.readAll());
    return process.exitCode() == 0 ? out : QString(QStringLiteral("exit %1\n").arg(process.exitCode()) + out);
}

inline QString pdfText(const QByteArray &pdf, const QStringList &options = {})
{
    return run(QStringLiteral("pdftotext"), options + QStringList{QStringLiteral("FILE"), QStringLiteral("-")}, pdf,
               QStringLiteral("a.pdf"));
}

inline QString pdfPage(const QByteArray &pdf, int page)
{
    return pdfText(
        pdf, {QStringLiteral("-raw"), QStringLiteral("-f"), QString::number(page), QStringLiteral("-l"), QString::number(page)});
}

/// Words parted by single spaces, without direction marks.
inline QString words(QString text)
{
    return text.remove(QRegularExpression(QStringLiteral("[\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]")))
        .simplified();
}

} // namespace solnoma::tools
