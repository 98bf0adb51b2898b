// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTableView>

namespace solnoma {

/// A table of whole rows by keyboard: arrows choose, Enter opens, Tab leaves. Nothing is chosen until somebody does.
class RecordTable : public QTableView
{
    Q_OBJECT
public:
    /// `fullTextRole`: see DiscreetDelegate.
    RecordTable(int fullTextRole, QWidget *parent);

Q_SIGNALS:
    void openWanted(int row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    /// By the names themselves, not by the initials that are shown.
    void keyboardSearch(const QString &typed) override;

private:
    void fitRows();
    QString fullText(const QModelIndex &index) const;
    void copy() const;

    int m_fullTextRole;
    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace solnoma
