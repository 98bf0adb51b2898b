// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/words.h"

#include "base/fuzzy_date_print.h"
#include "domain/custody.h"
#include "dossier/products/product.h"
#include "names/iso_names.h"
#include "names/uzbek_cyrillic.h"
#include "services/interface_language.h"
#include "services/place_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace solnoma::words {

namespace {

Language languageOfDates()
{
    const QString name = language();
    return name == u"ru" ? Language::Russian : name.startsWith(u"uz") ? Language::Uzbek : Language::English;
}

/// What stands in resources in Latin letters.
QString spoken(const QString &text)
{
    return language() == u"uz-Cyrl" ? uzbekCyrillic(text) : text;
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

/// Behind it "(place: what is wrong there)", or what there is of the two.
QString withReason(const QString &sentence, const Error &error)
{
    // An id is left out: nobody knows a record by it.
    QStringList parts{Uuid7::fromString(error.place) ? QString() : placeInWords(error.place), error.detail};
    parts.removeAll(QString());
    return parts.isEmpty() ? sentence : QString(sentence + QStringLiteral(" (") + parts.join(QStringLiteral(": ")) + u')');
}

} // namespace

QString fieldLabel(const Field &field)
{
    return QCoreApplication::translate("field", field.label);
}

QString fieldHelp(const Field &field)
{
    return field.help ? QCoreApplication::translate("field", field.help) : QString();
}

QString kindTitle(const Entity &entity)
{
    return QCoreApplication::translate("entity", entity.title);
}

QString kindPurpose(const Entity &entity)
{
    return entity.purpose ? QCoreApplication::translate("entity", entity.purpose) : QString();
}

QString termLabel(const AppContext &context, std::string_view vocabulary, const QString &code)
{
    return vocabulary.starts_with("iso") ? isoName(vocabulary, code, language())
                                         : context.vocabularies().label(vocabulary, code, language());
}

QString termExplanation(const AppContext &context, std::string_view vocabulary, const QString &code)
{
    return context.vocabularies().explanation(vocabulary, code, language());
}

QString levelLabel(Level level)
{
    switch (level) {
    case Level::Public: return tr("Public");
    case Level::External: return tr("May leave the office");
    case Level::Internal: return tr("Office only");
    case Level::Restricted: return tr("Restricted");
    case Level::Sealed: break;
    }
    return tr("Sealed");
}

QString language()
{
    return InterfaceLanguage::now();
}

QString date(const QDate &day)
{
    return day.isValid()
               ? fuzzyDate(
                     {WallTime::startOf(day), WallTime::endOf(day), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}})
               : QString();
}

QString fuzzyDate(const FuzzyDate &date)
{
    const QString said = inWords(date, languageOfDates());
    return language() == u"uz-Cyrl" ? uzbekCyrillic(said) : said;
}

QString custody(const CustodyCount &count)
{
    const QString said = custodyInWords(count, languageOfDates());
    return language() == u"uz-Cyrl" ? uzbekCyrillic(said) : said;
}

QString remark(FuzzyRemark remark)
{
    switch (remark) {
    case FuzzyRemark::None:
    case FuzzyRemark::Nothing: return {};
    case FuzzyRemark::DayFirst: return tr("Read with the day first.");
    case FuzzyRemark::WinterOfTwoYears: return tr("Both winters of that year are kept.");
    case FuzzyRemark::TooLong: return tr("Too long for a date: kept as you wrote it.");
    case FuzzyRemark::NotUnderstood: return tr("Not understood: kept as you wrote it. Try “May 2009” or “about 13.05.2009”.");
    case FuzzyRemark::NoYear: return tr("Which year? Kept as you wrote it.");
    case FuzzyRemark::NoDay: return tr("Which day? Kept as you wrote it.");
    case FuzzyRemark::TwoDigitYear: return tr("Write the year with four digits. Kept as you wrote it.");
    case FuzzyRemark::NoSuchDate: return tr("There is no such day. Kept as you wrote it.");
    case FuzzyRemark::NoSuchTime: return tr("There is no such time. Kept as you wrote it.");
    case FuzzyRemark::YearOutOfRange: return tr("Is the year right? Kept as you wrote it.");
    case FuzzyRemark::WeekdayDiffers: return tr("That day was another weekday. Kept as you wrote it.");
    case FuzzyRemark::Backwards: return tr("The end is before the beginning. Kept as you wrote it.");
    }
    return {};
}

/// Its title; of what has none, as most rows, the kind and its first term: "Custody stage: Remand prison".
static QString reference(AppContext &context, const Uuid7 &id)
{
    const QString title = context.titleOf(id);
    const auto head = context.store().records().head(id);
    if (!title.isEmpty() || !head || !*head)
        return title;
    const auto record = context.store().records().loadFlat(**head);
    for (const Field &field : (*head)->entity->fields) {
        if (record && field.kind == FieldKind::Code && !record->isEmpty(field.id))
            return QString(kindTitle(*(*head)->entity) + QStringLiteral(": ") +
                           termLabel(context, field.target, record->text(field.id)));
    }
    return kindTitle(*(*head)->entity);
}

/// The label of the field that a text names; texts of versions and remarks of reviews point to one so.
static QString fieldNamed(const QString &id)
{
    const std::string name = id.toStdString();
    for (const Entity *entity : allEntities()) {
        if (const Field *field = entity->field(name))
            return fieldLabel(*field);
    }
    return id;
}

static QString text(AppContext &context, const Field &field, const QString &value)
{
    if (field.kind == FieldKind::Code)
        return termLabel(context, field.target, value);
    return field.id == "product" ? paperTitle(value)
           : field.id == "field" ? fieldNamed(value)
           : field.id == "mime"  ? fileType(value)
                                 : value;
}

QString value(AppContext &context, const Field &field, const Value &value)
{
    const auto term = [&](const QString &code) { return termLabel(context, field.target, code); };
    if (const auto *given = std::get_if<QString>(&value))
        return text(context, field, *given);
    if (const auto *number = std::get_if<qint64>(&value))
        return QLocale().toString(*number);
    if (const auto *real = std::get_if<double>(&value))
        return QLocale().toString(*real, 'g', 12);
    if (const auto *day = std::get_if<QDate>(&value))
        return date(*day);
    if (const auto *fuzzy = std::get_if<FuzzyDate>(&value)) {
        const QString read = fuzzyDate(*fuzzy);
        return read.isEmpty() ? fuzzy->text : read;
    }
    if (const auto *id = std::get_if<Uuid7>(&value))
        return reference(context, *id);
    QStringList parts;
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &each : *list)
            parts.append(field.kind == FieldKind::Codes ? term(each) : each);
        return parts.isEmpty() ? tr("none of these") : joined(parts);
    }
    if (const auto *ids = std::get_if<Ids>(&value)) {
        for (const Uuid7 &each : *ids)
            parts.append(reference(context, each));
        return joined(parts);
    }
    return std::holds_alternative<QByteArray>(value) ? tr("sealed") : QString();
}

QString paperTitle(const QString &code)
{
    const std::pair<QLatin1String, QString> others[] = {{QLatin1String("dump"), tr("everything, unprotected")},
                                                        {QLatin1String("copy"), tr("unprotected copy of a document")},
                                                        {QLatin1String("export"), tr("facts as a file")},
                                                        {QLatin1String("table"), tr("table")}};
    for (const auto &[known, title] : others) {
        if (code == known)
            return title;
    }
    const auto paper = code.isEmpty() ? Result<Product>(Error{}) : productOf(code, language().section(u'-', 0, 0));
    return paper ? spoken(paper->title) : code;
}

QString fileSize(qint64 bytes)
{
    constexpr qint64 Kilobyte = 1024;
    return bytes < Kilobyte ? tr("%n byte(s)", nullptr, static_cast<int>(bytes))
                            : QLocale().formattedDataSize(bytes, 2, QLocale::DataSizeTraditionalFormat);
}

QString fileType(const QString &mime)
{
    struct Family {
        QLatin1String start;
        QString title;
    };
    const Family families[] = {{QLatin1String("image/"), tr("picture")},
                               {QLatin1String("audio/"), tr("sound")},
                               {QLatin1String("video/"), tr("film")},
                               {QLatin1String("text/"), tr("text")},
                               {QLatin1String("application/pdf"), QStringLiteral("PDF")},
                               {QLatin1String("message/"), tr("mail")}};
    const auto *found = std::ranges::find_if(families, [&](const Family &each) { return mime.startsWith(each.start); });
    if (found != std::end(families))
        return found->title;
    return mime.isEmpty() ? QString() : tr("file");
}

QString error(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase: return tr("The passphrase does not open this folder. Nothing was changed.");
    case ErrorCode::NotAVault: return tr("This folder is not one of ours, or its first file is missing. Nothing was changed.");
    case ErrorCode::NewerVault:
        return tr("This folder was written by a newer version of the program. Open it there, or update this one. Nothing was "
                  "changed.");
    case ErrorCode::Damaged:
        return tr("Part of the folder is damaged (%1). What can be read is safe: make a copy, then run the check under "
                  "“Where are my files?”.")
            .arg(placeInWords(error.place));
    case ErrorCode::InUse: return tr("The folder is open in another window or program. Close it there first.");
    case ErrorCode::ReadOnly: return tr("This folder can be read and not written. Nothing was changed.");
    case ErrorCode::DiskFull: return tr("The disk is full. What you typed is kept as a draft. Free some space, then try again.");
    case ErrorCode::NoMemory: return tr("There is not enough memory for this. Close other programs, then try again.");
    case ErrorCode::Io:
        return tr("The disk did not answer as it should (%1). Nothing was half done.").arg(placeInWords(error.place));
    case ErrorCode::NotFound: return withReason(tr("It is not there any more."), {error.code, error.place, {}});
    case ErrorCode::Conflict: return withReason(tr("It stands in the way of something else."), error);
    case ErrorCode::Invalid: return withReason(tr("This cannot be kept as it stands."), error);
    case ErrorCode::Blocked: return tr("It may not leave as it stands. The list says what to answer.");
    case ErrorCode::Cancelled: return tr("Stopped. Nothing was half done.");
    }
    return {};
}

} // namespace solnoma::words
