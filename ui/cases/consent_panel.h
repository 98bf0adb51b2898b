// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"
#include "domain/value.h"
#include "services/page_draft.h"

#include <QDate>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace solnoma {

class AppContext;
class FuzzyDateEdit;
class RecordSet;
class RecordsPanel;
class TermPicker;

/// Who agreed to what: one line for each person of the file, one column for each use, as it counts today. Clicking an
/// answer (Space) chooses yes, then no; who said it is chosen once; one more click records. What is chosen is kept as a draft
/// until then. The full forms with every answer stand below.
class ConsentPanel : public QWidget
{
    Q_OBJECT
public:
    ConsentPanel(AppContext &context, const Uuid7 &caseId, QWidget *parent);

    QTableWidget *table() { return m_table; }
    RecordsPanel *forms() { return m_forms; }
    bool leave();
    void keepDrafts();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// What counts on one day.
    struct Standing {
        QDate day;
        Ids parties;
        Ids consents;                     ///< of the file, and of its parties in any file
        std::vector<QStringList> answers; ///< of each party, one for each use, in words
    };
    Ids parties(const RecordSet &file) const;
    const Standing &standing();
    void refresh();
    void fitNames();
    void fitHeader();
    void next(QTableWidgetItem *item);
    void showChosen();
    FuzzyDate saidToday() const;
    void touch();
    void keepChosen();
    void takeDraft();
    bool record();

    AppContext &m_context;
    Uuid7 m_case;
    QTableWidget *m_table;
    QLabel *m_remark;
    TermPicker *m_giver;
    FuzzyDateEdit *m_given;
    QPushButton *m_record;
    RecordsPanel *m_forms;
    std::optional<Standing> m_standing;
    /// Who and column → code of consent_answer_value. By who: the lines of the table move when people come and go.
    std::map<std::pair<Uuid7, int>, QString> m_chosen;
    PageDraft m_draft;
    QTimer m_keepLater;
    bool m_isTouched = false; ///< since it was last recorded
};

} // namespace solnoma
