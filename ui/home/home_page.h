// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace solnoma {

class AppContext;
class IconView;
class PageRegistry;

struct HomeSection;

/// The first page: what cannot wait, who is held, what is due; the quick logs beside it. Enter opens any line.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(AppContext &context);

    QString title() const override;
    Location location() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeCommands();
    QWidget *makeFoot();
    void read();
    void shareWidth();
    void addSection(const HomeSection &section);
    void openItem(const QTreeWidgetItem *item);

    AppContext &m_context;
    QTreeWidget *m_lines;
    IconView *m_copySign = nullptr;
    QLabel *m_copy;
    QPushButton *m_makeCopy;
};

void addHomePage(PageRegistry &registry);

} // namespace solnoma
