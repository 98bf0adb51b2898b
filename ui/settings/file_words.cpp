// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/file_words.h"

#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <QDirIterator>
#include <QFileInfo>

namespace solnoma::words {

namespace {

qint64 sizeOfFolder(const QString &folder)
{
    qint64 size = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        size += files.fileInfo().size();
    }
    return size;
}

} // namespace

QString sizesOf(const VaultFolder &vault)
{
    const auto withLog = [](const QString &path) {
        return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
    };
    const auto line = [](const QString &what, qint64 size) {
        return QString(what + QStringLiteral(": ") + words::fileSize(size));
    };
    return QStringList{line(tr("Records"), withLog(vault.storePath())),
                       line(tr("Evidence"), sizeOfFolder(vault.evidenceFolder())),
                       line(tr("Unfinished entries"), withLog(vault.draftsPath())),
                       line(tr("Kept free for unfinished entries when the disk is full"), QFileInfo(vault.reservePath()).size())}
        .join(QLatin1Char('\n'));
}

QString finding(const Defect &defect)
{
    struct Sentence {
        Defect::Kind kind;
        const char *sentence;
    };
    static constexpr Sentence sentences[] = {
        {Defect::Kind::Header,
         QT_TRANSLATE_NOOP("solnoma::words", "One of the two copies of the first file decayed; the other serves. It "
                                             "mends itself when the passphrase is next changed.")},
        {Defect::Kind::ForgedHeader,
         QT_TRANSLATE_NOOP("solnoma::words", "The first file was changed by somebody who does not have the key. Ask who "
                                             "had this computer.")},
        {Defect::Kind::Drafts,
         QT_TRANSLATE_NOOP("solnoma::words", "The file of unfinished entries is damaged. What was recorded is safe.")},
        {Defect::Kind::LastChange,
         QT_TRANSLATE_NOOP("solnoma::words",
                           "The last change before the computer stopped could not be read back. Record it again.")},
        {Defect::Kind::ListLine,
         QT_TRANSLATE_NOOP("solnoma::words",
                           "A line in the lists is out of date; the record itself is right. It is mended when the record is "
                           "next changed.")},
        {Defect::Kind::Evidence,
         QT_TRANSLATE_NOOP("solnoma::words", "A piece of evidence is not what was put in. Take it from a copy.")},
        {Defect::Kind::EvidenceChunk,
         QT_TRANSLATE_NOOP("solnoma::words",
                           "A piece of evidence is damaged in one place; the rest can be read. Take it from a copy.")},
        {Defect::Kind::EvidenceSegment,
         QT_TRANSLATE_NOOP("solnoma::words", "Part of a piece of evidence is missing. Take it from a copy.")},
    };
    for (const Sentence &each : sentences) {
        if (defect.kind == each.kind)
            return QString(tr(each.sentence) + QStringLiteral(" (") + defect.place + u')');
    }
    return QString(tr("The history or the records do not fit together. Make no changes, and show this to who helps you: ") +
                   defect.place + QStringLiteral(": ") + defect.what);
}

QString waysIn(const Keyring &keyring)
{
    QStringList lines;
    for (const SlotEntry &entry : keyring.slotEntries()) {
        switch (entry.kind) {
        case SlotKind::Passphrase: lines.append(tr("A passphrase")); break;
        case SlotKind::PublicKey: lines.append(tr("A coordinator's key")); break;
        case SlotKind::Recovery: lines.append(tr("A recovery sheet")); break;
        case SlotKind::Unused:
        case SlotKind::Unknown: continue;
        }
        if (entry == keyring.openedSlot())
            lines.last() += tr(" (opened it now)");
    }
    if (lines.size() == 1)
        lines.append(tr("There is no second way in: if the passphrase is forgotten, nobody can open the folder."));
    return lines.join(QLatin1Char('\n'));
}

} // namespace solnoma::words
