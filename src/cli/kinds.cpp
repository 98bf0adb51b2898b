// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kinds.h"

#include "cli/tr.h"
#include "store/lists.h"

#include <QCoreApplication>

#include <algorithm>

namespace solnoma::cli {

namespace {

QString sortsLine(const QString &kind, const QByteArray &list)
{
    const QByteArrayList columns = Lists::sortsOf(list);
    return columns.isEmpty() ? QString()
                             : QStringLiteral("  %1: %2\n").arg(kind, QString::fromLatin1(columns.join(QByteArrayView(", "))));
}

/// Words one after another in lines that a terminal holds.
QString inLines(const QString &text)
{
    constexpr qsizetype Width = 100;
    QString lines;
    QString line;
    for (const QString &each : text.split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + each.size() > Width) {
            lines += line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? each : QString(u' ' + each);
    }
    return lines + line + QStringLiteral("\n\n");
}

QStringList kindsThat(bool (*fits)(const Entity &))
{
    QStringList kinds;
    for (const Entity *each : allEntities()) {
        if (fits(*each))
            kinds.append(word(each->kind));
    }
    kinds.sort();
    return kinds;
}

bool hasAList(const Entity &kind)
{
    return !standsInRows(kind);
}

} // namespace

QString word(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

QString labelInWords(const Field &field)
{
    return QCoreApplication::translate("field", field.label);
}

QString kindInWords(const Entity &kind)
{
    return QCoreApplication::translate("entity", kind.title);
}

bool standsInRows(const Entity &kind)
{
    return std::ranges::any_of(allEntities(), [&kind](const Entity *owner) {
        return std::ranges::any_of(owner->fields,
                                   [&kind](const Field &field) { return field.isRow() && field.target == kind.kind; });
    });
}

KindList listOf(const Entity &kind)
{
    if (kind.kind == "person" || kind.kind == "organisation" || kind.kind == "group")
        return {"parties", true};
    const QByteArray plural = QByteArray::fromRawData(kind.plural.data(), static_cast<qsizetype>(kind.plural.size()));
    const bool hasOwn = !Lists::sortsOf(plural).isEmpty();
    return {hasOwn ? plural : QByteArray(kind.kind.data(), static_cast<qsizetype>(kind.kind.size()))};
}

QString kindsHelp(const QString &command)
{
    if (command == u"list") {
        const QStringList kinds = kindsThat(hasAList);
        QString text =
            inLines(tr("KIND is one of: %1; or held: who is not known to be free.").arg(kinds.join(QStringLiteral(", ")))) +
            tr("COLUMN is one of (the first is the usual order):") + u'\n';
        for (const QString &kind : kinds)
            text += sortsLine(kind, listOf(entity(kind.toStdString())).list);
        return text + sortsLine(QStringLiteral("held"), "held") + u'\n';
    }
    if (command == u"add")
        return inLines(tr("KIND is one of: %1.").arg(kindsThat(hasAList).join(QStringLiteral(", ")))) +
               inLines(
                   tr("With --below, as a row of another record: %1.").arg(kindsThat(standsInRows).join(QStringLiteral(", "))));
    return {};
}

} // namespace solnoma::cli
