-- SPDX-FileCopyrightText: 2026 The Solnoma developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Format 4. What stands in a case file is found by what refers to it: without these, every record of the store was read
-- for it. Some stores of format 3 have them already.

CREATE INDEX IF NOT EXISTS review_by_case ON review(case_id);
CREATE INDEX IF NOT EXISTS interview_by_person ON interview(person_id);
CREATE INDEX IF NOT EXISTS document_by_redacted_of ON document(redacted_of_id);
