// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence.h"
#include "session_fixture.h"

#include <QFile>

using namespace solnoma;

/// An unprotected copy of a document on the disk is known to the log of what left.
class TestSavedCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCopyAndItsLine()
    {
        const QString path = m_fixture.folder.filePath(QStringLiteral("copy.txt"));
        QCOMPARE(lines(), size_t{0});
        QVERIFY(saveCopy(*m_fixture.session, m_document, path).isOk());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), m_bytes);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(lines(), size_t{1});
        RecordStore &records = m_fixture.session->store().records();
        const Record line = *records.load(**records.head(records.ridsOf(entity("export_log"))->back()));
        QCOMPARE(line.refs("records"), Ids{m_document});
        QCOMPARE(line.text("sha256"), records.load(m_document)->text("sha256"));
        QCOMPARE(line.text("product"), QStringLiteral("copy"));
    }

    void neitherOfThemWhereAFileIsThere()
    {
        const QString path = m_fixture.folder.filePath(QStringLiteral("mine.txt"));
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
        mine.close();
        const size_t before = lines();
        QCOMPARE(saveCopy(*m_fixture.session, m_document, path).error().code, ErrorCode::Conflict);
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));
        QCOMPARE(lines(), before);
    }

    void nothingIsLeftOfOneThatWasStopped()
    {
        const QString path = m_fixture.folder.filePath(QStringLiteral("stopped.txt"));
        const size_t before = lines();
        const auto stopped = saveCopy(*m_fixture.session, m_document, path, [](qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(lines(), before);
    }

    void initTestCase()
    {
        const QString path = m_fixture.folder.filePath(QStringLiteral("original.txt"));
        QFile original(path);
        QVERIFY(original.open(QIODevice::WriteOnly) && original.write(m_bytes) == m_bytes.size());
        original.close();
        NewEvidence evidence;
        evidence.path = path;
        const auto made = attachEvidence(*m_fixture.session, evidence);
        QVERIFY(made.isOk());
        m_document = *made;
    }

private:
    size_t lines() { return m_fixture.session->store().records().ridsOf(entity("export_log"))->size(); }

    SessionFixture m_fixture;
    const QByteArray m_bytes = QByteArray(3 << 20, 'x'); // more than one chunk
    Uuid7 m_document;
};

QTEST_GUILESS_MAIN(TestSavedCopies)
#include "tst_saved_copies.moc"
