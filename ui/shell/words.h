// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/fuzzy_date_parse.h"
#include "domain/entity.h"
#include "domain/value.h"

#include <QString>

namespace solnoma {

class AppContext;
struct CustodyCount;

/// What a person reads for the words of the model, in her language.
namespace words {

QString fieldLabel(const Field &field);
/// Empty where the label says it all.
QString fieldHelp(const Field &field);
QString kindTitle(const Entity &entity);
QString kindPurpose(const Entity &entity);
QString termLabel(const AppContext &context, std::string_view vocabulary, const QString &code);
/// What belongs under the code, in a line. Empty for countries and languages.
QString termExplanation(const AppContext &context, std::string_view vocabulary, const QString &code);
QString levelLabel(Level level);
/// "Case sheet" of case-sheet; a code that no paper of this program has stays as it is.
QString paperTitle(const QString &code);
/// "0 bytes", "1.25 MB". Qt has one word for any number of bytes, which Russian has not.
QString fileSize(qint64 bytes);
/// "application/pdf" as somebody says it: PDF, picture, sound. Empty for an empty type.
QString fileType(const QString &mime);

/// The language of the window: "en", "ru", "uz", "uz-Cyrl".
QString language();

QString date(const QDate &day);
QString fuzzyDate(const FuzzyDate &date);
/// Why a typed date was not understood, or what stands beside the reading. Empty for None.
QString remark(FuzzyRemark remark);

/// "at least 26, at most 231 days" of CustodyCount.
QString custody(const CustodyCount &count);

/// A value in words: labels, dates, names of records. Empty for an empty value.
QString value(AppContext &context, const Field &field, const Value &value);

/// What happened, what is safe, and what to do. Never SQL or errno.
QString error(const Error &error);

} // namespace words

} // namespace solnoma
