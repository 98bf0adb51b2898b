// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms;
    bool isFinished = true;
    bool isPlural = false;
};

QList<Message> messagesIn(const QByteArray &ts)
{
    QXmlStreamReader xml(ts);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.append({.context = context,
                        .source = {},
                        .forms = {},
                        .isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == u"source")
            all.last().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            all.last().isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!all.last().isPlural)
                all.last().forms.append(xml.readElementText());
        } else if (xml.name() == u"numerusform")
            all.last().forms.append(xml.readElementText());
    }
    return all;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(L?[0-9]+|n)"));
    QStringList found;
    auto all = place.globalMatch(text);
    while (all.hasNext())
        found.append(all.next().captured());
    found.sort();
    return found;
}

qsizetype mnemonicsOf(QString text)
{
    return text.remove(QStringLiteral("&&")).count(u'&');
}

QString faultOf(const Message &message, const QString &language)
{
    const int plurals = language == u"ru" ? 3 : 2; // Qt counts two in Uzbek
    if (!message.isFinished || message.forms.isEmpty())
        return QStringLiteral("not translated");
    if (message.isPlural && message.forms.size() != plurals)
        return QStringLiteral("%1 forms of the plural").arg(message.forms.size());
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            return QStringLiteral("empty");
        if (placeholdersOf(form) != placeholdersOf(message.source) && !(message.isPlural && !form.contains(u'%')))
            return QStringLiteral("other placeholders");
        if (mnemonicsOf(form) != mnemonicsOf(message.source))
            return QStringLiteral("other mnemonics");
        if (language == u"uz") {
            static const QRegularExpression wrong(QStringLiteral("[a-zA-Z]['’‘`][a-zA-Z]|[oOgG]ʼ[a-z]|[а-яё]"));
            static const QRegularExpression split(QStringLiteral("[sc]&h|[og]&ʻ"));
            if (form.contains(split))
                return QStringLiteral("mnemonic inside a letter");
            if (QString(form).remove(QRegularExpression(QStringLiteral("“[^”]*”|«[^»]*»"))).contains(wrong))
                return QStringLiteral("apostrophe or alphabet");
        }
    }
    return {};
}

QStringList faultsIn(const QByteArray &ts, const QString &language)
{
    QStringList faults;
    for (const Message &message : messagesIn(ts)) {
        const QString fault = faultOf(message, language);
        if (!fault.isEmpty())
            faults.append(message.context + u'/' + message.source.left(60) + QStringLiteral(": ") + fault);
    }
    return faults;
}

QByteArray one(const char *source, const char *translation)
{
    return QByteArray("<TS><context><name>x</name><message><source>") + source + "</source><translation" + translation +
           "</translation></message></context></TS>";
}

} // namespace

/// The files of translations/: whole, and such that they fit their sentences.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMissing();
    void everySentenceFits_data();
    void everySentenceFits();
    void faultsAreFound_data();
    void faultsAreFound();
};

/// Reads the sources again: a new sentence without its translations fails here.
void TestTranslations::nothingIsMissing()
{
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(SOLNOMA_SOURCE_DIR "/packaging/translations"), {QStringLiteral("--check")});
    QVERIFY(script.waitForFinished(120'000));
    QVERIFY2(script.exitCode() == 0, script.readAll().constData());
}

void TestTranslations::everySentenceFits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("least");
    QTest::newRow("ru") << QStringLiteral("solnoma_ru") << 1500;
    QTest::newRow("uz") << QStringLiteral("solnoma_uz") << 1500;
    QTest::newRow("en") << QStringLiteral("solnoma_en") << 10;
    QTest::newRow("Qt in uz") << QStringLiteral("qt_uz") << 80;
}

void TestTranslations::everySentenceFits()
{
    QFETCH(QString, name);
    QFETCH(int, least);
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/translations/") + name + QStringLiteral(".ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray ts = file.readAll();
    QVERIFY(messagesIn(ts).size() > least);
    const QStringList faults = faultsIn(ts, name.right(2));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestTranslations::faultsAreFound_data()
{
    QTest::addColumn<QByteArray>("ts");
    QTest::addColumn<bool>("isWrong");
    QTest::newRow("whole") << one("&amp;Open %1", ">&amp;Ochish %1") << false;
    QTest::newRow("unfinished") << one("Open", " type=\"unfinished\">") << true;
    QTest::newRow("empty") << one("Open", ">") << true;
    QTest::newRow("placeholder lost") << one("Open %1", ">Ochish") << true;
    QTest::newRow("mnemonic lost") << one("&amp;Open", ">Ochish") << true;
    QTest::newRow("mnemonic inside ch") << one("&amp;Open", ">Oc&amp;hish") << true;
    QTest::newRow("typewriter apostrophe") << one("Record", ">Yo'zish") << true;
    QTest::newRow("Cyrillic") << one("Open", ">Oчish") << true;
}

void TestTranslations::faultsAreFound()
{
    QFETCH(QByteArray, ts);
    QFETCH(bool, isWrong);
    QCOMPARE(!faultsIn(ts, QStringLiteral("uz")).isEmpty(), isWrong);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
