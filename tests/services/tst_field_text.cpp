// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/field_text.h"
#include "session_fixture.h"

using namespace solnoma;

/// What is typed for a field, as the value that is recorded.
class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isUnderstood");
        QTest::addColumn<QStringList>("codes");
        const auto row = [](const char *kind, const char *field, const char *typed, bool isUnderstood,
                            const QStringList &codes = {}) {
            QTest::addRow("%s=%s", field, typed)
                << QString::fromLatin1(kind) << QString::fromLatin1(field) << QString::fromLatin1(typed) << isUnderstood << codes;
        };
        row("consent", "name_use", "full", true, {QStringLiteral("full")});
        row("consent", "name_use", "none", true, {QStringLiteral("none")}); // a code like any other: no name at all
        row("consent", "name_use", "full,none", false);
        row("person", "sex", "none", false); // there is no such code
        row("case", "countries", "UZ, KZ", true, {QStringLiteral("UZ"), QStringLiteral("KZ")});
        row("case", "countries", "none", true); // asked, and none of them
        row("case", "countries", "UZ,nowhere", false);
    }

    void codes()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(bool, isUnderstood);
        QFETCH(QStringList, codes);
        const Field &asked = *entity(kind.toStdString()).field(field.toStdString());
        const auto value = valueFromText(*m_fixture.session, asked, typed);
        QCOMPARE(value.isOk(), isUnderstood);
        if (!isUnderstood)
            return;
        if (asked.kind == FieldKind::Code)
            QCOMPARE(std::get<QString>(*value), codes.value(0));
        else
            QCOMPARE(std::get<QStringList>(*value), codes);
    }

private:
    SessionFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_field_text.moc"
