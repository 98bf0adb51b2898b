// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>

static void initialise()
{
    Q_INIT_RESOURCE(solnoma_data);
    Q_INIT_RESOURCE(solnoma_translations);
}

namespace solnoma {

void loadResources()
{
    [[maybe_unused]] static const bool done = [] {
        initialise();
        return true;
    }();
}

} // namespace solnoma
