// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_editor.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/date_editors.h"
#include "ui/widgets/record_editors.h"
#include "ui/widgets/term_editors.h"
#include "ui/widgets/text_editors.h"

namespace solnoma {

/// A line that loses the focus while it goes away still says that editing has finished: nobody may hear it any more.
FieldEditor::~FieldEditor()
{
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children)
        child->disconnect(this);
    for (QWidget *child : children) {
        if (child->hasFocus())
            child->clearFocus();
    }
}

void FieldEditor::setName(const QString &name)
{
    for (QWidget *each = this; each; each = each->focusProxy())
        each->setAccessibleName(name);
}

FieldEditor *makeFieldEditor(AppContext &context, const Field &field, QWidget *parent)
{
    switch (field.kind) {
    case FieldKind::Text: return new TextEditor(parent);
    case FieldKind::Long: return new LongTextEditor(parent);
    case FieldKind::Int: return new NumberEditor(NumberEditor::Kind::Whole, parent);
    case FieldKind::Num: return new NumberEditor(NumberEditor::Kind::Decimal, parent);
    case FieldKind::Code: return new TermPicker(context, field.target, parent);
    case FieldKind::Codes: return new TermsEditor(context, field.target, parent);
    case FieldKind::Texts: return new TextsEditor(parent);
    case FieldKind::Date: return new DateEdit(context.clock(), parent);
    case FieldKind::FuzzyDate: return new FuzzyDateEdit(context.clock(), parent);
    case FieldKind::Ref: return new RecordPicker(context, field, parent);
    case FieldKind::Refs: return new RecordsEditor(context, field, parent);
    case FieldKind::Rows:
    case FieldKind::Object:
    case FieldKind::Box: break;
    }
    return nullptr;
}

} // namespace solnoma
