// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reference.h"
#include "names/fold.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace solnoma {

class PageRegistry;

/// Bodies that one writes to, treaties and what the states of the region are bound by, articles of law: offline, each with
/// its source and the day on which it was checked.
class ReferencePage : public Page
{
    Q_OBJECT
public:
    explicit ReferencePage(QWidget *parent = nullptr);

    QString title() const override { return tr("Reference"); }
    Location location() const override { return {"reference"}; }

private:
    struct Entry {
        QString heading; ///< of the group; the list shows it once
        QString title;
        QString text;
        QString folded; ///< of all that, for the filter
    };
    void add(const QString &heading, const QString &title, QStringList lines, const Provenance &provenance);
    void addMandates(const Reference &reference);
    void addInstruments(const Reference &reference);
    void addArticles(const Reference &reference);
    void fill();
    void showChosen();

    const Folder m_folder;
    std::vector<Entry> m_entries;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLabel *m_text;
};

void addReferencePage(PageRegistry &registry);

} // namespace solnoma
