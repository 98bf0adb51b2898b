// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <span>
#include <vector>

class QTranslator;

namespace solnoma {

/// The language in which the program speaks: its translators and the default QLocale of the process, which is where
/// everybody else reads it. One for each process, main thread. Going away, it takes its translators along.
class InterfaceLanguage
{
public:
    struct Name {
        const char *code; ///< BCP 47: "en", "ru", "uz", "uz-Cyrl"
        const char16_t *inItself;
    };
    static std::span<const Name> all();

    InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;
    ~InterfaceLanguage();

    /// Windows that are already built keep their old words. Empty: the language of this computer, English if it is none
    /// of ours.
    void use(const QString &code);
    /// What is spoken now: one of all(). From any thread, without an object: it follows the default QLocale.
    static QString now();

private:
    void install(const QString &file, bool inCyrillic);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace solnoma
