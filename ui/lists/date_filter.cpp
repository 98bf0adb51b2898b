// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/date_filter.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/date_editors.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace solnoma {

namespace {

using How = ListFilter::How;
constexpr int UndatedIndex = 3;

// Days beyond which nothing is recorded; a period that is open at an end reaches there.
const QDate &firstOfAll()
{
    static const QDate day(1, 1, 1);
    return day;
}

const QDate &lastOfAll()
{
    static const QDate day(9999, 12, 31);
    return day;
}

} // namespace

DateFilter::DateFilter(const AppContext &context, const std::vector<OfferedDate> &dates, QWidget *parent)
    : QWidget(parent),
      m_column(new QComboBox(this)),
      m_how(new QComboBox(this)),
      m_period(new FuzzyDateEdit(context.clock(), this))
{
    for (const OfferedDate &date : dates)
        m_column->addItem(date.title, date.column);
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_column->setObjectName(QStringLiteral("date-column"));
    m_column->setAccessibleName(tr("Which date"));
    m_how->addItem(tr("at any time"));
    m_how->addItem(tr("may fall in"), static_cast<int>(How::MayFallIn));
    m_how->addItem(tr("surely in"), static_cast<int>(How::SurelyIn));
    m_how->addItem(tr("undated"), static_cast<int>(How::Undated));
    m_how->setObjectName(QStringLiteral("date-how"));
    m_how->setAccessibleName(tr("How the date lies to the period"));
    m_how->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_period->setObjectName(QStringLiteral("date-period"));
    if (auto *line = m_period->findChild<QLineEdit *>()) {
        line->setAccessibleName(tr("Period"));
        line->setPlaceholderText(tr("May 2009, 2009–2011, since 2020…"));
        line->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column, 0, Qt::AlignTop);
    layout->addWidget(m_how, 0, Qt::AlignTop);
    layout->addWidget(m_period, 0, Qt::AlignTop);
    layout->addStretch();
    connect(m_column, &QComboBox::currentIndexChanged, this, &DateFilter::changed);
    connect(m_how, &QComboBox::currentIndexChanged, this, [this] {
        showPeriod();
        Q_EMIT changed();
    });
    connect(m_period, &FieldEditor::edited, this, &DateFilter::changed);
    showPeriod();
}

void DateFilter::showPeriod()
{
    m_period->setVisible(m_how->currentIndex() == 1 || m_how->currentIndex() == 2);
}

std::optional<ListFilter> DateFilter::filter() const
{
    ListFilter filter;
    filter.column = m_column->currentData().toByteArray();
    filter.how = static_cast<How>(m_how->currentData().toInt());
    if (m_how->currentIndex() <= 0)
        return std::nullopt;
    const FuzzyDate period = m_period->date();
    if (filter.how != How::Undated && period.isUndated())
        return std::nullopt;
    filter.first = period.from ? period.from->date() : firstOfAll();
    filter.last = period.to ? period.to->date() : lastOfAll();
    return filter;
}

void DateFilter::setUndated(qint64 count)
{
    m_how->setItemText(UndatedIndex, count > 0 ? tr("undated (%1)").arg(count) : tr("undated"));
}

QJsonObject DateFilter::kept() const
{
    const FuzzyDate period = m_period->date();
    return {{QStringLiteral("column"), m_column->currentData().toString()},
            {QStringLiteral("how"), m_how->currentIndex()},
            {QStringLiteral("text"), period.text},
            {QStringLiteral("from"), period.from ? period.from->toString() : QString()},
            {QStringLiteral("to"), period.to ? period.to->toString() : QString()}};
}

void DateFilter::restore(const QJsonObject &kept)
{
    const QSignalBlocker quiet(this);
    m_column->setCurrentIndex(std::max(0, m_column->findData(kept[QStringLiteral("column")].toString().toLatin1())));
    m_how->setCurrentIndex(kept[QStringLiteral("how")].toInt());
    FuzzyDate period;
    period.from = WallTime::fromString(kept[QStringLiteral("from")].toString());
    period.to = WallTime::fromString(kept[QStringLiteral("to")].toString());
    period.text = kept[QStringLiteral("text")].toString();
    m_period->setValue(period.isNull() ? Value() : Value(period));
    showPeriod();
}

} // namespace solnoma
