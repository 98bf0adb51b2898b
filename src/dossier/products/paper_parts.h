// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/products/paper_builder.h"
#include "dossier/timeline_drawing.h"

namespace solnoma {

/// The parts that papers share. Each adds nothing at all where nothing of it may print.

enum class CustodyDetail { Stages, StagesAndSteps };

/// The words in the drawings, in the language of the product.
TimelineWords timelineWords(const Product &product);
/// For each detention: drawing, table, sums, and the time until a judge against the law of that day.
void addCustody(PaperBuilder &paper, CustodyDetail detail);
/// The same for one detention, without a heading.
void addCustodyOf(PaperBuilder &paper, const Record &detention, CustodyDetail detail);
/// Questions of the form that have no answer, and texts that nobody has written in the language of the paper. Never what is
/// withheld: that something was kept back is no business of the reader.
void addMissing(PaperBuilder &paper);
void addLaw(PaperBuilder &paper, const Record &detention);
/// Perpetrators and officials as the gate names them (domain.md 2.4 point 8).
void addWhoDidWhat(PaperBuilder &paper, int level);
/// The same in a line each, without how they were identified.
void addWhoLines(PaperBuilder &paper);
void addCharges(PaperBuilder &paper);
void addRulings(PaperBuilder &paper);
/// "Prison, 5 years, general regime".
QString sentenceInWords(const PaperBuilder &paper, const Record &sentence);
/// The same in a line each, without reasons.
void addRulingLines(PaperBuilder &paper);
enum class Steps { Filed, FiledAndDecided };
/// What was filed; for a form also what higher courts decided without a filing of their own in the file.
void addRemedies(PaperBuilder &paper, Steps steps);
/// Contact with the outside, safeguards met and denied, who was let in and when; how open a trial was.
void addSafeguards(PaperBuilder &paper);
/// What was done to somebody in custody, as it was told.
void addIllTreatment(PaperBuilder &paper);
void addMotives(PaperBuilder &paper);
void addOfficialVersions(PaperBuilder &paper, int level);
/// The same with the act in front of each text, unnumbered.
void addOfficialLines(PaperBuilder &paper);
/// Safe copies with their own sums.
void addExhibits(PaperBuilder &paper, const QString &title);
/// The attempts of a registration matter as line and table.
void addRegistration(PaperBuilder &paper, const Record &act);

} // namespace solnoma
