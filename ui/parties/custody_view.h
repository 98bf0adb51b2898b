// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace solnoma {

class AppContext;

/// All episodes of custody of one person: each drawn, each counted, and the sum of which nothing is counted twice.
class CustodyView : public QWidget
{
    Q_OBJECT
public:
    CustodyView(AppContext &context, std::function<Uuid7()> person, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    AppContext &m_context;
    std::function<Uuid7()> m_person;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace solnoma
