// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_reader.h"

#include "test_import.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

#include <sys/resource.h>

using namespace solnoma;

namespace {

const QString dataFolder = QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The tables of hostile/README.md: file → "acts[0].title", or "line and column" with the record where there is one.
QMap<QString, QString> expectedPlaces()
{
    QMap<QString, QString> places;
    const QString readme = QString::fromUtf8(contentOf(dataFolder + QStringLiteral("hostile/README.md")));
    for (const QString &line : readme.split(u'\n')) {
        const QStringList cells = QString(line).remove(u'`').split(u'|');
        if (cells.size() < 5 || !cells[1].trimmed().endsWith(QStringLiteral(".json")))
            continue;
        const QString field = cells[3].trimmed();
        places.insert(cells[1].trimmed(), field.isEmpty() ? cells[2].trimmed() : QString(cells[2].trimmed() % u'.' % field));
    }
    return places;
}

/// Everything that the import says of a place.
QStringList placesSaid(const Error &error, const ImportReport &report)
{
    QStringList said{error.place + u' ' + error.detail};
    for (const Refusal &each : report.refusals)
        said.append(each.field.isEmpty() ? each.path : each.path + u'.' + each.field);
    return said;
}

qint64 peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

/// A sink of no memory, so that what grows is the import.
class EmptySink final : public RecordSink
{
public:
    std::optional<Known> find(const QString &) const override { return std::nullopt; }
    Result<Record> load(const Uuid7 &id) const override { return Error{ErrorCode::NotFound, id.toString(), {}}; }
    Result<void> announce(const Uuid7 &, const Entity &, const QString &) override { return {}; }
    Result<void> create(Record) override
    {
        ++created;
        return {};
    }
    Result<void> update(const Record &) override { return {}; }

    qint64 created = 0;
};

} // namespace

class TestImportHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySmallRecords(); // first, so that the peak of memory is its own
    void hugeRecordRefused();
    void corpus_data();
    void corpus();
    void controlIsTaken();
    void inventedFilesAreTaken_data();
    void inventedFilesAreTaken();
    void text_data();
    void text();
    void sentences_data();
    void sentences();
    void limits();
    void truncatedAnywhere();
    void brokenAnywhere();
    void failingDevice();
    void errorsShowNoContent();
};

void TestImportHostile::manySmallRecords()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("many.json")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    // 200 MB where the compiler optimises; unoptimised and watched builds take a tenth.
#ifdef QT_NO_DEBUG
    constexpr int Records = 100000;
#else
    constexpr int Records = 10000;
#endif
    const QByteArray account(1900, 'x');
    file.write("{\"acts\":[");
    for (int i = 0; i < Records; ++i)
        file.write((i ? ",{\"id\":\"a." : "{\"id\":\"a.") + QByteArray::number(i) + "\",\"kind\":\"other\",\"account\":\"" +
                   account + "\",\"links\":[{\"to\":\"a." + QByteArray::number(Records - 1 - i) + "\"}]}");
    file.write("]}");
    QVERIFY(file.flush());
    QVERIFY(file.size() > Records * 1900LL);

    const Vocabularies &vocabularies = TestImport::vocabularies();
    const FixedClock clock(QDateTime(QDate(2026, 1, 15), QTime(12, 0)));
    EmptySink sink;
    ImportReport report;
    const qint64 before = peakKilobytes();
    QElapsedTimer timer;
    timer.start();
    const auto result = importRecords(file, sink, vocabularies, clock, {}, report);
    const qint64 growth = (peakKilobytes() - before) / 1024;
    qInfo("%lld MB with %d records in %.1f s; peak memory grew by %lld MiB", file.size() / 1000000, Records,
          static_cast<double>(timer.elapsed()) / 1000.0, growth);
    QVERIFY(result.isOk());
    QCOMPARE(sink.created, Records);
    // The index of ids: a name, a UUID and two hash entries each. Sanitizers keep freed memory, so they are let off.
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(growth < 80, "the import holds more than its index of ids");
#endif
}

void TestImportHostile::hugeRecordRefused()
{
    const auto record = [](int texts) -> QByteArray {
        QByteArray json = "{\"acts\":[{\"id\":\"a.1\",\"account\":\"x\"},{\"id\":\"a.2\"";
        const QByteArray content(13 * 1024 * 1024, 'x');
        for (const char *field : {"account", "official_version", "assessment", "legal_basis", "title"}) {
            if (texts-- > 0)
                json += ",\"" + QByteArray(field) + "\":\"" + content + "\"";
        }
        return json + "}]}";
    };
    TestImport import;
    QVERIFY(import.run(record(1)).isOk());
    TestImport other;
    const QByteArray huge = record(5);
    QVERIFY(huge.size() > 65 * 1024 * 1024);
    const auto result = other.run(huge);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY(result.error().place.contains(QStringLiteral("acts[1]")));
    QVERIFY(result.error().detail.contains(QStringLiteral("64 MiB")));
    QVERIFY(other.sink.records().empty());
}

void TestImportHostile::corpus_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("where");
    const QMap<QString, QString> expected = expectedPlaces();
    QVERIFY(expected.size() > 70);
    QDirIterator files(dataFolder + QStringLiteral("hostile"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (file.dir().dirName() != u"control")
            QTest::newRow(qPrintable(file.fileName()))
                << file.filePath() << expected.value(file.fileName(), QStringLiteral("missing in README.md"));
    }
}

void TestImportHostile::corpus()
{
    QFETCH(QString, path);
    QFETCH(QString, where);
    const QString inText = QStringLiteral("line and column");
    for (const bool partial : {false, true}) {
        TestImport import;
        import.options.partial = partial;
        const auto result = import.run(contentOf(path));
        QVERIFY(!result || (partial && import.report.refusalCount > 0));
        if (!result) {
            QCOMPARE(result.error().code, ErrorCode::Invalid);
            QVERIFY(import.sink.records().empty());
        }
        const QStringList said = placesSaid(result ? Error{} : result.error(), import.report);
        const bool isNamed = where.startsWith(inText) ? !result && said.front().startsWith(QStringLiteral("line ")) &&
                                                            said.front().contains(where.mid(inText.size() + 2))
                                                      : std::ranges::any_of(said, [&where](const QString &each) {
                                                            return each == where || each.startsWith(where + u'.');
                                                        });
        QVERIFY2(isNamed, qPrintable(where + QStringLiteral(" not in: ") + said.join(u'\n')));
    }
}

void TestImportHostile::controlIsTaken()
{
    for (const QString &name : {QStringLiteral("valid.json"), QStringLiteral("bom.json")}) {
        TestImport import;
        const auto result = import.run(contentOf(dataFolder + QStringLiteral("hostile/control/") + name));
        QVERIFY2(result.isOk(), qPrintable(placesSaid(result ? Error{} : result.error(), import.report).join(u'\n')));
        QVERIFY(import.sink.records().size() > 5);
    }
}

void TestImportHostile::inventedFilesAreTaken_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(dataFolder + QStringLiteral("invented"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
}

void TestImportHostile::inventedFilesAreTaken()
{
    QFETCH(QString, path);
    const QByteArray json = contentOf(path);
    TestImport import;
    const auto result = import.run(json);
    QVERIFY2(result.isOk(), qPrintable(placesSaid(result ? Error{} : result.error(), import.report).join(u'\n')));
    QVERIFY(import.report.total().created > 0);
    const qint64 all = import.report.total().created;
    const auto second = import.run(json);
    QVERIFY2(second.isOk(), qPrintable(placesSaid(second ? Error{} : second.error(), import.report).join(u'\n')));
    QCOMPARE(import.report.total().alreadyThere, all);
    TestImport again;
    QVERIFY(again.run(import.dump()).isOk());
    QCOMPARE(again.dump(), import.dump());
}

void TestImportHostile::text_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &json, const char *place) {
        QTest::newRow(name) << json << QString::fromLatin1(place);
    };
    row("NUL after the end", QByteArray("{\"acts\":[]}\0", 12), "line 1, column 12");
    row("NUL between", QByteArray("{\"acts\":[\0]}", 12), "line 1, column 10");
    row("NUL far into the file", QByteArray("{\"acts\":[\n\n" + QByteArray(200'000, ' ') + '\0' + "]}"), "line 3, column 200001");
    row("list of lists at the end", "{\"acts\":[]}[]", "line 1");
    row("value where a list belongs", "{\"acts\":5}", "line 1");
    row("rows alone", "{\"involvements\":[]}", "line 1");
    row("array twice", "{\"acts\":[],\n\"acts\":[]}", "line 2");
    row("key twice", "{\"acts\":[{\"id\":\"a\",\n\"id\":\"b\"}]}", "line 2");
    row("key twice with an escape", "{\"acts\":[{\"id\":\"a\",\"i\\u0064\":\"b\"}]}", "line 1");
    row("escaped NUL in a key", "{\"acts\":[{\"i\\u0000d\":\"a\"}]}", "line 1");
    row("escaped NUL in a top key", "{\"a\\u0000cts\":[]}", "line 1");
    row("low surrogate alone", "{\"acts\":[{\"id\":\"\\udc00\"}]}", "line 1");
    row("cut letter", "{\"acts\":[{\"id\":\"\xd0\"}]}", "line 1");
    row("above Unicode", "{\"acts\":[{\"id\":\"\xf4\x90\x80\x80\"}]}", "line 1");
    row("nothing", "", "line 1");
}

void TestImportHostile::text()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    TestImport import;
    const auto result = import.run(json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY2(result.error().place.startsWith(place), qPrintable(result.error().place));
    QVERIFY(!result.error().detail.isEmpty());
}

void TestImportHostile::sentences_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &json, const char *place, const char *said) {
        QTest::newRow(name) << json << QString::fromLatin1(place) << QString::fromLatin1(said);
    };
    const QByteArray utf16 = contentOf(dataFolder + QStringLiteral("hostile/utf16.json"));
    QVERIFY(utf16.size() > 100);
    row("UTF-16", utf16, "line 1", "save the file as UTF-8");
    row("UTF-16 without a mark", QByteArray("{\0\"\0", 4), "line 1", "save the file as UTF-8");
    row("UTF-16, the other order", QByteArray("\0{\0\"", 4), "line 1", "save the file as UTF-8");
    row("windows-1251", "{\"acts\":[{\"id\":\"\xc0\xea\xf2\"}]}", "line 1", "save the file as UTF-8");
    row("docx", QByteArray("PK\x03\x04\x14\0\x06\0\x08\0", 10), "line 1", "add this one as evidence");
    row("doc", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "line 1", "add this one as evidence");
    row("PDF", "%PDF-1.7\n", "line 1", "add this one as evidence");
    row("list at the top", "[{\"acts\":[]}]", "line 1", "not an exchange file");
    row("text at the top", "\"acts\"", "line 1", "not an exchange file");
    row("a table", "name;born\nA;1970\n", "line 1", "not an exchange file");
    row("empty", "", "line 1", "the file is empty");
    row("spaces", " \n ", "line 2", "the file is empty");
    row("comma before }", "{\"acts\":[{\"id\":\"a\",\n}]}", "line 2, column 2", "take the comma out");
    row("comma before ]", "{\"acts\":[{\"id\":\"a\"},\n]}", "line 2, column 2", "take the comma out");
    row("comma at the end", "{\"acts\":[],\n}", "line 2, column 2", "take the comma out");
    row("no value", "{\"acts\":[{\"id\":\n}]}", "line 2, column 2", "put a value there");
    row("no comma", "{\"acts\":[{\"id\":\"a\"}\n{\"id\":\"b\"}]}", "line 2, column 2", "a comma is missing");
    row("cut behind a value", "{\"acts\":[{\"id\":\"a\",\n", "line 2", "the file breaks off here");
    row("cut in a text", "{\"acts\":[{\"id\":\"a", "line 1", "the file breaks off here");
    row("cut before the last bracket", "{\"acts\":[{\"id\":\"a\"}]", "line 1", "the file breaks off here");
    row("two objects", "{\"acts\":[]}\n{\"acts\":[]}", "line 2", "something follows the bracket that ends the file");
}

/// What the file is, or what to mend in it.
void TestImportHostile::sentences()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, said);
    TestImport import;
    const auto result = import.run(json);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Invalid);
    QVERIFY2(result.error().place.startsWith(place), qPrintable(result.error().place));
    QVERIFY2(result.error().detail.contains(said), qPrintable(result.error().detail));
    QVERIFY(import.sink.records().empty());
}

void TestImportHostile::limits()
{
    const auto nested = [](int levels) -> QByteArray {
        return "{\"acts\":[{\"id\":\"a\",\"x\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + "}]}";
    };
    TestImport import;
    // The file, its list and the record are three levels.
    QVERIFY(!import.run(nested(61)));
    QCOMPARE(import.report.refusals.size(), size_t(1));
    const auto deep = import.run(nested(62));
    QVERIFY(deep.error().detail.contains(QStringLiteral("64 levels")));
    QVERIFY(import.run(nested(5'000'000)).error().detail.contains(QStringLiteral("64 levels")));

    const JsonLimits small{64, 10000, 1000, 100};
    const auto read = [&small](const QByteArray &json) -> QString {
        QBuffer buffer;
        buffer.setData(json);
        buffer.open(QIODevice::ReadOnly);
        const auto result = readJson(
            buffer, [](JsonRecord &&) { return true; }, small);
        return result ? QStringLiteral("good") : result.error().detail;
    };
    const auto text = [](qsizetype size) -> QByteArray { return "{\"account\":\"" + QByteArray(size, 'x') + "\"}"; };
    const auto list = [](qsizetype size) -> QByteArray { return "{\"x\":[" + QByteArray("0,").repeated(size - 3) + "0]}"; };
    QCOMPARE(read("{\"acts\":[" + text(1000) + "]}"), QStringLiteral("good"));
    const QByteArray many = "{\"acts\":[" + QByteArray(text(900) + ',').repeated(300); // several blocks of the source
    QCOMPARE(read(many + text(900) + "]}"), QStringLiteral("good"));
    QCOMPARE(read(many + QByteArray(11'000, ' ') + text(900) + "]}"), QStringLiteral("a record of more than 0 MiB"));
    QCOMPARE(read("{\"acts\":[" + text(1001) + "]}"), QStringLiteral("a text of more than 0 MiB"));
    QCOMPARE(read("{\"acts\":[" + list(100) + "]}"), QStringLiteral("good"));
    QCOMPARE(read("{\"acts\":[" + list(101) + "]}"), QStringLiteral("a record of more than 100 values"));
    // Each record has a budget of its own, and so has the space between two.
    const QByteArray wide = "{" + QByteArray(9000, ' ') + "}";
    QCOMPARE(read("{\"acts\":[" + wide + "," + wide + "," + wide + "]}"), QStringLiteral("good"));
    QCOMPARE(read("{\"acts\":[" + QByteArray(11000, ' ') + "]}"), QStringLiteral("a record of more than 0 MiB"));
    QCOMPARE(read("{\"acts\":[{\"x\":\"" + QByteArray(11000, 'x') + "\"}]}"), QStringLiteral("a record of more than 0 MiB"));
    QCOMPARE(read("{\"acts\":[1" + QByteArray(11000, '1') + "]}"), QStringLiteral("a record of more than 0 MiB"));
}

void TestImportHostile::truncatedAnywhere()
{
    const QByteArray real = contentOf(dataFolder + QStringLiteral("real-cases.json"));
    QRandomGenerator random(20260115);
    for (int i = 0; i < 200; ++i) {
        const auto offset = static_cast<qsizetype>(random.bounded(static_cast<quint32>(real.size() - 1)));
        TestImport import;
        const auto result = import.run(real.left(offset));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY(result.error().place.startsWith(QStringLiteral("line ")));
        QVERIFY(import.sink.records().empty());
    }
    TestImport whole;
    QVERIFY(whole.run(real).isOk());
}

void TestImportHostile::brokenAnywhere()
{
    const QByteArray real = contentOf(dataFolder + QStringLiteral("hostile/control/valid.json"));
    QVERIFY(!real.isEmpty());
    QRandomGenerator random(7);
    int refused = 0;
    for (int i = 0; i < 500; ++i) {
        QByteArray broken = real;
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(real.size())));
        broken[at] = static_cast<char>(random.bounded(256));
        TestImport import;
        import.options.partial = i % 2;
        const auto result = import.run(broken);
        if (result) {
            QCOMPARE(import.sink.missing(), 0);
            continue;
        }
        ++refused;
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QVERIFY(!result.error().place.isEmpty());
        QVERIFY(import.sink.records().empty());
    }
    QVERIFY(refused > 100);
}

void TestImportHostile::failingDevice()
{
    class Failing final : public QBuffer
    {
    protected:
        qint64 readData(char *data, qint64 size) override
        {
            return pos() > 1000 ? -1 : QBuffer::readData(data, qMin<qint64>(size, 600));
        }
    };
    Failing device;
    device.setData(contentOf(dataFolder + QStringLiteral("real-cases.json")));
    QVERIFY(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    TestImport import;
    const auto result = import.run(device);
    QVERIFY(!result);
    QVERIFY(result.error().code == ErrorCode::Io || result.error().code == ErrorCode::Invalid);
    QCOMPARE(result.error().code, ErrorCode::Io);
}

void TestImportHostile::errorsShowNoContent()
{
    TestImport import;
    for (const QByteArray &json : {QByteArray(R"({"acts":[{"id":"a","account":"SECRET WORDS" "x"}]})"),
                                   QByteArray("{\"acts\":[{\"id\":\"a\",\"account\":\"SECRET WORDS\xff\"}]}"),
                                   QByteArray(R"({"acts":[{"id":"a","account":["SECRET WORDS"]}]})")}) {
        const auto result = import.run(json);
        QVERIFY(!result);
        QString all = result.error().place + result.error().detail;
        for (const Refusal &each : import.report.refusals)
            all += each.path + each.field + each.value + each.why;
        QVERIFY(all.contains(QStringLiteral("acts[0]")));
        QVERIFY2(!all.contains(QStringLiteral("SECRET")), qPrintable(all));
    }
}

QTEST_GUILESS_MAIN(TestImportHostile)
#include "tst_import_hostile.moc"
