// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/consent_panel.h"

#include "domain/consent.h"
#include "services/case_file.h"
#include "ui/records/records_panel.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/date_editors.h"
#include "ui/widgets/kept_date.h"
#include "ui/widgets/term_editors.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace solnoma {

using namespace std::chrono_literals;

namespace {

/// The uses asked about first, from the nearest to the widest. The others stand in the full form.
constexpr std::array<const char *, 6> Scopes{"store", "internal_use", "partners", "un_to_state", "un_public", "publish_name"};
constexpr int PartyRole = Qt::UserRole;

Uuid7 partyOf(const QTableWidget &table, int row)
{
    return Uuid7::fromBytes(table.verticalHeaderItem(row)->data(PartyRole).toByteArray().constData());
}

QString answerInWords(const EffectiveAnswer &answer)
{
    using enum EffectiveAnswer::Why;
    const QString said = answer.answer == Answer::Yes  ? ConsentPanel::tr("Yes")
                         : answer.answer == Answer::No ? ConsentPanel::tr("No")
                                                       : ConsentPanel::tr("Not asked");
    switch (answer.why) {
    case GiversAnswer: return ConsentPanel::tr("%1 (by another)").arg(said);
    case Withdrawn: return ConsentPanel::tr("Withdrawn");
    case Expired: return ConsentPanel::tr("Expired");
    case Unconfirmed: return ConsentPanel::tr("Not confirmed");
    case RelativeStale: return ConsentPanel::tr("Ask her herself");
    case NotYetGiven:
    case NeverAsked:
    case OwnAnswer:
    case NoStands: break;
    }
    return said;
}

} // namespace

ConsentPanel::ConsentPanel(AppContext &context, const Uuid7 &caseId, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_case(caseId),
      m_table(new QTableWidget),
      m_remark(new QLabel),
      m_giver(new TermPicker(context, "consent_giver", this)),
      m_given(new FuzzyDateEdit(context.clock(), this)),
      m_record(new QPushButton(tr("Record these answers"))),
      m_forms(nullptr),
      m_draft(context.session(), "consent-answers", caseId.toString().toLatin1())
{
    giveIcon(m_record, Icon::Save);
    connect(&m_context, &AppContext::committed, this, [this] { m_standing.reset(); }); // before the forms look again
    m_forms = new RecordsPanel(context,
                               {.kind = "consent",
                                .lines = [this] { return linesOf(m_context, standing().consents, m_case); },
                                .makeNew =
                                    [this] {
                                        Record consent(entity("consent"));
                                        consent.set("case", m_case);
                                        if (m_table->rowCount() > 0)
                                            consent.set("party", partyOf(*m_table, std::max(0, m_table->currentRow())));
                                        return consent;
                                    },
                                .newText = tr("New consent, full form"),
                                .emptyText = tr("No consent is on file. Nothing leaves the office without one.")},
                               this);
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("consents"));
    m_table->setAccessibleName(tr("Who agreed to what"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnCount(static_cast<int>(Scopes.size()));
    QStringList labels;
    for (const char *scope : Scopes)
        labels.append(words::termLabel(m_context, "consent_scope", QString::fromLatin1(scope)));
    m_table->setHorizontalHeaderLabels(labels);
    for (QHeaderView *header : {m_table->horizontalHeader(), m_table->verticalHeader()})
        header->setDefaultAlignment(static_cast<Qt::Alignment>(Qt::AlignLeft | Qt::AlignVCenter) |
                                    Qt::Alignment::fromInt(Qt::TextWordWrap));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitHeader();
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, &ConsentPanel::fitHeader);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setText(tr("Click an answer (or press Space): yes, no, as before. Enter only what the person was asked and "
                         "answered: not asked is not a yes. Then enter who answered, and when."));
    auto *line = new QHBoxLayout;
    m_record->setObjectName(QStringLiteral("record-consent"));
    auto *when = new QLabel(tr("Said on"));
    when->setBuddy(m_given);
    m_given->setObjectName(QStringLiteral("consent-given"));
    m_given->setName(when->text());
    m_given->setValue(saidToday());
    auto *who = new QLabel(tr("Said by"));
    who->setBuddy(m_giver);
    m_giver->setObjectName(QStringLiteral("consent-giver"));
    m_giver->box()->setAccessibleName(who->text());
    line->addWidget(who);
    line->addWidget(m_giver, 1);
    line->addWidget(when);
    line->addWidget(m_given, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_remark);
    column->addLayout(line);
    column->addWidget(m_record, 0, Qt::AlignRight); // in a line of its own: who and when need the width
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(top);
    splitter->addWidget(m_forms);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_table);
    connect(m_table, &QTableWidget::itemClicked, this, &ConsentPanel::next);
    connect(m_table, &QTableWidget::itemActivated, this, &ConsentPanel::next);
    connect(m_giver, &FieldEditor::edited, this, &ConsentPanel::showChosen);
    connect(m_giver, &FieldEditor::edited, this, &ConsentPanel::touch);
    connect(m_given, &FieldEditor::edited, this, &ConsentPanel::touch);
    m_keepLater.setSingleShot(true);
    m_keepLater.setInterval(1500ms);
    connect(&m_keepLater, &QTimer::timeout, this, &ConsentPanel::keepChosen);
    connect(m_record, &QPushButton::clicked, this, &ConsentPanel::record);
    connect(&m_context, &AppContext::committed, this, [this] {
        if (isVisible())
            refresh();
    });
    takeDraft();
    showChosen();
}

FuzzyDate ConsentPanel::saidToday() const
{
    const QDate today = m_context.today();
    return {WallTime::startOf(today), WallTime::endOf(today), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}};
}

void ConsentPanel::touch()
{
    m_isTouched = true;
    if (!m_keepLater.isActive())
        m_keepLater.start();
}

void ConsentPanel::keepChosen()
{
    m_keepLater.stop();
    if (!m_isTouched)
        return;
    if (m_context.isLent()) {
        m_keepLater.start();
        return;
    }
    QJsonArray answers;
    for (const auto &[cell, answer] : m_chosen)
        answers.append(QJsonArray{cell.first.toString(), QLatin1String(Scopes[static_cast<size_t>(cell.second)]), answer});
    const Value giver = m_giver->value();
    const auto *code = std::get_if<QString>(&giver);
    const Value given = m_given->value();
    const auto *date = std::get_if<FuzzyDate>(&given);
    const bool isNothing = answers.isEmpty() && !code && date && *date == saidToday();
    const auto kept = m_draft.keep(isNothing ? QJsonObject()
                                             : QJsonObject{{PageDraft::About, m_case.toString()},
                                                           {QStringLiteral("answers"), answers},
                                                           {QStringLiteral("giver"), code ? *code : QString()},
                                                           {QStringLiteral("given"), keptDate(date ? *date : FuzzyDate())}});
    if (kept)
        return;
    m_context.say(words::error(kept.error()));
    m_keepLater.start(); // a full disk may get room at any moment
}

void ConsentPanel::takeDraft()
{
    const QJsonObject kept = m_draft.kept();
    if (kept.isEmpty())
        return;
    m_isTouched = true;
    for (const QJsonValue each : kept[u"answers"].toArray()) {
        const QJsonArray answer = each.toArray();
        const auto party = Uuid7::fromString(answer[0].toString());
        const auto scope = std::ranges::find(Scopes, answer[1].toString(), [](const char *code) { return QLatin1String(code); });
        if (party && scope != Scopes.end())
            m_chosen[{*party, static_cast<int>(scope - Scopes.begin())}] = answer[2].toString();
    }
    if (const QString giver = kept[u"giver"].toString(); !giver.isEmpty())
        m_giver->setValue(giver);
    const FuzzyDate given = dateKept(kept[u"given"].toObject());
    m_given->setValue(given.isNull() ? Value() : Value(given));
}

/// Subjects of the file, then whom its acts were done to.
Ids ConsentPanel::parties(const RecordSet &file) const
{
    Ids all;
    const auto add = [&](const Uuid7 &id) {
        const Record *party = file.find(id);
        const bool isAsked = party && (party->kind() == "person" || party->kind() == "organisation");
        if (isAsked && std::ranges::find(all, id) == all.end())
            all.push_back(id);
    };
    if (const Record *self = file.find(m_case))
        std::ranges::for_each(self->refs("subjects"), add);
    for (const Record *act : file.referring("act", "case", m_case)) {
        for (const Record &row : act->rows("involved")) {
            if (row.is("role", u"target") || row.is("role", u"affected"))
                add(row.ref("party"));
        }
    }
    return all;
}

/// The file is read once for the table and the forms below it.
const ConsentPanel::Standing &ConsentPanel::standing()
{
    const QDate today = m_context.today();
    if (m_standing && m_standing->day == today)
        return *m_standing;
    m_standing = Standing{today, {}, {}, {}};
    const auto file = loadCaseFile(m_context.session(), m_case, nullptr);
    if (!file) { // what is on file for the case can still be read, one by one
        m_context.say(words::error(file.error()));
        m_standing->consents = referringTo(m_context, "consent", "case", m_case);
        return *m_standing;
    }
    m_standing->parties = parties(*file);
    for (const Record *consent : file->ofKind("consent")) {
        const bool isOfParty = std::ranges::find(m_standing->parties, consent->ref("party")) != m_standing->parties.end();
        if (isOfParty || consent->ref("case") == m_case)
            m_standing->consents.push_back(consent->id());
    }
    const Consents effective(*file, m_case, today);
    for (const Uuid7 &party : m_standing->parties) {
        QStringList &answers = m_standing->answers.emplace_back();
        for (const char *scope : Scopes)
            answers.append(answerInWords(effective.answer(party, scope)));
    }
    return *m_standing;
}

void ConsentPanel::refresh()
{
    const Standing &now = standing();
    if (!now.parties.empty()) // whoever is no longer in the file is not answered for
        std::erase_if(m_chosen,
                      [&](const auto &each) { return std::ranges::find(now.parties, each.first.first) == now.parties.end(); });
    m_table->setRowCount(static_cast<int>(now.parties.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Uuid7 &party = now.parties[static_cast<size_t>(row)];
        auto *who = new QTableWidgetItem(m_context.titleOf(party));
        who->setData(PartyRole, party.toBytes());
        m_table->setVerticalHeaderItem(row, who); // in view however far the answers are scrolled
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(now.answers[static_cast<size_t>(row)].at(column));
            item->setData(Qt::UserRole, item->text());
            m_table->setItem(row, column, item);
        }
    }
    fitNames();
    fitHeader();
    showChosen();
}

/// A column of names, in as many lines as they take.
void ConsentPanel::fitNames()
{
    QHeaderView *header = m_table->verticalHeader();
    QFont chosen = m_table->font();
    chosen.setBold(true); // as the name of the row stands there that is chosen
    const QFontMetrics metrics(chosen);
    const int letter = metrics.averageCharWidth();
    int widest = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_table->verticalHeaderItem(row)->text()));
    const int width = std::clamp(widest + 3 * letter, 8 * letter, 22 * letter);
    header->setFixedWidth(width);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QRect room(0, 0, width - 3 * letter, QWIDGETSIZE_MAX);
        const int lines = metrics.boundingRect(room, Qt::TextWordWrap, m_table->verticalHeaderItem(row)->text()).height();
        m_table->setRowHeight(row, std::max(header->defaultSectionSize(), lines + letter));
    }
}

/// As high as the longest use takes, as wide as its longest word: C1 and C2 stand at the end of theirs.
void ConsentPanel::fitHeader()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int around = 3 * fontMetrics().averageCharWidth();
    int height = 3 * fontMetrics().lineSpacing();
    int width = 0;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int room = std::max(1, header->sectionSize(column) - around);
        const QString use = m_table->horizontalHeaderItem(column)->text();
        for (const QString &word : use.split(u' '))
            width = std::max(width, fontMetrics().horizontalAdvance(word) + around);
        height = std::max(height, fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, use).height());
    }
    if (header->minimumSectionSize() != width) // the table is scrolled sooner than a word is cut
        header->setMinimumSectionSize(width);
    if (header->height() != height + 6)
        header->setFixedHeight(height + 6);
    // One answer is whole under the heading, with the bar that scrolls. A splitter asks nobody how high wrapped words are.
    const int row = std::max(3 * m_table->verticalHeader()->defaultSectionSize(), m_table->rowHeight(0));
    m_table->setMinimumHeight(header->height() + row + m_table->horizontalScrollBar()->sizeHint().height() +
                              2 * m_table->frameWidth());
    if (QWidget *top = m_table->parentWidget())
        top->setMinimumHeight(
            std::max(0, top->layout()->totalMinimumHeightForWidth(top->width()))); // -1: none depends on the width
}

void ConsentPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ConsentPanel::next(QTableWidgetItem *item)
{
    if (m_context.session().isReadOnly())
        return;
    QString &chosen = m_chosen[{partyOf(*m_table, item->row()), item->column()}];
    chosen = chosen.isEmpty() ? QStringLiteral("yes") : chosen == u"yes" ? QStringLiteral("no") : QString();
    showChosen();
    touch();
}

void ConsentPanel::showChosen()
{
    std::erase_if(m_chosen, [](const auto &each) { return each.second.isEmpty(); });
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Uuid7 party = partyOf(*m_table, row);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem *item = m_table->item(row, column);
            const auto chosen = m_chosen.find({party, column});
            QFont font = m_table->font();
            font.setBold(chosen != m_chosen.end());
            item->setFont(font);
            item->setText(chosen == m_chosen.end()   ? item->data(Qt::UserRole).toString()
                          : chosen->second == u"yes" ? tr("→ Yes")
                                                     : tr("→ No"));
        }
    }
    m_record->setEnabled(!m_chosen.empty() && !isEmpty(m_giver->value()));
}

bool ConsentPanel::record()
{
    std::map<Uuid7, Record> byParty;
    for (const auto &[cell, answer] : m_chosen) {
        const auto &[party, column] = cell;
        if (!byParty.contains(party)) {
            Record consent(entity("consent"));
            consent.set("case", m_case);
            consent.set("party", party);
            // How she was asked is for the full form, never assumed.
            consent.set("given_by", m_giver->value());
            consent.set("given", m_given->value());
            consent.set("confirmed_by", m_context.store().user());
            consent.set("confirmed_on", m_context.today());
            byParty.emplace(party, std::move(consent));
        }
        Record said(entity("consent_answer"));
        said.set("scope", QString::fromLatin1(Scopes[static_cast<size_t>(column)]));
        said.set("answer", answer);
        byParty.at(party).rows("answers").push_back(std::move(said));
    }
    const auto chosen = std::exchange(m_chosen, {}); // the table is read again when the change is told
    const auto recorded = m_context.record(
        QStringLiteral("record"), tr("Consent recorded. The full form below asks how it was given."),
        [&](ChangeWriter &writer) -> Result<void> {
            for (const auto &[party, consent] : byParty) {
                const auto created = writer.create(consent);
                if (!created)
                    return created.error();
            }
            return {};
        },
        m_draft.change());
    if (recorded) {
        m_keepLater.stop();
        m_isTouched = false;
        m_draft.drop();
        return true;
    }
    m_chosen = chosen;
    showChosen();
    keepChosen();
    m_context.say(words::error(recorded.error()));
    return false;
}

bool ConsentPanel::leave()
{
    if (!m_chosen.empty() && isEmpty(m_giver->value())) {
        m_context.say(tr("Answers are chosen and not recorded: choose who said it, or click them away."));
        m_giver->setFocus();
        return false;
    }
    if (!m_chosen.empty() && !record())
        return false;
    if (std::exchange(m_isTouched, false)) { // who and when alone say nothing
        m_keepLater.stop();
        m_draft.drop();
    }
    return m_forms->leave();
}

void ConsentPanel::keepDrafts()
{
    keepChosen();
    m_forms->keepDrafts();
}

} // namespace solnoma
