// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/create_panel.h"

#include "services/ways_in.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/start/start_words.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/help_line.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/passphrase_strength.h"
#include "vault/passphrase.h"

#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace solnoma {

namespace {

constexpr int WordsOffered = 6;

Result<KdfParameters> parameters(const std::optional<KdfParameters> &testKdf)
{
    return testKdf ? Result<KdfParameters>(*testKdf) : calibrateKdf();
}

struct Wanted {
    QString folder;
    QString handle;
    SecretBytes own;
    SecretBytes sealed; ///< empty: the same
    QByteArray publicKey;
    std::optional<KdfParameters> testKdf;
};

Opening::Opened makeVault(const Wanted &wanted, const Session::Context &context)
{
    const auto kdf = parameters(wanted.testKdf);
    if (!kdf)
        return kdf.error();
    const auto credential = [](const SecretBytes &typed) -> Result<Credential> {
        auto passphrase = normalisedPassphrase(typed.view());
        if (!passphrase)
            return passphrase.error();
        return Credential(PassphraseCredential{std::move(*passphrase)});
    };
    const SecretBytes &forSealed = wanted.sealed.isEmpty() ? wanted.own : wanted.sealed;
    auto own = credential(wanted.own);
    auto sealed = credential(forSealed);
    const auto sealedAgain = credential(forSealed);
    if (!own || !sealed || !sealedAgain)
        return !own ? own.error() : !sealed ? sealed.error() : sealedAgain.error();
    auto session =
        Session::create(wanted.folder, {std::move(*own), std::move(*sealed), wanted.handle, *kdf, wanted.testKdf}, context);
    if (session && !wanted.publicKey.isEmpty()) {
        const auto added = addWayIn(**session, wanted.publicKey, &*sealedAgain);
        if (!added)
            return added.error();
    }
    return session;
}

} // namespace

CreatePanel::CreatePanel(const Session::Context &context, const std::optional<KdfParameters> &testKdf, QWidget *parent)
    : OpeningPanel(tr("A new folder"), parent), m_context(context), m_testKdf(testKdf)
{
    setObjectName(QStringLiteral("create-panel"));
    addFolder();
    m_own = addPair(QStringLiteral("new-passphrase"), tr("&Passphrase"));
    m_strength = addText({}, true);
    m_strength->setObjectName(QStringLiteral("strength"));
    m_strength->hide();
    addWords();
    addSealed();
    addCoordinator();
    addText(tr("Nobody can open the folder without the passphrase or a second way in, not even we."));
    addFoot(tr("Create"));
    setFocusProxy(m_where);
    connect(m_own.first, &PassphraseEdit::changed, this, &CreatePanel::showStrength);
}

void CreatePanel::addFolder()
{
    auto *form = new QFormLayout;
    m_where = new QPushButton(widget());
    m_where->setObjectName(QStringLiteral("new-where"));
    giveIcon(m_where, Icon::Case);
    m_name = new QLineEdit(widget());
    m_name->setObjectName(QStringLiteral("new-name"));
    m_name->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_handle = new QLineEdit(widget());
    m_handle->setObjectName(QStringLiteral("new-handle"));
    m_handle->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_handle->setPlaceholderText(tr("an invented word, never your name"));
    form->addRow(tr("&In"), m_where);
    const auto addRow = [this, form](const QString &text, QLineEdit *edit, const QString &help) {
        auto *label = new QLabel(text, widget());
        form->addRow(label, new HelpedField(edit, help, widget()));
        label->setBuddy(edit);                               // the row has made the frame its buddy
        edit->setAccessibleName(QString(text).remove(u'&')); // a label names only what stands beside it
    };
    addRow(tr("&Name of the folder"), m_name,
           tr("Others can see this name without the passphrase: a plain word that names nobody"));
    addRow(tr("Your &handle"), m_handle,
           tr("Stands beside each change that you make. Not your name, and not a nickname by which anybody knows you"));
    column()->addLayout(form);
    connect(m_where, &QPushButton::clicked, this, [this] {
        chooseFolder(this, tr("Where the new folder will be"), [this](const QString &path) {
            m_parentFolder = path;
            m_where->setText(path);
        });
    });
}

CreatePanel::Pair CreatePanel::addPair(const QString &name, const QString &label)
{
    const auto add = [this](const QString &objectName, const QString &text) {
        auto *edit = new PassphraseEdit(widget());
        edit->setObjectName(objectName);
        auto *heading = addText(text);
        heading->setBuddy(edit);
        edit->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        column()->addWidget(edit);
        return edit;
    };
    return {add(name, label), add(name + QStringLiteral("-again"), tr("Once more"))};
}

void CreatePanel::addWords()
{
    auto *offer = new QPushButton(tr("Suggest six random &words"), widget());
    offer->setObjectName(QStringLiteral("offer-words"));
    column()->addWidget(offer, 0, Qt::AlignLeading);
    m_words = addText({});
    m_words->setObjectName(QStringLiteral("offered-words"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_words->hide();
    connect(offer, &QPushButton::clicked, this, &CreatePanel::showWords);
}

void CreatePanel::addSealed()
{
    addText(tr("Some entries have a lock of their own, which stays shut while the folder is open; its passphrase is "
               "asked for only when you look."));
    m_same = new QRadioButton(tr("It opens with the &same passphrase"), widget());
    m_same->setObjectName(QStringLiteral("sealed-same"));
    m_another = new QRadioButton(tr("It opens with &another passphrase"), widget());
    m_another->setObjectName(QStringLiteral("sealed-another"));
    m_same->setChecked(true);
    column()->addWidget(m_same);
    column()->addWidget(m_another);
    // The pair is made in the column and then hidden as one.
    m_sealed = addPair(QStringLiteral("sealed-passphrase"), tr("Passphrase for these names"));
    const auto show = [this](bool shown) {
        for (PassphraseEdit *edit : {m_sealed.first, m_sealed.again}) {
            edit->setVisible(shown);
            for (QLabel *label : widget()->findChildren<QLabel *>()) {
                if (label->buddy() == edit)
                    label->setVisible(shown);
            }
        }
    };
    show(false);
    connect(m_another, &QRadioButton::toggled, this, show);
}

void CreatePanel::addCoordinator()
{
    m_key = new QPushButton(tr("Second way in: a &coordinator's key…"), widget());
    m_key->setObjectName(QStringLiteral("coordinator-key"));
    giveIcon(m_key, Icon::Key);
    m_key->setToolTip(tr("With it your office can open the folder when you cannot, or forget the passphrase"));
    column()->addWidget(m_key, 0, Qt::AlignLeading);
    m_keyWords = addText({});
    m_keyWords->setObjectName(QStringLiteral("coordinator-words"));
    m_keyWords->hide();
    connect(m_key, &QPushButton::clicked, this, [this] {
        chooseFile(this, tr("The coordinator's public key"), tr("Public keys (*.public)"),
                   [this](const QString &path) { readKey(path); });
    });
}

void CreatePanel::readKey(const QString &path)
{
    const auto key = coordinator::readPublicKey(path);
    m_publicKey = key ? *key : QByteArray();
    m_keyWords->setText(key ? tr("Call her and compare these six words aloud; go on only if they are the same:\n%1")
                                  .arg(coordinator::wordsOf(*key).join(QLatin1Char(' ')))
                            : tr("This file is not a coordinator's public key."));
    m_keyWords->show();
}

void CreatePanel::showStrength()
{
    m_strength->setVisible(!m_own.first->isEmpty());
    if (m_own.first->isEmpty()) {
        m_strength->clear();
        return;
    }
    const QString words = strengthOf(m_own.first->passphrase()).words();
    m_strength->setText(QString(
        words + u' ' + tr("The estimate knows English words and common passwords only; others may be weaker than it says.")));
}

void CreatePanel::showWords()
{
    const QString words = randomWords(WordsOffered, words::language()).join(QLatin1Char(' '));
    m_words->setText(QString(words + u'\n' +
                             tr("Drawn by chance from a list: strong whoever knows the list. Learn them, type them twice, and "
                                "leave them on no paper near this computer.")));
    m_words->show();
    m_own.first->setFocus();
}

void CreatePanel::start()
{
    m_parentFolder = QDir::homePath();
    m_where->setText(m_parentFolder);
    m_name->setText(tr("Papers"));
    m_handle->clear();
    m_same->setChecked(true);
    m_publicKey.clear();
    m_keyWords->hide();
    say({});
    forget();
    m_where->setFocus();
}

QString CreatePanel::folder() const
{
    return QDir(m_parentFolder).filePath(m_name->text().trimmed());
}

QString CreatePanel::complaint() const
{
    if (m_name->text().trimmed().isEmpty() || m_name->text().contains(QLatin1Char('/')))
        return tr("Give the folder a name, without a slash.");
    if (m_handle->text().trimmed().isEmpty())
        return tr("Give yourself a handle: it stands beside what you record.");
    if (m_own.first->isEmpty())
        return tr("Choose a passphrase.");
    if (!m_own.first->isSameAs(*m_own.again))
        return tr("The two passphrases differ. Type them once more.");
    if (m_another->isChecked() && (m_sealed.first->isEmpty() || !m_sealed.first->isSameAs(*m_sealed.again)))
        return tr("The two passphrases for these names differ, or are missing.");
    return {};
}

void CreatePanel::go()
{
    const QString wrong = complaint();
    if (!wrong.isEmpty()) {
        say(wrong, Tone::Warning);
        return;
    }
    const auto wanted = std::make_shared<Wanted>(Wanted{folder(), m_handle->text().trimmed(), m_own.first->passphrase(),
                                                        m_another->isChecked() ? m_sealed.first->passphrase() : SecretBytes(),
                                                        m_publicKey, m_testKdf});
    run(
        [wanted, context = m_context] {
            auto made = makeVault(*wanted, context);
            wanted->own.clear();
            wanted->sealed.clear();
            return made;
        },
        false);
}

void CreatePanel::failed(const Error &error)
{
    say(words::openingError(error), Tone::Error);
}

void CreatePanel::forget()
{
    for (PassphraseEdit *edit : {m_own.first, m_own.again, m_sealed.first, m_sealed.again})
        edit->clear();
    m_words->clear();
    m_words->hide();
    m_strength->clear();
    m_strength->hide();
}

} // namespace solnoma
