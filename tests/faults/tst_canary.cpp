// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_cli.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringConverter>

using namespace solnoma;

namespace {

/// A word that stands nowhere else, and where it was typed.
struct Canary {
    const char *place;
    const char *word;
    bool isSealed = false;
};

constexpr Canary canaries[] = {
    {"name", "Kanareyqushxon"},    {"name in Cyrillic", "Канарейкаева"}, {"place", "Canaryboytepa"},
    {"account", "zirillaganqush"}, {"source label", "Sayroqisource"},    {"title", "Qafasdagititle"},
    {"note", "Sirlinoteqanot"},    {"file name", "Qanotlifilename"},     {"sealed name", "Muhrlanganqush", true},
};

constexpr const char *fileContent = "Tumshuqlicontent";

/// Which of the words stand in the bytes, in UTF-8 or UTF-16 of either order.
QStringList wordsIn(const QByteArray &bytes)
{
    QStringList found;
    const auto look = [&](const char *place, const char *word) {
        const QString text = QString::fromUtf8(word);
        for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringEncoder encoder(encoding);
            const QByteArray encoded = encoder.encode(text);
            if (bytes.contains(encoded)) {
                found.append(QLatin1String(place));
                return;
            }
        }
    };
    for (const Canary &canary : canaries)
        look(canary.place, canary.word);
    look("file content", fileContent);
    return found;
}

QString word(const char *place)
{
    for (const Canary &canary : canaries) {
        if (qstrcmp(canary.place, place) == 0)
            return QString::fromUtf8(canary.word);
    }
    qFatal("no canary in %s", place);
}

/// Adds to the decisions what a blocked export asks for.
void decide(const CliAnswer &blocked, QJsonObject &decided)
{
    const auto append = [&](const QString &list, const QJsonValue &value) {
        QJsonArray all = decided[list].toArray();
        all.append(value);
        decided[list] = all;
    };
    const auto answer = [&](const QString &list, const QString &key, const QString &words) {
        QJsonObject all = decided[list].toObject();
        all[key] = words;
        decided[list] = all;
    };
    for (const QJsonValue &finding : blocked.array("findings")) {
        const QString reason = finding[u"reason"].toString();
        const QString argument = finding[u"arguments"].toArray().first().toString();
        if (finding[u"kind"].toString() != u"blocks")
            continue;
        if (reason == u"unticked")
            append(QStringLiteral("tick"), finding[u"record"]);
        else if (reason == u"limit_unread")
            append(QStringLiteral("limits_kept"), argument);
        else if (reason == u"known_to_few")
            answer(QStringLiteral("known_to_few"), argument, QStringLiteral("Nobody: invented."));
        else if (reason == u"text_hit")
            answer(QStringLiteral("hits"), argument, QStringLiteral("cleared"));
    }
}

/// What is written and taken away again: the logs of databases, which SQLCipher encrypts, and its check at the start, on words of
/// its own.
bool mayBeGone(const QString &path)
{
    static const QStringList ends{QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal"),
                                  QStringLiteral("/check.db")};
    return std::ranges::any_of(ends, [&](const QString &end) { return path.endsWith(end); });
}

/// A file, or the folder of a copy, gets its name when it is whole.
QString nameWhenWhole(QString path)
{
    static const QRegularExpression unfinished(QStringLiteral("[.-]part(?=/|$)"));
    return path.remove(unfinished);
}

/// What was written to it can be searched now. A folder that was opened for writing held a file without a name (O_TMPFILE).
bool canBeSearched(const QString &path)
{
    return QFileInfo(path).isFile() || path.startsWith(QStringLiteral("/dev/"));
}

/// Files that were opened for writing or made, according to a trace.
QStringList writtenFiles(const QByteArray &trace)
{
    static const QRegularExpression call(
        QStringLiteral("(?:open|openat|creat)\\([^\"\n]*\"([^\"]+)\"[^\n]*(?:O_WRONLY|O_RDWR|O_CREAT)[^\n]*= \\d"));
    QStringList files;
    auto all = call.globalMatch(QString::fromUtf8(trace));
    while (all.hasNext())
        files.append(all.next().captured(1));
    files.removeDuplicates();
    return files;
}

} // namespace

/// Promise 1: nothing that was typed or attached lies readable on the disk, and nothing goes over a network. Every
/// command runs under strace; what it opened for writing, the vault, home, temporary folder and settings are searched.
class TestCanary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandKeepsSilent();
    void nothingLiesOnTheDisk();
    void theSealingKeyShowsTheSealedName();
    void aDumpHoldsEveryWord();
    void theTraceFindsWhatIsWritten();
    void aTemporaryFileIsNoticed();

private:
    CliAnswer traced(const QStringList &command);
    QStringList logWithCanaries() const;

    CliRunner m_cli;
    QTemporaryDir m_outside; ///< what people hold themselves: the file to attach, the dump
    QString m_trace;
    QByteArray m_allTraces;
};

void TestCanary::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("strace is not installed");
    for (const char *variable : {"HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"}) {
        QVERIFY(QDir().mkpath(m_cli.path(variable)));
        m_cli.environment.insert(QLatin1String(variable), m_cli.path(variable));
    }
    m_trace = m_outside.filePath(QStringLiteral("trace"));
    if (m_cli.runPlain({QStringLiteral("--help")}, {}, {QStringLiteral("strace"), QStringLiteral("-o"), m_trace}).exitCode != 0)
        QSKIP("strace may not trace here");
}

CliAnswer TestCanary::traced(const QStringList &command)
{
    QFile::remove(m_trace);
    const QStringList strace{QStringLiteral("strace"), QStringLiteral("-f"),
                             QStringLiteral("-s"),     QStringLiteral("4096"),
                             QStringLiteral("-e"),     QStringLiteral("trace=open,openat,creat,socket,connect"),
                             QStringLiteral("-o"),     m_trace};
    const auto answer = m_cli.runPlain(m_cli.full(command), {}, strace);
    m_allTraces += bytesOf(m_trace);
    return answer;
}

QStringList TestCanary::logWithCanaries() const
{
    const QList<std::pair<const char *, const char *>> entries{
        {"who", "name"}, {"where", "place"}, {"account", "account"}, {"source", "source label"}, {"source_name", "sealed name"}};
    QStringList command = line("log detention --set what=police_custody --set country=UZ --set consent=she");
    for (const auto &[entry, place] : entries)
        command += {QStringLiteral("--set"), QLatin1String(entry) + u'=' + word(place)};
    return command;
}

void TestCanary::everyCommandKeepsSilent()
{
    const auto done = [this](const QStringList &command) {
        const auto answer = traced(command);
        if (answer.exitCode != 0)
            QTest::qFail(answer.said().constData(), __FILE__, __LINE__);
        return answer;
    };
    QFile file(m_outside.filePath(word("file name") + QStringLiteral(".txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(fileContent) + noise(100'000));
    file.close();

    done(line("init --test-kdf --handle kunduz")); // the usual handle, "monitor", is a word of the papers
    const auto logged = done(logWithCanaries());
    const QString act = logged.text("act");
    const QString file_ = logged.text("case");
    done({QStringLiteral("log"), QStringLiteral("harassment"), QStringLiteral("--set"),
          QStringLiteral("who=") + word("name in Cyrillic")});
    done({QStringLiteral("add"), QStringLiteral("task"), QStringLiteral("--set"), QStringLiteral("title=") + word("title")});
    done({QStringLiteral("set"), file_, QStringLiteral("--set"), QStringLiteral("summary=") + word("note")});
    done({QStringLiteral("attach"), QStringLiteral("--case"), file_, file.fileName()});
    done({QStringLiteral("search"), word("name")});
    done({QStringLiteral("show"), act});
    done(line("list person"));
    done({QStringLiteral("history"), act});
    const auto spare = done(line("add task --set title=spare"));
    done({QStringLiteral("remove"), spare.text("id")});
    done({QStringLiteral("restore"), spare.text("id")});
    done(line("import --published --confirm-consents") + QStringList{CliRunner::source("tests/data/invented/long-custody.json")});
    QCOMPARE(traced({QStringLiteral("check"), QStringLiteral("--product"), QStringLiteral("case-sheet"), QStringLiteral("--case"),
                     file_, QStringLiteral("--person"), logged.text("party")})
                 .exitCode,
             9);
    const auto twin = done(
        {QStringLiteral("log"), QStringLiteral("harassment"), QStringLiteral("--set"), QStringLiteral("who=") + word("name")});
    const auto merged = done({QStringLiteral("merge"), logged.text("party"), twin.text("party")});
    done({QStringLiteral("undo"), merged.text("change")});
    const auto secret =
        done({QStringLiteral("add"), QStringLiteral("task"), QStringLiteral("--set"), QStringLiteral("title=") + word("title")});
    done({QStringLiteral("forget"), secret.text("id"), QStringLiteral("--wish"), QStringLiteral("own"), QStringLiteral("--yes")});
    // A narrative that leaves: its paper is hers, and what was written on the way to it is ours.
    done({QStringLiteral("set"), QStringLiteral("tv.01"), QStringLiteral("--set"), QStringLiteral("text=") + word("note")});
    const QStringList paper = line("--case c.longcustody --person p.namunayev --day 2026-11-21 --allow") +
                              QStringList{CliRunner::source("resources/samples/long-custody.allow.json")};
    for (const char *name : {"paper.pdf", "paper.docx"})
        done(line("dossier --product wgad --out") + QStringList{m_outside.filePath(QLatin1String(name))} + paper);
    QJsonObject decided;
    for (int step = 0; step < 6 && !QFile::exists(m_outside.filePath(QStringLiteral("figures.json"))); ++step) {
        const QString allow = m_cli.write("figures.allow", QJsonDocument(decided).toJson());
        const auto exported =
            traced(line("export --audience statistics") + QStringList{QStringLiteral("--allow"), allow, QStringLiteral("--out"),
                                                                      m_outside.filePath(QStringLiteral("figures.json"))});
        decide(exported, decided); // each answer brings the next question
    }
    QVERIFY(QFile::exists(m_outside.filePath(QStringLiteral("figures.json"))));
    done(line("register-sent --product wgad --case c.longcustody --to wgad --sent 2026-11-20 --file") +
         QStringList{m_outside.filePath(QStringLiteral("paper.pdf"))});
    done(line("copy copies"));
    done(line("verify"));
    done(line("info"));
    done({QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"), m_cli.passphrase});

    const QStringList written = writtenFiles(m_allTraces);
    QVERIFY(written.filter(QStringLiteral("paper.pdf")).size() == 1);
    for (const QString &path : written) {
        const QString now = QDir(m_cli.folder.path()).absoluteFilePath(nameWhenWhole(path)); // where the commands ran
        QVERIFY2(canBeSearched(now) || mayBeGone(path), qPrintable(path));                   // else nobody saw what was in it
        if (!now.startsWith(m_outside.path()))
            QVERIFY2(wordsIn(bytesOf(now)).isEmpty(), qPrintable(now + wordsIn(bytesOf(now)).join(u',')));
    }
    QVERIFY(!m_allTraces.contains("AF_INET"));
    QVERIFY(!m_allTraces.contains("AF_NETLINK"));
}

void TestCanary::nothingLiesOnTheDisk()
{
    const QStringList files = filesBelow(m_cli.folder.path()); // vault, copies, settings, home, temporary folder
    QVERIFY(files.filter(QStringLiteral("Case files/store-1.db")).size() == 1);
    QVERIFY(files.filter(QStringLiteral("/evidence/")).size() >= 2);
    for (const QString &path : files) {
        QVERIFY2(wordsIn(bytesOf(path)).isEmpty(), qPrintable(path + wordsIn(bytesOf(path)).join(u',')));
        QVERIFY2(wordsIn(path.toUtf8()).isEmpty(), qPrintable(path));
    }
}

/// The control of the sealed name: it is in the vault, and its passphrase shows it.
void TestCanary::theSealingKeyShowsTheSealedName()
{
    QStringList shown;
    for (const QJsonValue &row : m_cli.run(line("list sealed_source --limit 100")).array("rows"))
        shown += wordsIn(m_cli.run({QStringLiteral("show"), row[u"id"].toString()}).out);
    QVERIFY(shown.contains(QStringLiteral("sealed name")));
}

/// The control: the same search finds all of them where they may stand.
void TestCanary::aDumpHoldsEveryWord()
{
    const QString dump = m_outside.filePath(QStringLiteral("dump.json"));
    QCOMPARE(m_cli.run(line("dump --plain --yes --out") + QStringList{dump}).exitCode, 0);
    QStringList expected;
    for (const Canary &canary : canaries) {
        if (!canary.isSealed)
            expected.append(QLatin1String(canary.place));
    }
    QCOMPARE(wordsIn(bytesOf(dump)), expected); // the sealed one stays in its box, the file in its object
    QCOMPARE(wordsIn(bytesOf(m_outside.filePath(word("file name") + QStringLiteral(".txt")))),
             QStringList{QStringLiteral("file content")});
    QStringEncoder utf16(QStringConverter::Utf16LE);
    const QByteArray wide = utf16.encode(word("name in Cyrillic"));
    QCOMPARE(wordsIn(wide), QStringList{QStringLiteral("name in Cyrillic")});
}

void TestCanary::theTraceFindsWhatIsWritten()
{
    const QString dump = m_outside.filePath(QStringLiteral("traced.json"));
    QCOMPARE(traced(line("dump --plain --yes --out") + QStringList{dump}).exitCode, 0);
    QVERIFY(writtenFiles(bytesOf(m_trace)).contains(dump));
}

/// The control of what nobody could search: a file that is gone, and one that never had a name.
void TestCanary::aTemporaryFileIsNoticed()
{
    const QString folder = m_outside.path();
    const QStringList written =
        writtenFiles("7 openat(AT_FDCWD, \"" + folder.toUtf8() + "/gone.part\", O_RDWR|O_CREAT|O_EXCL|O_CLOEXEC, 0600) = 5\n" +
                     "7 openat(AT_FDCWD, \"" + folder.toUtf8() + "\", O_RDWR|O_EXCL|O_CLOEXEC|O_TMPFILE, 0600) = 5\n" +
                     "7 openat(AT_FDCWD, \"" + folder.toUtf8() + "/read\", O_RDONLY|O_CLOEXEC) = 5\n");
    QCOMPARE(written, (QStringList{folder + QStringLiteral("/gone.part"), folder}));
    for (const QString &path : written)
        QVERIFY2(!canBeSearched(nameWhenWhole(path)) && !mayBeGone(path), qPrintable(path));
}

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
