// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/case_file.h"

#include "store/references.h"

#include <QSet>

#include <deque>

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

class Loader
{
public:
    Loader(Session &session, const SealedKey *key) : m_session(session), m_key(key) {}

    Result<RecordSet> load(const Uuid7 &caseId)
    {
        want(caseId);
        while (!m_wanted.empty()) {
            const Uuid7 id = m_wanted.front();
            m_wanted.pop_front();
            SOLNOMA_TRY(take(id));
        }
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

    Result<void> take(const Uuid7 &id)
    {
        auto head = m_session.store().records().head(id);
        if (!head)
            return head.error();
        while (*head && (*head)->isRow()) { // a reference to a row wants the record that owns it
            head = m_session.store().records().head((*head)->parent);
            if (!head)
                return head.error();
        }
        if (!*head || (*head)->removed || m_file.find((*head)->id))
            return {};
        const bool isOtherCase = (*head)->entity->kind == "case" && !m_file.all().empty();
        if (isOtherCase)
            return {};
        m_seen.insert((*head)->id);
        auto record = m_session.store().records().load(**head);
        if (!record)
            return record.error();
        if (record->kind() == "sealed_source" && m_key) {
            if (auto opened = m_session.openSealed(*record, *m_key))
                record = std::move(*opened);
        }
        wantReferences(*record);
        SOLNOMA_TRY(wantReferring(**head));
        m_file.add(std::move(*record));
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

    Result<void> wantReferring(const RecordHead &head)
    {
        for (const Back &back : backs) {
            if (back.of != head.entity->kind)
                continue;
            const auto rids = recordsReferring(m_session.store().connection(), back.kind, back.field, head.rid);
            if (!rids)
                return rids.error();
            for (const qint64 rid : *rids) {
                const auto id = m_session.store().records().tables().idOf(rid);
                if (!id)
                    return id.error();
                want(*id);
            }
        }
        return {};
    }

    Session &m_session;
    const SealedKey *m_key;
    RecordSet m_file;
    QSet<Uuid7> m_seen;
    std::deque<Uuid7> m_wanted;
};

} // namespace

Result<RecordSet> loadCaseFile(Session &session, const Uuid7 &caseId, const SealedKey *key)
{
    return Loader(session, key).load(caseId);
}

Result<Secrets> collectVaultSecrets(Session &session, const RecordSet &file, const SealedKey *key)
{
    static constexpr size_t AtATime = 500;
    Secrets secrets = collectSecrets(file, true);
    for (const std::string_view kind :
         {"person", "organisation", "group", "source", "place", "document", "user", "case", "sealed_source"}) {
        const auto rids = session.store().records().ridsOf(entity(kind));
        if (!rids)
            return rids.error();
        RecordSet batch;
        for (const qint64 rid : *rids) {
            const auto head = session.store().records().head(rid);
            if (!head)
                return head.error();
            if (file.find((*head)->id))
                continue;
            auto record = session.store().records().load(**head);
            if (!record)
                return record.error();
            if (kind == "sealed_source" && key) {
                if (auto opened = session.openSealed(*record, *key))
                    record = std::move(*opened);
            }
            batch.add(std::move(*record));
            if (batch.all().size() >= AtATime) {
                secrets.add(collectSecrets(batch, false));
                batch = RecordSet();
            }
        }
        secrets.add(collectSecrets(batch, false));
    }
    return secrets;
}

} // namespace solnoma
