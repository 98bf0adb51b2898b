// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turning_splitter.h"

#include <QTest>
#include <QTextEdit>

using namespace solnoma;

class TestTurningSplitter : public QObject
{
    Q_OBJECT

private:
    struct Parts {
        TurningSplitter splitter{nullptr};
        QTextEdit *chief = new QTextEdit(&splitter);
        QTextEdit *side = new QTextEdit(&splitter);
        int letter = splitter.fontMetrics().averageCharWidth();

        Parts()
        {
            splitter.addWidget(chief);
            splitter.addWidget(side);
            splitter.setStretchFactor(0, 3);
            splitter.setStretchFactor(1, 1);
        }
        void be(int letters)
        {
            splitter.resize(letters * letter, 600);
            splitter.show();
            QVERIFY(QTest::qWaitForWindowExposed(&splitter));
            QCoreApplication::processEvents();
        }
    };

private Q_SLOTS:
    void narrowPartsStandAboveEachOtherInTheirShares()
    {
        Parts parts;
        parts.be(80);
        QCOMPARE(parts.splitter.orientation(), Qt::Vertical);
        QCOMPARE(parts.chief->width(), parts.splitter.width());
        const double share = double(parts.chief->height()) / (parts.chief->height() + parts.side->height());
        QVERIFY2(share > 0.70 && share < 0.80, qPrintable(QString::number(share)));
    }

    /// What somebody made of the shares stands again when the window is as it was.
    void sharesStayOfEachWay()
    {
        Parts parts;
        parts.be(150);
        QCOMPARE(parts.splitter.orientation(), Qt::Horizontal);
        parts.splitter.setSizes({1, 1});
        parts.be(80);
        QCOMPARE(parts.splitter.orientation(), Qt::Vertical);
        QVERIFY(parts.chief->height() > 2 * parts.side->height());
        parts.be(150);
        QCOMPARE(parts.splitter.orientation(), Qt::Horizontal);
        QVERIFY(std::abs(parts.chief->width() - parts.side->width()) <= parts.letter);
    }
};

QTEST_MAIN(TestTurningSplitter)
#include "tst_turning_splitter.moc"
