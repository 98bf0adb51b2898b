// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody.h"
#include "domain/record.h"
#include "domain/registration_count.h"
#include "domain/vocabulary.h"

namespace solnoma {

/// What a detention says for the arithmetic, as the office itself reads it: nothing is withheld. Papers read through
/// dossier/products/CaseFacts instead.
CustodyEpisode custodyEpisodeOf(const Record &act, const Vocabularies &words);

/// The same for an act of registration; `country` is the file's first.
RegistrationMatter registrationMatterOf(const Record &act, const QString &country);

} // namespace solnoma
