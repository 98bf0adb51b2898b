// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sealed_page.h"

#include "ui/forms/field_cell.h"
#include "ui/forms/fold_section.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/help/help_window.h"
#include "ui/records/related.h"
#include "ui/records/sealed_dialog.h"
#include "ui/shell/app_context.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

Uuid7 SealedPage::sealedOf(AppContext &context, const Uuid7 &source)
{
    const Ids sealed = referringTo(context, "sealed_source", "source", source);
    return sealed.empty() ? Uuid7() : sealed.front();
}

void SealedPage::openFor(AppContext &context, const Uuid7 &record, QWidget *parent)
{
    const auto loaded = context.store().records().load(record);
    if (!loaded)
        return;
    const bool isSealed = loaded->kind() == "sealed_source";
    const Uuid7 source = isSealed ? loaded->ref("source") : record;
    const Uuid7 sealed = isSealed ? record : sealedOf(context, record);
    const auto show = [&context, source, sealed, parent] {
        auto *page = new SealedPage(context, source, parent);
        if (page->show(sealed))
            page->open();
        else
            page->deleteLater();
    };
    if (sealed.isNull()) {
        show();
        return;
    }
    auto *asks = new SealedDialog(context,
                                  tr("Passphrase of the sealed pages. The page closes by itself after two minutes without a key, "
                                     "and when the window is hidden or locks."),
                                  parent);
    connect(asks, &QDialog::accepted, parent, show);
    asks->open();
}

SealedPage::SealedPage(AppContext &context, const Uuid7 &source, QWidget *parent)
    : QDialog(parent), m_context(context), m_source(source), m_editor(new RecordEditor(context, this))
{
    setObjectName(QStringLiteral("sealed-page"));
    setWindowTitle(QString());
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *heading = new QLabel(tr("Who this is: %1").arg(context.titleOf(source)), this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *remark = new QLabel(tr("Sealed: it stands in no list, search, history or paper, and only the sealing passphrase opens "
                                 "it again."),
                              this);
    remark->setWordWrap(true);
    remark->setProperty("quiet", true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &SealedPage::reject);
    layout->addWidget(heading);
    layout->addWidget(remark);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buttons);
    giveHelp(*this, "sources");
    const QFontMetrics metrics = fontMetrics();
    resize(metrics.averageCharWidth() * 84, metrics.lineSpacing() * 26);
    connect(m_editor, &RecordEditor::opened, this, &SealedPage::showSealedOnly);
    connect(&m_context, &AppContext::sealedClosing, this, &SealedPage::shut);
    // What was written without the key cannot be shown again without it.
    connect(m_editor, &RecordEditor::recorded, this, [this] {
        if (!m_context.sealedKey())
            shut();
    });
    m_idle.setSingleShot(true);
    m_idle.setInterval(2min);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        shut();
        m_context.say(tr("The sealed page closed by itself. What was typed and not recorded is kept, sealed, as a draft."));
    });
    qApp->installEventFilter(this);
}

SealedPage::~SealedPage() = default;

bool SealedPage::show(const Uuid7 &sealed)
{
    m_idle.start();
    if (!sealed.isNull())
        return m_editor->openSealed(sealed);
    Record record(entity("sealed_source"));
    record.set("source", m_source);
    return m_editor->openNew(std::move(record));
}

/// What else stands in the record is not in the box, and must not be taken for sealed.
void SealedPage::showSealedOnly()
{
    for (const Field &field : m_editor->edited()->record().entity().fields) {
        FieldCell *cell = m_editor->form()->cell(field.id);
        if (cell && field.level != Level::Sealed)
            cell->hide();
    }
    for (FoldSection *section : m_editor->form()->findChildren<FoldSection *>()) {
        const auto cells = section->findChildren<FieldCell *>();
        if (std::ranges::all_of(cells, &FieldCell::isHidden))
            section->hide();
    }
}

void SealedPage::reject()
{
    if (!m_editor->edited())
        QDialog::reject(); // it was removed meanwhile
    else if (m_editor->leave())
        shut();
}

/// From outside or inside, once: nothing of it stays in a widget.
void SealedPage::shut()
{
    if (!m_editor->edited())
        return;
    m_idle.stop();
    if (!m_context.isLent())
        m_editor->keepDraft();
    m_editor->close();
    m_context.closeSealed();
    QDialog::reject();
}

void SealedPage::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    shut();
}

bool SealedPage::eventFilter(QObject *object, QEvent *event)
{
    const bool isUse = event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod ||
                       event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel;
    if (isUse && object->isWidgetType() && m_idle.isActive())
        m_idle.start();
    return false;
}

} // namespace solnoma
