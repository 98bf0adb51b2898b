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
constexpr size_t Few = 3; ///< rows; with fewer the middle of words is looked at too
/// Who keeps the vault and on what: not what anybody looks for.
constexpr std::array<std::string_view, 2> unsought{"user", "device"};

/// Of a hit whose title is not what was typed.
QString likenessOf(const SearchHit &hit)
{
    switch (hit.reason) {
    case MatchReason::SameSound: return PaletteModel::tr("sounds alike");
    case MatchReason::NearSpelling:
    case MatchReason::SameConsonants: return PaletteModel::tr("spelled much the same");
    case MatchReason::None: return hit.field ? PaletteModel::tr("in “%1”").arg(words::fieldLabel(*hit.field)) : QString();
    case MatchReason::SameSpelling:
    case MatchReason::OtherAlphabet:
    case MatchReason::BeginsSo:
    case MatchReason::Inside: break; // seen from the title
    }
    return {};
}

bool isLikeness(const SearchHit &hit)
{
    return hit.reason == MatchReason::SameSound || hit.reason == MatchReason::NearSpelling ||
           hit.reason == MatchReason::SameConsonants;
}

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

void PaletteModel::addRecord(const Uuid7 &id, const QString &title, std::string_view kind, const QString &why,
                             const QString &shownWhy)
{
    const bool isKnown = std::ranges::any_of(m_rows, [&](const Row &row) { return row.record == id; });
    if (isKnown || std::ranges::find(unsought, kind) != unsought.end())
        return;
    const QString full = title.isEmpty() ? tr("(without a name)") : title;
    const QString what = words::kindTitle(entity(kind));
    const auto remark = [&](const QString &found) {
        return found.isEmpty() ? what : QString(what + QStringLiteral(", ") + found);
    };
    m_rows.push_back({full, listedTitle(m_context, kind, full, id), remark(why), remark(shownWhy), id, nullptr});
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
    addHits(search.names(typed, MostNames), typed);
    addHits(search.texts(typed, MostTexts), typed);
    if (m_rows.size() >= Few)
        return;
    addHits(search.inside(typed, MostTexts), typed);
    // The very letters before what only sounds like them.
    std::ranges::stable_partition(m_rows, [](const Row &row) { return !row.isLikeness; });
}

/// With the reason, where the title does not show it: another spelling that she has, a likeness, the field with the words.
void PaletteModel::addHits(const Result<std::vector<SearchHit>> &hits, const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const SearchHit &hit : hits ? *hits : std::vector<SearchHit>()) {
        QString why;
        QString shownWhy;
        if (!fits(hit.title, words)) {
            const bool isOtherName = !hit.name.isEmpty() && hit.name != hit.title;
            why = isOtherName ? tr("also %1").arg(hit.name) : likenessOf(hit);
            shownWhy = isOtherName ? tr("also %1").arg(listedTitle(m_context, hit.entity->kind, hit.name)) : why;
        }
        const size_t before = m_rows.size();
        addRecord(hit.id, hit.title, hit.entity->kind, why, shownWhy);
        if (m_rows.size() > before)
            m_rows.back().isLikeness = isLikeness(hit);
    }
}

void PaletteModel::addCommands(const QString &typed)
{
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QPointer<QAction> &action : m_actions) {
        if (!action || !action->isEnabled() || action->isSeparator() || action->text().isEmpty())
            continue;
        const QString title = action->text().remove(QLatin1Char('&'));
        if (fits(title, words)) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            m_rows.push_back({title, title, keys, keys, {}, action});
        }
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
    case Qt::DisplayRole: return index.column() == 0 ? row.shown : row.shownRemark;
    case FullTitleRole: return index.column() == 0 ? row.title : row.remark;
    case Qt::AccessibleTextRole: return QString(row.shown + QStringLiteral(", ") + row.shownRemark);
    default: return {};
    }
}

} // namespace solnoma
