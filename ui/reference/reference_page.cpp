// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/reference_page.h"

#include "names/iso_names.h"
#include "services/interface_language.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/words.h"

#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace solnoma {

namespace {

QString countryName(const QString &code)
{
    return isoName("iso3166", code, InterfaceLanguage::now());
}

} // namespace

ReferencePage::ReferencePage(QWidget *parent)
    : Page(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget), m_text(new QLabel)
{
    m_filter->setObjectName(QStringLiteral("reference-filter"));
    m_filter->setPlaceholderText(tr("Filter: body, treaty, article, country…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("reference-list"));
    m_list->setAccessibleName(tr("Reference"));
    m_list->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("reference-text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setMargin(fontMetrics().averageCharWidth());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // the text takes the keys
    scroll->setWidget(m_text);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(scroll);
    splitter->setSizes({400, 600});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, &ReferencePage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReferencePage::showChosen);
    const auto reference = Reference::load(InterfaceLanguage::now());
    if (!reference) {
        m_text->setText(words::error(reference.error()));
        return;
    }
    addMandates(*reference);
    addInstruments(*reference);
    addArticles(*reference);
    fill();
}

/// "2025-03-27" as people write a day; a month or a year as it stands.
static QString dayInWords(const QString &day)
{
    const QDate date = QDate::fromString(day, Qt::ISODate);
    return date.isValid() ? words::date(date) : day;
}

/// Who held it against what, and how old that is: law and addresses change.
static QString provenanceInWords(const Provenance &provenance)
{
    QStringList sentences;
    const QString day = dayInWords(provenance.checkedOn);
    if (!provenance.isVerified)
        sentences.append(ReferencePage::tr("Not verified: look it up before you rely on it."));
    if (!day.isEmpty())
        sentences.append(provenance.isVerified ? ReferencePage::tr("Checked on %1.").arg(day)
                                               : ReferencePage::tr("Last looked for on %1.").arg(day));
    else if (provenance.isVerified)
        sentences.append(ReferencePage::tr("Checked against the source."));
    sentences.append(provenance.asOf.isEmpty() ? ReferencePage::tr("The source bears no date: this may have changed since.")
                                               : ReferencePage::tr("Date of the source: %1.").arg(dayInWords(provenance.asOf)));
    return sentences.join(u' ');
}

static QStringList provenanceLines(const Provenance &provenance)
{
    QStringList lines{provenanceInWords(provenance)};
    if (!provenance.source.isEmpty())
        lines.append(ReferencePage::tr("Source: %1").arg(provenance.source));
    return lines;
}

static QString inWords(const QStringList &parts)
{
    const QHash<QString, QString> words{{QStringLiteral("name"), ReferencePage::tr("name")},
                                        {QStringLiteral("scope"), ReferencePage::tr("what it deals with")},
                                        {QStringLiteral("form"), ReferencePage::tr("form")},
                                        {QStringLiteral("address"), ReferencePage::tr("address")},
                                        {QStringLiteral("languages"), ReferencePage::tr("languages")}};
    QStringList all;
    for (const QString &part : parts)
        all.append(words[part]);
    return all.join(QStringLiteral(", "));
}

/// Which parts of an entry somebody held against the source, and which not, in one line. Empty: all, or none.
static QString partsInWords(const Mandate &mandate)
{
    if (mandate.verified.isEmpty() || mandate.unverified.isEmpty())
        return {};
    return ReferencePage::tr("Held against the source: %1. Not: %2.").arg(inWords(mandate.verified), inWords(mandate.unverified));
}

void ReferencePage::add(const QString &heading, const QString &title, QStringList lines, const Provenance &provenance)
{
    lines.append(QString());
    lines.append(provenanceLines(provenance));
    const QString text = title + QStringLiteral("\n\n") + lines.join(u'\n');
    m_entries.push_back({heading, title, text, m_folder.fold(text)});
}

void ReferencePage::addMandates(const Reference &reference)
{
    for (const Mandate &mandate : reference.mandates) {
        QStringList lines{mandate.scope};
        if (!mandate.form.isEmpty())
            lines.append(tr("Form: %1").arg(mandate.form));
        else if (mandate.none.contains(u"form"))
            lines.append(tr("No form: write a letter."));
        if (!mandate.address.isEmpty())
            lines.append(tr("Address: %1").arg(mandate.address));
        QStringList languages;
        for (const QString &code : mandate.languages)
            languages.append(isoName("iso639", code, InterfaceLanguage::now()));
        if (!mandate.languagesInWords.isEmpty())
            languages.append(mandate.languagesInWords);
        if (!languages.isEmpty())
            lines.append(tr("Languages: %1").arg(languages.join(QStringLiteral(", "))));
        if (!mandate.notFound.isEmpty())
            lines.append(tr("Not found when last looked for: %1.").arg(inWords(mandate.notFound)));
        Provenance provenance = mandate.provenance;
        const QString parts = partsInWords(mandate);
        if (!parts.isEmpty())
            lines.append({QString(), parts});
        provenance.isVerified = !mandate.verified.isEmpty(); // what was not stands in the line above
        add(tr("Bodies to write to"), mandate.name, lines, provenance);
    }
}

/// The mandate of that code, or what stands there.
static QString nameOfBody(const Reference &reference, const QString &body)
{
    const auto found = std::ranges::find(reference.mandates, body, &Mandate::code);
    return found == reference.mandates.end() ? body : found->name;
}

static QString acceptanceInWords(const Instrument::Acceptance &state)
{
    const QString country = countryName(state.country);
    QString words;
    if (state.isAccepted)
        words = state.when.isEmpty() ? ReferencePage::tr("%1: complaints are accepted, since when is not sourced").arg(country)
                                     : ReferencePage::tr("%1: complaints are accepted since %2").arg(country, state.when);
    else
        words = state.when.isEmpty() ? ReferencePage::tr("%1: complaints are not accepted").arg(country)
                                     : ReferencePage::tr("%1: complaints are not accepted, as of %2").arg(country, state.when);
    return state.isVerified ? words : ReferencePage::tr("%1 (not verified)").arg(words);
}

void ReferencePage::addInstruments(const Reference &reference)
{
    for (const Instrument &instrument : reference.instruments) {
        QStringList lines;
        for (const Instrument::Party &party : instrument.parties) {
            const QString country = countryName(party.country);
            const QString line = !party.isParty           ? tr("%1: not bound").arg(country)
                                 : party.joined.isEmpty() ? tr("%1: bound, since when is not sourced").arg(country)
                                                          : tr("%1: bound since %2").arg(country, party.joined);
            lines.append(party.provenance.isVerified ? line : tr("%1 (not verified)").arg(line));
        }
        if (!instrument.complaintBody.isEmpty())
            lines.append(tr("Complaints to: %1").arg(nameOfBody(reference, instrument.complaintBody)));
        for (const Instrument::Acceptance &state : instrument.acceptances)
            lines.append(acceptanceInWords(state));
        if (!instrument.complaintRemark.isEmpty())
            lines.append(instrument.complaintRemark);
        const QString title = instrument.shortName.isEmpty()
                                  ? instrument.name
                                  : QString(instrument.name + QStringLiteral(" (") + instrument.shortName + u')');
        add(tr("Treaties and standards"), title, lines, instrument.provenance);
    }
}

/// Since when an article is in force, or what is known of the code or law around it, which says no more than that.
static QString sinceWhen(const LawArticle &article)
{
    if (!article.from.isEmpty())
        return ReferencePage::tr("In force since %1.").arg(article.from);
    if (!article.law.from.isEmpty())
        return ReferencePage::tr("The code or law: in force since %1; the article may be newer.")
            .arg(dayInWords(article.law.from));
    return ReferencePage::tr("The code or law: adopted %1; since when it is in force was not found.")
        .arg(dayInWords(article.law.adopted));
}

void ReferencePage::addArticles(const Reference &reference)
{
    for (const LawArticle &article : reference.articles) {
        QStringList lines;
        if (!article.title.isEmpty())
            lines.append(article.title);
        if (!article.usedFor.isEmpty())
            lines.append(article.usedFor);
        lines.append(sinceWhen(article));
        if (article.from.isEmpty() && !article.law.provenance.source.isEmpty())
            lines.append(provenanceLines(article.law.provenance));
        if (!article.to.isEmpty())
            lines.append(tr("In force until %1.").arg(article.to));
        add(tr("Articles of law"), QString(countryName(article.country) + QStringLiteral(": ") + article.citation()), lines,
            article.provenance);
    }
    for (const CountryWithoutArticles &without : reference.withoutArticles)
        add(tr("Articles of law"), tr("%1: no articles").arg(countryName(without.country)), {without.why}, without.provenance);
}

/// Words in any alphabet, each somewhere in the entry.
void ReferencePage::fill()
{
    const QStringList wanted = m_folder.fold(m_filter->text()).split(u' ', Qt::SkipEmptyParts);
    m_list->clear();
    QString heading;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        if (!std::ranges::all_of(wanted, [&entry](const QString &word) { return entry.folded.contains(word); }))
            continue;
        if (entry.heading != heading) {
            heading = entry.heading;
            auto *head = new QListWidgetItem(heading, m_list);
            head->setFlags(Qt::NoItemFlags);
            QFont bold = m_list->font();
            bold.setBold(true);
            head->setFont(bold);
            head->setForeground(palette().color(QPalette::Text));
        }
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    if (m_list->count() > 1)
        m_list->setCurrentRow(1);
    else
        m_text->setText(tr("Nothing was found. Fewer letters find more."));
}

void ReferencePage::showChosen()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QVariant index = item ? item->data(Qt::UserRole) : QVariant();
    if (index.isValid())
        m_text->setText(m_entries[static_cast<size_t>(index.toInt())].text);
}

void addReferencePage(PageRegistry &registry)
{
    registry.add({.id = "reference",
                  .title = ReferencePage::tr("Reference"),
                  .icon = Icon::Reference,
                  .railOrder = 890,
                  .make = [](AppContext &, const Location &) { return new ReferencePage; }});
}

} // namespace solnoma
