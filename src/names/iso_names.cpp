// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/iso_names.h"

#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>

namespace solnoma {

namespace {

using Display = int32_t (*)(const char *, const char *, UChar *, int32_t, UErrorCode *);

/// ICU writes uz_Cyrl for uz-Cyrl.
QByteArray localeName(const QString &language)
{
    return language.toLatin1().replace('-', '_');
}

QString displayed(Display display, const QByteArray &locale, const QString &language)
{
    UChar buffer[160];
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = display(locale.constData(), localeName(language).constData(), buffer, std::size(buffer), &status);
    // U_USING_DEFAULT_WARNING: ICU has no name and hands the code back.
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(buffer, length) : QString();
}

QString currencyName(const QString &code, const QString &language)
{
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = 0;
    const std::u16string wide = code.toStdU16String();
    const UChar *name = ucurr_getName(wide.c_str(), localeName(language).constData(), UCURR_LONG_NAME, nullptr, &length, &status);
    return U_SUCCESS(status) && name ? QString::fromUtf16(name, length) : QString();
}

QStringList fromTable(const char *const *codes)
{
    QStringList all;
    for (; *codes; ++codes)
        all.append(QString::fromLatin1(*codes));
    return all;
}

QStringList scripts()
{
    // Scripts in which names of the region are written; ICU's list has 200.
    return {QStringLiteral("Latn"), QStringLiteral("Cyrl"), QStringLiteral("Arab"), QStringLiteral("Geor"),
            QStringLiteral("Armn"), QStringLiteral("Hebr"), QStringLiteral("Hans"), QStringLiteral("Mong"),
            QStringLiteral("Tibt"), QStringLiteral("Deva")};
}

QStringList currencies()
{
    QStringList all;
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *each = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &status);
    while (const char *code = uenum_next(each, nullptr, &status))
        all.append(QString::fromLatin1(code));
    uenum_close(each);
    return all;
}

} // namespace

QString isoName(std::string_view list, const QString &code, const QString &language)
{
    if (list == "iso3166" && code == u"KG" && language == u"ru") // as the country calls itself; ICU has the Soviet name
        return QStringLiteral("Кыргызстан");
    QString name;
    if (list == "iso3166")
        name = displayed(uloc_getDisplayCountry, "und_" + code.toLatin1(), language);
    else if (list == "iso639")
        name = displayed(uloc_getDisplayLanguage, code.toLatin1(), language);
    else if (list == "iso15924")
        name = displayed(uloc_getDisplayScript, "und_" + code.toLatin1(), language);
    else if (list == "iso4217")
        name = currencyName(code, language);
    return name.isEmpty() ? code : name;
}

QStringList isoCodes(std::string_view list)
{
    if (list == "iso3166")
        return fromTable(uloc_getISOCountries());
    if (list == "iso639")
        return fromTable(uloc_getISOLanguages());
    if (list == "iso15924")
        return scripts();
    return list == "iso4217" ? currencies() : QStringList();
}

} // namespace solnoma
