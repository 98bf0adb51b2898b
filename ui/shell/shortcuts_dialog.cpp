// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include "ui/help/help_window.h"
#include "ui/shell/page_host.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &heading)
{
    auto *item = new QTreeWidgetItem(list, {heading});
    QFont font = list->font();
    font.setBold(true);
    item->setFont(0, font);
    item->setFirstColumnSpanned(true);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

bool hasKeys(const QAction *action)
{
    return !action->shortcut().isEmpty();
}

void listActions(QTreeWidgetItem *group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        QStringList keys;
        for (const QKeySequence &each : action->shortcuts())
            keys.append(each.toString(QKeySequence::NativeText));
        if (!keys.isEmpty())
            new QTreeWidgetItem(group, {action->text().remove(QLatin1Char('&')), keys.join(QStringLiteral(", "))});
    }
}

void addKeys(QTreeWidgetItem *group, const QString &what, const QString &keys)
{
    new QTreeWidgetItem(group, {what, keys});
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const PageHost &host, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(QString());
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("shortcuts-list"));
    list->setAccessibleName(tr("Shortcuts"));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    if (const QList<QAction *> ofPage = host.pageActions(); std::ranges::any_of(ofPage, hasKeys))
        listActions(addGroup(list, tr("On this page")), ofPage);
    auto *everywhere = addGroup(list, tr("Everywhere"));
    listActions(everywhere, host.actions());
    const auto keysOf = [](QKeySequence::StandardKey key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    addKeys(everywhere, tr("Take back what was recorded last"), keysOf(QKeySequence::Undo));
    addKeys(everywhere, tr("Put it back"), keysOf(QKeySequence::Redo));
    addKeys(everywhere, tr("Hide"), tr("twice Esc"));
    addKeys(everywhere, tr("Come back after hiding"), tr("Enter"));
    auto *fields = addGroup(list, tr("In a field"));
    addKeys(fields, tr("What belongs here"), QStringLiteral("F1"));
    addKeys(fields, tr("Next, previous"), QStringLiteral("Tab, Shift+Tab"));
    list->expandAll();
    if (const QTreeWidgetItem *first = list->topLevelItem(0); first->childCount() > 0)
        list->setCurrentItem(first->child(0));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    giveHelp(*this, "keyboard");
    const QSize around = parent->window()->size();
    resize(qMin(fontMetrics().averageCharWidth() * 70, around.width() * 4 / 5), around.height() * 4 / 5);
}

} // namespace solnoma
