// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto taskFields = asRecord(std::array{
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"about", Ref, Optional, "any", QT_TRANSLATE_NOOP("field", "About"),
          QT_TRANSLATE_NOOP("field", "The record that it is about, if there is one")},
    Field{"kind", Code, One, "task_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{
        "title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"),
        QT_TRANSLATE_NOOP("field", "What to do: \"ask lawyer A about the hearing\"; it stands in lists, so labels and no names")},
    Field{"due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Due"),
          QT_TRANSLATE_NOOP("field", "Exact day; a term that the law sets should be checked by a lawyer")},
    Field{"due_rule", Text, Optional, "", QT_TRANSLATE_NOOP("field", "How the day was worked out"),
          QT_TRANSLATE_NOOP("field", "How it was worked out, such as transmitted + 60 days")},
    Field{"assignee", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Who does it"),
          QT_TRANSLATE_NOOP("field", "Who of us, by handle")},
    Field{"state", Code, One, "task_state", QT_TRANSLATE_NOOP("field", "State"),
          QT_TRANSLATE_NOOP("field", "Missed: the day passed and it is too late. Dropped: no longer needed")},
    Field{"priority", Code, Optional, "priority", QT_TRANSLATE_NOOP("field", "Priority"),
          QT_TRANSLATE_NOOP("field", "Urgent: hours count, life, health or liberty may be at stake today")},
});

constexpr auto reviewFields = asRecord(std::array{
    Field{"case", Ref, One, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"state", Code, One, "review_state", QT_TRANSLATE_NOOP("field", "State"),
          QT_TRANSLATE_NOOP("field", "Accepted may be used, within consent and level; \"not for export\" keeps everything here")},
    Field{"of_change", Ref, One, "change", QT_TRANSLATE_NOOP("field", "About the change"),
          QT_TRANSLATE_NOOP("field", "Later recorded edits of reviewed fields reopen it")},
    Field{"asked", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Asked"),
          QT_TRANSLATE_NOOP("field", "Exact day on which the review was asked for")},
    Field{"done", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Done"),
          QT_TRANSLATE_NOOP("field", "Exact day on which the reading was finished")},
    Field{"reviewer", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Reviewer"),
          QT_TRANSLATE_NOOP("field", "Who of us reads it, by handle; better not the one who wrote it")},
    Field{"checks", Codes, Any, "review_check", QT_TRANSLATE_NOOP("field", "Checks"),
          QT_TRANSLATE_NOOP("field", "What was read and found in order; tick nothing that was not looked at")},
    Field{"remarks", Rows, Any, "review_remark", QT_TRANSLATE_NOOP("field", "Remarks"),
          QT_TRANSLATE_NOOP("field", "Questions and corrections, each at its record and field")},
});

constexpr auto reviewRemarkFields = asRecord(std::array{
    Field{"about", Ref, One, "any", QT_TRANSLATE_NOOP("field", "About"),
          QT_TRANSLATE_NOOP("field", "The record that the remark is about")},
    Field{"field", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Field"),
          QT_TRANSLATE_NOOP("field", "The field that is meant; empty: the whole record")},
    Field{"kind", Code, One, "remark_kind", QT_TRANSLATE_NOOP("field", "Kind"),
          QT_TRANSLATE_NOOP("field", "\"Safety concern\" whenever somebody could be harmed")},
    Field{"text", Long, One, "", QT_TRANSLATE_NOOP("field", "Text"),
          QT_TRANSLATE_NOOP("field", "What to look at or change, and why; no names of sources")},
    Field{"answer", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Answer"),
          QT_TRANSLATE_NOOP("field", "What was done about it, or why not")},
    Field{"resolved", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Resolved"),
          QT_TRANSLATE_NOOP("field", "Yes once the answer was read and nothing is left to do")},
});

} // namespace

const Entity task{
    "task",    "task", "tasks", QT_TRANSLATE_NOOP("entity", "Task or deadline"), QT_TRANSLATE_NOOP("entity", "Something due."),
    taskFields};

const Entity review{"review",
                    "review",
                    "reviews",
                    QT_TRANSLATE_NOOP("entity", "Review"),
                    QT_TRANSLATE_NOOP("entity", "A coordinator's look at one revision of a case."),
                    reviewFields};

const Entity reviewRemark{"review_remark",
                          "review_remark",
                          "review_remarks",
                          QT_TRANSLATE_NOOP("entity", "Review remark"),
                          QT_TRANSLATE_NOOP("entity", "Pinned to a record and field."),
                          reviewRemarkFields};

} // namespace solnoma::tables
