// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"

#include <QByteArray>

namespace solnoma::docx {

/// word/styles.xml: the styles that DocxBody names.
QByteArray styles(const QString &language, bool isLarge);

/// word/numbering.xml: 1 the paragraphs, 2 dashes, from 3 on one list each that starts at 1.
QByteArray numbering(int orderedLists);

/// word/settings.xml.
QByteArray settings();

/// word/header1.xml and word/footer1.xml.
QByteArray header(const PageFurniture &page);
QByteArray footer(const PageFurniture &page);

/// docProps/core.xml: title and language.
QByteArray core(const Document &document);

/// [Content_Types].xml, _rels/.rels.
QByteArray contentTypes();
QByteArray packageRelations();

inline constexpr int ParagraphNumbering = 1;
inline constexpr int DashNumbering = 2;
inline constexpr int FirstListNumbering = 3;

} // namespace solnoma::docx
