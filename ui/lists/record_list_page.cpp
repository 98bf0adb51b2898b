// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_list_page.h"

#include "ui/lists/column_widths.h"
#include "ui/lists/filter_bar.h"
#include "ui/lists/record_table.h"
#include "ui/lists/table_dialog.h"
#include "ui/shell/announce.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/record_facts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace solnoma {

using namespace std::chrono_literals;

namespace {

/// From how many letters on the nearest row is chosen while somebody narrows: with fewer it would show a name nobody asked for.
constexpr qsizetype LeastToChoose = 3;

} // namespace

RecordListPage::RecordListPage(AppContext &context, const ListDescription &description, const Location &location)
    : m_context(context),
      m_description(description),
      m_filters(new FilterBar(context, m_description, this)),
      m_model(new RecordListModel(context, m_description, this)),
      m_table(new RecordTable(RecordListModel::FullTextRole, this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_glance(new RecordFacts(m_split, RecordFacts::Extent::Glance)),
      m_view(new QMenu(this)),
      m_empty(new EmptyNote(description.icon, {}, this)),
      m_count(new QLabel(this)),
      m_changed(new QLabel(tr("The list has changed: F5 reads it again."), this)),
      m_foot(new QHBoxLayout)
{
    setObjectName(QStringLiteral("list-") + QString::fromLatin1(description.page));
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setAccessibleName(description.title);
    m_table->setModel(m_model);
    m_count->setObjectName(QStringLiteral("count"));
    makeAnnouncing(*m_changed);
    m_changed->setObjectName(QStringLiteral("list-changed"));
    m_changed->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    m_split->insertWidget(0, m_table);
    m_split->setStretchFactor(0, 1);
    m_split->setChildrenCollapsible(false);
    layout->addWidget(m_split, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(makeFoot());
    addCommands();
    addViews();
    connect(m_table, &RecordTable::openWanted, this, &RecordListPage::openRow);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &RecordListPage::sortBy);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        // The last in view follows the window by itself, and what is hidden says so later.
        const QHeaderView *header = m_table->horizontalHeader();
        const bool isOfItself = header->visualIndex(column) == header->count() - 1 || header->isSectionHidden(column);
        m_hasOwnWidths |= !m_isSettingWidths && !isOfItself;
    });
    m_table->viewport()->installEventFilter(this);
    connect(m_model, &RecordListModel::counted, this, &RecordListPage::showCount);
    connect(m_filters, &FilterBar::changed, this, [this] {
        ask(m_model->sort(), m_model->order());
        if (m_filters->line()->text().trimmed().size() >= LeastToChoose && m_model->rowCount() > 0)
            m_table->selectRow(0); // who narrows sees the nearest while typing
    });
    connect(&m_context, &AppContext::committed, this, &RecordListPage::look);
    setFocusProxy(m_table);
    readView();
    choose(location.within);
}

/// From the line that narrows: Down goes to the rows, Enter opens the first one, Esc takes the words away. The columns share
/// what room the table has.
bool RecordListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize && !m_hasOwnWidths)
        setWidths();
    if (watched != m_filters->line() || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape && !m_filters->line()->text().isEmpty()) {
        m_filters->line()->clear();
        m_filters->flush();
        m_table->setFocus();
        return true;
    }
    if (!isEnter && key != Qt::Key_Down)
        return Page::eventFilter(watched, event);
    m_filters->flush();
    if (m_model->rowCount() == 0)
        return true;
    m_table->setFocus();
    m_table->selectRow(0);
    if (isEnter)
        openRow(0);
    return true;
}

/// What is seen of the list: its columns, and what the chosen row says.
void RecordListPage::addViews()
{
    m_glance->setObjectName(QStringLiteral("glance"));
    m_glance->setAccessibleName(tr("The chosen row"));
    m_glance->setPlaceholderText(tr("What the chosen row says stands here."));
    m_glance->setMinimumHeight(m_glance->fontMetrics().lineSpacing() * 3);
    m_glances = addCommand(QStringLiteral("glance-at-row"), Icon::None, tr("Chosen row"), QKeySequence(Qt::Key_F8));
    m_glances->setCheckable(true);
    connect(m_glances, &QAction::toggled, this, &RecordListPage::showGlance);
    // Who walks through the rows is not held up by each.
    m_glanceTimer.setSingleShot(true);
    m_glanceTimer.setInterval(120ms);
    connect(&m_glanceTimer, &QTimer::timeout, this, &RecordListPage::showGlance);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_glanceTimer, QOverload<>::of(&QTimer::start));

    m_view->setObjectName(QStringLiteral("view-menu"));
    QAction *view = addCommand(QStringLiteral("view"), Icon::None, tr("View"), {});
    view->setMenu(m_view);
    addCommand(view);
    connect(m_view, &QMenu::aboutToShow, this, &RecordListPage::fillView);
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint at) { m_view->popup(header->mapToGlobal(at)); });
}

/// A tick for what stands below the rows, and one for each column; the last column that is left stays.
void RecordListPage::fillView()
{
    const QHeaderView *header = m_table->horizontalHeader();
    const bool isLast = header->count() - header->hiddenSectionCount() == 1;
    m_view->clear();
    m_view->addAction(m_glances);
    m_view->addSection(tr("Columns"));
    for (int i = 0; i < header->count(); ++i) {
        const int column = header->logicalIndex(i);
        QAction *tick = m_view->addAction(m_description.columns[static_cast<size_t>(column)].title);
        tick->setCheckable(true);
        tick->setChecked(!header->isSectionHidden(column));
        tick->setEnabled(!isLast || !tick->isChecked());
        connect(tick, &QAction::toggled, this, [this, column](bool isShown) { showColumn(column, isShown); });
    }
}

void RecordListPage::showColumn(int column, bool isShown)
{
    m_table->setColumnHidden(column, !isShown);
    if (!m_hasOwnWidths)
        setWidths();
}

/// Also when it is another one, has changed, or has left the list.
void RecordListPage::showGlance()
{
    m_glanceTimer.stop();
    m_glance->setVisible(m_glances->isChecked());
    if (!m_glances->isChecked() || m_context.isLent())
        return;
    const Uuid7 row = chosen();
    const auto record =
        row.isNull() ? Result<Record>(Error{ErrorCode::NotFound, {}, {}}) : m_context.store().records().load(row);
    if (record)
        m_glance->show(m_context, *record);
    else
        m_glance->clear();
}

QLayout *RecordListPage::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count);
    foot->addWidget(m_changed);
    foot->addStretch();
    foot->addLayout(m_foot);
    return foot;
}

QAction *RecordListPage::addCommand(const QString &name, Icon icon, const QString &text, const QKeySequence &keys)
{
    auto *action = new QAction(solnoma::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void RecordListPage::addCommand(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup); // of one with a menu
    button->setObjectName(QStringLiteral("button-") + action->objectName());
    button->setFocusPolicy(Qt::StrongFocus);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->text() : QString(action->text() + QStringLiteral(" (") + keys + u')'));
    m_foot->insertWidget(action->menu() == m_view ? -1 : m_commands++, button); // how the list is seen stands last
}

void RecordListPage::addCommands()
{
    QAction *find =
        addCommand(QStringLiteral("narrow-list"), Icon::Filter, tr("Narrow the list"), QKeySequence(Qt::CTRL | Qt::Key_F));
    connect(find, &QAction::triggered, this, [this] {
        m_filters->line()->setFocus();
        m_filters->line()->selectAll();
    });
    m_filters->line()->installEventFilter(this);
    QAction *again = addCommand(QStringLiteral("read-again"), Icon::None, tr("Read the list again"), QKeySequence(Qt::Key_F5));
    connect(again, &QAction::triggered, this, [this] { readAgain(chosen()); });
    for (const NewRecord &each : m_description.makes) {
        const bool isFirst = &each == &m_description.makes.front();
        QAction *make = addCommand(QStringLiteral("new-") + QString::fromLatin1(isFirst ? "record" : each.place.page), Icon::Add,
                                   each.title, isFirst ? QKeySequence(Qt::CTRL | Qt::Key_N) : QKeySequence());
        connect(make, &QAction::triggered, this, [this, place = each.place] { m_context.open(place); });
        addCommand(make);
    }
    const bool hasFields =
        std::ranges::any_of(m_description.columns, [](const ShownColumn &column) { return !column.field.isEmpty(); });
    if (hasFields) {
        QAction *table =
            addCommand(QStringLiteral("table-as-csv"), Icon::Export, tr("Table as CSV…"), QKeySequence(Qt::CTRL | Qt::Key_E));
        connect(table, &QAction::triggered, this, &RecordListPage::makeTable);
        addCommand(table);
    }
}

void RecordListPage::makeTable()
{
    std::vector<TableColumn> columns;
    for (const ShownColumn &column : m_description.columns) {
        if (!column.field.isEmpty())
            columns.push_back({column.title, column.field});
    }
    ListQuery query{m_description.list, m_model->sort(), m_model->order(), {}, m_model->filters(), 500};
    query.filters.insert(query.filters.begin(), m_description.base.begin(), m_description.base.end());
    const auto gather = [this, query](TableOrder &order, const std::function<bool(qint64)> &goesOn) mutable -> Result<void> {
        const Lists lists(m_context.store().connection(), m_context.store().records());
        query.after = {};
        for (;;) {
            const auto page = lists.page(query);
            if (!page)
                return page.error();
            for (const ListRow &row : page->rows)
                order.records.push_back(row.id);
            if (!page->next)
                return {};
            if (!goesOn(static_cast<qint64>(order.records.size())))
                return Error{ErrorCode::Cancelled, {}, {}};
            query.after = *page->next;
        }
    };
    auto *dialog = new TableDialog(m_context, std::move(columns), gather, TableDialog::Cells::OfRecords, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Location RecordListPage::location() const
{
    return {m_description.page, {}, {}, chosen()};
}

bool RecordListPage::goTo(const Location &location)
{
    choose(location.within);
    return true;
}

/// The rows come first, not the line above them.
void RecordListPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    focusProxy()->setFocus();
}

bool RecordListPage::leave()
{
    keepView();
    m_filters->hold();
    return true;
}

/// Null while nobody has chosen a row: Qt makes the first one current by itself, and a name would stand there in clear.
Uuid7 RecordListPage::chosen() const
{
    const bool isChosen = m_table->selectionModel()->hasSelection();
    return isChosen ? m_model->idAt(m_table->currentIndex().row()) : Uuid7();
}

void RecordListPage::readAgain(const Uuid7 &wanted)
{
    ask(m_model->sort(), m_model->order());
    choose(wanted);
}

void RecordListPage::choose(const Uuid7 &record)
{
    const int row = record.isNull() ? -1 : m_model->rowOf(record);
    if (row >= 0)
        m_table->selectRow(row);
}

void RecordListPage::readView()
{
    const QJsonObject kept = m_context.kept("list." + m_description.page);
    const auto columns = QByteArray::fromBase64(kept[QStringLiteral("columns")].toString().toLatin1());
    const QScopedValueRollback isSetting(m_isSettingWidths, true);
    const bool isKept = m_table->horizontalHeader()->restoreState(columns);
    for (size_t i = 0; i < m_description.columns.size() && !isKept; ++i)
        m_table->setColumnHidden(static_cast<int>(i), m_description.columns[i].isHiddenAtFirst);
    // Widths of another font or language would cut the words of this one.
    m_hasOwnWidths = isKept && kept[QStringLiteral("own")].toBool(true) && kept[QStringLiteral("letters")] == lettersNow();
    m_split->restoreState(QByteArray::fromBase64(kept[QStringLiteral("split")].toString().toLatin1()));
    m_glances->setChecked(kept[QStringLiteral("glance")].toBool(true));
    showGlance();
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_table->horizontalHeader()->setSectionsClickable(true);
    QJsonObject filters = kept.isEmpty() ? filtersAtFirst() : kept[QStringLiteral("filters")].toObject();
    filters.insert(QStringLiteral("name"), m_context.held("filters." + m_description.page));
    m_filters->restore(filters);
    const QByteArrayList sorts = Lists::sortsOf(m_description.list);
    const QByteArray sort = kept[QStringLiteral("sort")].toString().toLatin1();
    if (sorts.contains(sort))
        ask(sort, kept[QStringLiteral("descending")].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    else
        ask(sorts.value(0), m_description.firstOrder);
}

/// What widths were chosen for.
QString RecordListPage::lettersNow() const
{
    return QStringLiteral("%1 %2").arg(words::language()).arg(fontMetrics().averageCharWidth());
}

QJsonObject RecordListPage::filtersAtFirst() const
{
    QJsonObject codes;
    for (const auto &[column, ticked] : m_description.tickedAtFirst)
        codes.insert(QString::fromLatin1(column), QJsonArray::fromStringList(ticked));
    return {{QStringLiteral("codes"), codes}};
}

void RecordListPage::keepView()
{
    m_context.keep("list." + m_description.page,
                   {{QStringLiteral("columns"), QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64())},
                    {QStringLiteral("own"), m_hasOwnWidths},
                    {QStringLiteral("letters"), lettersNow()},
                    {QStringLiteral("glance"), m_glances->isChecked()},
                    {QStringLiteral("split"), QString::fromLatin1(m_split->saveState().toBase64())},
                    {QStringLiteral("filters"), m_filters->kept()},
                    {QStringLiteral("sort"), QString::fromLatin1(m_model->sort())},
                    {QStringLiteral("descending"), m_model->order() == Qt::DescendingOrder}});
}

void RecordListPage::setWidths()
{
    const std::vector<int> widths = columnWidths(m_context, m_description, *m_table);
    const QScopedValueRollback isSetting(m_isSettingWidths, true);
    for (size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > 0) // one that is hidden keeps the width that it had
            m_table->setColumnWidth(static_cast<int>(i), widths[i]);
    }
}

void RecordListPage::ask(const QByteArray &sort, Qt::SortOrder order)
{
    if (m_context.isLent())
        return;
    m_changed->hide();
    m_model->ask(sort, order, m_filters->filters());
    m_glanceTimer.start(); // nothing is chosen any more, and a reset model says nothing of that
    m_filters->setUndated(m_model->undated());
    showOrder();
}

void RecordListPage::sortBy(int column)
{
    const QByteArray sort = m_description.columns[static_cast<size_t>(column)].sort;
    if (sort.isEmpty()) {
        showOrder();
        return;
    }
    const bool isTurning = sort == m_model->sort() && m_model->order() == Qt::AscendingOrder;
    ask(sort, isTurning ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordListPage::showOrder()
{
    const auto sorted = std::ranges::find(m_description.columns, m_model->sort(), &ShownColumn::sort);
    const int column = sorted == m_description.columns.end() ? -1 : static_cast<int>(sorted - m_description.columns.begin());
    m_table->horizontalHeader()->setSortIndicator(column, m_model->order());
}

void RecordListPage::showCount()
{
    const int rows = m_model->rowCount();
    m_count->setText(m_model->isComplete() ? tr("Rows: %1").arg(rows) : tr("Rows: at least %1").arg(rows));
    const bool isEmpty = rows == 0;
    // What is ticked at first narrows nothing while there is nothing of this kind.
    const bool isNarrowed = !m_model->filters().empty() && (!isEmpty || hasAny());
    m_split->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    setFocusProxy(isEmpty ? static_cast<QWidget *>(m_filters->line()) : m_table);
    if (!m_model->complaint().isEmpty())
        m_empty->setIcon(Icon::Error, Tone::Error);
    else
        m_empty->setIcon(isNarrowed ? Icon::Filter : m_description.icon);
    if (!m_model->complaint().isEmpty())
        m_empty->setText(m_model->complaint());
    else
        m_empty->setText(isNarrowed ? tr("Nothing here fits these filters. “My filters → Show all again” takes them away.")
                                    : m_description.empty);
}

bool RecordListPage::hasAny()
{
    ListQuery query;
    query.list = m_description.list;
    query.filters = m_description.base;
    query.limit = 1;
    const auto any = Lists(m_context.store().connection(), m_context.store().records()).page(query);
    return any && !any->rows.empty();
}

void RecordListPage::openRow(int row)
{
    const Uuid7 record = m_model->idAt(row);
    if (!record.isNull())
        m_context.openRecord(record);
}

/// Rows in view are read again; a list that may have new rows says so, or is read again while it is short.
void RecordListPage::look(const ChangeSet &changes)
{
    if (m_context.isLent())
        return;
    const auto isNew = [&](const auto &changed) {
        return m_description.kinds.contains(QString::fromStdString(std::string(changed.second->kind))) &&
               m_model->rowOf(changed.first) < 0;
    };
    const bool mayHaveMore = changes.many || std::ranges::any_of(changes.records, isNew);
    if (mayHaveMore && m_model->isComplete()) {
        readAgain(chosen());
        return;
    }
    m_changed->setVisible(mayHaveMore);
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    m_model->refresh(first, last < 0 ? m_model->rowCount() - 1 : last);
    m_glanceTimer.start();
}

} // namespace solnoma
