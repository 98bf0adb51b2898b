// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_model.h"

#include "store/search.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/recents.h"
#include "ui/shell/words.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

constexpr int MostNames = 12;
constexpr int MostTexts = 8;
/// Who keeps the vault and on what: not what anybody looks for.
constexpr std::array<std::string_view, 2> unsought{"user", "device"};

bool fits(const QString &title, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return title.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PaletteModel::PaletteModel(AppContext &context, const QList<QAction *> &actions, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_actions(actions.begin(), actions.end())
{
    find({});
}

void PaletteModel::find(const QString &typed)
{
    beginResetModel();
    m_rows.clear();
    const QString words = typed.simplified();
    // While a job has the vault, only commands are found.
    if (!m_context.isLent()) {
        if (words.isEmpty())
            addRecents();
        else
            addFound(words);
    }
    addCommands(words);
    endResetModel();
}

void PaletteModel::addRecord(const Uuid7 &id, const QString &title, std::string_view kind)
{
    const bool isKnown = std::ranges::any_of(m_rows, [&](const Row &row) { return row.record == id; });
    if (isKnown || std::ranges::find(unsought, kind) != unsought.end())
        return;
    const QString full = title.isEmpty() ? tr("(without a name)") : title;
    m_rows.push_back({full, listedTitle(m_context, kind, full, id), words::kindTitle(entity(kind)), id, nullptr});
}

void PaletteModel::addRecents()
{
    for (const Uuid7 &id : Recents(m_context).all()) {
        const auto head = m_context.store().records().head(id);
        if (head && *head && !(*head)->removed)
            addRecord(id, m_context.titleOf(id), (*head)->entity->kind);
    }
}

void PaletteModel::addFound(const QString &typed)
{
    const Search search(m_context.store().connection(), m_context.store().records());
    if (const auto named = m_context.store().records().look(typed); named && *named && !(*named)->isRow())
        addRecord((*named)->id, m_context.titleOf((*named)->id), (*named)->entity->kind);
    for (const auto &hits : {search.names(typed, MostNames), search.texts(typed, MostTexts)}) {
        if (!hits)
            continue;
        for (const SearchHit &hit : *hits)
            addRecord(hit.id, hit.title, hit.entity->kind);
    }
}

void PaletteModel::addCommands(const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QPointer<QAction> &action : m_actions) {
        if (!action || !action->isEnabled() || action->isSeparator() || action->text().isEmpty())
            continue;
        const QString title = action->text().remove(QLatin1Char('&'));
        if (fits(title, words))
            m_rows.push_back({title, title, action->shortcut().toString(QKeySequence::NativeText), {}, action});
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PaletteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const Row &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return index.column() == 0 ? row.shown : row.remark;
    case FullTitleRole: return index.column() == 0 ? QVariant(row.title) : QVariant();
    case Qt::AccessibleTextRole: return QString(row.shown + QStringLiteral(", ") + row.remark);
    default: return {};
    }
}

} // namespace solnoma
