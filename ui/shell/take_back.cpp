// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/take_back.h"

#include "store/undo.h"
#include "ui/shell/app_context.h"
#include "ui/shell/job.h"
#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <QWidget>

namespace solnoma {

Uuid7 takeBack(QWidget *parent, AppContext &context, const Uuid7 &change)
{
    const auto undone = runJobFor<UndoReport>(parent->window(), &context, tr("Taking a change back"), [&](JobControl &control) {
        auto report = undoChange(context.store(), change, [&](qint64 done, qint64 all) {
            return control.progress(tr("Records and their history"), done, all);
        });
        if (report && !report->change.isEmpty())
            (void)context.session().acknowledge(report->change.change); // it is recorded, whatever the drafts file can say of it
        return report;
    });
    if (!undone && undone.error().code == ErrorCode::Cancelled)
        return {}; // nothing happened; where the window locks, there is nobody left to tell
    if (!undone) {
        context.say(undone.error().code == ErrorCode::Invalid ? tr("This kind of change cannot be undone.")
                                                              : words::error(undone.error()));
        return {};
    }
    if (undone->change.isEmpty()) {
        context.say(tr("Nothing was undone: it has been changed since."));
        return {};
    }
    context.announce(undone->change, undone->left.empty() ? tr("Undone.")
                                                          : tr("Undone, but for %n place(s) that changed since.", nullptr,
                                                               static_cast<int>(undone->left.size())));
    return undone->change.change;
}

} // namespace solnoma
