// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/questions.h"

namespace solnoma {

// In each query: rid and id of the record that a row opens, the columns (Party takes three, Fuzzy two), and last d_from and
// d_to where the question has a date. `ask` holds the day of reckoning and the moment a day before now.
#define TODAY "(SELECT day FROM ask)"
#define YESTERDAY "(SELECT yesterday FROM ask)"
#define PARTY(rid) "(SELECT name FROM party_row WHERE rid = " rid "), (SELECT kind FROM party_row WHERE rid = " rid "), " rid " "
#define FILE_OF(caseRid) "(SELECT ref FROM case_row WHERE rid = " caseRid ")"
#define DATE(from, to) ", " from " AS d_from, " to " AS d_to "
#define EXACT(day) ", " day " || 'T00:00' AS d_from, " day " || 'T23:59' AS d_to "
#define HAS_VIOLATION(rid, codes) "EXISTS (SELECT 1 FROM act_violations v WHERE v.rid = " rid " AND v.value IN (" codes "))"
#define ROWS_OF(table, alias, parent)                                                                                            \
    "record x_" alias " JOIN " table " " alias " ON " alias ".rid = x_" alias ".rid AND x_" alias ".parent = " parent
/// Of a line of the export log: what services/papers logBlocked() writes, where nothing left.
#define BLOCKED "CASE WHEN json_valid(e.withheld) THEN json_extract(e.withheld, '$[0].blocked') END"
#define SENT "('sent', 'acknowledged', 'answered', 'decided', 'closed')"

const std::vector<StoreQuestion> &allQuestions()
{
    using enum QuestionColumn::Show;
    static const QuestionColumn who{QT_TRANSLATE_NOOP("question", "Who"), Party};
    static const QuestionColumn file{QT_TRANSLATE_NOOP("question", "Case"), Text};
    static const QuestionColumn began{QT_TRANSLATE_NOOP("question", "Began"), Fuzzy};
    static const QuestionColumn asOf{QT_TRANSLATE_NOOP("question", "As of"), Day};
    static const QuestionColumn times{QT_TRANSLATE_NOOP("question", "Times"), Number};
    static const QuestionColumn kindOfAct{QT_TRANSLATE_NOOP("question", "Kind"), Code, "act_kind"};
    static const std::vector<StoreQuestion> all{
        {"held-today",
         1,
         QT_TRANSLATE_NOOP("question", "Who is held today, and for how many days at least and at most?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Days at least"), Number},
          {QT_TRANSLATE_NOOP("question", "Days at most"), Number},
          {QT_TRANSLATE_NOOP("question", "Stage"), Code, "custody_stage"},
          began,
          asOf,
          file},
         "SELECT h.rid, r.id, " PARTY("h.party") ", NULL, NULL, h.stage, h.began_from, h.began_to, h.as_of, " FILE_OF("h.case_id")
             DATE("h.began_from", "h.began_to") "FROM held_row h JOIN record r ON r.rid = h.rid WHERE h.ongoing = 'yes' "
                                                "ORDER BY h.began_from IS NULL, h.began_from",
         true},
        {"status-old",
         2,
         QT_TRANSLATE_NOOP("question", "Whose status is unknown or older than 30 days?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Stage"), Code, "custody_stage"},
          {QT_TRANSLATE_NOOP("question", "Ongoing"), Code, "tri"},
          asOf,
          began,
          file},
         "SELECT h.rid, r.id, " PARTY(
             "h.party") ", h.stage, coalesce(h.ongoing, 'unknown'), h.as_of, h.began_from, h.began_to, " FILE_OF("h.case_id")
             DATE("h.began_from", "h.began_to") "FROM held_row h JOIN record r ON r.rid = h.rid "
                                                "WHERE h.ongoing IS NOT 'yes' OR h.as_of IS NULL OR h.as_of < date(" TODAY
                                                ", '-30 days') ORDER BY h.as_of",
         true},
        {"over-limit",
         3,
         QT_TRANSLATE_NOOP("question", "Who has been held longer than the legal limit without a judge?"),
         {who,
          began,
          {QT_TRANSLATE_NOOP("question", "Without a judge, days at least"), Number},
          {QT_TRANSLATE_NOOP("question", "Limit"), Rule},
          {QT_TRANSLATE_NOOP("question", "Verdict"), Code, "law_verdict"},
          file},
         "SELECT a.rid, r.id, " PARTY("a.target") ", a.began_from, a.began_to, NULL, NULL, NULL, " FILE_OF("a.case_id") DATE(
             "a.began_from", "a.began_to") "FROM act_row a JOIN record r ON r.rid = a.rid WHERE a.kind = 'detention' "
                                           "AND a.began_from IS NOT NULL AND a.began_to IS NOT NULL ORDER BY a.began_from DESC",
         true},
        {"term-ends",
         4,
         QT_TRANSLATE_NOOP("question", "Whose term ends in the next 90 days?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Ruled"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Term in words"), Text},
          {QT_TRANSLATE_NOOP("question", "Ends"), Fuzzy},
          file},
         "SELECT u.rid, x.id, " PARTY("a.target") ", u.given_from, u.given_to, (SELECT s.term_text FROM " ROWS_OF(
             "sentence", "s", "u.rid") " LIMIT 1), NULL, NULL, " FILE_OF("a.case_id")
             DATE("u.given_from", "u.given_to") "FROM ruling u JOIN record x ON x.rid = u.rid JOIN act_row a ON a.rid = x.parent "
                                                "WHERE u.ends_stated_from IS NOT NULL "
                                                "OR u.ends_stated_to IS NOT NULL OR EXISTS (SELECT 1 FROM " ROWS_OF(
                                                    "sentence", "s",
                                                    "u.rid") " WHERE coalesce(s.years, s.months, s.days) IS NOT NULL AND s.kind "
                                                             "IN ('prison', 'restricted_liberty', 'labour', 'jail_days'))",
         true},
        {"refused-thrice",
         5,
         QT_TRANSLATE_NOOP("question", "Which organisations were refused registration more than twice with no appeal pending?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Refusals"), Number},
          {QT_TRANSLATE_NOOP("question", "Result"), Code, "registration_result"},
          file},
         "SELECT rid, id, name, kind, target, denials, result, ref, d_from, d_to FROM (SELECT a.rid, r.id, a.target AS target, "
         "(SELECT name FROM party_row "
         "WHERE rid = "
         "a.target) AS name, (SELECT kind FROM party_row WHERE rid = a.target) AS kind, max(coalesce(g.reported_denials, 0), "
         "(SELECT count(*) FROM " ROWS_OF(
             "registration_attempt", "t",
             "a.rid") " WHERE t.action IN ('refused', 'refused_orally'))) AS denials, "
                      "g.result, " FILE_OF("a.case_id") " AS ref" DATE(
                          "a.began_from",
                          "a.began_to") "FROM act_row a JOIN record r ON r.rid = a.rid JOIN registration g ON g.rid = a.rid "
                                        "WHERE NOT EXISTS (SELECT 1 FROM " ROWS_OF("remedy", "m",
                                                                                   "a.case_id") " WHERE m.state = 'pending' AND "
                                                                                                "m.kind IN ('appeal', "
                                                                                                "'registration_appeal'))) "
                                                                                                "WHERE denials > 2 ORDER BY "
                                                                                                "denials DESC",
         true},
        {"answer-late",
         6,
         QT_TRANSLATE_NOOP("question", "Which applications passed the legal answer time without an answer?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Try"), Number},
          {QT_TRANSLATE_NOOP("question", "Filed"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Answer due"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Days over, at least"), Number},
          {QT_TRANSLATE_NOOP("question", "Authority"), Party},
          file},
         "SELECT a.rid, r.id, " PARTY("a.target") ", t.seq, t.filed_from, t.filed_to, NULL, NULL, NULL, " PARTY(
             "coalesce(t.authority_id, g.authority_id)") ", " FILE_OF("a.case_id")
             DATE("t.filed_from",
                  "t.filed_to") "FROM registration_attempt t JOIN record x ON x.rid = t.rid JOIN act_row a ON a.rid = x.parent "
                                "JOIN record r ON r.rid = a.rid "
                                "JOIN registration g ON g.rid = a.rid WHERE t.decided_from IS NULL AND t.decided_to IS NULL AND "
                                "(t.filed_from IS NOT NULL OR "
                                "t.filed_to IS NOT NULL) AND coalesce(t.action, 'pending') IN ('pending', 'silent')",
         true},
        {"other-form",
         7,
         QT_TRANSLATE_NOOP("question", "Who ended up in another legal form or in an aligned body?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Result"), Code, "registration_result"},
          {QT_TRANSLATE_NOOP("question", "Form"), Code, "legal_form"},
          {QT_TRANSLATE_NOOP("question", "Authority"), Party},
          file},
         "SELECT a.rid, r.id, " PARTY("a.target") ", g.result, g.result_form, " PARTY("g.authority_id") ", " FILE_OF("a.case_id")
             DATE("a.began_from",
                  "a.began_to") "FROM registration g JOIN act_row a ON a.rid = g.rid JOIN record r ON r.rid = a.rid "
                                "WHERE g.result IN ('other_form', 'affiliated')",
         true},
        {"grounds",
         8,
         QT_TRANSLATE_NOOP("question", "Which grounds of refusal are used most, by authority and year?"),
         {{QT_TRANSLATE_NOOP("question", "Ground"), Code, "denial_ground"},
          {QT_TRANSLATE_NOOP("question", "Authority"), Party},
          {QT_TRANSLATE_NOOP("question", "Year"), Number},
          times},
         "SELECT max(a.rid), r.id, k.value, " PARTY(
             "coalesce(t.authority_id, g.authority_id)") ", CAST(substr(coalesce(t.decided_from, "
                                                         "t.decided_to, t.filed_from, t.filed_to), 1, 4) AS INTEGER) AS year, "
                                                         "count(*)" DATE(
                                                             "min(t.decided_from)",
                                                             "max(t.decided_to)") "FROM registration_attempt_grounds k JOIN "
                                                                                  "registration_attempt t ON t.rid = k.rid JOIN "
                                                                                  "record x ON x.rid = t.rid "
                                                                                  "JOIN act_row a ON a.rid = x.parent JOIN "
                                                                                  "registration g ON g.rid = a.rid JOIN record r "
                                                                                  "ON r.rid = a.rid "
                                                                                  "GROUP BY k.value, coalesce(t.authority_id, "
                                                                                  "g.authority_id), year ORDER BY count(*) DESC",
         true},
        {"consent-unused",
         9,
         QT_TRANSLATE_NOOP("question", "Which cases have consent to share with the UN but no communication sent?"),
         {file,
          who,
          {QT_TRANSLATE_NOOP("question", "Name may be used"), Code, "name_use"},
          {QT_TRANSLATE_NOOP("question", "Priority"), Code, "priority"}},
         "SELECT k.rid, r.id, k.ref, " PARTY(
             "n.party_id") ", NULL, f.priority FROM case_row k JOIN record r ON r.rid = k.rid "
                           "JOIN case_file f ON f.rid = k.rid JOIN consent n ON (n.case_id = k.rid OR (n.case_id IS NULL AND "
                           "EXISTS (SELECT 1 FROM "
                           "case_file_subjects s WHERE s.rid = k.rid AND s.value = n.party_id))) WHERE EXISTS (SELECT 1 "
                           "FROM " ROWS_OF(
                               "consent_answer", "w",
                               "n.rid") " WHERE w.scope = 'un_to_state' AND w.answer = 'yes') AND NOT EXISTS (SELECT 1 FROM "
                                        "communication_cases z JOIN communication m ON m.rid = z.rid WHERE z.value = k.rid AND "
                                        "m.state IN " SENT ") "
                                        "GROUP BY k.rid, n.party_id ORDER BY k.priority IS NULL, k.priority",
         false},
        {"consent-gone",
         10,
         QT_TRANSLATE_NOOP("question",
                           "In which sent communications is someone whose consent was refused, withdrawn or expired?"),
         {{QT_TRANSLATE_NOOP("question", "Communication"), Text},
          who,
          {QT_TRANSLATE_NOOP("question", "Sent"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Consent now"), Code, "consent_now"}},
         "SELECT m.rid, r.id, m.title, " PARTY("p.party") ", m.sent_from, m.sent_to, NULL" DATE(
             "m.sent_from", "m.sent_to") "FROM communication m JOIN record r ON r.rid = m.rid JOIN (SELECT z.rid AS rid, s.value "
                                         "AS party FROM communication_cases z "
                                         "JOIN case_file_subjects s ON s.rid = z.value UNION SELECT z.rid, a.target FROM "
                                         "communication_cases z JOIN act_row a ON "
                                         "a.case_id = z.value WHERE a.target IS NOT NULL UNION SELECT b.rid, b.value FROM "
                                         "communication_about b JOIN party_row y ON "
                                         "y.rid = b.value) p ON p.rid = m.rid WHERE m.state IN " SENT
                                         " AND EXISTS (SELECT 1 FROM consent n WHERE n.party_id = p.party AND "
                                         "(n.withdrawn IS NOT NULL OR n.expires < " TODAY " OR EXISTS (SELECT 1 FROM " ROWS_OF(
                                             "consent_answer", "w", "n.rid") " WHERE w.answer = 'no')))",
         true},
        {"reply-passed",
         11,
         QT_TRANSLATE_NOOP("question", "Which cases have a communication whose reply time has passed?"),
         {file,
          {QT_TRANSLATE_NOOP("question", "Communication"), Text},
          {QT_TRANSLATE_NOOP("question", "To"), Codes, "un_mandate"},
          {QT_TRANSLATE_NOOP("question", "Transmitted"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Reply due"), Day}},
         "SELECT m.rid, r.id, (SELECT group_concat(k.ref, ', ') FROM communication_cases z JOIN case_row k ON k.rid = z.value "
         "WHERE z.rid = "
         "m.rid), m.title, (SELECT group_concat(value, ',') FROM communication_mandates d WHERE d.rid = m.rid), "
         "m.transmitted_from, "
         "m.transmitted_to, m.reply_due" EXACT(
             "m.reply_due") "FROM communication m JOIN record r ON r.rid = m.rid WHERE m.reply_due < " TODAY
                            " AND m.reply_received_from IS NULL AND m.reply_received_to IS NULL AND coalesce(m.state, 'sent') IN "
                            "('sent', 'acknowledged') "
                            "ORDER BY m.reply_due",
         true},
        {"state-answers",
         12,
         QT_TRANSLATE_NOOP("question", "What did the state answer, by mandate and country?"),
         {{QT_TRANSLATE_NOOP("question", "Mandate"), Codes, "un_mandate"},
          {QT_TRANSLATE_NOOP("question", "Country"), Codes, "iso3166"},
          {QT_TRANSLATE_NOOP("question", "Answer"), Code, "outcome_kind"},
          {QT_TRANSLATE_NOOP("question", "When"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "In words"), Text},
          {QT_TRANSLATE_NOOP("question", "Communication"), Text}},
         "SELECT m.rid, r.id, (SELECT group_concat(value, ',') FROM communication_mandates d WHERE d.rid = m.rid) AS mandates, "
         "(SELECT "
         "group_concat(value, ',') FROM communication_countries d WHERE d.rid = m.rid) AS countries, o.kind, o.on_from, o.on_to, "
         "o.text, "
         "m.title" DATE("o.on_from", "o.on_to") "FROM communication m JOIN record r ON r.rid = m.rid JOIN " ROWS_OF(
             "outcome", "o", "m.rid") " WHERE o.kind IN ('state_reply', 'no_reply', 'un_opinion') ORDER BY mandates, countries",
         true},
        {"one-source",
         13,
         QT_TRANSLATE_NOOP("question", "Which facts rest on one source, or on weak ones?"),
         {who,
          kindOfAct,
          began,
          {QT_TRANSLATE_NOOP("question", "Sources"), Number},
          {QT_TRANSLATE_NOOP("question", "Best source"), Code, "reliability"},
          {QT_TRANSLATE_NOOP("question", "Best piece"), Code, "credibility"},
          file},
         "SELECT a.rid, r.id, " PARTY(
             "a.target") ", a.kind, a.began_from, a.began_to, count(DISTINCT i.source_id), min(s.reliability), "
                         "min(i.credibility), " FILE_OF("a.case_id")
                             DATE("a.began_from",
                                  "a.began_to") "FROM act_row a JOIN record r ON r.rid = a.rid "
                                                "LEFT JOIN record x ON x.parent = a.rid AND x.slot = 'info' "
                                                "LEFT JOIN information i ON i.rid = x.rid AND coalesce(i.stance, 'supports') IN "
                                                "('supports', 'adds') LEFT JOIN source s ON s.rid = i.source_id GROUP BY a.rid "
                                                "HAVING count(DISTINCT i.source_id) < 2 OR sum(coalesce(s.reliability, 'F') <= "
                                                "'C' AND "
                                                "coalesce(i.credibility, '6') <= '3') = 0",
         true},
        {"contradicted",
         14,
         QT_TRANSLATE_NOOP("question", "Which facts are contradicted by another source?"),
         {who,
          kindOfAct,
          began,
          {QT_TRANSLATE_NOOP("question", "Contradicted by"), Text},
          {QT_TRANSLATE_NOOP("question", "How sure we are"), Code, "assertion"},
          file},
         "SELECT a.rid, r.id, " PARTY(
             "a.target") ", a.kind, a.began_from, a.began_to, (SELECT group_concat(s.label, '; ') "
                         "FROM " ROWS_OF("information", "i",
                                         "a.rid") " JOIN source s ON s.rid = i.source_id WHERE i.stance = "
                                                  "'contradicts'), c.assertion, " FILE_OF("a.case_id") DATE(
                                                      "a.began_from",
                                                      "a.began_to") "FROM act_row a JOIN "
                                                                    "record r ON r.rid = a.rid "
                                                                    "JOIN act c ON c.rid = "
                                                                    "a.rid WHERE c.assertion = "
                                                                    "'disputed' OR EXISTS "
                                                                    "(SELECT 1 FROM " ROWS_OF(
                                                                        "information", "i",
                                                                        "a.rid") " WHERE "
                                                                                 "i.stance = "
                                                                                 "'contradicts'"
                                                                                 ") OR EXISTS "
                                                                                 "(SELECT 1 "
                                                                                 "FROM record "
                                                                                 "y "
                                                                                 "JOIN"
                                                                                 " " ROWS_OF("i"
                                                                                             "n"
                                                                                             "f"
                                                                                             "o"
                                                                                             "r"
                                                                                             "m"
                                                                                             "a"
                                                                                             "t"
                                                                                             "i"
                                                                                             "o"
                                                                                             "n",
                                                                                             "i",
                                                                                             "y"
                                                                                             "."
                                                                                             "r"
                                                                                             "i"
                                                                                             "d") " WHERE y.parent = a.rid AND "
                                                                                                  "i.stance = 'contradicts')",
         true},
        {"rival-figures",
         15,
         QT_TRANSLATE_NOOP("question", "Which rival figures stand for the same thing?"),
         {{QT_TRANSLATE_NOOP("question", "Measure"), Code, "figure_measure"},
          {QT_TRANSLATE_NOOP("question", "At least"), Number},
          {QT_TRANSLATE_NOOP("question", "At most"), Number},
          {QT_TRANSLATE_NOOP("question", "Bound"), Code, "figure_bound"},
          {QT_TRANSLATE_NOOP("question", "Who counts"), Text},
          {QT_TRANSLATE_NOOP("question", "As of"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Of what"), Text}},
         "SELECT f.rid, x.id, f.measure, f.value_min, f.value_max, f.bound, f.\"by\", f.as_of_from, f.as_of_to, f.what" DATE(
             "f.as_of_from",
             "f.as_of_to") "FROM figure f JOIN record x ON x.rid = f.rid JOIN (SELECT y.parent AS parent, g.measure AS measure "
                           "FROM figure g JOIN record y ON y.rid = g.rid GROUP BY y.parent, g.measure HAVING count(*) > 1 AND "
                           "(min(g.value_min) < "
                           "max(g.value_min) OR min(g.value_max) < max(g.value_max) OR count(DISTINCT g.bound) > 1)) p ON "
                           "p.parent = x.parent AND p.measure = f.measure ORDER BY x.parent, "
                           "f.measure, f.value_min",
         true},
        {"targeted-again",
         16,
         QT_TRANSLATE_NOOP("question", "Which persons have been targeted more than once, by whom?"),
         {who,
          times,
          {QT_TRANSLATE_NOOP("question", "Kinds"), Codes, "act_kind"},
          {QT_TRANSLATE_NOOP("question", "By whom"), Codes, "perpetrator_type"},
          {QT_TRANSLATE_NOOP("question", "From first to last"), Fuzzy}},
         "SELECT p.rid, r.id, p.name, p.kind, p.rid, count(DISTINCT a.rid), group_concat(DISTINCT a.kind), group_concat(DISTINCT "
         "t.perpetrator_type), "
         "min(a.began_from), max(a.began_to)" DATE(
             "min(a.began_from)", "max(a.began_to)") "FROM party_row p JOIN record r ON r.rid = p.rid JOIN involvement i ON "
                                                     "i.party_id = p.rid AND i.role = 'target' JOIN record x ON "
                                                     "x.rid = i.rid JOIN act_row a ON a.rid = x.parent LEFT JOIN record y ON "
                                                     "y.parent = a.rid AND y.slot = 'involved' LEFT JOIN "
                                                     "involvement t ON t.rid = y.rid AND t.perpetrator_type IS NOT NULL WHERE "
                                                     "p.kind = 'person' GROUP BY p.rid HAVING "
                                                     "count(DISTINCT a.rid) > 1 ORDER BY count(DISTINCT a.rid) DESC",
         true},
        {"relatives",
         17,
         QT_TRANSLATE_NOOP("question", "Which relatives were targeted in place of someone else?"),
         {who, {QT_TRANSLATE_NOOP("question", "In place of"), Party}, kindOfAct, began, file},
         "SELECT a.rid, r.id, " PARTY("a.target") ", " PARTY(
             "(SELECT i.party_id FROM record x JOIN involvement i ON i.rid = x.rid WHERE x.parent = a.rid AND i.role = "
             "'relative_of_target' LIMIT 1)") ", a.kind, a.began_from, a.began_to, " FILE_OF("a.case_id")
             DATE("a.began_from", "a.began_to") "FROM act_row a JOIN record r ON r.rid = a.rid WHERE " HAS_VIOLATION(
                 "a.rid",
                 "'liberty.relatives_held', 'priv.family_threat'") " OR EXISTS (SELECT 1 FROM act_motives m WHERE m.rid = a.rid "
                                                                   "AND m.value = 'relative_of') OR EXISTS (SELECT 1 FROM "
                                                                   "harassment_kinds h "
                                                                   "WHERE h.rid = a.rid AND h.value IN ('relatives_pressed', "
                                                                   "'relatives_dismissed', 'children_threatened')) OR EXISTS "
                                                                   "(SELECT 1 FROM " ROWS_OF(
                                                                       "involvement", "i",
                                                                       "a.rid") " WHERE i.role = 'relative_of_target')",
         true},
        {"counts",
         18,
         QT_TRANSLATE_NOOP("question", "Acts per month, region and violation group, counted by act, person, event"),
         {{QT_TRANSLATE_NOOP("question", "Month"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Region"), Region},
          {QT_TRANSLATE_NOOP("question", "Violations"), Code, "violation_group"},
          {QT_TRANSLATE_NOOP("question", "Acts"), Number},
          {QT_TRANSLATE_NOOP("question", "People and bodies"), Number},
          {QT_TRANSLATE_NOOP("question", "Events"), Number}},
         "SELECT max(rid), id, month || '-01T00:00', strftime('%Y-%m-%dT23:59', month || '-01', '+1 month', '-1 day'), region, "
         "grouped, "
         "count(DISTINCT rid), count(DISTINCT party), count(DISTINCT event), month || '-01T00:00' AS d_from, "
         "strftime('%Y-%m-%dT23:59', month "
         "|| '-01', '+1 month', '-1 day') AS d_to FROM (SELECT a.rid, r.id, CASE WHEN substr(a.began_from, 1, 7) = "
         "substr(a.began_to, 1, 7) THEN substr(a.began_from, 1, 7) END AS month, (WITH RECURSIVE "
         "up(rid, "
         "name, kind, parent, n) AS (SELECT rid, name, kind, parent_id, 1 FROM place WHERE rid = c.place_id UNION ALL SELECT "
         "p.rid, p.name, p.kind, "
         "p.parent_id, n + 1 FROM place p JOIN up ON p.rid = up.parent WHERE n < 8) SELECT name FROM up WHERE kind IN ('region', "
         "'city', 'country') ORDER BY kind = "
         "'region' DESC, kind = 'city' DESC LIMIT 1) AS region, substr(v.value, 1, instr(v.value, '.') - 1) AS grouped, "
         "i.party_id AS party, "
         "coalesce(c.occasion_id, -a.rid) AS event FROM act_row a JOIN record r ON r.rid = a.rid JOIN act c ON c.rid = a.rid "
         "JOIN "
         "act_violations v ON v.rid = a.rid LEFT JOIN record x ON x.parent = a.rid AND x.slot = 'involved' LEFT JOIN involvement "
         "i ON i.rid = "
         "x.rid AND i.role = 'target') GROUP BY month, region, grouped ORDER BY month DESC, count(DISTINCT rid) DESC",
         true},
        {"perpetrators",
         19,
         QT_TRANSLATE_NOOP("question", "Which units or officials recur as alleged perpetrators?"),
         {{QT_TRANSLATE_NOOP("question", "Who"), Party},
          {QT_TRANSLATE_NOOP("question", "Acts"), Number},
          {QT_TRANSLATE_NOOP("question", "Kinds"), Codes, "act_kind"},
          {QT_TRANSLATE_NOOP("question", "As"), Codes, "perpetrator_type"},
          {QT_TRANSLATE_NOOP("question", "From first to last"), Fuzzy}},
         "SELECT p.rid, r.id, p.name, p.kind, p.rid, count(DISTINCT a.rid), group_concat(DISTINCT a.kind), group_concat(DISTINCT "
         "i.perpetrator_type), "
         "min(a.began_from), max(a.began_to)" DATE(
             "min(a.began_from)", "max(a.began_to)") "FROM party_row p JOIN record r ON r.rid = p.rid JOIN involvement i ON "
                                                     "i.party_id = p.rid AND i.role IN ('perpetrator', 'ordered') "
                                                     "JOIN record x ON x.rid = i.rid JOIN act_row a ON a.rid = x.parent GROUP BY "
                                                     "p.rid HAVING count(DISTINCT a.rid) > 1 ORDER BY "
                                                     "count(DISTINCT a.rid) DESC",
         true},
        {"long-sentences",
         20,
         QT_TRANSLATE_NOOP("question", "Which sentences of five years and more, by charge?"),
         {{QT_TRANSLATE_NOOP("question", "Charge"), Codes, "charge_class"},
          {QT_TRANSLATE_NOOP("question", "Article"), Text},
          who,
          {QT_TRANSLATE_NOOP("question", "Years"), Number},
          {QT_TRANSLATE_NOOP("question", "Ruled"), Fuzzy},
          file},
         "SELECT u.rid, x.id, (SELECT group_concat(DISTINCT c.charge_class) FROM " ROWS_OF(
             "charge", "c",
             "a.rid") ") AS charges, (SELECT "
                      "group_concat(c.article, '; ') FROM " ROWS_OF("charge", "c", "a.rid") "), " PARTY(
                          "a.target") ", coalesce(s.years, 0) + coalesce(s.months, 0) / 12, u.given_from, "
                                      "u.given_to, " FILE_OF("a.case_id")
                                          DATE("u.given_from",
                                               "u.given_to") "FROM ruling u JOIN record x ON x.rid = u.rid JOIN "
                                                             "act_row a ON a.rid = x.parent JOIN " ROWS_OF(
                                                                 "sentence", "s",
                                                                 "u.rid") " WHERE s.kind = 'prison' AND "
                                                                          "coalesce(s.years, 0) * 12 + "
                                                                          "coalesce(s.months, 0) >= 60 AND "
                                                                          "coalesce(s.suspended, 'no') <> 'yes' "
                                                                          "ORDER BY charges, coalesce(s.years, 0) * 12 + "
                                                                          "coalesce(s.months, 0) DESC",
         true},
        {"published-late",
         21,
         QT_TRANSLATE_NOOP("question", "Which sentences became public more than a month after they were passed?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Ruled"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Became public"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Ruling"), Code, "ruling_kind"},
          file},
         "SELECT u.rid, x.id, " PARTY(
             "a.target") ", u.given_from, u.given_to, u.made_public_from, u.made_public_to, u.kind, " FILE_OF("a.case_id")
             DATE("u.given_from", "u.given_to") "FROM ruling u JOIN record x ON x.rid = u.rid JOIN act_row a ON a.rid = x.parent "
                                                "WHERE substr(u.made_public_from, 1, 10) > "
                                                "date(substr(u.given_to, 1, 10), '+1 month')",
         true},
        {"closed-trials",
         22,
         QT_TRANSLATE_NOOP("question", "Which trials were closed or had no lawyer of choice?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Hearing"), Code, "hearing_access"},
          {QT_TRANSLATE_NOOP("question", "Lawyer of choice"), Code, "tri"},
          {QT_TRANSLATE_NOOP("question", "Court"), Party},
          began,
          file},
         "SELECT a.rid, r.id, " PARTY("a.target") ", p.hearing_access, p.counsel_of_choice, " PARTY(
             "p.court_id") ", coalesce(p.opened_from, a.began_from), "
                           "coalesce(p.opened_to, a.began_to), " FILE_OF("a.case_id")
                               DATE("coalesce(p.opened_from, a.began_from)",
                                    "coalesce(p.opened_to, a.began_to)") "FROM proceeding p JOIN act_row a ON a.rid = p.rid JOIN "
                                                                         "record r ON r.rid = a.rid WHERE p.hearing_access IN "
                                                                         "('closed', 'partly') OR "
                                                                         "p.counsel_of_choice = 'no'",
         true},
        {"released",
         23,
         QT_TRANSLATE_NOOP("question", "Who was released, how, and what followed?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Released"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "How"), Code, "release_type"},
          {QT_TRANSLATE_NOOP("question", "What followed"), Codes, "outcome_kind"},
          {QT_TRANSLATE_NOOP("question", "Statuses"), Codes, "party_status"},
          file},
         "SELECT a.rid, r.id, " PARTY(
             "a.target") ", a.ended_from, a.ended_to, d.release_type, (SELECT group_concat(DISTINCT o.kind) FROM outcome o "
                         "WHERE o.case_id = a.case_id OR o.rid IN (SELECT rid FROM record WHERE parent = a.case_id)), (SELECT "
                         "group_concat(DISTINCT s.kind) FROM "
                         "party_status s JOIN record x ON x.rid = s.rid WHERE coalesce(s.party_id, x.parent) = "
                         "a.target), " FILE_OF("a.case_id")
                             DATE("a.ended_from",
                                  "a.ended_to") "FROM detention d JOIN act_row a ON a.rid = d.rid JOIN record r ON r.rid = a.rid "
                                                "WHERE "
                                                "d.release_type IS NOT NULL AND d.release_type NOT IN ('lighter_measure', "
                                                "'extradited', 'rearrested', 'transferred', 'escaped', 'died', "
                                                "'removed_unknown')",
         true},
        {"credited",
         24,
         QT_TRANSLATE_NOOP("question", "Which releases or changes are credited to an action of ours or others?"),
         {{QT_TRANSLATE_NOOP("question", "What changed"), Code, "outcome_kind"},
          {QT_TRANSLATE_NOOP("question", "Who"), Party},
          {QT_TRANSLATE_NOOP("question", "When"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Link"), Code, "outcome_link"},
          {QT_TRANSLATE_NOOP("question", "After"), Number},
          {QT_TRANSLATE_NOOP("question", "In words"), Text}},
         "SELECT o.rid, x.id, o.kind, " PARTY(
             "o.party_id") ", o.on_from, o.on_to, o.link, (SELECT count(*) FROM outcome_after z WHERE z.rid = "
                           "o.rid), o.text" DATE(
                               "o.on_from",
                               "o.on_to") "FROM outcome o JOIN record x ON x.rid = o.rid WHERE (o.link IN ('credited', "
                                          "'confirmed') OR "
                                          "(o.link = 'after' AND EXISTS (SELECT 1 FROM outcome_after z WHERE z.rid = o.rid))) "
                                          "AND coalesce(o.kind, '') NOT IN ('no_reply', 'no_change', 'worse', "
                                          "'reprisal', 'state_reply')",
         true},
        {"raids",
         25,
         QT_TRANSLATE_NOOP("question", "Which raids took devices that may hold our sources' names?"),
         {who,
          kindOfAct,
          began,
          {QT_TRANSLATE_NOOP("question", "Violations"), Codes, "violation"},
          {QT_TRANSLATE_NOOP("question", "Links"), Codes, "relationship_kind"},
          file},
         "SELECT a.rid, r.id, " PARTY(
             "a.target") ", a.kind, a.began_from, a.began_to, (SELECT group_concat(value, ',') FROM act_violations v WHERE "
                         "v.rid = a.rid), (SELECT group_concat(DISTINCT l.kind) FROM relationship l WHERE l.a_id = a.target OR "
                         "l.b_id = a.target), " FILE_OF("a.case_id")
                             DATE("a.began_from",
                                  "a.began_to") "FROM act_row a JOIN record r ON r.rid = a.rid "
                                                "WHERE " HAS_VIOLATION("a.rid", "'priv.device_seized'") " OR (" HAS_VIOLATION(
                                                    "a.rid", "'priv.office_"
                                                             "raid', "
                                                             "'priv.home_"
                                                             "search'") " AN"
                                                                        "D "
                                                                        "EXI"
                                                                        "STS"
                                                                        " ("
                                                                        "SEL"
                                                                        "ECT"
                                                                        " 1 "
                                                                        "FRO"
                                                                        "M "
                                                                        "har"
                                                                        "ass"
                                                                        "men"
                                                                        "t_"
                                                                        "kin"
                                                                        "ds "
                                                                        "h "
                                                                        "WHE"
                                                                        "RE "
                                                                        "h."
                                                                        "rid"
                                                                        " = "
                                                                        "a."
                                                                        "rid"
                                                                        " AN"
                                                                        "D "
                                                                        "h."
                                                                        "val"
                                                                        "ue "
                                                                        "= "
                                                                        "'se"
                                                                        "ize"
                                                                        "d')"
                                                                        ")",
         true},
        {"labels",
         26,
         QT_TRANSLATE_NOOP("question", "Who carries a hostile label now, since when, by which list?"),
         {who,
          {QT_TRANSLATE_NOOP("question", "Label"), Code, "party_status"},
          {QT_TRANSLATE_NOOP("question", "Since"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "By"), Party},
          {QT_TRANSLATE_NOOP("question", "List"), Text}},
         "SELECT s.rid, x.id, " PARTY("coalesce(s.party_id, x.parent)") ", s.kind, s.began_from, s.began_to, " PARTY(
             "s.by_id") ", s.basis" DATE("s.began_from", "s.began_to") "FROM party_status s JOIN record x ON x.rid = s.rid WHERE "
                                                                       "s.kind IN ('foreign_agent', "
                                                                       "'media_foreign_agent', 'undesirable', 'extremist', "
                                                                       "'foreign_funded_list', 'blacklisted', 'travel_banned') "
                                                                       "AND (coalesce(s.ended_to, "
                                                                       "s.ended_from) IS NULL OR substr(coalesce(s.ended_to, "
                                                                       "s.ended_from), 1, 10) >= " TODAY ")",
         true},
        {"recommendations",
         27,
         QT_TRANSLATE_NOOP("question", "Which accepted recommendations have cases that show they are not carried out?"),
         {{QT_TRANSLATE_NOOP("question", "Recommendation"), Text},
          {QT_TRANSLATE_NOOP("question", "From"), Code, "iso3166"},
          {QT_TRANSLATE_NOOP("question", "Status now"), Code, "context_status"},
          file,
          {QT_TRANSLATE_NOOP("question", "Title"), Text}},
         "SELECT k.rid, r.id, i.title, i.from_state, (SELECT s.status FROM " ROWS_OF(
             "context_status", "s", "i.rid") " ORDER BY coalesce(s.on_from, '') DESC, x_s.pos DESC LIMIT 1), k.ref, k.title "
                                             "FROM context_item i JOIN case_file_context z ON z.value = i.rid JOIN case_row k ON "
                                             "k.rid = z.rid JOIN record r ON r.rid = k.rid WHERE "
                                             "i.kind = 'recommendation' AND EXISTS (SELECT 1 FROM " ROWS_OF(
                                                 "context_status", "s",
                                                 "i.rid") " WHERE s.status = 'accepted') AND NOT "
                                                          "EXISTS (SELECT 1 FROM " ROWS_OF("context_status", "s",
                                                                                           "i.rid") " WHERE s.status = 'done')",
         false},
        {"visits",
         28,
         QT_TRANSLATE_NOOP("question", "Which visits were asked for and refused, by mandate?"),
         {{QT_TRANSLATE_NOOP("question", "Mandate"), Code, "un_mandate"},
          {QT_TRANSLATE_NOOP("question", "Country"), Code, "iso3166"},
          {QT_TRANSLATE_NOOP("question", "Asked"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Answer"), Code, "context_status"},
          {QT_TRANSLATE_NOOP("question", "Answered"), Fuzzy},
          {QT_TRANSLATE_NOOP("question", "Title"), Text}},
         "SELECT i.rid, r.id, i.mandate, i.country, q.on_from, q.on_to, n.status, n.on_from, n.on_to, i.title" DATE(
             "n.on_from",
             "n.on_to") "FROM context_item i JOIN record r ON r.rid = i.rid JOIN " ROWS_OF("context_status", "n",
                                                                                           "i.rid") " LEFT JOIN (SELECT y.parent "
                                                                                                    "AS parent, "
                                                                                                    "s.on_from AS on_from, "
                                                                                                    "s.on_to AS on_to FROM "
                                                                                                    "context_status s JOIN "
                                                                                                    "record y ON y.rid = s.rid "
                                                                                                    "WHERE s.status = "
                                                                                                    "'requested') q ON q.parent "
                                                                                                    "= "
                                                                                                    "i.rid WHERE i.kind = "
                                                                                                    "'access' AND n.status IN "
                                                                                                    "('refused', 'unanswered') "
                                                                                                    "ORDER BY i.mandate",
         true},
        {"review",
         29,
         QT_TRANSLATE_NOOP("question", "Which cases wait for review, were returned, or changed after acceptance?"),
         {file,
          {QT_TRANSLATE_NOOP("question", "Title"), Text, "case"},
          {QT_TRANSLATE_NOOP("question", "Review"), Code, "review_state"},
          {QT_TRANSLATE_NOOP("question", "Reviewed"), Day},
          {QT_TRANSLATE_NOOP("question", "Changed"), Day}},
         "SELECT k.rid, r.id, k.ref, k.title, k.review_state, v.done, k.changed" EXACT(
             "substr(k.changed, 1, 10)") "FROM case_row k JOIN record r ON r.rid = "
                                         "k.rid LEFT JOIN (SELECT case_id, max(done) AS done FROM review GROUP BY case_id) v ON "
                                         "v.case_id = k.rid WHERE k.review_state IN ('queued', "
                                         "'in_review', 'returned', 'reopened') OR (k.review_state IN ('accepted', "
                                         "'accepted_limits') AND substr(k.changed, 1, 10) > v.done) ORDER BY "
                                         "k.priority IS NULL, k.priority",
         true},
        {"left-office",
         30,
         QT_TRANSLATE_NOOP("question", "What left the office last quarter, to whom, with which names, and what was withheld?"),
         {{QT_TRANSLATE_NOOP("question", "When"), Day},
          {QT_TRANSLATE_NOOP("question", "To"), Code, "export_audience"},
          {QT_TRANSLATE_NOOP("question", "Product"), Paper},
          {QT_TRANSLATE_NOOP("question", "Names"), Text},
          {QT_TRANSLATE_NOOP("question", "Records"), Number},
          {QT_TRANSLATE_NOOP("question", "Withheld"), Number}},
         "SELECT e.rid, r.id, e.made, e.audience, e.product, (SELECT group_concat(p.name, '; ') FROM export_log_records z JOIN "
         "party_row p ON p.rid = "
         "z.value WHERE z.rid = e.rid), (SELECT count(*) FROM export_log_records z WHERE z.rid = e.rid), CASE WHEN "
         "json_valid(e.withheld) THEN "
         "json_array_length(e.withheld) END" EXACT("e.made") "FROM export_log e JOIN record r ON r.rid = e.rid WHERE " BLOCKED
                                                             " IS NULL AND e.made >= date(" TODAY
                                                             ", '-3 months') ORDER BY e.made DESC, e.rid DESC",
         true},
        {"urgent-untouched",
         31,
         QT_TRANSLATE_NOOP("question", "Urgent cases that nobody touched for 24 hours"),
         {file, who, {QT_TRANSLATE_NOOP("question", "Title"), Text, "case"}, {QT_TRANSLATE_NOOP("question", "Changed"), Day}},
         "SELECT k.rid, r.id, k.ref, " PARTY("(SELECT s.value FROM case_file_subjects s WHERE s.rid = k.rid ORDER BY s.pos LIMIT "
                                             "1)") ", k.title, k.changed FROM "
                                                   "case_row k JOIN record r ON r.rid = k.rid WHERE k.priority = 0 AND k.changed "
                                                   "< " YESTERDAY " AND coalesce(k.status, 'open') IN "
                                                   "('draft', 'open', 'monitoring') ORDER BY k.changed",
         false},
        {"withheld-this-week",
         32,
         QT_TRANSLATE_NOOP("question", "What the gate held back this week"),
         {{QT_TRANSLATE_NOOP("question", "When"), Day},
          {QT_TRANSLATE_NOOP("question", "To"), Code, "export_audience"},
          {QT_TRANSLATE_NOOP("question", "Product"), Paper},
          {QT_TRANSLATE_NOOP("question", "Withheld"), Number},
          {QT_TRANSLATE_NOOP("question", "Blocks"), Number}},
         "SELECT e.rid, r.id, e.made, e.audience, e.product, CASE WHEN " BLOCKED
         " IS NULL THEN json_array_length(e.withheld) END, "
         "CASE WHEN " BLOCKED " IS NOT NULL THEN (SELECT sum(json_extract(j.value, '$.count')) FROM json_each(e.withheld) j) END "
         "FROM export_log e JOIN record r ON r.rid = e.rid WHERE "
         "e.made > date(" TODAY
         ", '-7 days') AND json_valid(e.withheld) AND json_array_length(e.withheld) > 0 ORDER BY e.made DESC",
         false},
        {"missed-contacts",
         33,
         QT_TRANSLATE_NOOP("question", "Safety plans whose next contact was missed"),
         {who, {QT_TRANSLATE_NOOP("question", "Contact was due"), Day}, {QT_TRANSLATE_NOOP("question", "If silent"), Text}, file},
         "SELECT s.rid, x.id, " PARTY(
             "coalesce((SELECT value FROM safety_plan_who_at_risk w WHERE w.rid = s.rid ORDER BY pos LIMIT 1), "
             "(SELECT value FROM case_file_subjects c WHERE c.rid = x.parent ORDER BY pos LIMIT 1))") ", s.next_contact, "
                                                                                                      "s.if_silent, " FILE_OF(
                                                                                                          "x."
                                                                                                          "pa"
                                                                                                          "re"
                                                                                                          "n"
                                                                                                          "t") " FROM "
                                                                                                               "safety_plan s "
                                                                                                               "JOIN record x ON "
                                                                                                               "x.rid = s.rid "
                                                                                                               "WHERE "
                                                                                                               "s.next_contact "
                                                                                                               "< " TODAY
                                                                                                               " ORDER BY "
                                                                                                               "s.next_contact",
         false},
    };
    return all;
}

const StoreQuestion *questionOf(const QByteArray &id)
{
    for (const StoreQuestion &question : allQuestions()) {
        if (id == question.id)
            return &question;
    }
    return nullptr;
}

} // namespace solnoma
