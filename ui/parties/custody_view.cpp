// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/custody_view.h"

#include "domain/act_facts.h"
#include "ui/acts/act_insight.h"
#include "ui/records/related.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/empty_note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace solnoma {

namespace {

QLabel *plainLabel(const QString &text, const QString &name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CustodyView::CustodyView(AppContext &context, std::function<Uuid7()> person, QWidget *parent)
    : QWidget(parent), m_context(context), m_person(std::move(person)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_context, &AppContext::committed, this, [this] {
        if (isVisible())
            refresh();
    });
}

void CustodyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CustodyView::refresh()
{
    delete m_body;
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Custody"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    std::vector<CustodyEpisode> episodes;
    for (const RecordLineText &line : linesOfActsAbout(m_context, m_person())) {
        auto act = m_context.store().records().load(line.id);
        if (!act || !act->is("kind", u"detention"))
            continue;
        episodes.push_back(custodyEpisodeOf(*act, m_context.vocabularies()));
        auto *heading = plainLabel(QString(line.text).replace(u'\n', QStringLiteral(", ")), QStringLiteral("custody-of"), column);
        auto *open = new QPushButton(tr("Open"), column);
        open->setAccessibleName(tr("Open %1").arg(heading->text()));
        connect(open, &QPushButton::clicked, this, [this, id = line.id] { m_context.openRecord(id); });
        auto *row = new QHBoxLayout;
        row->addWidget(heading, 1);
        row->addWidget(open);
        layout->addLayout(row);
        auto *edited = new EditedRecord(std::move(*act), false, column);
        layout->addWidget(new CustodyInsight(m_context, *edited, column));
    }
    if (episodes.size() > 1)
        layout->insertWidget(0, plainLabel(tr("In all: %1.").arg(words::custody(sumCustody(episodes, m_context.today()))),
                                           QStringLiteral("custody-sum"), column));
    if (episodes.empty())
        layout->addWidget(new EmptyNote(Icon::Detention, tr("No detention of this person is on file."), column), 1);
    else
        layout->addStretch();
    scroll->setWidget(column);
    m_body = scroll;
    m_layout->addWidget(scroll);
}

} // namespace solnoma
