// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace solnoma::habits {

namespace {

/// One piece of C++ that is not plain code: a comment, a raw string, a string, a character.
const QRegularExpression &pieces()
{
    static const QRegularExpression pattern(QStringLiteral(R"re((?<comment>//[^\n]*|/\*.*?\*/))re"
                                                           R"re(|R"(?<tag>[^()\s\\]{0,16})\((?<raw>.*?)\)\k<tag>")re"
                                                           R"re(|"(?<text>(?:[^"\\\n]|\\.)*)")re"
                                                           R"re(|(?<![0-9A-Za-z_])'(?:[^'\\\n]|\\.)+')re"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

} // namespace

QStringList SourceTree::files(const QString &folder, const QStringList &wildcards) const
{
    QStringList found;
    QDirIterator all(m_root.filePath(folder), wildcards, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = m_root.relativeFilePath(all.next());
        if (!path.startsWith(QLatin1String(".git")) && !path.startsWith(QLatin1String("build/")))
            found.append(path);
    }
    found.sort();
    return found;
}

QStringList SourceTree::folders(const QString &folder) const
{
    return QDir(m_root.filePath(folder)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QString SourceTree::text(const QString &path) const
{
    QFile file(m_root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString withoutComments(const QString &cpp)
{
    QString code = cpp;
    auto all = pieces().globalMatch(cpp);
    while (all.hasNext()) {
        const auto piece = all.next();
        const qsizetype start = piece.capturedStart(QStringLiteral("comment"));
        for (qsizetype i = start; start >= 0 && i < piece.capturedEnd(); ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

QStringList literals(const QString &cpp)
{
    QStringList found;
    qsizetype end = -1;
    auto all = pieces().globalMatch(cpp);
    while (all.hasNext()) {
        const auto piece = all.next();
        for (const QString &group : {QStringLiteral("raw"), QStringLiteral("text")}) {
            if (piece.capturedStart(group) < 0)
                continue;
            const bool joins = end >= 0 && QStringView(cpp).sliced(end, piece.capturedStart() - end).trimmed().isEmpty();
            if (joins)
                found.last() += piece.captured(group);
            else
                found.append(piece.captured(group));
            end = piece.capturedEnd();
        }
    }
    return found;
}

} // namespace solnoma::habits
