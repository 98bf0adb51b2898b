// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/reference.h"
#include "ui/reference/reference_page.h"

#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace solnoma;

/// What the reference says of each entry, beside what stands in its file.
class TestReferencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichPartsWereHeldAgainstTheSource();
    void saysWhatABodyHasNot();
    void saysNoMoreOfAnArticleThanOfItsCode();
    void saysWhyACountryHasNoArticles();
};

/// The text beside the list for the entry with this title.
static QString textOf(const ReferencePage &page, const QString &title)
{
    auto *list = page.findChild<QListWidget *>(QStringLiteral("reference-list"));
    const auto found = list->findItems(title, Qt::MatchExactly);
    if (found.isEmpty())
        return {};
    list->setCurrentItem(found.first());
    return page.findChild<QLabel *>(QStringLiteral("reference-text"))->text();
}

void TestReferencePage::saysWhichPartsWereHeldAgainstTheSource()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    const auto reference = Reference::load(QStringLiteral("en"));
    QVERIFY(reference);
    const ReferencePage page;
    const QString unseen = QStringLiteral("Not verified: look it up");
    int partly = 0;
    int none = 0;
    for (const Mandate &mandate : reference->mandates) {
        const QString text = textOf(page, mandate.name);
        QVERIFY2(!text.isEmpty(), qPrintable(mandate.code));
        const bool isPartly = !mandate.verified.isEmpty() && !mandate.unverified.isEmpty();
        QVERIFY2(text.contains(QStringLiteral("Held against the source: ")) == isPartly, qPrintable(text));
        QVERIFY2(text.contains(unseen) == mandate.verified.isEmpty(), qPrintable(text));
        // A part that nobody knows has no line of its own.
        for (const auto &[part, label] :
             {std::pair("form", "\nForm: "), std::pair("address", "\nAddress: "), std::pair("languages", "\nLanguages: ")}) {
            const bool isSaid = (mandate.verified + mandate.unverified).contains(QLatin1String(part));
            QVERIFY2(text.contains(QLatin1String(label)) == isSaid, qPrintable(text));
        }
        partly += isPartly;
        none += mandate.verified.isEmpty();
    }
    QVERIFY(partly > 20 && none > 0);
    const auto detention = std::ranges::find(reference->mandates, QStringLiteral("wgad"), &Mandate::code);
    const QString text = textOf(page, detention->name);
    QVERIFY2(text.contains(QStringLiteral("Held against the source: name, form, address, languages. Not: what it deals with.")),
             qPrintable(text));
    QLocale::setDefault(before);
}

void TestReferencePage::saysWhatABodyHasNot()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    const auto reference = Reference::load(QStringLiteral("en"));
    QVERIFY(reference);
    const ReferencePage page;
    for (const Mandate &mandate : reference->mandates) {
        const QString text = textOf(page, mandate.name);
        QVERIFY2(text.contains(QStringLiteral("\nNo form: write a letter.")) == !mandate.none.isEmpty(), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("\nNot found when last looked for: ")) == !mandate.notFound.isEmpty(),
                 qPrintable(text));
    }
    const QString prevention = textOf(page, QStringLiteral("Subcommittee on Prevention of Torture"));
    QVERIFY2(prevention.contains(QStringLiteral("Not found when last looked for: address, languages.")), qPrintable(prevention));
    const QString bank = textOf(page, QStringLiteral("World Bank group"));
    QVERIFY2(bank.contains(QStringLiteral("\nLanguages: any official language of a member country")), qPrintable(bank));
    QLocale::setDefault(before);
}

/// The day of the code stands with its own source, and as that of the code.
void TestReferencePage::saysNoMoreOfAnArticleThanOfItsCode()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    const ReferencePage page;
    const QString insult = textOf(page, QStringLiteral("Uzbekistan: Criminal Code 140"));
    const qsizetype code = insult.indexOf(QStringLiteral("\nThe code or law: in force since "));
    QVERIFY2(code > 0 && insult.contains(QStringLiteral("1995; the article may be newer.")), qPrintable(insult));
    QVERIFY2(!insult.contains(QStringLiteral("\nIn force since")), qPrintable(insult));
    QCOMPARE(insult.count(QStringLiteral("\nSource: ")), 2);
    const QString own = textOf(page, QStringLiteral("Uzbekistan: Constitution 27"));
    QVERIFY2(own.contains(QStringLiteral("\nIn force since ")) && !own.contains(QStringLiteral("The code or law")),
             qPrintable(own));
    QCOMPARE(own.count(QStringLiteral("\nSource: ")), 1);
    const QString law = textOf(page, QStringLiteral("Kazakhstan: Law on public associations"));
    QVERIFY2(law.contains(QStringLiteral("1996; since when it is in force was not found.")), qPrintable(law));
    QLocale::setDefault(before);
}

void TestReferencePage::saysWhyACountryHasNoArticles()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    const ReferencePage page;
    const QString text = textOf(page, QStringLiteral("Afghanistan: no articles"));
    QVERIFY2(text.contains(QStringLiteral("no official text could be checked")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Not verified: look it up")) && text.contains(QStringLiteral("\nSource: ")),
             qPrintable(text));
    QVERIFY(textOf(page, QStringLiteral("Uzbekistan: no articles")).isEmpty());
    QLocale::setDefault(before);
}

QTEST_MAIN(TestReferencePage)
#include "tst_reference_page.moc"
