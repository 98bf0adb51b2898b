// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/texts_panel.h"

#include "ui/forms/record_editor.h"
#include "ui/records/records_panel.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/empty_note.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

TextsPanel::TextsPanel(AppContext &context, const Uuid7 &caseId, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_case(caseId),
      m_chooser(new QComboBox(this)),
      m_empty(new EmptyNote(
          Icon::Document, tr("There is no text yet. What happened is written in the acts; its translations stand here."), this)),
      m_original(new QPlainTextEdit),
      m_versions(nullptr)
{
    m_versions = new RecordsPanel(context,
                                  {.kind = "text_version",
                                   .lines =
                                       [this] {
                                           const Text *text = chosen();
                                           return text ? linesOfVersions(*text) : std::vector<RecordLineText>();
                                       },
                                   .makeNew = [this] { return makeVersion(); },
                                   .newText = tr("New version"),
                                   .emptyText = tr("No translation or narrative of this text yet.")},
                                  this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chooser->setObjectName(QStringLiteral("text-chooser"));
    m_chooser->setAccessibleName(tr("Which text"));
    m_original->setObjectName(QStringLiteral("original"));
    m_original->setAccessibleName(tr("Original"));
    m_original->setReadOnly(true);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_original);
    splitter->addWidget(m_versions);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(m_chooser);
    layout->addWidget(m_empty, 1);
    layout->addWidget(splitter, 1);
    connect(m_chooser, &QComboBox::activated, this, [this] {
        if (m_versions->leave())
            refresh();
    });
    connect(m_versions->editor(), &RecordEditor::recorded, this, [this] { refresh(); });
}

void TextsPanel::addTexts(const Uuid7 &id, std::vector<Text> &texts)
{
    const auto record = m_context.store().records().load(id);
    if (!record)
        return;
    const QString title = m_context.titleOf(id);
    for (const Field &field : record->entity().fields) {
        if (field.kind != FieldKind::Long || field.id == "note")
            continue;
        Text text{id, std::string(field.id), QString(title + QStringLiteral(": ") + words::fieldLabel(field)),
                  record->text(field.id)};
        if (!text.original.isEmpty() || !versionsOf(text).empty())
            texts.push_back(std::move(text));
    }
}

void TextsPanel::refresh()
{
    const Text before = chosen() ? *chosen() : Text();
    std::vector<Text> texts;
    addTexts(m_case, texts);
    for (const Uuid7 &act : referringTo(m_context, "act", "case", m_case))
        addTexts(act, texts);
    if (const auto file = m_context.store().records().load(m_case)) {
        for (const Uuid7 &party : file->refs("subjects"))
            addTexts(party, texts);
    }
    m_texts = std::move(texts);
    m_chooser->clear();
    int index = 0;
    for (const Text &text : m_texts) {
        m_chooser->addItem(text.title);
        if (text.about == before.about && text.field == before.field)
            index = m_chooser->count() - 1;
    }
    m_chooser->setCurrentIndex(m_texts.empty() ? -1 : index);
    m_chooser->setVisible(!m_texts.empty());
    m_empty->setVisible(m_texts.empty());
    const Text *text = chosen();
    m_original->setPlainText(text ? text->original : QString());
    m_versions->setEnabled(text != nullptr);
    if (text && (text->about != before.about || text->field != before.field))
        m_versions->editor()->close();
    m_versions->refresh();
    if (text && !m_versions->editor()->edited())
        m_versions->chooseFirst();
}

/// The text that they are of stands above: only what tells them apart.
std::vector<RecordLineText> TextsPanel::linesOfVersions(const Text &text) const
{
    std::vector<RecordLineText> lines;
    for (const Uuid7 &id : versionsOf(text)) {
        const auto version = m_context.store().records().load(id);
        if (!version)
            continue;
        const QString language = words::termLabel(m_context, "iso639", version->text("language"));
        const QString kind = words::termLabel(m_context, "text_kind", version->text("kind"));
        QStringList parts{language, kind, version->text("product")};
        parts.removeAll(QString());
        lines.push_back({id, QString(parts.join(QStringLiteral(" · ")) + u'\n' + version->text("text").simplified().left(60))});
    }
    return lines;
}

const TextsPanel::Text *TextsPanel::chosen() const
{
    const int index = m_chooser->currentIndex();
    return index < 0 || index >= static_cast<int>(m_texts.size()) ? nullptr : &m_texts[static_cast<size_t>(index)];
}

Ids TextsPanel::versionsOf(const Text &text) const
{
    Ids found;
    for (const Uuid7 &id : referringTo(m_context, "text_version", "about", text.about)) {
        const auto version = m_context.store().records().load(id);
        if (version && version->text("field") == QString::fromStdString(text.field))
            found.push_back(id);
    }
    return found;
}

Record TextsPanel::makeVersion() const
{
    Record version(entity("text_version"));
    const Text *text = chosen();
    version.set("about", text->about);
    version.set("field", QString::fromStdString(text->field));
    version.set("by", m_context.store().user());
    return version;
}

void TextsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

bool TextsPanel::leave()
{
    return m_versions->leave();
}

void TextsPanel::keepDrafts()
{
    m_versions->keepDrafts();
}

} // namespace solnoma
