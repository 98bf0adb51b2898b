// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/evidence_format.h"

#include "base/platform_files.h"
#include "base/reason.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QtEndian>

namespace solnoma {

namespace {

constexpr qsizetype idDigits = 2 * Uuid7::Size;
const QLatin1String partSuffix(".part");

/// Id and segment from "<32 hex>-<segment>[.part]"; the id stays null for any other name.
EvidenceFile read(const QFileInfo &info)
{
    EvidenceFile file{info.filePath(), {}, 0, info.size(), info.fileName().endsWith(partSuffix)};
    QString name = info.fileName();
    if (file.isPart)
        name.chop(partSuffix.size());
    const QByteArray id = QByteArray::fromHex(name.left(idDigits).toLatin1());
    const qint64 segment = name.mid(idDigits + 1).toLongLong();
    if (id.size() == Uuid7::Size) {
        const Uuid7 known = Uuid7::fromBytes(id.constData());
        const QString evidenceFolder = QFileInfo(info.path()).path();
        const QString expected = segmentPath(evidenceFolder, known, segment);
        if (info.filePath() == (file.isPart ? QString(expected + partSuffix) : expected)) {
            file.id = known;
            file.segment = segment;
        }
    }
    return file;
}

Result<void> removeFile(const QString &path)
{
    if (!QFile::remove(path))
        return Error{ErrorCode::Io, path, Reason::tr("cannot be deleted")};
    return platform::syncFolder(QFileInfo(path).path());
}

} // namespace

ChunkNonce chunkNonce(qint64 segment, qint64 chunkInSegment, bool isLast)
{
    ChunkNonce nonce{};
    qToLittleEndian(segment, nonce.data());
    qToLittleEndian(chunkInSegment, nonce.data() + 8);
    nonce[16] = isLast ? 1 : 0;
    return nonce;
}

QString segmentPath(const QString &evidenceFolder, const Uuid7 &id, qint64 segment)
{
    const QString name = QString::fromLatin1(id.toBytes().toHex());
    return evidenceFolder + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name + QLatin1Char('-') +
           QString::number(segment);
}

QList<EvidenceFile> evidenceFiles(const QString &evidenceFolder)
{
    QList<EvidenceFile> files;
    QDirIterator entries(evidenceFolder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        files.append(read(entries.fileInfo()));
    }
    return files;
}

Result<void> removeEvidence(const QString &evidenceFolder, const Uuid7 &id)
{
    for (qint64 segment = 0;; ++segment) {
        const QString path = segmentPath(evidenceFolder, id, segment);
        if (!QFileInfo::exists(path))
            return {};
        SOLNOMA_TRY(removeFile(path));
    }
}

Result<void> removeUnfinishedEvidence(const QString &evidenceFolder)
{
    QDirIterator entries(evidenceFolder, {QLatin1Char('*') + partSuffix}, QDir::Files | QDir::Hidden | QDir::System,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        entries.next();
        const EvidenceFile file = read(entries.fileInfo());
        if (!file.id.isNull())
            SOLNOMA_TRY(removeFile(file.path));
    }
    return {};
}

} // namespace solnoma
