// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/missing_strip.h"

#include "ui/records/answer_place.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;
using State = GatedReader::State;

namespace {

constexpr const char *KeptAs = "case.missing";
constexpr int RowsShown = 4;
constexpr qint64 LongestLook = 50; ///< ms: who waits longer is asked less often

bool isOpen(const GapLine &line)
{
    const bool isGap = line.answer.state == State::Missing || line.answer.state == State::NotTranslated;
    return isGap && !line.question.isForSubmitter();
}

QString numberOf(const GapLine &line)
{
    return line.question.number.isEmpty() ? line.part : QString(line.part + u'.' + line.question.number);
}

} // namespace

MissingStrip::MissingStrip(AppContext &context, const Uuid7 &caseId, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_case(caseId),
      m_head(new QToolButton(this)),
      m_form(new QComboBox(this)),
      m_list(new QListWidget(this)),
      m_state(new QLabel(this))
{
    m_head->setObjectName(QStringLiteral("missing"));
    m_head->setAutoRaise(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setToolTip(tr("What the form asks and the case does not say yet"));
    m_form->setObjectName(QStringLiteral("missing-form"));
    m_form->setAccessibleName(tr("Form"));
    m_form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_form, &QComboBox::currentTextChanged, m_form, &QWidget::setToolTip);
    m_list->setObjectName(QStringLiteral("missing-list"));
    m_list->setAccessibleName(tr("Missing for the form"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * RowsShown * 4 / 3);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_head);
    layout->addWidget(m_form);
    layout->addWidget(m_state);
    layout->addWidget(m_list);
    fillForms();

    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &MissingStrip::look);
    connect(m_head, &QToolButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        keepView();
    });
    connect(m_form, &QComboBox::activated, this, &MissingStrip::keepView);
    connect(m_list, &QListWidget::itemActivated, this, &MissingStrip::goThere);
    connect(&m_context, &AppContext::committed, this, &MissingStrip::lookSoon);
}

void MissingStrip::fillForms()
{
    const QJsonObject kept = m_context.kept(KeptAs);
    const auto all = products();
    if (all) {
        for (const Product &product : *all) {
            if (ruleOf(product.audience).isShared && !product.parts.empty())
                m_form->addItem(words::paperTitle(product.code), product.code);
        }
    }
    m_form->setCurrentIndex(std::max(0, m_form->findData(kept[u"form"].toString(QStringLiteral("wgad")))));
    m_isOpen = kept[u"open"].toBool(true);
    m_head->setText(tr("Missing for the form"));
    unfold();
}

void MissingStrip::keepView()
{
    m_context.keep(KeptAs, {{QStringLiteral("form"), m_form->currentData().toString()}, {QStringLiteral("open"), m_isOpen}});
    look();
}

void MissingStrip::setAct(const Uuid7 &act)
{
    m_act = act;
    if (personConcerned() == m_order.person)
        return;
    m_isStale = true;
    if (isVisible())
        m_soon.start(); // also in a large file: what stands there is about somebody else
}

void MissingStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        m_soon.start();
}

void MissingStrip::lookSoon()
{
    m_isStale = true;
    if (isVisible() && !m_isSlow)
        m_soon.start();
}

/// A person whom the chosen act was done to; else the first person whom the case is about.
Uuid7 MissingStrip::personConcerned() const
{
    const RecordStore &records = m_context.store().records();
    const auto isPerson = [&](const Uuid7 &id) {
        const auto head = records.head(id);
        return head && *head && (*head)->entity->kind == "person";
    };
    if (const auto act = m_act.isNull() ? Error{ErrorCode::NotFound, {}, {}} : records.load(m_act)) {
        for (const Record &involved : act->rows("involved")) {
            if (involved.text("role") == u"target" && isPerson(involved.ref("party")))
                return involved.ref("party");
        }
    }
    const auto file = records.load(m_case);
    const Ids subjects = file ? file->refs("subjects") : Ids();
    const auto first = std::ranges::find_if(subjects, isPerson);
    return first == subjects.end() ? Uuid7() : *first;
}

/// The list comes with what stands in it.
void MissingStrip::unfold()
{
    m_head->setArrowType(m_isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_form->setVisible(m_isOpen);
    m_list->setVisible(m_isOpen && m_list->count() > 0);
    m_state->hide();
}

void MissingStrip::look()
{
    unfold();
    if (!m_isOpen || m_context.isLent())
        return;
    m_isStale = false;
    m_order = {
        .product = m_form->currentData().toString(), .caseId = m_case, .person = personConcerned(), .day = m_context.today()};
    QElapsedTimer time;
    time.start();
    auto gaps = formGaps(m_context.session(), m_order, m_context.sealedKey());
    if (!gaps) {
        m_list->hide();
        m_state->setText(words::error(gaps.error()));
        m_state->show();
        return;
    }
    show(std::move(*gaps));
    m_isSlow = time.elapsed() > LongestLook;
}

/// What a case is not workable without comes first.
void MissingStrip::show(FormGaps gaps)
{
    m_gaps = std::move(gaps);
    std::erase_if(m_gaps.lines, [](const GapLine &line) { return !isOpen(line); });
    std::ranges::stable_partition(m_gaps.lines, [](const GapLine &line) { return line.question.isWanted; });
    m_list->clear();
    for (const GapLine &line : m_gaps.lines) {
        const QString text = numberOf(line) + QStringLiteral("  ") + words::question(line.question);
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(line.answer.state == State::NotTranslated ? tr("%1 (not written in the language of the form)").arg(text)
                                                                   : text);
        if (line.question.isWanted) {
            QFont font = m_list->font();
            font.setWeight(QFont::DemiBold);
            item->setFont(font);
        }
    }
    const int missing = m_list->count();
    m_head->setText(missing == 0 ? tr("Missing for the form") : tr("Missing for the form · %1").arg(missing));
    m_list->setVisible(missing > 0);
    m_state->setVisible(missing == 0);
    m_state->setText(tr("Nothing: every question of the form has an answer."));
}

void MissingStrip::goThere()
{
    const int row = m_list->currentRow();
    if (row >= 0)
        m_context.open(placeOfAnswer(m_gaps.lines[static_cast<size_t>(row)], m_gaps.file, m_order));
}

} // namespace solnoma
