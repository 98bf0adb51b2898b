// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_case.h"
#include "ui/forms/field_cell.h"
#include "window_fixture.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>

using namespace solnoma;

class TestArticleSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articlesOfTheCaseComeFirst();
};

/// An article of law is offered from the reference: those of the case's country and of the charge's class before others.
void TestArticleSuggestions::articlesOfTheCaseComeFirst()
{
    WindowFixture fixture;
    importSample(fixture, QStringLiteral("invented/long-custody.json"));
    fixture.open();
    const Uuid7 file = sampleRecord(fixture.context().store(), QStringLiteral("c.longcustody"));
    QCOMPARE(fixture.context().store().records().load(file)->list("countries"), QStringList{QStringLiteral("UZ")});
    Record act(entity("act"), Uuid7::make(fixture.context().clock()));
    act.set("case", file);
    act.set("kind", QStringLiteral("proceeding"));
    Record charge(entity("charge"), Uuid7::make(fixture.context().clock()));
    charge.set("charge_class", QStringLiteral("extremism"));
    act.rows("proceeding.charges").push_back(charge);
    EditedRecord edited(act, true);
    FieldCell cell(fixture.context(), edited, charge.id(), *entity("charge").field("article"), &fixture.window);
    cell.show();
    auto *line = cell.findChild<QLineEdit *>();
    line->setFocus();
    const QAbstractItemModel *offered = line->completer()->model();
    QTRY_VERIFY(offered->rowCount() > 100);
    const auto at = [offered](int row) { return offered->index(row, 0).data().toString(); };
    QVERIFY2(at(0).startsWith(u"UZ: "), qPrintable(at(0)));
    QVERIFY(at(offered->rowCount() - 1).section(u':', 0, 0) != u"UZ");
    const QString first = at(0);
    cell.setFocus();
    edited.setValue(charge.id(), *entity("charge").field("charge_class"), QStringLiteral("drugs"));
    line->setFocus();
    QTRY_VERIFY(at(0) != first);
    QVERIFY2(at(0).startsWith(u"UZ: ") && at(0).contains(QStringLiteral("27")), qPrintable(at(0))); // 273, 276
    // Whatever is typed stays.
    typeText(line, QStringLiteral("Article 999"));
    cell.setFocus();
    QCOMPARE(edited.find(charge.id())->text("article"), QStringLiteral("Article 999"));
}

QTEST_MAIN(TestArticleSuggestions)
#include "tst_article_suggestions.moc"
