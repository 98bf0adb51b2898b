// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_description.h"

namespace solnoma {

ListDescription casesList();
ListDescription peopleList();
ListDescription organisationsList();
ListDescription actsList();
ListDescription sourcesList();
ListDescription tasksList();
/// For the page of evidence.
ListDescription documentsList();

} // namespace solnoma
