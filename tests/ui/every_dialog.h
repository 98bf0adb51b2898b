// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample_case.h"
#include "ui/dossiers/answers_dialog.h"
#include "ui/dossiers/send_dialog.h"
#include "ui/help/help_window.h"
#include "ui/lists/table_dialog.h"
#include "ui/records/sealed_dialog.h"
#include "ui/records/sealed_page.h"
#include "ui/settings/passphrase_dialog.h"
#include "ui/shell/job_dialog.h"
#include "ui/shell/palette.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/words.h"
#include "ui/start/sheets_dialog.h"
#include "ui/start/start_page.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace solnoma {

/// A window that opens over the main one, on the records of invented/long-custody.json. A new dialog adds a line to
/// everyDialog(): then it is photographed, measured in all languages, and asked for its help and the names of its controls.
struct SampleDialog {
    const char *name;
    bool hasHelp; ///< F1 answers: all but those that only wait
    std::function<QDialog *(WindowFixture &)> open;
};

inline std::vector<SampleDialog> everyDialog()
{
    const auto shown = [](QDialog *dialog) {
        dialog->open();
        return dialog;
    };
    const auto order = [](WindowFixture &fixture, const char *product) {
        Store &store = fixture.context().store();
        return PaperOrder{QLatin1String(product), sampleRecord(store, QStringLiteral("c.longcustody")),
                          sampleRecord(store, QStringLiteral("p.namunayev")), fixture.context().today()};
    };
    const QString sentence = QStringLiteral("The passphrase of this key file.");
    return {
        {"palette", true,
         [=](WindowFixture &fixture) { return shown(new Palette(*fixture.window.host(), fixture.context(), &fixture.window)); }},
        {"palette-found", true,
         [=](WindowFixture &fixture) {
             auto *palette = new Palette(*fixture.window.host(), fixture.context(), &fixture.window);
             palette->findChild<QLineEdit *>(QStringLiteral("palette-words"))->setText(QStringLiteral("Намунаев"));
             return shown(palette);
         }},
        {"shortcuts", true,
         [=](WindowFixture &fixture) { return shown(new ShortcutsDialog(*fixture.window.host(), &fixture.window)); }},
        {"sealed-dialog", true,
         [=](WindowFixture &fixture) { return shown(new SealedDialog(fixture.context(), sentence, &fixture.window)); }},
        {"sealed-page", true,
         [](WindowFixture &fixture) -> QDialog * {
             const auto rids = fixture.context().store().records().ridsOf(entity("source"));
             for (const qint64 rid : rids ? *rids : std::vector<qint64>()) {
                 const Uuid7 source = (**fixture.context().store().records().head(rid)).id;
                 if (!SealedPage::sealedOf(fixture.context(), source).isNull())
                     continue;
                 SealedPage::openFor(fixture.context(), source, &fixture.window);
                 return fixture.window.findChild<SealedPage *>();
             }
             return nullptr;
         }},
        {"send", true,
         [=](WindowFixture &fixture) {
             return shown(new SendDialog(fixture.context(), order(fixture, "wgad"), QString(), &fixture.window));
         }},
        {"answers", true,
         [=](WindowFixture &fixture) {
             return shown(new AnswersDialog(fixture.context(), order(fixture, "read-back"), &fixture.window));
         }},
        {"passphrase", true,
         [=](WindowFixture &fixture) {
             return shown(new PassphraseDialog(sentence, PassphraseDialog::Kind::Known, &fixture.window));
         }},
        {"passphrase-new", true,
         [=](WindowFixture &fixture) {
             return shown(new PassphraseDialog(sentence, PassphraseDialog::Kind::New, &fixture.window));
         }},
        {"table", true,
         [=](WindowFixture &fixture) {
             const std::vector<TableColumn> columns{{words::fieldLabel(*entity("case").field("title")), "title"},
                                                    {words::fieldLabel(*entity("case").field("countries")), "countries"}};
             const Uuid7 file = sampleRecord(fixture.context().store(), QStringLiteral("c.longcustody"));
             const auto gather = [file](TableOrder &table, const std::function<bool(qint64)> &) -> Result<void> {
                 table.records.push_back(file);
                 return {};
             };
             auto *dialog = new TableDialog(fixture.context(), columns, gather, TableDialog::Cells::OfRecords, &fixture.window);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             return shown(dialog);
         }},
        {"sheets", true, [=](WindowFixture &fixture) { return shown(new SheetsDialog(&fixture.window)); }},
        {"help", false,
         [=](WindowFixture &fixture) -> QDialog * {
             return shown(new HelpWindow(QStringLiteral("consent"), HelpPanel::Reach::Whole, &fixture.window));
         }},
        {"progress", false,
         [=](WindowFixture &fixture) {
             auto *dialog = new JobDialog(QStringLiteral("Evidence: 3 of 7"), &fixture.window);
             dialog->setAttribute(Qt::WA_DeleteOnClose);
             dialog->control().progress(QStringLiteral("Reading"), 3, 7);
             return shown(dialog);
         }},
    };
}

/// Takes the dialog away whatever it was about to ask.
inline void dismiss(QPointer<QDialog> dialog)
{
    if (dialog)
        dialog->done(QDialog::Rejected);
    delete dialog;
}

/// What stands in the window before a vault is open, each state by its name.
struct StartState {
    const char *name;
    std::function<void(StartPage &, const QString &folder)> show;
};

inline void pressGo(StartPage &start)
{
    start.currentWidget()->findChild<QPushButton *>(QStringLiteral("go"))->click();
}

inline std::vector<StartState> everyStartState()
{
    return {{"start-choose", [](StartPage &start, const QString &) { start.showChoices(); }},
            {"start-unlock", [](StartPage &start, const QString &folder) { start.askPassphrase(folder); }},
            {"start-create", [](StartPage &start, const QString &) { start.createVault(); }},
            {"start-create-refused",
             [](StartPage &start, const QString &) {
                 start.createVault();
                 pressGo(start);
             }},
            {"start-not-a-folder", [](StartPage &start, const QString &folder) {
                 start.askPassphrase(folder + QStringLiteral("/nothing here"));
                 typeText(start.currentWidget()->findChild<QWidget *>(QStringLiteral("passphrase")), QStringLiteral("olma"));
                 pressGo(start);
                 [[maybe_unused]] const bool isSaid = QTest::qWaitFor([&start] {
                     auto *bar = start.currentWidget()->findChild<QProgressBar *>();
                     return bar && bar->isHidden();
                 });
             }}};
}

/// The start page, which needs no open vault.
inline std::unique_ptr<StartPage> startPage(WindowFixture &fixture)
{
    return std::make_unique<StartPage>(StartPage::Setting{
        fixture.SessionFixture::context(), fixture.preferences, {}, SessionFixture::cheap, [](std::unique_ptr<Session>, bool) {
        }});
}

} // namespace solnoma
