// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/field_text.h"

#include "base/fuzzy_date_parse.h"
#include "base/fuzzy_date_print.h"
#include "base/reason.h"
#include "names/iso_names.h"
#include "names/uzbek_cyrillic.h"
#include "services/interface_language.h"
#include "store/titles.h"

namespace solnoma {

namespace {

QString nameOf(const Field &field)
{
    return QString::fromStdString(std::string(field.id));
}

Error notUnderstood(const Field &field, const QString &why)
{
    return {ErrorCode::Invalid, nameOf(field), why};
}

QStringList parts(const QString &typed)
{
    QStringList list;
    for (const QString &part : typed.split(u',', Qt::SkipEmptyParts))
        list.append(part.trimmed());
    return list;
}

Result<Uuid7> reference(Session &session, const Field &field, const QString &typed)
{
    const auto found = session.store().records().look(typed);
    if (!found)
        return found.error();
    if (!*found || (*found)->removed)
        return notUnderstood(field, Reason::tr("there is no record %1").arg(typed));
    if (!accepts(field, (*found)->entity->kind))
        return notUnderstood(field, Reason::tr("%1 is no kind of record for this field")
                                        .arg(QString::fromStdString(std::string((*found)->entity->kind))));
    return (*found)->id;
}

QString labelOf(const Vocabularies &vocabularies, const Field &field, const QString &code)
{
    const QString language = InterfaceLanguage::now();
    const QString name = isoName(field.target, code, language);
    return name == code ? vocabularies.label(field.target, code, language) : name;
}

QString noSuchCode(const Vocabularies &vocabularies, const Field &field, const QString &typed)
{
    const QString vocabulary = QString::fromStdString(std::string(field.target));
    const QStringList near = vocabularies.perhapsMeant(field.target, typed);
    if (near.isEmpty())
        return Reason::tr("there is no code %1 in %2").arg(typed, vocabulary);
    QStringList words;
    for (const QString &code : near)
        words.append(QStringLiteral("%1 (%2)").arg(code, labelOf(vocabularies, field, code)));
    return Reason::tr("there is no code %1 in %2; perhaps %3").arg(typed, vocabulary, words.join(QStringLiteral(", ")));
}

/// Codes are stored as the vocabulary writes them, whatever was typed.
Result<Value> codes(Session &session, const Field &field, const QString &typed)
{
    const Vocabularies &vocabularies = session.vocabularies();
    const auto whole = vocabularies.codeTyped(field.target, typed); // a label may hold a comma
    QStringList list;
    for (const QString &part : whole ? QStringList{*whole} : parts(typed)) {
        const auto code = vocabularies.codeTyped(field.target, part);
        if (!code)
            return notUnderstood(field, noSuchCode(vocabularies, field, part));
        if (!list.contains(*code))
            list.append(*code);
    }
    if (field.kind == FieldKind::Codes)
        return Value(list);
    if (list.size() > 1)
        return notUnderstood(field, Reason::tr("takes one code"));
    return Value(list.value(0));
}

Result<Value> number(const Field &field, const QString &typed)
{
    bool fits = false;
    const Value value = field.kind == FieldKind::Int ? Value(typed.toLongLong(&fits)) : Value(typed.toDouble(&fits));
    if (!fits)
        return notUnderstood(field, Reason::tr("is not a number"));
    return value;
}

Result<Value> fuzzyDate(Session &session, const Field &field, const QString &typed)
{
    const QDateTime now = session.clock().nowLocal();
    const FuzzyParse parse = parseFuzzyDate(typed, WallTime::at(now.date(), now.time().hour(), now.time().minute()));
    if (!parse.understood)
        return notUnderstood(field, Reason::tr("this date was not understood"));
    return Value(parse.date);
}

} // namespace

Result<Value> valueFromText(Session &session, const Field &field, const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return Value();
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Long: return Value(text);
    case FieldKind::Texts: return Value(parts(text));
    case FieldKind::Code: return codes(session, field, text); // "none" is a code here, or unknown
    case FieldKind::Codes: return text == u"none" ? Result<Value>(Value(QStringList())) : codes(session, field, text);
    case FieldKind::Int:
    case FieldKind::Num: return number(field, text);
    case FieldKind::FuzzyDate: return fuzzyDate(session, field, text);
    case FieldKind::Date: {
        const QDate date = text == u"today" ? session.clock().today() : QDate::fromString(text, Qt::ISODate);
        if (!date.isValid())
            return notUnderstood(field, Reason::tr("an exact day is written YYYY-MM-DD"));
        return Value(date);
    }
    case FieldKind::Ref: {
        const auto id = reference(session, field, text);
        return id ? Result<Value>(Value(*id)) : Result<Value>(id.error());
    }
    case FieldKind::Refs: {
        Ids ids;
        for (const QString &part : parts(text)) {
            const auto id = reference(session, field, part);
            if (!id)
                return id.error();
            ids.push_back(*id);
        }
        return Value(std::move(ids));
    }
    case FieldKind::Rows:
    case FieldKind::Object:
    case FieldKind::Box: break;
    }
    return notUnderstood(field, Reason::tr("cannot be typed"));
}

namespace {

Result<QString> titleOf(Session &session, const Uuid7 &id)
{
    const auto head = session.store().records().head(id);
    if (!head)
        return head.error();
    if (!*head)
        return id.toString();
    const auto name = nameInWords(session, **head);
    return name && name->isEmpty() ? Result<QString>(id.toString()) : name;
}

QString labels(Session &session, const Field &field, const QStringList &codes)
{
    QStringList words;
    for (const QString &code : codes)
        words.append(session.vocabularies().label(field.target, code, InterfaceLanguage::now()));
    return words.join(QStringLiteral("; "));
}

QString dateInWords(const FuzzyDate &date)
{
    const QString language = InterfaceLanguage::now();
    if (language == u"uz-Cyrl")
        return uzbekCyrillic(inWords(date, Language::Uzbek));
    return inWords(date, language == u"ru" ? Language::Russian : language == u"uz" ? Language::Uzbek : Language::English);
}

} // namespace

Result<QString> nameInWords(Session &session, const RecordHead &head)
{
    const auto title = titleOf(session.store().connection(), session.store().records(), head);
    const Field *kind = head.entity->field("kind");
    if (!title || !kind || kind->kind != FieldKind::Code || !session.vocabularies().isKnown(kind->target, *title))
        return title;
    return valueInWords(session, *kind, *title);
}

Result<QString> valueInWords(Session &session, const Field &field, const Value &value)
{
    if (isEmpty(value))
        return QString();
    if (const auto *text = std::get_if<QString>(&value))
        return field.kind == FieldKind::Code ? labels(session, field, {*text}) : *text;
    if (const auto *list = std::get_if<QStringList>(&value); list && list->isEmpty())
        return Reason::tr("(none of these)");
    if (const auto *list = std::get_if<QStringList>(&value))
        return field.kind == FieldKind::Codes ? labels(session, field, *list) : list->join(QStringLiteral("; "));
    if (const auto *integer = std::get_if<qint64>(&value))
        return QString::number(*integer);
    if (const auto *real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 12);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *date = std::get_if<FuzzyDate>(&value))
        return dateInWords(*date);
    if (const auto *id = std::get_if<Uuid7>(&value))
        return field.kind == FieldKind::Ref && field.target != "change" ? titleOf(session, *id) : Result<QString>(id->toString());
    if (const auto *ids = std::get_if<Ids>(&value)) {
        QStringList titles;
        for (const Uuid7 &id : *ids) {
            const auto title = titleOf(session, id);
            if (!title)
                return title.error();
            titles.append(*title);
        }
        return titles.join(QStringLiteral("; "));
    }
    return Reason::tr("(sealed)");
}

} // namespace solnoma
