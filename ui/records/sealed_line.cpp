// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/sealed_line.h"

#include "domain/gate_fields.h"
#include "ui/forms/record_editor.h"
#include "ui/records/sealed_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icon_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace solnoma {

SealedLine::SealedLine(AppContext &context, RecordEditor &editor)
    : QWidget(&editor),
      m_context(context),
      m_editor(editor),
      m_sign(new IconView(Icon::Sealed, 1.15, Tone::Sealed, this)),
      m_words(new QLabel(this)),
      m_open(new QPushButton(this))
{
    setObjectName(QStringLiteral("sealed-line"));
    auto *layout = new QHBoxLayout(this);
    m_words->setWordWrap(true);
    giveIcon(m_open, Icon::Lock);
    layout->addWidget(m_sign);
    m_open->setObjectName(QStringLiteral("open-sealed"));
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    layout->addWidget(m_words, 1);
    layout->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_editor.leave())
            SealedPage::openFor(m_context, m_editor.id(), window());
    });
    for (const auto signal : {&RecordEditor::opened, &RecordEditor::closed})
        connect(&m_editor, signal, this, &SealedLine::refresh);
    connect(&m_editor, &RecordEditor::recorded, this, &SealedLine::refresh);
    connect(&m_context, &AppContext::committed, this, &SealedLine::refresh);
    editor.addAbove(this);
    refresh();
}

void SealedLine::refresh()
{
    EditedRecord *edited = m_editor.edited();
    const bool isSource = edited && !edited->isNew() && edited->record().kind() == "source";
    const bool isSealedRecord = edited && !edited->isNew() && edited->record().kind() == "sealed_source";
    const bool isThere = isSealedRecord || (isSource && !SealedPage::sealedOf(m_context, m_editor.id()).isNull());
    m_sign->setIcon(isThere ? Icon::Sealed : Icon::Information, isThere ? Tone::Sealed : Tone::Information);
    // One name in the open undoes the seal.
    const bool isNamed = isSource && std::ranges::any_of(edited->record().rows("interviews"),
                                                         [](const Record &interview) { return !interview.isEmpty("person"); });
    m_words->setText(!isThere ? tr("It is not written down who this is.")
                     : isNamed
                         ? tr("Who this is stands on a sealed page, but a talk below names a person. Take that name away, or "
                              "the seal keeps nothing.")
                         : tr("Who this is stands on a sealed page."));
    const QString does = isThere ? tr("Open the sealed page…") : tr("Write it on a sealed page…");
    m_open->setText(does);
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)); // setText() takes it away
    m_open->setToolTip(QString(does + QStringLiteral(" (Ctrl+Shift+O)")));
    m_open->setVisible(isThere || !m_context.session().isReadOnly());
    setVisible(isThere || (isSource && !saysWhoItIs(edited->record())));
}

} // namespace solnoma
