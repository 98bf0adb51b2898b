// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_page.h"

#include "ui/forms/record_editor.h"
#include "ui/records/sealed_line.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/words.h"

#include <QVBoxLayout>

namespace solnoma {

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<size_t>(text.size())};
}

} // namespace

RecordPage::RecordPage(AppContext &context, const Location &location)
    : m_context(context), m_location(location), m_editor(new RecordEditor(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 0);
    layout->addWidget(m_editor);
    setFocusProxy(m_editor);
    new SealedLine(context, *m_editor); // of a source; owned by the editor
    connect(m_editor, &RecordEditor::recorded, this, [this](const Uuid7 &record) {
        m_location.record = record;
        Q_EMIT titleChanged();
    });
    if (!location.record.isNull())
        m_editor->open(location.record);
    else if (entityOf(view(location.part)) && !m_editor->openLeftDraft(view(location.part)))
        m_editor->openNew(Record(entity(view(location.part))));
    m_editor->goTo(location.within);
}

QString RecordPage::title() const
{
    if (!m_editor->edited())
        return {};
    const QString kind = words::kindTitle(m_editor->edited()->record().entity());
    const QString name = m_location.record.isNull() ? tr("new") : m_context.titleOf(m_location.record);
    return name.isEmpty() ? kind : QString(kind + QStringLiteral(": ") + name);
}

Location RecordPage::location() const
{
    return m_location;
}

bool RecordPage::goTo(const Location &location)
{
    if (location.record.isNull()) // the part names the kind that is begun, not a field of this one
        return location.part == m_location.part;
    return m_editor->goTo(location.within, view(location.part));
}

bool RecordPage::leave()
{
    return m_editor->leave();
}

void RecordPage::keepDrafts()
{
    m_editor->keepDraft();
}

void addRecordPages(PageRegistry &registry)
{
    QStringList kinds;
    for (const Entity *kind : allEntities()) {
        const QString name = QString::fromLatin1(kind->kind.data(), static_cast<qsizetype>(kind->kind.size()));
        if (!registry.forRecord(kind->kind))
            kinds.append(name);
    }
    registry.add({.id = "record",
                  .title = RecordPage::tr("Record"),
                  .recordKinds = kinds,
                  .make = [](AppContext &context, const Location &location) { return new RecordPage(context, location); }});
}

} // namespace solnoma
