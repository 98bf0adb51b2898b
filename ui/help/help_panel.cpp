// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_panel.h"

#include "services/interface_language.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int LeastColumns = 34;

/// So that a title is not read as Markdown.
QString escaped(QString text)
{
    for (const char16_t mark : {u'\\', u'*', u'_', u'[', u']', u'`', u'<', u'#'})
        text.replace(QChar(mark), QString(u'\\' + QChar(mark)));
    return text;
}

} // namespace

HelpPanel::HelpPanel(QWidget *parent, Reach reach)
    : QWidget(parent), m_handbook(InterfaceLanguage::now()), m_search(new QLineEdit(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("help-panel"));
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    m_back = addButton(row, Icon::Back, QStringLiteral("help-back"), tr("Back"), tr("The page before"));
    connect(m_back, &QToolButton::clicked, this, &HelpPanel::back);
    auto *contents =
        addButton(row, Icon::Reference, QStringLiteral("help-contents"), tr("Contents"), tr("All pages and checklists"));
    connect(contents, &QToolButton::clicked, this, [this] { open(QLatin1String(Handbook::FirstPage)); });
    row->addStretch();
    auto *close = addButton(row, Icon::Close, QStringLiteral("help-close"), tr("Close"), tr("Close the help (Esc)"));
    connect(close, &QToolButton::clicked, this, &HelpPanel::closed);
    layout->addLayout(row);
    m_search->setObjectName(QStringLiteral("help-search"));
    m_search->setPlaceholderText(tr("Search in the help…"));
    m_search->setAccessibleName(tr("Search in the help"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &HelpPanel::find);
    layout->addWidget(m_search);
    m_text->setObjectName(QStringLiteral("help-text"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    if (reach == Reach::Whole)
        connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { open(link.path().section(u'.', 0, 0)); });
    layout->addWidget(m_text, 1);
    if (reach == Reach::OnePage) {
        m_back->hide();
        contents->hide();
        m_search->hide();
    }
    setFocusProxy(m_text);
}

QSize HelpPanel::minimumSizeHint() const
{
    const QSize buttons = QWidget::minimumSizeHint();
    return {std::max(fontMetrics().averageCharWidth() * LeastColumns, buttons.width()), buttons.height()};
}

QToolButton *HelpPanel::addButton(QHBoxLayout *row, Icon icon, const QString &name, const QString &text, const QString &help)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    giveIcon(button, icon);
    button->setToolTip(help);
    button->setAutoRaise(true);
    row->addWidget(button);
    return button;
}

void HelpPanel::open(const QString &page)
{
    if (m_handbook.markdown(page).isEmpty())
        return;
    if (!m_page.isEmpty() && page != m_page)
        m_way.append(m_page);
    m_search->clear();
    showPage(page);
    m_text->setFocus();
}

void HelpPanel::showPage(const QString &page)
{
    m_page = page;
    m_text->setMarkdown(m_handbook.markdown(page));
    m_back->setEnabled(!m_way.isEmpty());
}

void HelpPanel::back()
{
    if (!m_way.isEmpty())
        showPage(m_way.takeLast());
}

void HelpPanel::find(const QString &words)
{
    if (words.trimmed().isEmpty()) {
        showPage(m_page);
        return;
    }
    QString found;
    for (const Handbook::Found &each : m_handbook.search(words))
        found += QStringLiteral("**[%1](%2.md)**\n\n%3\n\n").arg(escaped(each.title), each.page, escaped(each.line));
    m_text->setMarkdown(found.isEmpty() ? escaped(tr("Nothing was found. Try another word, or the contents.")) : found);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace solnoma
