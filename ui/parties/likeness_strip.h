// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace solnoma {

class AppContext;

/// "Perhaps the same as": others of the kind whose names may be the same, in any alphabet, each with its reason and a
/// comparison side by side. Hidden while there is nobody.
class LikenessStrip : public QWidget
{
    Q_OBJECT
public:
    LikenessStrip(AppContext &context, QWidget *parent);

    void show(const Uuid7 &party);

private:
    AppContext &m_context;
    QVBoxLayout *m_layout;
};

} // namespace solnoma
