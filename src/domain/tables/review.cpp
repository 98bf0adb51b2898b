// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tables/tables.h"

namespace solnoma::tables {

using enum FieldKind;
using enum Wish;

namespace {

constexpr auto taskFields = asRecord(std::array{
    Field{"case", Ref, Optional, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"about", Ref, Optional, "any", QT_TRANSLATE_NOOP("field", "About"), nullptr},
    Field{"kind", Code, One, "task_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"title", Text, One, "", QT_TRANSLATE_NOOP("field", "Title"), nullptr},
    Field{"due", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Due"), nullptr},
    Field{"due_rule", Text, Optional, "", QT_TRANSLATE_NOOP("field", "How the day was worked out"),
          QT_TRANSLATE_NOOP("field", "How it was worked out, such as transmitted + 60 days")},
    Field{"assignee", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Assignee"), nullptr},
    Field{"state", Code, One, "task_state", QT_TRANSLATE_NOOP("field", "State"), nullptr},
    Field{"priority", Code, Optional, "priority", QT_TRANSLATE_NOOP("field", "Priority"), nullptr},
});

constexpr auto reviewFields = asRecord(std::array{
    Field{"case", Ref, One, "case", QT_TRANSLATE_NOOP("field", "Case"), nullptr},
    Field{"state", Code, One, "review_state", QT_TRANSLATE_NOOP("field", "State"), nullptr},
    Field{"of_change", Ref, One, "change", QT_TRANSLATE_NOOP("field", "Of the change"),
          QT_TRANSLATE_NOOP("field", "Later recorded edits of reviewed fields reopen it")},
    Field{"asked", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Asked"), nullptr},
    Field{"done", Date, Optional, "", QT_TRANSLATE_NOOP("field", "Done"), nullptr},
    Field{"reviewer", Ref, Optional, "user", QT_TRANSLATE_NOOP("field", "Reviewer"), nullptr},
    Field{"checks", Codes, Any, "review_check", QT_TRANSLATE_NOOP("field", "Checks"),
          QT_TRANSLATE_NOOP("field", "Passed checks")},
    Field{"remarks", Rows, Any, "review_remark", QT_TRANSLATE_NOOP("field", "Remarks"), nullptr},
});

constexpr auto reviewRemarkFields = asRecord(std::array{
    Field{"about", Ref, One, "any", QT_TRANSLATE_NOOP("field", "About"), nullptr},
    Field{"field", Text, Optional, "", QT_TRANSLATE_NOOP("field", "Field"), nullptr},
    Field{"kind", Code, One, "remark_kind", QT_TRANSLATE_NOOP("field", "Kind"), nullptr},
    Field{"text", Long, One, "", QT_TRANSLATE_NOOP("field", "Text"), nullptr},
    Field{"answer", Long, Optional, "", QT_TRANSLATE_NOOP("field", "Answer"), nullptr},
    Field{"resolved", Code, Optional, "tri", QT_TRANSLATE_NOOP("field", "Resolved"), nullptr},
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
