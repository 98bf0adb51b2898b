// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

#include <QDialog>

namespace solnoma {

class AppContext;
class RecordEditor;

/// What she answered to the two questions at the end of her read-back copy: the consent form with C1 and C2 in it, not asked
/// until somebody says otherwise. Deletes itself.
class AnswersDialog : public QDialog
{
    Q_OBJECT
public:
    AnswersDialog(AppContext &context, const PaperOrder &order, QWidget *parent);

    void accept() override;
    void reject() override;
    void keepDraft();

private:
    RecordEditor *m_editor;
};

} // namespace solnoma
