// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/rows_editor.h"

#include "ui/forms/record_form.h"
#include "ui/forms/section.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int MostParts = 5;
constexpr int MostLines = 8;
constexpr int LongestPart = 60;

/// Numbers and common fields, which say nothing of this row alone.
bool isAside(const Field &field)
{
    return field.id == "seq" || field.id == "confidentiality" || field.id == "assertion" || field.id == "note";
}

/// A bare "No" would say nothing: yes is the label, anything else stands behind it.
QString answerInWords(AppContext &context, const Field &field, const Record &row)
{
    const QString words = words::value(context, field, row.value(field.id)).simplified();
    if (!words.isEmpty() && (field.kind == FieldKind::Int || field.kind == FieldKind::Num))
        return QString(words::fieldLabel(field) + QStringLiteral(": ") + words);
    if (field.target != "tri" || words.isEmpty())
        return words;
    const QString label = words::fieldLabel(field);
    return row.is(field.id, u"yes") ? label : QString(label + QStringLiteral(": ") + words);
}

QToolButton *addButton(QHBoxLayout *layout, Icon icon, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    giveIcon(button, icon);
    button->setObjectName(name);
    button->setAutoRaise(true);
    layout->addWidget(button);
    return button;
}

} // namespace

QString rowInWords(AppContext &context, const Record &row)
{
    QStringList parts;
    for (const FormPart &part : formOf(row.entity())) {
        for (const std::vector<const Field *> &line : part.lines) {
            for (const Field *field : line) {
                if (field->isRow() || isAside(*field) || parts.size() >= MostParts)
                    continue;
                const QString words = answerInWords(context, *field, row);
                // Given and family name say nothing that the whole name does not.
                const bool isName = row.kind() == "name";
                const bool isSaid = std::ranges::any_of(
                    parts, [&](const QString &said) { return isName ? said.contains(words) : said == words; });
                if (!words.isEmpty() && !isSaid)
                    parts.append(words.size() > LongestPart ? QString(words.left(LongestPart) + u'…') : words);
            }
        }
    }
    return parts.isEmpty() ? QCoreApplication::translate("rows", "(nothing entered yet)") : parts.join(QStringLiteral(" · "));
}

void showInItsAreas(QWidget *widget)
{
    for (QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(each))
            area->ensureWidgetVisible(widget);
    }
}

RowsEditor::RowsEditor(AppContext &context, EditedRecord &edited, const Uuid7 &parentId, const Field &field, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_edited(edited),
      m_parent(parentId),
      m_field(field),
      m_layout(new QVBoxLayout(this)),
      m_list(new QListWidget(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(3);
    m_list->setAccessibleName(words::fieldLabel(field));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_layout->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    m_add = addButton(buttons, Icon::Add, tr("Add"), QStringLiteral("add-row"));
    m_remove = addButton(buttons, Icon::TakeAway, tr("Take away"), QStringLiteral("remove-row"));
    m_up = addButton(buttons, Icon::Up, tr("Up"), QStringLiteral("row-up"));
    m_down = addButton(buttons, Icon::Down, tr("Down"), QStringLiteral("row-down"));
    buttons->addStretch();
    m_layout->addLayout(buttons);
    m_add->setAccessibleName(tr("Add to %1").arg(words::fieldLabel(field)));
    setFocusProxy(m_add);
    connect(m_add, &QToolButton::clicked, this, &RowsEditor::add);
    connect(m_remove, &QToolButton::clicked, this, [this] { m_edited.removeRow(m_parent, m_field, current()); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RowsEditor::showForm);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &RowsEditor::showMenu);
    connect(&m_edited, &EditedRecord::rowsChanged, this, [this](const Uuid7 &changed, const Field *slot) {
        if (changed == m_parent && slot == &m_field)
            showRows(current());
    });
    connect(&m_edited, &EditedRecord::replaced, this, [this] { showRows(current()); });
    connect(&m_edited, &EditedRecord::valueChanged, this, &RowsEditor::showWordsOf);
    showRows({});
}

const Record::Rows &RowsEditor::rows() const
{
    static const Record::Rows none;
    const Record *record = m_edited.find(m_parent);
    return record ? record->rows(m_field.id) : none;
}

Uuid7 RowsEditor::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? Uuid7::fromBytes(item->data(Qt::UserRole).toByteArray().constData()) : Uuid7();
}

void RowsEditor::showRows(const Uuid7 &choose)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Record &row : rows()) {
            auto *item = new QListWidgetItem(rowInWords(m_context, row), m_list);
            item->setData(Qt::UserRole, row.id().toBytes());
            if (row.id() == choose)
                m_list->setCurrentItem(item);
        }
    }
    fitHeight();
    showForm();
}

/// Of that row alone: with hundreds of them, a letter must not wait for the words of all.
void RowsEditor::showWordsOf(const Uuid7 &id)
{
    const Record::Rows &all = rows();
    const auto row = std::ranges::find(all, id, &Record::id);
    if (row != all.end() && all.size() == static_cast<size_t>(m_list->count())) // else rowsChanged() comes
        m_list->item(static_cast<int>(row - all.begin()))->setText(rowInWords(m_context, *row));
}

void RowsEditor::showForm()
{
    const Uuid7 id = current();
    const bool isThere = !id.isNull() && m_edited.find(id);
    m_remove->setVisible(isThere && !m_isReadOnly);
    m_up->setVisible(isThere && !m_isReadOnly && m_list->count() > 1);
    m_down->setVisible(isThere && !m_isReadOnly && m_list->count() > 1);
    if (m_form && isThere && m_form->id() == id)
        return;
    if (m_form) {
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
    if (!isThere)
        return;
    m_form = new RecordForm(m_context, m_edited, id, this);
    m_form->setObjectName(QStringLiteral("row-form"));
    const int indent = fontMetrics().averageCharWidth() * 3;
    m_form->layout()->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : indent, 0,
                                         layoutDirection() == Qt::RightToLeft ? indent : 0, 0);
    m_form->setReadOnly(m_isReadOnly);
    m_layout->addWidget(m_form);
    if (m_list->hasFocus()) // somebody opened the row: its fields come into view once they have their height
        QTimer::singleShot(0, m_form, [form = m_form] { showInItsAreas(form); });
}

/// Each answer of the row can be copied by itself: a number to dial is not a line of words.
void RowsEditor::showMenu(const QPoint &at)
{
    const QListWidgetItem *item = m_list->itemAt(at);
    const Record *row = item ? m_edited.find(Uuid7::fromBytes(item->data(Qt::UserRole).toByteArray().constData())) : nullptr;
    if (!row)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [menu](const QString &title, const QString &text) {
        if (!text.isEmpty())
            menu->addAction(title, menu, [text] { QGuiApplication::clipboard()->setText(text); });
    };
    for (const Field &field : row->entity().fields) {
        if (!field.isRow() && field.level != Level::Sealed)
            offer(tr("Copy %1").arg(words::fieldLabel(field)), words::value(m_context, field, row->value(field.id)));
    }
    menu->addSeparator();
    offer(tr("Copy the line"), item->text());
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void RowsEditor::fitHeight()
{
    const int lines = std::clamp(m_list->count(), 1, MostLines);
    const int line = m_list->count() > 0 ? m_list->sizeHintForRow(0) : fontMetrics().lineSpacing() + 4;
    m_list->setFixedHeight(lines * line + 2 * m_list->frameWidth());
    m_list->setVisible(m_list->count() > 0);
}

void RowsEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void RowsEditor::add()
{
    Record row(entity(m_field.target), Uuid7::make(m_context.clock()));
    if (row.entity().has("seq")) {
        qint64 last = 0; // rows may have been taken away, or have numbers of their own
        for (const Record &each : rows())
            last = std::max(last, each.integer("seq").value_or(0));
        row.set("seq", last + 1);
    }
    const Uuid7 id = m_edited.addRow(m_parent, m_field, std::move(row));
    choose(id);
    if (m_form)
        m_form->focusFirst();
}

void RowsEditor::move(int by)
{
    m_edited.moveRow(m_parent, m_field, current(), m_list->currentRow() + by);
}

bool RowsEditor::choose(const Uuid7 &row)
{
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole).toByteArray() == row.toBytes()) {
            m_list->setCurrentRow(i);
            return true;
        }
    }
    return false;
}

void RowsEditor::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_add->setVisible(!readOnly);
    showForm();
}

} // namespace solnoma
