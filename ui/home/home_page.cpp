// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "services/copy_note.h"
#include "ui/home/home_lines.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/icon_view.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_registry.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

#include <algorithm>

namespace solnoma {

namespace {

enum Role { FullTextRole = Qt::UserRole, PageRole, RecordRole, PartRole };

/// Rather a second line than half a name: a row is as high as its words need in their column.
class LinesDelegate final : public DiscreetDelegate
{
public:
    explicit LinesDelegate(QTreeWidget *lines) : DiscreetDelegate(FullTextRole, lines), m_lines(lines) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem narrow = option;
        narrow.state |= QStyle::State_Selected; // as it stands there when it is chosen: in full
        const bool isSpanned = m_lines->isFirstColumnSpanned(index.row(), index.parent());
        const int width = isSpanned ? m_lines->viewport()->width() : m_lines->columnWidth(index.column());
        narrow.rect = {0, 0, width - (index.column() == 0 ? m_lines->indentation() : 0), 1};
        return DiscreetDelegate::sizeHint(narrow, index);
    }

private:
    QTreeWidget *m_lines;
};

} // namespace

HomePage::HomePage(AppContext &context)
    : m_context(context),
      m_lines(new QTreeWidget(this)),
      m_copy(new QLabel(this)),
      m_makeCopy(new QPushButton(tr("Make a copy…"), this))
{
    setObjectName(QStringLiteral("home"));
    m_lines->setObjectName(QStringLiteral("home-lines"));
    m_lines->setAccessibleName(tr("What cannot wait, who is held, what is due"));
    m_lines->setColumnCount(2);
    m_lines->setHeaderHidden(true);
    m_lines->setRootIsDecorated(false);
    m_lines->setItemsExpandable(false);
    m_lines->setIndentation(fontMetrics().averageCharWidth() * 2);
    m_lines->setMouseTracking(true);
    m_lines->setWordWrap(true);
    m_lines->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // coming and going it would change the width of the lines
    m_lines->setItemDelegate(new LinesDelegate(m_lines));
    m_lines->header()->setStretchLastSection(false);
    m_lines->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lines->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    m_lines->installEventFilter(this);
    connect(m_lines, &QTreeWidget::itemDoubleClicked, this, &HomePage::openItem);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_lines, 1);
    middle->addWidget(makeCommands());
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());
    connect(&m_context, &AppContext::committed, this, &HomePage::read);
    setFocusProxy(m_lines);
    read();
}

QWidget *HomePage::makeCommands()
{
    auto *commands = new QWidget(this);
    commands->setObjectName(QStringLiteral("home-commands"));
    auto *layout = new QVBoxLayout(commands);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](Icon icon, const QString &text, const QByteArray &page) {
        auto *button = new QPushButton(text, commands);
        button->setObjectName(QStringLiteral("home-") + QString::fromLatin1(page));
        giveIcon(button, icon);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, page] { m_context.open({page}); });
        layout->addWidget(button);
    };
    add(Icon::Detention, tr("Log a detention\nCtrl+Shift+D"), "quick-detention");
    add(Icon::Registration, tr("Log a registration refusal\nCtrl+Shift+R"), "quick-registration");
    add(Icon::Harassment, tr("Log harassment\nCtrl+Shift+H"), "quick-harassment");
    layout->addSpacing(fontMetrics().height() / 2);
    add(Icon::Person, tr("New person"), "person");
    add(Icon::Organisation, tr("New organisation"), "organisation");
    layout->addStretch();
    return commands;
}

QWidget *HomePage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_copy->setObjectName(QStringLiteral("no-copy"));
    m_copy->setWordWrap(true);
    m_copy->setText(tr("There is no copy of this folder yet. If this disk fails, all is lost."));
    m_makeCopy->setObjectName(QStringLiteral("home-make-copy"));
    m_makeCopy->setAutoDefault(true);
    giveIcon(m_makeCopy, Icon::Copy);
    connect(m_makeCopy, &QPushButton::clicked, this, [this] { m_context.open({"files", {}, "copy"}); });
    m_copySign = new IconView(Icon::Warning, 1.15, Tone::Warning, foot);
    layout->addWidget(m_copySign);
    layout->addWidget(m_copy, 1);
    layout->addWidget(m_makeCopy);
    return foot;
}

QString HomePage::title() const
{
    return tr("Home");
}

Location HomePage::location() const
{
    return {"home"};
}

void HomePage::read()
{
    if (m_context.isLent())
        return;
    m_lines->clear();
    for (const HomeSection &section : homeSections(m_context))
        addSection(section);
    if (const HomeSection withheld = homeWithheld(m_context); !withheld.lines.empty())
        addSection(withheld);
    m_lines->expandAll();
    if (QTreeWidgetItemIterator first(m_lines, QTreeWidgetItemIterator::Selectable); *first) // a heading opens nothing
        m_lines->setCurrentItem(*first, 0, QItemSelectionModel::NoUpdate); // in view of whoever looks on, nobody is chosen
    shareWidth();
    const bool lacksCopy = !hasCopy(m_context.session());
    m_copySign->setVisible(lacksCopy);
    m_copy->setVisible(lacksCopy);
    m_makeCopy->setVisible(lacksCopy);
}

/// Who it is comes before since when: the second column takes what it needs, but never more than half.
void HomePage::shareWidth()
{
    int widest = 0;
    for (QTreeWidgetItemIterator item(m_lines); *item; ++item)
        widest = std::max(widest, m_lines->fontMetrics().horizontalAdvance((*item)->text(1)));
    widest += m_lines->fontMetrics().averageCharWidth() * 2; // the margins of a cell
    m_lines->setColumnWidth(1, std::min(widest, m_lines->viewport()->width() / 2));
    m_lines->doItemsLayout();
}

void HomePage::addSection(const HomeSection &section)
{
    auto *heading = new QTreeWidgetItem(m_lines, {section.title});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    QFont bold = m_lines->font();
    bold.setBold(true);
    heading->setFont(0, bold);
    for (const HomeLine &line : section.lines) {
        auto *item = new QTreeWidgetItem(heading, {line.text, line.detail});
        item->setToolTip(1, line.detail);
        for (int column = 0; column < 2; ++column)
            item->setTextAlignment(column, Qt::AlignTop | Qt::AlignLeading);
        if (!line.full.isEmpty())
            item->setData(0, FullTextRole, line.full);
        item->setData(0, PageRole, line.to.page);
        item->setData(0, RecordRole, line.to.record.toBytes());
        item->setData(0, PartRole, line.to.part);
    }
    if (section.lines.empty()) {
        auto *nothing = new QTreeWidgetItem(heading, {section.nothing});
        nothing->setFlags(Qt::NoItemFlags);
        nothing->setFirstColumnSpanned(true);
    }
}

void HomePage::openItem(const QTreeWidgetItem *item)
{
    if (!item || !item->parent())
        return;
    const QByteArray record = item->data(0, RecordRole).toByteArray();
    Location to{item->data(0, PageRole).toByteArray(), {}, item->data(0, PartRole).toByteArray()};
    if (record.size() == Uuid7::Size)
        to.record = Uuid7::fromBytes(record.constData());
    if (!to.page.isEmpty() || !to.record.isNull())
        m_context.open(to);
}

bool HomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_lines && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &HomePage::shareWidth); // the viewport follows
    if (watched == m_lines && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            openItem(m_lines->currentItem());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void addHomePage(PageRegistry &registry)
{
    PageKind kind;
    kind.id = "home";
    kind.title = QCoreApplication::translate("home", "Home");
    kind.icon = Icon::Home;
    kind.railOrder = 10;
    kind.shortcut = QKeySequence(QKeyCombination(Qt::ALT, Qt::Key_1));
    kind.make = [](AppContext &context, const Location &) { return new HomePage(context); };
    registry.add(std::move(kind));
}

} // namespace solnoma
