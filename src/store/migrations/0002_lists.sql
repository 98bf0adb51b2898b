-- SPDX-FileCopyrightText: 2026 The Solnoma developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Format 2: sources and documents get lists of their own; more orders for parties and tasks.

CREATE TABLE source_row (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    label TEXT, label_key BLOB, kind TEXT, reliability TEXT, cite_level TEXT, published_from TEXT, published_to TEXT,
    changed TEXT, level INTEGER NOT NULL
) STRICT;
CREATE INDEX source_row_label ON source_row(label_key, rid);
CREATE INDEX source_row_reliability ON source_row(reliability, rid);
CREATE INDEX source_row_changed ON source_row(changed, rid);

CREATE TABLE document_row (
    rid INTEGER PRIMARY KEY REFERENCES record(rid),
    title TEXT, title_key BLOB, kind TEXT, captured_from TEXT, captured_to TEXT, received TEXT, graphic TEXT, origin TEXT,
    changed TEXT, level INTEGER NOT NULL
) STRICT;
CREATE INDEX document_row_title ON document_row(title_key, rid);
CREATE INDEX document_row_captured ON document_row(captured_from, rid);
CREATE INDEX document_row_received ON document_row(received, rid);
CREATE INDEX document_row_changed ON document_row(changed, rid);

CREATE INDEX party_row_all_name ON party_row(name_key, rid);
CREATE INDEX party_row_all_changed ON party_row(changed, rid);
CREATE INDEX held_row_party ON held_row(party);
CREATE INDEX act_row_changed ON act_row(changed, rid);
CREATE INDEX task_row_all_due ON task_row(due, rid);
CREATE INDEX task_row_priority ON task_row(priority, rid);
