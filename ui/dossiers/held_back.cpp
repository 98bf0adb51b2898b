// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/held_back.h"

#include "ui/dossiers/dossier_work.h"
#include "ui/dossiers/gate_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/tr.h"
#include "ui/shell/words.h"

namespace solnoma {

namespace {

QString titleOf(DossierWork &work, const Uuid7 &id)
{
    const RecordSet &file = work.desk()->file();
    const Record *record = file.find(id);
    const Record *top = record ? file.topOf(id) : nullptr;
    if (!top)
        return work.context().titleOf(id);
    const QString title = work.context().titleOf(top->id());
    return top == record ? title : QStringLiteral("%1 (%2)").arg(title, words::kindTitle(record->entity()));
}

QString lineOf(DossierWork &work, const Recognisable &found)
{
    if (found.why == Recognisable::Why::SmallPlace)
        return tr("Place: %1").arg(titleOf(work, found.other));
    if (found.why == Recognisable::Why::OtherPerson)
        return tr("%1 takes part as: %2")
            .arg(titleOf(work, found.other), words::termLabel(work.context(), "involvement_role", found.detail));
    return QStringLiteral("%1 — %2").arg(titleOf(work, found.fact), words::recognisable(found.why));
}

} // namespace

QStringList recognisableLines(DossierWork &work)
{
    QStringList lines;
    for (const Recognisable &found : work.paper()->recognisable)
        lines << lineOf(work, found);
    lines.removeDuplicates();
    for (const QString &plan : work.paper()->ifWePublish)
        lines << tr("If we publish: %1").arg(plan);
    if (lines.isEmpty())
        lines << tr("Nothing that the program would notice. Read the pages as a neighbour would.");
    return lines;
}

QStringList heldBackLines(DossierWork &work)
{
    QStringList lines;
    for (const Finding &finding : work.paper()->report.findings) {
        if (finding.kind == Finding::Kind::Blocks)
            continue;
        QString what = titleOf(work, finding.record);
        const Record *record = work.desk()->file().find(finding.record);
        const Field *field = record ? record->entity().field(finding.field.toStdString()) : nullptr;
        if (field)
            what += QStringLiteral(", ") + words::fieldLabel(*field);
        lines << QStringLiteral("%1 — %2").arg(what, words::reason(finding.reason));
    }
    lines.removeDuplicates();
    return lines;
}

} // namespace solnoma
