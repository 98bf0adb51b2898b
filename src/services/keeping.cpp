// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeping.h"

#include "base/reason.h"
#include "services/copy_note.h"
#include "services/leftovers.h"
#include "vault/evidence_reader.h"
#include "vault/header_file.h"

#include <QDataStream>
#include <QDir>
#include <QFileInfo>

namespace solnoma {

namespace {

/// Heads of the lines as they stand in a manifest: device, change, digest, count of each.
QByteArray writeHeads(const std::vector<LineHead> &heads)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << static_cast<quint32>(heads.size());
    for (const LineHead &head : heads)
        out << head.device.toBytes() << head.change.toBytes() << head.digest << head.count;
    return bytes;
}

Result<std::vector<LineHead>> readHeads(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    in >> count;
    std::vector<LineHead> heads;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok && i < 100000; ++i) {
        QByteArray device;
        QByteArray change;
        LineHead head;
        in >> device >> change >> head.digest >> head.count;
        if (device.size() != Uuid7::Size || change.size() != Uuid7::Size)
            break;
        head.device = Uuid7::fromBytes(device.constData());
        head.change = Uuid7::fromBytes(change.constData());
        heads.push_back(std::move(head));
    }
    if (heads.size() != count)
        return Error{ErrorCode::Damaged, QStringLiteral("manifest"), Reason::tr("heads cannot be read")};
    return heads;
}

EvidenceObject evidenceOf(const ObjectKey &object)
{
    return {object.id, object.key.clone(), object.size, object.sha256};
}

/// A header stands twice; one copy that decayed is no loss yet, and the next write mends it.
Result<void> verifyHeader(const QString &path, HeaderKind kind, VerifyReport &report)
{
    const auto broken = brokenHeaderCopies(path, kind);
    if (!broken)
        return broken.error();
    for (const int place : *broken)
        report.findings.push_back({QFileInfo(path).fileName(),
                                   Reason::tr("copy %1 of its two is damaged; the other one serves").arg(place + 1),
                                   Defect::Kind::Header});
    return {};
}

/// What was put aside at an earlier opening was told then: the vault is well without it.
void verifyDrafts(Session &session, VerifyReport &report)
{
    const QStringList aside = draftsPutAside(session);
    if (session.areDraftsDamaged()) {
        for (const QString &path : aside.isEmpty() ? QStringList{session.vault().draftsPath()} : aside)
            report.findings.push_back({QFileInfo(path).fileName(),
                                       Reason::tr("is damaged; what was typed and not recorded may be lost"),
                                       Defect::Kind::Drafts});
        return;
    }
    for (const QString &path : aside) {
        const QFileInfo file(path);
        const QString since = file.lastModified().date().toString(Qt::ISODate);
        report.notes.push_back(
            {file.filePath(),
             Reason::tr("unreadable drafts, last written on %1, were put aside; delete the file when nobody needs it").arg(since),
             Defect::Kind::Drafts});
    }
}

Result<void> verifyLists(Session &session, VerifyReport &report)
{
    if (session.isReadOnly())
        return {};
    const auto stale = session.store().readModels().stale();
    if (!stale)
        return stale.error();
    for (const qint64 rid : *stale)
        report.findings.push_back(
            {Reason::tr("record %1").arg(rid), Reason::tr("its row in the lists is out of date"), Defect::Kind::ListLine});
    return {};
}

Result<void> countChanges(Session &session, VerifyReport &report)
{
    const auto heads = session.store().history().heads();
    if (!heads)
        return heads.error();
    for (const LineHead &head : *heads)
        report.changes += head.count;
    return {};
}

Result<void> verifyEvidence(Session &session, VerifyReport &report, const KeepingProgress &progress)
{
    const auto objects = session.store().objects();
    if (!objects)
        return objects.error();
    QSet<Uuid7> known;
    for (const ObjectKey &object : *objects) {
        known.insert(object.id);
        EvidenceReader reader(session.vault().evidenceFolder(), evidenceOf(object));
        const auto found =
            reader.verify([&](qint64 done) { return !progress || progress(QStringLiteral("evidence"), done, object.size); });
        if (!found)
            return found.error();
        if (found->isWhole())
            continue;
        const QString place = Reason::tr("evidence object %1").arg(object.id.toString());
        for (const qint64 chunk : found->damagedChunks)
            report.findings.push_back({place, Reason::tr("chunk %1 is damaged").arg(chunk), Defect::Kind::EvidenceChunk});
        for (const qint64 segment : found->misfitSegments)
            report.findings.push_back(
                {place, Reason::tr("segment %1 is missing, cut or too long").arg(segment), Defect::Kind::EvidenceSegment});
        if (found->damagedChunks.isEmpty() && found->misfitSegments.isEmpty())
            report.findings.push_back({place, Reason::tr("is not what was put in"), Defect::Kind::Evidence});
    }
    report.objects = static_cast<qint64>(objects->size());
    for (const EvidenceFile &file : evidenceFiles(session.vault().evidenceFolder())) {
        if (!known.contains(file.id))
            report.strayFiles.append(file.path);
    }
    return {};
}

/// Two vaults of one name are offered the same folder on the same stick: the second one is sent elsewhere. A newest copy that
/// cannot be read at all says nothing.
Result<void> mayCopyTo(const QString &copiesFolder, const SecretBytes &macKey)
{
    const QStringList names = generations(copiesFolder);
    if (names.isEmpty())
        return {};
    const auto newest = readManifest(QDir(copiesFolder).filePath(names.last()), &macKey);
    if (!newest || newest->isAuthentic)
        return {};
    return Error{ErrorCode::Conflict, copiesFolder, Reason::tr("holds copies of another vault; choose another folder")};
}

} // namespace

Result<VerifyReport> verifyVault(Session &session, const KeepingProgress &progress)
{
    VerifyReport report;
    if (!session.vault().keyring().isAuthentic())
        report.findings.push_back(
            {QStringLiteral("vault.solnoma"), Reason::tr("was changed by somebody without the key"), Defect::Kind::ForgedHeader});
    verifyDrafts(session, report);
    if (session.lostChange())
        report.findings.push_back({QStringLiteral("store"),
                                   Reason::tr("a change that was acknowledged is missing: its write-ahead log was damaged"),
                                   Defect::Kind::LastChange});
    SOLNOMA_TRY(verifyHeader(session.vault().headerPath(), HeaderKind::Vault, report));
    if (QFileInfo::exists(session.vault().sealedKeyPath()))
        SOLNOMA_TRY(verifyHeader(session.vault().sealedKeyPath(), HeaderKind::SealedKey, report));
    const QString store = QStringLiteral("store");
    const auto pages = session.store().connection().integrityCheck();
    if (!pages)
        return pages.error();
    if (!pages->isEmpty())
        report.findings.push_back({store, *pages});
    auto findings = session.store().history().verify(
        [&](qint64 done, qint64 all) { return !progress || progress(QStringLiteral("history"), done, all); });
    if (!findings)
        return findings.error();
    for (Defect &finding : *findings) {
        if (pages->isEmpty() || finding.place != store) // a step that stopped at those pages says nothing new
            report.findings.push_back(std::move(finding));
    }
    SOLNOMA_TRY(noteDamage(verifyLists(session, report), store, report.findings));
    SOLNOMA_TRY(noteDamage(countChanges(session, report), store, report.findings));
    SOLNOMA_TRY(noteDamage(verifyEvidence(session, report, progress), store, report.findings));
    return report;
}

Result<std::vector<Defect>> verifyAgainst(Session &session, const QString &generation)
{
    const auto copy = verifyCopy(generation, session.vault().keys().manifestMac());
    if (!copy)
        return copy.error();
    if (!copy->isAuthentic)
        return Error{ErrorCode::Damaged, QStringLiteral("manifest"), Reason::tr("is not from this vault, or was changed")};
    const auto heads = readHeads(copy->heads);
    if (!heads)
        return heads.error();
    auto findings = session.store().history().missingFrom(*heads);
    if (!findings)
        return findings.error();
    for (const QString &name : copy->missing)
        findings->push_back({Reason::tr("copy: %1").arg(name), Reason::tr("is missing in the copy")});
    for (const QString &name : copy->changed)
        findings->push_back({Reason::tr("copy: %1").arg(name), Reason::tr("was changed in the copy")});
    return findings;
}

Result<CopyMade> makeVaultCopy(Session &session, const QString &copiesFolder, const KeepingProgress &progress)
{
    const SecretBytes macKey = session.vault().keys().manifestMac();
    SOLNOMA_TRY(mayCopyTo(copiesFolder, macKey));
    const auto objects = session.store().objects();
    if (!objects)
        return objects.error();
    const auto heads = session.store().history().heads();
    if (!heads)
        return heads.error();
    CopyRequest request;
    request.copiesFolder = copiesFolder;
    request.when = session.clock().nowUtc();
    qint64 all = 0;
    for (const ObjectKey &object : *objects) {
        request.objects.append({object.id, object.size});
        all += object.size;
    }
    request.heads = writeHeads(*heads);
    request.writeStore = [&](const QString &path) {
        return session.store().connection().vacuumInto(path, session.vault().keys().store().literal());
    };
    request.progress = [&](qint64 done) { return !progress || progress(QStringLiteral("evidence"), done, all); };
    const auto made = makeCopy(session.vault(), request);
    if (!made)
        return made.error();
    CopyMade result{*made, {}, {}};
    // Reading again has no length of its own to show, but may be stopped: then the copy is none.
    auto report = verifyCopy(*made, macKey, [&](qint64) { return request.progress(all); });
    if (!report && report.error().code == ErrorCode::Cancelled)
        SOLNOMA_TRY(dropGenerations(copiesFolder, {QFileInfo(*made).fileName()}));
    if (!report)
        return report.error();
    result.report = std::move(*report);
    if (!result.report.isWhole())
        return Error{ErrorCode::Damaged, *made, Reason::tr("the copy differs from what was written")};
    const QStringList dropped = generationsToDrop(ownGenerations(copiesFolder, macKey));
    SOLNOMA_TRY(dropGenerations(copiesFolder, dropped));
    result.dropped = dropped;
    SOLNOMA_TRY(noteCopy(session));
    return result;
}

} // namespace solnoma
