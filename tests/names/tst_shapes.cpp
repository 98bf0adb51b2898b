// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/shapes.h"

#include <QTest>

using namespace solnoma;

/// Each row: a text that holds the shape, and one that only looks so.
class TestShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};


void TestShapes::finds_data()
{
    QTest::addColumn<ShapeKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("matched");
    QTest::addColumn<QString>("other");
    const auto row = [](ShapeKind kind, const char16_t *text, const char16_t *matched, const char16_t *other) {
        QTest::newRow(qPrintable(QString::fromUtf16(matched)))
            << kind << QString::fromUtf16(text) << QString::fromUtf16(matched) << QString::fromUtf16(other);
    };
    using enum ShapeKind;
    row(Phone, u"call +998 90 123-45-67 now", u"998 90 123-45-67", u"from 12.04.2019 to 13.04.2019");
    row(Phone, u"тел. (90) 123 45 67", u"90) 123 45 67", u"сумма 1 234 567 сумов");
    row(Phone, u"901234567", u"901234567", u"in 2019-2020 and 2021");
    row(Phone, u"8 (916) 123-45-67", u"8 (916) 123-45-67", u"1 000 000 000 soum");
    row(Phone, u"home 123-45-67", u"123-45-67", u"resolution 1234567");
    row(Phone, u"9\u00A001\u200B23\u201145 67", u"9\u00A001\u200B23\u201145 67", u"2019-11-21 15:30");
    row(Phone, u"٩٠١٢٣٤٥٦٧", u"٩٠١٢٣٤٥٦٧", u"٢٠١٩");
    row(Email, u"write to a.b-c@mail.uz today", u"a.b-c@mail.uz", u"at 5@ each");
    row(Email, u"имя@почта.рф", u"имя@почта.рф", u"@handle");
    row(Email, u"a.b [at] mail.uz", u"a.b [at] mail.uz", u"look at mail.uz");
    row(Email, u"a.b@\nmail.uz", u"a.b@\nmail.uz", u"a.b\nmail.uz");
    row(Plate, u"car 01 A 123 BC left", u"01 A 123 BC", u"on 01 A 12 B");
    row(Plate, u"01A123BC", u"01A123BC", u"a01A123BCd");
    row(Plate, u"машина 01 А 123 ВС", u"01 А 123 ВС", u"статья 01 ч 123 вс");
    row(Plate, u"01 123 ABC", u"01 123 ABC", u"10 500 USD");
    row(Plate, u"123 ABC 02", u"123 ABC 02", u"123 abc 02");
    row(Plate, u"А123ВС77", u"А123ВС77", u"А12ВС77");
    row(Passport, u"passport AB 1234567", u"AB 1234567", u"A/HRC/12/34567");
    row(Passport, u"паспорт АВ № 1234567", u"АВ № 1234567", u"паспорт АВ № 123456");
    row(Passport, u"AB1234567", u"AB1234567", u"ABC1234567");
    row(LongNumber, u"PINFL 30101901234567 here", u"30101901234567", u"sha256 a30101901234567f");
}

void TestShapes::finds()
{
    QFETCH(ShapeKind, kind);
    QFETCH(QString, text);
    QFETCH(QString, matched);
    QFETCH(QString, other);
    const QList<Shape> shapes = findShapes(text);
    QCOMPARE(shapes.size(), 1);
    QCOMPARE(shapes[0].matched, matched);
    QCOMPARE(shapes[0].kind, kind);
    QCOMPARE(text.mid(shapes[0].offset, shapes[0].length), matched);
    QStringList wrong;
    for (const Shape &shape : findShapes(other))
        wrong.append(shape.matched);
    QCOMPARE(wrong, QStringList());
}

QTEST_GUILESS_MAIN(TestShapes)
#include "tst_shapes.moc"
