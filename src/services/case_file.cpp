// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/case_file.h"

#include "store/references.h"

#include <QSet>

#include <functional>
#include <utility>

namespace solnoma {

namespace {

struct Back {
    std::string_view of;   ///< kind of the record that is referred to
    std::string_view kind; ///< kind of the records that refer
    std::string_view field;
};

/// What belongs to a record because it refers to it. Everything that a record itself refers to belongs to it anyway.
constexpr std::array backs{
    Back{"case", "act", "case"},
    Back{"case", "intervention", "case"},
    Back{"case", "outcome", "case"},
    Back{"case", "communication", "cases"},
    Back{"case", "consent", "case"},
    Back{"case", "review", "case"},
    Back{"case", "document", "about"},
    Back{"case", "text_version", "about"},
    Back{"act", "text_version", "about"},
    Back{"act", "document", "about"},
    Back{"person", "consent", "party"},
    Back{"person", "party_status", "party"},
    Back{"person", "text_version", "about"},
    Back{"person", "relationship", "a"},
    Back{"person", "relationship", "b"},
    Back{"person", "interview", "person"},
    Back{"person", "document", "about"},
    Back{"organisation", "consent", "party"},
    Back{"organisation", "party_status", "party"},
    Back{"organisation", "text_version", "about"},
    Back{"group", "party_status", "party"},
    Back{"group", "relationship", "a"},
    Back{"group", "relationship", "b"},
    Back{"source", "sealed_source", "source"},
    Back{"communication", "text_version", "about"},
    Back{"occasion", "text_version", "about"},
    Back{"document", "text_version", "about"},
    Back{"document", "document", "redacted_of"},
};

/// With the key, a sealed record becomes what is in its box; one that cannot be opened keeps the box.
void openBox(const Session &session, Record &record, const SealedKey *key)
{
    if (record.kind() != "sealed_source" || !key || record.isEmpty("box"))
        return;
    if (auto opened = session.openSealed(record, *key)) {
        record = std::move(*opened);
        record.set("box", {});
    }
}

class Loader
{
public:
    Loader(Session &session, const SealedKey *key) : m_session(session), m_key(key) {}

    /// In waves: what the records of one refer to, and what refers to them, is the next.
    Result<RecordSet> load(const Uuid7 &caseId)
    {
        want(caseId);
        while (!m_wanted.empty())
            SOLNOMA_TRY(takeWave(std::exchange(m_wanted, {})));
        return std::move(m_file);
    }

private:
    void want(const Uuid7 &id)
    {
        if (id.isNull() || m_seen.contains(id))
            return;
        m_seen.insert(id);
        m_wanted.push_back(id);
    }

    /// A reference to a row wants the record that owns it.
    Result<std::optional<RecordHead>> ownerOf(const Uuid7 &id) const
    {
        auto head = m_session.store().records().head(id);
        while (head && *head && (*head)->isRow())
            head = m_session.store().records().head((*head)->parent);
        return head;
    }

    Result<void> takeWave(const std::vector<Uuid7> &wanted)
    {
        std::vector<RecordHead> heads;
        QSet<Uuid7> taken;
        for (const Uuid7 &id : wanted) {
            const auto head = ownerOf(id);
            if (!head)
                return head.error();
            const bool isNew = *head && !(*head)->removed && !m_file.find((*head)->id) && !taken.contains((*head)->id);
            const bool isOtherCase = *head && (*head)->entity->kind == "case" && !(m_file.all().empty() && heads.empty());
            if (!isNew || isOtherCase)
                continue;
            taken.insert((*head)->id);
            m_seen.insert((*head)->id);
            heads.push_back(**head);
        }
        auto records = m_session.store().records().loadMany(heads);
        if (!records)
            return records.error();
        const auto referring = referringTo(heads);
        if (!referring)
            return referring.error();
        for (size_t i = 0; i < heads.size(); ++i) {
            Record &record = (*records)[i];
            wantReferences(record); // as it stands: whom a sealed box names does not belong to the file
            openBox(m_session, record, m_key);
            for (const Uuid7 &id : referring->value(heads[i].rid))
                want(id);
            m_file.add(std::move(record));
        }
        return {};
    }

    void wantReferences(const Record &record)
    {
        const auto fields = record.entity().fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const int index = static_cast<int>(i);
            const bool isRecord = fields[i].kind == FieldKind::Ref && fields[i].target != "change";
            if (const auto *id = std::get_if<Uuid7>(&record.valueAt(index)); id && isRecord)
                want(*id);
            if (const auto *ids = std::get_if<Ids>(&record.valueAt(index))) {
                for (const Uuid7 &id : *ids)
                    want(id);
            }
        }
        for (const auto &[field, rows] : record.allRows()) {
            for (const Record &row : rows)
                wantReferences(row);
        }
    }

    /// By rid of the record that is referred to, in the order of `backs`.
    Result<QHash<qint64, Ids>> referringTo(const std::vector<RecordHead> &heads) const
    {
        QHash<qint64, Ids> referring;
        for (const Back &back : backs) {
            std::vector<qint64> rids;
            for (const RecordHead &head : heads) {
                if (head.entity->kind == back.of)
                    rids.push_back(head.rid);
            }
            if (rids.empty())
                continue;
            const auto found = recordsReferringToAny(m_session.store().connection(), back.kind, back.field, rids);
            if (!found)
                return found.error();
            SOLNOMA_TRY(addIds(*found, referring));
        }
        return referring;
    }

    Result<void> addIds(const std::vector<Reference> &found, QHash<qint64, Ids> &referring) const
    {
        std::vector<qint64> rids;
        for (const Reference &reference : found)
            rids.push_back(reference.from);
        const auto heads = m_session.store().records().heads(rids);
        if (!heads)
            return heads.error();
        QHash<qint64, Uuid7> ids;
        for (const RecordHead &head : *heads)
            ids.insert(head.rid, head.id);
        for (const Reference &reference : found)
            referring[reference.to].push_back(ids.value(reference.from));
        return {};
    }

    Session &m_session;
    const SealedKey *m_key;
    RecordSet m_file;
    QSet<Uuid7> m_seen;
    std::vector<Uuid7> m_wanted;
};

} // namespace

namespace {

constexpr size_t AtATime = 500;

using Read = std::function<Result<void>(const RecordSet &some, std::span<const qint64> rids)>;

/// All records of a kind, some at a time.
Result<void> readAll(Session &session, std::string_view kind, const SealedKey *key, const Read &read)
{
    const auto rids = session.store().records().ridsOf(entity(kind));
    if (!rids)
        return rids.error();
    for (size_t from = 0; from < rids->size(); from += AtATime) {
        const std::span<const qint64> some = std::span(*rids).subspan(from, std::min(AtATime, rids->size() - from));
        const auto heads = session.store().records().heads(some);
        if (!heads)
            return heads.error();
        auto records = session.store().records().loadMany(*heads);
        if (!records)
            return records.error();
        RecordSet set;
        for (Record &record : *records) {
            openBox(session, record, key);
            set.add(std::move(record));
        }
        SOLNOMA_TRY(read(set, some));
    }
    return {};
}

/// Those of the places where a person lives.
Result<void> addHomes(Session &session, std::span<const qint64> places, std::set<Uuid7> &homes)
{
    const auto living = recordsReferringToAny(session.store().connection(), "person", "residence", places);
    if (!living)
        return living.error();
    for (const Reference &reference : *living) {
        const auto id = session.store().records().tables().idOf(reference.to);
        if (!id)
            return id.error();
        homes.insert(*id);
    }
    return {};
}

} // namespace

Result<RecordSet> loadCaseFile(Session &session, const Uuid7 &caseId, const SealedKey *key)
{
    return Loader(session, key).load(caseId);
}

Result<Secrets> collectVaultSecrets(Session &session, const SealedKey *key)
{
    Secrets secrets;
    KnownElsewhere known;
    const Read readBoxes = [&](const RecordSet &boxes, auto) -> Result<void> {
        for (const Record &box : boxes.all()) {
            if (const Uuid7 identity = box.ref("identity"); !identity.isNull())
                known.sources.insert(identity);
        }
        secrets.add(collectSecrets(boxes));
        return {};
    };
    const Read readPlaces = [&](const RecordSet &places, std::span<const qint64> rids) -> Result<void> {
        SOLNOMA_TRY(addHomes(session, rids, known.homes));
        secrets.add(collectSecrets(places, known));
        return {};
    };
    const Read readOthers = [&](const RecordSet &records, auto) -> Result<void> {
        secrets.add(collectSecrets(records, known));
        return {};
    };
    SOLNOMA_TRY(readAll(session, "sealed_source", key, readBoxes));
    SOLNOMA_TRY(readAll(session, "place", key, readPlaces));
    for (const std::string_view kind : {"person", "organisation", "group", "source", "document", "user", "case"})
        SOLNOMA_TRY(readAll(session, kind, key, readOthers));
    return secrets;
}

} // namespace solnoma
