// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_record.h"
#include "services/keeping.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "window_fixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRandomGenerator>

#include <chrono>
#include <csignal>

using namespace solnoma;

/// Promise 6 at the keyboard: the window is killed while somebody types. At most two seconds of typing are gone, the rest
/// is offered as a draft, and nothing is recorded that nobody recorded.
class TestKillTyping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAllButTwoSeconds_data();
    void keepsAllButTwoSeconds();
};

namespace {

constexpr const char *passphrase = "uch qalin gilam";
constexpr qint64 Promised = 2000;
constexpr qint64 Margin = 700; ///< the machine does other things too

qint64 steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QString evening()
{
    QString text;
    for (int i = 1; text.size() < 800; ++i)
        text += QStringLiteral("Соат %1 да эшик тақиллади ва уни олиб кетишди. ").arg(i);
    return text;
}

struct Typed {
    qsizetype letters = 0; ///< the last that was said
    qsizetype owed = 0;    ///< those that are older than was promised when the kill came
};

Typed readTyped(const QByteArray &said, qint64 killedAt)
{
    Typed typed;
    for (const QByteArray &line : said.split('\n')) {
        const QByteArrayList parts = line.split(' ');
        if (parts.size() != 2)
            continue;
        typed.letters = parts[0].toLongLong();
        if (parts[1].toLongLong() < killedAt - Promised - Margin)
            typed.owed = typed.letters;
    }
    return typed;
}

class KilledWindow : public WindowFixture
{
public:
    KilledWindow()
    {
        session.reset();
        auto made =
            Session::create(vaultPath(), {credential(passphrase), credential(passphrase), QStringLiteral("kunduz"), cheap, cheap},
                            SessionFixture::context());
        const auto recorded = (*made)->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            Record record(entity("case"));
            record.set("title", QStringLiteral("Margilan"));
            const auto created = writer.create(std::move(record));
            if (created)
                caseId = *created;
            return created ? Result<void>() : Result<void>(created.error());
        });
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
        changes = verifyVault(**made)->changes;
        write("passphrase", passphrase);
        write("words", evening().toUtf8());
    }
    /// Types for that long, then is killed; says what was typed.
    Typed killAfter(int milliseconds)
    {
        QProcess probe;
        probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        probe.start(QStringLiteral(SOLNOMA_BIN_DIR "/typing_probe"),
                    {vaultPath(), folder.filePath(QStringLiteral("passphrase")), caseId.toString(),
                     folder.filePath(QStringLiteral("words"))});
        if (!probe.waitForReadyRead(30000))
            qFatal("the window does not type");
        QTest::qSleep(milliseconds);
        ::kill(static_cast<pid_t>(probe.processId()), SIGKILL);
        const qint64 killedAt = steadyMs();
        probe.waitForFinished(5000);
        return probe.exitStatus() == QProcess::CrashExit ? readTyped(probe.readAllStandardOutput(), killedAt) : Typed();
    }
    void reopenKilled() { session = std::move(*Session::open(vaultPath(), credential(passphrase), SessionFixture::context())); }
    QString vaultPath() const { return folder.filePath(QStringLiteral("Typed into")); }

    Uuid7 caseId;
    qint64 changes = 0; ///< recorded before anything was typed

private:
    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", name);
    }
};

} // namespace

void TestKillTyping::keepsAllButTwoSeconds_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<bool>("isDraftOwed");
    QTest::newRow("the first letters") << 50 << false;
    QTest::newRow("before the first draft") << 900 << false;
    QTest::newRow("about the first draft") << 1500 << false;
    QTest::newRow("after it") << 3300 << true;
    QTest::newRow("about the second") << 4520 << true;
    const int more = qEnvironmentVariableIntValue("SOLNOMA_KILL_ROUNDS");
    for (int round = 0; round < std::max(1, more); ++round) {
        const int moment = QRandomGenerator::global()->bounded(3000, 7000);
        QTest::addRow("%d: after %d ms", round, moment) << moment << true;
    }
}

void TestKillTyping::keepsAllButTwoSeconds()
{
    QFETCH(int, milliseconds);
    QFETCH(bool, isDraftOwed);
    KilledWindow fixture;
    const Typed typed = fixture.killAfter(milliseconds);
    QVERIFY(typed.letters > 0);
    QCOMPARE(typed.owed > 0, isDraftOwed);

    fixture.reopenKilled();
    Session &session = *fixture.session;
    const auto report = verifyVault(session);
    QVERIFY(report && report->isWell());
    QCOMPARE(report->changes, fixture.changes);
    QVERIFY(session.store().records().load(fixture.caseId)->isEmpty("summary"));
    const auto drafts = session.drafts()->all();
    QString kept;
    if (!drafts->empty()) {
        QCOMPARE(drafts->size(), 1u);
        QCOMPARE(drafts->front().page, fixture.caseId);
        kept = readDraft(entity("case"), drafts->front().payload)->text("summary");
    }
    qInfo("%d letters typed, %d owed, %d kept", int(typed.letters), int(typed.owed), int(kept.size()));
    QVERIFY(kept.size() >= typed.owed);
    QVERIFY(kept.size() <= typed.letters + 1); // the last may have been typed and not said
    QVERIFY(evening().startsWith(kept));

    // The window offers it, and records it only when told to.
    fixture.open();
    QVERIFY(fixture.window.host()->open({"case", fixture.caseId, "summary", {}}));
    auto *editor = here<RecordEditor>(fixture, "summary-editor");
    QCOMPARE(editor->form()->cell("summary")->findChild<QPlainTextEdit *>()->toPlainText().trimmed(), kept.trimmed());
    QCOMPARE(editor->findChild<QLabel *>(QStringLiteral("banner"))->isVisible(), !kept.isEmpty());
    QVERIFY(fixture.context().store().records().load(fixture.caseId)->isEmpty("summary"));
    QVERIFY(editor->record());
    QCOMPARE(fixture.context().store().records().load(fixture.caseId)->text("summary").trimmed(), kept.trimmed());
}

QTEST_MAIN(TestKillTyping)
#include "tst_kill_typing.moc"
