// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/files_page.h"

#include "services/copy_note.h"
#include "services/keeping.h"
#include "services/ways_in.h"
#include "ui/settings/file_words.h"
#include "ui/settings/passphrase_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/job.h"
#include "ui/shell/words.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/tone_line.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace solnoma {

namespace {

/// The steps of services/keeping.h in words.
KeepingProgress tellTo(JobControl &control)
{
    return [&control](const QString &step, qint64 done, qint64 all) {
        return control.progress(step == u"evidence" ? FilesPage::tr("Evidence") : FilesPage::tr("Records and their history"),
                                done, all);
    };
}

QVBoxLayout *addGroup(QVBoxLayout *page, const QString &heading)
{
    auto *label = new QLabel(heading);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    page->addWidget(label);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(12, 0, 0, 12);
    page->addLayout(column);
    return column;
}

template <typename T> void answer(ToneLine &line, const Result<T> &result, const QString &done)
{
    line.say(result ? Tone::Ok : Tone::Error, result ? done : words::error(result.error()));
}

} // namespace

FilesPage::FilesPage(AppContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *ground = new QWidget(scroll);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(18, 18, 18, 18);
    m_answer = new ToneLine(QStringLiteral("files-answer"), this);
    m_answer->label()->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_answer);
    addFolder(addGroup(column, tr("The folder")));
    addCopies(addGroup(column, tr("Copies")));
    addCheck(addGroup(column, tr("Is everything whole?")));
    addWaysIn(addGroup(column, tr("Who can open it")));
    column->addStretch();
    scroll->setWidget(ground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    refresh();
}

QLabel *FilesPage::addText(QVBoxLayout *column, const char *name, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    column->addWidget(label);
    return label;
}

void FilesPage::addButton(QVBoxLayout *column, Icon icon, const char *name, const QString &text, const QString &help,
                          void (FilesPage::*press)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(help);
    giveIcon(button, icon);
    column->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, press);
}

void FilesPage::addFolder(QVBoxLayout *column)
{
    addText(column, "vault-folder", QDir::toNativeSeparators(m_context.session().vault().folder()));
    m_sizes = addText(column, "vault-sizes");
    addText(column, "vault-rest",
            tr("Everything you record is in this folder, encrypted. Outside it there is one file of settings, without content."));
}

void FilesPage::addCopies(QVBoxLayout *column)
{
    m_copies = addText(column, "vault-copies");
    addButton(column, Icon::Copy, "make-copy", tr("&Make a copy…"),
              tr("Into a folder on a stick or another disk. Every copy is dated, read again after writing, and opens as it is."),
              &FilesPage::askWhereToCopy);
    addText(column, "copy-warning", tr("Do not copy the open folder by hand: the last changes would be missing."));
}

void FilesPage::addCheck(QVBoxLayout *column)
{
    addButton(column, Icon::Ok, "check-everything", tr("Chec&k everything"),
              tr("Reads every record, the whole history and every piece of evidence. Changes nothing."), &FilesPage::check);
    m_findings = new QPlainTextEdit(this);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setAccessibleName(tr("What the check found"));
    m_findings->setReadOnly(true);
    m_findings->setTabChangesFocus(true);
    m_findings->setMinimumHeight(fontMetrics().height() * 6);
    m_findings->hide();
    column->addWidget(m_findings);
}

void FilesPage::addWaysIn(QVBoxLayout *column)
{
    m_waysIn = addText(column, "ways-in");
    addButton(column, Icon::Lock, "change-passphrase", tr("Change the &passphrase…"),
              tr("Copies made before still open with the old one"), &FilesPage::changePassphrase);
    if (QFileInfo::exists(m_context.session().vault().sealedKeyPath())) // else the coordinator has it
        addButton(column, Icon::Lock, "change-sealed-passphrase", tr("Change the passphrase of the sealed &names…"),
                  tr("The one that opens who your sources are; the present one is asked first"),
                  &FilesPage::changeSealedPassphrase);
    addButton(column, Icon::Key, "add-key", tr("&Add a coordinator's key…"),
              tr("Her public key: with it your office can open the folder when you cannot"), &FilesPage::addKey);
    addButton(column, Icon::Ok, "test-key", tr("&Test a second way in…"),
              tr("The coordinator gives her key file and its passphrase"), &FilesPage::testKey);
    addButton(column, Icon::Key, "make-key", tr("Make a key for a &coordinator…"),
              tr("A key file with its own passphrase, and a public key to hand out"), &FilesPage::makeKey);
}

void FilesPage::refresh()
{
    Session &session = m_context.session();
    m_sizes->setText(words::sizesOf(session.vault()));
    const QDateTime last = lastCopy(session);
    m_copies->setText(last.isValid() ? tr("The last copy was made on %1 at %2.")
                                           .arg(words::date(last.date()), last.time().toString(QStringLiteral("HH:mm")))
                                     : tr("There is no copy yet. If this disk fails, all is lost."));
    m_waysIn->setText(words::waysIn(session.vault().keyring()));
}

void FilesPage::askWhereToCopy()
{
    chooseFolder(this, tr("Where the copies are kept"), [this](const QString &folder) { copyTo(folder); });
}

void FilesPage::copyTo(const QString &folder)
{
    // One folder per vault, as vault/copies.h says.
    const QString name = QFileInfo(m_context.session().vault().folder()).fileName() + QStringLiteral(".copies");
    const QString copies = folder.endsWith(QLatin1String(".copies")) ? folder : QDir(folder).filePath(name);
    const auto made = runJobFor<CopyMade>(window(), &m_context, tr("Making a copy"), [&](JobControl &control) {
        return makeVaultCopy(m_context.session(), copies, tellTo(control));
    });
    answer(*m_answer, made,
           tr("Copied, read again and found whole: %1").arg(made ? QDir::toNativeSeparators(made->generation) : QString()));
    refresh();
}

void FilesPage::check()
{
    const auto report = runJobFor<VerifyReport>(window(), &m_context, tr("Checking everything"), [&](JobControl &control) {
        return verifyVault(m_context.session(), tellTo(control));
    });
    if (report) {
        show(*report);
        return;
    }
    m_answer->say(Tone::Error, words::error(report.error()));
}

void FilesPage::show(const VerifyReport &report)
{
    QStringList lines;
    for (const Defect &defect : report.findings)
        lines.append(words::finding(defect));
    if (lines.isEmpty())
        lines.append(tr("All is well. Read: changes – %1, files of evidence – %2.").arg(report.changes).arg(report.objects));
    for (const Defect &note : report.notes)
        lines.append(QDir::toNativeSeparators(note.place) + QStringLiteral(": ") + note.what);
    if (!report.strayFiles.isEmpty())
        lines.append(tr("%n file(s) of evidence belong to no record. They are left where they are.", nullptr,
                        static_cast<int>(report.strayFiles.size())));
    m_findings->setPlainText(lines.join(QLatin1Char('\n')));
    m_findings->show();
}

void FilesPage::changePassphrase()
{
    auto *dialog = new PassphraseDialog(tr("The new passphrase of this folder. Copies made before still open with the old one."),
                                        PassphraseDialog::Kind::New, this);
    dialog->onGiven([this](SecretBytes passphrase) {
        const auto changed =
            runJobFor<bool>(window(), &m_context, tr("Changing the passphrase"), [&](JobControl &) -> Result<bool> {
                const auto done = m_context.session().changePassphrase(passphrase);
                return done ? Result<bool>(true) : Result<bool>(done.error());
            });
        answer(*m_answer, changed, tr("The passphrase is changed. What is sealed keeps the one that it has."));
    });
    dialog->open();
}

void FilesPage::changeSealedPassphrase()
{
    auto *dialog = new PassphraseDialog(tr("The present passphrase of the sealed names."), PassphraseDialog::Kind::Known, this);
    dialog->onGiven([this](SecretBytes passphrase) {
        Credential old = PassphraseCredential{std::move(passphrase)};
        const auto opened =
            runJobFor<bool>(window(), &m_context, tr("Opening the sealed names"), [&](JobControl &) -> Result<bool> {
                const auto key =
                    openSealedKey(m_context.session().vault().sealedKeyPath(), old, m_context.session().keyFileHash());
                return key ? Result<bool>(true) : Result<bool>(key.error());
            });
        if (opened)
            askForNewSealed(std::move(old));
        else if (opened.error().code == ErrorCode::WrongPassphrase)
            m_answer->say(Tone::Error, tr("This passphrase does not open the sealed names. Nothing was changed."));
        else
            m_answer->say(Tone::Error, words::error(opened.error()));
    });
    dialog->open();
}

void FilesPage::askForNewSealed(Credential old)
{
    auto *dialog =
        new PassphraseDialog(tr("The new passphrase of the sealed names. Copies made before still open them with the old one."),
                             PassphraseDialog::Kind::New, this);
    // std::function copies what it holds, and a secret cannot be copied.
    dialog->onGiven([this, given = std::make_shared<const Credential>(std::move(old))](SecretBytes passphrase) {
        const auto changed =
            runJobFor<bool>(window(), &m_context, tr("Changing the passphrase"), [&](JobControl &) -> Result<bool> {
                const auto done = solnoma::changeSealedPassphrase(m_context.session(), *given, passphrase);
                return done ? Result<bool>(true) : Result<bool>(done.error());
            });
        answer(*m_answer, changed, tr("The passphrase of the sealed names is changed."));
    });
    dialog->open();
}

void FilesPage::makeKey()
{
    chooseNewFile(this, tr("The new key file"), QStringLiteral("office.key"), [this](const QString &path) {
        auto *dialog =
            new PassphraseDialog(tr("A passphrase for this key file. The file and its passphrase stay with the coordinator."),
                                 PassphraseDialog::Kind::New, this);
        dialog->onGiven([this, path](SecretBytes passphrase) {
            const KdfParameters kdf = m_context.session().vault().keyring().kdf();
            const auto made = runJobFor<bool>(window(), nullptr, tr("Making the key"), [&](JobControl &) -> Result<bool> {
                const auto done = coordinator::makeKey(path, kdf, passphrase, m_context.clock());
                return done ? Result<bool>(true) : Result<bool>(done.error());
            });
            answer(*m_answer, made, tr("Made: %1 (keep it), and %1.public (hand it out).").arg(QFileInfo(path).fileName()));
        });
        dialog->open();
    });
}

void FilesPage::addKey()
{
    chooseFile(this, tr("The coordinator's public key"), tr("Public keys (*.public)"), [this](const QString &path) {
        const auto key = coordinator::readPublicKey(path);
        if (!key) {
            m_answer->say(Tone::Error, tr("This file is not a coordinator's public key."));
            return;
        }
        auto *dialog =
            new PassphraseDialog(tr("Call her and compare these six words aloud; go on only if they are the same:\n\n%1\n\n"
                                    "Then give the passphrase for who your sources are, so that she can read that too.")
                                     .arg(coordinator::wordsOf(*key).join(QLatin1Char(' '))),
                                 PassphraseDialog::Kind::Known, this);
        dialog->onGiven([this, publicKey = *key](SecretBytes passphrase) {
            const Credential sealed = PassphraseCredential{std::move(passphrase)};
            const auto added = runJobFor<bool>(window(), &m_context, tr("Adding the key"), [&](JobControl &) -> Result<bool> {
                const auto done = addWayIn(m_context.session(), publicKey, &sealed);
                return done ? Result<bool>(true) : Result<bool>(done.error());
            });
            answer(*m_answer, added, tr("She can open the folder from now on. Test it while she is here."));
            refresh();
        });
        dialog->open();
    });
}

void FilesPage::testKey()
{
    chooseFile(this, tr("The coordinator's key file"), {}, [this](const QString &path) {
        auto *dialog = new PassphraseDialog(tr("The passphrase of this key file."), PassphraseDialog::Kind::Known, this);
        dialog->onGiven([this, path](SecretBytes passphrase) {
            const auto opened = runJobFor<bool>(window(), &m_context, tr("Testing the key"), [&](JobControl &) -> Result<bool> {
                const auto key = coordinator::openKey(path, passphrase);
                const auto tested = key ? testWayIn(m_context.session(), *key) : Result<void>(key.error());
                return tested ? Result<bool>(true) : Result<bool>(tested.error());
            });
            answer(*m_answer, opened, tr("This key opens the folder."));
        });
        dialog->open();
    });
}

} // namespace solnoma
