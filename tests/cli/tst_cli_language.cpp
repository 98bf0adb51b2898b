// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace solnoma;

/// The language of the terminal: sentences, reasons, labels and dates follow it; JSON is English.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reasonsFollowTheTerminal_data();
    void reasonsFollowTheTerminal();
    void whatTheProgramWritesFollowsTheTerminal_data();
    void whatTheProgramWritesFollowsTheTerminal();
    void valuesFollowTheTerminal_data();
    void valuesFollowTheTerminal();
    void kindsAndChangesFollowTheTerminal_data();
    void kindsAndChangesFollowTheTerminal();
    void referencesLeadOn();
    void theProgramKeepsItsName();
    void everyHelpIsTranslated_data();
    void everyHelpIsTranslated();
    void whatIsTypedKeepsItsLetters();

private:
    CliAnswer inLanguage(const QString &language, const QStringList &command, bool asJson);

    CliRunner m_cli;
    QString m_task;
};

/// LC_ALL is what a terminal goes by before anything else.
CliAnswer TestCliLanguage::inLanguage(const QString &language, const QStringList &command, bool asJson)
{
    const QStringList parts = language.split(u'@'); // uz_UZ.UTF-8@cyrillic
    const QString modifier = parts.size() > 1 ? QString(u'@' + parts.last()) : QString();
    m_cli.environment.insert(QStringLiteral("LC_ALL"), QString(parts.first() + QStringLiteral(".UTF-8") + modifier));
    QStringList all = m_cli.full(command);
    if (!asJson)
        all.removeOne(QStringLiteral("--json"));
    return m_cli.runPlain(all);
}

/// In Cyrillic letters everything but the name of the program.
void TestCliLanguage::theProgramKeepsItsName()
{
    const auto help = inLanguage(QStringLiteral("uz_UZ@cyrillic"), {QStringLiteral("--help")}, false);
    QVERIFY2(help.out.startsWith("Solnoma ") && !help.out.contains("Солнома"), help.said().constData());
    QVERIFY2(help.out.contains("ҳимоя"), help.said().constData());
}

void TestCliLanguage::everyHelpIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ru") << QStringLiteral("ru_RU");
    QTest::newRow("uz") << QStringLiteral("uz_UZ");
    QTest::newRow("uz-Cyrl") << QStringLiteral("uz_UZ@cyrillic");
}

/// The sentences of a help: not what is typed (to the left of them, or behind the name of the program), nor lists of codes.
static QStringList sentencesOf(const CliAnswer &help)
{
    static const QRegularExpression typed(QStringLiteral("^  .{29} (?=\\S)|^ {32}"));
    static const QRegularExpression codes(QStringLiteral("^([a-z]+: )?([a-z_]+, )+[a-z_]+[,.]?$|^([a-z_]+, )*[a-z_]+[,.]$"));
    QStringList sentences;
    for (QString each : QString::fromUtf8(help.out).split(u'\n')) {
        each = each.remove(typed).trimmed();
        const bool isLetters = std::ranges::any_of(each, [](QChar c) { return c.isLower(); });
        if (isLetters && !each.startsWith(u"solnoma-cli --vault") && !each.startsWith(u"log detention|") &&
            !codes.match(each).hasMatch())
            sentences.append(each);
    }
    return sentences;
}

/// The help of the program and of each of its commands, as arguments.
static QList<QStringList> everyHelp(const CliAnswer &general)
{
    static const QRegularExpression command(QStringLiteral("^  ([a-z][a-z-]+)\\b"), QRegularExpression::MultilineOption);
    QList<QStringList> all{{QStringLiteral("--help")}};
    const QString named = QString::fromUtf8(general.out);
    for (auto it = command.globalMatch(named); it.hasNext();)
        all.append({it.next().captured(1), QStringLiteral("--help")});
    return all;
}

/// No line of any help stands there as it does in English.
void TestCliLanguage::everyHelpIsTranslated()
{
    QFETCH(QString, language);
    const QString english = QStringLiteral("en_GB");
    const QList<QStringList> all = everyHelp(inLanguage(english, {QStringLiteral("--help")}, false));
    QVERIFY(all.size() > 20);
    QStringList left;
    qsizetype compared = 0;
    for (const QStringList &each : all) {
        const QStringList inEnglish = sentencesOf(inLanguage(english, each, false));
        const auto said = inLanguage(language, each, false);
        const QStringList sentences = sentencesOf(said);
        QVERIFY2(inEnglish.size() > 8 && sentences.size() > 8, said.said().constData());
        for (const QString &sentence : inEnglish) {
            if (sentences.contains(sentence))
                left.append(each.first() + QStringLiteral(": ") + sentence);
        }
        QVERIFY2(!said.out.contains("[options]"), said.said().constData()); // in a line without words to translate
        compared += inEnglish.size();
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(compared > 250);
}

/// Codes and the words that stand for what is typed are those that Uzbek in Latin letters shares with English: in Cyrillic
/// letters nobody could type them.
void TestCliLanguage::whatIsTypedKeepsItsLetters()
{
    const auto wordsOf = [this](const char *language, const QStringList &help) {
        static const QRegularExpression word(QStringLiteral("(?<!\\p{L})[A-Za-z_]{2,}(?!\\p{L})"));
        QSet<QString> words;
        const QString text = QString::fromUtf8(inLanguage(QString::fromLatin1(language), help, false).out);
        for (auto it = word.globalMatch(text); it.hasNext();)
            words.insert(it.next().captured());
        return words;
    };
    const QSet<QString> both{QStringLiteral("disk"), QStringLiteral("format")}; // words of either language
    qsizetype kept = 0;
    for (const QStringList &each : everyHelp(inLanguage(QStringLiteral("en_GB"), {QStringLiteral("--help")}, false))) {
        const QSet<QString> typed = wordsOf("en_GB", each) & wordsOf("uz_UZ", each);
        const QSet<QString> lost = typed - wordsOf("uz_UZ@cyrillic", each) - both;
        QVERIFY2(lost.isEmpty(), qPrintable(QString(each.first() + u' ' + lost.values().join(u' '))));
        kept += typed.size();
    }
    QVERIFY(kept > 300);
}

/// A record or row without a name is shown by its id; what REF takes stands behind a name, for people only.
void TestCliLanguage::referencesLeadOn()
{
    const QString english = QStringLiteral("en_GB");
    const QString file = m_cli.write("references.json", R"({
        "persons": [{"id": "p.ref", "names": [{"full": "Sinov Namunayev", "kind": "usual", "primary": "yes"}]}],
        "acts": [{"id": "a.ref", "kind": "detention", "title": "Arrest",
                  "involved": [{"party": "p.ref", "role": "target"}],
                  "detention": {"stages": [{"id": "cs.ref", "seq": 1, "stage": "police_custody"},
                                           {"seq": 2, "within": "cs.ref", "stage": "court"}]}}]})");
    const auto taken = inLanguage(english, {QStringLiteral("import"), file}, false);
    QVERIFY2(taken.exitCode == 0, taken.said().constData());
    const auto person = inLanguage(english, {QStringLiteral("show"), QStringLiteral("p.ref")}, true);
    const QString party = person.json[u"id"].toString();
    QVERIFY(!party.isEmpty());
    const QStringList show{QStringLiteral("show"), QStringLiteral("a.ref")};
    const auto json = inLanguage(english, show, true);
    const QJsonObject fields = json.json[u"fields"].toObject();
    QCOMPARE(fields[u"involved"][0][u"fields"][u"party"].toString(), QStringLiteral("Sinov Namunayev"));
    const auto said = inLanguage(english, show, false);
    QVERIFY2(said.out.contains(QStringLiteral("Party: Sinov Namunayev (%1)\n").arg(party).toUtf8()), said.said().constData());
    const QString stage = fields[u"detention.stages"][0][u"id"].toString();
    QVERIFY(!stage.isEmpty());
    QVERIFY2(said.out.contains(QStringLiteral("Within: %1\n").arg(stage).toUtf8()), said.said().constData());
}

void TestCliLanguage::initTestCase()
{
    const auto made = m_cli.init();
    QVERIFY2(made.exitCode == 0, made.said().constData());
    const auto task = m_cli.run(line("add task --set kind=verify --set title=Ask"));
    QVERIFY2(task.exitCode == 0, task.said().constData());
    m_task = task.text("id");
}

void TestCliLanguage::reasonsFollowTheTerminal_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("reason");
    QTest::newRow("en") << QStringLiteral("en_GB") << QStringLiteral("Due: an exact day is written YYYY-MM-DD");
    QTest::newRow("ru") << QStringLiteral("ru_RU") << QStringLiteral("Срок: точный день пишется YYYY-MM-DD");
    QTest::newRow("uz") << QStringLiteral("uz_UZ") << QStringLiteral("Muddat: aniq kun shunday yoziladi: `YYYY-MM-DD`");
}

void TestCliLanguage::reasonsFollowTheTerminal()
{
    QFETCH(QString, language);
    QFETCH(QString, reason);
    const QStringList wrong{QStringLiteral("set"), m_task, QStringLiteral("--set"), QStringLiteral("due=soon")};
    const auto said = inLanguage(language, wrong, false);
    QVERIFY2(said.err.contains(QString(u'(' + reason).toUtf8()), said.said().constData());
    const auto read = inLanguage(language, wrong, true);
    QCOMPARE(read.text("detail"), QStringLiteral("an exact day is written YYYY-MM-DD"));
    QCOMPARE(read.text("place"), QStringLiteral("due")); // a code for programs, a label for people
}

void TestCliLanguage::whatTheProgramWritesFollowsTheTerminal_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("task");
    QTest::newRow("en") << QStringLiteral("en_GB") << QStringLiteral("Is the person still held, and where?");
    QTest::newRow("ru") << QStringLiteral("ru_RU") << QStringLiteral("Человека ещё держат? Где?");
    QTest::newRow("uz") << QStringLiteral("uz_UZ") << QStringLiteral("Shaxs hali ham ushlab turilibdimi, qayerda?");
    QTest::newRow("uz-Cyrl") << QStringLiteral("uz_UZ@cyrillic") << QStringLiteral("Шахс ҳали ҳам ушлаб турилибдими, қаерда?");
}

/// Titles of tasks and cases that a quick log makes are read by whoever made it.
void TestCliLanguage::whatTheProgramWritesFollowsTheTerminal()
{
    QFETCH(QString, language);
    QFETCH(QString, task);
    const QStringList log{QStringLiteral("log"), QStringLiteral("detention"), QStringLiteral("--set"),
                          QStringLiteral("who=Sinov")};
    const auto logged = inLanguage(language, log, false);
    QVERIFY2(logged.exitCode == 0, logged.said().constData());
    const auto tasks = inLanguage(language, {QStringLiteral("list"), QStringLiteral("task")}, false);
    QVERIFY2(tasks.out.contains(task.toUtf8()), tasks.said().constData());
    const auto acts = inLanguage(language, {QStringLiteral("list"), QStringLiteral("act")}, false); // without a title: by kind
    QVERIFY2(!acts.out.contains("  detention\n") && acts.out.count('\n') > 1, acts.said().constData());
}

void TestCliLanguage::valuesFollowTheTerminal_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("label");
    QTest::newRow("en") << QStringLiteral("en_GB") << QStringLiteral("Verify a fact");
    QTest::newRow("ru") << QStringLiteral("ru_RU") << QStringLiteral("Проверить факт");
    QTest::newRow("uz") << QStringLiteral("uz_UZ") << QStringLiteral("Faktni tekshirish");
}

void TestCliLanguage::valuesFollowTheTerminal()
{
    QFETCH(QString, language);
    QFETCH(QString, label);
    const QStringList show{QStringLiteral("show"), m_task};
    const auto said = inLanguage(language, show, false);
    QVERIFY2(said.out.contains(label.toUtf8()), said.said().constData());
    QCOMPARE(inLanguage(language, show, true).shown("kind"), QStringLiteral("verify"));
}

void TestCliLanguage::kindsAndChangesFollowTheTerminal_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("made");
    QTest::newRow("en") << QStringLiteral("en_GB") << QStringLiteral("Task or deadline") << QStringLiteral("made (Record)");
    QTest::newRow("ru") << QStringLiteral("ru_RU") << QStringLiteral("Задача или срок") << QStringLiteral("создано (Запись)");
    QTest::newRow("uz") << QStringLiteral("uz_UZ") << QStringLiteral("Vazifa yoki muddat")
                        << QStringLiteral("yaratildi (Yozib qoʻyish)");
}

/// Codes of kinds and changes are for programs: in lines for people stand words.
void TestCliLanguage::kindsAndChangesFollowTheTerminal()
{
    QFETCH(QString, language);
    QFETCH(QString, kind);
    QFETCH(QString, made);
    const auto info = inLanguage(language, {QStringLiteral("info")}, false);
    QVERIFY2(info.out.contains(QString(QStringLiteral("  ") + kind + u'\n').toUtf8()), info.said().constData());
    QVERIFY2(!info.out.contains("tasks"), info.said().constData());
    QVERIFY(inLanguage(language, {QStringLiteral("info")}, true).json[u"records"].toObject().contains(u"tasks"));

    const QString file = m_cli.write("one.json", R"({"tasks": [{"id": "t.one", "kind": "verify", "title": "Once"}]})");
    const auto taken = inLanguage(language, {QStringLiteral("import"), file}, false);
    QVERIFY2(taken.out.startsWith(QString(kind + u':').toUtf8()), taken.said().constData());
    QVERIFY(inLanguage(language, {QStringLiteral("import"), file}, true).json[u"kinds"].toObject().contains(u"task"));

    const auto history = inLanguage(language, {QStringLiteral("history"), m_task}, false);
    QVERIFY2(history.out.contains(made.toUtf8()), history.said().constData());
    const auto read = inLanguage(language, {QStringLiteral("history"), m_task}, true);
    QCOMPARE(read.array("revisions").first()[u"op"].toString(), QStringLiteral("create"));
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_cli_language.moc"
