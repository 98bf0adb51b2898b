// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "ui/forms/field_cell.h"
#include "ui/forms/fold_section.h"
#include "ui/forms/rows_editor.h"
#include "ui/shell/app_context.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

RecordForm::RecordForm(AppContext &context, EditedRecord &edited, const Uuid7 &id, QWidget *parent)
    : QWidget(parent), m_context(context), m_edited(edited), m_id(id)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().lineSpacing() / 2);
    for (const FormPart &form : formOf(m_edited.find(id)->entity()))
        addPart(form, layout);
    layout->addStretch();
    showFitting();
    connect(&m_edited, &EditedRecord::valueChanged, this, [this](const Uuid7 &record, const Field *field) {
        if (record == m_id && field->id == "kind")
            showFitting();
    });
    connect(&m_edited, &EditedRecord::replaced, this, &RecordForm::showFitting);
}

void RecordForm::addPart(const FormPart &form, QVBoxLayout *layout)
{
    auto *section = new FoldSection(form.title, this);
    section->setOpen(form.isAlwaysOpen || hasContent(form));
    Part part{section, form.extension, {}};
    for (const std::vector<const Field *> &line : form.lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(fontMetrics().averageCharWidth() * 2);
        for (const Field *field : line) {
            auto *cell = new FieldCell(m_context, m_edited, m_id, *field, section->body());
            row->addWidget(cell, 1, Qt::AlignTop);
            part.cells.push_back(cell);
        }
        section->bodyLayout()->addLayout(row);
    }
    layout->addWidget(section);
    m_parts.push_back(std::move(part));
}

bool RecordForm::hasContent(const FormPart &form) const
{
    const Record &record = *m_edited.find(m_id);
    for (const std::vector<const Field *> &line : form.lines) {
        for (const Field *field : line) {
            if (field->isRow() ? !record.rows(field->id).empty()
                               : !std::holds_alternative<std::monostate>(record.value(field->id)))
                return true;
        }
    }
    return form.extension == std::string_view(record.entity().has("kind") ? record.text("kind").toStdString() : std::string()) &&
           !form.extension.empty();
}

void RecordForm::showFitting()
{
    const Record *record = m_edited.find(m_id);
    if (!record)
        return;
    const std::string kind = record->entity().has("kind") ? record->text("kind").toStdString() : std::string();
    for (const Part &part : m_parts)
        part.section->setVisible(part.extension.empty() || part.extension == kind);
}

FieldCell *RecordForm::cell(std::string_view field) const
{
    for (const Part &part : m_parts) {
        const auto found = std::ranges::find_if(part.cells, [&](const FieldCell *cell) { return cell->field().id == field; });
        if (found != part.cells.end())
            return *found;
    }
    return nullptr;
}

bool RecordForm::goTo(std::string_view field)
{
    for (const Part &part : m_parts) {
        const auto found = std::ranges::find_if(part.cells, [&](const FieldCell *cell) { return cell->field().id == field; });
        if (found == part.cells.end() || part.section->isHidden())
            continue;
        part.section->setOpen(true);
        FieldCell *const cell = *found;
        if (QWidget *editor = cell->editor())
            editor->setFocus(Qt::ShortcutFocusReason);
        // The section gets its new height first.
        QTimer::singleShot(0, cell, [cell] { showInItsAreas(cell); });
        return true;
    }
    return false;
}

void RecordForm::focusFirst()
{
    if (!m_parts.empty() && !m_parts.front().cells.empty())
        goTo(m_parts.front().cells.front()->field().id);
}

QWidget *RecordForm::firstField() const
{
    if (m_parts.empty() || m_parts.front().cells.empty())
        return nullptr;
    QWidget *editor = m_parts.front().cells.front()->editor();
    auto *rows = qobject_cast<RowsEditor *>(editor);
    return rows && rows->rowForm() ? rows->rowForm()->firstField() : editor;
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (const Part &part : m_parts) {
        for (FieldCell *cell : part.cells)
            cell->setReadOnly(readOnly);
    }
}

} // namespace solnoma
