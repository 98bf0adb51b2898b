// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/paper_builder.h"

#include "base/approximate_clock.h"
#include "base/fuzzy_date_units.h"
#include "dossier/products/printed_texts.h"

#include <QRegularExpression>

#include <algorithm>

namespace solnoma {

namespace {

bool saysNothing(const RichText &cell)
{
    return std::ranges::all_of(cell, [](const Run &run) { return run.text.trimmed().isEmpty() && run.footnote.empty(); });
}

void dropEmptyColumns(Table &table)
{
    for (size_t column = table.columns.size(); column-- > 0;) {
        const auto saysSomething = [column](const std::vector<RichText> &row) {
            return column < row.size() && !saysNothing(row[column]);
        };
        if (std::ranges::any_of(table.rows, saysSomething))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + at);
        for (std::vector<RichText> &row : table.rows) {
            if (column < row.size())
                row.erase(row.begin() + at);
        }
    }
}

} // namespace

FuzzyDate coarse(FuzzyDate date)
{
    using enum FuzzyDate::Precision;
    const bool isTimed = date.precision == Minute || date.precision == Hour;
    if (!isTimed || !date.from || !date.to || date.from->date() != date.to->date())
        return date;
    FuzzyDate day = dayOf(date.from->date());
    day.basis = isOnlyClockApproximate(date) ? FuzzyDate::Basis::Stated : date.basis;
    return day;
}

QString citationInWords(const GatedReader &reader, const Citation &citation)
{
    QStringList parts{citation.words};
    if (!citation.publisher.isEmpty() && !citation.words.contains(citation.publisher))
        parts << citation.publisher;
    const QString published = reader.words(citation.published);
    if (!published.isEmpty() && !citation.words.contains(published))
        parts << published;
    parts << citation.address;
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QStringList allSources(const CaseFacts &facts)
{
    const GatedReader &reader = facts.reader();
    QStringList all;
    for (const Record *act : facts.acts()) {
        for (const Record &info : act->rows("info")) {
            const Record *source = reader.context().records.find(info.ref("source"));
            if (source)
                all << capitalised(citationInWords(reader, reader.context().gate.citationFor(*source)));
        }
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

PaperBuilder::PaperBuilder(const CaseFacts &facts) : m_facts(facts)
{
    const PaperContext &context = reader().context();
    const Product &product = reader().product();
    m_document.title = product.title;
    m_document.language = product.language;
    m_document.page.header = product.title;
    m_document.page.pageOf = say("page.of");
    m_document.page.banner = context.isDraft ? say("draft") : QString();
    m_document.page.reference = context.reference.isEmpty() ? QString() : say("reference").arg(context.reference);
}

void PaperBuilder::add(Block block)
{
    if (auto *table = std::get_if<Table>(&block)) {
        dropEmptyColumns(*table);
        if (table->columns.empty())
            return;
    }
    m_document.blocks.push_back(std::move(block));
}

void PaperBuilder::heading(int level, const QString &text)
{
    add(Heading{.level = level, .text = plain(text)});
}

void PaperBuilder::paragraph(const QString &text, Paragraph::Look look)
{
    if (!text.isEmpty())
        add(Paragraph{.text = plain(text), .look = look});
}

void PaperBuilder::explainWords()
{
    QStringList sentences;
    if (const QString standings = reader().standingsExplained(); !standings.isEmpty())
        sentences << standings;
    const std::vector<PrintedText> texts = printedTexts(m_document);
    if (reader().hasEnglishTerms() &&
        std::ranges::any_of(texts, [](const PrintedText &each) { return each.text.contains(u'['); }))
        sentences << say("term.english.note");
    const auto at = static_cast<std::ptrdiff_t>(m_standingAt.value_or(size()));
    if (!sentences.isEmpty())
        m_document.blocks.insert(m_document.blocks.begin() + at,
                                 Paragraph{.text = plain(sentences.join(u' ')), .look = Paragraph::Look::Small});
}

bool PaperBuilder::narrative(const Record &record, std::string_view field)
{
    static const QRegularExpression blankLine(QStringLiteral("\\n\\s*\\n"));
    const QStringList paragraphs = reader().text(record, field).split(blankLine, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString text = paragraphs[i].trimmed();
        const bool isLast = i + 1 == paragraphs.size();
        add(NumberedParagraph{.text = isLast ? cited(text, record, field) : plain(text)});
    }
    return !paragraphs.isEmpty();
}

RichText PaperBuilder::cited(const QString &text, const Record &record, std::string_view field)
{
    const QString sources = sourcesOf(record, field);
    const bool isOfficial = field == "official_version"; // the standing of the act says nothing of what the authorities say of it
    const QString standing = isOfficial ? QString() : reader().standing(record);
    QString note = standing.isEmpty() ? QString() : say("standing.note").arg(standing);
    if (!sources.isEmpty())
        note += (note.isEmpty() ? u"" : u" ") + sources + u'.';
    if (note.isEmpty() || text.isEmpty())
        return plain(text);
    ++m_noteCount;
    const auto known = m_notes.constFind(note);
    if (known == m_notes.constEnd())
        m_notes.insert(note, m_noteCount);
    return {Run{.text = text, .footnote = plain(known == m_notes.constEnd() ? note : say("note.see").arg(*known))}};
}

QStringList PaperBuilder::notYetCited(const QStringList &sources) const
{
    QStringList left = sources;
    left.removeIf([this](const QString &source) {
        return std::any_of(m_notes.keyBegin(), m_notes.keyEnd(),
                           [&source](const QString &note) { return note.contains(source, Qt::CaseInsensitive); });
    });
    return left;
}

QString PaperBuilder::counted(qint64 number, const char *key) const
{
    return reader().product().sayFor(number, QString::fromLatin1(key)).arg(grouped(number, reader().language()));
}

QString PaperBuilder::sourcesOf(const Record &record, std::string_view field) const
{
    const QLatin1String name(field.data(), static_cast<qsizetype>(field.size()));
    QStringList found;
    for (const Record *info : reader().information(record)) {
        const bool isOfField = info->text("field") == name;
        const bool isOfAll = info->isEmpty("field") && field != "official_version"; // which others may report, and who issued it
        const Record *source = reader().context().records.find(info->ref("source"));
        if (!source || !(isOfField || isOfAll))
            continue;
        const QString words = citationInWords(reader(), reader().context().gate.citationFor(*source));
        const bool differs = info->is("stance", u"contradicts") && field != "official_version";
        if (!words.isEmpty())
            found << (differs ? say("note.differs").arg(words) : capitalised(words));
    }
    found.removeDuplicates();
    return found.join(QStringLiteral("; "));
}

QString PaperBuilder::kindOf(const Record &act) const
{
    const QString title = act.is("kind", u"other") ? reader().text(act, "title") : QString(); // "other" says nothing
    return title.isEmpty() ? reader().text(act, "kind") : title;
}

QString PaperBuilder::titleOf(const Record &act) const
{
    const QString period = periodOf(act);
    const QString proceeding = act.is("kind", u"proceeding") ? reader().text(act, "proceeding.kind") : QString();
    const QString kind = proceeding.isEmpty() ? kindOf(act) : proceeding;
    return period.isEmpty() ? kind : QString(kind % u", " % period);
}

QString PaperBuilder::periodOf(const Record &record) const
{
    return period(record, qConstOverload<const FuzzyDate &>(&GatedReader::words));
}

QString PaperBuilder::shortPeriodOf(const Record &record) const
{
    return capitalised(period(record, &GatedReader::shortWords));
}

QString PaperBuilder::period(const Record &record, QString (GatedReader::*inWords)(const FuzzyDate &) const) const
{
    const QString began = (reader().*inWords)(coarse(reader().fuzzyDate(record, "began")));
    const QString ended = (reader().*inWords)(coarse(reader().fuzzyDate(record, "ended")));
    if (ended.isEmpty() || ended == began)
        return began;
    return began.isEmpty() ? ended : QString(began % u" – " % ended);
}

} // namespace solnoma
