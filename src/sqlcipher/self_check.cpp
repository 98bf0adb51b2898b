// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "sqlcipher/connection.h"

#include <QFile>
#include <QTemporaryDir>
#include <QVersionNumber>

namespace solnoma {

namespace {

Error checkFailed(const QString &detail)
{
    return {ErrorCode::Invalid, QStringLiteral("SQLCipher"), detail};
}

/// A literal that is never used again.
SecretBytes passingKey()
{
    constexpr char digits[] = "0123456789abcdef";
    SecretBytes literal = SecretBytes::random(99);
    for (std::size_t i = 2; i < 98; ++i)
        literal.data()[i] = static_cast<unsigned char>(digits[literal.data()[i] & 15]);
    literal.data()[0] = 'x';
    literal.data()[1] = literal.data()[98] = '\'';
    return literal;
}

Result<void> checkVersion(Connection &connection)
{
    auto statement = connection.prepare("PRAGMA cipher_version");
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row || !*row)
        return checkFailed(Reason::tr("plain SQLite is linked"));
    if (QVersionNumber::fromString(statement->text(0)) < QVersionNumber(4, 5, 6))
        return checkFailed(Reason::tr("older than 4.5.6"));
    return {};
}

} // namespace

Result<void> checkSqlCipher()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("check.db"));
    ConnectionOptions options;
    options.create = options.writer = true;
    auto opened = Connection::open(path, passingKey(), options);
    if (!opened)
        return opened.error();
    Connection &connection = **opened;
    SOLNOMA_TRY(checkVersion(connection));
    if (!connection.execute("CREATE VIRTUAL TABLE words USING fts5(word, content='', contentless_delete=1)"))
        return checkFailed(Reason::tr("no FTS5 with contentless_delete"));
    SOLNOMA_TRY(connection.close(true));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        return checkFailed(Reason::tr("nothing was written"));
    if (file.read(16).startsWith("SQLite format 3"))
        return checkFailed(Reason::tr("it writes plain text"));
    return {};
}

} // namespace solnoma
