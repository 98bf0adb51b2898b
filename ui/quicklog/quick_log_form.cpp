// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quick_log_form.h"

#include "store/lists.h"
#include "ui/quicklog/offer_line.h"
#include "ui/quicklog/quick_log_words.h"
#include "ui/quicklog/who_box.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/date_editors.h"
#include "ui/widgets/help_line.h"
#include "ui/widgets/kept_date.h"
#include "ui/widgets/term_editors.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>

namespace solnoma {

namespace {

const Field &parties(bool isAboutBody)
{
    static constexpr Field anybody{"who", FieldKind::Ref, Wish::Optional, "person group organisation", "", nullptr};
    static constexpr Field body{"who", FieldKind::Ref, Wish::Optional, "organisation group", "", nullptr};
    return isAboutBody ? body : anybody;
}

/// Sources by the words of their labels, nearest first.
FindCandidates sourcesOf(AppContext &context)
{
    return [&context](const QString &typed) {
        std::vector<Candidate> found;
        const Lists lists(context.store().connection(), context.store().records());
        const auto narrowed = lists.named("sources", typed);
        if (!narrowed || typed.isEmpty())
            return found;
        const auto page = lists.page({"sources", {}, Qt::AscendingOrder, {}, {*narrowed}, 8});
        for (const ListRow &row : page ? page->rows : std::vector<ListRow>())
            found.push_back({row.id, row.values.at(page->columns.indexOf("label")).toString(), {}});
        return found;
    };
}

QString codeOf(const TermPicker &picker)
{
    const Value value = picker.value();
    const auto *code = std::get_if<QString>(&value);
    return code ? *code : QString();
}

/// Harassment may be of several kinds at once; one is decided, and held in one place.
FieldEditor *whatEditor(AppContext &context, QuickLog::Kind kind, QWidget *parent)
{
    const std::string_view vocabulary = quickLogWords(kind).whatVocabulary;
    if (kind != QuickLog::Kind::Harassment)
        return new TermPicker(context, vocabulary, parent);
    auto *several = new TermsEditor(context, vocabulary, parent);
    several->leaveOutNone(); // nothing chosen says as much here
    return several;
}

QStringList codesOf(const FieldEditor &editor)
{
    const Value value = editor.value();
    if (const auto *codes = std::get_if<QStringList>(&value))
        return *codes;
    const auto *code = std::get_if<QString>(&value);
    return code ? QStringList{*code} : QStringList();
}

Uuid7 idIn(const QJsonObject &kept, const char *key)
{
    return Uuid7::fromString(kept[QLatin1String(key)].toString()).value_or(Uuid7());
}

} // namespace

QuickLogForm::QuickLogForm(AppContext &context, QuickLog::Kind kind, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_kind(kind),
      m_who(new WhoBox(context, parties(quickLogWords(kind).isAboutBody), this)),
      m_when(new FuzzyDateEdit(context.clock(), this)),
      m_where(new OfferLine(finderFor(context, *entity("act").field("place")), this)),
      m_byWhom(new TermPicker(context, "perpetrator_type", this)),
      m_what(whatEditor(context, kind, this)),
      m_account(new QPlainTextEdit(this)),
      m_consent(new QComboBox(this)), // Tab goes in the order of making
      m_source(new OfferLine(sourcesOf(context), this)),
      m_sourceName(new ContentLine(this)),
      m_hoursCount(new QCheckBox(tr("&Urgent: somebody is in danger now"), this)),
      m_country(new TermPicker(context, "iso3166", this))
{
    m_account->setTabChangesFocus(true);
    m_account->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_account->setFixedHeight(4 * fontMetrics().lineSpacing());
    m_consent->addItems({tr("Not asked yet"), tr("Agrees"), tr("The family agrees"), tr("Does not agree")});
    addFurther(addEntries());
    connect(m_who, &WhoBox::edited, this, &QuickLogForm::edited);
    for (const FieldEditor *editor : std::initializer_list<FieldEditor *>{m_when, m_byWhom, m_what, m_country})
        connect(editor, &FieldEditor::edited, this, &QuickLogForm::edited);
    for (const QLineEdit *line : std::initializer_list<QLineEdit *>{m_where, m_source, m_sourceName})
        connect(line, &QLineEdit::textChanged, this, &QuickLogForm::edited);
    connect(m_account, &QPlainTextEdit::textChanged, this, &QuickLogForm::edited);
    connect(m_consent, &QComboBox::currentIndexChanged, this, &QuickLogForm::edited);
    connect(m_hoursCount, &QCheckBox::toggled, this, &QuickLogForm::edited);
    setFocusProxy(m_who);
    clear();
}

QFormLayout *QuickLogForm::addEntries()
{
    const QuickLogWords words = quickLogWords(m_kind);
    auto *layout = new QFormLayout(this);
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addEntry(layout, words.who, m_who, "entry-who", tr("Whoever is on file already is offered while you type."));
    addEntry(layout, words.when, m_when, "entry-when", tr("As it was said: “yesterday 14:30”, “about May 2009”."));
    addEntry(layout, tr("Wh&ere"), m_where, "entry-where", tr("Town, district, building: what is known."));
    addEntry(layout, words.byWhom, m_byWhom, "entry-by-whom", tr("Stands in the case as alleged."));
    addEntry(layout, words.what, m_what, "entry-what", tr("Type a few letters of it."));
    addEntry(layout, tr("What h&appened"), m_account, "entry-account",
             tr("In the words of who told us. Never printed as it stands."));
    addEntry(layout, tr("C&onsent"), m_consent, "entry-consent",
             tr("To keeping this and working with it. Anything that leaves the office is asked apart."));
    addEntry(layout, tr("Who &told us"), m_source, "entry-source",
             tr("How we refer to them, never a name: “relative”, “lawyer”. The name has a box of its own below."));
    return layout;
}

void QuickLogForm::addFurther(QFormLayout *layout)
{
    addEntry(layout, tr("Name of the source (sealed)"), m_sourceName, "source-name",
             tr("Goes into a sealed box at once; the drafts hold only the box."));
    m_hoursCount->setObjectName(QStringLiteral("hours-count"));
    layout->addRow(QString(), m_hoursCount);
    addEntry(layout, tr("Countr&y"), m_country, "country", tr("For the file number and legal limits; stays for the next log."));
}

void QuickLogForm::addEntry(QFormLayout *layout, const QString &label, QWidget *editor, const char *name, const QString &help)
{
    auto *buddy = new QLabel(label, this);
    buddy->setBuddy(editor);
    buddy->setToolTip(help);
    editor->setObjectName(QLatin1String(name));
    QWidget *focused = editor;
    while (focused->focusProxy())
        focused = focused->focusProxy();
    focused->setAccessibleName(QString(label).remove(u'&'));
    layout->addRow(buddy, new HelpedField(editor, help, this));
}

QuickLog QuickLogForm::log() const
{
    const WhoBox::Who who = m_who->who();
    QuickLog log;
    log.kind = m_kind;
    log.who = who.party.isNull() ? who.name : who.party.toString();
    log.when = m_when->date();
    log.where = m_where->reference();
    log.byWhom = codeOf(*m_byWhom);
    log.what = codesOf(*m_what);
    log.account = m_account->toPlainText().trimmed();
    log.source = m_source->reference();
    log.consent = static_cast<QuickLog::Consent>(m_consent->currentIndex());
    log.hoursCount = m_hoursCount->isChecked();
    log.country = codeOf(*m_country);
    log.sourceName = m_sourceName->text().trimmed();
    log.sourceBox = m_sourceBox;
    if (!who.caseId.isNull())
        log.addToCase = who.caseId;
    return log;
}

bool QuickLogForm::isEmpty() const
{
    const QuickLog now = log();
    return now.who.isEmpty() && now.when.isNull() && now.where.isEmpty() && now.byWhom.isEmpty() && now.what.isEmpty() &&
           now.account.isEmpty() && now.source.isEmpty() && now.sourceName.isEmpty() && now.sourceBox.isEmpty();
}

QJsonObject QuickLogForm::kept() const
{
    const WhoBox::Who who = m_who->who();
    const QString name = m_sourceName->text().trimmed();
    const auto box = name.isEmpty() ? Result<QByteArray>(m_sourceBox) : sealSourceName(m_context.session(), name);
    return {{QStringLiteral("who"), who.name},
            {QStringLiteral("party"), who.party.isNull() ? QString() : who.party.toString()},
            {QStringLiteral("case"), who.caseId.isNull() ? QString() : who.caseId.toString()},
            {QStringLiteral("when"), keptDate(m_when->date())},
            {QStringLiteral("where"), m_where->text()},
            {QStringLiteral("byWhom"), codeOf(*m_byWhom)},
            {QStringLiteral("what"), QJsonArray::fromStringList(codesOf(*m_what))},
            {QStringLiteral("account"), m_account->toPlainText()},
            {QStringLiteral("source"), m_source->text()},
            {QStringLiteral("sourceIs"), m_source->reference()},
            {QStringLiteral("consent"), m_consent->currentIndex()},
            {QStringLiteral("hoursCount"), m_hoursCount->isChecked()},
            {QStringLiteral("country"), codeOf(*m_country)},
            {QStringLiteral("box"), box ? QString::fromLatin1(box->toBase64()) : QString()}};
}

void QuickLogForm::restore(const QJsonObject &kept)
{
    const auto text = [&](const char *key) { return kept[QLatin1String(key)].toString(); };
    m_who->setWho({text("who"), idIn(kept, "party"), idIn(kept, "case")});
    m_when->setValue(dateKept(kept[QStringLiteral("when")].toObject()));
    m_where->setText(text("where"));
    m_byWhom->setValue(text("byWhom"));
    QStringList what = kept[QStringLiteral("what")].toVariant().toStringList(); // one code alone in earlier drafts
    what.removeAll(QString());
    m_what->setValue(what.isEmpty() ? Value() : m_kind == QuickLog::Kind::Harassment ? Value(what) : Value(what.front()));
    m_account->setPlainText(text("account"));
    if (const Uuid7 source = idIn(kept, "sourceIs"); !source.isNull())
        m_source->setRecord(source, text("source"));
    else
        m_source->setText(text("source"));
    m_consent->setCurrentIndex(kept[QStringLiteral("consent")].toInt());
    m_hoursCount->setChecked(kept[QStringLiteral("hoursCount")].toBool());
    m_country->setValue(text("country"));
    m_sourceBox = QByteArray::fromBase64(text("box").toLatin1());
    m_sourceName->clear();
    m_sourceName->setPlaceholderText(m_sourceBox.isEmpty() ? tr("sealed as soon as you leave the page")
                                                           : tr("Sealed already; type only to replace it"));
}

void QuickLogForm::startAnother(const Uuid7 &source)
{
    m_who->setWho({});
    m_consent->setCurrentIndex(0);
    m_sourceName->clear();
    m_sourceName->setPlaceholderText({});
    m_sourceBox.clear();
    if (!source.isNull())
        m_source->setRecord(source, m_context.titleOf(source));
    m_who->setFocus();
}

void QuickLogForm::clear()
{
    restore({{QStringLiteral("country"), m_context.kept("quicklog")[QStringLiteral("country")].toString()}});
}

} // namespace solnoma
