// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/uuid7.h"
#include "domain/value.h"

#include <QJsonObject>

namespace solnoma {

class Session;

/// The draft of a page that edits no single record: the texts of one paper in one language, answers chosen in a table. Kept
/// and dropped like those of records (services/leftovers.h).
class PageDraft
{
public:
    /// The record that the page belongs to stands in the content under this key, and whom it shows first under the other,
    /// where it knows: Home leads there.
    static constexpr QLatin1String About{"about"};
    static constexpr QLatin1String Within{"within"};

    /// `name` tells drafts of one kind apart, for good.
    PageDraft(Session &session, const QByteArray &kind, const QByteArray &name);

    /// Empty where nothing was kept.
    QJsonObject kept();
    /// Nothing in it: the draft is dropped.
    Result<void> keep(const QJsonObject &content);
    /// What was in it is recorded or given up. The next that is kept becomes a change of its own.
    void drop();
    /// The id of the change that it will become.
    const Uuid7 &change() const { return m_change; }

private:
    Session *m_session;
    QByteArray m_kind;
    Uuid7 m_page;
    Uuid7 m_change;
    bool m_isKept = false; ///< something may stand in the file
};

} // namespace solnoma
