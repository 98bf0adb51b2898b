// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_strip.h"

#include "ui/acts/act_insight.h"
#include "ui/records/related.h"
#include "ui/shell/app_context.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace solnoma {

CaseStrip::CaseStrip(AppContext &context, const Uuid7 &caseId, QWidget *parent)
    : QWidget(parent), m_context(context), m_case(caseId), m_heading(new QLabel(this)), m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setObjectName(QStringLiteral("section-title"));
    m_heading->setText(tr("To look at: these statements do not fit together"));
    m_list->setObjectName(QStringLiteral("to-look-at"));
    m_list->setAccessibleName(tr("To look at"));
    m_list->setWordWrap(true);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        m_context.openRecord(Uuid7::fromBytes(item->data(Qt::UserRole).toByteArray().constData()));
    });
    connect(&m_context, &AppContext::committed, this, &CaseStrip::refresh);
    refresh();
}

void CaseStrip::setCase(const Uuid7 &caseId)
{
    m_case = caseId;
    refresh();
}

void CaseStrip::refresh()
{
    m_list->clear();
    for (const Record &act : recordsOf(m_context, referringTo(m_context, "act", "case", m_case))) {
        for (const QString &sentence : contradictionsOf(act, m_context)) {
            auto *item = new QListWidgetItem(QString(sentence + u'\n' + m_context.titleOf(act.id())), m_list);
            item->setData(Qt::UserRole, act.id().toBytes());
        }
    }
    setVisible(m_list->count() > 0);
}

} // namespace solnoma
