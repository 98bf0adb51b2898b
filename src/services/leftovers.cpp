// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/leftovers.h"

#include "base/reason.h"
#include "services/machine.h"
#include "services/session.h"
#include "vault/leftover_file.h"

#include <QCborArray>
#include <QCborValue>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

namespace solnoma {

namespace {

LeftoverFile fileOf(Session &session)
{
    return {stateFolder(), session.vault().keys().vaultKey()};
}

QByteArray toBytes(const std::vector<Draft> &drafts)
{
    QCborArray all;
    for (const Draft &draft : drafts)
        all.append(QCborArray{draft.page.toBytes(), draft.base.toBytes(), draft.change.toBytes(), draft.kind, draft.payload});
    return QCborValue(all).toCbor();
}

Result<std::vector<Draft>> fromBytes(const QByteArray &bytes)
{
    const QCborValue all = QCborValue::fromCbor(bytes);
    std::vector<Draft> drafts;
    for (const QCborValue &each : all.toArray()) {
        const QCborArray parts = each.toArray();
        const auto id = [&](qsizetype at) { return parts.at(at).toByteArray(); };
        if (parts.size() != 5 || id(0).size() != Uuid7::Size || id(1).size() != Uuid7::Size || id(2).size() != Uuid7::Size)
            return Error{ErrorCode::Damaged, QStringLiteral("leftovers"), Reason::tr("a draft cannot be read")};
        drafts.push_back({Uuid7::fromBytes(id(0).constData()), Uuid7::fromBytes(id(1).constData()),
                          Uuid7::fromBytes(id(2).constData()), id(3), id(4)});
    }
    return drafts;
}

Result<std::vector<Draft>> read(const LeftoverFile &file)
{
    if (!file.isThere())
        return std::vector<Draft>();
    const auto bytes = file.read();
    auto drafts = bytes ? fromBytes(*bytes) : Result<std::vector<Draft>>(bytes.error());
    if (!drafts && drafts.error().code == ErrorCode::Damaged)
        file.putAside(); // it stands in the way of what is still to be kept
    return drafts;
}

void eraseLeftovers(Session &session, const std::function<bool(const Draft &)> &isGone)
{
    const LeftoverFile file = fileOf(session);
    auto drafts = read(file);
    if (!drafts || std::erase_if(*drafts, isGone) == 0)
        return;
    if (drafts->empty())
        file.remove();
    else
        (void)file.write(toBytes(*drafts));
}

void dropLeftover(Session &session, const Uuid7 &page)
{
    eraseLeftovers(session, [&](const Draft &each) { return each.page == page; });
}

Result<void> keepBeside(Session &session, const Draft &draft)
{
    const LeftoverFile file = fileOf(session);
    auto drafts = read(file);
    if (!drafts && drafts.error().code == ErrorCode::Damaged)
        drafts = std::vector<Draft>();
    if (!drafts)
        return drafts.error();
    std::erase_if(*drafts, [&](const Draft &each) { return each.page == draft.page; });
    drafts->push_back(draft);
    return file.write(toBytes(*drafts));
}

} // namespace

Result<void> keepDraft(Session &session, const Draft &draft)
{
    const auto saved = session.drafts()->save(draft);
    if (saved)
        dropLeftover(session, draft.page);
    else if (keepBeside(session, draft))
        return {};
    return saved;
}

void dropDraft(Session &session, const Uuid7 &page)
{
    if (Drafts *drafts = session.drafts()) [[maybe_unused]]
        const auto dropped = drafts->drop(page);
    dropLeftover(session, page);
}

Result<void> forgetDrafts(Session &session, const Ids &records)
{
    SOLNOMA_TRY(session.drafts()->forget(records));
    eraseLeftovers(session, [&](const Draft &each) { return each.speaksOf(records); });
    for (const QString &path : draftsPutAside(session)) // who knows what stands in them
        QFile::remove(path);
    return {};
}

Result<void> takeLeftovers(Session &session)
{
    const LeftoverFile file = fileOf(session);
    const auto left = read(file);
    if (!left)
        return left.error();
    const auto kept = session.drafts()->all();
    if (!kept)
        return kept.error();
    for (const Draft &draft : *left) {
        const auto isRecorded = session.store().hasChange(draft.change);
        if (!isRecorded)
            return isRecorded.error();
        // On a stick the vault may have been worked on elsewhere since: what was begun later is the newer one.
        const bool isOlder =
            std::ranges::any_of(*kept, [&](const Draft &each) { return each.page == draft.page && draft.change < each.change; });
        if (!*isRecorded && !isOlder && !session.drafts()->save(draft))
            return {};
    }
    file.remove();
    return {};
}

QStringList draftsPutAside(Session &session)
{
    const QString drafts = session.vault().damagedDraftsPath();
    QStringList paths{drafts, QString(drafts + QLatin1String("-wal")), fileOf(session).asidePath()};
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

} // namespace solnoma
