// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transfer.h"

#include "base/reason.h"
#include "exchange/json/json_writer.h"
#include "services/store_sink.h"
#include "store/references.h"

#include <QCryptographicHash>
#include <QSet>

namespace solnoma {

namespace {

/// Hands bytes on to another device and hashes them on the way.
class HashingDevice final : public QIODevice
{
public:
    explicit HashingDevice(QIODevice &target) : m_target(target) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }
    QString sha256() const { return QString::fromLatin1(m_hash.result().toHex()); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        const qint64 written = m_target.write(data, size);
        if (written > 0)
            m_hash.addData(QByteArrayView(data, written));
        else
            setErrorString(m_target.errorString());
        return written;
    }

private:
    QIODevice &m_target;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// What was written is known by its hash. A vault that is opened for reading only keeps no log.
Result<void> logDump(Session &session, const QString &sha256)
{
    if (session.isReadOnly())
        return {};
    const auto recorded = session.record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        Record line(entity("export_log"));
        line.set("made", session.clock().today());
        line.set("by", session.store().user());
        line.set("product", QStringLiteral("dump"));
        line.set("sha256", sha256);
        const auto made = writer.create(std::move(line));
        return made ? Result<void>() : Result<void>(made.error());
    });
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

/// Laptops stay where they are.
bool travels(const Entity &entity)
{
    return entity.kind != "device";
}

/// Names of records in the file: the alias that they came with, else their UUID.
Result<JsonNames> namesIn(Store &store)
{
    const auto named = rowsWithNames(store.connection());
    if (!named && named.error().code != ErrorCode::Damaged)
        return named.error();
    JsonNames names;
    if (named) {
        const auto rows = std::make_shared<QSet<Uuid7>>(named->begin(), named->end());
        names.isRowNamed = [rows](const Uuid7 &row) { return rows->contains(row); };
    } else {
        names.isRowNamed = [](const Uuid7 &) { return true; }; // one name too many loses nothing
    }
    names.nameOf = [&store](const Uuid7 &id) {
        const auto rid = store.records().tables().ridOf(id);
        const auto aliases = rid ? store.records().aliasesOf(*rid) : Result<QStringList>(rid.error());
        return aliases && !aliases->isEmpty() ? aliases->first() : id.toString();
    };
    return names;
}

JsonNode schemaNote()
{
    const auto text = [](const char *value) { return JsonNode{QString::fromLatin1(value)}; };
    return JsonNode{JsonNode::Object{
        {"what", text("Everything in one vault, unprotected. Field names of Solnoma's domain model.")},
        {"defaults", JsonNode{JsonNode::Object{}}},
    }};
}

Result<Record> loadByRid(const RecordStore &records, qint64 rid, Uuid7 &id)
{
    const auto head = records.head(rid);
    if (!head)
        return head.error();
    if (!*head)
        return Error{ErrorCode::Damaged, Reason::tr("record %1").arg(rid), Reason::tr("is missing")};
    id = (*head)->id;
    return records.load(**head);
}

Result<void> writeKind(Session &session, const Entity &entity, JsonWriter &writer, DumpReport &report,
                       const std::function<bool(qint64, qint64)> &progress)
{
    const RecordStore &records = session.store().records();
    const auto readable = records.readableRidsOf(entity);
    if (!readable)
        return readable.error();
    if (!readable->isWhole)
        report.leftOut.push_back({&entity, {}});
    qint64 done = 0;
    for (const qint64 rid : readable->rids) {
        Uuid7 id;
        const auto record = loadByRid(records, rid, id);
        if (record)
            SOLNOMA_TRY(writer.write(*record));
        else if (record.error().code == ErrorCode::Damaged)
            report.leftOut.push_back({&entity, id});
        else
            return record.error();
        if (progress && !progress(++done, static_cast<qint64>(readable->rids.size())))
            return Error{ErrorCode::Cancelled, {}, {}};
    }
    return {};
}

} // namespace

Result<void> importFile(Session &session, QIODevice &device, ImportOptions options, ImportReport &report)
{
    const auto recorded = session.record(QStringLiteral("import"), [&](ChangeWriter &writer) -> Result<void> {
        Result<void> filled;
        options.fillIn = [&](Record &record) {
            const auto now = session.fillIn(record, writer);
            if (filled)
                filled = now;
        };
        StoreSink sink(session, writer);
        SOLNOMA_TRY(importRecords(device, sink, session.vocabularies(), session.clock(), options, report));
        return filled;
    });
    if (recorded)
        (void)session.writeBack(); // here, where somebody waits for it anyway, and not in the window a little later
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

Result<DumpReport> dumpPlain(Session &session, QIODevice &device, const std::function<bool(qint64 done, qint64 all)> &progress)
{
    const auto names = namesIn(session.store());
    if (!names)
        return names.error();
    HashingDevice hashed(device);
    JsonWriter writer(hashed, *names);
    DumpReport report;
    SOLNOMA_TRY(writer.begin(schemaNote()));
    for (const Entity *entity : exchangeOrder()) {
        if (travels(*entity))
            SOLNOMA_TRY(writeKind(session, *entity, writer, report, progress));
    }
    SOLNOMA_TRY(writer.end());
    const auto logged = logDump(session, hashed.sha256());
    if (!logged && logged.error().code != ErrorCode::Damaged)
        return logged.error();
    report.isLogged = logged.isOk();
    return report;
}

} // namespace solnoma
