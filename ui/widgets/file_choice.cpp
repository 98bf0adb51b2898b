// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_choice.h"

#include "ui/widgets/file_dialogs.h"

#include <QSettings>

namespace solnoma {

namespace {

QFileDialog *makeDialog(QWidget *parent, const QString &title, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = newFileDialog(parent, QStringLiteral("file-choice"), QFileDialog::AcceptOpen, {});
    dialog->setWindowTitle(title);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    return dialog;
}

} // namespace

void chooseFolder(QWidget *parent, const QString &title, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, chosen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

void chooseFile(QWidget *parent, const QString &title, const QString &filter, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    if (!filter.isEmpty())
        dialog->setNameFilter(filter);
    dialog->open();
}

void chooseNewFile(QWidget *parent, const QString &title, const QString &name, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = makeDialog(parent, title, chosen);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->open();
}

void forbidDialogHistory()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/none"));
}

} // namespace solnoma
