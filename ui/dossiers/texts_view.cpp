// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/texts_view.h"

#include "ui/dossiers/dossier_work.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/record_facts.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

namespace {

QWidget *column(const QString &heading, QWidget *body, QWidget *parent)
{
    auto *column = new QWidget(parent);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(heading, column);
    label->setBuddy(body);
    layout->addWidget(label);
    layout->addWidget(body, 1);
    return column;
}

} // namespace

TextsView::TextsView(DossierWork &work, QWidget *parent)
    : QWidget(parent),
      m_work(work),
      m_list(new QListWidget(this)),
      m_facts(new RecordFacts(this)),
      m_text(new QPlainTextEdit(this))
{
    m_list->setObjectName(QStringLiteral("texts"));
    m_list->setAccessibleName(tr("Parts of the text"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_facts->setObjectName(QStringLiteral("text-facts"));
    m_text->setObjectName(QStringLiteral("text-narrative"));
    m_text->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_text->setTabChangesFocus(true);

    auto *right = column(tr("&What will print"), m_text, this);
    m_start = new QPushButton(tr("Start from what was said"), right);
    m_start->setObjectName(QStringLiteral("start-from-account"));
    m_record = new QPushButton(tr("Record"), right);
    m_record->setObjectName(QStringLiteral("record-texts"));
    m_record->setToolTip(tr("Ctrl+Enter; leaving the page records too"));
    m_note = new QLabel(right);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addStretch();
    buttons->addWidget(m_record);
    right->layout()->addWidget(m_note);
    static_cast<QVBoxLayout *>(right->layout())->addLayout(buttons);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(fontMetrics().averageCharWidth() * 2);
    splitter->addWidget(column(tr("&Texts of this paper"), m_list, this));
    splitter->addWidget(column(tr("&Facts, and what was said"), m_facts, this));
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 5);
    splitter->setStretchFactor(2, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_list);

    m_keepLater.setSingleShot(true);
    m_keepLater.setInterval(1500ms);
    connect(&m_keepLater, &QTimer::timeout, this, &TextsView::keepDraft);
    connect(m_list, &QListWidget::currentRowChanged, this, &TextsView::showPart);
    connect(m_list, &QListWidget::itemActivated, m_text, qOverload<>(&QWidget::setFocus));
    connect(m_text, &QPlainTextEdit::textChanged, this, &TextsView::takeTyped);
    connect(m_start, &QPushButton::clicked, this, &TextsView::startFromAccount);
    connect(m_record, &QPushButton::clicked, this, &TextsView::record);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this, &TextsView::record);
}

QString TextsView::keyOf(const NarrativePart &part)
{
    return part.about.toString() + u'/' + part.field;
}

void TextsView::show()
{
    if (!m_work.desk())
        return;
    readDraft();
    const QString before = m_shown >= 0 ? keyOf(m_parts[static_cast<size_t>(m_shown)]) : QString();
    m_shown = -1;
    m_parts = narrativeParts(m_work.context(), *m_work.desk());
    int row = 0;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (size_t i = 0; i < m_parts.size(); ++i) {
            m_list->addItem(QString());
            mark(static_cast<int>(i));
            if (keyOf(m_parts[i]) == before)
                row = static_cast<int>(i);
        }
        m_list->setCurrentRow(m_parts.empty() ? -1 : row);
    }
    showPart();
}

void TextsView::mark(int row)
{
    const NarrativePart &part = m_parts[static_cast<size_t>(row)];
    const bool isEdited = m_edited.contains(keyOf(part));
    const QString state = isEdited ? tr("being written") : part.version.isNull() ? tr("● not written") : tr("✓ written");
    m_list->item(row)->setText(QString(part.title + u'\n' + state));
    m_list->item(row)->setToolTip(part.title);
}

int TextsView::unwrittenCount() const
{
    return static_cast<int>(std::ranges::count_if(m_parts, [](const NarrativePart &part) { return part.version.isNull(); }));
}

void TextsView::showPart()
{
    m_shown = m_list->currentRow();
    const QSignalBlocker quiet(m_text);
    m_text->setEnabled(m_shown >= 0 && !m_work.context().session().isReadOnly());
    m_record->setEnabled(hasUnrecorded());
    if (m_shown < 0) {
        m_text->clear();
        m_facts->clear();
        m_note->setText(tr("There is no long text in this case that the paper could print."));
        return;
    }
    const NarrativePart &part = m_parts[static_cast<size_t>(m_shown)];
    if (const Record *record = m_work.desk()->file().find(part.about))
        m_facts->show(m_work.context(), *record, part.field);
    m_text->setPlainText(m_edited.value(keyOf(part), part.text));
    m_start->setEnabled(m_text->toPlainText().isEmpty() && !part.original.isEmpty());
    const QString language = words::termLabel(m_work.context(), "iso639", m_work.desk()->product().language);
    m_note->setText(tr("In the language of the paper (%1). Accounts never print as they were said; neither does anything that is "
                       "not written here.")
                        .arg(language));
}

void TextsView::takeTyped()
{
    if (m_shown < 0)
        return;
    const NarrativePart &part = m_parts[static_cast<size_t>(m_shown)];
    const QString text = m_text->toPlainText();
    if (text == part.text)
        m_edited.remove(keyOf(part));
    else
        m_edited[keyOf(part)] = text;
    m_start->setEnabled(text.isEmpty() && !part.original.isEmpty());
    m_record->setEnabled(hasUnrecorded());
    mark(m_shown);
    if (!m_keepLater.isActive())
        m_keepLater.start();
}

void TextsView::startFromAccount()
{
    if (m_shown < 0)
        return;
    m_text->setPlainText(m_parts[static_cast<size_t>(m_shown)].original);
    m_text->setFocus();
}

void TextsView::keepDraft()
{
    m_keepLater.stop();
    if (!m_draft)
        return; // no paper was laid yet, and nothing typed
    if (m_work.context().isLent()) {
        m_keepLater.start();
        return;
    }
    QJsonObject texts;
    for (auto it = m_edited.begin(); it != m_edited.end(); ++it)
        texts[it.key()] = it.value();
    const PaperOrder &order = m_work.order();
    const auto kept = m_draft->keep(hasUnrecorded() ? QJsonObject{{PageDraft::About, order.caseId.toString()},
                                                                  {PageDraft::Within, order.person.toString()},
                                                                  {QStringLiteral("texts"), texts}}
                                                    : QJsonObject());
    if (kept)
        return;
    m_work.context().say(words::error(kept.error()));
    m_keepLater.start(); // a full disk may get room at any moment
}

void TextsView::readDraft()
{
    if (hasUnrecorded())
        return;
    const PaperOrder &order = m_work.order();
    m_draft.emplace(m_work.context().session(), "paper-texts",
                    order.product.toLatin1() + '/' + order.caseId.toString().toLatin1() + '/' +
                        order.person.toString().toLatin1() + '/' + order.language.toLatin1());
    const QJsonObject texts = m_draft->kept()[u"texts"].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        m_edited[it.key()] = it.value().toString();
}

bool TextsView::record()
{
    m_keepLater.stop();
    if (!hasUnrecorded()) {
        if (m_draft && !m_work.context().isLent())
            m_draft->drop(); // what was typed was taken back before the next keeping
        return true;
    }
    AppContext &context = m_work.context();
    const auto recordedNow = context.record(
        QStringLiteral("record"), tr("Texts of the paper recorded."),
        [&](ChangeWriter &writer) -> Result<void> {
            for (const NarrativePart &part : m_parts) {
                const QString text = m_edited.value(keyOf(part)).trimmed();
                if (text.isEmpty())
                    continue; // a text taken out altogether is removed in the file, where it can be restored
                const Record version = narrativeRecord(context, *m_work.desk(), part, text);
                if (version.id() == part.version && !version.id().isNull()) {
                    const auto updated = writer.update(version);
                    if (!updated)
                        return updated.error();
                } else if (const auto created = writer.create(version); !created) {
                    return created.error();
                }
            }
            return {};
        },
        m_draft->change());
    if (!recordedNow) {
        keepDraft();
        context.say(words::error(recordedNow.error()));
        return false;
    }
    m_edited.clear();
    m_draft->drop();
    Q_EMIT recorded();
    return true;
}

} // namespace solnoma
