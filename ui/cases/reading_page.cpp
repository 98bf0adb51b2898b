// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/reading_page.h"

#include "ui/acts/act_insight.h"
#include "ui/records/record_text.h"
#include "ui/records/related.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QAction>
#include <QTextBrowser>
#include <QTextCursor>
#include <QVBoxLayout>

namespace solnoma {

ReadingPage::ReadingPage(AppContext &context, const Location &location)
    : m_context(context), m_case(location.record), m_text(new QTextBrowser(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setObjectName(QStringLiteral("reading"));
    m_text->setAccessibleName(tr("The whole case"));
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 4);
    write();
    auto *edit = new QAction(tr("Back to editing"), this);
    edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(edit, &QAction::triggered, this, [this] { m_context.open({"case", m_case, {}, {}}); });
    addAction(edit);
}

QString ReadingPage::title() const
{
    return tr("%1, the whole case").arg(m_context.titleOf(m_case));
}

void ReadingPage::write()
{
    const auto file = m_context.store().records().load(m_case);
    m_text->clear();
    QTextCursor cursor(m_text->document());
    RecordText text(m_context, cursor, font().pointSizeF());
    if (!file) {
        text.paragraph(words::error(file.error()));
        return;
    }
    text.heading(m_context.titleOf(m_case), 1);
    text.record(*file);
    text.heading(tr("People and bodies"), 2);
    for (const RecordLineText &party : linesOfParties(m_context, m_case)) {
        text.heading(QString(party.text).replace(u'\n', QStringLiteral(", ")), 3);
        if (const auto record = m_context.store().records().load(party.id))
            text.record(*record, 1);
    }
    text.heading(tr("What happened"), 2);
    for (const RecordLineText &line : linesOfActs(m_context, m_case)) {
        const auto act = m_context.store().records().load(line.id);
        if (!act)
            continue;
        text.heading(QString(line.text).replace(u'\n', QStringLiteral(", ")), 3);
        for (const QString &sentence : contradictionsOf(*act, m_context))
            text.paragraph(tr("To look at: %1").arg(sentence));
        text.record(*act, 1);
    }
    const auto list = [&](const QString &heading, const Ids &records) {
        if (records.empty())
            return;
        text.heading(heading, 2);
        for (const RecordLineText &line : linesOf(m_context, records))
            text.paragraph(line.text);
    };
    list(tr("Who told us"), sourcesOf(m_context, m_case));
    list(tr("Documents, pictures, recordings"), documentsOf(m_context, m_case));
    list(tr("Consent"), referringTo(m_context, "consent", "case", m_case));
    list(tr("Sent"), referringTo(m_context, "communication", "cases", m_case));
    list(tr("Tasks"), referringTo(m_context, "task", "case", m_case));
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace solnoma
