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
#include <map>

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
    connect(&m_context, &AppContext::committed, this, [this] { // before the list of versions looks again
        if (isVisible())
            refresh();
    });
    m_versions = new RecordsPanel(context,
                                  {.kind = "text_version",
                                   .lines =
                                       [this] {
                                           const Text *text = chosen();
                                           return text ? text->versions : std::vector<RecordLineText>();
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
    // Three columns do not fit beside each other in a small window: the original lies above its versions.
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_original);
    splitter->addWidget(m_versions);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 4);
    m_original->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(m_chooser);
    layout->addWidget(m_empty, 1);
    layout->addWidget(splitter, 1);
    // Narrower than the longest of its words.
    connect(m_chooser, &QComboBox::currentTextChanged, m_chooser, &QWidget::setToolTip);
    connect(m_chooser, &QComboBox::activated, this, &TextsPanel::goTo);
}

/// The long texts of the file, its acts and its subjects that are written or have a version.
std::vector<TextsPanel::Text> TextsPanel::readTexts()
{
    Ids owners{m_case};
    for (const Uuid7 &act : referringTo(m_context, "act", "case", m_case))
        owners.push_back(act);
    if (const auto file = m_context.store().records().load(m_case)) {
        for (const Uuid7 &party : file->refs("subjects"))
            owners.push_back(party);
    }
    std::map<std::pair<Uuid7, QString>, std::vector<RecordLineText>> versions;
    for (const Record &version : recordsOf(m_context, referringToAny(m_context, "text_version", "about", owners)))
        versions[{version.ref("about"), version.text("field")}].push_back(lineOf(version));
    std::vector<Text> texts;
    for (const Record &owner : recordsOf(m_context, owners)) {
        QString title;
        for (const Field &field : owner.entity().fields) {
            if (field.kind != FieldKind::Long || field.id == "note")
                continue;
            const QString name = QString::fromStdString(std::string(field.id));
            const auto found = versions.find({owner.id(), name});
            if (owner.text(field.id).isEmpty() && found == versions.end())
                continue;
            if (title.isEmpty())
                title = m_context.titleOf(owner.id());
            texts.push_back({owner.id(), name, QString(title + QStringLiteral(": ") + words::fieldLabel(field)),
                             owner.text(field.id), found == versions.end() ? std::vector<RecordLineText>() : found->second});
        }
    }
    return texts;
}

/// The text that they are of stands above: only what tells them apart.
RecordLineText TextsPanel::lineOf(const Record &version) const
{
    const QString language = words::termLabel(m_context, "iso639", version.text("language"));
    const QString kind = words::termLabel(m_context, "text_kind", version.text("kind"));
    QStringList parts{language, kind, words::paperTitle(version.text("product"))};
    parts.removeAll(QString());
    constexpr qsizetype Beginning = 60; // letters, to the end of a word
    const QString text = version.text("text").simplified();
    const qsizetype end = text.size() > Beginning ? text.lastIndexOf(u' ', Beginning) : text.size();
    const QString beginning = end < text.size() ? QString(text.left(end < 0 ? Beginning : end) + u'…') : text;
    return {version.id(), QString(parts.join(QStringLiteral(" · ")) + u'\n' + beginning)};
}

void TextsPanel::refresh()
{
    m_texts = readTexts();
    m_chooser->clear();
    for (const Text &text : m_texts)
        m_chooser->addItem(text.title);
    m_chooser->setCurrentIndex(m_texts.empty() ? -1 : std::max(0, indexOf(m_shownAbout, m_shownField)));
    m_chooser->setVisible(!m_texts.empty());
    m_empty->setVisible(m_texts.empty());
    showChosen();
}

void TextsPanel::showChosen()
{
    const Text *text = chosen();
    const bool isOther = m_chooser->currentIndex() != indexOf(m_shownAbout, m_shownField);
    m_shownAbout = text ? text->about : Uuid7();
    m_shownField = text ? text->field : QString();
    const QString original = text ? text->original : QString();
    if (m_original->toPlainText() != original)
        m_original->setPlainText(original);
    m_versions->setEnabled(text != nullptr);
    if (isOther)
        m_versions->editor()->close();
    m_versions->refresh();
    if (text && !m_versions->editor()->edited())
        m_versions->chooseFirst();
}

/// Leaving a version may record it, and then the texts are read anew.
void TextsPanel::goTo(int index)
{
    const Text wanted = m_texts[static_cast<size_t>(index)];
    const bool mayLeave = m_versions->leave();
    m_chooser->setCurrentIndex(mayLeave ? indexOf(wanted.about, wanted.field) : indexOf(m_shownAbout, m_shownField));
    if (mayLeave)
        showChosen();
}

const TextsPanel::Text *TextsPanel::chosen() const
{
    const int index = m_chooser->currentIndex();
    return index < 0 || index >= static_cast<int>(m_texts.size()) ? nullptr : &m_texts[static_cast<size_t>(index)];
}

int TextsPanel::indexOf(const Uuid7 &about, const QString &field) const
{
    const auto found =
        std::ranges::find_if(m_texts, [&](const Text &text) { return text.about == about && text.field == field; });
    return found == m_texts.end() ? -1 : static_cast<int>(found - m_texts.begin());
}

Record TextsPanel::makeVersion() const
{
    Record version(entity("text_version"));
    const Text *text = chosen();
    version.set("about", text->about);
    version.set("field", text->field);
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
