// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/product.h"

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
    QJsonParseError problem;
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!read.isObject())
        return Error{ErrorCode::Invalid, path, problem.errorString()};
    return read.object();
}

QString text(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

bool isOn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toBool();
}

void addWords(const QJsonObject &from, QHash<QString, QString> &words)
{
    const QJsonObject own = from.value(QLatin1String("words")).toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        words.insert(it.key(), it.value().toString());
}

ProductPart readPart(const QJsonObject &object)
{
    ProductPart part{text(object, "number"), text(object, "title"), text(object, "if"), {}};
    for (const QJsonValue &each : object.value(QLatin1String("questions")).toArray()) {
        const QJsonObject question = each.toObject();
        part.questions.push_back(
            {text(question, "number"), text(question, "text"), isOn(question, "wanted"), text(question, "source")});
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

Result<Product> readProduct(const QString &path, const QHash<QString, QString> &common)
{
    const Result<QJsonObject> read = readObject(path);
    if (!read)
        return read.error();
    Product product;
    product.code = text(*read, "code");
    product.title = text(*read, "title");
    product.heading = text(*read, "heading");
    product.language = text(*read, "language");
    product.isPerPerson = isOn(*read, "per_person");
    product.words = common;
    const auto audience = audienceFromCode(text(*read, "audience"));
    if (!audience)
        return Error{ErrorCode::Invalid, path, QStringLiteral("audience")};
    product.audience = *audience;
    for (const QJsonValue &line : read->value(QLatin1String("addressee")).toArray())
        product.addressee << line.toString();
    for (const QJsonValue &limit : read->value(QLatin1String("limits")).toArray())
        product.limits.push_back(readLimit(limit.toObject()));
    for (const QJsonValue &part : read->value(QLatin1String("parts")).toArray())
        product.parts.push_back(readPart(part.toObject()));
    addWords(*read, product.words);
    if (product.code.isEmpty() || product.title.isEmpty() || product.language.isEmpty() || product.parts.empty())
        return Error{ErrorCode::Invalid, path, QStringLiteral("code, title, language or parts")};
    return product;
}

} // namespace

Result<std::vector<Product>> products()
{
    loadResources();
    const Result<QJsonObject> common = readObject(root + QStringLiteral("common/words.json"));
    if (!common)
        return common.error();
    QHash<QString, QString> words;
    addWords(*common, words);
    std::vector<Product> all;
    for (const QString &folder : QDir(root).entryList(QDir::Dirs, QDir::Name)) {
        const QString path = root + folder + QStringLiteral("/product.json");
        if (!QFile::exists(path))
            continue;
        Result<Product> product = readProduct(path, words);
        if (!product)
            return product.error();
        all.push_back(std::move(product).value());
    }
    return all;
}

Result<Product> productOf(const QString &code)
{
    Result<std::vector<Product>> all = products();
    if (!all)
        return all.error();
    for (Product &product : all.value()) {
        if (product.code == code)
            return std::move(product);
    }
    return Error{ErrorCode::NotFound, QStringLiteral("product"), {}};
}

} // namespace solnoma
