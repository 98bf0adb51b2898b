// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wording.h"
#include "dossier/blocks.h"
#include "dossier/products/case_facts.h"

#include <QHash>
#include <QStringList>

namespace solnoma {

/// Puts a paper together: headings, paragraphs with attribution, notes. Standing shows in notes and tables only; no
/// sentence of a text is ever rewritten.
class PaperBuilder
{
public:
    explicit PaperBuilder(const CaseFacts &facts);

    const CaseFacts &facts() const { return m_facts; }
    const GatedReader &reader() const { return m_facts.reader(); }
    QString say(const char *key) const { return reader().product().say(key); }

    /// A sentence with a number, in the form that the number asks for.
    QString counted(qint64 number, const char *key) const;

    /// Of a table, the columns that say something about some row.
    void add(Block block);
    /// Nothing smaller than 14 points.
    void setLarge() { m_document.isLarge = true; }
    void setBanner(const QString &words) { m_document.page.banner = words; }
    void heading(int level, const QString &text);
    void paragraph(const QString &text, Paragraph::Look look = Paragraph::Look::Body);
    /// Paragraphs of the text that prints for the field, numbered, the last with its note. False: nothing prints.
    bool narrative(const Record &record, std::string_view field);
    /// The text with a note of its sources and standing; the same note is not printed twice.
    RichText cited(const QString &text, const Record &record, std::string_view field);

    /// Citations of the information on the field and on the record as a whole, each once.
    QString sourcesOf(const Record &record, std::string_view field) const;
    /// Those that no note of the paper names so far.
    QStringList notYetCited(const QStringList &sources) const;

    /// "Detention, 12 September 2023 to 7 August 2026".
    QString titleOf(const Record &act) const;
    QString periodOf(const Record &record) const;
    /// With short months and a capital, for the narrow columns of tables.
    QString shortPeriodOf(const Record &record) const;
    /// The kind of act; of one that fits no kind, its title.
    QString kindOf(const Record &act) const;
    /// How many blocks there are.
    size_t size() const { return m_document.blocks.size(); }
    /// The words for standing are to be explained here, not at the end.
    void explainStandingHere() { m_standingAt = size(); }
    /// Lines that explain the words for standing, and the English terms in a paper of another language, if it has any.
    void explainWords();
    Document take() { return std::move(m_document); }

private:
    QString period(const Record &record, QString (GatedReader::*inWords)(const FuzzyDate &) const) const;

    const CaseFacts &m_facts;
    Document m_document;
    QHash<QString, int> m_notes;
    int m_noteCount = 0;
    std::optional<size_t> m_standingAt;
};

/// The words of a citation; nothing else of a source may print.
QString citationInWords(const GatedReader &reader, const Citation &citation);
/// Every source of the acts that print, once each.
QStringList allSources(const CaseFacts &facts);
/// The day of a date that is known to the hour or minute: enough for a line.
FuzzyDate coarse(FuzzyDate date);

} // namespace solnoma
