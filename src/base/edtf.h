// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "base/result.h"

namespace solnoma {

/// A date as EDTF (ISO 8601-2) level 1 or an interval. What EDTF cannot hold (hours, times of an interval, basis
/// worked out or disputed, the words as said) is named in `remark`, a short English list; empty if all is held.
struct EdtfText {
    QString edtf;
    QString remark;
};
EdtfText toEdtf(const FuzzyDate &date);

/// Reads level 1 and intervals of years 1 to 9999: seasons 21–24, "~" and "%" (approximate), "?" (uncertain), digits X
/// from the right, open ("..") and unknown ("") ends. What our date cannot hold ("?", "%", an unknown end) is named in `remark`,
/// and the EDTF is kept in date.text.
struct EdtfDate {
    FuzzyDate date;
    QString remark;
};
Result<EdtfDate> fromEdtf(QStringView edtf);

} // namespace solnoma
