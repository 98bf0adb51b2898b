// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/code_menu.h"

#include "names/iso_names.h"
#include "ui/lists/cell_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QMenu>

namespace solnoma {

CodeMenu::CodeMenu(const AppContext &context, const OfferedFilter &filter, QWidget *parent)
    : QToolButton(parent), m_title(filter.title), m_column(filter.column)
{
    setObjectName(QStringLiteral("filter-") + QString::fromLatin1(filter.column));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    if (filter.vocabulary == "priority") {
        for (int rank = 0; rank < 4; ++rank)
            addChoice(cells::priority(context, rank), QString::number(rank));
    } else if (const Vocabulary *terms = context.vocabularies().find(filter.vocabulary); terms && !terms->terms.empty()) {
        for (const Term &term : terms->terms)
            addChoice(words::termLabel(context, filter.vocabulary, term.code), term.code);
    }
    menu()->addSeparator();
    addChoice(tr("(not answered)"), QString());
    auto *any = menu()->addAction(tr("Any"));
    connect(any, &QAction::triggered, this, [this] {
        setCodes({});
        Q_EMIT changed();
    });
    showCount();
}

void CodeMenu::addChoice(const QString &label, const QString &code)
{
    QAction *choice = menu()->addAction(label);
    choice->setCheckable(true);
    choice->setData(code);
    connect(choice, &QAction::triggered, this, [this] {
        showCount();
        Q_EMIT changed();
    });
}

QStringList CodeMenu::codes() const
{
    QStringList codes;
    for (const QAction *choice : menu()->actions()) {
        if (choice->isChecked())
            codes.append(choice->data().toString());
    }
    return codes;
}

void CodeMenu::setCodes(const QStringList &codes)
{
    for (QAction *choice : menu()->actions()) {
        if (choice->isCheckable())
            choice->setChecked(codes.contains(choice->data().toString()));
    }
    showCount();
}

void CodeMenu::showCount()
{
    const QStringList chosen = codes();
    QString words = tr("%1: any").arg(m_title);
    if (chosen.size() > 1)
        words = tr("%1: %n chosen", nullptr, static_cast<int>(chosen.size())).arg(m_title);
    for (const QAction *choice : menu()->actions()) {
        if (chosen.size() == 1 && choice->isChecked())
            words = QStringLiteral("%1: %2").arg(m_title, choice->text());
    }
    setText(words);
    QFont shown = font();
    shown.setBold(!chosen.isEmpty());
    setFont(shown);
}

} // namespace solnoma
