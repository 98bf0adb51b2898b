// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_description.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QComboBox;

namespace solnoma {

class AppContext;
class FuzzyDateEdit;

/// A period typed as one date ("May 2009", "2009 to 2011") and how the rows' dates lie to it. Undated rows are a filter
/// of their own, with their count beside it.
class DateFilter : public QWidget
{
    Q_OBJECT
public:
    DateFilter(const AppContext &context, const std::vector<OfferedDate> &dates, QWidget *parent);

    /// Nothing while no period is understood.
    std::optional<ListFilter> filter() const;
    void setUndated(qint64 count);
    QJsonObject kept() const;
    void restore(const QJsonObject &kept);

Q_SIGNALS:
    void changed();

private:
    void showPeriod();

    QComboBox *m_column;
    QComboBox *m_how;
    FuzzyDateEdit *m_period;
};

} // namespace solnoma
