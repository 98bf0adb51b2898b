// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QTextEdit>

namespace solnoma {

class AppContext;

/// A record with its rows to be read, every answered field with its label; nothing in it is ever taken for rich text.
class RecordFacts : public QTextEdit
{
    Q_OBJECT
public:
    enum class Extent {
        All,    ///< line by line
        Glance, ///< short answers beside each other, and nothing restricted: for who only passes by
    };
    explicit RecordFacts(QWidget *parent = nullptr, Extent extent = Extent::All);

    /// `first`: a field that stands before the others, such as the text that is being written about.
    void show(AppContext &context, const Record &record, const QString &first = {});
    /// Plain words under a heading of their own.
    void add(const QString &heading, const QString &text);
    void mark(const QString &words);

    /// A glance is a few lines high, until somebody makes it higher.
    QSize sizeHint() const override;

private:
    void addRecord(AppContext &context, const Record &record, int depth, const QString &first);
    void addGlance(AppContext &context, const Record &record, const QString &heading);
    bool isShown(const Record &record, const Field &field) const;
    void addLine(const QString &label, const QString &text, int depth);
    void addBeside(const QString &label, const QString &text);
    void addWords(const QString &label, const QString &text);

    const Extent m_extent;
};

} // namespace solnoma
