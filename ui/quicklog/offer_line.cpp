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
    connect(this, &QLineEdit::textEdited, this, &OfferLine::offer);
}

QString OfferLine::reference() const
{
    const QString typed = text().trimmed();
    const auto known = m_known.constFind(typed);
    return known == m_known.cend() ? typed : known->toString();
}

void OfferLine::setRecord(const Uuid7 &record, const QString &title)
{
    m_known.insert(title, record);
    setText(title);
}

void OfferLine::offer()
{
    QStringList titles;
    for (const Candidate &candidate : m_find(text().trimmed())) {
        titles.append(candidate.title);
        m_known.insert(candidate.title, candidate.id);
    }
    m_titles->setStringList(titles);
}

} // namespace solnoma
