// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

#include <QDialog>
#include <QTimer>

namespace solnoma {

class AppContext;
class RecordEditor;

/// Who a source is, apart from everything else: the opened box in a dialog of its own. It closes by itself when the window
/// is hidden or locks, when the sealing key goes, and after two minutes without a key; what was typed is then a sealed
/// draft. Deletes itself.
class SealedPage : public QDialog
{
    Q_OBJECT
public:
    /// The page of a source or of a sealed record: after the sealing passphrase, or at once where nothing is sealed yet,
    /// since writing needs no secret.
    static void openFor(AppContext &context, const Uuid7 &record, QWidget *parent);
    /// The sealed record of a source, null while there is none.
    static Uuid7 sealedOf(AppContext &context, const Uuid7 &source);

    ~SealedPage() override;

    RecordEditor *editor() { return m_editor; }
    void setIdleTime(std::chrono::milliseconds time) { m_idle.start(time); }
    /// Records what differs; stays when that cannot be.
    void reject() override;

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    SealedPage(AppContext &context, const Uuid7 &source, QWidget *parent);
    bool show(const Uuid7 &sealed);
    void showSealedOnly();
    void shut();

    AppContext &m_context;
    Uuid7 m_source;
    RecordEditor *m_editor;
    QTimer m_idle;
};

} // namespace solnoma
