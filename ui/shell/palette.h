// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QTreeView;

namespace solnoma {

class AppContext;
class PageHost;
class EmptyNote;
class PaletteModel;

/// Ctrl+K: type, choose with the arrows, Enter. Finds and opens anything, and runs every command of the moment. Deletes
/// itself when it closes.
class Palette : public QDialog
{
    Q_OBJECT
public:
    Palette(PageHost &host, AppContext &context, QWidget *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void find(const QString &typed);
    void choose();

    AppContext &m_context;
    PaletteModel *m_model;
    QLineEdit *m_words;
    QTreeView *m_found;
    EmptyNote *m_nothing = nullptr;
};

} // namespace solnoma
