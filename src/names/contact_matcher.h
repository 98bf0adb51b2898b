// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/stems.h"

#include <QHash>
#include <QSet>

namespace solnoma {

/// The part of NameMatcher that knows phones and other numbers by their digits, and e-mail addresses and handles.
class ContactMatcher
{
public:
    /// The folder must outlive the matcher.
    explicit ContactMatcher(const Folder &folder) : m_folder(folder) {}

    void add(const Watched &watched);
    void scan(QStringView text, QList<NameHit> &hits) const;

private:
    struct Target {
        qint64 id;
        WatchKind kind;
    };

    void addNumbers(const Watched &watched);
    void addPhones(const Watched &watched);
    void scanDigits(QStringView text, QList<NameHit> &hits) const;
    void scanAddresses(QStringView text, QList<NameHit> &hits) const;
    QStringList addressKeys(QStringView text) const;

    const Folder &m_folder;
    QHash<QString, QList<Target>> m_phones;      ///< by the last nine digits
    QHash<QString, QList<Target>> m_localPhones; ///< by the last seven
    QHash<QString, QList<Target>> m_numbers;     ///< by all digits
    QSet<qsizetype> m_numberLengths;
    QHash<QString, QList<Target>> m_addresses;
};

} // namespace solnoma
