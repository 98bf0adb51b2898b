// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QStyledItemDelegate>

#include <string_view>

namespace solnoma {

class AppContext;

/// "Sh. R.", and with an id "Sh. R. 417": always the same number for the same record.
QString discreet(const QString &name, const Uuid7 &id = {});

/// Whether what a record of that kind is called names people as often as not: titles of cases and acts do, a consent and a
/// review are called by theirs, and what has no title by its first line.
bool namesPeople(std::string_view kind);

/// The title of a record as lists show it: by initials where lists are discreet and the title may be a name.
QString listedTitle(AppContext &context, std::string_view kind, const QString &title, const Uuid7 &id = {});

/// Draws cells as plain text; names that are shown discreetly in full while their row is chosen or pointed at.
class DiscreetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `fullTextRole`: the model's role with what stands there in full; an invalid value leaves the text.
    DiscreetDelegate(int fullTextRole, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_fullTextRole;
};

} // namespace solnoma
