// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standing.h"

#include "domain/independence.h"

#include "gate_case.h"

#include <QTest>

using namespace solnoma;
using namespace solnoma::test;

namespace {

constexpr int Fact = 1;
constexpr int First = 10; // information
constexpr int Second = 11;
constexpr int Third = 12;
constexpr int SourceA = 20;
constexpr int SourceB = 21;
constexpr int Ngo = 30;
constexpr int OtherNgo = 31;
constexpr int Mother = 40;
constexpr int Son = 41;
constexpr int Paper = 50;

Made information(int number, int source, const char *credibility = "2")
{
    return Made("information", number).ref("source", source).text("stance", "supports").text("credibility", credibility);
}

Made source(int number, const char *kind = "witness")
{
    return Made("source", number).text("kind", kind).text("label", "source");
}

QString proposed(const RecordSet &records)
{
    return proposeStanding(records, *records.find(id(Fact))).assertion;
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoIndependentSources();
    void oneSourceTwice();
    void lowCredibility();
    void mentionsAndOpinionsCarryNothing();
    void chainsThatMeet();
    void circleOfChainsEnds();
    void samePublisher();
    void publishersOfOneFamilyOfBodies();
    void relativesOfEachOther();
    void colleaguesOfOneBody();
    void openedBoxTies();
    void samePersonQuoted();
    void samePaper();
    void contradiction();
    void paperOnFile();
    void pressItemIsNoRecord();
    void reportedAndAlleged();
    void oneFieldOnly();
};

void TestStanding::twoIndependentSources()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB));
    records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceB)));
    const StandingProposal proposal = proposeStanding(records, *records.find(id(Fact)));
    QCOMPARE(proposal.assertion, QStringLiteral("corroborated"));
    QCOMPARE(proposal.because, (std::vector<Uuid7>{id(First), id(Second)}));
}

void TestStanding::oneSourceTwice()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceA)));
    QCOMPARE(proposed(records), QStringLiteral("alleged"));
}

void TestStanding::lowCredibility()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB));
    records.add(Made("act", Fact).row("info", information(First, SourceA, "1")).row("info", information(Second, SourceB, "3")));
    QCOMPARE(proposed(records), QStringLiteral("alleged"));
}

void TestStanding::mentionsAndOpinionsCarryNothing()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB));
    records.add(Made("act", Fact)
                    .row("info", information(First, SourceA).text("stance", "mentions"))
                    .row("info", information(Second, SourceB).text("basis", "opinion")));
    QCOMPARE(proposed(records), QString());
}

/// Echo: the newspaper repeats what the relative said.
void TestStanding::chainsThatMeet()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB, "media"));
    records.add(Made("act", Fact)
                    .row("info", information(First, SourceA))
                    .row("info", information(Second, SourceB).ref("rests_on", Third))
                    .row("info", information(Third, SourceB, "6").ref("rests_on", First)));
    QCOMPARE(proposed(records), QStringLiteral("alleged"));
}

void TestStanding::circleOfChainsEnds()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB));
    records.add(Made("act", Fact)
                    .row("info", information(First, SourceA).ref("rests_on", First))
                    .row("info", information(Second, SourceB)));
    QCOMPARE(proposed(records), QStringLiteral("corroborated"));
}

void TestStanding::samePublisher()
{
    for (const int publisher : {Ngo, OtherNgo}) {
        RecordSet records;
        records.add(source(SourceA, "cso_report").ref("publisher", Ngo));
        records.add(source(SourceB, "cso_statement").ref("publisher", publisher));
        records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceB)));
        QCOMPARE(proposed(records), publisher == Ngo ? QStringLiteral("alleged") : QStringLiteral("corroborated"));
    }
}

void TestStanding::publishersOfOneFamilyOfBodies()
{
    for (const char *link : {"branch", "partner"}) {
        RecordSet records;
        records.add(source(SourceA, "cso_report").ref("publisher", Ngo));
        records.add(source(SourceB, "cso_statement").ref("publisher", OtherNgo));
        records.add(Made("relationship", 60).ref("a", Ngo).ref("b", OtherNgo).text("kind", link));
        records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceB)));
        QCOMPARE(proposed(records), QByteArray(link) == "branch" ? QStringLiteral("alleged") : QStringLiteral("corroborated"));
    }
}

void TestStanding::relativesOfEachOther()
{
    for (const bool isFamily : {true, false}) {
        RecordSet records;
        records.add(source(SourceA).row("interviews", Made("interview", 61).ref("person", Mother)));
        records.add(source(SourceB).row("interviews", Made("interview", 62).ref("person", Son)));
        if (isFamily)
            records.add(Made("relationship", 60).ref("a", Mother).ref("b", Son).text("kind", "mother"));
        records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceB)));
        QCOMPARE(proposed(records), isFamily ? QStringLiteral("alleged") : QStringLiteral("corroborated"));
    }
}

/// Both work for the same body: a third party ties them.
void TestStanding::colleaguesOfOneBody()
{
    RecordSet records;
    records.add(source(SourceA).row("interviews", Made("interview", 61).ref("person", Mother)));
    records.add(source(SourceB).row("interviews", Made("interview", 62).ref("person", Son)));
    records.add(Made("relationship", 63).ref("a", Mother).ref("b", Ngo).text("kind", "staff"));
    records.add(Made("relationship", 64).ref("a", Son).ref("b", Ngo).text("kind", "member"));
    records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceB)));
    QCOMPARE(proposed(records), QStringLiteral("alleged"));
}

void TestStanding::openedBoxTies()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB));
    records.add(Made("sealed_source", 65).ref("source", SourceA).ref("identity", Mother));
    records.add(Made("sealed_source", 66).ref("source", SourceB).ref("identity", Mother));
    records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceB)));
    QCOMPARE(proposed(records), QStringLiteral("alleged"));
}

void TestStanding::samePersonQuoted()
{
    RecordSet records;
    records.add(source(SourceA, "media"));
    records.add(source(SourceB, "media"));
    records.add(Made("act", Fact)
                    .row("info", information(First, SourceA).text("quoting", "his lawyer"))
                    .row("info", information(Second, SourceB).text("quoting", " His  lawyer")));
    QVERIFY(!areIndependent(records, records.find(id(Fact))->rows("info")[0], records.find(id(Fact))->rows("info")[1]));
}

void TestStanding::samePaper()
{
    RecordSet records;
    records.add(source(SourceA).ref("document", Paper));
    records.add(source(SourceB).ref("document", Paper));
    records.add(Made("act", Fact).row("info", information(First, SourceA)).row("info", information(Second, SourceB)));
    QCOMPARE(proposed(records), QStringLiteral("alleged"));
}

void TestStanding::contradiction()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB));
    records.add(Made("act", Fact)
                    .row("info", information(First, SourceA))
                    .row("info", information(Second, SourceB))
                    .row("info", information(Third, SourceB).text("stance", "contradicts")));
    const StandingProposal proposal = proposeStanding(records, *records.find(id(Fact)));
    QCOMPARE(proposal.assertion, QStringLiteral("disputed"));
    QCOMPARE(proposal.because, std::vector<Uuid7>{id(Third)});
}

void TestStanding::paperOnFile()
{
    for (const bool hasFile : {true, false}) {
        RecordSet records;
        records.add(source(SourceA).ref("document", Paper));
        Made paper("document", Paper);
        paper.text("kind", "judgment");
        if (hasFile)
            paper.ref("file", 70);
        records.add(paper);
        records.add(Made("act", Fact).row("info", information(First, SourceA).text("basis", "document")));
        QCOMPARE(proposed(records), hasFile ? QStringLiteral("documented") : QStringLiteral("alleged"));
    }
}

void TestStanding::pressItemIsNoRecord()
{
    for (const char *kind : {"press", "photo"}) {
        RecordSet records;
        records.add(source(SourceA));
        records.add(Made("document", Paper).text("kind", kind).ref("file", 70).refs("about", {Fact}));
        records.add(Made("act", Fact).row("info", information(First, SourceA)));
        QCOMPARE(proposed(records), QByteArray(kind) == "photo" ? QStringLiteral("documented") : QStringLiteral("alleged"));
    }
}

void TestStanding::reportedAndAlleged()
{
    for (const char *kind : {"cso_report", "relative"}) {
        RecordSet records;
        records.add(source(SourceA, kind).ref("publisher", Ngo).text("title", "A report"));
        records.add(Made("act", Fact).row("info", information(First, SourceA, "6")));
        QCOMPARE(proposed(records), QByteArray(kind) == "cso_report" ? QStringLiteral("reported") : QStringLiteral("alleged"));
    }
}

void TestStanding::oneFieldOnly()
{
    RecordSet records;
    records.add(source(SourceA));
    records.add(source(SourceB));
    records.add(Made("act", Fact)
                    .row("info", information(First, SourceA))
                    .row("info", information(Second, SourceB).text("stance", "contradicts").text("field", "began")));
    const Record &fact = *records.find(id(Fact));
    QCOMPARE(proposeStanding(records, fact, "began").assertion, QStringLiteral("disputed"));
    QCOMPARE(proposeStanding(records, fact, "ended").assertion, QStringLiteral("alleged"));
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
