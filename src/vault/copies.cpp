// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/copies.h"

#include "base/platform_files.h"
#include "base/reason.h"
#include "vault/header_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace solnoma {

namespace {

constexpr int keptLast = 7;
constexpr int keptMonths = 12;
const QLatin1String partSuffix(".part");
const QLatin1String evidenceName("evidence");

QString nameFormat()
{
    return QStringLiteral("yyyy-MM-ddTHHmmssZ");
}

QString join(const QString &folder, const QString &name)
{
    return folder + QLatin1Char('/') + name;
}

using Digests = QHash<QString, FileDigest>;

/// What the newest generation says of the evidence, if its manifest is authentic: saves reading all of it again.
Digests knownDigests(const QString &copiesFolder, const SecretBytes &macKey)
{
    Digests known;
    const QStringList names = generations(copiesFolder);
    if (names.isEmpty())
        return known;
    const auto manifest = readManifest(join(copiesFolder, names.last()), &macKey);
    if (manifest && manifest->isAuthentic)
        for (const Manifest::Entry &entry : manifest->evidence)
            known.insert(entry.name, entry.digest);
    return known;
}

/// One segment into the shared folder, unless it is there already.
Result<FileDigest> bringSegment(const QString &source, const QString &target, qint64 size, const Digests &known,
                                const QString &name, const Progress &progress)
{
    if (QFileInfo(target).size() == size) {
        const auto seen = known.constFind(name);
        if (seen != known.constEnd() && seen->size == size)
            return *seen;
    }
    SOLNOMA_TRY(platform::makePrivateFolder(QFileInfo(target).path()));
    return copyFileDurably(source, target, progress);
}

Result<QList<Manifest::Entry>> bringEvidence(const VaultFolder &vault, const CopyRequest &request)
{
    const QString shared = join(request.copiesFolder, evidenceName);
    SOLNOMA_TRY(platform::makePrivateFolder(shared));
    const Digests known = knownDigests(request.copiesFolder, vault.keys().manifestMac());
    QList<Manifest::Entry> entries;
    qint64 done = 0;
    for (const CopyRequest::Object &object : request.objects) {
        const EvidenceLayout layout{object.size, request.segmentChunks};
        for (qint64 segment = 0; segment < layout.segmentCount(); ++segment) {
            const QString target = segmentPath(shared, object.id, segment);
            const QString name = target.mid(shared.size() + 1);
            const auto digest =
                bringSegment(segmentPath(vault.evidenceFolder(), object.id, segment), target, layout.fileSizeOf(segment), known,
                             name, [&](qint64 ofSegment) { return !request.progress || request.progress(done + ofSegment); });
            if (!digest)
                return digest.error();
            entries.append({name, *digest});
            done += digest->size;
            if (request.progress && !request.progress(done))
                return Error{ErrorCode::Cancelled, {}, {}};
        }
    }
    SOLNOMA_TRY(platform::syncFolder(shared));
    return entries;
}

/// Header, store and sealed.key; the manifest's list of them.
Result<QList<Manifest::Entry>> bringFiles(const VaultFolder &vault, const CopyRequest &request, const QString &generation)
{
    const auto header = readHeaderFile(vault.headerPath(), HeaderKind::Vault);
    if (!header)
        return header.error();
    SOLNOMA_TRY(createHeaderFile(join(generation, QFileInfo(vault.headerPath()).fileName()), *header));
    const QString store = QFileInfo(vault.storePath()).fileName();
    SOLNOMA_TRY(request.writeStore(join(generation, store)));
    QFile::setPermissions(join(generation, store), QFile::ReadOwner | QFile::WriteOwner);
    QStringList names{QFileInfo(vault.headerPath()).fileName(), store};
    if (QFileInfo::exists(vault.sealedKeyPath())) {
        names.append(QFileInfo(vault.sealedKeyPath()).fileName());
        if (const auto copied = copyFileDurably(vault.sealedKeyPath(), join(generation, names.last())); !copied)
            return copied.error();
    }
    QList<Manifest::Entry> entries;
    for (const QString &name : names) {
        const auto digest = digestOfFile(join(generation, name));
        if (!digest)
            return digest.error();
        entries.append({name, *digest});
    }
    return entries;
}

Result<void> fillGeneration(const VaultFolder &vault, const CopyRequest &request, const QString &generation)
{
    SOLNOMA_TRY(platform::makePrivateFolder(generation));
    auto evidence = bringEvidence(vault, request);
    if (!evidence)
        return evidence.error();
    auto files = bringFiles(vault, request, generation);
    if (!files)
        return files.error();
    return writeManifest(generation, {request.when.toUTC(), *std::move(files), *std::move(evidence), request.heads, false},
                         vault.keys().manifestMac());
}

Result<void> compare(const QString &path, const QString &shownAs, const FileDigest &expected, CopyReport &report,
                     const Progress &progress)
{
    const auto digest = digestOfFile(path, progress);
    if (!digest && digest.error().code == ErrorCode::Cancelled)
        return digest.error();
    if (!digest && digest.error().code == ErrorCode::NotFound)
        report.missing.append(shownAs);
    else if (!digest || *digest != expected)
        report.changed.append(shownAs);
    return {};
}

/// Whether nobody has written into this folder for a day before `when`.
bool isAbandoned(const QFileInfo &part, const QDateTime &when)
{
    QDateTime last = part.lastModified();
    for (const QFileInfo &file : QDir(part.filePath()).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden))
        last = std::max(last, file.lastModified());
    return last.addDays(1) < when;
}

/// Each is as big as the store. Only what has a name of ours, and long after anybody may still be at it.
void sweepUnfinished(const QString &copiesFolder, const QDateTime &when)
{
    for (const QFileInfo &part : QDir(copiesFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QString name = part.fileName();
        if (part.isSymLink() || !name.endsWith(partSuffix))
            continue;
        name.chop(partSuffix.size());
        if (QDateTime::fromString(name, nameFormat()).isValid() && isAbandoned(part, when))
            QDir(part.filePath()).removeRecursively();
    }
}

} // namespace

Result<QString> makeCopy(const VaultFolder &vault, const CopyRequest &request)
{
    SOLNOMA_TRY(platform::makePrivateFolder(request.copiesFolder));
    const QString generation = join(request.copiesFolder, request.when.toUTC().toString(nameFormat()));
    if (QFileInfo::exists(generation))
        return Error{ErrorCode::Conflict, generation, Reason::tr("there is a copy of this second")};
    const QString part = generation + partSuffix;
    QDir(part).removeRecursively(); // of an attempt that was cut off
    sweepUnfinished(request.copiesFolder, request.when);
    auto made = fillGeneration(vault, request, part);
    if (made)
        made = platform::renameDurably(part, generation);
    if (!made) {
        QDir(part).removeRecursively();
        return made.error();
    }
    return generation;
}

QStringList generations(const QString &copiesFolder)
{
    QStringList names = QDir(copiesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    names.removeIf([](const QString &name) { return !QDateTime::fromString(name, nameFormat()).isValid(); });
    return names;
}

QStringList ownGenerations(const QString &copiesFolder, const SecretBytes &macKey)
{
    QStringList names = generations(copiesFolder);
    names.removeIf([&](const QString &name) {
        const auto manifest = readManifest(join(copiesFolder, name), &macKey);
        return !manifest || !manifest->isAuthentic;
    });
    return names;
}

QStringList generationsToDrop(const QStringList &names)
{
    QStringList newestFirst = names;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QStringList dropped;
    QSet<QString> months;
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QString month = newestFirst[i].left(7);
        const bool isLastOfMonth = !months.contains(month);
        months.insert(month);
        if (i >= keptLast && (!isLastOfMonth || months.size() > keptMonths))
            dropped.append(newestFirst[i]);
    }
    return dropped;
}

Result<void> dropGenerations(const QString &copiesFolder, const QStringList &names)
{
    for (const QString &name : names) {
        const QString part = join(copiesFolder, name) + partSuffix;
        SOLNOMA_TRY(platform::renameDurably(join(copiesFolder, name), part)); // from here on it is no generation
        if (!QDir(part).removeRecursively())
            return Error{ErrorCode::Io, part, Reason::tr("cannot be deleted")};
    }
    const QString shared = join(copiesFolder, evidenceName);
    QSet<QString> needed;
    for (const QString &name : generations(copiesFolder)) {
        const auto manifest = readManifest(join(copiesFolder, name));
        if (!manifest)
            return {};
        for (const Manifest::Entry &entry : manifest->evidence)
            needed.insert(join(shared, entry.name));
    }
    for (const EvidenceFile &file : evidenceFiles(shared))
        if (!needed.contains(file.path) && !QFile::remove(file.path))
            return Error{ErrorCode::Io, file.path, Reason::tr("cannot be deleted")};
    return {};
}

Result<CopyReport> verifyCopy(const QString &generation, const SecretBytes &macKey, const Progress &progress)
{
    const auto manifest = readManifest(generation, &macKey);
    if (!manifest)
        return manifest.error();
    CopyReport report{manifest->isAuthentic, {}, {}, manifest->heads};
    for (const Manifest::Entry &entry : manifest->files)
        SOLNOMA_TRY(compare(join(generation, entry.name), entry.name, entry.digest, report, progress));
    for (const Manifest::Entry &entry : manifest->evidence) {
        const QString name = join(evidenceName, entry.name);
        SOLNOMA_TRY(compare(join(QFileInfo(generation).path(), name), name, entry.digest, report, progress));
    }
    return report;
}

} // namespace solnoma
