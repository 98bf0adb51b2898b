// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/answer_place.h"

#include "names/uzbek_cyrillic.h"
#include "services/papers.h"
#include "ui/shell/words.h"

namespace solnoma {

Location placeOfAnswer(const GapLine &line, const RecordSet &file, const PaperOrder &order)
{
    const QByteArray field = line.answer.field.toLatin1();
    Uuid7 wanted = line.answer.record;
    if (wanted.isNull() && line.question.source.startsWith(u"person.") && !order.person.isNull())
        wanted = order.person;
    if (wanted.isNull() || wanted == order.caseId)
        return {"case", order.caseId, field, {}};
    const Record *top = file.topOf(wanted);
    const Uuid7 record = top ? top->id() : wanted;
    if (top && top->kind() == "act")
        return {"case", order.caseId, field, wanted};
    return {{}, record, field, record == wanted ? Uuid7() : wanted};
}

namespace words {

QString question(const Question &question)
{
    const QString shown = language();
    return shown == u"uz-Cyrl" ? uzbekCyrillic(question.textIn(QStringLiteral("uz"))) : question.textIn(shown);
}

} // namespace words

} // namespace solnoma
