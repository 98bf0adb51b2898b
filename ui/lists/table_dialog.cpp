// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/table_dialog.h"

#include "ui/dossiers/gate_words.h"
#include "ui/help/help_window.h"
#include "ui/shell/announce.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/job.h"
#include "ui/shell/words.h"
#include "ui/widgets/dialog_size.h"
#include "ui/widgets/file_dialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace solnoma {

namespace {

constexpr std::array audiences{Audience::Statistics, Audience::Partners, Audience::Assistance, Audience::UnToState,
                               Audience::WorkingCopy};

} // namespace

TableDialog::TableDialog(AppContext &context, std::vector<TableColumn> columns, Gather gather, Cells cells, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_gather(std::move(gather)),
      m_audience(new QComboBox(this)),
      m_lines(new QTableWidget(this)),
      m_state(new QLabel(this)),
      m_path(new QLineEdit(this)),
      m_write(new QPushButton(tr("&Write the table"), this))
{
    setObjectName(QStringLiteral("table-dialog"));
    setWindowTitle(tr("Table as CSV"));
    m_order.day = context.today();
    m_order.language = words::language();
    m_order.columns = std::move(columns);
    m_lines->setObjectName(QStringLiteral("table-lines"));
    m_lines->setAccessibleName(tr("Rows of the table"));
    m_lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_lines->verticalHeader()->hide();
    m_lines->setWordWrap(false);
    m_lines->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_lines->horizontalHeader()->setHighlightSections(false);
    m_lines->setTabKeyNavigation(false);
    m_state->setObjectName(QStringLiteral("table-state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    makeAnnouncing(*m_state);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeChoice(cells));
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_state);
    layout->addWidget(makeFoot());
    giveHelp(*this, "finding");
    resizeWithin(*this, 110, 30);
    connect(m_lines, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        const Uuid7 record = m_table.lines[static_cast<size_t>(item->row())].record;
        if (item->checkState() == Qt::Checked)
            m_order.ticked.insert(record);
        else
            m_order.ticked.erase(record);
        m_write->setEnabled(false);
        m_state->setText(tr("“Check again” shows what of the ticked rows may leave."));
    });
    showState();
}

QWidget *TableDialog::makeChoice(Cells cells)
{
    auto *choice = new QWidget(this);
    auto *layout = new QHBoxLayout(choice);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("&For whom:"), choice);
    label->setBuddy(m_audience);
    m_audience->setObjectName(QStringLiteral("table-audience"));
    for (const Audience audience : audiences) {
        if (cells == Cells::Given && ruleOf(audience).isShared)
            continue;
        const std::string_view scope = ruleOf(audience).scope;
        m_audience->addItem(audience == Audience::WorkingCopy ? tr("Ourselves: a working copy that stays in the office")
                            : audience == Audience::Statistics
                                ? tr("Anybody: counted without names")
                                : words::termLabel(m_context, "consent_scope", QString::fromStdString(std::string(scope))),
                            static_cast<int>(audience));
    }
    auto *check = new QPushButton(tr("&Check again"), choice);
    check->setObjectName(QStringLiteral("check-table"));
    connect(check, &QPushButton::clicked, this, &TableDialog::check);
    connect(m_audience, &QComboBox::currentIndexChanged, this, [this] {
        m_table = {};
        m_order.ticked.clear(); // what may go to one addressee was not said of another
        showLines();
    });
    layout->addWidget(label);
    layout->addWidget(m_audience, 1);
    layout->addWidget(check);
    return choice;
}

QWidget *TableDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("F&ile:"), foot);
    label->setBuddy(m_path);
    m_path->setObjectName(QStringLiteral("table-path"));
    m_path->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    auto *browse = new QPushButton(tr("&Browse…"), foot);
    connect(browse, &QPushButton::clicked, this, &TableDialog::browse);
    giveIcon(m_write, Icon::Export);
    m_write->setObjectName(QStringLiteral("write-table"));
    connect(m_write, &QPushButton::clicked, this, &TableDialog::write);
    connect(m_path, &QLineEdit::textChanged, this, &TableDialog::showState);
    auto *close = new QPushButton(tr("Close"), foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(label);
    layout->addWidget(m_path, 1);
    layout->addWidget(browse);
    layout->addWidget(m_write);
    layout->addWidget(close);
    return foot;
}

void TableDialog::check()
{
    m_order.audience = static_cast<Audience>(m_audience->currentData().toInt());
    auto checked = runJobFor<CheckedTable>(
        this, &m_context, tr("Asking what may leave"), [this](JobControl &control) -> Result<CheckedTable> {
            m_order.records.clear();
            m_order.given.clear();
            SOLNOMA_TRY(m_gather(m_order, [&](qint64 read) { return control.progress(tr("Reading the list"), read, 0); }));
            const auto all = static_cast<qint64>(m_order.records.size());
            return checkTable(m_context.session(), m_order,
                              [&](qint64 done) { return control.progress(tr("Asking record by record"), done, all); });
        });
    if (!checked) {
        m_state->setText(words::error(checked.error()));
        announce(*m_state);
        return;
    }
    m_table = std::move(*checked);
    showLines();
}

void TableDialog::showLines()
{
    const QSignalBlocker quiet(m_lines);
    m_lines->clear();
    const QStringList titles = QStringList{tr("May leave"), tr("Which one")} + m_table.titles;
    m_lines->setColumnCount(static_cast<int>(titles.size()));
    m_lines->setHorizontalHeaderLabels(titles);
    m_lines->setRowCount(static_cast<int>(m_table.lines.size()));
    for (int row = 0; row < m_lines->rowCount(); ++row)
        showLine(row, m_table.lines[static_cast<size_t>(row)]);
    m_lines->resizeColumnsToContents();
    // Which one it is stands beside the reason, not out of sight; both share what room the others leave.
    int rest = m_lines->viewport()->width();
    for (int column = 2; column < m_lines->columnCount(); ++column)
        rest -= m_lines->columnWidth(column);
    const int widest = std::max(38 * fontMetrics().averageCharWidth(), rest / 2);
    for (const int column : {0, 1})
        m_lines->setColumnWidth(column, std::min(m_lines->columnWidth(column), widest));
    showState();
}

void TableDialog::showLine(int row, const TableLine &line)
{
    const bool isOpen = line.verdict.reason == GateReason::Unticked;
    auto *state = new QTableWidgetItem(line.verdict ? tr("yes")
                                       : isOpen     ? tr("office only: tick it to let it out of this table")
                                                    : words::reason(line.verdict.reason));
    const bool isTicked = m_order.ticked.contains(line.record);
    if (isTicked || isOpen) {
        state->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        state->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    state->setToolTip(state->text());
    m_lines->setItem(row, 0, state);
    for (int column = 0; column < static_cast<int>(line.cells.size()); ++column)
        m_lines->setItem(row, column + 2, new QTableWidgetItem(line.cells[column]));
    // Whoever ticks a row sees which one it is; this column is never written.
    if (!line.verdict || isTicked) {
        auto *which = new QTableWidgetItem(m_context.titleOf(line.record));
        which->setToolTip(which->text());
        m_lines->setItem(row, 1, which);
    }
}

void TableDialog::showState()
{
    const auto leaving = static_cast<int>(m_table.leaving().size());
    const auto all = static_cast<int>(m_table.lines.size());
    m_write->setEnabled(leaving > 0 && !m_path->text().trimmed().isEmpty());
    if (m_table.titles.isEmpty())
        m_state->setText(tr("“Check again” asks for each row what may leave. Names and texts never stand in a table."));
    else
        m_state->setText(
            tr("%1 of %n row(s) may leave, without names and texts. What leaves is entered in the log.", nullptr, all)
                .arg(leaving));
}

void TableDialog::browse()
{
    QFileDialog *dialog = newFileDialog(this, QStringLiteral("save-table"), QFileDialog::AcceptSave, {tr("Tables (*.csv)")});
    dialog->setWindowTitle(tr("Table as CSV"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void TableDialog::write()
{
    const auto made = writeTable(m_context.session(), m_table, m_path->text().trimmed());
    if (!made) {
        m_state->setText(words::error(made.error()));
        announce(*m_state);
        return;
    }
    m_context.say(tr("The table is written; the log has it under %1.").arg(made->reference));
    accept();
}

} // namespace solnoma
