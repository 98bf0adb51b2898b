// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quick_log_result.h"

#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace solnoma {

namespace {

QLabel *addLabel(QVBoxLayout *layout, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

} // namespace

QuickLogResult::QuickLogResult(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    m_number = addLabel(layout, "file-number");
    QFont large = m_number->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    m_number->setFont(large);
    m_tasks = addLabel(layout, "tasks-that-follow");
    m_same = addLabel(layout, "perhaps-same-afterwards");
    auto *buttons = new QHBoxLayout;
    const auto add = [&](Icon icon, const QString &text, const char *name, auto wanted) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        giveIcon(button, icon);
        button->setAutoDefault(true); // Enter presses it
        connect(button, &QPushButton::clicked, this, wanted);
        buttons->addWidget(button);
        return button;
    };
    m_first = add(Icon::Case, tr("&Open the case"), "open-file", &QuickLogResult::openWanted);
    add(Icon::Group, tr("&Same for another person"), "same-for-another", &QuickLogResult::anotherWanted);
    add(Icon::Ok, tr("&Done"), "quick-log-done", &QuickLogResult::doneWanted);
    buttons->addStretch();
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addLayout(buttons);
    layout->addStretch();
    setFocusProxy(m_first);
}

QStringList QuickLogResult::tasksOf(const QuickLogged &logged) const
{
    QStringList lines;
    for (const Uuid7 &id : logged.tasks) {
        const auto task = m_context.store().records().load(id);
        if (!task)
            continue;
        lines.append(tr("%1: %2, by %3")
                         .arg(words::termLabel(m_context, "task_kind", task->text("kind")), task->text("title"),
                              words::date(task->date("due"))));
    }
    return lines;
}

void QuickLogResult::show(const QuickLogged &logged)
{
    const QString number = logged.fileNumber.isEmpty() ? m_context.titleOf(logged.caseId) : logged.fileNumber;
    m_number->setText(logged.fileNumber.isEmpty() ? tr("Recorded in: %1").arg(number) : tr("Recorded as %1").arg(number));
    const QStringList tasks = tasksOf(logged);
    m_tasks->setText(tasks.isEmpty() ? tr("No task follows from it.") : tr("What follows:") + u'\n' + tasks.join(u'\n'));
    QStringList same;
    for (const SearchHit &hit : logged.perhapsTheSame)
        same.append(hit.title);
    m_same->setText(tr("Perhaps the same as: %1. They can be compared and joined later.").arg(same.join(QStringLiteral("; "))));
    m_same->setVisible(!same.isEmpty());
}

} // namespace solnoma
