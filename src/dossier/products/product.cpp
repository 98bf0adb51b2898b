// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/product.h"

#include "base/reason.h"
#include "resources/resources.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace solnoma {

namespace {

const QString root = QStringLiteral(":/solnoma/dossiers/");

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, path, {}};
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    if (!read.isObject())
        return Error{ErrorCode::Invalid, path, faultInTheProgram("no JSON object")};
    return read.object();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Words that print: one text for every language ("questionnaire of an office"), or {"en": …, "ru": …, "uz": …}, where a
/// missing one is in English.
QString words(const QJsonObject &object, const char *key, const QString &language)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (!value.isObject())
        return value.toString();
    const QString own = value.toObject().value(language).toString();
    return own.isEmpty() ? value.toObject().value(QLatin1String("en")).toString() : own;
}

/// The same in every language that it has.
QHash<QString, QString> allWords(const QJsonObject &object, const char *key)
{
    QHash<QString, QString> all;
    const QJsonObject each = object.value(QLatin1String(key)).toObject();
    for (auto it = each.begin(); it != each.end(); ++it)
        all.insert(it.key(), it.value().toString());
    return all;
}

bool isOn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool();
}

/// The words of the language, and the English ones to fall back on.
void addWords(const QJsonObject &from, Product &product)
{
    const QJsonObject all = from.value(QLatin1String("words")).toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject each = it.value().toObject();
        if (const QString own = each.value(product.language).toString(); !own.isEmpty())
            product.words.insert(it.key(), own);
        product.englishWords.insert(it.key(), each.value(QLatin1String("en")).toString());
    }
}

ProductPart readPart(const QJsonObject &object, const QString &language)
{
    ProductPart part{text(object, "number"), words(object, "title", language), text(object, "if"), {}};
    for (const QJsonValue &each : object.value(QLatin1String("questions")).toArray()) {
        const QJsonObject question = each.toObject();
        part.questions.push_back({text(question, "number"), words(question, "text", language), allWords(question, "text"),
                                  isOn(question, "wanted"), text(question, "source")});
    }
    return part;
}

ProductLimit readLimit(const QJsonObject &object)
{
    return {text(object, "what"),
            object.value(QLatin1String("amount")).toInt(),
            text(object, "words"),
            isOn(object, "verified"),
            QDate::fromString(text(object, "checked_on"), Qt::ISODate),
            text(object, "source")};
}

Result<Product> readProduct(const QString &path, const QJsonObject &common, const QString &language)
{
    const Result<QJsonObject> read = readObject(path);
    if (!read)
        return read.error();
    Product product;
    product.code = text(*read, "code");
    product.language = language.isEmpty() ? text(*read, "language") : language;
    product.title = words(*read, "title", product.language);
    product.heading = words(*read, "heading", product.language);
    product.isPerPerson = isOn(*read, "per_person");
    product.needsDetention = isOn(*read, "needs_detention");
    for (const QJsonValue &code : read->value(QLatin1String("taken_in")).toArray())
        product.takenIn << code.toString();
    const auto audience = audienceFromCode(text(*read, "audience"));
    if (!audience)
        return Error{ErrorCode::Invalid, path, faultInTheProgram("audience")};
    product.audience = *audience;
    for (const QJsonValue &line : read->value(QLatin1String("addressee")).toArray())
        product.addressee << line.toString();
    for (const QJsonValue &limit : read->value(QLatin1String("limits")).toArray())
        product.limits.push_back(readLimit(limit.toObject()));
    for (const QJsonValue &part : read->value(QLatin1String("parts")).toArray())
        product.parts.push_back(readPart(part.toObject(), product.language));
    addWords(common, product);
    addWords(*read, product);
    if (product.code.isEmpty() || product.title.isEmpty() || product.language.isEmpty() || product.parts.empty())
        return Error{ErrorCode::Invalid, path, faultInTheProgram("code, title, language or parts")};
    return product;
}

} // namespace

QString Product::sayFor(qint64 number, const QString &key) const
{
    const bool isRussian = language == u"ru";
    const bool isTeen = isRussian && number % 100 >= 11 && number % 100 <= 14;
    const bool isOne = isRussian ? number % 10 == 1 && !isTeen : number == 1;
    const bool isFew = isRussian && number % 10 >= 2 && number % 10 <= 4 && !isTeen;
    const QString form = isOne ? QString(key + u".one") : isFew ? QString(key + u".few") : key;
    return say(words.contains(form) ? form : key);
}

Result<std::vector<Product>> products(const QString &language)
{
    static const QStringList known{QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("uz")};
    if (!language.isEmpty() && !known.contains(language))
        return Error{ErrorCode::Invalid, QStringLiteral("language"), Reason::tr("is one of en, ru, uz")};
    loadResources();
    const Result<QJsonObject> common = readObject(root + QStringLiteral("common/words.json"));
    if (!common)
        return common.error();
    std::vector<Product> all;
    for (const QString &folder : QDir(root).entryList(QDir::Dirs, QDir::Name)) {
        const QString path = root + folder + QStringLiteral("/product.json");
        if (!QFile::exists(path))
            continue;
        Result<Product> product = readProduct(path, *common, language);
        if (!product)
            return product.error();
        all.push_back(std::move(product).value());
    }
    return all;
}

Result<Product> productOf(const QString &code, const QString &language)
{
    Result<std::vector<Product>> all = products(language);
    if (!all)
        return all.error();
    for (Product &product : all.value()) {
        if (product.code == code)
            return std::move(product);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("product"), {}};
}

} // namespace solnoma
