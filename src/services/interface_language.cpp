// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/interface_language.h"

#include "names/uzbek_cyrillic.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace solnoma {

namespace {

constexpr InterfaceLanguage::Name names[] = {
    {"en", u"English"}, {"ru", u"Русский"}, {"uz", u"Oʻzbekcha"}, {"uz-Cyrl", u"Ўзбекча"}};

/// Uzbek in Cyrillic letters, made from the Latin translation sentence by sentence.
class CyrillicTranslator final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *remark, int n) const override
    {
        const QString latin = QTranslator::translate(context, text, remark, n);
        return latin.isEmpty() ? latin : uzbekCyrillic(latin);
    }
};

QString codeOf(const QLocale &locale)
{
    switch (locale.language()) {
    case QLocale::Russian: return QStringLiteral("ru");
    case QLocale::Uzbek: return locale.script() == QLocale::CyrillicScript ? QStringLiteral("uz-Cyrl") : QStringLiteral("uz");
    default: return QStringLiteral("en");
    }
}

/// What the machine speaks. The script of "uz_UZ@cyrillic" stands in a part of the name that QLocale does not read.
QString codeOfMachine()
{
    QByteArray name;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (name.isEmpty())
            name = qgetenv(variable);
    }
    const QString code = codeOf(QLocale::system());
    return code == u"uz" && name.contains("@cyrillic") ? QStringLiteral("uz-Cyrl") : code;
}

QLocale localeOf(const QString &code)
{
    if (code == u"ru")
        return {QLocale::Russian, QLocale::Uzbekistan};
    if (code == u"uz")
        return {QLocale::Uzbek, QLocale::LatinScript, QLocale::Uzbekistan};
    if (code == u"uz-Cyrl")
        return {QLocale::Uzbek, QLocale::CyrillicScript, QLocale::Uzbekistan};
    return {QLocale::English, QLocale::UnitedKingdom};
}

} // namespace

std::span<const InterfaceLanguage::Name> InterfaceLanguage::all()
{
    return names;
}

InterfaceLanguage::InterfaceLanguage()
{
    loadResources();
}

InterfaceLanguage::~InterfaceLanguage() = default; // QTranslator takes itself out of the application

QString InterfaceLanguage::now()
{
    return codeOf(QLocale());
}

void InterfaceLanguage::use(const QString &code)
{
    const auto isOurs = [&code](const Name &name) { return code == QLatin1String(name.code); };
    const QString chosen = std::ranges::any_of(names, isOurs) ? code : codeOfMachine();
    m_translators.clear();
    QLocale::setDefault(localeOf(chosen));
    const QString language = chosen.section(u'-', 0, 0);
    const bool inCyrillic = chosen.endsWith(u"Cyrl");
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_") + language, inCyrillic);
    install(QStringLiteral(":/solnoma/translations/qt_") + language, inCyrillic);
    install(QStringLiteral(":/solnoma/translations/solnoma_") + language, inCyrillic);
}

void InterfaceLanguage::install(const QString &file, bool inCyrillic)
{
    std::unique_ptr<QTranslator> translator =
        inCyrillic ? std::make_unique<CyrillicTranslator>() : std::make_unique<QTranslator>();
    if (!translator->load(file))
        return; // English has only its plurals, and Qt itself does not speak Uzbek
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace solnoma
