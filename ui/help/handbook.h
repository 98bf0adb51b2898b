// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace solnoma {

/// The pages of resources/help in one language, English where a page has none. Markdown; nothing of a vault.
class Handbook
{
public:
    struct Found {
        QString page;
        QString title;
        QString line; ///< where the first word stands
    };

    /// `language` as InterfaceLanguage::now(): "uz-Cyrl" is made from "uz".
    explicit Handbook(const QString &language);

    static constexpr const char *FirstPage = "index";
    /// "consent", "checklist-interview", in alphabetical order.
    static QStringList pages();
    /// Empty when there is no such page.
    QString markdown(const QString &page) const;
    QString title(const QString &page) const;
    /// Pages in which every word begins a word, in any alphabet; titles before texts.
    std::vector<Found> search(const QString &words) const;

private:
    struct Line {
        QString text;
        QStringList folded; ///< its words
    };
    struct Text {
        QString page;
        QString title;
        std::vector<Line> lines; ///< the heading first
    };
    const std::vector<Text> &texts() const;

    QString m_language;
    mutable std::vector<Text> m_texts; ///< read and folded when first searched
};

} // namespace solnoma
