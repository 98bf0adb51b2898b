// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/uuid7.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <vector>

class QAction;

namespace solnoma {

class AppContext;
struct SearchHit;

/// What fits the words in the palette: records by name in either alphabet, by file number and by text; then commands.
/// Without words: what was last looked at, then all commands. Two columns: title, kind or shortcut.
class PaletteModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { FullTitleRole = Qt::UserRole };
    struct Row {
        QString title;
        QString shown;       ///< the title, or what stands for it while the row is not chosen
        QString remark;      ///< kind of record and why it was found, or shortcut
        QString shownRemark; ///< the remark, discreetly
        Uuid7 record;        ///< null for a command
        QPointer<QAction> action;
        bool isLikeness = false; ///< found by its sound or a near spelling only
    };

    PaletteModel(AppContext &context, const QList<QAction *> &actions, QObject *parent);

    void find(const QString &typed);
    const Row &at(int row) const { return m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void addRecord(const Uuid7 &id, const QString &title, std::string_view kind, const QString &why = {},
                   const QString &shownWhy = {});
    void addHits(const Result<std::vector<SearchHit>> &hits, const QString &typed);
    void addRecents();
    void addFound(const QString &typed);
    void addCommands(const QString &typed);

    AppContext &m_context;
    QList<QPointer<QAction>> m_actions;
    std::vector<Row> m_rows;
};

} // namespace solnoma
