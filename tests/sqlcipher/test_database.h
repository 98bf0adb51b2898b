// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlcipher/connection.h"

#include <QFile>
#include <QTest>

namespace solnoma {

/// A literal of key and salt; each digit (0-9, a-f) is another key and another salt.
inline SecretBytes testKey(char digit = '7')
{
    return SecretBytes::copyOf(QByteArray("x'" + QByteArray(96, digit) + '\''));
}

/// Another key with the salt of testKey(salt).
inline SecretBytes testKey(char key, char salt)
{
    return SecretBytes::copyOf(QByteArray("x'" + QByteArray(64, key) + QByteArray(32, salt) + '\''));
}

inline ConnectionOptions creating()
{
    ConnectionOptions options;
    options.create = options.writer = true;
    return options;
}

/// The connection, or null with a test failure.
inline std::unique_ptr<Connection> openOrFail(const QString &path, const ConnectionOptions &options = creating(),
                                              const SecretBytes &key = testKey())
{
    auto opened = Connection::open(path, key, options);
    if (!opened)
        QTest::qFail(qPrintable(opened.error().detail), __FILE__, __LINE__);
    return opened ? std::move(opened).value() : nullptr;
}

template <typename T> QByteArray outcome(const Result<T> &result)
{
    return result ? QByteArray("ok") : QByteArray(errorName(result.error().code));
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void flipByte(const QString &path, qint64 position)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(position));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(position));
    QVERIFY(file.putChar(static_cast<char>(byte ^ 0x10)));
}

/// The first value of the first row as text.
inline QString single(Connection &connection, QByteArrayView sql)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return QStringLiteral("prepare: ") + statement.error().detail;
    const auto row = statement->step();
    if (!row)
        return QStringLiteral("step: ") + row.error().detail;
    return *row ? statement->text(0) : QStringLiteral("no row");
}

} // namespace solnoma
