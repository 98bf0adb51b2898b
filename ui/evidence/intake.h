// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/evidence.h"

#include <QList>

class QMimeData;
class QWidget;

namespace solnoma {

class AppContext;

/// Files, or a picture that lies in no file, out of a drop or the clipboard. Empty: nothing of the kind.
QList<NewEvidence> evidenceIn(const QMimeData &data);

/// What was taken in, and the sentence to say afterwards.
struct TakenIn {
    Ids documents;
    QStringList originals; ///< full paths: the unprotected originals still lie there
    QString trouble;       ///< why the rest was not taken in
};

/// Takes them in one after the other under a sheet with progress and Cancel; what was complete before Cancel stays.
TakenIn takeIn(AppContext &context, QWidget *parent, const QList<NewEvidence> &files);

/// Where the originals lie and what to do with them; empty when there are none.
QString originalsSentence(const QStringList &originals);

} // namespace solnoma
