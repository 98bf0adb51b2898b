// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/code_menu.h"

#include "names/collation.h"
#include "names/iso_names.h"
#include "ui/lists/cell_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QMenu>

#include <algorithm>

namespace solnoma {

/// "" for not answered.
static QString codeOf(const QAction *choice)
{
    return choice->data().toString();
}

CodeMenu::CodeMenu(AppContext &context, ListQuery list, const OfferedFilter &filter, QWidget *parent)
    : QToolButton(parent), m_context(context), m_list(std::move(list)), m_filter(filter)
{
    setObjectName(QStringLiteral("filter-") + QString::fromLatin1(filter.column));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    menu()->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    m_others = menu()->addSeparator();
    if (filter.vocabulary == "priority") {
        for (int rank = 0; rank < 4; ++rank)
            addChoice(cells::priority(context, rank), QString::number(rank));
    } else if (!isoCodes(filter.vocabulary).isEmpty()) {
        connect(menu(), &QMenu::aboutToShow, this, &CodeMenu::offerWhatIsOnFile);
    } else if (const Vocabulary *terms = context.vocabularies().find(filter.vocabulary)) {
        for (const Term &term : terms->terms)
            addCode(term.code);
    }
    addChoice(tr("(not answered)"), QString());
    auto *any = menu()->addAction(tr("Any"));
    connect(any, &QAction::triggered, this, [this] {
        setCodes({});
        Q_EMIT changed();
    });
    showCount();
}

void CodeMenu::addCode(const QString &code)
{
    addChoice(words::termLabel(m_context, m_filter.vocabulary, code), code);
}

void CodeMenu::addChoice(const QString &label, const QString &code)
{
    auto *choice = new QAction(label, menu());
    choice->setCheckable(true);
    choice->setData(code);
    connect(choice, &QAction::triggered, this, [this] {
        showCount();
        Q_EMIT changed();
    });
    menu()->insertAction(code.isEmpty() ? nullptr : m_others, choice);
}

/// By their names; what is ticked stays, on file or not.
void CodeMenu::offerWhatIsOnFile()
{
    const auto onFile = Lists(m_context.store().connection(), m_context.store().records()).codesIn(m_list, column());
    if (!onFile)
        return;
    const QStringList ticked = codes();
    QStringList offered = *onFile + ticked;
    offered.removeAll(QString());
    offered.removeDuplicates();
    const Collation collation = Collation::of(words::language());
    std::ranges::sort(offered, {},
                      [&](const QString &code) { return collation.key(words::termLabel(m_context, m_filter.vocabulary, code)); });
    const QList<QAction *> before = menu()->actions();
    for (QAction *choice : before) {
        if (choice->isCheckable() && !codeOf(choice).isEmpty())
            delete choice;
    }
    for (const QString &code : std::as_const(offered))
        addCode(code);
    setCodes(ticked);
}

QStringList CodeMenu::codes() const
{
    QStringList codes;
    for (const QAction *choice : menu()->actions()) {
        if (choice->isChecked())
            codes.append(codeOf(choice));
    }
    return codes;
}

void CodeMenu::setCodes(const QStringList &codes)
{
    QStringList missing = codes;
    for (QAction *choice : menu()->actions()) {
        if (choice->isCheckable()) {
            choice->setChecked(codes.contains(codeOf(choice)));
            missing.removeAll(codeOf(choice));
        }
    }
    if (isoCodes(m_filter.vocabulary).isEmpty())
        missing.clear(); // codes that the vocabulary has no more; of the others the menu was not opened yet
    for (const QString &code : std::as_const(missing)) {
        addCode(code);
        menu()->actions().at(menu()->actions().indexOf(m_others) - 1)->setChecked(true);
    }
    showCount();
}

void CodeMenu::showCount()
{
    const QStringList chosen = codes();
    QString words = tr("%1: any").arg(m_filter.title);
    if (chosen.size() > 1)
        words = tr("%1: %n chosen", nullptr, static_cast<int>(chosen.size())).arg(m_filter.title);
    for (const QAction *choice : menu()->actions()) {
        if (chosen.size() == 1 && choice->isChecked())
            words = QStringLiteral("%1: %2").arg(m_filter.title, choice->text());
    }
    setText(words);
    QFont shown = font();
    shown.setBold(!chosen.isEmpty());
    setFont(shown);
}

} // namespace solnoma
