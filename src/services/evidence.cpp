// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence.h"

#include "vault/evidence_reader.h"

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
    document.set("mime", QMimeDatabase().mimeTypeForFile(evidence.path, QMimeDatabase::MatchContent).name());
    document.set("size", object.size);
    document.set("sha256", QString::fromLatin1(object.sha256.toHex()));
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
        return Error{ErrorCode::Invalid, originalId.toString(), QStringLiteral("is not a document")};
    if (copy.isEmpty("about"))
        copy.set("about", original->value("about"));
    original->rows("custody").push_back(custodyRow(session, "redacted"));
    const auto updated = writer.update(*original);
    return updated ? Result<void>() : Result<void>(updated.error());
}

} // namespace

Result<Uuid7> attachEvidence(Session &session, const NewEvidence &evidence, const Progress &progress)
{
    QFile file(evidence.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{QFileInfo::exists(evidence.path) ? ErrorCode::Io : ErrorCode::NotFound, evidence.path, file.errorString()};
    if (session.isReadOnly())
        return Error{ErrorCode::ReadOnly, session.vault().folder(), QStringLiteral("opened for reading only")};
    EvidenceWriter objectWriter(session.vault().evidenceFolder());
    const auto object = objectWriter.write(file, progress);
    if (!object)
        return object.error();
    // From here on a failure leaves an object without a row: verify lists it, and here it is taken away again.
    Uuid7 id;
    const auto recorded = session.record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        SOLNOMA_TRY(writer.addObject(object->id, object->key, object->size, object->sha256));
        Record document = documentOf(session, evidence, *object);
        if (evidence.safeCopyOf)
            SOLNOMA_TRY(followOriginal(session, writer, *evidence.safeCopyOf, document));
        const auto made = writer.create(std::move(document));
        if (made)
            id = *made;
        return made ? Result<void>() : Result<void>(made.error());
    });
    if (recorded)
        return id;
    (void)removeEvidence(session.vault().evidenceFolder(), object->id);
    return recorded.error();
}

Result<void> readEvidence(Session &session, const Uuid7 &document, QIODevice &target, const Progress &progress)
{
    const auto record = session.store().records().load(document);
    if (!record)
        return record.error();
    if (record->isEmpty("file"))
        return Error{ErrorCode::NotFound, document.toString(), QStringLiteral("has no file")};
    const auto object = session.store().object(record->ref("file"));
    if (!object)
        return object.error();
    EvidenceReader reader(session.vault().evidenceFolder(), {object->id, object->key.clone(), object->size, object->sha256});
    return reader.copyTo(target, progress);
}

} // namespace solnoma
