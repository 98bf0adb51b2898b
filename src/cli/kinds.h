// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QByteArrayList>
#include <QString>

namespace solnoma::cli {

/// "custody_stage", as programs and commands write it.
QString word(std::string_view code);

/// "Person" in the language of the terminal.
QString kindInWords(const Entity &kind);

QString labelInWords(const Field &field);

/// Custody stages, attempts, names: rows of another record, which have no list.
bool standsInRows(const Entity &kind);

/// The list (store/lists.h) in which records of a kind stand; those of one kind among others are picked out by `kind`.
struct KindList {
    QByteArray list;
    bool isShared = false; ///< people, organisations and groups stand in one
};
KindList listOf(const Entity &kind);

/// What list and add take as KIND, and list as COLUMN. Empty for other commands.
QString kindsHelp(const QString &command);

} // namespace solnoma::cli
