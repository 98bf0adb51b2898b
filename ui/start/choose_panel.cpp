// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choose_panel.h"

#include "ui/shell/preferences.h"
#include "ui/start/sheets_dialog.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/language_box.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

ChoosePanel::ChoosePanel(const Preferences &preferences, bool hasSample, QWidget *parent)
    : StartColumn(QStringLiteral("Solnoma"), parent), m_preferences(preferences)
{
    setObjectName(QStringLiteral("choose-panel"));
    m_last = add(Icon::Lock, QStringLiteral("open-last"), {}, tr("Opens the folder that this computer remembers"));
    connect(m_last, &QPushButton::clicked, this, [this] { Q_EMIT folderChosen(m_preferences.lastFolder()); });
    auto *other =
        add(Icon::Case, QStringLiteral("open-other"), tr("&Open a folder…"), tr("Choose the folder, then give its passphrase"));
    connect(other, &QPushButton::clicked, this,
            [this] { chooseFolder(this, tr("Open a folder"), [this](const QString &folder) { Q_EMIT folderChosen(folder); }); });
    auto *create =
        add(Icon::Add, QStringLiteral("create-new"), tr("&Create a new one…"), tr("A new, empty folder with its own passphrase"));
    connect(create, &QPushButton::clicked, this, &ChoosePanel::createRequested);
    auto *sample = add(Icon::LookAround, QStringLiteral("try-sample"), tr("&Try the sample"),
                       tr("Invented and public records, to look around"));
    connect(sample, &QPushButton::clicked, this, &ChoosePanel::sampleRequested);
    sample->setVisible(hasSample);
    auto *sheets = add(Icon::Print, QStringLiteral("blank-sheets"), tr("&Blank sheets…"), tr("To print and fill in by hand"));
    connect(sheets, &QPushButton::clicked, this, [this] { (new SheetsDialog(this))->open(); });
    auto *help = add(Icon::Help, QStringLiteral("start-help"), tr("&Help  F1"),
                     tr("Folders, passphrases, what to do when one does not open"));
    connect(help, &QPushButton::clicked, this, &ChoosePanel::helpRequested);
    addText(tr("Works without a network. Nothing is sent anywhere."), true);
    auto *language = new LanguageBox(m_preferences.language(), widget());
    language->setAccessibleName(tr("Language"));
    connect(language, &LanguageBox::languageChosen, this, &ChoosePanel::languageChosen);
    auto *label = new QLabel(tr("&Language"), widget());
    label->setBuddy(language);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(language, 1);
    column()->addLayout(row);
    refresh();
}

QPushButton *ChoosePanel::add(Icon icon, const QString &name, const QString &text, const QString &help)
{
    auto *button = new QPushButton(text, widget());
    button->setObjectName(name);
    button->setToolTip(help);
    giveIcon(button, icon);
    button->setMinimumHeight(fontMetrics().height() * 2);
    button->setAutoDefault(true);
    column()->addWidget(button);
    return button;
}

void ChoosePanel::refresh()
{
    const QString folder = m_preferences.lastFolder();
    m_last->setVisible(!folder.isEmpty());
    m_last->setText(tr("Open “%1”").arg(QFileInfo(folder).fileName().replace(QLatin1Char('&'), QStringLiteral("&&"))));
    setFocusProxy(folder.isEmpty() ? findChild<QPushButton *>(QStringLiteral("open-other")) : m_last);
}

} // namespace solnoma
