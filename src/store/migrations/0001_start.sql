-- SPDX-FileCopyrightText: 2026 The Solnoma developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Format 1 of the store: records, their history, read models and indexes; then one table for each kind of record.

CREATE TABLE meta (key TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;

-- Every record and row of every kind. A row has a parent, stands in one of its fields (slot) and has a place there.
CREATE TABLE record (
    rid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    level INTEGER,
    head INTEGER REFERENCES revision(vid),
    removed_in INTEGER REFERENCES "change"(cid),
    parent INTEGER REFERENCES record(rid),
    slot TEXT,
    pos INTEGER,
    merged_into INTEGER REFERENCES record(rid)
) STRICT;
CREATE INDEX record_by_parent ON record(parent, slot, pos) WHERE parent IS NOT NULL;
CREATE INDEX record_by_kind ON record(kind, rid) WHERE parent IS NULL AND removed_in IS NULL;

CREATE INDEX record_by_merge ON record(merged_into) WHERE merged_into IS NOT NULL;

-- Ids of foreign files.
CREATE TABLE alias (
    text TEXT PRIMARY KEY,
    rid INTEGER NOT NULL REFERENCES record(rid),
    came_with INTEGER NOT NULL REFERENCES "change"(cid)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_by_record ON alias(rid);

-- History. One change = one act of recording; one revision = one record in one change.
CREATE TABLE "change" (
    cid INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    device INTEGER NOT NULL REFERENCES record(rid),
    author INTEGER NOT NULL REFERENCES record(rid),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    prev INTEGER REFERENCES "change"(cid),
    digest BLOB,
    signature BLOB
) STRICT;
CREATE INDEX change_by_device ON "change"(device, cid);

CREATE TABLE revision (
    vid INTEGER PRIMARY KEY,
    id BLOB NOT NULL,
    change INTEGER NOT NULL REFERENCES "change"(cid),
    record INTEGER NOT NULL REFERENCES record(rid),
    op TEXT NOT NULL,
    parent1 INTEGER REFERENCES revision(vid),
    parent2 INTEGER REFERENCES revision(vid),
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX revision_by_record ON revision(record, vid);
CREATE INDEX revision_by_change ON revision(change, vid);

CREATE TABLE revision_payload (
    vid INTEGER PRIMARY KEY REFERENCES revision(vid),
    salt BLOB NOT NULL,
    json TEXT NOT NULL
) STRICT;

-- Keys of evidence objects: in no field table, revision, draft or dump.
CREATE TABLE object (
    id BLOB PRIMARY KEY,
    key BLOB NOT NULL,
    size INTEGER NOT NULL,
    sha256 BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- File numbers: the last counter of each country, year and laptop prefix; never given twice.
CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Search. The first two are always asked; restricted texts only on demand; sealed ones are nowhere.
CREATE VIRTUAL TABLE text_index USING fts5(body, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 0 tokenchars 'ʼ'");
CREATE VIRTUAL TABLE restricted_index USING fts5(body, content='', contentless_delete=1, prefix='2 3', tokenize="unicode61 remove_diacritics 0 tokenchars 'ʼ'");
CREATE VIRTUAL TABLE name_index USING fts5(f, k, s, content='', contentless_delete=1, detail=column, prefix='2 3 4', tokenize='unicode61');

-- Read models: what lists, Home and pickers show, with sort keys. Index, not fact: rebuilt by verify.
CREATE TABLE case_row (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    ref TEXT, title TEXT, title_key BLOB, country TEXT, status TEXT, priority INTEGER, review_state TEXT,
    opened TEXT, changed TEXT, acts INTEGER NOT NULL, held INTEGER NOT NULL, level INTEGER NOT NULL
) STRICT;
CREATE INDEX case_row_title ON case_row(title_key, rid);
CREATE INDEX case_row_ref ON case_row(ref, rid);
CREATE INDEX case_row_opened ON case_row(opened, rid);
CREATE INDEX case_row_changed ON case_row(changed, rid);
CREATE INDEX case_row_priority ON case_row(priority, rid);

CREATE TABLE party_row (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    kind TEXT NOT NULL, name TEXT, name_key BLOB, country TEXT, changed TEXT, level INTEGER NOT NULL
) STRICT;
CREATE INDEX party_row_name ON party_row(kind, name_key, rid);
CREATE INDEX party_row_changed ON party_row(kind, changed, rid);

CREATE TABLE act_row (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    case_id INTEGER REFERENCES record(rid), kind TEXT, title TEXT, began_from TEXT, began_to TEXT, ended_from TEXT, ended_to TEXT,
    ongoing TEXT, as_of TEXT, target INTEGER REFERENCES record(rid), changed TEXT, level INTEGER NOT NULL
) STRICT;
CREATE INDEX act_row_case ON act_row(case_id, began_from, rid);
CREATE INDEX act_row_began ON act_row(began_from, began_to, rid);
CREATE INDEX act_row_kind ON act_row(kind, began_from, rid);
CREATE INDEX act_row_target ON act_row(target, rid);

CREATE TABLE held_row (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    case_id INTEGER REFERENCES record(rid), party INTEGER REFERENCES record(rid), name_key BLOB, stage TEXT,
    began_from TEXT, began_to TEXT, ongoing TEXT, as_of TEXT
) STRICT;
CREATE INDEX held_row_began ON held_row(began_from, rid);
CREATE INDEX held_row_name ON held_row(name_key, rid);
CREATE INDEX held_row_as_of ON held_row(as_of, rid);

CREATE TABLE task_row (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    case_id INTEGER REFERENCES record(rid), kind TEXT, title TEXT, due TEXT, state TEXT, priority INTEGER
) STRICT;
CREATE INDEX task_row_due ON task_row(state, due, rid);
CREATE INDEX task_row_case ON task_row(case_id, rid);

CREATE TABLE "case_file" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "ref" TEXT,
    "title" TEXT,
    "status" TEXT,
    "priority" TEXT,
    "review_state" TEXT,
    "opened" TEXT,
    "closed" TEXT,
    "owner_id" INTEGER REFERENCES record(rid),
    "summary" TEXT,
    "remedies_note" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "case_file_countries" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "case_file_subjects" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "case_file_related" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "case_file_context" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "remedy" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "about_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "to_id" INTEGER REFERENCES record(rid),
    "by" TEXT,
    "filed_from" TEXT,
    "filed_to" TEXT,
    "filed_precision" TEXT,
    "filed_basis" TEXT,
    "filed_text" TEXT,
    "number" TEXT,
    "due" TEXT,
    "state" TEXT,
    "decided_from" TEXT,
    "decided_to" TEXT,
    "decided_precision" TEXT,
    "decided_basis" TEXT,
    "decided_text" TEXT,
    "result" TEXT,
    "document_id" INTEGER REFERENCES record(rid),
    "why_useless" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "safety_plan" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "why" TEXT,
    "likely" TEXT,
    "steps" TEXT,
    "safe_channel" TEXT,
    "never" TEXT,
    "next_contact" TEXT,
    "if_silent" TEXT,
    "if_we_publish" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "safety_plan_who_at_risk" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "safety_plan_from" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "person" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "export_alias" TEXT,
    "sex" TEXT,
    "born_from" TEXT,
    "born_to" TEXT,
    "born_precision" TEXT,
    "born_basis" TEXT,
    "born_text" TEXT,
    "died_from" TEXT,
    "died_to" TEXT,
    "died_precision" TEXT,
    "died_basis" TEXT,
    "died_text" TEXT,
    "residence_id" INTEGER REFERENCES record(rid),
    "identity_paper" TEXT,
    "public_figure" TEXT,
    "activity" TEXT,
    "background" TEXT,
    "health" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "person_citizenships" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "person_roles" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "person_languages" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "organisation" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "export_alias" TEXT,
    "kind" TEXT,
    "alignment" TEXT,
    "country" TEXT,
    "seat_id" INTEGER REFERENCES record(rid),
    "founded_from" TEXT,
    "founded_to" TEXT,
    "founded_precision" TEXT,
    "founded_basis" TEXT,
    "founded_text" TEXT,
    "dissolved_from" TEXT,
    "dissolved_to" TEXT,
    "dissolved_precision" TEXT,
    "dissolved_basis" TEXT,
    "dissolved_text" TEXT,
    "description" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "organisation_fields" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "party_group" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "label" TEXT,
    "country" TEXT,
    "count_min" INTEGER,
    "count_max" INTEGER,
    "count_text" TEXT,
    "of_organisations" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "party_group_roles" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "name" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "full" TEXT,
    "given" TEXT,
    "middle" TEXT,
    "family" TEXT,
    "kind" TEXT,
    "language" TEXT,
    "script" TEXT,
    "primary" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "contact" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "kind" TEXT,
    "value" TEXT,
    "safe" TEXT,
    "advice" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "party_status" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "party_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "as_of" TEXT,
    "by_id" INTEGER REFERENCES record(rid),
    "basis" TEXT,
    "remark" TEXT,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "relationship" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "a_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "b_id" INTEGER REFERENCES record(rid),
    "title" TEXT,
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "as_of" TEXT,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "act" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "case_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "title" TEXT,
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "ongoing" TEXT,
    "as_of" TEXT,
    "place_id" INTEGER REFERENCES record(rid),
    "occasion_id" INTEGER REFERENCES record(rid),
    "legal_basis" TEXT,
    "assertion" TEXT,
    "account" TEXT,
    "official_version" TEXT,
    "assessment" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "detention" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "reason_given" TEXT,
    "warrant" TEXT,
    "warrant_by_id" INTEGER REFERENCES record(rid),
    "incommunicado" TEXT,
    "whereabouts_known" TEXT,
    "release_type" TEXT,
    "release_terms" TEXT,
    "conditions" TEXT,
    "health_in_custody" TEXT
) STRICT;

CREATE TABLE "registration" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "sought_form" TEXT,
    "authority_id" INTEGER REFERENCES record(rid),
    "result" TEXT,
    "result_form" TEXT,
    "reported_attempts" INTEGER,
    "reported_denials" INTEGER
) STRICT;

CREATE TABLE "harassment" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "pattern" TEXT,
    "demand" TEXT,
    "seen" TEXT
) STRICT;

CREATE TABLE "proceeding" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "kind" TEXT,
    "stage" TEXT,
    "court_id" INTEGER REFERENCES record(rid),
    "case_no" TEXT,
    "opened_from" TEXT,
    "opened_to" TEXT,
    "opened_precision" TEXT,
    "opened_basis" TEXT,
    "opened_text" TEXT,
    "hearing_access" TEXT,
    "counsel_of_choice" TEXT,
    "challenges_id" INTEGER REFERENCES record(rid)
) STRICT;

CREATE TABLE "act_violations" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "act_motives" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "act_methods" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "act_harms" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "detention_safeguards_met" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "detention_safeguards_denied" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "detention_wgad_categories" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "harassment_kinds" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "harassment_channels" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "involvement" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "party_id" INTEGER REFERENCES record(rid),
    "role" TEXT,
    "perpetrator_type" TEXT,
    "capacity" TEXT,
    "basis" TEXT,
    "age_from" INTEGER,
    "age_to" INTEGER,
    "minor" TEXT,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "act_link" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "to_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "search_step" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "authority_id" INTEGER REFERENCES record(rid),
    "on_from" TEXT,
    "on_to" TEXT,
    "on_precision" TEXT,
    "on_basis" TEXT,
    "on_text" TEXT,
    "answer" TEXT,
    "number" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "ill_treatment" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "place_id" INTEGER REFERENCES record(rid),
    "statement_signed" TEXT,
    "reported_to" TEXT,
    "words_said" TEXT,
    "injuries" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "ill_treatment_methods" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "ill_treatment_purpose" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "ill_treatment_by" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "medical_exam" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "on_from" TEXT,
    "on_to" TEXT,
    "on_precision" TEXT,
    "on_basis" TEXT,
    "on_text" TEXT,
    "by" TEXT,
    "independent" TEXT,
    "private" TEXT,
    "consistency" TEXT,
    "document_id" INTEGER REFERENCES record(rid),
    "findings" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "custody_stage" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "seq" INTEGER,
    "within_id" INTEGER REFERENCES record(rid),
    "stage" TEXT,
    "legal_status" TEXT,
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "place_id" INTEGER REFERENCES record(rid),
    "holder_id" INTEGER REFERENCES record(rid),
    "ordered_by_id" INTEGER REFERENCES record(rid),
    "legal_basis" TEXT,
    "remark" TEXT,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "custody_access" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "who" TEXT,
    "asked_from" TEXT,
    "asked_to" TEXT,
    "asked_precision" TEXT,
    "asked_basis" TEXT,
    "asked_text" TEXT,
    "first_given_from" TEXT,
    "first_given_to" TEXT,
    "first_given_precision" TEXT,
    "first_given_basis" TEXT,
    "first_given_text" TEXT,
    "private" TEXT,
    "own_choice" TEXT,
    "remark" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "registration_attempt" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "seq" INTEGER,
    "form" TEXT,
    "filed_from" TEXT,
    "filed_to" TEXT,
    "filed_precision" TEXT,
    "filed_basis" TEXT,
    "filed_text" TEXT,
    "authority_id" INTEGER REFERENCES record(rid),
    "action" TEXT,
    "decided_from" TEXT,
    "decided_to" TEXT,
    "decided_precision" TEXT,
    "decided_basis" TEXT,
    "decided_text" TEXT,
    "legal_days" INTEGER,
    "grounds_text" TEXT,
    "letter_id" INTEGER REFERENCES record(rid),
    "filed_via" TEXT,
    "receipt_no" TEXT,
    "delivered_from" TEXT,
    "delivered_to" TEXT,
    "delivered_precision" TEXT,
    "delivered_basis" TEXT,
    "delivered_text" TEXT,
    "decision_no" TEXT,
    "signed_by" TEXT,
    "articles_cited" TEXT,
    "new_defects" TEXT,
    "expert_body_id" INTEGER REFERENCES record(rid),
    "fee" REAL,
    "fee_returned" TEXT,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "registration_attempt_grounds" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "registration_step" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "step" TEXT,
    "on_from" TEXT,
    "on_to" TEXT,
    "on_precision" TEXT,
    "on_basis" TEXT,
    "on_text" TEXT,
    "document_id" INTEGER REFERENCES record(rid),
    "remark" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "charge" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "accused_id" INTEGER REFERENCES record(rid),
    "charge_class" TEXT,
    "wording" TEXT,
    "article" TEXT,
    "laid_from" TEXT,
    "laid_to" TEXT,
    "laid_precision" TEXT,
    "laid_basis" TEXT,
    "laid_text" TEXT,
    "said_fabricated" TEXT,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "ruling" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "about_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "by_id" INTEGER REFERENCES record(rid),
    "given_from" TEXT,
    "given_to" TEXT,
    "given_precision" TEXT,
    "given_basis" TEXT,
    "given_text" TEXT,
    "made_public_from" TEXT,
    "made_public_to" TEXT,
    "made_public_precision" TEXT,
    "made_public_basis" TEXT,
    "made_public_text" TEXT,
    "reasoning" TEXT,
    "term_from_from" TEXT,
    "term_from_to" TEXT,
    "term_from_precision" TEXT,
    "term_from_basis" TEXT,
    "term_from_text" TEXT,
    "ends_stated_from" TEXT,
    "ends_stated_to" TEXT,
    "ends_stated_precision" TEXT,
    "ends_stated_basis" TEXT,
    "ends_stated_text" TEXT,
    "credit_days" INTEGER,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "sentence" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "kind" TEXT,
    "years" INTEGER,
    "months" INTEGER,
    "days" INTEGER,
    "term_text" TEXT,
    "amount" REAL,
    "currency" TEXT,
    "suspended" TEXT,
    "regime" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "source" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "label" TEXT,
    "cite_level" TEXT,
    "kind" TEXT,
    "reliability" TEXT,
    "title" TEXT,
    "publisher_id" INTEGER REFERENCES record(rid),
    "published_from" TEXT,
    "published_to" TEXT,
    "published_precision" TEXT,
    "published_basis" TEXT,
    "published_text" TEXT,
    "language" TEXT,
    "locator" TEXT,
    "document_id" INTEGER REFERENCES record(rid),
    "note" TEXT
) STRICT;

CREATE TABLE "information" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "source_id" INTEGER REFERENCES record(rid),
    "field" TEXT,
    "basis" TEXT,
    "stance" TEXT,
    "credibility" TEXT,
    "conveyed_from" TEXT,
    "conveyed_to" TEXT,
    "conveyed_precision" TEXT,
    "conveyed_basis" TEXT,
    "conveyed_text" TEXT,
    "received" TEXT,
    "medium" TEXT,
    "language" TEXT,
    "locator" TEXT,
    "quoting" TEXT,
    "checked_by_id" INTEGER REFERENCES record(rid),
    "checked_on" TEXT,
    "known_to_few" TEXT,
    "rests_on_id" INTEGER REFERENCES record(rid),
    "excerpt" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "sealed_source" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "source_id" INTEGER REFERENCES record(rid),
    "box" BLOB,
    "note" TEXT
) STRICT;

CREATE TABLE "interview" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "source_id" INTEGER REFERENCES record(rid),
    "person_id" INTEGER REFERENCES record(rid),
    "on_from" TEXT,
    "on_to" TEXT,
    "on_precision" TEXT,
    "on_basis" TEXT,
    "on_text" TEXT,
    "place_kind" TEXT,
    "by_id" INTEGER REFERENCES record(rid),
    "language" TEXT,
    "interpreter" TEXT,
    "others_present" TEXT,
    "overheard" TEXT,
    "recorded" TEXT,
    "distress" TEXT,
    "referral_offered" TEXT,
    "referral_taken" TEXT,
    "ask_again" TEXT,
    "ask_again_why" TEXT,
    "notes" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "document" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "title" TEXT,
    "kind" TEXT,
    "file" BLOB,
    "mime" TEXT,
    "size" INTEGER,
    "sha256" TEXT,
    "original_name" TEXT,
    "captured_from" TEXT,
    "captured_to" TEXT,
    "captured_precision" TEXT,
    "captured_basis" TEXT,
    "captured_text" TEXT,
    "received" TEXT,
    "language" TEXT,
    "origin" TEXT,
    "redacted_of_id" INTEGER REFERENCES record(rid),
    "metadata_clean" TEXT,
    "graphic" TEXT,
    "via" TEXT,
    "from_source_id" INTEGER REFERENCES record(rid),
    "description" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "document_about" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "document_custody" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "action" TEXT,
    "at" TEXT,
    "by_id" INTEGER REFERENCES record(rid),
    "hash_ok" TEXT,
    "remark" TEXT,
    "from_label" TEXT,
    "to_label" TEXT,
    "where" TEXT,
    "device" TEXT,
    "how" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "text_version" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "about_id" INTEGER REFERENCES record(rid),
    "field" TEXT,
    "language" TEXT,
    "kind" TEXT,
    "by_id" INTEGER REFERENCES record(rid),
    "checked_by_id" INTEGER REFERENCES record(rid),
    "of_change_id" INTEGER REFERENCES "change"(cid),
    "product" TEXT,
    "text" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "place" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "name" TEXT,
    "kind" TEXT,
    "parent_id" INTEGER REFERENCES record(rid),
    "country" TEXT,
    "address" TEXT,
    "lat" REAL,
    "lon" REAL,
    "note" TEXT
) STRICT;

CREATE TABLE "place_other_names" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "occasion" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "title" TEXT,
    "kind" TEXT,
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "country" TEXT,
    "assertion" TEXT,
    "background" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "occasion_places" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "figure" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "measure" TEXT,
    "what" TEXT,
    "value_min" REAL,
    "value_max" REAL,
    "bound" TEXT,
    "unit" TEXT,
    "words" TEXT,
    "as_of_from" TEXT,
    "as_of_to" TEXT,
    "as_of_precision" TEXT,
    "as_of_basis" TEXT,
    "as_of_text" TEXT,
    "by" TEXT,
    "official" TEXT,
    "source_id" INTEGER REFERENCES record(rid),
    "locator" TEXT,
    "assertion" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "communication" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "kind" TEXT,
    "title" TEXT,
    "state" TEXT,
    "session" TEXT,
    "due" TEXT,
    "sent_from" TEXT,
    "sent_to" TEXT,
    "sent_precision" TEXT,
    "sent_basis" TEXT,
    "sent_text" TEXT,
    "receipt" TEXT,
    "keep_submitter_secret" TEXT,
    "document_id" INTEGER REFERENCES record(rid),
    "acknowledged_from" TEXT,
    "acknowledged_to" TEXT,
    "acknowledged_precision" TEXT,
    "acknowledged_basis" TEXT,
    "acknowledged_text" TEXT,
    "transmitted_from" TEXT,
    "transmitted_to" TEXT,
    "transmitted_precision" TEXT,
    "transmitted_basis" TEXT,
    "transmitted_text" TEXT,
    "reply_due" TEXT,
    "reply_received_from" TEXT,
    "reply_received_to" TEXT,
    "reply_received_precision" TEXT,
    "reply_received_basis" TEXT,
    "reply_received_text" TEXT,
    "our_comments_due" TEXT,
    "published_from" TEXT,
    "published_to" TEXT,
    "published_precision" TEXT,
    "published_basis" TEXT,
    "published_text" TEXT,
    "assertion" TEXT,
    "asks" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "communication_mandates" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "communication_countries" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "communication_cases" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "communication_about" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "communication_languages" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "communication_party" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "role" TEXT,
    "party_id" INTEGER REFERENCES record(rid),
    "as_listed" TEXT,
    "country_as_listed" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "intervention" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "case_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "state" TEXT,
    "amount" REAL,
    "currency" TEXT,
    "assertion" TEXT,
    "detail" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "intervention_by" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "intervention_for" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "intervention_towards" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "outcome" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "case_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "on_from" TEXT,
    "on_to" TEXT,
    "on_precision" TEXT,
    "on_basis" TEXT,
    "on_text" TEXT,
    "party_id" INTEGER REFERENCES record(rid),
    "link" TEXT,
    "assertion" TEXT,
    "text" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "outcome_after" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "context_item" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "country" TEXT,
    "kind" TEXT,
    "title" TEXT,
    "value" TEXT,
    "body_id" INTEGER REFERENCES record(rid),
    "mandate" TEXT,
    "from_state" TEXT,
    "reference" TEXT,
    "began_from" TEXT,
    "began_to" TEXT,
    "began_precision" TEXT,
    "began_basis" TEXT,
    "began_text" TEXT,
    "ended_from" TEXT,
    "ended_to" TEXT,
    "ended_precision" TEXT,
    "ended_basis" TEXT,
    "ended_text" TEXT,
    "assertion" TEXT,
    "text" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "context_item_themes" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "context_status" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "status" TEXT,
    "on_from" TEXT,
    "on_to" TEXT,
    "on_precision" TEXT,
    "on_basis" TEXT,
    "on_text" TEXT,
    "remark" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "consent" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "party_id" INTEGER REFERENCES record(rid),
    "case_id" INTEGER REFERENCES record(rid),
    "name_use" TEXT,
    "given_by" TEXT,
    "giver_id" INTEGER REFERENCES record(rid),
    "method" TEXT,
    "told_state_will_know" TEXT,
    "given_from" TEXT,
    "given_to" TEXT,
    "given_precision" TEXT,
    "given_basis" TEXT,
    "given_text" TEXT,
    "expires" TEXT,
    "withdrawn" TEXT,
    "conditions" TEXT,
    "evidence_id" INTEGER REFERENCES record(rid),
    "asked_by_id" INTEGER REFERENCES record(rid),
    "asked_where" TEXT,
    "language" TEXT,
    "interpreter" TEXT,
    "free_to_speak" TEXT,
    "relation" TEXT,
    "assent" TEXT,
    "authorises" TEXT,
    "review_on" TEXT,
    "cannot_ask" TEXT,
    "confirmed_by_id" INTEGER REFERENCES record(rid),
    "confirmed_on" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "consent_explained" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "consent_answer" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "scope" TEXT,
    "answer" TEXT,
    "limit" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "task" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "case_id" INTEGER REFERENCES record(rid),
    "about_id" INTEGER REFERENCES record(rid),
    "kind" TEXT,
    "title" TEXT,
    "due" TEXT,
    "due_rule" TEXT,
    "assignee_id" INTEGER REFERENCES record(rid),
    "state" TEXT,
    "priority" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "review" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "case_id" INTEGER REFERENCES record(rid),
    "state" TEXT,
    "of_change_id" INTEGER REFERENCES "change"(cid),
    "asked" TEXT,
    "done" TEXT,
    "reviewer_id" INTEGER REFERENCES record(rid),
    "note" TEXT
) STRICT;

CREATE TABLE "review_checks" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "review_remark" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "about_id" INTEGER REFERENCES record(rid),
    "field" TEXT,
    "kind" TEXT,
    "resolved" TEXT,
    "text" TEXT,
    "answer" TEXT,
    "note" TEXT
) STRICT;

CREATE TABLE "user" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "handle" TEXT
) STRICT;

CREATE TABLE "user_rights" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "device" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "prefix" TEXT,
    "first_seen" TEXT
) STRICT;

CREATE TABLE "export_log" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "made" TEXT,
    "by_id" INTEGER REFERENCES record(rid),
    "audience" TEXT,
    "sha256" TEXT,
    "communication_id" INTEGER REFERENCES record(rid),
    "product" TEXT,
    "reference" TEXT,
    "withheld" TEXT,
    "answers" TEXT
) STRICT;

CREATE TABLE "export_log_records" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value INTEGER NOT NULL REFERENCES record(rid), PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

CREATE TABLE "term" (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    "vocab" TEXT,
    "code" TEXT,
    "retired" TEXT,
    "sensitive" TEXT
) STRICT;

CREATE TABLE "term_labels" (rid INTEGER NOT NULL REFERENCES record(rid), pos INTEGER NOT NULL, value TEXT NOT NULL, PRIMARY KEY (rid, pos)) STRICT, WITHOUT ROWID;

-- Ways that lists, the gate and the dossier walk.
CREATE INDEX act_by_case ON act(case_id);
CREATE INDEX involvement_by_party ON involvement(party_id);
CREATE INDEX case_file_subjects_by_value ON case_file_subjects(value);
CREATE INDEX consent_by_party ON consent(party_id);
CREATE INDEX information_by_source ON information(source_id);
CREATE INDEX text_version_by_about ON text_version(about_id);
CREATE INDEX document_about_by_value ON document_about(value);
CREATE INDEX relationship_by_a ON relationship(a_id);
CREATE INDEX relationship_by_b ON relationship(b_id);
CREATE INDEX party_status_by_party ON party_status(party_id);
CREATE INDEX outcome_by_case ON outcome(case_id);
CREATE INDEX intervention_by_case ON intervention(case_id);
CREATE INDEX task_by_case ON task(case_id);
CREATE INDEX consent_by_case ON consent(case_id);
CREATE INDEX communication_cases_by_value ON communication_cases(value);
CREATE INDEX sealed_source_by_source ON sealed_source(source_id);

-- Ways that removal, merge and forget walk.
CREATE INDEX custody_stage_by_within ON custody_stage(within_id) WHERE within_id IS NOT NULL;
CREATE INDEX act_by_place ON act(place_id) WHERE place_id IS NOT NULL;
CREATE INDEX task_by_about ON task(about_id) WHERE about_id IS NOT NULL;
CREATE INDEX review_remark_by_about ON review_remark(about_id) WHERE about_id IS NOT NULL;
CREATE INDEX export_log_records_by_value ON export_log_records(value);
CREATE INDEX document_by_source ON document(from_source_id) WHERE from_source_id IS NOT NULL;
