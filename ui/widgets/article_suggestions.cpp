// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/article_suggestions.h"

#include "domain/reference.h"
#include "services/interface_language.h"
#include "ui/widgets/term_delegate.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

namespace solnoma {

void suggestArticles(QLineEdit &line)
{
    const auto reference = Reference::load(InterfaceLanguage::now());
    if (!reference)
        return;
    auto *completer = new QCompleter(&line);
    auto *model = new QStandardItemModel(completer);
    for (const LawArticle &article : reference->articles) {
        auto *item = new QStandardItem(QString(article.country + QStringLiteral(": ") + article.citation()));
        item->setData(article.citation(), Qt::UserRole);
        item->setData(article.title.isEmpty() ? article.usedFor
                                              : QString(article.title + QStringLiteral(" · ") + article.usedFor),
                      TermDelegate::ExplanationRole);
        model->appendRow(item);
    }
    completer->setModel(model);
    completer->setCompletionRole(Qt::UserRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setItemDelegate(new TermDelegate(completer));
    line.setCompleter(completer);
    // A chosen line counts as typed.
    QObject::connect(completer, QOverload<const QString &>::of(&QCompleter::activated), &line, &QLineEdit::textEdited);
}

} // namespace solnoma
