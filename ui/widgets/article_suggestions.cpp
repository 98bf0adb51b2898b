// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/article_suggestions.h"

#include "domain/reference.h"
#include "services/interface_language.h"
#include "ui/widgets/term_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace solnoma {

namespace {

/// Keeps the list in the order of what it is cited for.
class Suggester : public QObject
{
public:
    Suggester(QLineEdit &line, std::function<CitedFor()> citedFor)
        : QObject(&line), m_citedFor(std::move(citedFor)), m_model(new QStandardItemModel(this))
    {
        line.installEventFilter(this);
    }

    QStandardItemModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) // back from its own list
                fill();
        }
        return QObject::eventFilter(object, event);
    }

private:
    void fill()
    {
        if (m_articles.empty()) {
            if (auto reference = Reference::load(InterfaceLanguage::now()))
                m_articles = std::move(reference->articles);
        }
        const CitedFor known = m_citedFor();
        if (m_model->rowCount() > 0 && known == m_known)
            return;
        m_known = known;
        const auto isApart = [&known](const LawArticle &article) {
            const bool isElsewhere = !known.countries.isEmpty() && !known.countries.contains(article.country);
            const bool isOfIt =
                std::ranges::any_of(article.about, [&](const QString &code) { return known.about.contains(code); });
            return std::pair(isElsewhere, !known.about.isEmpty() && !isOfIt);
        };
        std::vector<const LawArticle *> order;
        for (const LawArticle &article : m_articles)
            order.push_back(&article);
        std::ranges::stable_sort(order, {}, [&](const LawArticle *article) { return isApart(*article); });
        QList<QStandardItem *> items;
        for (const LawArticle *article : order) {
            auto *item = new QStandardItem(QString(article->country + QStringLiteral(": ") + article->citation()));
            item->setData(article->citation(), Qt::UserRole);
            QStringList explained{article->title, article->usedFor};
            explained.removeAll(QString());
            item->setData(explained.join(QStringLiteral(" · ")), TermDelegate::ExplanationRole);
            items.append(item);
        }
        m_model->clear();
        m_model->invisibleRootItem()->appendRows(items);
    }

    std::vector<LawArticle> m_articles; ///< read when somebody first comes here
    const std::function<CitedFor()> m_citedFor;
    CitedFor m_known; ///< what the order was made for
    QStandardItemModel *m_model;
};

} // namespace

void suggestArticles(QLineEdit &line, std::function<CitedFor()> citedFor)
{
    auto *suggester = new Suggester(line, std::move(citedFor));
    auto *completer = new QCompleter(&line);
    completer->setModel(suggester->model());
    completer->setCompletionRole(Qt::UserRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setItemDelegate(new TermDelegate(completer));
    line.setCompleter(completer);
    // A chosen line counts as typed.
    QObject::connect(completer, QOverload<const QString &>::of(&QCompleter::activated), &line, &QLineEdit::textEdited);
}

} // namespace solnoma
