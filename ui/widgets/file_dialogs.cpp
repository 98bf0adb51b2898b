// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/file_dialogs.h"

#include "ui/widgets/file_choice.h"

#include <QDir>

namespace solnoma {

QFileDialog *newFileDialog(QWidget *parent, const QString &objectName, QFileDialog::AcceptMode mode, const QStringList &filters)
{
    // QFileDialog writes its last folder into QtProject.conf when it goes and has no option against it. Nothing of ours
    // lies in that scope (Preferences names its own file), so the whole scope leads nowhere.
    forbidDialogHistory();
    auto *dialog = new QFileDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(objectName);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setOption(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setAcceptMode(mode);
    if (!filters.isEmpty())
        dialog->setNameFilters(filters);
    dialog->setHistory({});
    dialog->setDirectory(QDir::homePath());
    return dialog;
}

} // namespace solnoma
