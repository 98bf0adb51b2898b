// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/lists_pages.h"

#include "ui/lists/all_lists.h"
#include "ui/lists/questions_page.h"
#include "ui/lists/record_list_page.h"
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

namespace solnoma {

namespace {

void addList(PageRegistry &registry, int railOrder, ListDescription (*describe)(), Qt::Key key)
{
    PageKind kind;
    const ListDescription description = describe();
    kind.id = description.page;
    kind.title = description.title;
    kind.icon = description.icon;
    kind.railOrder = railOrder;
    kind.listedKinds = description.kinds;
    kind.makes = description.makes;
    kind.shortcut = QKeySequence(QKeyCombination(Qt::ALT, key));
    kind.make = [describe](AppContext &context, const Location &location) {
        return new RecordListPage(context, describe(), location);
    };
    registry.add(std::move(kind));
}

} // namespace

void addListPages(PageRegistry &registry)
{
    addList(registry, 20, casesList, Qt::Key_2);
    addList(registry, 30, peopleList, Qt::Key_3);
    addList(registry, 40, organisationsList, Qt::Key_4);
    addList(registry, 50, actsList, Qt::Key_5);
    addList(registry, 60, sourcesList, Qt::Key_6);
    addList(registry, 80, tasksList, Qt::Key_8);
    PageKind questions;
    questions.id = "questions";
    questions.title = QCoreApplication::translate("lists", "Analysis");
    questions.icon = Icon::Analysis;
    questions.railOrder = 100;
    questions.shortcut = QKeySequence(QKeyCombination(Qt::ALT, Qt::Key_0));
    questions.make = [](AppContext &context, const Location &location) { return new QuestionsPage(context, location); };
    registry.add(std::move(questions));
}

} // namespace solnoma
