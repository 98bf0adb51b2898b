// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace solnoma {

/// What solnoma-cli answered.
struct CliAnswer {
    int exitCode = -1; ///< -1: it crashed or was killed
    QByteArray out;
    QByteArray err;
    QJsonObject json;

    QString text(const char *field) const { return json[QLatin1String(field)].toString(); }
    QJsonArray array(const char *field) const { return json[QLatin1String(field)].toArray(); }
    /// Of a record that was shown.
    QString shown(const char *field) const { return json[u"fields"][QLatin1String(field)].toString(); }
    /// For QVERIFY2: what it said.
    QByteArray said() const { return QByteArray::number(exitCode) + '\n' + out + err; }
};

/// Runs solnoma-cli as a person would, on one vault in a temporary folder with machine settings of its own.
class CliRunner
{
public:
    CliRunner()
    {
        vault = path("Case files");
        passphrase = write("passphrase", "uch qalin so\xCA\xBBz\n");
        sealedPassphrase = write("sealed passphrase", "\xD1\x82\xD1\x80\xD0\xB8 \xD1\x81\xD0\xBB\xD0\xBE\xD0\xB2\xD0\xB0\n");
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOLNOMA_STATE"), path("state"));
    }

    static QString program() { return QStringLiteral(SOLNOMA_BIN_DIR "/solnoma-cli"); }
    static QString source(const char *name) { return QStringLiteral(SOLNOMA_SOURCE_DIR "/") + QLatin1String(name); }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }

    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    /// The vault, both passphrases and --json before the command.
    QStringList full(const QStringList &command) const
    {
        return QStringList{QStringLiteral("--vault"),
                           vault,
                           QStringLiteral("--passphrase-file"),
                           passphrase,
                           QStringLiteral("--sealed-passphrase-file"),
                           sealedPassphrase,
                           QStringLiteral("--json")} +
               command;
    }

    CliAnswer run(const QStringList &command, const QByteArray &typed = {}) const { return runPlain(full(command), typed); }

    CliAnswer runPlain(const QStringList &arguments, const QByteArray &typed = {}, const QStringList &wrapper = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        const QStringList all = wrapper + QStringList{program()} + arguments;
        process.start(all.first(), all.mid(1));
        process.write(typed);
        process.closeWriteChannel();
        CliAnswer answer;
        if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
            answer.exitCode = process.exitCode();
        answer.out = process.readAllStandardOutput();
        answer.err = process.readAllStandardError();
        answer.json = QJsonDocument::fromJson(answer.out).object();
        return answer;
    }

    CliAnswer init() const
    {
        return run({QStringLiteral("init"), QStringLiteral("--test-kdf"), QStringLiteral("--handle"), QStringLiteral("kunduz")});
    }

    QTemporaryDir folder;
    QString vault;
    QString passphrase;
    QString sealedPassphrase;
    QProcessEnvironment environment;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "a b c" as arguments; for words without spaces.
inline QStringList line(const char *words)
{
    return QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts);
}

} // namespace solnoma
