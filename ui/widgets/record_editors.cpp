// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_editors.h"

#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/content_line.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/shrinking_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int KindRole = Qt::UserRole + 1;
constexpr int LongestChip = 44; ///< letters: two stand side by side in the narrowest window

} // namespace

RecordLine::RecordLine(AppContext &context, const Field &field, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_field(field),
      m_find(finderFor(context, field)),
      m_line(new ContentLine(this)),
      m_offers(new QListWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_offers->setWindowFlags(Qt::ToolTip);
    m_offers->setFocusPolicy(Qt::NoFocus);
    m_offers->setObjectName(QStringLiteral("offers"));
    m_offers->setAccessibleName(tr("Found"));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &RecordLine::offer);
    connect(m_offers, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_offers->row(item)); });
}

RecordLine::~RecordLine() = default;

void RecordLine::offer()
{
    const QString typed = m_line->text().trimmed();
    if (typed.isEmpty()) {
        hideOffers();
        return;
    }
    m_offers->clear();
    for (const Candidate &candidate : m_find(typed)) {
        auto *item = new QListWidgetItem(QString(candidate.title + QStringLiteral("   ") + candidate.about), m_offers);
        item->setData(IdRole, candidate.id.toBytes());
    }
    for (const std::string_view kind : kindsMadeByName(m_field)) {
        auto *item = new QListWidgetItem(tr("New: “%1” (%2)").arg(typed, words::kindTitle(entity(kind))), m_offers);
        item->setData(KindRole, QByteArray(kind.data(), static_cast<qsizetype>(kind.size())));
    }
    if (m_offers->count() == 0) {
        hideOffers();
        return;
    }
    const int rows = std::min(m_offers->count(), 10);
    m_offers->resize(std::max(width(), fontMetrics().averageCharWidth() * 46),
                     rows * m_offers->sizeHintForRow(0) + 2 * m_offers->frameWidth());
    m_offers->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    m_offers->setCurrentRow(0);
    m_offers->show();
}

void RecordLine::hideOffers()
{
    m_offers->hide();
    m_offers->clear();
}

void RecordLine::choose(int row)
{
    const QListWidgetItem *item = m_offers->item(row);
    if (!item)
        return;
    const QByteArray kind = item->data(KindRole).toByteArray();
    const QByteArray bytes = item->data(IdRole).toByteArray();
    const QString typed = m_line->text();
    hideOffers();
    const Uuid7 id = kind.isEmpty() ? Uuid7::fromBytes(bytes.constData())
                                    : makeByName(m_context, {kind.constData(), static_cast<size_t>(kind.size())}, typed);
    if (id.isNull())
        return;
    m_line->clear();
    Q_EMIT chosen(id);
}

bool RecordLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hideOffers();
    if (event->type() != QEvent::KeyPress || !m_offers->isVisible())
        return QWidget::eventFilter(watched, event);
    const int last = m_offers->count() - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: m_offers->setCurrentRow(std::min(m_offers->currentRow() + 1, last)); return true;
    case Qt::Key_Up: m_offers->setCurrentRow(std::max(m_offers->currentRow() - 1, 0)); return true;
    case Qt::Key_Escape: hideOffers(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_offers->currentRow()); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

RecordPicker::RecordPicker(AppContext &context, const Field &field, QWidget *parent)
    : FieldEditor(parent), m_context(context), m_search(new RecordLine(context, field, this)), m_open(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_open);
    setFocusProxy(m_search);
    m_open->setText(tr("Open"));
    m_open->setAutoRaise(true);
    connect(m_open, &QToolButton::clicked, this, [this] { m_context.openRecord(m_id); });
    connect(m_search, &RecordLine::chosen, this, [this](const Uuid7 &id) {
        m_id = id;
        showTitle();
        Q_EMIT edited();
    });
    // An emptied line means nobody; anything half typed is put back.
    connect(m_search->line(), &QLineEdit::editingFinished, this, [this] {
        const bool isEmptied = m_search->line()->text().trimmed().isEmpty() && !m_id.isNull();
        if (isEmptied)
            m_id = {};
        showTitle();
        if (isEmptied)
            Q_EMIT edited();
    });
    showTitle();
}

void RecordPicker::setValue(const Value &value)
{
    const auto *id = std::get_if<Uuid7>(&value);
    const Uuid7 shown = id ? *id : Uuid7();
    if (shown == m_id)
        return;
    m_id = shown;
    showTitle();
}

Value RecordPicker::value() const
{
    return m_id.isNull() ? Value() : Value(m_id);
}

void RecordPicker::setReadOnly(bool readOnly)
{
    m_search->line()->setReadOnly(readOnly);
}

void RecordPicker::showTitle()
{
    showFromStart(*m_search->line(), words::value(m_context, m_search->field(), m_id));
    m_open->setVisible(!m_id.isNull());
    m_open->setAccessibleName(tr("Open %1").arg(m_search->line()->text()));
}

RecordsEditor::RecordsEditor(AppContext &context, const Field &field, QWidget *parent)
    : FieldEditor(parent), m_context(context), m_layout(new FlowLayout(this)), m_search(new RecordLine(context, field, this))
{
    m_search->line()->setPlaceholderText(tr("Add…"));
    m_search->line()->setMinimumWidth(fontMetrics().averageCharWidth() * 22);
    m_layout->addWidget(m_search);
    setFocusProxy(m_search);
    connect(m_search, &RecordLine::chosen, this, [this](const Uuid7 &id) {
        if (std::ranges::find(m_ids, id) != m_ids.end())
            return;
        m_ids.push_back(id);
        showRecords();
        Q_EMIT edited();
    });
}

void RecordsEditor::setValue(const Value &value)
{
    const auto *ids = std::get_if<Ids>(&value);
    const Ids shown = ids ? *ids : Ids();
    if (shown == m_ids)
        return;
    m_ids = shown;
    showRecords();
}

Value RecordsEditor::value() const
{
    return m_ids.empty() ? Value() : Value(m_ids);
}

void RecordsEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_search->setVisible(!readOnly);
    showRecords();
}

void RecordsEditor::showRecords()
{
    for (auto *chip : findChildren<QWidget *>(QStringLiteral("chip"))) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    int place = 0;
    for (const Uuid7 &id : std::as_const(m_ids)) {
        auto *chip = new QWidget(this);
        chip->setObjectName(QStringLiteral("chip"));
        auto *layout = new QHBoxLayout(chip);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        const QString title = words::value(m_context, m_search->field(), id);
        auto *open = new ShrinkingButton(chip);
        open->setText(title);
        open->setMaximumWidth(fontMetrics().averageCharWidth() * LongestChip);
        open->setToolTip(tr("Open %1").arg(title));
        open->setAccessibleName(title);
        connect(open, &QToolButton::clicked, this, [this, id] { m_context.openRecord(id); });
        layout->addWidget(open);
        if (!m_isReadOnly) {
            auto *away = new QToolButton(chip);
            away->setText(QStringLiteral("×"));
            away->setAccessibleName(tr("Take “%1” away").arg(title));
            away->setToolTip(away->accessibleName());
            connect(away, &QToolButton::clicked, this, [this, id] {
                std::erase(m_ids, id);
                showRecords();
                Q_EMIT edited();
            });
            layout->addWidget(away);
        }
        m_layout->insertWidget(place++, chip);
        chip->show();
    }
    updateGeometry();
}

} // namespace solnoma
