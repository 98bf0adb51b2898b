// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "exchange/json/value_codec.h"
#include "exchange/refusal.h"

#include <functional>
#include <vector>

namespace solnoma {

/// A record that is here already, beside its form in a file.
struct Comparison {
    Record merged;                    ///< the stored record with what the file says laid over it
    std::vector<Refusal> differences; ///< one for each field that differs, with both values
};

/// A field that the file does not have is no difference. A list of rows counts as a whole: its order is the file's, and
/// rows that it lacks are gone. Rows with an id are matched by it, others by position and content, and keep their id;
/// rows that are new keep the id of the file, or none.
/// `nameOf`: what the file calls a record to which a field refers.
Comparison compareWithStored(const Record &stored, const Record &incoming, const QString &path, const IdName &nameOf);

} // namespace solnoma
