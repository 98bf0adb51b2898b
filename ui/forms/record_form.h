// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/edited_record.h"
#include "ui/forms/section.h"

#include <QWidget>

class QVBoxLayout;

namespace solnoma {

class AppContext;
class FieldCell;
class FoldSection;

/// The form of one record or row, built from its field table: sections, labels, editors, tab order. Parts of an act that
/// its kind does not have stay hidden.
class RecordForm : public QWidget
{
    Q_OBJECT
public:
    /// `id`: the edited record itself or one of its rows.
    RecordForm(AppContext &context, EditedRecord &edited, const Uuid7 &id, QWidget *parent);

    const Uuid7 &id() const { return m_id; }
    /// nullptr when the kind has no such field.
    FieldCell *cell(std::string_view field) const;
    /// Opens its section, scrolls to it and gives it the focus. False: there is none, or it is hidden.
    bool goTo(std::string_view field);
    void focusFirst();
    /// Where somebody begins to type: the first field, or that of its chosen row. nullptr: there is none.
    QWidget *firstField() const;
    void setReadOnly(bool readOnly);

private:
    struct Part {
        FoldSection *section;
        std::string_view extension;
        std::vector<FieldCell *> cells;
    };
    void addPart(const FormPart &form, QVBoxLayout *layout);
    bool hasContent(const FormPart &form) const;
    void showFitting();

    AppContext &m_context;
    EditedRecord &m_edited;
    Uuid7 m_id;
    std::vector<Part> m_parts;
};

} // namespace solnoma
