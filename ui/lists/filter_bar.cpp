// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/filter_bar.h"

#include "ui/help/help_window.h"
#include "ui/lists/code_menu.h"
#include "ui/lists/date_filter.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/widgets/content_line.h"
#include "ui/widgets/flow_layout.h"

#include <QInputDialog>
#include <QJsonArray>
#include <QMenu>
#include <QStyle>

#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

FilterBar::FilterBar(AppContext &context, const ListDescription &description, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(description.list),
      m_keptAs("filters." + description.page),
      m_name(new ContentLine(this)),
      m_own(new QMenu(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name->setObjectName(QStringLiteral("narrow"));
    m_name->setPlaceholderText(tr("Narrow by name or number  (Ctrl+F)"));
    m_name->setAccessibleName(tr("Narrow by name or number"));
    m_name->setClearButtonEnabled(true);
    // The whole hint, beside the button that clears.
    m_name->setMinimumWidth(m_name->fontMetrics().horizontalAdvance(m_name->placeholderText()) +
                            fontMetrics().averageCharWidth() * 3 + m_name->style()->pixelMetric(QStyle::PM_SmallIconSize));
    layout->addWidget(m_name);
    for (const OfferedFilter &offered : description.filters) {
        auto *menu = new CodeMenu(context, {m_list, {}, Qt::AscendingOrder, {}, description.base, 0}, offered, this);
        connect(menu, &CodeMenu::changed, this, &FilterBar::changed);
        layout->addWidget(menu);
        m_codes.push_back(menu);
    }
    if (!description.dates.empty()) {
        m_date = new DateFilter(context, description.dates, this);
        connect(m_date, &DateFilter::changed, this, &FilterBar::changed);
        layout->addWidget(m_date);
    }
    auto *own = new QToolButton(this);
    own->setObjectName(QStringLiteral("own-filters"));
    own->setText(tr("My filters"));
    giveIcon(own, Icon::Filter);
    own->setPopupMode(QToolButton::InstantPopup);
    own->setFocusPolicy(Qt::StrongFocus);
    own->setMenu(m_own);
    connect(m_own, &QMenu::aboutToShow, this, &FilterBar::showKeptFilters);
    layout->addWidget(own);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);
    connect(m_name, &QLineEdit::textEdited, &m_typing, QOverload<>::of(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::changed);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty()) // the clear button edits nothing
            m_typing.start();
    });
}

std::vector<ListFilter> FilterBar::filters() const
{
    std::vector<ListFilter> filters;
    if (const QString typed = m_name->text().trimmed(); !typed.isEmpty()) {
        auto named = Lists(m_context.store().connection(), m_context.store().records()).named(m_list, typed);
        ListFilter nothing;
        nothing.how = ListFilter::How::Among;
        filters.push_back(named ? std::move(*named) : nothing);
    }
    for (const CodeMenu *menu : m_codes) {
        const QStringList codes = menu->codes();
        if (!codes.isEmpty())
            filters.push_back({ListFilter::How::AnyOf, menu->column(), codes, {}, {}, {}});
    }
    if (m_date) {
        if (auto date = m_date->filter())
            filters.push_back(std::move(*date));
    }
    return filters;
}

void FilterBar::setUndated(qint64 count)
{
    if (m_date)
        m_date->setUndated(count);
}

QJsonObject FilterBar::kept() const
{
    QJsonObject codes;
    for (const CodeMenu *menu : m_codes) {
        if (!menu->codes().isEmpty())
            codes.insert(QString::fromLatin1(menu->column()), QJsonArray::fromStringList(menu->codes()));
    }
    return {{QStringLiteral("codes"), codes}, {QStringLiteral("date"), m_date ? m_date->kept() : QJsonObject()}};
}

void FilterBar::hold()
{
    m_context.hold(m_keptAs, m_name->text());
}

/// What is typed and not asked yet is asked now.
void FilterBar::flush()
{
    if (!m_typing.isActive())
        return;
    m_typing.stop();
    Q_EMIT changed();
}

void FilterBar::restore(const QJsonObject &kept)
{
    m_name->setText(kept[QStringLiteral("name")].toString());
    m_typing.stop(); // who restores asks once, for everything
    const QJsonObject codes = kept[QStringLiteral("codes")].toObject();
    for (CodeMenu *menu : m_codes)
        menu->setCodes(codes[QString::fromLatin1(menu->column())].toVariant().toStringList());
    if (m_date)
        m_date->restore(kept[QStringLiteral("date")].toObject());
}

void FilterBar::showKeptFilters()
{
    m_own->clear();
    const QJsonObject all = m_context.kept(m_keptAs);
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        m_own->addAction(it.key(), this, [this, state = it.value().toObject()] {
            restore(state);
            Q_EMIT changed();
        });
    }
    if (!all.isEmpty())
        m_own->addSeparator();
    m_own->addAction(tr("Keep this one…"), this, &FilterBar::askName);
    m_own->addAction(tr("Show all again"), this, [this] {
        restore({});
        Q_EMIT changed();
    });
    if (all.isEmpty())
        return;
    QMenu *away = m_own->addMenu(tr("Take away"));
    for (const QString &name : all.keys()) {
        away->addAction(name, this, [this, name] {
            QJsonObject left = m_context.kept(m_keptAs);
            left.remove(name);
            m_context.keep(m_keptAs, left);
        });
    }
}

void FilterBar::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("filter-name"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLabelText(tr("Name of this filter:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FilterBar::keepAs);
    giveHelp(*dialog, "finding");
    dialog->open();
}

void FilterBar::keepAs(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    QJsonObject all = m_context.kept(m_keptAs);
    QJsonObject state = kept();
    state.insert(QStringLiteral("name"), m_name->text());
    all.insert(name.trimmed(), state);
    m_context.keep(m_keptAs, all);
    m_context.say(tr("Kept. It stands under “My filters”."));
}

} // namespace solnoma
