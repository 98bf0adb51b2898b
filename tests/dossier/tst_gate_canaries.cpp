// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real papers of a file with a distinct word in every place that holds text: what the gate holds back stands in no
// byte of PDF or DOCX, in no script; what it lets out is found in the same places by the same search.
#include "dossier/docx_writer.h"
#include "dossier/pdf_writer.h"

#include "domain/gate_canaries.h"
#include "paper_case.h"
#include "read_paper.h"

#include <QtTest>

using namespace solnoma;
using namespace solnoma::test;

namespace {

QString cyrillicOf(const QString &latin)
{
    static const QHash<QChar, QString> letters = [] {
        const QString from = QStringLiteral("abcdefghijklmnopqrstuvwxyz");
        const QString to = QStringLiteral("абцдефгҳижклмнопқрстувшхйз");
        QHash<QChar, QString> map;
        for (qsizetype i = 0; i < from.size(); ++i)
            map.insert(from[i], to[i]);
        return map;
    }();
    QString text;
    for (const QChar letter : latin)
        text += letters.value(letter, letter);
    return text;
}

/// In either script, without case, without the last letter, as an inflected form would lack it. Also as UTF-16 bytes.
bool holds(const QString &text, const QString &canary)
{
    const QString stem = canary.chopped(1);
    QString spaced;
    for (const QChar letter : stem)
        spaced += QChar(0) + QString(letter);
    return text.contains(stem, Qt::CaseInsensitive) || text.contains(cyrillicOf(stem), Qt::CaseInsensitive) ||
           text.contains(spaced, Qt::CaseInsensitive) ||
           text.contains(QString::fromLatin1(QByteArray(stem.toLatin1()).toHex()), Qt::CaseInsensitive);
}

std::set<QString> canariesOf(const RecordSet &records)
{
    std::set<QString> all;
    records.visit([&](const Record &record, const Record *) {
        for (const Field &field : record.entity().fields) {
            if (field.kind != FieldKind::Text && field.kind != FieldKind::Long)
                continue;
            for (const QString &word : record.text(field.id).split(QRegularExpression(QStringLiteral("[^a-z]+")))) {
                if (word.startsWith(QLatin1String("zq")))
                    all.insert(word);
            }
        }
    });
    return all;
}

using Close = std::function<void(ExportRequest &)>;

void hideName(Record &record)
{
    if (record.kind() == "consent" && record.ref("party") == id(Subject))
        record.set("name_use", QStringLiteral("none"));
}

} // namespace

class TestGateCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *tool : {"pdftotext", "qpdf", "pdfinfo", "pdfdetach"})
            QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), tool);
    }

    /// The control of all the other tests: the same search in the same places finds what may leave.
    void openGateShowsItAll_data() { products_data(); }
    void openGateShowsItAll()
    {
        QFETCH(QString, product);
        const RecordSet records = canaryFile(m_open);
        const Contents pdf = readPdf(pdfOf(records, request(records, product)));
        const Contents docx = readDocx(docxOf(records, request(records, product)));
        QStringList expected{QStringLiteral("zqnarrative"), QStringLiteral("zqpolice")};
        if (product != u"working-copy")
            expected << QStringLiteral("zqsubject");
        if (product != u"read-back")
            expected << QStringLiteral("zqofficer") << QStringLiteral("zqunit");
        if (product == u"working-copy")
            expected << QStringLiteral("zqalias") << QStringLiteral("zqlabel") << QStringLiteral("zqtranslation");
        if (product == u"read-back")
            expected << QStringLiteral("zqformer") << QStringLiteral("zqreason");
        if (product == u"wgad")
            expected << QStringLiteral("zqpaper") << QStringLiteral("zqbasis") << QStringLiteral("zqsafecopy");
        for (const QString &canary : expected) {
            QVERIFY2(holds(pdf.at(QStringLiteral("text")), canary), qPrintable(canary));
            if (canary != u"zqofficer" && canary != u"zqunit") // -struct-text loses what follows the ligature ffi
                QVERIFY2(holds(pdf.at(QStringLiteral("structure")), canary), qPrintable(canary));
            QVERIFY2(holds(docx.at(QStringLiteral("parts")), canary), qPrintable(canary));
        }
        const QString neutral = productNamed(qPrintable(product)).title;
        const QString heading = productNamed(qPrintable(product)).heading;
        const QString &outline = pdf.at(QStringLiteral("outline"));
        QVERIFY(outline.contains(neutral) || outline.contains(heading));
        for (const char *place : {"objects", "metadata"})
            QVERIFY2(pdf.at(QLatin1String(place)).contains(neutral), place);
        QVERIFY(pdf.at(QStringLiteral("attachments")).contains(QStringLiteral("0 embedded files")));
        QVERIFY(docx.at(QStringLiteral("names")).contains(QStringLiteral("word/document.xml")));
    }

    /// The control for each word that never comes out (a file name, a remark, a note, an account, a contact, a handle, a title
    /// of an act …): the same word, as it stands or inflected or in the other script, is found in PDF and DOCX once it prints.
    void everyWordIsFoundWhereItPrints_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<bool>("isCyrillic");
        for (const char *product : {"wgad", "case-sheet", "working-copy", "read-back"}) {
            const QString name = QLatin1String(product);
            QTest::addRow("%s, as it stands", product) << name << QString() << false;
            QTest::addRow("%s, inflected", product) << name << QStringLiteral("ning") << false;
            QTest::addRow("%s, in the other script", product) << name << QString() << true;
            QTest::addRow("%s, inflected in the other script", product) << name << QStringLiteral("ga") << true;
        }
    }
    void everyWordIsFoundWhereItPrints()
    {
        QFETCH(QString, product);
        QFETCH(QString, ending);
        QFETCH(bool, isCyrillic);
        const std::set<QString> canaries = canariesOf(canaryFile(m_open));
        QVERIFY(canaries.size() > 50);
        for (const char *each : {"zqfilename", "zqcustody", "zqactnote", "zqaccount", "zqphone", "zqhandle", "zqacttitle"})
            QVERIFY2(canaries.contains(QLatin1String(each)), each);
        // One sentence of its own for each, so that the words of others cannot be taken for it.
        QString sentences;
        for (const QString &canary : canaries) {
            const QString form = canary + ending;
            sentences += QStringLiteral("Said ") + (isCyrillic ? cyrillicOf(form) : form) + QStringLiteral(". ");
        }
        FileOptions options;
        options.edit = [&](Record &record) {
            if (record.id() == id(Narrative))
                record.set("text", sentences);
        };
        const RecordSet records = canaryFile(options);
        Contents all = readPdf(pdfOf(records, request(records, product)));
        all.merge(readDocx(docxOf(records, request(records, product))));
        for (const QString &canary : canaries) {
            // not the structure: -struct-text loses what follows a ligature, and the words without one are looked for above
            for (const char *place : {"text", "parts", "words"})
                QVERIFY2(holds(all.at(QLatin1String(place)), canary),
                         qPrintable(canary + QLatin1String(" in ") + QLatin1String(place)));
        }
    }

    void searchSeesInflectedAndTransliteratedWords()
    {
        QVERIFY(holds(QStringLiteral("said ZQSubjecty"), QStringLiteral("zqsubject")));
        QVERIFY(holds(QStringLiteral("айтди Зқсубжецтга"), QStringLiteral("zqsubject")));
        QVERIFY(holds(QString::fromLatin1(QByteArray("\0z\0q\0s\0u\0b\0j\0e\0c\0t", 18)), QStringLiteral("zqsubject")));
        QVERIFY(!holds(QStringLiteral("zqother"), QStringLiteral("zqsubject")));
    }

    void nothingElseComesOut_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<bool>("hasConsents");
        QTest::addColumn<bool>("hidesName");
        QTest::addColumn<Close>("close");
        QTest::addColumn<QStringList>("never");
        const QStringList names{QStringLiteral("zqsubject"), QStringLiteral("zqformer"), QStringLiteral("zqmother")};
        const QStringList facts{QStringLiteral("zqnarrative"), QStringLiteral("zqreason"), QStringLiteral("zqofficial")};
        const QStringList secret{QStringLiteral("zqphone"),    QStringLiteral("zqsealed"),  QStringLiteral("zqlabel"),
                                 QStringLiteral("zqfilename"), QStringLiteral("zqhandle"),  QStringLiteral("zqcaseref"),
                                 QStringLiteral("zqaccount"),  QStringLiteral("zqactnote"), QStringLiteral("zqinsidertitle"),
                                 QStringLiteral("zqrussian"),  QStringLiteral("zqreview"),  QStringLiteral("zqtask")};
        const Close asIs = [](ExportRequest &) {};
        for (const char *product : {"wgad", "case-sheet"}) {
            const QString name = QLatin1String(product);
            const auto row = [&](const char *what) -> QTestData & {
                return QTest::newRow(qPrintable(name + u' ' + QLatin1String(what)));
            };
            row("everything open") << name << true << false << asIs << secret;
            row("no consent") << name << false << false << asIs << secret + names + facts;
            row("name not to be used") << name << true << true << asIs << secret + names.first(2);
            row("nothing ticked") << name << true << false << Close([](ExportRequest &ask) { ask.ticked.clear(); })
                                  << secret + facts;
            row("nothing confirmed") << name << true << false << Close([](ExportRequest &ask) { ask.confirmed.clear(); })
                                     << secret + QStringList{QStringLiteral("zqpaper"), QStringLiteral("zqcustodyhealth"),
                                                             QStringLiteral("zqsecretstage")};
            row("public") << name << true << false << Close([](ExportRequest &ask) { ask.audience = Audience::UnPublic; })
                          << secret + QStringList{QStringLiteral("zqbasis"), QStringLiteral("zqpaper")};
            row("arrest left out") << name << true << false << Close([](ExportRequest &ask) {
                ask.ticked.erase(id(Arrest));
                ask.leftOut.insert(id(Arrest));
            }) << secret + facts + QStringList{QStringLiteral("zqofficer"), QStringLiteral("zqunit")};
        }
        // Neither needs a consent; the one has no names, the other nothing of anybody else and no sources.
        const Close confirmsNothing = [](ExportRequest &ask) { ask.confirmed.clear(); };
        QStringList ofOurs = secret;
        ofOurs.removeAll(QStringLiteral("zqlabel"));
        const QStringList ofOthers{QStringLiteral("zqmother"),    QStringLiteral("zqmotheralias"), QStringLiteral("zqofficer"),
                                   QStringLiteral("zqpartner"),   QStringLiteral("zqpresstitle"),  QStringLiteral("zqpresslabel"),
                                   QStringLiteral("zqmotherwork")};
        for (const bool hasConsents : {true, false}) {
            const char *state = hasConsents ? "consents" : "no consents";
            QTest::addRow("working copy, %s", state) << "working-copy" << hasConsents << false << confirmsNothing
                                                     << ofOurs + names + QStringList{QStringLiteral("zqpartner")};
            QTest::addRow("read-back copy, %s", state)
                << "read-back" << hasConsents << false << confirmsNothing << secret + ofOthers;
        }
    }
    void nothingElseComesOut()
    {
        QFETCH(QString, product);
        QFETCH(bool, hasConsents);
        QFETCH(bool, hidesName);
        QFETCH(Close, close);
        QFETCH(QStringList, never);
        FileOptions options{.isOpen = hasConsents};
        if (hidesName)
            options.edit = hideName;
        const RecordSet records = canaryFile(options);
        ExportRequest ask = request(records, product);
        close(ask);
        const Gate gate(records, TestImport::vocabularies(), ask);
        const std::set<QString> mayLeave = printed(records, gate);
        for (const QString &canary : never)
            QVERIFY2(!mayLeave.contains(canary), qPrintable(canary));
        Contents all = readPdf(pdfOf(records, ask));
        all.merge(readDocx(docxOf(records, ask)));
        const std::set<QString> canaries = canariesOf(records);
        QVERIFY(canaries.size() > 50);
        for (const QString &canary : canaries) {
            const bool isSimilar =
                std::ranges::any_of(mayLeave, [&](const QString &word) { return word.startsWith(canary.chopped(1)); });
            if (isSimilar)
                continue;
            for (const auto &[place, text] : all) {
                QVERIFY2(!text.isEmpty() && !text.startsWith(QStringLiteral("exit")), qPrintable(place + text.left(80)));
                QVERIFY2(!holds(text, canary), qPrintable(canary + QStringLiteral(" in ") + place));
            }
        }
    }

    /// The same of what the text check is given: it must see all that prints.
    void printedTextsHoldWhatThePdfHolds_data() { products_data(); }
    void printedTextsHoldWhatThePdfHolds()
    {
        QFETCH(QString, product);
        const RecordSet records = canaryFile(m_open);
        const Document document = composed(records, request(records, product));
        QString all;
        for (const PrintedText &text : printedTexts(document))
            all += text.text + u'\n';
        const Contents pdf = readPdf(pdfOf(records, request(records, product)));
        int found = 0;
        for (const QString &canary : canariesOf(records)) {
            const bool prints = pdf.at(QStringLiteral("text")).contains(canary);
            QCOMPARE(all.contains(canary), prints);
            found += prints;
        }
        QVERIFY(found >= 5);
    }

    void replacesAHitInRunsAndTables()
    {
        Document document;
        document.blocks = {
            Paragraph{.text = {Run{.text = QStringLiteral("Here zq")}, Run{.text = QStringLiteral("name stood")}}}};
        const std::vector<PrintedText> texts = printedTexts(document);
        const auto at = std::ranges::find_if(texts, [](const PrintedText &text) { return text.text.contains(u"zqname"); });
        QVERIFY(at != texts.end());
        TextHit hit;
        hit.place = at->place;
        hit.offset = 5;
        hit.length = 6;
        const Document mended = withReplacements(document, {hit}, [](const TextHit &) { return QStringLiteral("a relative"); });
        QCOMPARE(printedTexts(mended).back().text, QStringLiteral("Here a relative stood"));
    }

private:
    static void products_data()
    {
        QTest::addColumn<QString>("product");
        QTest::newRow("wgad") << "wgad";
        QTest::newRow("case sheet") << "case-sheet";
        QTest::newRow("working copy") << "working-copy";
        QTest::newRow("read-back copy") << "read-back";
    }
    static ExportRequest request(const RecordSet &records, const QString &product)
    {
        const Audience own = productNamed(qPrintable(product)).audience;
        ExportRequest request = openRequest(records, ruleOf(own).isShared ? Audience::UnToState : own);
        request.product = product;
        return request;
    }
    static Document composed(const RecordSet &records, const ExportRequest &request)
    {
        const Gate gate(records, TestImport::vocabularies(), request);
        const PaperContext context{records,
                                   gate,
                                   TestImport::vocabularies(),
                                   lawBook(),
                                   productNamed(qPrintable(request.product)),
                                   QStringLiteral("K7QF-2M9D")};
        if (request.product == u"working-copy")
            return composeWorkingCopy(context);
        if (request.product == u"read-back")
            return composeReadBack(context);
        return request.product == u"wgad" ? composeWgad(context) : composeCaseSheet(context);
    }
    static QByteArray pdfOf(const RecordSet &records, const ExportRequest &request)
    {
        return writePdf(composed(records, request)).value();
    }
    static QByteArray docxOf(const RecordSet &records, const ExportRequest &request)
    {
        return writeDocx(composed(records, request)).value();
    }

    FileOptions m_open;
};

QTEST_GUILESS_MAIN(TestGateCanaries)
#include "tst_gate_canaries.moc"
