// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace solnoma;

/// The tables of the migrations are what the field tables say, field by field.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsColumns_data()
    {
        QTest::addColumn<QString>("kind");
        for (const Entity *entity : allEntities())
            QTest::newRow(std::string(entity->kind).c_str()) << QString::fromStdString(std::string(entity->kind));
    }

    void everyFieldHasItsColumns()
    {
        QFETCH(QString, kind);
        const Entity &entity = solnoma::entity(kind.toStdString());
        QHash<QByteArray, QSet<QByteArray>> wanted;
        for (const QByteArray &table : tablesOf(entity))
            wanted[table].insert("rid");
        for (const Field &field : entity.fields) {
            const FieldColumns where = columnsOf(entity, field);
            if (where.table.isEmpty() || where.storage == FieldColumns::Storage::RecordLevel)
                continue;
            for (const QByteArray &column : where.columns)
                wanted[where.table].insert(column);
            if (where.storage == FieldColumns::Storage::List || where.storage == FieldColumns::Storage::RecordList)
                wanted[where.table] += QSet<QByteArray>{"rid", "pos"};
        }
        wanted.remove("record");
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            QCOMPARE(columnsIn(it.key()), it.value());
    }

    void noTableWithoutEntity()
    {
        QSet<QByteArray> wanted{"meta",     "record",     "alias",       "change",    "revision", "revision_payload",
                                "object",   "counter",    "case_row",    "party_row", "act_row",  "held_row",
                                "task_row", "source_row", "document_row"};
        for (const Entity *entity : allEntities()) {
            for (const QByteArray &table : tablesOf(*entity))
                wanted.insert(table);
            for (const Field &field : entity->fields) {
                if (const QByteArray table = columnsOf(*entity, field).table; !table.isEmpty())
                    wanted.insert(table);
            }
        }
        auto query =
            m_fixture.store->connection().prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                                                  "'%\\_index%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%'");
        QVERIFY(query.isOk());
        QSet<QByteArray> found;
        while (*query->step())
            found.insert(query->utf8(0));
        QCOMPARE(found, wanted);
    }

    void referencesHaveForeignKeys()
    {
        int references = 0;
        for (const Entity *entity : allEntities()) {
            for (const Field &field : entity->fields) {
                const FieldColumns where = columnsOf(*entity, field);
                const bool refers =
                    where.storage == FieldColumns::Storage::RecordRef || where.storage == FieldColumns::Storage::RecordList;
                if (!refers)
                    continue;
                ++references;
                const QByteArray column = where.columns.front();
                auto query = m_fixture.store->connection().prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)");
                QVERIFY(query.isOk());
                query->bindUtf8(1, where.table);
                bool found = false;
                while (*query->step())
                    found = found || (query->utf8(0) == column && query->utf8(1) == "record");
                QVERIFY2(found, QByteArray(where.table + '.' + column).constData());
            }
        }
        QVERIFY(references > 80);
    }

private:
    QSet<QByteArray> columnsIn(const QByteArray &table)
    {
        auto query = m_fixture.store->connection().prepare("SELECT name FROM pragma_table_info(?)");
        query->bindUtf8(1, table);
        QSet<QByteArray> columns;
        while (*query->step())
            columns.insert(query->utf8(0));
        return columns;
    }

    StoreFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
