// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli_runner.h"
#include "dossier/blocks.h"
#include "dossier/docx_writer.h"
#include "dossier/pdf_writer.h"
#include "read_paper.h"

#include <QStringConverter>

using namespace solnoma;
using namespace solnoma::test;

namespace {

/// A narrative with two other people of the file in it: the wife in a Russian case, and the source in the box, in two Uzbek ones;
/// then her telephone, written otherwise than in the file, the handle of who recorded, the label of a source, each
/// inflected, and how the file of a picture was called.
constexpr const char *narrative = "He taught geography with Мисоловой; Ясамаевга va Yasamayevdan soʻrashdi. Her number is "
                                  "998-00-0000002; Qaldirgochdan, Inkwelldan va IMG_20230916_114233 dan koʻring.";
/// In Latin letters the paper has a Misolov of its own, who may stand in it.
constexpr const char *telephone = "998-00-0000002";
constexpr const char *names[] = {"Мисолов", "Ясамаев", "Yasamayev", telephone, "Qaldirgoch", "Inkwell", "IMG_20230916"};

/// As text, or as a PDF writes what is not in Latin letters: UTF-16 in hexadecimal digits.
QStringList namesIn(const QString &text)
{
    QStringList found;
    for (const char *each : names) {
        const QString name = QString::fromUtf8(each);
        QStringEncoder utf16(QStringConverter::Utf16BE);
        const QByteArray bytes = utf16.encode(name);
        if (text.contains(name, Qt::CaseInsensitive) || text.contains(QString::fromLatin1(bytes.toHex()), Qt::CaseInsensitive))
            found.append(name);
    }
    return found;
}

Contents readPaper(const QString &path)
{
    return path.endsWith(u"pdf") ? readPdf(bytesOf(path)) : readDocx(bytesOf(path));
}

} // namespace

/// Promise 10, from the narrative that she typed to the file that leaves: a name in a Russian or Uzbek case and in the other
/// alphabet stops the paper; answered with the role it stands in neither PDF nor DOCX; answered "another person" it stands in
/// both.
class TestWrittenNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutTheSealingKeyNothingIsMade();
    void anInflectedNameStopsThePaper();
    void theRoleStandsInstead();
    void anotherPersonStays();
    void theSearchSeesEveryPlaceOfAPdf();

private:
    CliAnswer paper(const char *command, const QString &allow, const QString &out = {}) const;
    QString decisions(const char *name, const char *answer, const QStringList &byRole = {}) const;
    QStringList refusedAnswers(const QString &allow) const;

    CliRunner m_cli;
    QStringList m_hits;
};

void TestWrittenNames::initTestCase()
{
    for (const char *tool : {"pdftotext", "qpdf", "pdfinfo", "pdfdetach"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), tool);
    QCOMPARE(m_cli.init().exitCode, 0);
    const auto imported = m_cli.run(line("import --published --confirm-consents") +
                                    QStringList{CliRunner::source("tests/data/invented/long-custody.json")});
    QVERIFY2(imported.exitCode == 0, imported.said().constData());
    QCOMPARE(paper("check", CliRunner::source("resources/samples/long-custody.allow.json")).exitCode, 0); // nothing else stops it
    const auto set = m_cli.run({QStringLiteral("set"), QStringLiteral("tv.01"), QStringLiteral("--set"),
                                QStringLiteral("text=") + QString::fromUtf8(narrative)});
    QVERIFY2(set.exitCode == 0, set.said().constData());
}

CliAnswer TestWrittenNames::paper(const char *command, const QString &allow, const QString &out) const
{
    QStringList arguments = QStringList{QLatin1String(command)} +
                            line("--product wgad --case c.longcustody --person p.namunayev --day 2026-11-21") +
                            QStringList{QStringLiteral("--allow"), allow};
    if (!out.isEmpty())
        arguments += {QStringLiteral("--out"), out};
    return m_cli.run(arguments);
}

/// The decisions of the sample with one answer to every hit but these.
QString TestWrittenNames::decisions(const char *name, const char *answer, const QStringList &byRole) const
{
    QJsonObject decided =
        QJsonDocument::fromJson(bytesOf(CliRunner::source("resources/samples/long-custody.allow.json"))).object();
    QJsonObject hits = decided[u"hits"].toObject();
    for (const QString &hit : m_hits)
        hits[hit] = byRole.contains(hit) ? QStringLiteral("replace_by_role") : QLatin1String(answer);
    decided[u"hits"] = hits;
    return m_cli.write(name, QJsonDocument(decided).toJson());
}

void TestWrittenNames::withoutTheSealingKeyNothingIsMade()
{
    QStringList arguments = m_cli.full(line("check --product wgad --case c.longcustody --person p.namunayev --day 2026-11-21") +
                                       QStringList{QStringLiteral("--allow"), decisions("plain.json", "")});
    const auto at = arguments.indexOf(QStringLiteral("--sealed-passphrase-file"));
    arguments.remove(at, 2);
    const auto answer = m_cli.runPlain(arguments);
    QCOMPARE(answer.exitCode, 9);
    QVERIFY2(answer.out.contains("sealing_key_needed"), answer.said().constData());
}

void TestWrittenNames::anInflectedNameStopsThePaper()
{
    const QString allow = decisions("plain.json", "");
    const QString out = m_cli.path("stopped.pdf");
    const auto stopped = paper("dossier", allow, out);
    QCOMPARE(stopped.exitCode, 9);
    QVERIFY(!QFile::exists(out));
    QStringList kinds;
    for (const QJsonValue &finding : paper("check", allow).array("findings")) {
        if (finding[u"reason"].toString() != u"text_hit")
            continue;
        m_hits.append(finding[u"arguments"].toArray().first().toString());
        kinds.append(finding[u"recordKind"].toString());
    }
    // the telephone stands with her and in the box: either may be named
    kinds.replaceInStrings(QStringLiteral("sealed_source"), QStringLiteral("person"));
    kinds.sort();
    QCOMPARE(kinds, line("document person person person person source user"));
}

void TestWrittenNames::theRoleStandsInstead()
{
    const QString allow = decisions("roles.json", "replace_by_role");
    for (const char *name : {"roles.pdf", "roles.docx"}) {
        const QString out = m_cli.path(name);
        const auto made = paper("dossier", allow, out);
        QVERIFY2(made.exitCode == 0, made.said().constData());
        const Contents contents = readPaper(out);
        const bool isThere =
            std::ranges::any_of(contents, [](const auto &part) { return part.second.contains(u"taught geography"); });
        QVERIFY2(isThere, name); // the sentence itself
        for (const auto &[place, text] : contents) {
            QVERIFY2(!text.isEmpty() && !text.startsWith(u"exit"), qPrintable(place + text.left(80)));
            QVERIFY2(namesIn(text).isEmpty(), qPrintable(out + place + namesIn(text).join(u',')));
        }
    }
}

QStringList TestWrittenNames::refusedAnswers(const QString &allow) const
{
    QStringList keys;
    for (const QJsonValue &finding : paper("check", allow).array("findings")) {
        if (finding[u"reason"].toString() == u"text_answer_refused")
            keys.append(finding[u"arguments"].toArray().first().toString());
    }
    return keys;
}

/// The control of the search: the same words in the same places. Nobody else has her telephone, so that is not let through:
/// its control is below.
void TestWrittenNames::anotherPersonStays()
{
    const QStringList refused = refusedAnswers(decisions("others.json", "another_person"));
    QCOMPARE(refused.size(), 1);
    const QString allow = decisions("others.json", "another_person", refused);
    for (const char *name : {"others.pdf", "others.docx"}) {
        const QString out = m_cli.path(name);
        const auto made = paper("dossier", allow, out);
        QVERIFY2(made.exitCode == 0, made.said().constData());
        QStringList found;
        for (const auto &[place, text] : readPaper(out))
            found += namesIn(text);
        for (const char *each : names)
            QVERIFY2(found.contains(QString::fromUtf8(each)) == (each != telephone), each);
    }
}

/// The control of the places where no paper ever has a name: one is planted in each.
void TestWrittenNames::theSearchSeesEveryPlaceOfAPdf()
{
    Document document;
    document.title = QStringLiteral("Мисолова");
    document.blocks = {Heading{.text = {Run{.text = QStringLiteral("Ясамаев 998-00-0000002")}}}};
    const PdfOptions options{
        .attachments = {{QStringLiteral("Yasamayev.txt"), QByteArray("a letter"), QByteArray("text/plain")}}};
    const Contents contents = readPdf(writePdf(document, options).value());
    for (const char *place : {"info", "metadata", "objects"})
        QVERIFY2(namesIn(contents.at(QLatin1String(place))).contains(QStringLiteral("Мисолов")), place);
    for (const char *place : {"structure", "objects"})
        QVERIFY2(namesIn(contents.at(QLatin1String(place))).contains(QStringLiteral("Ясамаев")), place);
    QVERIFY(namesIn(contents.at(QStringLiteral("outline"))).contains(QStringLiteral("Ясамаев")));
    for (const char *place : {"text", "structure", "outline", "objects"})
        QVERIFY2(namesIn(contents.at(QLatin1String(place))).contains(QString::fromLatin1(telephone)), place);
    const Contents words = readDocx(writeDocx(document).value());
    QVERIFY(namesIn(words.at(QStringLiteral("parts"))).contains(QString::fromLatin1(telephone)));
    QVERIFY(namesIn(contents.at(QStringLiteral("text"))).contains(QStringLiteral("Ясамаев")));
    QVERIFY(namesIn(contents.at(QStringLiteral("attachments"))).contains(QStringLiteral("Yasamayev")));
    QVERIFY(namesIn(contents.at(QStringLiteral("objects"))).contains(QStringLiteral("Yasamayev")));
}

QTEST_GUILESS_MAIN(TestWrittenNames)
#include "tst_written_names.moc"
