// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"
#include "store_fixture.h"

#include <set>

using namespace solnoma;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void namesInTheOtherAlphabet_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::newRow("cyrillic by latin") << QStringLiteral("Намуна Синовова") << QStringLiteral("Namuna Sinovova");
        QTest::newRow("latin by cyrillic") << QStringLiteral("Shahlo Yoʻldosheva") << QStringLiteral("Шаҳло Йўлдошева");
        QTest::newRow("an apostrophe less") << QStringLiteral("Shahlo Yoʻldosheva") << QStringLiteral("yoldosheva");
        QTest::newRow("russian case") << QStringLiteral("Jamshid Karimov") << QStringLiteral("Джамшида Каримова");
        QTest::newRow("russian case of a surname") << QStringLiteral("Jamshid Karimov") << QStringLiteral("Каримовым");
        QTest::newRow("uzbek case") << QStringLiteral("Jamshid Karimov") << QStringLiteral("Karimovni");
        QTest::newRow("uzbek genitive") << QStringLiteral("Turgʻunov Namuna") << QStringLiteral("Turgʻunovning");
        QTest::newRow("unfinished") << QStringLiteral("Намуна Синовова") << QStringLiteral("sinov");
    }

    void namesInTheOtherAlphabet()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        const Uuid7 id = m_fixture->create(person(stored));
        m_fixture->create(person(QStringLiteral("Butunlay Boshqacha")));
        const auto hits = search().names(typed, 10);
        QVERIFY(hits.isOk());
        QCOMPARE(hits->size(), size_t{1});
        QCOMPARE(hits->front().id, id);
        QCOMPARE(hits->front().title, stored);
        QVERIFY(search().names(QStringLiteral("Vvedenskiy"), 10)->empty());
    }

    void insideAWord_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::newRow("a name") << QStringLiteral("Namuna Qaynarova") << QStringLiteral("aynaro");
        QTest::newRow("in the other alphabet") << QStringLiteral("Намуна Қайнарова") << QStringLiteral("aynaro");
        QTest::newRow("two words") << QStringLiteral("Namuna Qaynarova") << QStringLiteral("amuna narov");
        QTest::newRow("an organisation's") << QStringLiteral("Ozodovoz jamoasi") << QStringLiteral("odovo");
    }

    /// The last resort: what neither the beginnings of words nor the sounds find. Each kind of search beside the other.
    void insideAWord()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        const Uuid7 id = m_fixture->create(person(stored));
        m_fixture->create(person(QStringLiteral("Butunlay Boshqacha")));
        const auto hits = search().inside(typed, 10);
        QVERIFY(hits.isOk());
        QCOMPARE(hits->size(), size_t{1});
        QCOMPARE(hits->front().id, id);
        QCOMPARE(hits->front().reason, MatchReason::Inside);
        QCOMPARE(hits->front().name, stored);
        QVERIFY(search().inside(QStringLiteral("vedenski"), 10)->empty());
        QVERIFY(search().inside(typed.left(2), 10)->empty()); // two letters stand in nearly every word
        auto writer = m_fixture->store->change(QStringLiteral("record"));
        QVERIFY((*writer)->remove(id).isOk() && (*writer)->commit().isOk());
        writer->reset();
        QVERIFY(search().inside(typed, 10)->empty());
    }

    /// Texts too, below restricted; the field that holds the words is named.
    void insideAWordOfAText()
    {
        const Uuid7 id = m_fixture->create(actSaying(QStringLiteral("They were taken to the Zangiota settlement")));
        Record secret = person(QStringLiteral("Namuna Sinovova"));
        secret.set("health", QStringLiteral("canaryword"));
        m_fixture->create(secret);
        QVERIFY(search().texts(QStringLiteral("ngiot"), 10)->empty());
        const auto hits = search().inside(QStringLiteral("ngiot ettlem"), 10);
        QCOMPARE(hits->size(), size_t{1});
        QCOMPARE(hits->front().id, id);
        QVERIFY(hits->front().field && hits->front().field->id == "account");
        QVERIFY(search().inside(QStringLiteral("naryw"), 10)->empty());
        QCOMPARE(search().inside(QStringLiteral("naryw"), 10, true)->size(), size_t{1});
        const auto found = search().rids(QStringLiteral("ngiot"), 5, 5); // a list narrowed so has its row
        QCOMPARE(found->size(), size_t{1});
        const auto words = search().texts(QStringLiteral("zangiota"), 10);
        QVERIFY(words->front().field && words->front().field->id == "account");
    }

    /// A word that stands in an open field and in a restricted one: only who asked for those is told of them.
    void theFieldIsOneThatWasSearched()
    {
        Record record = person(QStringLiteral("Namuna Sinovova"));
        record.set("health", QStringLiteral("canaryword of the doctor"));
        record.set("activity", QStringLiteral("canaryword"));
        m_fixture->create(record);
        const auto fieldOf = [](const Result<std::vector<SearchHit>> &hits) {
            return hits->size() == 1 && hits->front().field ? QByteArray(hits->front().field->id.data()) : QByteArray();
        };
        QCOMPARE(fieldOf(search().texts(QStringLiteral("canaryword"), 10)), QByteArray("activity"));
        QCOMPARE(fieldOf(search().texts(QStringLiteral("canaryword doctor"), 10)), QByteArray());
        QCOMPARE(fieldOf(search().texts(QStringLiteral("canaryword doctor"), 10, true)), QByteArray("health"));
    }

    /// Where nothing can be written, a word is looked into all the same: its list stands in memory.
    void insideAWordOfAStoreForReadingOnly()
    {
        const Uuid7 id = m_fixture->create(person(QStringLiteral("Namuna Qaynarova")));
        m_fixture->store.reset();
        auto opened = Store::open(m_fixture->path(), m_fixture->literal(), m_fixture->clock, {.create = false, .readOnly = true});
        QVERIFY2(opened.isOk(), opened ? "" : qPrintable(opened.error().detail));
        const Search reading((*opened)->connection(), (*opened)->records());
        const auto hits = reading.inside(QStringLiteral("aynaro"), 10);
        QVERIFY2(hits.isOk(), hits ? "" : qPrintable(hits.error().detail));
        QCOMPARE(hits->size(), size_t{1});
        QCOMPARE(hits->front().id, id);
    }

    void textsInThreeScripts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::newRow("latin") << QStringLiteral("They came at night with oʻn kishi") << QStringLiteral("o'n kish");
        QTest::newRow("cyrillic") << QStringLiteral("Её увезли ночью, неизвестно куда") << QStringLiteral("увезли ее");
        QTest::newRow("arabic") << QStringLiteral("أخذوها في الليل") << QStringLiteral("الليل");
    }

    void textsInThreeScripts()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        const Uuid7 id = m_fixture->create(actSaying(text));
        const auto hits = search().texts(typed, 10);
        QVERIFY(hits.isOk());
        QCOMPARE(hits->size(), size_t{1});
        QCOMPARE(hits->front().id, id);
        QVERIFY(search().texts(QStringLiteral("nothere"), 10)->empty());
    }

    void restrictedOnlyOnDemand_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("a restricted field") << 0;
        QTest::newRow("a restricted record") << 1;
        QTest::newRow("a row of a restricted record") << 2;
        QTest::newRow("a row in a restricted slot") << 3;
        QTest::newRow("restricted later") << 4;
    }

    void restrictedOnlyOnDemand()
    {
        QFETCH(int, how);
        const QString word = QStringLiteral("canaryword");
        Record record = person(QStringLiteral("Namuna Sinovova"));
        if (how == 0)
            record.set("health", word);
        else if (how == 3)
            record.rows("medical_exams").emplace_back(entity("medical_exam")).set("findings", word);
        else if (how == 2)
            record.rows("statuses").emplace_back(entity("party_status")).set("remark", word);
        else
            record.set("activity", word);
        if (how == 1 || how == 2)
            record.set("confidentiality", QStringLiteral("restricted"));
        const Uuid7 id = m_fixture->create(record);
        if (how == 4) {
            QCOMPARE(search().texts(word, 10)->size(), size_t{1});
            Record changed = *m_fixture->store->records().load(id);
            changed.set("confidentiality", QStringLiteral("restricted"));
            QVERIFY(m_fixture->update(changed));
        }
        QVERIFY(search().texts(word, 10)->empty());
        QCOMPARE(search().texts(word, 10, true)->size(), size_t{1});
        QVERIFY(m_fixture->store->searchIndex().rebuild().isOk());
        QVERIFY(search().texts(word, 10)->empty());
        QCOMPARE(search().texts(word, 10, true)->size(), size_t{1});
    }

    /// Nobody set a level: the kind decides where the record starts (Entity::start).
    void whatStartsRestrictedIsFoundOnlyOnDemand_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isOpen");
        const auto row = [](const char *name, const char *kind, const char *field, const char *code, bool isOpen) {
            QTest::newRow(name) << QString::fromLatin1(kind) << QString::fromLatin1(field) << QString::fromLatin1(code) << isOpen;
        };
        row("a document", "document", "title", "", false);
        row("the note on a document", "document", "note", "", false);
        row("a consent", "consent", "note", "", false);
        row("a home", "place", "name", "home", false);
        row("a court", "place", "name", "court", true);
        row("a family link", "relationship", "note", "spouse", false);
        row("a post", "relationship", "note", "leads", true);
        row("the background of a country", "context_item", "note", "", true);
        row("an act", "act", "account", "other", true);
    }

    void whatStartsRestrictedIsFoundOnlyOnDemand()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, code);
        QFETCH(bool, isOpen);
        const QString word = QStringLiteral("canaryword");
        Record record(entity(kind.toStdString()));
        record.set(field.toStdString(), word);
        if (!code.isEmpty())
            record.set("kind", code);
        const Uuid7 id = m_fixture->create(record);
        const auto isFound = [&](bool openly) {
            return search().texts(word, 10)->size() == size_t{openly} && search().texts(word, 10, true)->size() == 1;
        };
        QVERIFY(isFound(isOpen));
        QVERIFY(m_fixture->store->searchIndex().rebuild().isOk());
        QVERIFY(isFound(isOpen));
        record = *m_fixture->store->records().load(id);
        record.set("confidentiality", isOpen ? QStringLiteral("restricted") : QStringLiteral("external"));
        QVERIFY(m_fixture->update(record)); // what is set by a person goes before where the kind starts
        QVERIFY(isFound(!isOpen));
    }

    void informationOnAnOpenActStartsRestricted()
    {
        const QString word = QStringLiteral("canaryword");
        Record act = actSaying(QStringLiteral("openword"));
        act.rows("info").emplace_back(entity("information")).set("quoting", word);
        m_fixture->create(act);
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(search().texts(QStringLiteral("openword"), 10)->size(), size_t{1});
            QVERIFY(search().texts(word, 10)->empty());
            QCOMPARE(search().texts(word, 10, true)->size(), size_t{1});
            QVERIFY(m_fixture->store->searchIndex().rebuild().isOk());
        }
    }

    void aPlaceThatBecomesAHomeLeavesTheOpenTexts()
    {
        const QString word = QStringLiteral("canaryword");
        Record place(entity("place"));
        place.set("kind", QStringLiteral("office"));
        place.rows("info").emplace_back(entity("information")).set("confidentiality", QStringLiteral("internal"));
        place.rows("info").back().set("locator", word);
        const Uuid7 id = m_fixture->create(place);
        QCOMPARE(search().texts(word, 10)->size(), size_t{1});
        place = *m_fixture->store->records().load(id);
        place.set("kind", QStringLiteral("home"));
        QVERIFY(m_fixture->update(place));
        QVERIFY(search().texts(word, 10)->empty());
        QCOMPARE(search().texts(word, 10, true)->size(), size_t{1});
    }

    void anIndexOfAnOlderProgramIsMadeAnew()
    {
        Record document(entity("document"));
        document.set("title", QStringLiteral("canaryword"));
        const Uuid7 id = m_fixture->create(document);
        const auto rid = m_fixture->store->records().tables().ridOf(id);
        Connection &connection = m_fixture->store->connection();
        QVERIFY(connection
                    .execute("INSERT INTO text_index(rowid, body) VALUES(" + QByteArray::number(*rid) +
                             ", 'canaryword'); UPDATE meta SET value = '1.1' WHERE key = 'index_version';")
                    .isOk());
        QCOMPARE(search().texts(QStringLiteral("canaryword"), 10)->size(), size_t{1});
        m_fixture->reopen();
        QVERIFY(search().texts(QStringLiteral("canaryword"), 10)->empty());
        QCOMPARE(search().texts(QStringLiteral("canaryword"), 10, true)->size(), size_t{1});
    }

    /// As format 2 had it: without the index of first letters, and of what a case file is made of.
    void aStoreOfFormat2FindsNames()
    {
        const Uuid7 id = m_fixture->create(person(QStringLiteral("Zulfiya Namunayeva")));
        QVERIFY(m_fixture->store->connection()
                    .execute("DROP INDEX review_by_case; DROP INDEX interview_by_person; DROP INDEX document_by_redacted_of; "
                             "DROP TABLE name_index; CREATE VIRTUAL TABLE name_index USING fts5(f, k, s, content='', "
                             "contentless_delete=1, detail=column, prefix='2 3 4', tokenize='unicode61'); "
                             "UPDATE meta SET value = '1.3' WHERE key = 'index_version'; PRAGMA user_version = 2;")
                    .isOk());
        QVERIFY(search().names(QStringLiteral("zulfiya"), 10)->empty());
        m_fixture->reopen();
        for (const char *typed : {"z", "zulf", "Зулфия"}) {
            const auto hits = search().names(QString::fromUtf8(typed), 10);
            QVERIFY2(hits && !hits->empty() && hits->front().id == id, typed);
        }
    }

    /// A translation is as restricted as what it translates, whatever happens to that later, in whichever order they come.
    void textVersionsGoByWhatTheyAreAbout()
    {
        const Uuid7 act = m_fixture->create(actSaying(QStringLiteral("original")));
        m_fixture->create(versionOf(act, "account", QStringLiteral("translatedword")));
        m_fixture->create(versionOf(act, "detention.health_in_custody", QStringLiteral("illnessword")));
        QCOMPARE(openAndAll(QStringLiteral("translatedword")), std::pair(1, 1));
        QCOMPARE(openAndAll(QStringLiteral("illnessword")), std::pair(0, 1)); // the field is restricted
        setLevel(act, QStringLiteral("restricted"));
        QCOMPARE(openAndAll(QStringLiteral("translatedword")), std::pair(0, 1));
        setLevel(act, QStringLiteral("sealed"));
        QCOMPARE(openAndAll(QStringLiteral("translatedword")), std::pair(0, 0));
        setLevel(act, QStringLiteral("internal"));
        QCOMPARE(openAndAll(QStringLiteral("translatedword")), std::pair(1, 1));
        QCOMPARE(openAndAll(QStringLiteral("illnessword")), std::pair(0, 1));
    }

    /// Homes start at restricted; a square does not.
    void homesAreFoundOnDemandOnly()
    {
        const auto place = [](const char *kind, const QString &name) {
            Record record(entity("place"));
            record.set("kind", QString::fromLatin1(kind));
            record.set("name", name);
            return record;
        };
        const Uuid7 home = m_fixture->create(place("home", QStringLiteral("Bahor koʻchasi")));
        const Uuid7 square = m_fixture->create(place("street_square", QStringLiteral("Bahor maydoni")));
        const auto found = [&](bool withRestricted) {
            std::set<Uuid7> ids;
            const auto hits = search().names(QStringLiteral("Bahor"), 10, withRestricted);
            for (const SearchHit &hit : *hits)
                ids.insert(hit.id);
            return ids;
        };
        QCOMPARE(found(false), std::set<Uuid7>{square});
        QCOMPARE(found(true), (std::set<Uuid7>{home, square}));
        setLevel(home, QStringLiteral("internal"));
        QCOMPARE(found(false), (std::set<Uuid7>{home, square}));
    }

    /// A vault that an older version indexed does not show them any longer once it was opened here.
    void olderVaultsAreIndexedAnew()
    {
        const Uuid7 act = m_fixture->create(actSaying(QStringLiteral("original")));
        const Uuid7 version = m_fixture->create(versionOf(act, "account", QStringLiteral("translatedword")));
        setLevel(act, QStringLiteral("restricted"));
        const auto rid = m_fixture->store->records().tables().ridOf(version);
        QVERIFY(m_fixture->store->connection()
                    .execute("INSERT INTO text_index(rowid, body) VALUES(" + QByteArray::number(*rid) +
                             ", 'translatedword'); UPDATE meta SET value = '1.2' WHERE key = 'index_version';")
                    .isOk());
        QCOMPARE(openAndAll(QStringLiteral("translatedword")), std::pair(1, 1));
        m_fixture->reopen();
        QCOMPARE(openAndAll(QStringLiteral("translatedword")), std::pair(0, 1));
    }

    void sealedNever()
    {
        const QString word = QStringLiteral("canaryword");
        Record record = person(QStringLiteral("Namuna Sinovova"));
        record.set("activity", word);
        const Uuid7 id = m_fixture->create(record);
        QCOMPARE(search().texts(word, 10)->size(), size_t{1});
        record = *m_fixture->store->records().load(id);
        record.set("confidentiality", QStringLiteral("sealed"));
        QVERIFY(m_fixture->update(record));
        QVERIFY(search().texts(word, 10, true)->empty());
        QVERIFY(search().names(QStringLiteral("Sinovova"), 10)->empty());
    }

    void whatIsRemovedIsNotFoundUntilRestored()
    {
        Record record = person(QStringLiteral("Namuna Sinovova"));
        record.set("activity", QStringLiteral("canaryword"));
        const Uuid7 id = m_fixture->create(record);
        QCOMPARE(search().texts(QStringLiteral("canaryword"), 10)->size(), size_t{1});
        for (const bool there : {false, true}) {
            auto writer = m_fixture->store->change(QStringLiteral("record"));
            QVERIFY((there ? (*writer)->restore(id) : (*writer)->remove(id)).isOk());
            QVERIFY((*writer)->commit().isOk());
            writer->reset();
            QCOMPARE(search().texts(QStringLiteral("canaryword"), 10)->size(), size_t{there});
            QCOMPARE(search().names(QStringLiteral("Sinovova"), 10)->size(), size_t{there});
        }
    }

    void anOldWordingIsNotFound()
    {
        const Uuid7 id = m_fixture->create(actSaying(QStringLiteral("firstwording")));
        Record record = *m_fixture->store->records().load(id);
        record.set("account", QStringLiteral("secondwording"));
        QVERIFY(m_fixture->update(record));
        QVERIFY(search().texts(QStringLiteral("firstwording"), 10)->empty());
        QCOMPARE(search().texts(QStringLiteral("secondwording"), 10)->size(), size_t{1});
    }

    void whatWasRolledBackIsNotFound()
    {
        {
            auto writer = m_fixture->store->change(QStringLiteral("record"));
            QVERIFY((*writer)->create(person(QStringLiteral("Yoʻq Odam"))).isOk());
        }
        m_fixture->create(person(QStringLiteral("Bor Odam")));
        QVERIFY(search().names(QStringLiteral("Yoʻq"), 10)->empty());
        QCOMPARE(search().names(QStringLiteral("Bor"), 10)->size(), size_t{1});
    }

    void titlesOfOneKindHoweverOld()
    {
        const auto titled = [](const char *kind, const QString &title) {
            Record record(entity(kind));
            record.set("title", title);
            return record;
        };
        const Uuid7 oldest = m_fixture->create(titled("document", QStringLiteral("Протокол допроса, Ёлкин"))); // restricted
        const Uuid7 newer = m_fixture->create(titled("document", QStringLiteral("Протокол обыска")));
        m_fixture->create(titled("case", QStringLiteral("Протокол допроса"))); // another kind
        Record elsewhere = titled("document", QStringLiteral("Справка"));
        elsewhere.set("note", QStringLiteral("протокол")); // not in its title
        m_fixture->create(elsewhere);
        const auto idsOf = [&](const QString &typed, int limit) {
            std::vector<Uuid7> ids;
            const auto found = search().titled(entity("document"), typed, limit);
            for (const SearchHit &hit : found ? *found : std::vector<SearchHit>())
                ids.push_back(hit.id);
            return ids;
        };
        QCOMPARE(idsOf(QStringLiteral("протокол"), 10), (std::vector<Uuid7>{newer, oldest}));
        QCOMPARE(idsOf(QStringLiteral("протокол"), 1), std::vector<Uuid7>{newer});
        QCOMPARE(idsOf(QStringLiteral("елкин прот"), 10), std::vector<Uuid7>{oldest});
        QVERIFY(idsOf(QString(), 10).empty());
    }

    void manyRowsOfOneRecordDoNotHideOthers()
    {
        const Uuid7 older = m_fixture->create(actSaying(QStringLiteral("sharedword")));
        Record act = actSaying(QStringLiteral("sharedword"));
        for (int i = 0; i < 60; ++i)
            act.rows("detention.stages").emplace_back(entity("custody_stage")).set("note", QStringLiteral("sharedword"));
        m_fixture->create(act);
        const auto hits = search().texts(QStringLiteral("sharedword"), 5);
        QCOMPARE(hits->size(), size_t{2});
        QCOMPARE(hits->back().id, older);
    }

private:
    static Record versionOf(const Uuid7 &about, const char *field, const QString &text)
    {
        Record version(entity("text_version"));
        version.set("about", about);
        version.set("field", QString::fromLatin1(field));
        version.set("language", QStringLiteral("en"));
        version.set("kind", QStringLiteral("translation"));
        version.set("text", text);
        return version;
    }
    void setLevel(const Uuid7 &id, const QString &level)
    {
        Record record = *m_fixture->store->records().load(id);
        record.set("confidentiality", level);
        QVERIFY(m_fixture->update(record));
    }
    /// How many are found as a matter of course, and with the restricted ones.
    std::pair<int, int> openAndAll(const QString &word)
    {
        return {static_cast<int>(search().texts(word, 10)->size()), static_cast<int>(search().texts(word, 10, true)->size())};
    }

    Search search() { return Search(m_fixture->store->connection(), m_fixture->store->records()); }

    static Record actSaying(const QString &text)
    {
        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        act.set("account", text);
        return act;
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
