// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog_size.h"

#include <QDialog>
#include <QFontMetrics>

namespace solnoma {

void resizeWithin(QDialog &dialog, int letters, int lines)
{
    const QFontMetrics metrics = dialog.fontMetrics();
    QSize size(metrics.averageCharWidth() * letters, metrics.height() * lines);
    if (const QWidget *parent = dialog.parentWidget())
        size = size.boundedTo(parent->window()->size() * 0.95);
    dialog.resize(size);
}

} // namespace solnoma
