// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>

class QTextCursor;

namespace solnoma {

class AppContext;

/// Writes records into a text document for reading: headings, "label: value" lines, rows indented. Content goes in as
/// characters, never as markup. Made for one document.
class RecordText
{
public:
    RecordText(AppContext &context, QTextCursor &cursor, double pointSize);

    void heading(const QString &text, int level);
    void paragraph(const QString &text);
    /// Its fields that are not empty, in the order of its form, then its rows.
    void record(const Record &record, int indent = 0);

private:
    void line(const QString &label, const QString &value, int indent);
    void rows(const Record &record, const Field &field, int indent);
    void longTexts(const Record &row, int indent);

    AppContext &m_context;
    QTextCursor &m_cursor;
    double m_pointSize;
};

} // namespace solnoma
