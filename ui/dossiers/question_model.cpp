// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/question_model.h"

#include "services/papers.h"
#include "ui/records/answer_place.h"
#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <QFont>

namespace solnoma {

using State = GatedReader::State;

namespace words {

QString answerState(const GapLine &line)
{
    if (line.question.isForSubmitter())
        return tr("filled in by whoever signs");
    switch (line.answer.state) {
    case State::Found:
        if (line.answer.notWritten > 0)
            return tr("● in part: %n text(s) not written yet", nullptr, line.answer.notWritten);
        return line.answer.isUnknown ? tr("✓ not known, and said so") : tr("✓ answered");
    case State::Missing: return line.question.isWanted ? tr("● missing") : tr("missing");
    case State::NotTranslated: return tr("● not written yet");
    case State::Withheld: return tr("○ held back");
    }
    return {};
}

} // namespace words

void QuestionModel::setPaper(std::shared_ptr<const CheckedPaper> paper)
{
    const bool isSameShape = m_paper && paper && m_paper->gaps.size() == paper->gaps.size();
    if (!isSameShape)
        beginResetModel();
    m_paper = std::move(paper);
    if (!isSameShape)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const GapLine *QuestionModel::line(const QModelIndex &index) const
{
    return index.isValid() && m_paper ? &m_paper->gaps[static_cast<size_t>(index.row())] : nullptr;
}

int QuestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_paper ? 0 : static_cast<int>(m_paper->gaps.size());
}

int QuestionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    const GapLine &gap = *line(index);
    if (role == Qt::ToolTipRole)
        return index.column() == Text ? words::question(gap.question) : gap.answer.texts.join(u'\n');
    if (role == Qt::FontRole && gap.question.isWanted && !gap.question.isForSubmitter() && gap.answer.state != State::Found) {
        QFont font;
        font.setWeight(QFont::Medium);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return gap.question.number.isEmpty() ? gap.part : QString(gap.part + u'.' + gap.question.number);
    case Text: return words::question(gap.question);
    default: return words::answerState(gap);
    }
}

QVariant QuestionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Number ? tr("No.") : section == Text ? tr("Question") : tr("In the case");
}

} // namespace solnoma
