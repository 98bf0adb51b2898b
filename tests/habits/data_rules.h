// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

#include "domain/entity.h"
#include "domain/vocabulary.h"

namespace solnoma::habits {

/// What is wrong with one vocabulary file: its shape, codes, labels, and whether the fields named in used_in use it.
QStringList vocabularyFaults(const QString &name, const QByteArray &json);

/// What is wrong with one field table: ids, labels, vocabularies, kinds.
QStringList fieldTableFaults(const Entity &entity, const Vocabularies &vocabularies);

} // namespace solnoma::habits
