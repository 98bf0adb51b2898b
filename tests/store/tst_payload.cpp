// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payload.h"

#include "base/fuzzy_date_units.h"
#include "domain/entity.h"

#include <QTest>

using namespace solnoma;

namespace {

Value something(const Field &field)
{
    const Uuid7 id = *Uuid7::fromString(QStringLiteral("0190c3a1-5b2e-7c3d-9e4f-aabbccddeeff"));
    switch (field.kind) {
    case FieldKind::Int: return qint64{-7};
    case FieldKind::Num: return 4.5;
    case FieldKind::Date: return QDate(2024, 5, 12);
    case FieldKind::FuzzyDate: {
        FuzzyDate date = dayOf(QDate(2024, 5, 12));
        date.text = QStringLiteral("in \"May\" \\ kuzda\n");
        return date;
    }
    case FieldKind::Ref:
    case FieldKind::Object: return id;
    case FieldKind::Refs: return Ids{id, id};
    case FieldKind::Box: return QByteArray("\0\xff\"", 3);
    case FieldKind::Codes:
    case FieldKind::Texts: return QStringList{QStringLiteral("one"), QStringLiteral("«два» \u0007")};
    default: return QStringLiteral("oʻn \"ikki\" \\ yil\t😀");
    }
}

} // namespace

/// History is written in two ways: of a whole record, and of what changed. A digest must not tell them apart.
class TestPayload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsWrittenAlike_data()
    {
        QTest::addColumn<QString>("kind");
        for (const Entity *each : allEntities()) {
            const QByteArray kind(each->kind.data(), static_cast<qsizetype>(each->kind.size()));
            QTest::newRow(kind.constData()) << QString::fromLatin1(kind);
        }
    }

    void everyKindIsWrittenAlike()
    {
        QFETCH(QString, kind);
        const Entity &kindOf = entity(kind.toStdString());
        Record record(kindOf);
        size_t written = 0;
        for (size_t i = 0; i < kindOf.fields.size(); ++i) {
            if (kindOf.fields[i].isRow())
                continue;
            record.setAt(static_cast<int>(i), something(kindOf.fields[i]));
            written += kindOf.fields[i].level != Level::Sealed;
        }
        const RowPlace place{*Uuid7::fromString(QStringLiteral("0190c3a1-5b2e-7c3d-9e4f-000000000001")), "names", 3};
        for (const auto &at : {std::optional<RowPlace>(), std::optional(place)}) {
            const QByteArray whole = writePayload(record, at);
            QCOMPARE(whole, writePayload(kindOf, {at, valuesOf(record), {}, {}}));
            const auto read = readPayload(kindOf, whole);
            QVERIFY(read.isOk());
            QCOMPARE(read->values.size(), written);
            QCOMPARE(read->values, valuesOf(record));
            QCOMPARE(read->place.has_value(), at.has_value());
        }
        Record empty(kindOf);
        QCOMPARE(writePayload(empty, std::nullopt), QByteArray("{\"values\":{}}"));
    }
};

QTEST_GUILESS_MAIN(TestPayload)
#include "tst_payload.moc"
