// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody.h"
#include "domain/registration_count.h"
#include "dossier/products/gated_reader.h"

namespace solnoma {

/// What a file holds for one paper, in reading order, as far as the gate lets it out.
class CaseFacts
{
public:
    explicit CaseFacts(const PaperContext &context);

    const GatedReader &reader() const { return m_reader; }
    const Record *file() const { return m_file; }
    /// The person or body whom the paper is about; nullptr when it is about all subjects of the file.
    const Record *subject() const;
    /// Whom the file is about; nobody who may not be spoken of.
    std::vector<const Record *> subjects() const;

    /// Acts that may print, of which the subject is a target, by date; undated ones last.
    const std::vector<const Record *> &acts() const { return m_acts; }
    std::vector<const Record *> actsOf(QStringView kind) const;
    /// The same without asking the gate, for the gap list, which must say what is withheld.
    const std::vector<const Record *> &allActs() const { return m_allActs; }
    std::vector<const Record *> allActsOf(QStringView kind) const;

    /// Stages that may print, in order.
    std::vector<const Record *> stages(const Record &detention) const;
    CustodyEpisode episode(const Record &detention) const;
    QDate reckonedOn() const { return m_reader.context().gate.request().day; }
    QString country() const;

    /// Attempts that may print, in the order in which they are counted: that of their numbers.
    std::vector<const Record *> attempts(const Record &registration) const;
    RegistrationMatter registration(const Record &act) const;
    std::vector<const Record *> remedies() const;
    /// What a higher court decided about the subject, with its act, where no remedy of the file tells of it.
    std::vector<std::pair<const Record *, const Record *>> reviews() const;
    /// Safe copies that may go with the paper.
    std::vector<const Record *> exhibits() const;

private:
    bool isAboutSubject(const Record &act) const;
    void sortByDate(std::vector<const Record *> &acts) const;
    FuzzyDate lastNews(const Record &act) const;

    GatedReader m_reader;
    const Record *m_file;
    std::vector<const Record *> m_allActs;
    std::vector<const Record *> m_acts;
};

/// Neither a step within another stage nor the stage that closes the timeline.
bool isStageOfHolding(const Record &stage);

} // namespace solnoma
