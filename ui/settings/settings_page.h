// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QFormLayout;

namespace solnoma {

class AppContext;

/// Everything that this computer keeps for the window. What is chosen holds at once.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Settings"); }
    Location location() const override { return {"settings"}; }

private:
    void addLanguage(QFormLayout *form);
    void addLook(QFormLayout *form);
    void addLocking(QFormLayout *form);
    void addDiscretion(QFormLayout *form);
    void addHelp(QFormLayout *form, const QString &text);

    AppContext &m_context;
};

} // namespace solnoma
