// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/products/case_sheet.h"
#include "dossier/products/gap_list.h"
#include "dossier/products/printed_texts.h"
#include "dossier/products/read_back.h"
#include "dossier/products/wgad.h"
#include "dossier/products/working_copy.h"

#include "support/record_set_loader.h"

#include <QDir>

namespace solnoma::test {

inline const LawBook &lawBook()
{
    static const Result<LawBook> book = LawBook::load();
    return book.value();
}

inline const Product &productNamed(const char *code)
{
    static std::map<QString, Product> known;
    const QString name = QString::fromLatin1(code);
    if (!known.contains(name))
        known.emplace(name, productOf(name).value());
    return known.at(name);
}

/// A request in which a person ticked, confirmed and answered everything that can be.
inline ExportRequest everythingTicked(const RecordSet &records, Audience audience, const Product &product, const Uuid7 &file,
                                      const Uuid7 &subject)
{
    ExportRequest request;
    request.audience = audience;
    request.product = product.code;
    request.language = product.language;
    request.caseId = file;
    request.subject = subject;
    request.day = QDate(2026, 10, 1);
    records.visit([&](const Record &record, const Record *) {
        request.ticked.insert(record.id());
        request.limitsKept.insert(record.id());
        if (record.kind() == "information")
            request.knownToFew.insert({record.id(), QStringLiteral("Nobody in particular")});
        for (const Field &field : record.entity().fields)
            request.confirmed.insert(
                {record.id(), QString::fromLatin1(field.id.data(), static_cast<qsizetype>(field.id.size()))});
    });
    return request;
}

/// Words of a paper as printed by pdftotext, with all white space folded: to hold against a golden file.
inline QString normalised(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString simple = line.simplified(); !simple.isEmpty())
            lines << simple;
    }
    return lines.join(u'\n') + u'\n';
}

/// Compares with tests/golden/dossier/NAME. SOLNOMA_WRITE_GOLDEN=1 writes it anew, to be read before it is committed.
inline bool isGolden(const QString &text, const QString &name)
{
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/golden/dossier/") + name);
    if (qEnvironmentVariableIsSet("SOLNOMA_WRITE_GOLDEN"))
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString golden = QString::fromUtf8(file.readAll());
    if (golden == text)
        return true;
    const QStringList had = golden.split(u'\n');
    const QStringList has = text.split(u'\n');
    for (qsizetype i = 0; i < std::max(had.size(), has.size()); ++i) {
        if (had.value(i) != has.value(i)) {
            qWarning().noquote() << "line" << i + 1 << "\nwas:" << had.value(i) << "\nis: " << has.value(i);
            break;
        }
    }
    return false;
}

/// Keeps the file where SOLNOMA_PAPERS points to, for somebody to look at.
inline void keepForEyes(const QByteArray &bytes, const QString &name)
{
    const QString folder = qEnvironmentVariable("SOLNOMA_PAPERS");
    QFile file(QDir(folder).filePath(name));
    if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace solnoma::test
