// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence.h"

#include "base/reason.h"
#include "vault/evidence_reader.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace solnoma {

namespace {

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

Record custodyRow(Session &session, const char *action)
{
    Record row(entity("document_custody"));
    row.set("action", code(action));
    row.set("at", session.clock().today());
    row.set("by", session.store().user());
    row.set("hash_ok", code("yes"));
    return row;
}

Record documentOf(Session &session, const NewEvidence &evidence, const EvidenceObject &object)
{
    Record document(entity("document"));
    const QString kind = evidence.kind.isEmpty() ? code("other") : evidence.kind;
    const QString day = session.clock().today().toString(Qt::ISODate);
    const QString title = evidence.title.isEmpty()
                              ? session.vocabularies().label("document_kind", kind) + QStringLiteral(", ") + day
                              : evidence.title;
    document.set("title", title);
    document.set("kind", kind);
    document.set("file", object.id);
    const QMimeDatabase types;
    document.set("mime", (evidence.bytes.isEmpty() ? types.mimeTypeForFile(evidence.path, QMimeDatabase::MatchContent)
                                                   : types.mimeTypeForData(evidence.bytes))
                             .name());
    document.set("size", object.size);
    document.set("sha256", QString::fromLatin1(object.sha256.toHex()));
    if (!evidence.path.isEmpty())
        document.set("original_name", QFileInfo(evidence.path).fileName());
    document.set("received", session.clock().today());
    if (evidence.about)
        document.set("about", Ids{*evidence.about});
    if (evidence.safeCopyOf)
        document.set("redacted_of", *evidence.safeCopyOf);
    else
        document.set("confidentiality", code("restricted"));
    document.rows("custody").push_back(custodyRow(session, evidence.safeCopyOf ? "made" : "received"));
    return document;
}

/// The safe copy is about what the original is about, and the original's log says that there is one.
Result<void> followOriginal(Session &session, ChangeWriter &writer, const Uuid7 &originalId, Record &copy)
{
    auto original = session.store().records().load(originalId);
    if (!original)
        return original.error();
    if (original->kind() != "document")
        return Error{ErrorCode::Invalid, originalId.toString(), Reason::tr("is not a document")};
    if (copy.isEmpty("about"))
        copy.set("about", original->value("about"));
    original->rows("custody").push_back(custodyRow(session, "redacted"));
    const auto updated = writer.update(*original);
    return updated ? Result<void>() : Result<void>(updated.error());
}

} // namespace

Result<EvidenceObject> writeEvidence(Session &session, const NewEvidence &evidence, const Progress &progress)
{
    if (session.isReadOnly())
        return Error{ErrorCode::ReadOnly, session.vault().folder(), Reason::tr("opened for reading only")};
    EvidenceWriter writer(session.vault().evidenceFolder());
    if (!evidence.bytes.isEmpty()) {
        QBuffer buffer;
        buffer.setData(evidence.bytes);
        buffer.open(QIODevice::ReadOnly);
        return writer.write(buffer, progress);
    }
    QFile file(evidence.path);
    if (!file.open(QIODevice::ReadOnly))
        return errorFromFile(QFileInfo::exists(evidence.path) ? ErrorCode::Io : ErrorCode::NotFound, file, evidence.path);
    return writer.write(file, progress);
}

Result<Uuid7> recordEvidence(Session &session, ChangeWriter &writer, const NewEvidence &evidence, const EvidenceObject &object)
{
    SOLNOMA_TRY(writer.addObject(object.id, object.key, object.size, object.sha256));
    Record document = documentOf(session, evidence, object);
    if (evidence.safeCopyOf)
        SOLNOMA_TRY(followOriginal(session, writer, *evidence.safeCopyOf, document));
    return writer.create(std::move(document));
}

Result<void> recordWithObject(Session &session, const EvidenceObject &object,
                              const std::function<Result<void>(ChangeWriter &)> &act)
{
    const auto recorded = session.record(QStringLiteral("record"), act);
    if (recorded)
        return {};
    (void)removeEvidence(session.vault().evidenceFolder(), object.id); // if this fails too, verify lists it
    return recorded.error();
}

Result<Uuid7> attachEvidence(Session &session, const NewEvidence &evidence, const Progress &progress)
{
    const auto object = writeEvidence(session, evidence, progress);
    if (!object)
        return object.error();
    Uuid7 id;
    SOLNOMA_TRY(recordWithObject(session, *object, [&](ChangeWriter &writer) -> Result<void> {
        const auto made = recordEvidence(session, writer, evidence, *object);
        if (!made)
            return made.error();
        id = *made;
        return {};
    }));
    return id;
}

Result<void> readEvidence(Session &session, const Uuid7 &document, QIODevice &target, const Progress &progress)
{
    const auto record = session.store().records().load(document);
    if (!record)
        return record.error();
    if (record->isEmpty("file"))
        return Error{ErrorCode::NotFound, document.toString(), Reason::tr("has no file")};
    const auto object = session.store().object(record->ref("file"));
    if (!object)
        return object.error();
    EvidenceReader reader(session.vault().evidenceFolder(), {object->id, object->key.clone(), object->size, object->sha256});
    return reader.copyTo(target, progress);
}

namespace {

Result<void> logCopy(Session &session, const Uuid7 &document)
{
    if (session.isReadOnly())
        return {};
    const auto record = session.store().records().load(document);
    if (!record)
        return record.error();
    const auto recorded = session.record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        Record line(entity("export_log"));
        line.set("made", session.clock().today());
        line.set("by", session.store().user());
        line.set("product", code("copy"));
        line.set("records", Ids{document});
        line.set("sha256", record->text("sha256"));
        const auto made = writer.create(std::move(line));
        return made ? Result<void>() : Result<void>(made.error());
    });
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

} // namespace

Result<void> saveCopy(Session &session, const Uuid7 &document, const QString &path, const Progress &progress)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return QFileInfo::exists(path)
                   ? Error{ErrorCode::Conflict, QDir::toNativeSeparators(path), Reason::tr("is there already")}
                   : errorFromFile(ErrorCode::Conflict, file, QDir::toNativeSeparators(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    Result<void> done = readEvidence(session, document, file, progress);
    if (done && !file.flush())
        done = errorFromFile(ErrorCode::Io, file, QDir::toNativeSeparators(path));
    if (done)
        done = logCopy(session, document);
    if (!done)
        file.remove();
    return done;
}

} // namespace solnoma
