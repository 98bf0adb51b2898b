-- SPDX-FileCopyrightText: 2026 The Solnoma developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Format 3. Names are found by their first letter without reading every name that begins so. Filled by the rebuild that
-- IndexVersion 4 asks for.

DROP TABLE name_index;
CREATE VIRTUAL TABLE name_index USING fts5(f, k, s, content='', contentless_delete=1, detail=column, prefix='1 2 3 4', tokenize='unicode61');
