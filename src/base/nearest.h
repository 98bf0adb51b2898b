// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace solnoma {

/// Which of the known names somebody meant who typed one that is not known: slips of the pen, other endings of a word, a
/// word out of a longer label. Offer each name with the words by which people know it.
class Nearest
{
public:
    explicit Nearest(QStringView typed);

    void offer(const QString &name, const QString &words);
    /// Nearest first; nothing that is far.
    QStringList names(qsizetype most = 3) const;

private:
    struct Offer {
        int distance;
        QString name;
    };
    QString m_typed;
    std::vector<Offer> m_offers;
};

} // namespace solnoma
