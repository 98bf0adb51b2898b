// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypted_file.h"
#include "store/drafts.h"
#include "store_fixture.h"

using namespace solnoma;

class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        open();
    }

    void aDraftSurvivesAndIsReplaced()
    {
        Draft draft{id(), id(), id(), "person", R"({"values":{"activity":"half a sen"}})"};
        QVERIFY(m_drafts->save(draft).isOk());
        draft.payload = R"({"values":{"activity":"half a sentence"}})";
        QVERIFY(m_drafts->save(draft).isOk());
        QVERIFY(m_drafts->save({id(), id(), id(), "case", "{}"}).isOk());
        open();
        const auto all = m_drafts->all();
        QCOMPARE(all->size(), size_t{2});
        const bool first = all->front().page == draft.page;
        const Draft &kept = first ? all->front() : all->back();
        QCOMPARE(kept.payload, draft.payload);
        QCOMPARE(kept.base, draft.base);
        QCOMPARE(kept.change, draft.change);
        QCOMPARE(kept.kind, QByteArray("person"));
        QVERIFY(m_drafts->drop(draft.page).isOk());
        QCOMPARE(m_drafts->all()->size(), size_t{1});
    }

    void whatWasRecordedIsNoDraftAnyMore()
    {
        const Uuid7 change = id();
        QVERIFY(m_drafts->save({id(), id(), change, "person", "{}"}).isOk());
        QVERIFY(m_drafts->save({id(), id(), id(), "person", "{}"}).isOk());
        auto writer = m_fixture->store->change(QStringLiteral("record"), change);
        QVERIFY((*writer)->create(person(QStringLiteral("Namuna"))).isOk());
        QCOMPARE((*writer)->commit()->change, change);
        QVERIFY(m_drafts->settle(*m_fixture->store).isOk());
        QCOMPARE(m_drafts->all()->size(), size_t{1});
        QVERIFY(m_drafts->all()->front().change != change);
    }

    void aLostCommitIsSaid()
    {
        QVERIFY(!m_drafts->lostBy(*m_fixture->store)->has_value());
        QVERIFY(m_drafts->acknowledge(m_fixture->store->history().heads()->front().change).isOk());
        QVERIFY(!m_drafts->lostBy(*m_fixture->store)->has_value());
        const Uuid7 lost = id();
        QVERIFY(m_drafts->acknowledge(lost).isOk());
        QCOMPARE(*m_drafts->lostBy(*m_fixture->store), std::optional(lost));
    }

    void forgottenPagesLeaveNothing()
    {
        const Uuid7 page = id();
        QVERIFY(m_drafts->save({page, id(), id(), "person", R"({"values":{"activity":"canaryword"}})"}).isOk());
        const Uuid7 row = id(); // below a page of somebody else
        const QByteArray owner = "{\"rows\":{\"info\":[{\"id\":\"" + row.toString().toLatin1() + "\",\"note\":\"canaryrow\"}]}}";
        QVERIFY(m_drafts->save({id(), id(), id(), "person", owner}).isOk());
        const Uuid7 other = id();
        QVERIFY(m_drafts->save({other, id(), id(), "person", R"({"values":{}})"}).isOk());
        m_drafts.reset(); // writes the WAL back
        QVERIFY(decryptedFile(path(), StoreFixture::literal()).contains("canaryword"));
        QVERIFY(decryptedFile(path(), StoreFixture::literal()).contains("canaryrow"));
        open();
        QVERIFY(m_drafts->forget({page, row}).isOk());
        QCOMPARE(m_drafts->all()->size(), size_t{1});
        QCOMPARE(m_drafts->all()->front().page, other);
        m_drafts.reset();
        QVERIFY(!decryptedFile(path(), StoreFixture::literal()).contains("canaryword"));
        QVERIFY(!decryptedFile(path(), StoreFixture::literal()).contains("canaryrow"));
    }

private:
    Uuid7 id() { return Uuid7::make(m_fixture->clock); }
    QString path() const { return m_fixture->folder.filePath(QStringLiteral("drafts.db")); }

    void open()
    {
        m_drafts.reset();
        auto opened = Drafts::open(path(), StoreFixture::literal(), {});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_drafts = std::move(*opened);
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Drafts> m_drafts;
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
