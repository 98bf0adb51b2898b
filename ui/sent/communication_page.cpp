// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sent/communication_page.h"

#include "services/sending.h"
#include "ui/forms/record_editor.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

CommunicationPage::CommunicationPage(AppContext &context, const Location &location)
    : m_context(context), m_location(location), m_editor(new RecordEditor(context, this)), m_clock(new QLabel(this))
{
    setObjectName(QStringLiteral("communication-page"));
    m_clock->setObjectName(QStringLiteral("reply-clock"));
    m_clock->setTextFormat(Qt::PlainText);
    m_clock->setWordWrap(true);
    auto *row = new FlowLayout(nullptr);
    const auto button = [&](const char *name, const QString &text, const QString &help, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(help);
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    button("to-receipt", tr("Enter the receipt…"), tr("The number that the addressee gave, and when"),
           [this] { m_editor->goTo({}, "receipt"); });
    button("to-transmitted", tr("Enter when it was sent on…"), tr("When it was sent on to the government"),
           [this] { m_editor->goTo({}, "transmitted"); });
    button("to-outcome", tr("Enter the reply…"), tr("When a reply came, and what it was"),
           [this] { m_editor->goTo({}, "reply_received"); });
    m_file = button("open-sent-file", tr("The file that was sent"), {}, [this] { openFile(); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_clock);
    layout->addLayout(row);
    layout->addWidget(m_editor, 1);
    setFocusProxy(m_editor);
    m_editor->open(location.record);
    connect(m_editor, &RecordEditor::recorded, this, &CommunicationPage::setReplyDue);
    showClock();
}

QString CommunicationPage::title() const
{
    return tr("Sent: %1").arg(m_context.titleOf(m_location.record));
}

bool CommunicationPage::goTo(const Location &location)
{
    return m_editor->goTo(location.within,
                          std::string_view(location.part.constData(), static_cast<size_t>(location.part.size())));
}

bool CommunicationPage::leave()
{
    return m_editor->leave();
}

void CommunicationPage::keepDrafts()
{
    m_editor->keepDraft();
}

void CommunicationPage::setReplyDue()
{
    const auto due = startReplyClock(m_context.session(), m_location.record);
    if (!due)
        m_context.say(words::error(due.error()));
    else if (!due->isEmpty())
        m_context.announce(*due, tr("The day on which the reply is due was worked out."));
    showClock();
}

void CommunicationPage::showClock()
{
    const auto record = m_context.store().records().load(m_location.record);
    if (!record)
        return;
    m_file->setEnabled(!record->isEmpty("document"));
    const QDate due = record->date("reply_due");
    // Only a complaint has a period for the reply that starts when it is sent on; a release or a brief waits for nothing.
    m_clock->setVisible(due.isValid() || !record->isEmpty("reply_received") || record->is("kind", u"wgad_complaint"));
    if (!record->isEmpty("reply_received"))
        m_clock->setText(tr("A reply came."));
    else if (due.isValid())
        m_clock->setText(
            m_context.today() > due
                ? tr("A reply was due on %1, %n day(s) ago.", nullptr, static_cast<int>(due.daysTo(m_context.today())))
                      .arg(words::date(due))
                : tr("A reply is due on %1, in %n day(s).", nullptr, static_cast<int>(m_context.today().daysTo(due)))
                      .arg(words::date(due)));
    else
        m_clock->setText(tr("The reply clock has not started: it starts when this was sent on to the government."));
}

void CommunicationPage::openFile()
{
    const auto record = m_context.store().records().load(m_location.record);
    if (record && !record->isEmpty("document"))
        m_context.openRecord(record->ref("document"));
    else
        m_context.say(tr("No file is kept with this."));
}

} // namespace solnoma
