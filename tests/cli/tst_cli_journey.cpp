// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <QCryptographicHash>
#include <QDate>
#include <QRegularExpression>

using namespace solnoma;

namespace {

#define VERIFY_DONE(answer) QVERIFY2((answer).exitCode == 0, (answer).said().constData())

QStringList logged(const char *kind, const QList<const char *> &entries)
{
    QStringList arguments{QStringLiteral("log"), QLatin1String(kind)};
    for (const char *entry : entries)
        arguments += {QStringLiteral("--set"), QString::fromUtf8(entry)};
    return arguments;
}

bool isPrivate(const QString &path)
{
    return QFile::permissions(path) == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

QString sha256Of(const QString &path)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex());
}

/// An exchange file without what every vault has of its own: its users, and the boxes sealed anew.
QJsonObject comparable(const QString &path)
{
    QJsonObject file = QJsonDocument::fromJson(bytesOf(path)).object();
    for (const char *own : {"schema_note", "users", "sealed_sources"})
        file.remove(QLatin1String(own));
    return file;
}

} // namespace

/// The main job by the command line, in the order in which a field monitor comes to it, on one vault.
class TestCliJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(qputenv("TZ", "UTC"));
        VERIFY_DONE(m_cli.init());
        const auto published = m_cli.run(
            {QStringLiteral("import"), QStringLiteral("--published"), CliRunner::source("resources/samples/public-cases.json")});
        VERIFY_DONE(published);
        QCOMPARE(created(published, "act"), 92);
        const auto invented = m_cli.run({QStringLiteral("import"), QStringLiteral("--confirm-consents"),
                                         CliRunner::source("tests/data/invented/long-custody.json")});
        VERIFY_DONE(invented);
        QCOMPARE(created(invented, "consent"), 4);
    }

    void logsByOptions()
    {
        const auto detention =
            m_cli.run(logged("detention", {"who=Zokir Namunaliyev", "when=yesterday 19:00", "where=Kamarsoy", "country=UZ",
                                           "by=police", "what=police_custody", "account=Taken from his yard.",
                                           "source=Neighbour A", "consent=family", "hours_count=yes"}));
        VERIFY_DONE(detention);
        m_act = detention.text("act");
        m_case = detention.text("case");
        QVERIFY(detention.text("fileNumber").startsWith(u"UZ-"));
        QVERIFY(detention.json[u"tasks"].toInt() >= 2); // still held? a lawyer
        const auto registration =
            m_cli.run(logged("registration", {"who=Erkin mehnat namunasi", "when=15 May 2026", "country=UZ", "by=ministry",
                                              "what=refused", "source=Founder B", "consent=she"}));
        VERIFY_DONE(registration);
        const auto same = m_cli.run(logged("harassment", {"who=Зокир Намуналиев", "what=followed", "consent=not_asked"}));
        VERIFY_DONE(same);
        QCOMPARE(same.array("perhapsTheSame").first()[u"id"].toString(), detention.text("party"));
    }

    /// What another record is meant by is its id, which can be typed again; never a row number of the store.
    void listsNameOtherRecordsById()
    {
        const auto isKnown = [&](const QString &id) { return m_cli.run({QStringLiteral("show"), id}).exitCode == 0; };
        const auto rowOf = [&](const char *list, const char *field, const QString &id) -> QJsonObject {
            const auto listed = m_cli.run(line("list") + QStringList{QLatin1String(list)} + line("--limit 1000"));
            for (const QJsonValue &row : listed.array("rows")) {
                if (row[QLatin1String(field)] == id)
                    return row.toObject();
            }
            return {};
        };
        const QJsonObject held = rowOf("held", "id", m_act);
        QCOMPARE(held[u"case"].toString(), m_case);
        QVERIFY(isKnown(held[u"party"].toString()));
        QVERIFY(!isKnown(QStringLiteral("134")));
        const QJsonObject act = rowOf("act", "id", m_act);
        QCOMPARE(act[u"case"].toString(), m_case);
        QCOMPARE(act[u"target"], held[u"party"]);
        QVERIFY(!rowOf("task", "case", m_case).isEmpty());
        for (const QJsonObject &row : {held, act, rowOf("task", "case", m_case)})
            QVERIFY2(!row.contains(u"case_id"), "a row number");
    }

    void logsByPrompts()
    {
        const auto answer = m_cli.run(line("log harassment"), "Lola Misolova\nabout June 2026\n\nmahalla\nsummoned\nCalled in "
                                                              "twice about her posts.\nShe herself\nshe\n");
        VERIFY_DONE(answer);
        QVERIFY(answer.err.contains("What happened"));
        const auto shown = m_cli.run({QStringLiteral("show"), answer.text("act")});
        VERIFY_DONE(shown);
        QVERIFY(shown.out.contains("Called in twice about her posts."));
        // entries that end too early record nothing
        const QJsonValue before = counts();
        QCOMPARE(m_cli.run(line("log harassment"), "Lola Misolova\n").exitCode, 8);
        QCOMPARE(counts(), before);
    }

    void findsInTheOtherAlphabet_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        const auto row = [](const char *typed, const char *title) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(title);
        };
        row("Намуналиев", "Zokir Namunaliyev");
        row("Эркин меҳнат", "Erkin mehnat namunasi");
        row("Мисолова", "Lola Misolova");
        row("Сарапулов", "Oleg Sarapulov");
        row("Qqqzzzyyy", "");
    }

    void findsInTheOtherAlphabet()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        const auto answer = m_cli.run({QStringLiteral("search"), typed, QStringLiteral("--limit"), QStringLiteral("3")});
        VERIFY_DONE(answer);
        QStringList titles;
        for (const QJsonValue &hit : answer.array("hits"))
            titles.append(hit[u"title"].toString());
        QCOMPARE(titles.contains(title), !title.isEmpty());
    }

    void changesRemovesRestores()
    {
        const auto set =
            m_cli.run({QStringLiteral("set"), m_act, QStringLiteral("--set"), QStringLiteral("account=Taken at dusk.")});
        VERIFY_DONE(set);
        QVERIFY(m_cli.run({QStringLiteral("show"), m_act}).out.contains("Taken at dusk."));
        const auto added = m_cli.run({QStringLiteral("add"), QStringLiteral("task"), QStringLiteral("--set"),
                                      QStringLiteral("title=Buy stamps"), QStringLiteral("--set"), QStringLiteral("state=open"),
                                      QStringLiteral("--set"), QStringLiteral("case=") + m_case});
        VERIFY_DONE(added);
        const QString task = added.text("id");
        const QStringList call = line("--set title=Call --set kind=verify");
        const auto other = m_cli.run(line("add task") + call);
        VERIFY_DONE(other);
        const auto shown = m_cli.run({QStringLiteral("show"), other.text("id")});
        QCOMPARE(shown.text("kind"), QStringLiteral("task")); // the kind of record, and the task's own kind beside it
        QCOMPARE(shown.shown("kind"), QStringLiteral("verify"));
        QVERIFY(titles("task").contains(u"Buy stamps"));
        VERIFY_DONE(m_cli.run({QStringLiteral("remove"), task}));
        QVERIFY(!titles("task").contains(u"Buy stamps"));
        QVERIFY(m_cli.run({QStringLiteral("show"), task}).json[u"removed"].toBool());
        VERIFY_DONE(m_cli.run({QStringLiteral("restore"), task}));
        QVERIFY(titles("task").contains(u"Buy stamps"));
        QStringList ops;
        const auto history = m_cli.run({QStringLiteral("history"), task});
        for (const QJsonValue &revision : history.array("revisions"))
            ops.append(revision[u"op"].toString());
        QCOMPARE(ops, line("create remove restore"));
        // what others refer to stays
        QCOMPARE(m_cli.run({QStringLiteral("remove"), m_case}).exitCode, 8);
    }

    void keepsAFileAndItsSafeCopy()
    {
        const QString original = m_cli.write("verdict with names.txt", "the verdict, all names in it");
        const QString safe = m_cli.write("verdict blackened.txt", "the verdict, names blackened");
        const auto kept = m_cli.run({QStringLiteral("attach"), QStringLiteral("--case"), m_case, QStringLiteral("--kind"),
                                     QStringLiteral("judgment"), original});
        VERIFY_DONE(kept);
        QCOMPARE(kept.text("sha256"), sha256Of(original));
        const auto copy = m_cli.run({QStringLiteral("attach"), QStringLiteral("--safe-copy-of"), kept.text("document"), safe});
        VERIFY_DONE(copy);
        QCOMPARE(copy.text("sha256"), sha256Of(safe));
        QCOMPARE(m_cli.run({QStringLiteral("attach"), QStringLiteral("--safe-copy-of"), m_case, safe}).exitCode, 8);
        QCOMPARE(m_cli.run(line("verify")).json[u"evidence"].toInt(), 2);
    }

    void papersAreBlockedUntilDecided()
    {
        const auto blocked = m_cli.run(paper("check", {}, {}));
        QCOMPARE(blocked.exitCode, 9);
        QVERIFY(blocked.json[u"blocked"].toBool());
        int reasons = 0;
        for (const QJsonValue &finding : blocked.array("findings")) {
            if (finding[u"kind"].toString() == u"blocks") {
                ++reasons;
                QVERIFY(!finding[u"sentence"].toString().isEmpty());
                QVERIFY(!finding[u"command"].toString().isEmpty());
            }
        }
        QVERIFY(reasons > 10);
        const QString out = m_cli.path("blocked.pdf");
        QCOMPARE(m_cli.run(paper("dossier", {}, out)).exitCode, 9);
        QVERIFY(!QFile::exists(out));

        const auto cleared = m_cli.run(paper("check", m_allow, {}));
        QVERIFY2(cleared.exitCode == 0, cleared.said().constData());
        QVERIFY(!cleared.json[u"blocked"].toBool());
        QVERIFY(!cleared.array("gaps").isEmpty());
        QVERIFY(!cleared.array("recognisable").isEmpty());
        QVERIFY(!cleared.array("ifWePublish").isEmpty());
        // of what is withheld: why, and what answers it
        QStringList words = m_cli.full(paper("check", m_allow, {}));
        words.removeAll(QStringLiteral("--json"));
        const QString said = QString::fromUtf8(m_cli.runPlain(words).out);
        const QString recognised = said.section(QStringLiteral("Who could be recognised?"), 1);
        QVERIFY2(recognised.contains(u"takes part too"), qPrintable(recognised));
        QVERIFY2(recognised.contains(u"August 2026 (Custody stage): is known to the hour"), qPrintable(recognised));
        QVERIFY2(!recognised.contains(QStringLiteral("\n  :")), qPrintable(recognised)); // each says of what
        const QString familyName = said.section(QStringLiteral("I.1 "), 1).section(QStringLiteral("I.2 "), 0, 0);
        QVERIFY2(familyName.contains(u"Namunayev"), qPrintable(familyName)); // the value, not only that there is one
        const QString residence = said.section(QStringLiteral("I.8 "), 1).section(QStringLiteral("II.1"), 0, 0);
        QVERIFY2(residence.contains(u"withheld") && residence.contains(u"was not confirmed for this paper"), qPrintable(said));
        QVERIFY2(residence.contains(u"\"field\": \"residence\""), qPrintable(said));
    }

    /// Each line that is advised for the decisions file is taken as it stands there.
    void advisedLinesAreTaken()
    {
        QStringList words = m_cli.full(paper("check", {}, {}));
        words.removeAll(QStringLiteral("--json"));
        const QString said = QString::fromUtf8(m_cli.runPlain(words).out);
        static const QRegularExpression advice(QStringLiteral(R"re("confirm": \[[^\]]*\])re"));
        QSet<QString> lines;
        for (const QRegularExpressionMatch &match : advice.globalMatch(said))
            lines.insert(match.captured());
        QVERIFY(!lines.isEmpty());
        for (const QString &each : std::as_const(lines)) {
            const QString file = m_cli.write("advised.json", '{' + each.toUtf8() + '}');
            const auto answer = m_cli.run(paper("check", file, {}));
            QVERIFY2(answer.exitCode == 9 || answer.exitCode == 0, qPrintable(each));
        }
        const QString wrong = m_cli.write("advised.json", R"({"confirm": [{"record": "p.namunayev", "field": ""}]})");
        QCOMPARE(m_cli.run(paper("check", wrong, {})).exitCode, 8);
    }

    void makesPapers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("magic");
        QTest::newRow("pdf") << QStringLiteral("paper.pdf") << QByteArray("%PDF-");
        QTest::newRow("docx") << QStringLiteral("paper.docx") << QByteArray("PK");
    }

    void makesPapers()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, magic);
        const QString out = m_cli.folder.filePath(name);
        const auto made = m_cli.run(paper("dossier", m_allow, out));
        VERIFY_DONE(made);
        QVERIFY(bytesOf(out).startsWith(magic));
        QVERIFY(isPrivate(out));
        QCOMPARE(made.text("sha256"), sha256Of(out));
        QVERIFY(exportHashes().contains(sha256Of(out)));
        const QByteArray before = bytesOf(out);
        QCOMPARE(m_cli.run(paper("dossier", m_allow, out)).exitCode, 8);
        QCOMPARE(bytesOf(out), before);
        QCOMPARE(m_cli.run(paper("dossier", m_allow, m_cli.folder.filePath(QStringLiteral("missing/") + name))).exitCode, 10);
    }

    void registersAsSent()
    {
        const QString file = m_cli.path("paper.pdf");
        const auto sent =
            m_cli.run({QStringLiteral("register-sent"), QStringLiteral("--file"), file, QStringLiteral("--product"),
                       QStringLiteral("wgad"), QStringLiteral("--case"), QStringLiteral("c.longcustody"), QStringLiteral("--to"),
                       QStringLiteral("wgad"), QStringLiteral("--sent"), QStringLiteral("2026-11-20")});
        VERIFY_DONE(sent);
        QVERIFY(sent.json[u"logged"].toBool());
        QCOMPARE(sent.text("sha256"), sha256Of(file));
        QCOMPARE(sent.json[u"tasks"].toInt(), 3);
        QStringList due;
        for (const QString &id : ids("task")) {
            const auto task = m_cli.run({QStringLiteral("show"), id});
            if (task.shown("due_rule").startsWith(u"sent + "))
                due.append(task.shown("due"));
        }
        due.sort();
        QCOMPARE(due, line("2026-11-27 2026-12-04 2027-01-19")); // 7, 14, 60 days
        const auto communication = m_cli.run({QStringLiteral("show"), sent.text("communication")});
        QVERIFY(!communication.shown("sent").isEmpty());
        QVERIFY(communication.shown("transmitted").isEmpty()); // the reply clock does not run yet
        QVERIFY(communication.shown("reply_due").isEmpty());
        const auto transmitted = m_cli.run({QStringLiteral("set"), sent.text("communication"), QStringLiteral("--set"),
                                            QStringLiteral("transmitted=2026-11-21")});
        VERIFY_DONE(transmitted);
        QCOMPARE(transmitted.text("replyDue"), QStringLiteral("2027-01-20")); // 60 days
        const auto clocked = m_cli.run({QStringLiteral("show"), sent.text("communication")});
        QVERIFY(!clocked.shown("reply_due").isEmpty());
        const auto unknown =
            m_cli.run({QStringLiteral("register-sent"), QStringLiteral("--file"), m_cli.passphrase, QStringLiteral("--product"),
                       QStringLiteral("wgad"), QStringLiteral("--case"), QStringLiteral("c.longcustody")});
        VERIFY_DONE(unknown);
        QVERIFY(!unknown.json[u"logged"].toBool());
    }

    void dumpsAndTakesTheDumpIn()
    {
        const QString first = m_cli.path("first.json");
        QCOMPARE(m_cli.run(line("dump --plain --out first.json")).exitCode, 2); // said once only
        QVERIFY(!QFile::exists(first));
        const auto dumped = m_cli.run(line("dump --plain --yes --out first.json"));
        VERIFY_DONE(dumped);
        QVERIFY(dumped.text("file").endsWith(u"first.json"));
        QVERIFY(isPrivate(first));
        QVERIFY(exportHashes().contains(sha256Of(first)));
        const QStringList exports = titles("export_log");
        QVERIFY(exports.size() > 1 && std::ranges::none_of(exports, &QString::isEmpty));
        QVERIFY(exports.last().endsWith(QDate::currentDate().toString(Qt::ISODate)));
        QCOMPARE(titles("device"), QStringList{m_cli.run(line("info")).text("prefix")});
        QCOMPARE(m_cli.run(line("dump --plain --yes --out first.json")).exitCode, 8);

        CliRunner other;
        VERIFY_DONE(other.init());
        VERIFY_DONE(
            other.run({QStringLiteral("import"), QStringLiteral("--published"), QStringLiteral("--confirm-consents"), first}));
        VERIFY_DONE(other.run(line("dump --plain --yes --out second.json")));
        const QJsonObject before = comparable(first);
        const QJsonObject after = comparable(other.path("second.json"));
        QCOMPARE(after.keys(), before.keys());
        for (const QString &kind : before.keys())
            QVERIFY2(after[kind] == before[kind], qPrintable(kind));
        QVERIFY(before[u"acts"].toArray().size() > 100);
    }

    void copiesAndVerifies()
    {
        const auto copied = m_cli.run({QStringLiteral("copy"), m_cli.path("copies")});
        VERIFY_DONE(copied);
        const QString generation = copied.text("generation");
        VERIFY_DONE(m_cli.run({QStringLiteral("verify"), QStringLiteral("--against"), generation}));
        CliRunner copy;
        copy.vault = generation;
        copy.passphrase = m_cli.passphrase;
        const auto info = copy.run(line("info"));
        VERIFY_DONE(info);
        QVERIFY(info.json[u"readOnly"].toBool());
        QCOMPARE(copy.run(line("add task --set title=x")).exitCode, 10);
    }

    void changesThePassphrase()
    {
        const QString old = m_cli.passphrase;
        const QString next = m_cli.write("new passphrase", "to'rt yangi so'z\n");
        VERIFY_DONE(m_cli.run({QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"), next}));
        QCOMPARE(m_cli.run(line("info")).exitCode, 3);
        m_cli.passphrase = next;
        VERIFY_DONE(m_cli.run(line("verify")));
        m_cli.passphrase = old;
    }

private:
    QStringList paper(const char *command, const QString &allow, const QString &out) const
    {
        QStringList arguments = QStringList{QLatin1String(command)} +
                                line("--product wgad --case c.longcustody --person p.namunayev --day 2026-11-21");
        if (!allow.isEmpty())
            arguments += {QStringLiteral("--allow"), allow};
        if (!out.isEmpty())
            arguments += {QStringLiteral("--out"), out};
        return arguments;
    }

    static int created(const CliAnswer &answer, const char *kind)
    {
        return answer.json[u"kinds"][QLatin1String(kind)][u"created"].toInt();
    }

    QJsonValue counts() const { return m_cli.run(line("info")).json[u"records"]; }

    QStringList column(const char *kind, const QString &field) const
    {
        QStringList found;
        const auto listed =
            m_cli.run({QStringLiteral("list"), QLatin1String(kind), QStringLiteral("--limit"), QStringLiteral("1000")});
        for (const QJsonValue &row : listed.array("rows"))
            found.append(row[field].toString());
        return found;
    }
    QStringList titles(const char *kind) const { return column(kind, QStringLiteral("title")); }
    QStringList ids(const char *kind) const { return column(kind, QStringLiteral("id")); }

    QStringList exportHashes() const
    {
        QStringList hashes;
        for (const QString &id : ids("export_log"))
            hashes.append(m_cli.run({QStringLiteral("show"), id}).shown("sha256"));
        return hashes;
    }

    CliRunner m_cli;
    QString m_allow = CliRunner::source("resources/samples/long-custody.allow.json");
    QString m_case;
    QString m_act;
};

QTEST_GUILESS_MAIN(TestCliJourney)
#include "tst_cli_journey.moc"
