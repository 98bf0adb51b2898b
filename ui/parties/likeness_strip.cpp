// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/likeness_strip.h"

#include "names/fold.h"
#include "names/ranking.h"
#include "store/search.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icon_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int MostOffered = 3;
constexpr int MostLookedAt = 20;

QString reasonInWords(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameSpelling: return LikenessStrip::tr("the same spelling");
    case MatchReason::OtherAlphabet: return LikenessStrip::tr("the same name in another alphabet");
    case MatchReason::BeginsSo: return LikenessStrip::tr("the name begins the same");
    case MatchReason::SameSound: return LikenessStrip::tr("sounds the same");
    case MatchReason::NearSpelling: return LikenessStrip::tr("nearly the same spelling");
    case MatchReason::SameConsonants:
    case MatchReason::Inside:
    case MatchReason::None: break;
    }
    return LikenessStrip::tr("a similar name");
}

/// A search finds what may be meant; for "the same person" every word has to agree.
bool areAlike(const Record &one, const Record &other)
{
    const Folder folder;
    return std::ranges::any_of(one.rows("names"), [&](const Record &left) {
        return std::ranges::any_of(other.rows("names"), [&](const Record &right) {
            return perhapsTheSame(folder.keys(left.text("full")), folder.keys(right.text("full")));
        });
    });
}

} // namespace

LikenessStrip::LikenessStrip(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("likeness"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void LikenessStrip::show(const Uuid7 &party)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const auto own = m_context.store().records().load(party);
    std::vector<SearchHit> alike;
    for (const Record &name : own && own->entity().has("names") ? own->rows("names") : Record::Rows()) {
        const auto hits =
            Search(m_context.store().connection(), m_context.store().records()).names(name.text("full"), MostLookedAt);
        for (const SearchHit &hit : hits ? *hits : std::vector<SearchHit>()) {
            const bool isKnown = std::ranges::any_of(alike, [&](const SearchHit &each) { return each.id == hit.id; });
            if (hit.id != party && hit.entity == &own->entity() && !isKnown && alike.size() < MostOffered) {
                const auto other = m_context.store().records().load(hit.id);
                if (other && areAlike(*own, *other))
                    alike.push_back(hit);
            }
        }
    }
    for (const SearchHit &hit : alike) {
        auto *line = new QWidget(this);
        auto *layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(tr("Perhaps the same as %1: %2.").arg(hit.title, reasonInWords(hit.reason)), line);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        auto *compare = new QPushButton(tr("Compare…"), line);
        compare->setAccessibleName(tr("Compare with %1").arg(hit.title));
        connect(compare, &QPushButton::clicked, this, [this, party, other = hit.id] {
            m_context.open({"compare", party, {}, other});
        });
        giveIcon(compare, Icon::Compare);
        layout->addWidget(new IconView(Icon::Information, 1.15, Tone::Information, line));
        layout->addWidget(label, 1);
        layout->addWidget(compare);
        m_layout->addWidget(line);
    }
    setVisible(!alike.empty());
}

} // namespace solnoma
