// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace solnoma {

class PageHost;

/// Ctrl+?: every key of the moment, the page's own first. Deletes itself when it closes.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const PageHost &host, QWidget *parent);
};

} // namespace solnoma
