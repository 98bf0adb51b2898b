// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/session.h"

#include "base/reason.h"
#include "services/leftovers.h"
#include "services/machine.h"
#include "store/payload.h"
#include "vault/evidence_format.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace solnoma {

namespace {

constexpr const char *sealingKeyName = "sealing_public_key";

void fillWhenEmpty(Record &record, std::string_view field, Value value)
{
    if (record.isEmpty(field))
        record.set(field, std::move(value));
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(const QString &folder, NewVaultOptions options, const Context &context)
{
    NewVault made{options.kdf, Uuid7::make(context.clock), std::move(options.credential), std::move(options.sealedCredential),
                  options.testFloor};
    const bool existed = QDir(folder).exists();
    auto created = VaultFolder::create(folder, made);
    if (!created)
        return created.error();
    std::unique_ptr<Session> session(new Session(std::move(created->vault), context));
    if (const auto *typed = std::get_if<PassphraseCredential>(&made.credential))
        session->m_keyFileHash = typed->keyFileHash.clone();
    auto ready = session->openStore(true, options.handle);
    if (ready)
        ready = session->m_store->setMeta(sealingKeyName, created->sealingPublicKey);
    if (!ready) {
        session.reset();
        QDir made_(folder);
        for (const QString &name : made_.entryList(QDir::Files | QDir::Hidden))
            made_.remove(name);
        QDir(made_.filePath(QStringLiteral("evidence"))).removeRecursively();
        if (!existed)
            QDir().rmdir(folder);
        return ready.error();
    }
    return session;
}

Result<std::unique_ptr<Session>> Session::open(const QString &folder, const Credential &credential, const Context &context)
{
    auto vault = VaultFolder::open(folder, credential);
    if (!vault)
        return vault.error();
    std::unique_ptr<Session> session(new Session(std::move(*vault), context));
    if (const auto *typed = std::get_if<PassphraseCredential>(&credential))
        session->m_keyFileHash = typed->keyFileHash.clone();
    auto opened = session->openStore(false, {});
    if (!opened && opened.error().code == ErrorCode::DiskFull && session->useReserve()) // not even room for a log
        opened = session->openStore(false, {});
    if (!opened)
        return opened.error();
    session->refillReserve();
    return session;
}

/// True when it gave room.
bool Session::useReserve()
{
    m_drafts.reset();
    m_store.reset();
    return giveReserve();
}

bool Session::giveReserve()
{
    const bool isThere = QFileInfo::exists(m_vault.reservePath());
    m_isOnReserve = m_isOnReserve || isThere;
    return isThere && m_vault.freeReserve().isOk();
}

/// What an earlier full disk took. No room yet: then at the next opening.
void Session::refillReserve()
{
    if (!isReadOnly() && !m_isOnReserve)
        (void)m_vault.takeReserve();
}

Result<void> Session::openStore(bool create, const QString &handle)
{
    if (!create && !QFileInfo::exists(m_vault.storePath()))
        return Error{ErrorCode::Damaged, QFileInfo(m_vault.storePath()).fileName(), Reason::tr("is missing")};
    Store::Options options;
    options.create = create;
    options.readOnly = m_vault.isReadOnly();
    auto store = Store::open(m_vault.storePath(), m_vault.keys().store().literal(), m_context.clock, options);
    if (!store)
        return store.error();
    m_store = std::move(*store);
    if (options.readOnly)
        return {};
    (void)removeUnfinishedEvidence(m_vault.evidenceFolder()); // the lock is ours: who wrote them is gone
    (void)writeBack(); // what a lock or a crash left; without room it stays where it is, and is read from there
    const auto device = machineId(m_context.clock);
    if (!device)
        return device.error();
    SOLNOMA_TRY(m_store->setRecorder(m_vault.keyring().openedSlot().user, handle, *device));
    SOLNOMA_TRY(openDrafts());
    const auto unfinished = unfinishedForgetting(*m_store);
    if (!unfinished)
        return unfinished.error();
    return *unfinished ? forgetBeside(**unfinished) : Result<void>();
}

/// A damaged drafts file must not keep anybody from the records, nor from drafts: it is put aside, and verify names it.
Result<void> Session::openDrafts()
{
    const auto open = [this] {
        return Drafts::open(m_vault.draftsPath(), m_vault.keys().drafts().literal(), [this] { return giveReserve(); });
    };
    auto drafts = open();
    if (!drafts && drafts.error().code == ErrorCode::Damaged) {
        m_areDraftsDamaged = true;
        if (!putDraftsAside())
            return {};
        drafts = open();
    }
    if (!drafts)
        return drafts.error();
    m_drafts = std::move(*drafts);
    const auto settled = settleDrafts();
    return settled || settled.error().code == ErrorCode::Damaged ? Result<void>() : settled; // of the store: verify names it
}

/// True when its place is free.
bool Session::putDraftsAside()
{
    const QString log = QStringLiteral("-wal");
    for (const QString &suffix : {QString(), log}) {
        QFile::remove(m_vault.damagedDraftsPath() + suffix);
        QFile::rename(m_vault.draftsPath() + suffix, m_vault.damagedDraftsPath() + suffix);
    }
    QFile::remove(m_vault.draftsPath() + QStringLiteral("-shm"));
    return !QFileInfo::exists(m_vault.draftsPath()) && !QFileInfo::exists(m_vault.draftsPath() + log);
}

Result<void> Session::settleDrafts()
{
    // Drafts that are lost keep nobody from the records.
    m_areDraftsDamaged = !takeLeftovers(*this) || m_areDraftsDamaged;
    const auto lost = m_drafts->lostBy(*m_store);
    if (!lost)
        return lost.error();
    m_lostChange = *lost;
    return m_drafts->settle(*m_store);
}

Result<ChangeSet> Session::record(const QString &kind, const std::function<Result<void>(ChangeWriter &)> &act,
                                  const Uuid7 &change)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, m_vault.folder(), Reason::tr("opened for reading only")};
    const auto writer = m_store->change(kind, change);
    if (!writer)
        return writer.error();
    SOLNOMA_TRY(act(**writer));
    auto committed = (*writer)->commit();
    // What is committed is recorded, even where the drafts file cannot say so: a change that was not acknowledged is only not
    // missed when the end of the log is lost.
    if (committed && !committed->isEmpty())
        (void)acknowledge(committed->change);
    return committed;
}

Result<void> Session::acknowledge(const Uuid7 &change)
{
    return m_drafts ? m_drafts->acknowledge(change) : Result<void>();
}

Result<ForgetReport> Session::forget(const ForgetRequest &request)
{
    if (isReadOnly())
        return Error{ErrorCode::ReadOnly, m_vault.folder(), Reason::tr("opened for reading only")};
    auto report = solnoma::forget(*m_store, request);
    if (!report)
        return report;
    SOLNOMA_TRY(forgetBeside(*report));
    (void)acknowledge(report->change);
    return report;
}

/// Evidence and drafts lie beside the store: only without them is the forgetting done. Where drafts are out of reach, the
/// next opening tries again.
Result<void> Session::forgetBeside(const ForgetReport &report)
{
    for (const Uuid7 &object : report.objects)
        SOLNOMA_TRY(removeEvidence(m_vault.evidenceFolder(), object));
    if (!m_drafts)
        return {};
    SOLNOMA_TRY(forgetDrafts(*this, report.records));
    return endForgetting(*m_store);
}

/// Empty: none is there yet.
Result<QByteArray> Session::boxOf(const Record &record) const
{
    const QByteArray own = record.box("box");
    if (!own.isEmpty() || record.id().isNull())
        return own;
    const auto stored = m_store->records().load(record.id());
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return QByteArray();
    return stored ? Result<QByteArray>(stored->box("box")) : Result<QByteArray>(stored.error());
}

Result<void> Session::sealFields(Record &record, const SealedKey *opened)
{
    Payload secret;
    const auto fields = record.entity().fields;
    const Field *first = nullptr;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int index = static_cast<int>(i);
        if (fields[i].level != Level::Sealed || isEmpty(record.valueAt(index)))
            continue;
        first = first ? first : &fields[i];
        secret.values.emplace(index, record.valueAt(index));
    }
    if (!record.entity().has("box") || (!first && !opened))
        return {};
    const auto existing = boxOf(record);
    if (!existing)
        return existing.error();
    if (!existing->isEmpty() && !opened)
        return Error{ErrorCode::Conflict, latin1(record.kind()) + u'.' + latin1(first->id),
                     Reason::tr("a sealed box is there already, and only who opened it may replace it")};
    if (!existing->isEmpty()) {
        const auto plain = opened->openBox(*existing);
        if (!plain)
            return plain.error();
    } else if (!first) {
        return {};
    }
    const auto publicKey = m_store->meta(sealingKeyName);
    if (!publicKey)
        return publicKey.error();
    auto box = seal(*publicKey, writePayload(record.entity(), secret));
    if (!box)
        return box.error();
    for (const auto &[index, value] : secret.values)
        record.setAt(index, {});
    record.set("box", std::move(*box));
    return {};
}

Result<Record> Session::openSealed(const Record &record, const SealedKey &key) const
{
    const auto plain = key.openBox(record.box("box"));
    if (!plain)
        return plain.error();
    const auto payload = readPayload(record.entity(), plain->view().toByteArray());
    if (!payload)
        return payload.error();
    Record opened = record;
    for (const auto &[field, value] : payload->values)
        opened.setAt(field, value);
    return opened;
}

Result<void> Session::fillIn(Record &record, ChangeWriter &writer)
{
    if (record.kind() != "case")
        return {};
    if (record.isEmpty("ref")) {
        const QStringList countries = record.list("countries");
        const auto number =
            writer.nextFileNumber(countries.isEmpty() ? QStringLiteral("XX") : countries.first(), m_store->prefix());
        if (!number)
            return number.error();
        record.set("ref", *number);
    }
    fillWhenEmpty(record, "opened", m_context.clock.today());
    fillWhenEmpty(record, "owner", m_store->user());
    fillWhenEmpty(record, "status", QStringLiteral("draft"));
    fillWhenEmpty(record, "priority", QStringLiteral("normal"));
    fillWhenEmpty(record, "review_state", QStringLiteral("not_asked"));
    return {};
}

Result<void> Session::changePassphrase(const SecretBytes &passphrase)
{
    return m_vault.changePassphrase(PassphraseCredential{passphrase.clone(), m_keyFileHash.clone()});
}

Result<void> Session::writeBack()
{
    return isReadOnly() || !m_store ? Result<void>() : m_store->connection().checkpointTruncate();
}

Result<void> Session::close()
{
    m_drafts.reset();
    const auto closed = m_store->connection().close(true);
    m_store.reset();
    return closed;
}

} // namespace solnoma
