// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/intake.h"

#include "ui/shell/app_context.h"
#include "ui/shell/job.h"
#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

namespace solnoma {

QList<NewEvidence> evidenceIn(const QMimeData &data)
{
    QList<NewEvidence> files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append({.path = url.toLocalFile(), .bytes = {}, .title = {}, .kind = {}, .about = {}, .safeCopyOf = {}});
    }
    if (files.isEmpty() && data.hasImage()) {
        QBuffer png;
        png.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(data.imageData()).save(&png, "PNG"))
            files.append(
                {.path = {}, .bytes = png.data(), .title = {}, .kind = QStringLiteral("photo"), .about = {}, .safeCopyOf = {}});
    }
    return files;
}

TakenIn takeIn(AppContext &context, QWidget *parent, const QList<NewEvidence> &files)
{
    TakenIn taken;
    int number = 0;
    for (const NewEvidence &file : files) {
        ++number;
        const qint64 all = file.path.isEmpty() ? file.bytes.size() : QFileInfo(file.path).size();
        const QString step = tr("File %1 of %2").arg(number).arg(files.size());
        const auto document = runJobFor<Uuid7>(parent, &context, tr("Taking in and encrypting"), [&](JobControl &control) {
            return attachEvidence(context.session(), file, [&](qint64 done) { return control.progress(step, done, all); });
        });
        if (!document) {
            taken.trouble = document.error().code == ErrorCode::NotFound ? tr("A file was not there any more.")
                                                                         : words::error(document.error());
            break;
        }
        taken.documents.push_back(*document);
        if (!file.path.isEmpty())
            taken.originals << QDir::toNativeSeparators(QFileInfo(file.path).absoluteFilePath());
    }
    if (!taken.documents.empty())
        context.announceMany({}, tr("%n file(s) taken in, encrypted.", nullptr, static_cast<int>(taken.documents.size())));
    return taken;
}

QString originalsSentence(const QStringList &originals)
{
    if (originals.isEmpty())
        return {};
    return tr("The unprotected original still lies here:\n%1\nCopy it to nowhere. Delete it yourself once you have opened the "
              "document "
              "here and seen that it is whole; a deleted file can often be brought back.")
        .arg(originals.join(u'\n'));
}

} // namespace solnoma
