// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/content_line.h"
#include "ui/widgets/record_finder.h"

#include <QHash>

class QStringListModel;

namespace solnoma {

/// A line of words that offers what is on file while one types. What is left as typed stays words.
class OfferLine : public ContentLine
{
    Q_OBJECT
public:
    OfferLine(FindCandidates find, QWidget *parent);

    /// The id of the record that the line names, else the words; what QuickLog wants.
    QString reference() const;
    void setRecord(const Uuid7 &record, const QString &title);

private:
    void offer();

    FindCandidates m_find;
    QStringListModel *m_titles;
    QList<Uuid7> m_offered; ///< in the order of m_titles
    Uuid7 m_record;         ///< that was chosen; any further letter forgets it
};

} // namespace solnoma
