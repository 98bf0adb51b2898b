// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace solnoma {

ClipboardGuard::ClipboardGuard(QObject *parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::mark);
}

void ClipboardGuard::mark()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->ownsClipboard() ? clipboard->mimeData() : nullptr;
    if (!data || data->hasFormat(hint()) || !data->hasText())
        return;
    auto *marked = new QMimeData;
    marked->setText(data->text());
    marked->setData(hint(), "secret");
    clipboard->setMimeData(marked);
}

void ClipboardGuard::clearOwn()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->mimeData();
    if (clipboard->ownsClipboard() || (data && data->hasFormat(hint())))
        clipboard->clear();
    if (clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace solnoma
