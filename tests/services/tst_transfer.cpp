// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/transfer.h"
#include "session_fixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace solnoma;

namespace {

const QSet<QString> filledByTheImporter{QStringLiteral("ref"),    QStringLiteral("opened"),   QStringLiteral("owner"),
                                        QStringLiteral("status"), QStringLiteral("priority"), QStringLiteral("review_state")};

/// What is in `before` and not, or not the same, in `after`; and what came out that never went in.
QStringList differences(const QJsonValue &before, const QJsonValue &after, const QString &path)
{
    QStringList found;
    if (before.isObject() && after.isObject()) {
        const QJsonObject a = before.toObject();
        const QJsonObject b = after.toObject();
        for (auto it = a.begin(); it != a.end(); ++it)
            found += b.contains(it.key()) ? differences(it.value(), b[it.key()], path + u'.' + it.key())
                                          : QStringList{path + u'.' + it.key() + QStringLiteral(" is lost")};
        for (auto it = b.begin(); it != b.end(); ++it) {
            if (!a.contains(it.key()) && !filledByTheImporter.contains(it.key()))
                found += path + u'.' + it.key() + QStringLiteral(" was not there");
        }
        return found;
    }
    if (before.isArray() && after.isArray()) {
        const QJsonArray a = before.toArray();
        const QJsonArray b = after.toArray();
        if (a.size() != b.size())
            return {path + QStringLiteral(" has %1 instead of %2").arg(b.size()).arg(a.size())};
        for (qsizetype i = 0; i < a.size(); ++i)
            found += differences(a[i], b[i], path + QStringLiteral("[%1]").arg(i));
        return found;
    }
    return before == after ? found : QStringList{path + QStringLiteral(" differs")};
}

QJsonObject withoutEmptyArrays(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end();)
        it = it->isArray() && it->toArray().isEmpty() ? object.erase(it) : std::next(it);
    object.remove(u"schema_note");
    return object;
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realAndInventedCasesComeOutTheSame_data()
    {
        QTest::addColumn<QString>("file");
        const QString data = QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/");
        QTest::newRow("real") << data + QStringLiteral("real-cases.json");
        const QDir invented(data + QStringLiteral("invented"));
        for (const QString &name : invented.entryList({QStringLiteral("*.json")}))
            QTest::newRow(qPrintable(name)) << invented.filePath(name);
    }

    void realAndInventedCasesComeOutTheSame()
    {
        QFETCH(QString, file);
        SessionFixture fixture;
        QFile in(file);
        QVERIFY(in.open(QIODevice::ReadOnly));
        ImportReport report;
        ImportOptions options;
        options.confirmConsents = true;
        const auto imported = importFile(*fixture.session, in, options, report);
        for (const Refusal &refusal : report.refusals)
            qWarning() << refusal.path << refusal.field << refusal.value << refusal.why;
        QVERIFY2(imported.isOk(), imported ? "" : qPrintable(imported.error().place + imported.error().detail));
        QVERIFY(report.total().created > 30);

        fixture.reopen();
        QBuffer out;
        out.open(QIODevice::ReadWrite);
        const auto dumped = dumpPlain(*fixture.session, out);
        QVERIFY(dumped.isOk());
        in.seek(0);
        QJsonObject before = withoutEmptyArrays(QJsonDocument::fromJson(in.readAll()).object());
        QJsonObject after = withoutEmptyArrays(QJsonDocument::fromJson(out.data()).object());
        if (!before.contains(u"users"))
            after.remove(u"users");
        before.remove(u"sealed_sources"); // they come out as boxes, see boxesHoldWhatWentIn
        after.remove(u"sealed_sources");
        QStringList found = differences(before, after, QString());
        if (before.contains(u"users")) // the user who imports is one more
            found.removeIf([](const QString &line) { return line.startsWith(u".users"); });
        for (const QString &line : found.mid(0, 20))
            qWarning() << line;
        QVERIFY(found.isEmpty());

        const auto verified = fixture.session->store().history().verify();
        QVERIFY(verified.isOk());
        QVERIFY(verified->empty());
        QVERIFY(fixture.session->store().readModels().stale()->empty());

        in.seek(0);
        ImportReport again;
        QVERIFY(importFile(*fixture.session, in, options, again).isOk());
        QCOMPARE(again.total().created, 0);
        QCOMPARE(again.total().changed, 0);
        QCOMPARE(again.total().alreadyThere, report.total().created);
    }

    void boxesHoldWhatWentIn()
    {
        SessionFixture fixture;
        QFile in(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/invented/long-custody.json"));
        QVERIFY(in.open(QIODevice::ReadOnly));
        ImportReport report;
        QVERIFY(importFile(*fixture.session, in, {}, report).isOk());
        const auto key = SealedKey::open(fixture.session->vault().sealedKeyPath(), SessionFixture::credential());
        QVERIFY(key.isOk());
        const auto rids = fixture.session->store().records().ridsOf(entity("sealed_source"));
        QVERIFY(!rids->empty());
        int opened = 0;
        for (const qint64 rid : *rids) {
            const Record closed = *fixture.session->store().records().load(**fixture.session->store().records().head(rid));
            QVERIFY(closed.isEmpty("name_text"));
            const auto record = fixture.session->openSealed(closed, *key);
            QVERIFY(record.isOk());
            opened += !record->isEmpty("name_text") || !record->isEmpty("identity");
        }
        QVERIFY(opened > 0);
    }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
