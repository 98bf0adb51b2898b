// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace solnoma {

/// Qt's own dialog, which remembers nothing: no history, no last folder, nothing in the settings of the machine. Deletes
/// itself when closed; open() it and listen to fileSelected or filesSelected.
QFileDialog *newFileDialog(QWidget *parent, const QString &objectName, QFileDialog::AcceptMode mode, const QStringList &filters);

} // namespace solnoma
