// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/list_table.h"

#include "base/edtf.h"
#include "base/reason.h"
#include "store/lists.h"

#include <map>

namespace solnoma {

namespace {

constexpr int MostReferrers = 500;

/// The file in which the gate looks at a record: its case, or the newest one about that person or body.
Result<Uuid7> caseOf(Session &session, const RecordHead &head)
{
    const std::string_view kind = head.entity->kind;
    if (kind == "case")
        return head.id;
    if (kind == "act") {
        const auto act = session.store().records().loadFlat(head);
        return act ? Result<Uuid7>(act->ref("case")) : Result<Uuid7>(act.error());
    }
    const Lists lists(session.store().connection(), session.store().records());
    const auto about = lists.about("cases", head.id);
    if (!about)
        return about.error();
    const auto page = lists.page({"cases", "changed", Qt::DescendingOrder, {}, {*about}, 1});
    if (!page)
        return page.error();
    return page->rows.empty() ? Uuid7() : page->rows.front().id;
}

/// A party of no file: she herself and what was said of sharing her.
Result<RecordSet> aloneWithConsents(Session &session, const RecordHead &head)
{
    RecordSet set;
    auto record = session.store().records().load(head);
    if (!record)
        return record.error();
    set.add(std::move(*record));
    const auto others = session.store().records().referrers(head.rid, MostReferrers);
    if (!others)
        return others.error();
    for (const RecordHead &other : *others) {
        auto loaded = session.store().records().load(other);
        if (!loaded)
            return loaded.error();
        set.add(std::move(*loaded));
    }
    return set;
}

QString cell(const Session &session, const Field &field, const Value &value, const QString &language)
{
    const auto label = [&](const QString &code) { return session.vocabularies().label(field.target, code, language); };
    switch (field.kind) {
    case FieldKind::Code: {
        const auto *code = std::get_if<QString>(&value);
        return code ? label(*code) : QString();
    }
    case FieldKind::Codes: {
        QStringList labels;
        const auto *codes = std::get_if<QStringList>(&value);
        for (const QString &code : codes ? *codes : QStringList())
            labels.append(label(code));
        return labels.join(QStringLiteral("; "));
    }
    case FieldKind::Int: {
        const auto *number = std::get_if<qint64>(&value);
        return number ? QString::number(*number) : QString();
    }
    case FieldKind::Date: {
        const auto *day = std::get_if<QDate>(&value);
        return day ? day->toString(Qt::ISODate) : QString();
    }
    case FieldKind::FuzzyDate: {
        const auto *date = std::get_if<FuzzyDate>(&value);
        return date ? toEdtf(*date).edtf : QString();
    }
    default: return {};
    }
}

class TableCheck
{
public:
    TableCheck(Session &session, const TableOrder &order) : m_session(session), m_order(order)
    {
        m_table.request.audience = order.audience;
        m_table.request.product = QStringLiteral("table");
        m_table.request.language = order.language;
        m_table.request.day = order.day;
        m_table.request.ticked = order.ticked;
        m_table.reference = randomReference();
        m_table.lines.resize(order.records.size());
        for (const TableColumn &column : order.columns)
            m_table.titles.append(column.title);
    }

    Result<CheckedTable> run(const std::function<bool(qint64)> &goesOn)
    {
        SOLNOMA_TRY(sortByCase());
        qint64 done = 0;
        for (const auto &[caseId, places] : m_places) {
            if (goesOn && !goesOn(done))
                return Error{ErrorCode::Cancelled, {}, {}};
            SOLNOMA_TRY(caseId.isNull() ? checkAlone(places) : checkCase(caseId, places));
            done += static_cast<qint64>(places.size());
        }
        return std::move(m_table);
    }

private:
    using Places = std::vector<size_t>; ///< lines of the table

    Result<void> sortByCase()
    {
        for (size_t i = 0; i < m_order.records.size(); ++i) {
            m_table.lines[i].record = m_order.records[i];
            const auto head = m_session.store().records().head(m_order.records[i]);
            if (!head)
                return head.error();
            if (!*head || (*head)->removed)
                continue; // it left the store meanwhile: denied
            const auto top = m_session.store().records().topOf((*head)->rid);
            if (!top)
                return top.error();
            const auto caseId = caseOf(m_session, *top);
            if (!caseId)
                return caseId.error();
            m_places[*caseId].push_back(i);
        }
        return {};
    }

    Result<void> checkCase(const Uuid7 &caseId, const Places &places)
    {
        auto file = loadCaseFile(m_session, caseId, nullptr);
        if (!file)
            return file.error();
        ExportRequest request = m_table.request;
        request.caseId = caseId;
        check(*file, request, places);
        return {};
    }

    Result<void> checkAlone(const Places &places)
    {
        for (const size_t place : places) {
            const auto head = m_session.store().records().head(m_order.records[place]);
            if (!head)
                return head.error();
            const auto top = m_session.store().records().topOf((*head)->rid);
            if (!top)
                return top.error();
            const auto set = aloneWithConsents(m_session, *top);
            if (!set)
                return set.error();
            check(*set, m_table.request, {place});
        }
        return {};
    }

    void check(const RecordSet &file, const ExportRequest &request, const Places &places)
    {
        const Gate gate(file, m_session.vocabularies(), request);
        const Verdict ofCase = gate.mayLeave();
        for (const size_t place : places) {
            TableLine &line = m_table.lines[place];
            const Record *record = file.find(line.record);
            if (!record)
                continue;
            line.verdict = ofCase ? gate.mayPrint(*record) : ofCase;
            if (line.verdict && !m_order.given.empty())
                line.cells = m_order.given[place];
            else if (line.verdict)
                fill(gate, *record, line);
            else
                hold(*record, {}, line.verdict);
        }
    }

    void fill(const Gate &gate, const Record &record, TableLine &line)
    {
        for (const TableColumn &column : m_order.columns) {
            const Field *field = record.entity().field({column.field.constData(), static_cast<size_t>(column.field.size())});
            line.cells.append(QString());
            if (!field || record.isEmpty(field->id))
                continue;
            if (const Verdict verdict = gate.mayPrint(record, field->id))
                line.cells.back() = cell(m_session, *field, record.value(field->id), m_order.language);
            else
                hold(record, QString::fromLatin1(column.field), verdict);
        }
    }

    void hold(const Record &record, const QString &field, const Verdict &verdict)
    {
        m_table.report.findings.push_back(
            {Finding::Kind::Withheld, verdict.reason, record.id(), record.entity().kind, field, verdict.fix, verdict.arguments});
    }

    Session &m_session;
    const TableOrder &m_order;
    std::map<Uuid7, Places> m_places;
    CheckedTable m_table;
};

QByteArray csvCell(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return (u'"' + quoted + u'"').toUtf8();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArrayList parts;
    for (const QString &cell : cells)
        parts.append(csvCell(cell));
    return parts.join(',') + "\r\n";
}

} // namespace

Ids CheckedTable::leaving() const
{
    Ids ids;
    for (const TableLine &line : lines) {
        if (line.verdict)
            ids.push_back(line.record);
    }
    return ids;
}

Result<CheckedTable> checkTable(Session &session, const TableOrder &order, const std::function<bool(qint64)> &goesOn)
{
    if (!order.given.empty() && ruleOf(order.audience).isShared)
        return Error{
            ErrorCode::Blocked, QStringLiteral("audience"),
            Reason::tr("the answers of a question come from many records: their table is a working copy and stays here")};
    return TableCheck(session, order).run(goesOn);
}

QByteArray tableAsCsv(const CheckedTable &table)
{
    QByteArray csv;
    if (table.request.audience == Audience::WorkingCopy) // domain.md 2.4: it says so wherever it is filed
        csv = csvLine({Reason::tr("DRAFT, not cleared")});
    csv += csvLine(table.titles);
    for (const TableLine &line : table.lines) {
        if (line.verdict)
            csv += csvLine(line.cells);
    }
    return csv;
}

Result<MadePaper> writeTable(Session &session, const CheckedTable &table, const QString &path)
{
    const Ids leaving = table.leaving();
    if (leaving.empty())
        return Error{ErrorCode::Blocked, {}, {}};
    return writeLogged(session, {table.request, table.report, table.reference, leaving}, path, tableAsCsv(table));
}

} // namespace solnoma
