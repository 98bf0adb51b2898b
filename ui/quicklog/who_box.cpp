// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/who_box.h"

#include "store/lists.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/content_line.h"
#include "ui/widgets/record_finder.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int PartyRole = Qt::UserRole;
constexpr int CaseRole = Qt::UserRole + 1;
constexpr size_t MostOffered = 3;
constexpr int ShortestName = 3;

Uuid7 idOf(const QListWidgetItem &item, int role)
{
    const QByteArray bytes = item.data(role).toByteArray();
    return bytes.size() == Uuid7::Size ? Uuid7::fromBytes(bytes.constData()) : Uuid7();
}

/// Number and title of the file about the party that was changed last.
std::optional<std::pair<Uuid7, QString>> newestFile(AppContext &context, const Uuid7 &party)
{
    const Lists lists(context.store().connection(), context.store().records());
    const auto about = lists.about("cases", party);
    if (!about)
        return std::nullopt;
    const auto page = lists.page({"cases", "changed", Qt::DescendingOrder, {}, {*about}, 1});
    if (!page || page->rows.empty())
        return std::nullopt;
    const auto value = [&](const char *column) { return page->rows.front().values.at(page->columns.indexOf(column)).toString(); };
    return std::pair(page->rows.front().id, QString(value("ref") + QStringLiteral(" · ") + value("title")));
}

} // namespace

WhoBox::WhoBox(AppContext &context, const Field &field, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_field(field),
      m_line(new ContentLine(this)),
      m_chosen(new QLabel(this)),
      m_offers(new QListWidget(this))
{
    m_line->setObjectName(QStringLiteral("who"));
    m_line->setPlaceholderText(tr("A name in any alphabet, or nothing"));
    m_chosen->setObjectName(QStringLiteral("who-chosen"));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_offers->setObjectName(QStringLiteral("perhaps-the-same"));
    m_offers->setAccessibleName(tr("Perhaps the same as"));
    m_offers->setFocusPolicy(Qt::ClickFocus); // Down leads there; Tab goes on to the next entry
    m_offers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offers->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_chosen);
    layout->addWidget(m_offers);
    setFocusProxy(m_line);
    m_chosen->hide();
    m_offers->hide();
    m_line->installEventFilter(this);
    m_offers->installEventFilter(this);
    connect(m_offers, &QListWidget::itemClicked, this, &WhoBox::choose);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_party = {};
        m_case = {};
        offer();
        showChosen();
        Q_EMIT edited();
    });
}

WhoBox::Who WhoBox::who() const
{
    return {m_line->text().trimmed(), m_party, m_case};
}

void WhoBox::setWho(const Who &who)
{
    m_line->setText(who.name);
    m_party = who.party;
    m_case = who.caseId;
    m_offers->hide();
    showChosen();
}

void WhoBox::offer()
{
    m_offers->clear();
    const QString typed = m_line->text().trimmed();
    if (typed.size() >= ShortestName) {
        std::vector<Candidate> found = finderFor(m_context, m_field)(typed);
        found.resize(std::min(found.size(), MostOffered));
        for (const Candidate &candidate : found)
            addOffers(candidate.id, candidate.title, candidate.about);
    }
    if (m_offers->count() > 0)
        addOffer(tr("No, another: new with just this name"), {}, {});
    fitOffers();
}

void WhoBox::addOffers(const Uuid7 &party, const QString &title, const QString &about)
{
    const auto file = newestFile(m_context, party);
    if (file)
        addOffer(tr("%1: add to case %2").arg(title, file->second), party, file->first);
    addOffer(tr("%1 (%2): the same, but a new case").arg(title, about), party, {});
}

void WhoBox::addOffer(const QString &words, const Uuid7 &party, const Uuid7 &caseId)
{
    auto *item = new QListWidgetItem(words, m_offers);
    if (!party.isNull())
        item->setData(PartyRole, party.toBytes());
    if (!caseId.isNull())
        item->setData(CaseRole, caseId.toBytes());
}

void WhoBox::fitOffers()
{
    m_offers->setVisible(m_offers->count() > 0);
    if (m_offers->count() > 0)
        m_offers->setFixedHeight(m_offers->count() * m_offers->sizeHintForRow(0) + 2 * m_offers->frameWidth());
}

void WhoBox::choose()
{
    const QListWidgetItem *item = m_offers->currentItem();
    if (!item)
        return;
    m_party = idOf(*item, PartyRole);
    m_case = idOf(*item, CaseRole);
    if (!m_party.isNull())
        m_line->setText(m_context.titleOf(m_party));
    m_offers->hide();
    m_line->setFocus();
    showChosen();
    Q_EMIT edited();
}

void WhoBox::showChosen()
{
    QString words;
    if (!m_case.isNull())
        words = tr("On file already. This goes into: %1").arg(m_context.titleOf(m_case));
    else if (!m_party.isNull())
        words = tr("On file already. A new case is opened.");
    m_chosen->setText(words);
    m_chosen->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
}

bool WhoBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_line && key == Qt::Key_Down && !m_offers->isHidden()) {
        m_offers->setFocus();
        m_offers->setCurrentRow(0);
        return true;
    }
    if (watched != m_offers)
        return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        choose();
        return true;
    }
    if (key == Qt::Key_Escape || (key == Qt::Key_Up && m_offers->currentRow() == 0)) {
        m_line->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace solnoma
