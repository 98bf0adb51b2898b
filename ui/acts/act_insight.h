// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/law.h"
#include "dossier/timeline_drawing.h"
#include "ui/forms/edited_record.h"

#include <QWidget>

class QLabel;

namespace solnoma {

class AppContext;
class DrawingView;

/// What follows from a detention as it stands: days at least and at most, the drawn bar, what the law of the day says, and
/// what contradicts itself. Reckons again with every step.
class CustodyInsight : public QWidget
{
    Q_OBJECT
public:
    CustodyInsight(AppContext &context, EditedRecord &edited, QWidget *parent);

private:
    void reckon();

    AppContext &m_context;
    EditedRecord &m_edited;
    QLabel *m_count;
    QLabel *m_contradictions;
    DrawingView *m_bar;
    const TimelineWords m_words;
};

/// The same for registration: attempts counted, answers due and days over, the drawn line.
class RegistrationInsight : public QWidget
{
    Q_OBJECT
public:
    RegistrationInsight(AppContext &context, EditedRecord &edited, QWidget *parent);

private:
    void reckon();
    QString countryOfFile() const;

    AppContext &m_context;
    EditedRecord &m_edited;
    QLabel *m_count;
    QLabel *m_contradictions;
    DrawingView *m_line;
    const TimelineWords m_words;
};

/// Every contradiction in the dates of an act, each in a sentence. Empty when there is none.
QStringList contradictionsOf(const Record &act, AppContext &context);

} // namespace solnoma
