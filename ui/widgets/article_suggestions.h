// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QLineEdit;

namespace solnoma {

/// What is known of the place where an article is cited.
struct CitedFor {
    QStringList countries; ///< ISO 3166, of the case
    QStringList about;     ///< codes of charge_class or denial_ground that are chosen already
    bool operator==(const CitedFor &) const = default;
};

/// Offers articles of law from the reference while somebody types, those that fit what `citedFor` says first. It is asked
/// whenever somebody comes to the line. Whatever is typed stays.
void suggestArticles(QLineEdit &line, std::function<CitedFor()> citedFor);

} // namespace solnoma
