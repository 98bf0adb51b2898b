// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"
#include "ui/shell/page.h"
#include "vault/slot.h"

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace solnoma {

class AppContext;
class ToneLine;

struct VerifyReport;

/// "Where are my files?": the folder and its sizes, copies, the check of everything, and who can open it.
class FilesPage : public Page
{
    Q_OBJECT
public:
    explicit FilesPage(AppContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Where are my files?"); }
    Location location() const override { return {"files"}; }

    void askWhereToCopy();

private:
    void addFolder(QVBoxLayout *column);
    void addCopies(QVBoxLayout *column);
    void addCheck(QVBoxLayout *column);
    void addWaysIn(QVBoxLayout *column);
    void addButton(QVBoxLayout *column, Icon icon, const char *name, const QString &text, const QString &help,
                   void (FilesPage::*press)());
    QLabel *addText(QVBoxLayout *column, const char *name, const QString &text = {});
    void refresh();

    void copyTo(const QString &folder);
    void check();
    void show(const VerifyReport &report);
    void changePassphrase();
    void changeSealedPassphrase();
    void askForNewSealed(Credential old);
    void makeKey();
    void addKey();
    void testKey();

    AppContext &m_context;
    QLabel *m_sizes;
    QLabel *m_copies;
    QLabel *m_waysIn;
    ToneLine *m_answer;
    QPlainTextEdit *m_findings;
};

} // namespace solnoma
