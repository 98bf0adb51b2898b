// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_host.h"

#include "ui/help/help_panel.h"
#include "ui/help/help_topics.h"
#include "ui/shell/banner.h"
#include "ui/shell/elided_label.h"
#include "ui/shell/icons.h"
#include "ui/shell/status_line.h"
#include "ui/shell/take_back.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace solnoma {

namespace {

constexpr size_t LongestWay = 50;
constexpr const char *WordsProperty = "words";
constexpr int LeastTitle = 30; ///< letters of the title that the buttons beside it leave

bool isNamed(const QList<QAction *> &actions, const QString &text)
{
    return std::ranges::any_of(actions, [&](const QAction *action) { return action->text() == text; });
}

/// Between the page and the help: beside each other the page has more, below each other both have half.
void shareRoom(QSplitter &both)
{
    if (both.orientation() == Qt::Horizontal)
        both.setSizes({both.width() * 3 / 5, both.width() * 2 / 5});
    else
        both.setSizes({both.height() / 2, both.height() / 2});
}

} // namespace

PageHost::PageHost(const PageRegistry &registry, AppContext &context, bool isSample, QWidget *parent)
    : QWidget(parent),
      m_registry(registry),
      m_context(context),
      m_pages(new QStackedWidget(this)),
      m_room(new QScrollArea(this)),
      m_rail(new QButtonGroup(this)),
      m_title(new ElidedLabel(this)),
      m_back(new QToolButton(this)),
      m_status(new StatusLine(context, this)),
      m_middle(new QSplitter(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    addBanners(layout, isSample);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeRail());
    m_room->setObjectName(QStringLiteral("room"));
    m_room->setFrameShape(QFrame::NoFrame);
    m_room->setWidgetResizable(true);
    m_room->setFocusPolicy(Qt::NoFocus);
    m_room->setWidget(m_pages);
    m_middle->addWidget(m_room);
    m_middle->setChildrenCollapsible(false);
    middle->addWidget(m_middle, 1);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    addGoActions();
    connect(&m_context, &AppContext::openRequested, this, &PageHost::open);
    connect(&m_context, &AppContext::aboutToLend, this, &PageHost::keepDrafts);
    connect(m_status, &StatusLine::undoRequested, this, &PageHost::undo);
}

QWidget *PageHost::makeTop()
{
    auto *top = new QWidget(this);
    top->setObjectName(QStringLiteral("top-bar"));
    auto *layout = new QHBoxLayout(top);
    m_back->setText(tr("Back"));
    giveIcon(m_back, Icon::Back);
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_back->setAutoRaise(true);
    m_back->setEnabled(false);
    connect(m_back, &QToolButton::clicked, this, &PageHost::back);
    m_title->setObjectName(QStringLiteral("page-title"));
    layout->addWidget(m_back);
    layout->addWidget(m_title, 1);
    const auto add = [&](const char *name, const QString &text, Icon sign, auto slot) {
        auto *button = new QPushButton(text, top);
        button->setObjectName(QLatin1String(name));
        button->setProperty(WordsProperty, text);
        button->setAccessibleName(text.section(QStringLiteral("  "), 0, 0));
        button->setToolTip(text);
        giveIcon(button, sign);
        connect(button, &QPushButton::clicked, this, slot);
        layout->addWidget(button);
        m_top.push_back(button);
    };
    add("search-everything", tr("Search everything…  Ctrl+K"), Icon::Search, &PageHost::paletteRequested);
    add("open-help", tr("Help  F1"), Icon::Help, &PageHost::toggleHelp);
    add("lock", tr("Lock  Ctrl+L"), Icon::Lock, &PageHost::lockRequested);
    return top;
}

QWidget *PageHost::makeRail()
{
    auto *rail = new QWidget(this);
    rail->setObjectName(QStringLiteral("rail"));
    auto *layout = new QVBoxLayout(rail);
    layout->setSpacing(2);
    std::vector<const PageKind *> kinds;
    for (const PageKind &kind : m_registry.all()) {
        if (kind.railOrder > 0)
            kinds.push_back(&kind);
    }
    std::ranges::stable_sort(kinds, {}, &PageKind::railOrder);
    for (const PageKind *kind : kinds) {
        auto *button = new QPushButton(rail);
        button->setObjectName(QStringLiteral("rail-") + QString::fromLatin1(kind->id));
        button->setText(kind->title);
        giveIcon(button, kind->icon, Tone::Rail);
        button->setCheckable(true);
        button->setFlat(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        if (!kind->shortcut.isEmpty())
            button->setToolTip(
                QString(kind->title + QStringLiteral(" (") + kind->shortcut.toString(QKeySequence::NativeText) + u')'));
        button->setProperty("page", kind->id);
        m_rail->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, id = kind->id] {
            open({id});
            showTitle();
        });
        layout->addWidget(button);
    }
    layout->addStretch();
    return rail;
}

void PageHost::addBanners(QVBoxLayout *layout, bool isSample)
{
    const auto add = [&](const char *name, const QString &sentence) {
        auto *banner = new Banner(QLatin1String(name), sentence, this);
        layout->addWidget(banner);
        return banner;
    };
    if (isSample) {
        auto *own = add("sample-banner", tr("SAMPLE. Look around and try everything; do not record real people here."))
                        ->addButton(QStringLiteral("make-own-vault"), tr("Make my own vault"));
        connect(own, &QPushButton::clicked, this, &PageHost::ownVaultRequested);
    }
    const Session &session = m_context.session();
    if (session.isReadOnly())
        add("read-only-banner", tr("Opened for reading only: nothing can be written here. Look, search and print; to record, "
                                   "open the folder where it can be written."));
    if (session.lostChange())
        add("lost-change-banner", tr("The last change before the computer stopped could not be read back. Look at what you "
                                     "recorded last, and run the check under “Where are my files?”."));
    if (session.areDraftsDamaged())
        add("drafts-banner", tr("The file of unfinished entries is damaged. What was recorded is safe; what was only typed may "
                                "be lost."));
}

void PageHost::addGoActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("back"), tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    add(QStringLiteral("search"), tr("Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { Q_EMIT paletteRequested(); });
    add(QStringLiteral("shortcuts"), tr("List of shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question),
        [this] { Q_EMIT shortcutsRequested(); });
    add(QStringLiteral("help"), tr("Help for this page"), QKeySequence(Qt::SHIFT | Qt::Key_F1), [this] { toggleHelp(); });
    add(QStringLiteral("lock"), tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
    add(QStringLiteral("hide"), tr("Hide"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { Q_EMIT hideRequested(); });
    for (const PageKind &kind : m_registry.all()) {
        if (!kind.shortcut.isEmpty() || kind.railOrder > 0)
            add(QStringLiteral("go-") + QString::fromLatin1(kind.id), kind.title, kind.shortcut,
                [this, id = kind.id] { open({id}); });
        for (const NewRecord &each : kind.makes)
            add(QStringLiteral("make-") + QString::fromLatin1(each.place.page), each.title, {},
                [this, to = each.place] { open(to); });
    }
}

void PageHost::start()
{
    const auto buttons = m_rail->buttons();
    if (!buttons.isEmpty())
        open({buttons.front()->property("page").toByteArray()});
}

Location PageHost::resolved(const Location &location) const
{
    if (!location.page.isEmpty() || location.record.isNull())
        return location;
    const auto head = m_context.store().records().head(location.record);
    if (!head || !*head)
        return {};
    const auto top = m_context.store().records().topOf((*head)->rid);
    if (!top)
        return {};
    const PageKind *kind = m_registry.forRecord(top->entity->kind);
    if (!kind)
        return {};
    return {kind->id, top->id, location.part, (*head)->isRow() ? location.record : location.within};
}

bool PageHost::open(const Location &wanted)
{
    const Location location = resolved(wanted);
    const PageKind *kind = m_registry.find(location.page);
    if (!kind) {
        m_context.say(tr("This cannot be shown on a page of its own."));
        return false;
    }
    if (m_page) {
        const Location here = m_page->location();
        if (here == location)
            return true;
        if (here.page == location.page && here.record == location.record && m_page->goTo(location)) {
            showTitle();
            return true;
        }
        if (!m_page->leave())
            return false;
        m_way.push_back(here);
        if (m_way.size() > LongestWay)
            m_way.pop_front();
    }
    showPage(kind->make(m_context, location));
    return true;
}

bool PageHost::back()
{
    if (m_way.empty() || !m_page->leave())
        return false;
    const Location to = m_way.back();
    m_way.pop_back();
    showPage(m_registry.find(to.page)->make(m_context, to));
    return true;
}

void PageHost::showPage(Page *page)
{
    Page *const old = m_page;
    const QPointer<QWidget> wanted = page->focusWidget(); // where the page itself wants to begin
    m_page = page;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    connect(page, &Page::titleChanged, this, &PageHost::showTitle);
    if (old) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    m_back->setEnabled(!m_way.empty());
    showTitle();
    fitHelp();
    // The old page leaves the focus to whatever comes first in the new one, which is not where somebody begins.
    (wanted ? wanted.data() : page)->setFocus();
    Q_EMIT pageShown(page);
}

/// What kind of record the place shows or makes; nullptr: none.
const Entity *PageHost::kindShown(const Location &location) const
{
    const PageKind *page = m_registry.find(location.page);
    if (!page)
        return nullptr;
    if (location.record.isNull()) { // a new one
        const QByteArray named = page->recordKinds.size() == 1 ? page->recordKinds.front().toLatin1() : location.part;
        return entityOf({named.constData(), static_cast<size_t>(named.size())});
    }
    const auto head = m_context.store().records().head(location.record);
    return head && *head ? (*head)->entity : nullptr;
}

/// The page itself, or the list that its record stands in.
QByteArray PageHost::railEntry(const Location &location) const
{
    const PageKind *page = m_registry.find(location.page);
    if (!page || page->railOrder > 0)
        return location.page;
    const Entity *kind = kindShown(location);
    const PageKind *list = kind ? m_registry.listOf(kind->kind) : nullptr;
    return list ? list->id : location.page;
}

void PageHost::showTitle()
{
    m_title->setText(m_page ? m_page->title() : QString());
    const QByteArray id = m_page ? railEntry(m_page->location()) : QByteArray();
    m_rail->setExclusive(false);
    for (QAbstractButton *button : m_rail->buttons())
        button->setChecked(button->property("page").toByteArray() == id);
    m_rail->setExclusive(true);
}

bool PageHost::leaveAll()
{
    return !m_page || m_page->leave();
}

void PageHost::keepDrafts()
{
    if (m_page)
        m_page->keepDrafts();
}

void PageHost::toggleHelp()
{
    if (m_help && m_help->isVisible()) {
        m_help->hide();
        if (m_page)
            m_page->setFocus();
        return;
    }
    if (!m_help) {
        m_help = new HelpPanel(m_middle);
        connect(m_help, &HelpPanel::closed, this, &PageHost::toggleHelp);
        m_middle->addWidget(m_help);
        m_middle->setStretchFactor(0, 3);
        m_middle->setStretchFactor(1, 2);
    }
    m_help->show();
    shareRoom(*m_middle);
    fitHelp();
    const Location here = m_page ? m_page->location() : Location();
    m_help->open(helpTopic(here, kindShown(here)));
}

/// The help takes no width that the page needs: where there is not enough for both, it stands below the page, so that
/// somebody reads a checklist and fills in the page.
void PageHost::fitHelp()
{
    if (!m_help || m_help->isHidden())
        return;
    const int page = m_pages->minimumSizeHint().width();
    const int rest = m_middle->width() - m_middle->handleWidth() - page;
    const Qt::Orientation way = rest >= m_help->minimumSizeHint().width() ? Qt::Horizontal : Qt::Vertical;
    if (way != m_middle->orientation()) {
        m_middle->setOrientation(way);
        shareRoom(*m_middle);
    }
    if (way == Qt::Horizontal && m_middle->sizes().value(0) < page)
        m_middle->setSizes({page, rest});
}

/// The title is what tells pages apart: in a narrow window the buttons give up their keys first, which their tooltips say
/// too, then their words for the keys.
void PageHost::fitTop()
{
    for (const auto &[first, last] : {std::pair(0, -1), std::pair(0, 0), std::pair(-1, -1)}) {
        int wanted = m_back->sizeHint().width() + fontMetrics().averageCharWidth() * LeastTitle;
        for (QPushButton *button : m_top) {
            button->setText(button->property(WordsProperty).toString().section(QStringLiteral("  "), first, last));
            wanted += button->sizeHint().width();
        }
        if (wanted <= width())
            return;
    }
}

void PageHost::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTop();
    fitHelp();
}

/// F1 that no field took for its own line of help, and Ctrl+Z that none took for a step of its own: what was recorded last
/// goes back, as long as the bottom line offers it. A key held down takes back nothing.
void PageHost::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        toggleHelp();
    else if (event->matches(m_status->keys()) && !event->isAutoRepeat() && !m_status->offered().isNull())
        undo(m_status->offered());
    else
        QWidget::keyPressEvent(event);
}

QList<QAction *> PageHost::pageActions() const
{
    QList<QAction *> all;
    const auto addThoseOf = [&all](const QWidget *widget) {
        for (QAction *action : widget->actions()) {
            if (!action->text().isEmpty() && !isNamed(all, action->text()))
                all.append(action);
        }
    };
    if (!m_page)
        return all;
    addThoseOf(m_page);
    for (const QWidget *part : m_page->findChildren<QWidget *>()) {
        if (part->isVisibleTo(m_page))
            addThoseOf(part);
    }
    return all;
}

QList<QAction *> PageHost::actionsNow() const
{
    const QList<QAction *> ofPage = pageActions();
    QList<QAction *> all = actions();
    all.removeIf([&](const QAction *action) { return isNamed(ofPage, action->text()); });
    return all + ofPage;
}

void PageHost::undo(Uuid7 change)
{
    const bool isPutBack = m_status->keys() == QKeySequence::Redo;
    // What is being edited comes first: the editor's own steps are undone inside it.
    if (!m_page || !m_page->leave())
        return;
    const Uuid7 back = takeBack(this, m_context, change);
    if (!back.isNull() && !isPutBack)
        m_status->markTakenBack(back);
}

} // namespace solnoma
