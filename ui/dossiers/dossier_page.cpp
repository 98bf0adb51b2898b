// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossier_page.h"

#include "dossier/products/product.h"
#include "services/interface_language.h"
#include "ui/dossiers/asked_view.h"
#include "ui/dossiers/decisions_view.h"
#include "ui/dossiers/pages_view.h"
#include "ui/dossiers/texts_view.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

/// F5, F6, F7: one for each step.
constexpr Qt::Key FirstStepKey = Qt::Key_F5;
constexpr int TakenInRole = Qt::UserRole + 1; ///< languages that the addressee takes; none: any

} // namespace

DossierPage::DossierPage(AppContext &context, const Location &location, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_case(location.record),
      m_person(location.within),
      m_work(new DossierWork(context, this)),
      m_trouble(new QLabel(this)),
      m_stack(new QStackedWidget(this)),
      m_asked(new QTabWidget(this)),
      m_questions(new AskedView(*m_work, this)),
      m_texts(new TextsView(*m_work, this)),
      m_decisions(new DecisionsView(*m_work, this)),
      m_pages(new PagesView(*m_work, this))
{
    setObjectName(QStringLiteral("dossier-page"));
    m_asked->setObjectName(QStringLiteral("asked"));
    m_asked->setDocumentMode(true);
    m_asked->addTab(m_questions, tr("Questions"));
    m_asked->addTab(m_texts, tr("Texts"));
    m_stack->addWidget(m_asked);
    m_stack->addWidget(m_decisions);
    m_stack->addWidget(m_pages);
    m_trouble->setObjectName(QStringLiteral("dossier-trouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_trouble);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_product);
    fillProducts();
    fillPeople();
    addActions();

    connect(m_work, &DossierWork::checked, this, &DossierPage::showCounts);
    connect(m_work, &DossierWork::decided, this, &DossierPage::showCounts);
    connect(m_work, &DossierWork::failed, this, &DossierPage::showTrouble);
    // What was recorded, undone or removed meanwhile, here or elsewhere: nothing is saved by an answer that was given before it.
    connect(&m_context, &AppContext::committed, this, [this](const ChangeSet &changes) {
        if (!m_isLaid || changes.isEmpty())
            return;
        m_work->outdate();
        QTimer::singleShot(0, this, &DossierPage::lay);
    });
    connect(m_decisions, &DecisionsView::textsRequested, this, [this] {
        showStep(Asked);
        m_asked->setCurrentWidget(m_texts);
    });
    connect(m_decisions, &DecisionsView::subjectRequested, m_people, qOverload<>(&QWidget::setFocus));
    connect(m_pages, &PagesView::openRequested, this, [this] {
        showStep(Decisions);
        m_decisions->goToOpen();
    });
    connect(&m_context, &AppContext::sealedChanged, this, [this] {
        // The names are on the desk for as long as the key is open, not longer.
        if (m_isLaid && !m_context.sealedKey())
            QTimer::singleShot(0, this, &DossierPage::lay);
    });
}

QWidget *DossierPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QHBoxLayout;
    rows->addLayout(layout);
    m_product = new QComboBox(head);
    m_product->setObjectName(QStringLiteral("product"));
    m_product->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_product->setMinimumContentsLength(14);
    auto *productLabel = new QLabel(tr("&Paper"), head);
    productLabel->setBuddy(m_product);
    m_people = new QComboBox(head);
    m_people->setObjectName(QStringLiteral("subject"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(12);
    m_peopleLabel = new QLabel(tr("&About"), head);
    m_peopleLabel->setBuddy(m_people);
    layout->addWidget(productLabel);
    layout->addWidget(m_product, 3);
    layout->addWidget(m_peopleLabel);
    layout->addWidget(m_people, 2);
    m_language = new QComboBox(head);
    m_language->setObjectName(QStringLiteral("paper-language"));
    m_language->setAccessibleName(tr("Language of the paper"));
    for (const InterfaceLanguage::Name &each : InterfaceLanguage::all()) {
        if (const QString code = QLatin1String(each.code); !code.contains(u'-')) // papers are set in the Latin of Uzbek
            m_language->addItem(QString::fromUtf16(each.inItself), code);
    }
    layout->addWidget(m_language);
    layout->addStretch(1);
    rows->addLayout(makeSteps());
    for (QComboBox *box : {m_product, m_people}) // narrower than the longest of their words
        connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    connect(m_product, &QComboBox::activated, this, &DossierPage::choose);
    connect(m_people, &QComboBox::activated, this, &DossierPage::choose);
    connect(m_language, &QComboBox::activated, this, &DossierPage::choose);
    return head;
}

QLayout *DossierPage::makeSteps()
{
    auto *row = new QHBoxLayout;
    m_steps = new QButtonGroup(this);
    for (int i = Asked; i <= Pages; ++i) {
        auto *button = new QToolButton(this);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("step-%1").arg(i + 1));
        button->setCheckable(true);
        button->setProperty("step", true);
        const QKeySequence keys(static_cast<Qt::Key>(FirstStepKey + i));
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        m_steps->addButton(button, i);
        row->addWidget(button);
    }
    m_steps->button(Asked)->setChecked(true);
    connect(m_steps, &QButtonGroup::idClicked, this, &DossierPage::showStep);
    showCounts();
    return row;
}

void DossierPage::addActions()
{
    const auto add = [this](const char *name, const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add("next-open", tr("Next decision"), QKeySequence(Qt::Key_F8), [this] {
        showStep(Decisions);
        m_decisions->goToOpen();
    });
    add("previous-open", tr("Previous decision"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] {
        showStep(Decisions);
        m_decisions->goToOpen(-1);
    });
    add("step-asked", tr("What is asked"), QKeySequence(FirstStepKey), [this] { showStep(Asked); });
    add("step-decisions", tr("What may leave"), QKeySequence(Qt::Key_F6), [this] { showStep(Decisions); });
    add("step-pages", tr("The pages"), QKeySequence(Qt::Key_F7), [this] { showStep(Pages); });
}

void DossierPage::fillProducts()
{
    auto all = products();
    if (!all) {
        showTrouble(all.error());
        return;
    }
    // What leaves the office first, then the copies that do not.
    std::ranges::stable_partition(*all, [](const Product &product) { return ruleOf(product.audience).isShared; });
    for (const Product &product : *all) {
        m_product->addItem(words::paperTitle(product.code), product.code);
        m_product->setItemData(m_product->count() - 1, product.takenIn, TakenInRole);
    }
    const QString last = m_context.kept("dossier.product")[u"code"].toString();
    m_product->setCurrentIndex(std::max(0, m_product->findData(last)));
}

void DossierPage::fillPeople()
{
    m_people->addItem(tr("everybody in the case"), QString());
    const auto file = m_context.store().records().load(m_case);
    if (!file) {
        showTrouble(file.error());
        return;
    }
    for (const Uuid7 &subject : file->refs("subjects"))
        m_people->addItem(m_context.titleOf(subject), subject.toString());
    const int wanted = m_people->findData(m_person.isNull() ? QString() : m_person.toString());
    const bool isOne = m_people->count() == 2;
    m_people->setCurrentIndex(wanted > 0 ? wanted : isOne ? 1 : 0);
}

QString DossierPage::title() const
{
    const QString title = m_context.titleOf(m_case);
    return title.isEmpty() ? tr("Paper") : tr("Paper: %1").arg(title);
}

Location DossierPage::location() const
{
    return {"dossier", m_case,
            m_stack->currentIndex() == Pages       ? "pages"
            : m_stack->currentIndex() == Decisions ? "gate"
                                                   : "asked",
            m_person};
}

bool DossierPage::goTo(const Location &location)
{
    if (location.within != m_person && !location.within.isNull())
        return false;
    showStep(location.part == "pages" ? Pages : location.part == "gate" ? Decisions : Asked);
    return true;
}

bool DossierPage::leave()
{
    return m_texts->record();
}

void DossierPage::keepDrafts()
{
    m_texts->keepDraft();
    m_pages->keepDrafts();
}

void DossierPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isLaid)
        QTimer::singleShot(0, this, &DossierPage::lay);
}

void DossierPage::choose()
{
    if (m_texts->record())
        lay();
}

/// Those that the addressee takes, of those that papers are set in.
void DossierPage::offerLanguages()
{
    const QStringList taken = m_product->currentData(TakenInRole).toStringList();
    const auto *languages = qobject_cast<const QStandardItemModel *>(m_language->model());
    int offered = 0;
    for (int i = m_language->count() - 1; i >= 0; --i) {
        const bool isTaken = taken.isEmpty() || taken.contains(m_language->itemData(i).toString());
        languages->item(i)->setEnabled(isTaken);
        offered += isTaken;
        if (isTaken && !taken.isEmpty() && !taken.contains(m_language->currentData().toString()))
            m_language->setCurrentIndex(i);
    }
    m_language->setEnabled(offered > 1);
}

void DossierPage::lay()
{
    if (m_isLaying || m_product->count() == 0)
        return;
    m_isLaying = true;
    const QString product = m_product->currentData().toString();
    m_context.keep("dossier.product", {{QStringLiteral("code"), product}});
    PaperOrder order{.product = product, .caseId = m_case, .person = {}, .day = m_context.today()};
    offerLanguages();
    order.language = m_language->currentData().toString();
    if (const auto person = Uuid7::fromString(m_people->currentData().toString()))
        order.person = *person;
    const auto laid = m_work->lay(order, window());
    m_isLaying = false;
    m_isLaid = laid.isOk();
    m_trouble->setVisible(!laid);
    if (!laid) {
        showTrouble(laid.error());
        return;
    }
    m_texts->show();
    showCounts();
}

void DossierPage::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    m_steps->button(step)->setChecked(true);
    if (step == Pages)
        m_pages->show();
    m_stack->currentWidget()->setFocus();
}

void DossierPage::showCounts()
{
    const int missing = m_questions->missingCount();
    const int open = m_decisions->openCount();
    m_steps->button(Asked)->setText(missing == 0 ? tr("1  What is asked") : tr("1  What is asked · %1 missing").arg(missing));
    const bool isKnown = m_work->paper();
    m_steps->button(Decisions)->setText(open > 0  ? tr("2  What may leave · %1 to decide").arg(open)
                                        : isKnown ? tr("2  What may leave · ✓")
                                                  : tr("2  What may leave"));
    m_steps->button(Pages)->setText(tr("3  The pages"));
    const int unwritten = m_texts->unwrittenCount();
    m_asked->setTabText(1, unwritten == 0 ? tr("Texts") : tr("Texts · %1 not written").arg(unwritten));
    m_asked->setTabText(0, missing == 0 ? tr("Questions") : tr("Questions · %1 missing").arg(missing));
}

void DossierPage::showTrouble(const Error &error)
{
    m_trouble->setText(error.code == ErrorCode::Cancelled
                           ? tr("Stopped before the case was read. Choose the paper again to go on.")
                           : words::error(error));
    m_trouble->show();
}

} // namespace solnoma
