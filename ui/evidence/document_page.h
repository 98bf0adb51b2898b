// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace solnoma {

class AppContext;
class RecordEditor;
class ViewerWidget;

/// One document: left its facts and custody, right the file itself as solnoma-view shows it.
class DocumentPage : public Page
{
    Q_OBJECT
public:
    DocumentPage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override { return m_location; }
    bool goTo(const Location &location) override;
    bool leave() override;
    void keepDrafts() override;

private:
    QWidget *makeButtons();
    void showFile();
    void readFile();
    void makeSafeCopy();
    void takeSafeCopy(const QString &path);
    void askToSave();
    void saveCopy(const QString &path);

    AppContext &m_context;
    Location m_location;
    RecordEditor *m_editor;
    ViewerWidget *m_viewer;
    QLabel *m_facts;
    QLabel *m_warning;
    QPushButton *m_save = nullptr;
};

} // namespace solnoma
