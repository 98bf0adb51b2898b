// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/gap_list.h"

#include "paper_case.h"

#include <QJsonDocument>
#include <QtTest>

using namespace solnoma;
using namespace solnoma::test;
using State = GatedReader::State;

class TestGapList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_file = loadInvented(QStringLiteral("long-custody"));
        m_request = everythingTicked(m_file.records, Audience::UnToState, productNamed("wgad"), m_file.id("c.longcustody"),
                                     m_file.id("p.namunayev"));
    }

    void productsKnowTheirSources()
    {
        const auto all = products();
        QVERIFY(all.isOk());
        QVERIFY(all->size() >= 2);
        const QStringList known = knownAnswerSources();
        for (const Product &product : *all) {
            for (const ProductPart &part : product.parts) {
                for (const Question &question : part.questions)
                    QVERIFY2(known.contains(question.source), qPrintable(product.code + u' ' + question.source));
            }
        }
        QVERIFY(!known.contains(QStringLiteral("no.such")));
        QVERIFY(!productOf(QStringLiteral("no-such")).isOk());
    }

    void wgadAsksInTheOfficialOrder()
    {
        QStringList numbers;
        for (const GapLine &line : lines(m_request))
            numbers << line.part + u'.' + line.question.number;
        QCOMPARE(numbers.join(u' '),
                 QStringLiteral("I.1 I.2 I.3 I.4 I.5 I.6 I.7 I.8 II.1 II.2 II.3 II.4 II.5 II.6 II.7 III.1 III.2 III.3 "
                                "III.4 III.5 III.6 III.7 IV. V. VI. VII.1 VII.2 VII.3 VII.4 VII.5 VII.6"));
    }

    void isAsItAlwaysWas()
    {
        QString text;
        for (const GapLine &line : lines(m_request)) {
            QStringList reasons;
            for (const Verdict &verdict : line.answer.withheld)
                reasons << reasonName(verdict.reason);
            reasons.removeDuplicates();
            text += QStringLiteral("%1.%2 %3: %4 [%5, %6 sources]")
                        .arg(line.part, line.question.number, line.question.text, stateName(line.answer.state),
                             line.answer.assertion, QString::number(line.answer.sources));
            text += (reasons.isEmpty() ? QString() : QString(u" withheld: " % reasons.join(u' '))) + u'\n';
            for (const QString &each : line.answer.texts)
                text += u"    " + each.left(90).simplified() + u'\n';
        }
        QVERIFY(isGolden(text, QStringLiteral("gap-list-wgad.txt")));
    }

    void tellsTheFourStatesApart()
    {
        QCOMPARE(state(m_request, "person.sex"), State::Found);
        QCOMPARE(state(m_request, "submitter"), State::Missing);
        ExportRequest unconfirmed = m_request;
        unconfirmed.confirmed.clear();
        QCOMPARE(state(unconfirmed, "person.paper"), State::Withheld);
        QCOMPARE(state(m_request, "person.paper"), State::Found);
        ExportRequest unticked = m_request;
        unticked.ticked.clear();
        QCOMPARE(state(unticked, "person.sex"), State::Withheld);
        QCOMPARE(state(m_request, "person.activity"), State::Found);
        // A version is there for this product only: the account exists, this paper has no words for it.
        ExportRequest other = m_request;
        other.product = QStringLiteral("report");
        QCOMPARE(state(other, "person.activity"), State::NotTranslated);
    }

    void saysWhyARealCaseStays()
    {
        const LoadedFile real = loadFile(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/real-cases.json"));
        int tried = 0;
        for (const Record *act : real.records.ofKind("act")) {
            const auto target = std::ranges::find_if(act->rows("involved"), [&](const Record &row) {
                const Record *party = real.records.find(row.ref("party"));
                return row.is("role", u"target") && party && party->kind() == "person";
            });
            if (!act->is("kind", u"detention") || target == act->rows("involved").end())
                continue;
            const ExportRequest request =
                everythingTicked(real.records, Audience::UnToState, productNamed("wgad"), act->ref("case"), target->ref("party"));
            const Gate gate(real.records, TestImport::vocabularies(), request);
            const GateReport report = gate.report();
            QVERIFY(report.isBlocked());
            QVERIFY(std::ranges::any_of(report.findings, [&](const Finding &finding) {
                return finding.reason == GateReason::ConsentNotAsked && finding.record == target->ref("party") &&
                       finding.fix == GateFix::RecordConsent;
            }));
            const PaperContext context{real.records, gate, TestImport::vocabularies(), lawBook(), productNamed("wgad")};
            const QString name = fullNameOf(real.records, target->ref("party"));
            QVERIFY(!name.isEmpty());
            for (const PrintedText &text : printedTexts(composeWgad(context)))
                QVERIFY2(!text.text.contains(name), qPrintable(text.place));
            ++tried;
        }
        QVERIFY(tried >= 5);
    }

private:
    static QString fullNameOf(const RecordSet &records, const Uuid7 &party)
    {
        const Record *record = records.find(party);
        return record->rows("names").empty() ? QString() : record->rows("names").front().text("full");
    }
    std::vector<GapLine> lines(const ExportRequest &request) const
    {
        const Gate gate(m_file.records, TestImport::vocabularies(), request);
        const PaperContext context{m_file.records, gate, TestImport::vocabularies(), lawBook(), productNamed("wgad")};
        return gapList(CaseFacts(context));
    }
    State state(const ExportRequest &request, const char *source) const
    {
        for (const GapLine &line : lines(request)) {
            if (line.question.source == QLatin1String(source))
                return line.answer.state;
        }
        return State::Missing;
    }

    LoadedFile m_file;
    ExportRequest m_request;
};

QTEST_GUILESS_MAIN(TestGapList)
#include "tst_gap_list.moc"
