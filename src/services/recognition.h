// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"

namespace solnoma {

/// What may tell a reader who somebody is, though no name stands there: the last page before an export (domain.md 2.4).
struct Recognisable {
    enum class Why {
        OneSource,   ///< a fact that prints rests on one source, which is not published
        KnownToFew,  ///< marked so, and answered
        SmallPlace,  ///< a place that prints is smaller than a district
        TimeOfDay,   ///< the fact is known to the hour or minute
        OtherPerson, ///< somebody who is neither subject nor official takes part by role
    };
    Why why = Why::OneSource;
    Uuid7 fact;          ///< top-level record or row that prints
    Uuid7 other = {};    ///< the place, the person or the information
    QString detail = {}; ///< code of a role
};

/// In reading order, each once.
std::vector<Recognisable> whoCouldBeRecognised(const RecordSet &file, const Gate &gate);
/// What the safety plans of the file say under "if we publish".
QStringList ifWePublish(const RecordSet &file);

} // namespace solnoma
