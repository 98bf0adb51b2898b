// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/law.h"
#include "dossier/blocks.h"
#include "dossier/products/gap_list.h"
#include "names/fold.h"
#include "services/case_file.h"
#include "services/export_request.h"
#include "services/recognition.h"

namespace solnoma {

/// Which paper, about whom, with which decisions.
struct PaperOrder {
    QString product; ///< "wgad", "case-sheet", "working-copy", "read-back"
    Uuid7 caseId;
    Uuid7 person;              ///< null where the product is about the whole file
    QDate day;                 ///< day of reckoning
    QByteArray decisions = {}; ///< JSON, see readDecisions(); empty: none
    QString language = {};     ///< en, ru, uz; empty: that of the product
};

/// A hit of the text check with the words around it, for whoever answers it.
struct ShownHit {
    TextHit hit;
    QString around;
    bool isAnswered = false;
    bool isReplaced = false; ///< a role stands there now: it was answered so, or this paper asks nobody
};

/// A paper composed and asked about. Nothing has left.
struct CheckedPaper {
    Document document;
    GateReport report;
    std::vector<GapLine> gaps;
    std::vector<ShownHit> hits;
    ExportRequest request;
    QString reference;                           ///< random; the only number that prints
    Ids records;                                 ///< top-level records of which something prints
    std::vector<Recognisable> recognisable = {}; ///< who could be recognised?
    QStringList ifWePublish = {};                ///< what the safety plans say of it
    bool lacksDetention = false;                 ///< a complaint about a detention, and none is on file: it is not made

    bool isBlocked() const { return report.isBlocked() || lacksDetention; }
};

enum class PaperFormat { Pdf, Docx };

struct MadePaper {
    QString path;
    QString sha256;
    QString reference;
    qint64 bytes = 0;
    Uuid7 log;
};

/// What the export log says of a file that leaves.
struct LogEntry {
    const ExportRequest &request;
    const GateReport &report;
    const QString &reference;
    const Ids &records;
};

/// Writes a file that leaves the office together with its line of the export log: both or neither. Conflict: there is a
/// file of that name.
Result<MadePaper> writeLogged(Session &session, const LogEntry &entry, const QString &path, const QByteArray &bytes);

/// Eight letters and digits that say nothing: no laptop, no counter, no day.
QString randomReference();
/// In which language the paper of this line of the export log was made; empty: the line is older than that was kept.
QString languageOfLogLine(const Record &line);

/// The words around a hit, for whoever answers it.
QString wordsAround(const std::vector<PrintedText> &texts, const TextHit &hit);

/// The file of a case on a desk: read once with the secrets of the whole vault, then asked about again and again while
/// somebody decides. Nothing of it changes when the vault does: put it on the desk anew then.
class PaperDesk
{
public:
    /// Reads the whole vault.
    static Result<std::unique_ptr<PaperDesk>> open(Session &session, const PaperOrder &order, const SealedKey *key);

    const RecordSet &file() const { return m_file; }
    const Product &product() const { return m_product; }
    const PaperOrder &order() const { return m_order; }

    /// The order with these decisions (JSON, see readDecisions) in place of its own. Thread of the session.
    Result<ExportRequest> requestWith(Session &session, const QByteArray &decisions) const;
    /// Composes the paper and asks the gate. Touches no session: any thread.
    Result<CheckedPaper> check(const ExportRequest &request) const;

private:
    PaperDesk(const Vocabularies &vocabularies, PaperOrder order) : m_vocabularies(vocabularies), m_order(std::move(order)) {}

    const Vocabularies &m_vocabularies;
    PaperOrder m_order;
    Product m_product;
    LawBook m_law;
    RecordSet m_file;
    Folder m_folder;
    std::optional<TextChecker> m_checker; ///< there from open() on
    QString m_reference;                  ///< one for all: what was looked at is what leaves
};

/// The questions of a form and how the file stands towards them; where the answers are found.
struct FormGaps {
    RecordSet file;
    std::vector<GapLine> lines;
};

/// Without composing the paper and without reading any text: of what stands in the file, whether it may
/// leave or not. Milliseconds.
Result<FormGaps> formGaps(Session &session, const PaperOrder &order, const SealedKey *key);

/// Composes the paper and asks the gate, with every text that would print read against the whole vault.
Result<CheckedPaper> checkPaper(Session &session, const PaperOrder &order, const SealedKey *key);

/// A line of the export log for what the gate held back whole: for whom, which product and cases, and how many blocks of each
/// reason; nothing of the content. Nothing on a read-only vault.
Result<void> logBlocked(Session &session, const ExportRequest &request, const GateReport &report, const Ids &cases);

/// What is said of a paper that lacksDetention, and what to do.
QString whyNoDetention();

/// Writes the file (it must not exist yet) and the line of the export log. Blocked, and logged as such, when the paper is;
/// Blocked too when it is about a detention and there is none.
Result<MadePaper> makePaper(Session &session, const CheckedPaper &paper, const QString &path, PaperFormat format);

} // namespace solnoma
