// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/name_crowd.h"

#include <QIODevice>

namespace solnoma::bench {

/// An exchange file of invented cases, each with 3 acts and 2 people, the same for the same number. Memory does not grow
/// with the number of cases: whatever belongs to case n is made from n alone.
class Generator
{
public:
    Generator();

    void write(QIODevice &device, int cases) const;

    /// Surname and given name in Uzbek Cyrillic.
    QString personName(int caseNumber, int which) const;
    /// What the first act of the case says, about 200 characters; every second case in Latin.
    QString account(int caseNumber, int act) const;

private:
    QString sentence(test::CrowdMaker &random, int length) const;

    Folder m_folder;
    QStringList m_words; ///< invented, Cyrillic
};

} // namespace solnoma::bench
