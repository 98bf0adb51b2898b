// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_test.h"

#include "vault/evidence_reader.h"
#include "vault/evidence_writer.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <sodium.h>
#include <sys/resource.h>

using namespace solnoma;

namespace {

constexpr qint64 smallSegment = 3; // chunks

QByteArray randomBytes(qint64 size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

/// A device that gives a few bytes at a time and cannot seek, as a pipe does.
class Trickle : public QIODevice
{
public:
    explicit Trickle(const QByteArray &bytes) : m_bytes(bytes) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return true; }
    bool waitForReadyRead(int) override { return m_at < m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_isPause = !m_isPause;
        const qint64 count = m_isPause ? 0 : std::min({most, qint64{7001}, m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_isPause = false;
};

/// Fails after some bytes, as a stick does that is pulled out.
class Broken : public QIODevice
{
public:
    Broken() { open(ReadOnly | Unbuffered); }
    bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_given > 200000)
            return -1;
        std::fill_n(data, std::min(most, qint64{100000}), 'x');
        m_given += 100000;
        return std::min(most, qint64{100000});
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_given = 0;
};

/// A recording that goes on: at its end, and a moment later there is more.
class Growing : public QIODevice
{
public:
    explicit Growing(bool goesOn) : m_goesOn(goesOn) { open(ReadOnly | Unbuffered); }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_given; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        ++m_asked;
        if (m_asked == 2 || m_asked > (m_goesOn ? 3 : 1)) // the end, then what came since
            return 0;
        const qint64 given = std::min(most, qint64{100000});
        std::fill_n(data, given, 'x');
        m_given += given;
        return given;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_goesOn;
    int m_asked = 0;
    qint64 m_given = 0;
};

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comesBackAsGiven_data();
    void comesBackAsGiven();
    void filesAreAsTheFormatSays();
    void slowDeviceIsReadToItsEnd();
    void anyFlippedByteIsNamedAndTheRestReads();
    void missingCutAndLongerFilesAreNamed();
    void chunksCannotBeMoved();
    void otherIdKeyOrSizeDoesNotRead();
    void cancelLeavesNothing();
    void brokenSourceLeavesNothing();
    void aSourceThatGrowsIsRefused();
    void fullDiskLeavesNothing();
    void unfinishedIsListedAndRemoved();
    void removedIsGone();
    void memoryIsFlat();

private:
    QString folder() const { return m_folder->path(); }
    EvidenceObject keep(const QByteArray &bytes, qint64 segmentChunks = smallSegment) const;
    qsizetype fileCount() const { return evidenceFiles(folder()).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEvidence::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

EvidenceObject TestEvidence::keep(const QByteArray &bytes, qint64 segmentChunks) const
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    EvidenceWriter writer(folder(), segmentChunks);
    auto object = writer.write(source);
    if (!object)
        qFatal("%s", errorName(object.error().code));
    return *std::move(object);
}

void TestEvidence::comesBackAsGiven_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("files");
    QTest::newRow("nothing") << qint64{0} << qint64{1};
    QTest::newRow("1 byte") << qint64{1} << qint64{1};
    QTest::newRow("a chunk less 1") << chunkSize - 1 << qint64{1};
    QTest::newRow("a chunk") << chunkSize << qint64{1};
    QTest::newRow("a chunk and 1") << chunkSize + 1 << qint64{1};
    QTest::newRow("a segment less 1") << 3 * chunkSize - 1 << qint64{1};
    QTest::newRow("a segment") << 3 * chunkSize << qint64{1};
    QTest::newRow("a segment and 1") << 3 * chunkSize + 1 << qint64{2};
    QTest::newRow("a block of 4 MB") << 64 * chunkSize << qint64{22};
    QTest::newRow("a block and 1") << 64 * chunkSize + 1 << qint64{22};
    QTest::newRow("two blocks") << 128 * chunkSize << qint64{43};
    QTest::newRow("9 MB and some") << qint64{9000017} << qint64{46};
}

void TestEvidence::comesBackAsGiven()
{
    QFETCH(qint64, size);
    QFETCH(qint64, files);
    const QByteArray bytes = randomBytes(size);
    const EvidenceObject object = keep(bytes);
    QCOMPARE(object.size, size);
    QCOMPARE(object.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    QCOMPARE(fileCount(), files);

    EvidenceReader reader(folder(), object, smallSegment);
    QBuffer target;
    target.open(QIODevice::WriteOnly);
    QCOMPARE(errorOf(reader.copyTo(target)), QByteArray());
    QCOMPARE(target.data(), bytes);
    for (const qint64 offset : {qint64{0}, size / 2, chunkSize - 3, 3 * chunkSize - 3, size - 5}) {
        if (offset < 0)
            continue;
        const auto part = reader.read(offset, 10);
        QCOMPARE(errorOf(part), QByteArray());
        QCOMPARE(*part, bytes.mid(offset, 10));
    }
    QVERIFY(reader.verify()->isWhole());
}

void TestEvidence::filesAreAsTheFormatSays()
{
    const QByteArray text = QByteArray("The words of a witness. ").repeated(10000);
    const EvidenceObject object = keep(text);
    QVERIFY(text.contains("witness"));
    qint64 total = 0;
    for (const EvidenceFile &file : evidenceFiles(folder())) {
        QCOMPARE(file.id, object.id);
        QCOMPARE(file.size % sealedChunkSize, 0); // the exact size is not to be seen
        QVERIFY(!bytesOf(file.path).contains("witness"));
        QVERIFY(!(QFileInfo(file.path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!(QFileInfo(QFileInfo(file.path).path()).permissions() & (QFile::ExeGroup | QFile::ExeOther)));
        total += file.size;
    }
    QCOMPARE(total, 4 * sealedChunkSize);

    // Decrypted by hand from the description in evidence_format.h: the second segment's only chunk.
    const QByteArray sealed = bytesOf(segmentPath(folder(), object.id, 1));
    QByteArray nonce(24, '\0');
    nonce[0] = 1;
    nonce[16] = 1;
    QByteArray plain(chunkSize, '\0');
    const auto *raw = reinterpret_cast<const unsigned char *>(sealed.constData());
    QCOMPARE(crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, raw,
                                                        static_cast<unsigned long long>(sealed.size()), object.id.data(), 16,
                                                        reinterpret_cast<const unsigned char *>(nonce.constData()),
                                                        object.key.data()),
             0);
    QCOMPARE(plain, text.mid(3 * chunkSize).leftJustified(chunkSize, '\0'));
}

void TestEvidence::slowDeviceIsReadToItsEnd()
{
    const QByteArray bytes = randomBytes(5000000);
    Trickle source(bytes);
    EvidenceWriter writer(folder());
    const auto object = writer.write(source);
    QCOMPARE(errorOf(object), QByteArray());
    QCOMPARE(object->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
}

void TestEvidence::anyFlippedByteIsNamedAndTheRestReads()
{
    const QByteArray bytes = randomBytes(7 * chunkSize + 100); // segments of 3, 3 and 2 chunks
    const EvidenceObject object = keep(bytes);
    std::vector<unsigned char> out(chunkSize);
    for (qint64 damagedChunk = 0; damagedChunk < 8; ++damagedChunk) {
        const QString path = segmentPath(folder(), object.id, damagedChunk / smallSegment);
        for (const qint64 inChunk : {qint64{0}, qint64{101}, chunkSize - 1, chunkSize, sealedChunkSize - 1}) {
            const qint64 offset = damagedChunk % smallSegment * sealedChunkSize + inChunk;
            flipByte(path, offset);
            EvidenceReader reader(folder(), object, smallSegment);
            for (qint64 chunk = 0; chunk < 8; ++chunk) {
                const auto read = reader.readChunk(chunk, out);
                QCOMPARE(errorOf(read), QByteArray(chunk == damagedChunk ? "Damaged" : ""));
                if (read)
                    QCOMPARE(QByteArray(reinterpret_cast<char *>(out.data()), *read), bytes.mid(chunk * chunkSize, chunkSize));
                else
                    QCOMPARE(read.error().place + read.error().detail,
                             QString(object.id.toString() + QStringLiteral("chunk %1 of 8: changed").arg(chunk + 1)));
            }
            const auto report = reader.verify();
            QCOMPARE(report->damagedChunks, QList<qint64>{damagedChunk});
            QVERIFY(!report->isHashRight);
            flipByte(path, offset);
        }
    }
    QVERIFY(EvidenceReader(folder(), object, smallSegment).verify()->isWhole());
}

void TestEvidence::missingCutAndLongerFilesAreNamed()
{
    const QByteArray bytes = randomBytes(7 * chunkSize);
    const EvidenceObject object = keep(bytes);
    const QString middle = segmentPath(folder(), object.id, 1);
    const QByteArray whole = bytesOf(middle);
    const auto verified = [&] { return *EvidenceReader(folder(), object, smallSegment).verify(); };

    QVERIFY(QFile::resize(middle, whole.size() - 1));
    QCOMPARE(verified().damagedChunks, QList<qint64>{5});
    QVERIFY(QFile::resize(middle, sealedChunkSize));
    QCOMPARE(verified().damagedChunks, (QList<qint64>{4, 5}));
    QCOMPARE(verified().misfitSegments, QList<qint64>{1});
    QVERIFY(QFile::remove(middle));
    QCOMPARE(verified().damagedChunks, (QList<qint64>{3, 4, 5}));
    EvidenceReader reader(folder(), object, smallSegment);
    QCOMPARE(*reader.read(6 * chunkSize, chunkSize), bytes.mid(6 * chunkSize));
    QCOMPARE(errorOf(reader.read(5 * chunkSize, 10)), QByteArray("Damaged"));

    putBytes(middle, whole + QByteArray("more"));
    QVERIFY(verified().damagedChunks.isEmpty());
    QCOMPARE(verified().misfitSegments, QList<qint64>{1});
    QVERIFY(!verified().isWhole());
    putBytes(middle, whole);
    QVERIFY(verified().isWhole());
}

void TestEvidence::chunksCannotBeMoved()
{
    const EvidenceObject object = keep(QByteArray(7 * chunkSize, 'x')); // all chunks alike
    const QString first = segmentPath(folder(), object.id, 0);
    const QString second = segmentPath(folder(), object.id, 1);
    const QByteArray whole = bytesOf(first);
    putBytes(first, whole.mid(sealedChunkSize, sealedChunkSize) + whole.first(sealedChunkSize) + whole.last(sealedChunkSize));
    QCOMPARE(EvidenceReader(folder(), object, smallSegment).verify()->damagedChunks, (QList<qint64>{0, 1}));
    putBytes(first, bytesOf(second));
    putBytes(second, whole);
    QCOMPARE(EvidenceReader(folder(), object, smallSegment).verify()->damagedChunks, (QList<qint64>{0, 1, 2, 3, 4, 5}));
}

void TestEvidence::otherIdKeyOrSizeDoesNotRead()
{
    const auto alter = [this](auto change) {
        EvidenceObject object = keep(QByteArray(2 * chunkSize, 'x'));
        const QString path = segmentPath(folder(), object.id, 0);
        change(object);
        const QString wanted = segmentPath(folder(), object.id, 0);
        QDir().mkpath(QFileInfo(wanted).path());
        QFile::rename(path, wanted);
        std::vector<unsigned char> out(chunkSize);
        EvidenceReader reader(folder(), object, smallSegment);
        return errorOf(reader.readChunk(1, out));
    };
    QCOMPARE(alter([](EvidenceObject &) {}), QByteArray());
    QCOMPARE(alter([](EvidenceObject &object) { object.id = userNumber(5); }), QByteArray("Damaged"));
    QCOMPARE(alter([](EvidenceObject &object) { object.key = SecretBytes::random(32); }), QByteArray("Damaged"));
    QCOMPARE(alter([](EvidenceObject &object) { object.size += 1; }), QByteArray("Damaged"));
    QCOMPARE(alter([](EvidenceObject &object) { object.size = 10; }), QByteArray("Invalid"));
    QCOMPARE(alter([](EvidenceObject &object) { object.key = SecretBytes(); }), QByteArray("Invalid"));
}

void TestEvidence::cancelLeavesNothing()
{
    QByteArray bytes = randomBytes(10000000);
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    qint64 seen = 0;
    {
        EvidenceWriter writer(folder(), smallSegment);
        const auto object = writer.write(source, [&](qint64 done) {
            seen = done;
            return done < 5000000;
        });
        QCOMPARE(errorOf(object), QByteArray("Cancelled"));
    }
    QVERIFY(seen >= 5000000 && seen < 10000000);
    QCOMPARE(fileCount(), 0);
    keep(bytes);
    QVERIFY(fileCount() > 0);
}

void TestEvidence::aSourceThatGrowsIsRefused()
{
    {
        Growing growing(true);
        EvidenceWriter writer(folder(), smallSegment);
        QCOMPARE(errorOf(writer.write(growing)), QByteArray("Invalid"));
    }
    QCOMPARE(fileCount(), 0);
    Growing whole(false); // the control
    EvidenceWriter writer(folder(), smallSegment);
    const auto object = writer.write(whole);
    QCOMPARE(errorOf(object), QByteArray());
    QCOMPARE(object->size, qint64{100000});
    QVERIFY(EvidenceReader(folder(), *object, smallSegment).verify()->isWhole());
}

void TestEvidence::brokenSourceLeavesNothing()
{
    Broken source;
    {
        EvidenceWriter writer(folder());
        QCOMPARE(errorOf(writer.write(source)), QByteArray("Io"));
    }
    QCOMPARE(fileCount(), 0);
}

void TestEvidence::fullDiskLeavesNothing()
{
    // A limit on the file size stands in for the disk; tests/faults fills a real one.
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    const rlimit tight{1000000, limit.rlim_max};
    QByteArray bytes = randomBytes(3000000);
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    QByteArray error;
    {
        EvidenceWriter writer(folder());
        error = errorOf(writer.write(source));
    }
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QCOMPARE(error, QByteArray("Io"));
    QCOMPARE(fileCount(), 0);
}

void TestEvidence::unfinishedIsListedAndRemoved()
{
    const EvidenceObject object = keep("text");
    const QString path = segmentPath(folder(), object.id, 0);
    QVERIFY(QFile::copy(path, path + QStringLiteral(".part")));
    putBytes(QFileInfo(path).path() + QStringLiteral("/holiday.jpg"), "x");
    int parts = 0;
    int strangers = 0;
    for (const EvidenceFile &file : evidenceFiles(folder())) {
        parts += file.isPart && file.id == object.id ? 1 : 0;
        strangers += file.id.isNull() ? 1 : 0;
    }
    QCOMPARE(parts, 1);
    QCOMPARE(strangers, 1);
    QVERIFY(removeUnfinishedEvidence(folder()));
    QCOMPARE(fileCount(), 2); // the object and the stranger: neither is deleted by itself
    QVERIFY(EvidenceReader(folder(), object).verify()->isWhole());
}

void TestEvidence::removedIsGone()
{
    const EvidenceObject object = keep(randomBytes(7 * chunkSize));
    const EvidenceObject other = keep("stays");
    QCOMPARE(fileCount(), 4);
    QVERIFY(removeEvidence(folder(), object.id));
    QCOMPARE(fileCount(), 1);
    QVERIFY(removeEvidence(folder(), object.id));
    QVERIFY(EvidenceReader(folder(), other, smallSegment).verify()->isWhole());
}

void TestEvidence::memoryIsFlat()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer keeps freed memory");
#endif
    const QString path = m_folder->filePath(QStringLiteral("film"));
    {
        QFile film(path);
        QVERIFY(film.open(QIODevice::WriteOnly));
        QVERIFY(film.resize(200 * 1000 * 1000)); // holes: costs no disk
    }
    keep(randomBytes(5000000));
    const auto peak = [] {
        rusage usage{};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss;
    };
    const long before = peak();
    QFile film(path);
    QVERIFY(film.open(QIODevice::ReadOnly));
    EvidenceWriter writer(folder());
    const auto object = writer.write(film);
    QCOMPARE(errorOf(object), QByteArray());
    EvidenceReader reader(folder(), *object);
    QVERIFY(reader.verify()->isWhole());
    QVERIFY2(peak() - before < 20 * 1024, qPrintable(QString::number(peak() - before)));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
