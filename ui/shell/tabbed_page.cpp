// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tabbed_page.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int MostNumbered = 10; ///< the tenth has the key 0

/// Where the tabs are wider than the window, a menu in the corner names all of them.
class Parts : public QTabWidget
{
public:
    explicit Parts(QWidget *parent) : QTabWidget(parent), m_all(new QToolButton(this))
    {
        m_all->setObjectName(QStringLiteral("all-parts"));
        m_all->setText(TabbedPage::tr("All parts"));
        m_all->setAutoRaise(true);
        m_all->setFocusPolicy(Qt::StrongFocus);
        m_all->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(m_all);
        m_all->setMenu(menu);
        m_all->hide();
        connect(menu, &QMenu::aboutToShow, this, [this, menu] {
            menu->clear();
            for (int i = 0; i < count(); ++i) {
                QAction *part = menu->addAction(tabText(i), this, [this, i] { setCurrentIndex(i); });
                part->setCheckable(true);
                part->setChecked(i == currentIndex());
            }
        });
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const bool isCut = tabBar()->sizeHint().width() > width();
        if (isCut == !cornerWidget()) { // a hidden one would still take its room
            setCornerWidget(isCut ? m_all : nullptr);
            m_all->setVisible(isCut);
        }
        QTabWidget::resizeEvent(event);
    }

private:
    QToolButton *m_all;
};

} // namespace

TabbedPage::TabbedPage(QWidget *parent) : Page(parent), m_tabs(new Parts(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->addWidget(m_tabs);
    m_tabs->setObjectName(QStringLiteral("parts"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    setFocusProxy(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &TabbedPage::onChanged);
    const auto step = [this](const QString &name, const QString &text, const QKeySequence &keys, int by) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, by] {
            const int count = m_tabs->count();
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
        });
        addAction(action);
    };
    step(QStringLiteral("next-part"), tr("Next part"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), 1);
    step(QStringLiteral("previous-part"), tr("Previous part"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), -1);
}

void TabbedPage::addPart(Part part)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 6, 0, 0);
    const int number = static_cast<int>(m_parts.size()) + 1;
    const QString title = part.title;
    m_parts.push_back({std::move(part), holder});
    const QSignalBlocker quiet(m_tabs);
    m_tabs->addTab(holder, title);
    if (number > MostNumbered)
        return;
    auto *action = new QAction(title, this);
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number % MostNumbered)));
    connect(action, &QAction::triggered, this, [this, number] { m_tabs->setCurrentIndex(number - 1); });
    addAction(action);
    m_tabs->setTabToolTip(number - 1, tr("%1 (Ctrl+%2)").arg(title).arg(number % MostNumbered));
}

void TabbedPage::markEmptyParts()
{
    for (Made &made : m_parts)
        made.isEmpty = made.part.isEmpty && made.part.isEmpty();
    showMarks();
}

/// Told by the colour, and to a screen reader by the name.
void TabbedPage::showMarks()
{
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Made &made = m_parts[i];
        const int tab = static_cast<int>(i);
        m_tabs->tabBar()->setTabTextColor(tab, made.isEmpty ? palette().color(QPalette::PlaceholderText) : QColor());
        m_tabs->tabBar()->setAccessibleTabName(tab, made.isEmpty ? tr("%1: nothing yet").arg(made.part.title) : made.part.title);
    }
}

void TabbedPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

void TabbedPage::make(size_t index)
{
    Made &made = m_parts[index];
    if (made.isMade)
        return;
    made.isMade = true;
    QWidget *widget = made.part.make();
    made.holder->layout()->addWidget(widget);
    made.holder->setFocusProxy(widget);
}

bool TabbedPage::showPart(const QByteArray &id)
{
    const auto found = std::ranges::find_if(m_parts, [&](const Made &made) { return made.part.id == id; });
    if (found == m_parts.end())
        return false;
    const auto index = static_cast<size_t>(found - m_parts.begin());
    if (!mayGoTo(static_cast<int>(index)))
        return false;
    make(index);
    m_tabs->setCurrentIndex(static_cast<int>(index));
    return m_tabs->currentIndex() == static_cast<int>(index);
}

QByteArray TabbedPage::shownPart() const
{
    return m_parts.empty() ? QByteArray() : m_parts[static_cast<size_t>(m_tabs->currentIndex())].part.id;
}

bool TabbedPage::mayGoTo(int index)
{
    if (index == m_shown)
        return true;
    const Made &before = m_parts[static_cast<size_t>(m_shown)];
    if (before.isMade && before.part.leave && !before.part.leave())
        return false;
    const Part &next = m_parts[static_cast<size_t>(index)].part;
    return !next.canShow || next.canShow();
}

void TabbedPage::onChanged(int index)
{
    if (!mayGoTo(index)) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(m_shown);
        return;
    }
    m_shown = index;
    make(static_cast<size_t>(index));
}

bool TabbedPage::leave()
{
    return std::ranges::all_of(m_parts, [](const Made &made) { return !made.isMade || !made.part.leave || made.part.leave(); });
}

void TabbedPage::keepDrafts()
{
    for (const Made &made : m_parts) {
        if (made.isMade && made.part.keepDrafts)
            made.part.keepDrafts();
    }
}

} // namespace solnoma
