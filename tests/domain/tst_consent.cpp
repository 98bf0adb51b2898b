// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

#include "gate_case.h"

#include <QTest>

using namespace solnoma;
using namespace solnoma::test;
using Why = EffectiveAnswer::Why;

namespace {

constexpr int Person = 1;
constexpr int Organisation = 2;
constexpr int ThisCase = 3;
constexpr int OtherCase = 4;
constexpr int Office = 5;
constexpr int FirstConsent = 100;
constexpr int FirstAnswer = 200;

/// One consent in words: "self 2024-05-01 C1=yes C2=no case=other expires=2024-06-01 withdrawn=… unconfirmed".
Record consentFrom(const QString &words, int number, int party)
{
    Made consent("consent", FirstConsent + number);
    consent.ref("party", party).ref("confirmed_by", Office);
    int answer = 0;
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        const QString key = word.section(u'=', 0, 0);
        const QString value = word.section(u'=', 1);
        const QByteArray latin = value.toLatin1();
        if (value.isEmpty() && key == u"unconfirmed")
            consent.text("confirmed_by", QString()); // an empty value, whatever its type
        else if (value.isEmpty() && (key.front().isDigit() || key.front() == u'.'))
            consent.fuzzyDate("given", key.toLatin1().constData());
        else if (value.isEmpty())
            consent.text("given_by", key);
        else if (key == u"case")
            consent.ref("case", value == u"this" ? ThisCase : OtherCase);
        else if (key == u"expires" || key == u"withdrawn")
            consent.date(key.toLatin1().constData(), latin.constData());
        else if (key == u"assent" || key == u"cannot_ask")
            consent.text(key.toLatin1().constData(), value);
        else
            consent.row("answers", Made("consent_answer", FirstAnswer + number * 10 + answer++)
                                       .text("scope", key == u"C1"   ? QStringLiteral("un_to_state")
                                                      : key == u"C2" ? QStringLiteral("un_public")
                                                                     : key)
                                       .text("answer", value));
    }
    return consent;
}

Record heldAct(const char *kind, const char *ongoing)
{
    return Made("act", 50)
        .text("kind", kind)
        .text("ongoing", ongoing)
        .row("involved", Made("involvement", 51).ref("party", Person).text("role", "target"));
}

/// Consents parted by "|"; a circumstance first, in brackets: "[held] family C2=yes".
RecordSet recordsFrom(const QString &words, int party)
{
    RecordSet records;
    Made person("person", Person);
    QString rest = words;
    if (words.startsWith(u'[')) {
        const QString circumstance = words.section(u']', 0, 0).sliced(1);
        rest = words.section(u']', 1);
        if (circumstance == u"dead")
            person.fuzzyDate("died", "2023-01-01");
        else if (circumstance == u"held")
            records.add(heldAct("detention", "yes"));
        else if (circumstance == u"disappeared")
            records.add(heldAct("disappearance", "yes"));
        else if (circumstance == u"released")
            records.add(heldAct("detention", "no"));
    }
    records.add(person);
    records.add(Made("organisation", Organisation).text("kind", "cso"));
    int number = 0;
    for (const QString &consent : rest.split(u'|', Qt::SkipEmptyParts))
        records.add(consentFrom(consent, number++, party));
    return records;
}

} // namespace

class TestConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void effectiveAnswer_data();
    void effectiveAnswer();
    void decidingConsentIsNamed();
    void limitsOfTheYes();
    void contested_data();
    void contested();
    void nameUse_data();
    void nameUse();
    void toldStateWillKnow();
    void productNamedInConsent();
};

void TestConsent::effectiveAnswer_data()
{
    QTest::addColumn<int>("party");
    QTest::addColumn<QString>("consents");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Why>("why");
    // On 2024-06-15, for ThisCase. The first words are the sentence of domain.md that the row shows.
    const auto row = [](const char *sentence, const char *consents, const char *scope, Answer answer, Why why,
                        int party = Person) {
        QTest::newRow(sentence) << party << QString::fromLatin1(consents) << QString::fromLatin1(scope) << answer << why;
    };
    const auto Yes = Answer::Yes, No = Answer::No, NotAsked = Answer::NotAsked;

    row("none = not asked: no consent at all", "", "un_to_state", NotAsked, Why::NeverAsked);
    row("none = not asked: nothing for this use", "self 2024-05-01 partners=yes", "un_to_state", NotAsked, Why::NeverAsked);
    row("none = not asked: answered 'not asked'", "self 2024-05-01 C1=not_asked", "un_to_state", NotAsked, Why::NeverAsked);
    row("own yes", "self 2024-05-01 C1=yes", "un_to_state", Yes, Why::OwnAnswer);
    row("own no", "self 2024-05-01 C1=no", "un_to_state", No, Why::OwnAnswer);
    row("C1 and C2 are stored apart: C1", "self 2024-05-01 C1=yes C2=no", "un_to_state", Yes, Why::OwnAnswer);
    row("C1 and C2 are stored apart: C2", "self 2024-05-01 C1=yes C2=no", "un_public", No, Why::OwnAnswer);
    row("a child able to decide answers herself", "child_evolving 2024-05-01 C1=yes", "un_to_state", Yes, Why::OwnAnswer);

    row("imported and unconfirmed counts as not asked: yes", "self 2024-05-01 C1=yes unconfirmed", "un_to_state", NotAsked,
        Why::Unconfirmed);
    row("imported and unconfirmed counts as not asked: no", "self 2024-05-01 C1=no unconfirmed", "un_to_state", NotAsked,
        Why::Unconfirmed);
    row("not expired: the day before", "self 2024-05-01 C1=yes expires=2024-06-16", "un_to_state", Yes, Why::OwnAnswer);
    row("not expired: holds on its last day", "self 2024-05-01 C1=yes expires=2024-06-15", "un_to_state", Yes, Why::OwnAnswer);
    row("expired the day after", "self 2024-05-01 C1=yes expires=2024-06-14", "un_to_state", NotAsked, Why::Expired);
    row("expired own, so the giver's counts", "self 2023-05-01 C1=yes expires=2024-01-01 | lawyer 2024-05-01 C1=no",
        "un_to_state", No, Why::GiversAnswer);
    row("not withdrawn: later than the day", "self 2024-05-01 C1=yes withdrawn=2024-06-16", "un_to_state", Yes, Why::OwnAnswer);
    row("withdrawn on the day itself", "self 2024-05-01 C1=yes withdrawn=2024-06-15", "un_to_state", NotAsked, Why::Withdrawn);
    row("a withdrawal ends every older yes: another consent",
        "self 2024-04-01 C1=yes | self 2024-05-01 media=yes withdrawn=2024-06-01", "un_to_state", NotAsked, Why::Withdrawn);
    row("a withdrawal ends every older yes: not a newer one",
        "self 2024-04-01 C1=yes withdrawn=2024-05-01 | self 2024-05-02 C1=yes", "un_to_state", Yes, Why::OwnAnswer);
    row("a withdrawal ends a yes of the same day", "self 2024-04-01 C1=yes withdrawn=2024-05-01 | self 2024-05-01 C1=yes",
        "un_to_state", NotAsked, Why::Withdrawn);
    row("a withdrawal ends a yes without a date", "self 2024-04-01 C1=yes withdrawn=2024-05-01 | self C1=yes", "un_to_state",
        NotAsked, Why::Withdrawn);
    row("a withdrawal ends a giver's older yes", "self 2024-04-01 C1=yes withdrawn=2024-05-01 | lawyer 2024-03-01 C1=yes",
        "un_to_state", NotAsked, Why::Withdrawn);
    row("a withdrawal for another file ends nothing here",
        "self 2024-04-01 C1=yes | self 2024-04-02 C1=yes case=other withdrawn=2024-05-01", "un_to_state", Yes, Why::OwnAnswer);
    row("a withdrawal leaves a no", "self 2024-04-01 C1=no | self 2024-05-01 media=yes withdrawn=2024-06-01", "un_to_state", No,
        Why::OwnAnswer);
    row("an unconfirmed withdrawal does not count here (the gate asks again)",
        "self 2024-04-01 C1=yes | self 2024-05-01 C1=yes withdrawn=2024-06-01 unconfirmed", "un_to_state", Yes, Why::OwnAnswer);

    row("for this case", "self 2024-05-01 C1=yes case=this", "un_to_state", Yes, Why::OwnAnswer);
    row("for another case only", "self 2024-05-01 C1=yes case=other", "un_to_state", NotAsked, Why::NeverAsked);
    row("for all, and a newer no for this case", "self 2024-04-01 C1=yes | self 2024-05-01 C1=no case=this", "un_to_state", No,
        Why::NoStands);
    row("a no for another case does not speak here", "self 2024-04-01 C1=yes | self 2024-05-01 C1=no case=other", "un_to_state",
        Yes, Why::OwnAnswer);

    row("own answer beats a giver's: own yes", "self 2024-04-01 C1=yes | lawyer 2024-05-01 C1=no", "un_to_state", Yes,
        Why::OwnAnswer);
    row("own answer beats a giver's: own no", "self 2024-04-01 C1=no | lawyer 2024-05-01 C1=yes", "un_to_state", No,
        Why::OwnAnswer);
    row("own 'not asked' beats nobody", "self 2024-04-01 C1=not_asked | lawyer 2024-05-01 C1=yes", "un_to_state", Yes,
        Why::GiversAnswer);
    row("own unconfirmed yes leaves it to the giver", "self 2024-04-01 C1=yes unconfirmed | lawyer 2024-03-01 C1=no",
        "un_to_state", No, Why::GiversAnswer);
    row("giver nowhere noted: a no is her own", "2024-04-01 C1=no | lawyer 2024-05-01 C1=yes", "un_to_state", No, Why::OwnAnswer);
    row("giver nowhere noted: a yes is a giver's", "2024-05-01 C1=yes | self 2024-04-01 C1=no", "un_to_state", No,
        Why::OwnAnswer);
    row("the child does not agree: a parent's yes is her no", "parent 2024-05-01 C1=yes assent=no", "un_to_state", No,
        Why::OwnAnswer);
    row("the child agrees", "parent 2024-05-01 C1=yes assent=yes", "un_to_state", Yes, Why::GiversAnswer);
    row("an organisation speaks through its head", "org_head 2024-05-01 C1=yes | lawyer 2024-06-01 C1=no", "un_to_state", Yes,
        Why::OwnAnswer, Organisation);
    row("the head of her organisation does not speak for a person", "org_head 2024-05-01 C1=yes | self 2024-04-01 C1=no",
        "un_to_state", No, Why::OwnAnswer);

    row("a no newer than a yes wins", "self 2024-04-01 C1=yes | self 2024-05-01 C1=no", "un_to_state", No, Why::NoStands);
    row("then the newest: a yes newer than a no", "self 2024-04-01 C1=no | self 2024-05-01 C1=yes", "un_to_state", Yes,
        Why::OwnAnswer);
    row("no, yes, no", "self 2024-03-01 C1=no | self 2024-04-01 C1=yes | self 2024-05-01 C1=no", "un_to_state", No,
        Why::NoStands);
    row("no, no, yes", "self 2024-03-01 C1=no | self 2024-04-01 C1=no | self 2024-05-01 C1=yes", "un_to_state", Yes,
        Why::OwnAnswer);
    row("order not known: the same day", "self 2024-05-01 C1=yes | self 2024-05-01 C1=no", "un_to_state", No, Why::NoStands);
    row("order known within the day", "self 2024-05-01T09:00 C1=no | self 2024-05-01T10:00 C1=yes", "un_to_state", Yes,
        Why::OwnAnswer);
    row("order not known: a no in the month of the yes", "self 2024-05-20 C1=yes | self 2024-05 C1=no", "un_to_state", No,
        Why::NoStands);
    row("order known: a no in the month before the yes", "self 2024-05-20 C1=yes | self 2024-04 C1=no", "un_to_state", Yes,
        Why::OwnAnswer);
    row("order not known: a no without a date", "self 2024-05-20 C1=yes | self C1=no", "un_to_state", No, Why::NoStands);
    row("order not known: a yes without a date", "self C1=yes | self 2010-05-20 C1=no", "un_to_state", No, Why::NoStands);
    row("order not known: a no open at the end", "self 2024-05-20 C1=yes | self 2024-01-01.. C1=no", "un_to_state", No,
        Why::NoStands);
    row("order known: a no before a day", "self 2024-05-20 C1=yes | self ..2024-05-19 C1=no", "un_to_state", Yes, Why::OwnAnswer);
    row("order not known: a yes before a day", "self ..2024-05-20 C1=yes | self 2024-05-01 C1=no", "un_to_state", No,
        Why::NoStands);
    row("a yes of tomorrow is not given yet", "self 2024-06-16 C1=yes", "un_to_state", NotAsked, Why::NotYetGiven);
    row("a yes of tomorrow undoes no no", "self 2024-05-01 C1=no | self 2024-06-16 C1=yes", "un_to_state", No, Why::OwnAnswer);
    row("a no is never too early: a slip in its date opens nothing", "self 2024-05-01 C1=yes | self 2042-05-02 C1=no",
        "un_to_state", No, Why::NoStands);

    row("relative's yes, public, can be reached", "family 2024-05-01 C2=yes", "un_public", NotAsked, Why::RelativeStale);
    row("relative's yes, public, held", "[held] family 2024-05-01 C2=yes", "un_public", Yes, Why::GiversAnswer);
    row("relative's yes, public, disappeared", "[disappeared] family 2024-05-01 publish_name=yes", "publish_name", Yes,
        Why::GiversAnswer);
    row("relative's yes, public, released", "[released] family 2024-05-01 C2=yes", "un_public", NotAsked, Why::RelativeStale);
    row("next of kin's yes, public, dead", "[dead] next_of_kin 2024-05-01 media=yes", "media", Yes, Why::GiversAnswer);
    row("next of kin's yes, public, alive", "next_of_kin 2024-05-01 media=yes", "media", NotAsked, Why::RelativeStale);
    row("relative's yes, public, not safe to ask", "family 2024-05-01 publish_image=yes cannot_ask=yes", "publish_image", Yes,
        Why::GiversAnswer);
    row("relative's yes, not public, can be reached", "family 2024-05-01 C1=yes", "un_to_state", Yes, Why::GiversAnswer);
    row("relative's no, public, can be reached", "family 2024-05-01 C2=no", "un_public", No, Why::GiversAnswer);
    row("a lawyer's yes does not go stale", "lawyer 2024-05-01 C2=yes", "un_public", Yes, Why::GiversAnswer);
}

void TestConsent::effectiveAnswer()
{
    QFETCH(int, party);
    QFETCH(QString, consents);
    QFETCH(QString, scope);
    const RecordSet records = recordsFrom(consents, party);
    const Consents rules(records, id(ThisCase), QDate(2024, 6, 15));
    const EffectiveAnswer effective = rules.answer(id(party), scope.toStdString());
    QTEST(effective.answer, "answer");
    QTEST(effective.why, "why");
    // Nobody else's consent ever speaks for a party.
    QCOMPARE(rules.answer(id(999), scope.toStdString()).answer, Answer::NotAsked);
    QCOMPARE(effective.answer == Answer::NotAsked || !effective.consent.isNull(), true);
}

void TestConsent::decidingConsentIsNamed()
{
    const RecordSet records = recordsFrom(QStringLiteral("self 2024-04-01 C1=yes | self 2024-05-01 C1=no C2=yes"), Person);
    const Consents rules(records, id(ThisCase), QDate(2024, 6, 15));
    QCOMPARE(rules.answer(id(Person), "un_to_state").consent, id(FirstConsent + 1));
    QCOMPARE(rules.answer(id(Person), "un_to_state").row, id(FirstAnswer + 10));
    QCOMPARE(rules.answer(id(Person), "un_public").row, id(FirstAnswer + 11));
}

void TestConsent::limitsOfTheYes()
{
    RecordSet records;
    records.add(Made("person", Person));
    records.add(
        Made("consent", 10)
            .ref("party", Person)
            .ref("confirmed_by", Office)
            .text("given_by", "self")
            .fuzzyDate("given", "2024-01-01")
            .row("answers", Made("consent_answer", 11).text("scope", "partners").text("answer", "yes").text("limit", "old")));
    records.add(
        Made("consent", 20)
            .ref("party", Person)
            .ref("confirmed_by", Office)
            .text("given_by", "self")
            .fuzzyDate("given", "2024-02-01")
            .text("conditions", "only after release")
            .row("answers",
                 Made("consent_answer", 21).text("scope", "partners").text("answer", "yes").text("limit", "not my address")));
    const EffectiveAnswer yes = Consents(records, {}, QDate(2024, 6, 15)).answer(id(Person), "partners");
    QCOMPARE(yes.answer, Answer::Yes);
    QCOMPARE(yes.limits, (std::vector<Uuid7>{id(21), id(20)})); // the newer yes replaced the old one with its limit
}

void TestConsent::contested_data()
{
    QTest::addColumn<QString>("consents");
    QTest::addColumn<bool>("contested");
    QTest::newRow("nothing against it") << QStringLiteral("self 2024-05-01 C1=yes") << false;
    QTest::newRow("a later no, unconfirmed")
        << QStringLiteral("self 2024-05-01 C1=yes | self 2024-05-02 C1=no unconfirmed") << true;
    QTest::newRow("an earlier no, unconfirmed")
        << QStringLiteral("self 2024-05-01 C1=yes | self 2024-04-02 C1=no unconfirmed") << false;
    QTest::newRow("a later no, expired") << QStringLiteral("self 2024-05-01 C1=yes | self 2024-05-02 C1=no expires=2024-06-01")
                                         << true;
    QTest::newRow("a later withdrawal, unconfirmed")
        << QStringLiteral("self 2024-05-01 C1=yes | self 2024-04-01 C1=yes withdrawn=2024-06-01 unconfirmed") << true;
    QTest::newRow("another use") << QStringLiteral("self 2024-05-01 C1=yes | self 2024-05-02 C2=no unconfirmed") << false;
}

void TestConsent::contested()
{
    QFETCH(QString, consents);
    const RecordSet records = recordsFrom(consents, Person);
    const EffectiveAnswer yes = Consents(records, id(ThisCase), QDate(2024, 6, 15)).answer(id(Person), "un_to_state");
    QCOMPARE(yes.answer, Answer::Yes);
    QTEST(!yes.contestedBy.isNull(), "contested");
}

void TestConsent::nameUse_data()
{
    QTest::addColumn<QStringList>("consents"); // "giver use [withdrawn|unconfirmed]"
    QTest::addColumn<int>("expected");         // NameUse, or -1
    const auto row = [](const char *name, const QStringList &consents, int expected) {
        QTest::newRow(name) << consents << expected;
    };
    row("nobody said", {QStringLiteral("self -")}, -1);
    row("full", {QStringLiteral("self full")}, int(NameUse::Full));
    row("the strictest effective", {QStringLiteral("self full"), QStringLiteral("self initials")}, int(NameUse::Initials));
    row("own before a giver's", {QStringLiteral("self full"), QStringLiteral("family none")}, int(NameUse::Full));
    row("a giver's where she did not say", {QStringLiteral("self -"), QStringLiteral("family pseudonym")},
        int(NameUse::Pseudonym));
    row("withdrawn does not count", {QStringLiteral("self full withdrawn")}, -1);
    row("unconfirmed does not count", {QStringLiteral("self full unconfirmed")}, -1);
    row("giver nowhere noted: strict counts", {QStringLiteral("self full"), QStringLiteral("- none")}, int(NameUse::None));
}

void TestConsent::nameUse()
{
    QFETCH(QStringList, consents);
    QFETCH(int, expected);
    RecordSet records;
    int number = FirstConsent;
    for (const QString &words : consents) {
        Made consent("consent", number++);
        consent.ref("party", Person);
        const QStringList parts = words.split(u' ');
        consent.text("given_by", parts[0] == u"-" ? QString() : parts[0]);
        consent.text("name_use", parts[1] == u"-" ? QString() : parts[1]);
        if (!parts.contains(QStringLiteral("unconfirmed")))
            consent.ref("confirmed_by", Office);
        if (parts.contains(QStringLiteral("withdrawn")))
            consent.date("withdrawn", "2024-01-01");
        records.add(consent);
    }
    const std::optional<NameUse> use = Consents(records, id(ThisCase), QDate(2024, 6, 15)).nameUse(id(Person));
    QCOMPARE(use ? static_cast<int>(*use) : -1, expected);
}

void TestConsent::toldStateWillKnow()
{
    const auto told = [](const char *answer, const char *explained) {
        RecordSet records;
        records.add(Made("consent", 10)
                        .ref("party", Person)
                        .ref("confirmed_by", Office)
                        .text("given_by", "self")
                        .fuzzyDate("given", "2024-01-01")
                        .text("told_state_will_know", explained)
                        .row("answers", Made("consent_answer", 11).text("scope", "un_to_state").text("answer", answer)));
        return Consents(records, {}, QDate(2024, 6, 15)).wasToldStateWillKnow(id(Person));
    };
    QVERIFY(told("yes", "yes"));
    QVERIFY(!told("yes", "no"));
    QVERIFY(!told("yes", "unknown"));
    QVERIFY(!told("yes", ""));
    QVERIFY(!told("no", "yes"));
}

void TestConsent::productNamedInConsent()
{
    RecordSet records;
    records.add(Made("consent", 10)
                    .ref("party", Person)
                    .ref("confirmed_by", Office)
                    .text("given_by", "self")
                    .text("name_use", "full")
                    .text("authorises", "Print my name in the report, not elsewhere."));
    const Consents rules(records, {}, QDate(2024, 6, 15));
    QCOMPARE(rules.nameUseForProduct(id(Person), QStringLiteral("report")), NameUse::Full);
    QVERIFY(!rules.nameUseForProduct(id(Person), QStringLiteral("upr")));
    QVERIFY(!rules.nameUseForProduct(id(Person), QString()));
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
