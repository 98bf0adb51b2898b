// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_cell.h"

#include "domain/amount.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/section.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/article_suggestions.h"
#include "ui/widgets/help_line.h"
#include "ui/widgets/text_editors.h"
#include "ui/widgets/tone_line.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace solnoma {

namespace {

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// What lies in a box cannot be read here, and typing beside it would put a new box in its place.
bool isSealedAway(const EditedRecord &edited, const Record &record, const Field &field)
{
    return !edited.isUnsealed() && field.level == Level::Sealed && record.entity().has("box") && !record.isEmpty("box");
}

/// The countries of the case that this belongs to, as far as it says.
QStringList countriesOf(AppContext &context, const Record &record)
{
    if (record.entity().has("countries"))
        return record.list("countries");
    const Uuid7 file = record.entity().has("case") ? record.ref("case") : Uuid7();
    if (file.isNull() || context.isLent())
        return {};
    const auto head = context.store().records().head(file);
    const auto loaded = head && *head ? context.store().records().loadFlat(**head) : Result<Record>(Error{});
    return loaded ? loaded->list("countries") : QStringList();
}

/// What is chosen already in the same row: of a charge its class, of a refusal its grounds.
QStringList whatIsCited(const Record &row)
{
    QStringList codes;
    for (const Field &field : row.entity().fields) {
        if (field.target == "charge_class")
            codes.append(row.text(field.id));
        else if (field.target == "denial_ground")
            codes += row.list(field.id);
    }
    codes.removeAll(QString());
    return codes;
}

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FieldCell::FieldCell(AppContext &context, EditedRecord &edited, const Uuid7 &id, const Field &field, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_edited(edited),
      m_id(id),
      m_field(field),
      m_layout(new QVBoxLayout(this)),
      m_label(plainLabel(words::fieldLabel(field), this))
{
    setObjectName(QString(QStringLiteral("cell-") + latin1(field.id)));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_label->setObjectName(QStringLiteral("field-label"));
    m_layout->addWidget(m_label);
    addEditor();
    const QString help = words::fieldHelp(field);
    setToolTip(help);
    if (QWidget *widget = editor()) {
        widget->setObjectName(latin1(field.id));
        widget->setToolTip(help);
        m_label->setBuddy(widget);
        // The widget that a screen reader comes to is the innermost.
        for (QWidget *each = widget; each; each = each->focusProxy()) {
            each->setAccessibleName(each == widget || !m_rows ? m_label->text() : each->accessibleName());
            each->setAccessibleDescription(help);
        }
    }
    showValue();
    connect(&m_edited, &EditedRecord::valueChanged, this, [this](const Uuid7 &record, const Field *changed) {
        if (record == m_id && changed == &m_field)
            showValue();
        if (record == m_id)
            showAmount();
    });
    connect(&m_edited, &EditedRecord::replaced, this, &FieldCell::showValue);
}

void FieldCell::addEditor()
{
    const Record *record = m_edited.find(m_id);
    if (m_field.isRow()) {
        m_rows = new RowsEditor(m_context, m_edited, m_id, m_field, this);
        m_layout->addWidget(m_rows);
        return;
    }
    if (!isShownOnly(record->entity(), m_field) && !isSealedAway(m_edited, *record, m_field))
        m_editor = makeFieldEditor(m_context, m_field, this);
    if (!m_editor) {
        m_shown = plainLabel({}, this);
        m_shown->setObjectName(QString(QStringLiteral("shown-") + latin1(m_field.id)));
        m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_layout->addWidget(m_shown);
        return;
    }
    if (auto *text = qobject_cast<TextEditor *>(m_editor); text && m_field.target == "law_article") {
        suggestArticles(*text->line(), [this] {
            const Record *row = m_edited.find(m_id);
            return CitedFor{countriesOf(m_context, m_edited.record()), row ? whatIsCited(*row) : QStringList()};
        });
    }
    m_layout->addWidget(m_editor);
    connect(m_editor, &FieldEditor::edited, this, [this] { m_edited.setValue(m_id, m_field, m_editor->value()); });
}

QWidget *FieldCell::editor() const
{
    return m_rows ? static_cast<QWidget *>(m_rows) : m_editor;
}

void FieldCell::showValue()
{
    const Record *record = m_edited.find(m_id);
    if (!record || m_rows)
        return;
    showAmount();
    const Value &value = record->value(m_field.id);
    if (m_editor) {
        m_editor->setValue(value);
        return;
    }
    const QString shown = isSealedAway(m_edited, *record, m_field) ? tr("sealed") : words::value(m_context, m_field, value);
    m_shown->setText(shown.isEmpty() ? QStringLiteral("—") : shown);
}

/// "At most 2" beside "at least 3" is said calmly; both stay as they were said.
void FieldCell::showAmount()
{
    const Record *record = m_edited.find(m_id);
    const bool isBelow = record && !m_rows && isBelowItsLeast(*record, m_field);
    if (!isBelow) {
        if (m_amount)
            m_amount->clear();
        return;
    }
    if (!m_amount) {
        m_amount = new ToneLine(QStringLiteral("below-its-least"), this);
        m_layout->addWidget(m_amount);
    }
    m_amount->say(Tone::Warning, tr("Less than “%1”.").arg(words::fieldLabel(*leastOf(record->entity(), m_field))));
}

void FieldCell::setReadOnly(bool readOnly)
{
    if (m_editor)
        m_editor->setReadOnly(readOnly);
    if (m_rows)
        m_rows->setReadOnly(readOnly);
}

void FieldCell::addBelow(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void FieldCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1 && !m_help) {
        m_help = new HelpLine(words::fieldHelp(m_field), this);
        m_layout->insertWidget(1, m_help);
    }
    if (!m_help || !m_help->answer(*event))
        QWidget::keyPressEvent(event);
}

} // namespace solnoma
