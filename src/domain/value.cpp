// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/value.h"

namespace solnoma {

namespace {

template <typename... Visitors> struct Overloaded : Visitors... {
    using Visitors::operator()...;
};
template <typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace

bool isEmpty(const Value &value)
{
    return std::visit(Overloaded{
                          [](std::monostate) { return true; },
                          [](const QString &text) { return text.isEmpty(); },
                          [](qint64) { return false; },
                          [](double) { return false; },
                          [](QDate date) { return !date.isValid(); },
                          [](const FuzzyDate &date) { return date.isNull(); },
                          [](const QStringList &) { return false; }, // an empty list is an answer: none of these
                          [](const Uuid7 &id) { return id.isNull(); },
                          [](const Ids &ids) { return ids.empty(); },
                          [](const QByteArray &bytes) { return bytes.isEmpty(); },
                      },
                      value);
}

} // namespace solnoma
