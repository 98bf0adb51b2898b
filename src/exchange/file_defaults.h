// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/vocabulary.h"
#include "exchange/json/json_node.h"
#include "exchange/refusal.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace solnoma {

/// What schema_note.defaults of a file fills into its new records where they say nothing. Unless the importer vouches
/// that the file was published, a default never lowers the level below internal nor raises standing or consent.
class FileDefaults
{
public:
    /// "confidentiality", "assertion", or "kind.field" of a field that holds one code; anything else is refused.
    void read(const JsonNode &schemaNote, const Vocabularies &vocabularies, bool published, std::vector<Refusal> &refusals);

    /// Fills the top-level record; rows follow their parents. Counts what was filled by field.
    void fill(Record &record, QMap<QString, qint64> &filled) const;
    /// Defaults that were left out because the file does not count as published.
    const QStringList &ignored() const { return m_ignored; }

private:
    struct Default {
        const Entity *entity; ///< nullptr: every kind with this field
        const Field *field;
        QString code;
        QString name;
    };

    std::vector<Default> m_defaults;
    QStringList m_ignored;
};

} // namespace solnoma
