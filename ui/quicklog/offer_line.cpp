// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/offer_line.h"

#include <QCompleter>
#include <QStringListModel>

namespace solnoma {

OfferLine::OfferLine(FindCandidates find, QWidget *parent)
    : ContentLine(parent), m_find(std::move(find)), m_titles(new QStringListModel(this))
{
    auto *found = new QCompleter(m_titles, this);
    found->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // filtered already, in any alphabet
    setCompleter(found);
    // Only what was chosen is that record: another relative is a "relative" too.
    connect(found, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { m_record = m_offered.value(index.row()); });
    connect(this, &QLineEdit::textEdited, this, &OfferLine::offer);
}

QString OfferLine::reference() const
{
    return m_record.isNull() ? text().trimmed() : m_record.toString();
}

void OfferLine::setRecord(const Uuid7 &record, const QString &title)
{
    setText(title);
    m_record = record;
}

void OfferLine::offer()
{
    m_record = {};
    m_offered.clear();
    QStringList titles;
    for (const Candidate &candidate : m_find(text().trimmed())) {
        titles.append(candidate.title);
        m_offered.append(candidate.id);
    }
    m_titles->setStringList(titles);
}

} // namespace solnoma
