// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/related.h"

#include <QListWidget>

namespace solnoma {

/// Records by their lines. A few are shown whole, wrapped; of hundreds each is cut at the edge and whole in its tooltip:
/// nobody waits until thousands are measured.
class LineList : public QListWidget
{
    Q_OBJECT
public:
    explicit LineList(QWidget *parent = nullptr);

    /// Emits nothing. Without `current` among the lines no line is current.
    void setLines(const std::vector<RecordLineText> &lines, const Uuid7 &current);
    /// Null when no line is current.
    Uuid7 current() const;
    bool choose(const Uuid7 &record);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace solnoma
