// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>
#include <vector>

class QTabWidget;

namespace solnoma {

/// A page of several parts, one tab each (Ctrl+PageUp and PageDown, Ctrl+1 … Ctrl+9, Ctrl+0). In a narrow window a menu names
/// all of them. A part is made when it is first shown; leaving a part records what is edited in it. Parts with nothing in them
/// are paler.
class TabbedPage : public Page
{
    Q_OBJECT
public:
    explicit TabbedPage(QWidget *parent = nullptr);

    bool leave() override;
    void keepDrafts() override;

protected:
    /// How a part takes part in the page's life; each may be absent.
    struct Part {
        QByteArray id;
        QString title;
        std::function<QWidget *()> make;
        std::function<bool()> leave = {};
        std::function<void()> keepDrafts = {};
        std::function<bool()> canShow = {}; ///< says why not
        std::function<bool()> isEmpty = {}; ///< nothing is recorded in it yet; asked for all parts together, so it must be quick
    };
    void addPart(Part part);
    /// Makes the part and shows it; false: there is none of that name, or the present one must be answered first.
    bool showPart(const QByteArray &id);
    QByteArray shownPart() const;
    /// Asks each part whether it is empty: at the beginning, and when something was recorded.
    void markEmptyParts();
    void changeEvent(QEvent *event) override;

private:
    void showMarks();
    void onChanged(int index);
    void make(size_t index);
    /// Records what is edited in the part that is shown.
    bool mayGoTo(int index);

    struct Made {
        Part part;
        QWidget *holder;
        bool isMade = false;
        bool isEmpty = false;
    };
    QTabWidget *m_tabs;
    std::vector<Made> m_parts;
    int m_shown = 0;
};

} // namespace solnoma
